import { type ComponentProps, useId } from "react";

/** What stands in a field of a form, without the space around it. */
export function said(form: HTMLFormElement, name: string): string {
  const given = new FormData(form).get(name);
  return typeof given === "string" ? given.trim() : "";
}

type TextFieldProps = {
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, as a sentence. */
  error?: string | undefined;
} & ComponentProps<"input">;

/** One line to fill in: its name above it, what is wrong with it below. */
export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  const id = useId();
  const below = `${id}-below`;
  const words = error ?? hint;
  return (
    <div>
      <label htmlFor={id} className="font-medium text-ink">
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={words === undefined ? undefined : below}
        {...rest}
        className="mt-1 block h-9 w-full rounded-s border border-edge bg-page px-3 text-ink outline-offset-0 placeholder:text-quiet aria-invalid:border-failure"
      />
      {words !== undefined && (
        <p id={below} className={`mt-1 ${error === undefined ? "text-quiet" : "text-failure"}`}>
          {words}
        </p>
      )}
    </div>
  );
}
