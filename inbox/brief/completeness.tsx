/** How much of what this kind of handoff needs is known, as a line and in words. */
export function Completeness({ share }: { share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div className="mt-2 flex items-center gap-3 text-quiet">
      <svg
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="h-1 min-w-0 flex-1 rounded-full bg-soft"
        aria-hidden="true"
      >
        <rect width={percent} height="4" className="fill-ink-2" />
      </svg>
      <span className="whitespace-nowrap tabular-nums">{percent} % known</span>
    </div>
  );
}
