/** A time of day; midnight at the end of it is 24:00. */
export function Time({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  return (
    <input
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      inputMode="numeric"
      placeholder="09:00"
      pattern="([01][0-9]|2[0-3]):[0-5][0-9]|24:00"
      maxLength={5}
      required
      className="h-8.5 w-17 rounded-s border border-edge bg-page px-2 text-center text-ink tabular-nums invalid:border-failure"
    />
  );
}
