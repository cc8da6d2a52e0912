import { TextButton } from "../frame/button.tsx";

export function StorySkeleton() {
  const widths = ["w-1/2", "w-2/3", "w-1/3", "w-3/5", "w-1/2"];
  return (
    <div
      aria-hidden="true"
      className="mx-auto flex min-h-0 w-full max-w-[868px] flex-1 flex-col justify-end gap-6 overflow-hidden px-6 pb-8"
    >
      {widths.map((width, index) => (
        <div key={index} className={`bone h-16 !rounded-l ${width} ${index % 2 === 1 ? "self-end" : ""}`} />
      ))}
    </div>
  );
}

export function StoryFailure({ error, onAgain }: { error: Error; onAgain(): void }) {
  return (
    <div role="alert" className="grid flex-1 place-items-center p-6 text-center">
      <div>
        <p className="text-thread font-semibold text-ink">The conversation could not be read</p>
        <p className="mt-1 mb-3 text-quiet">{error.message}</p>
        <TextButton onClick={onAgain}>Try again</TextButton>
      </div>
    </div>
  );
}
