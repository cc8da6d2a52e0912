import { type ReactNode, useId } from "react";

type Option<T extends string> = { readonly value: T; readonly title: string; readonly words: string };
type OptionsProps<T extends string> = {
  label: string;
  options: readonly Option<NoInfer<T>>[];
  value: T;
  disabled?: boolean;
  onChange(value: NoInfer<T>): void;
};

/** One of a few that need a sentence each. */
export function Options<T extends string>({ label, options, value, disabled = false, onChange }: OptionsProps<T>) {
  const name = useId();
  return (
    <fieldset
      disabled={disabled}
      className="flex min-w-0 flex-col divide-y divide-line overflow-hidden rounded-s border border-edge"
    >
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex gap-3 px-4 py-3 has-checked:bg-soft has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ink hover:bg-soft"
        >
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="mt-[3px] size-3.5 shrink-0 accent-ink outline-none"
          />
          <span className="min-w-0 font-medium text-ink">
            {option.title}
            <span className="block font-normal text-quiet">{option.words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type ChecksProps = {
  label: string;
  options: readonly (readonly [value: string, words: ReactNode])[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
};

/** So many stand in the page as they are; more scroll in a box of their own. */
const few = 16;

/** Any of a few, or of many. */
export function Checks({ label, options, chosen, onChange }: ChecksProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-ink">{label}</legend>
      <div className={options.length > few ? "max-h-90 overflow-y-auto rounded-s border border-line px-3 py-1.5" : ""}>
        {options.map(([value, words]) => (
          <label key={value} className="flex items-start gap-2.5 py-1 touch:py-2.5 text-ink">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
              className="mt-[3px] size-3.5 shrink-0 accent-ink"
            />
            <span className="min-w-0 [overflow-wrap:anywhere]">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
