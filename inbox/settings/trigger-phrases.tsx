import { useId, useRef, useState } from "react";
import { QuietButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";

type Props = {
  phrases: readonly string[];
  error?: string | undefined;
  disabled?: boolean;
  onChange(phrases: string[]): void;
};

/** The operator's own phrases: Enter or a comma adds one, Backspace in an empty field takes the last one back. */
export function Phrases({ phrases, error, disabled = false, onChange }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const add = (text: string) => {
    const fresh = text
      .split(/[,;\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== "" && !phrases.some((known) => known.toLowerCase() === phrase.toLowerCase()));
    setTyped("");
    if (fresh.length > 0) onChange([...phrases, ...new Set(fresh)]);
  };
  return (
    <div>
      <label htmlFor={id} className="font-medium text-ink">
        Phrases
      </label>
      {phrases.length > 0 && (
        <ul className="mt-1.5 mb-2 flex flex-wrap gap-1.5">
          {phrases.map((phrase) => (
            <li key={phrase} className="flex max-w-full items-center rounded-s bg-soft ps-2.5 text-ink">
              <span dir="auto" className="min-w-0 py-0.5 [overflow-wrap:anywhere]">
                {phrase}
              </span>
              {disabled ? (
                <span className="w-2.5" />
              ) : (
                <button
                  type="button"
                  aria-label={`Take “${phrase}” away`}
                  onClick={() => {
                    onChange(phrases.filter((each) => each !== phrase));
                    field.current?.focus();
                  }}
                  className="grid size-7 shrink-0 place-items-center rounded-s text-quiet -outline-offset-2 hover:text-ink"
                >
                  <Icon name="close" size={12} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!disabled && (
        <div className="mt-1 flex gap-2">
          <input
            ref={field}
            id={id}
            dir="auto"
            value={typed}
            maxLength={500}
            autoComplete="off"
            aria-invalid={error !== undefined}
            aria-describedby={`${id}-below`}
            placeholder="money back"
            onChange={({ target }) => (/[,;\n]/.test(target.value) ? add(target.value) : setTyped(target.value))}
            onBlur={() => add(typed)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === "Enter" && typed.trim() !== "") {
                event.preventDefault();
                add(typed);
              }
              if (event.key === "Backspace" && typed === "" && phrases.length > 0) onChange(phrases.slice(0, -1));
            }}
            className="block h-9 min-w-0 flex-1 rounded-s border border-edge bg-page px-3 text-ink outline-offset-0 placeholder:text-quiet aria-invalid:border-failure"
          />
          <QuietButton disabled={typed.trim() === ""} onClick={() => add(typed)}>
            Add
          </QuietButton>
        </div>
      )}
      <p id={`${id}-below`} className={`mt-1 ${error === undefined ? "text-quiet" : "text-failure"}`}>
        {error ??
          `Any of them is enough.${disabled ? "" : " Short phrases are found more often; a comma or Enter adds the next one."}`}
      </p>
    </div>
  );
}
