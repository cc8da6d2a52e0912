import { type ComponentProps, type ReactNode, useId } from "react";

type Option<T extends string> = readonly [value: T, words: string];

type SegmentsProps<T extends string> = {
  label: string;
  options: readonly Option<NoInfer<T>>[];
  value: T;
  onChange(value: NoInfer<T>): void;
};

/** One of a few, all in sight. */
export function Segments<T extends string>({ label, options, value, onChange }: SegmentsProps<T>) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-ink">{label}</legend>
      <div className="inline-flex max-w-full overflow-hidden rounded-s border border-edge">
        {options.map(([each, words]) => (
          <button
            key={each}
            type="button"
            aria-pressed={value === each}
            onClick={() => onChange(each)}
            className="h-8.5 touch:h-10 border-edge px-4 not-first:border-l -outline-offset-2 hover:bg-soft aria-pressed:bg-soft aria-pressed:font-semibold aria-pressed:text-ink max-tablet:px-3"
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

type ChoiceProps = { label: string; hint?: ReactNode; children: ReactNode } & ComponentProps<"select">;

/** One of a list. */
export function Choice({ label, hint, children, ...rest }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="font-medium text-ink">
        {label}
      </label>
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-below`}
        {...rest}
        className="mt-1 block h-9 w-full rounded-s border border-edge bg-page px-2.5 text-ink outline-offset-0"
      >
        {children}
      </select>
      {hint !== undefined && (
        <p id={`${id}-below`} className="mt-1 text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is found out about a line, one below the other. */
export function Rows({ rows }: { rows: readonly (readonly [title: string, value: ReactNode])[] }) {
  return (
    <dl className="mb-5 grid grid-cols-[140px_minmax(0,1fr)] gap-x-4 gap-y-1.5 max-tablet:grid-cols-1 max-tablet:gap-y-0">
      {rows.map(([title, value]) => (
        <div key={title} className="contents">
          <dt className="text-quiet">{title}</dt>
          <dd className="text-ink [overflow-wrap:anywhere] max-tablet:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
