import { useId } from "react";
import { IconButton, TextButton } from "../frame/button.tsx";
import type { Left } from "./left.ts";

type Promises = Left["promises"];
type RowsProps = { promises: Promises; onChange(promises: Promises): void };

/** What the agent has promised, a line each with its day; the AI may repeat these and add none. */
export function PromiseRows({ promises, onChange }: RowsProps) {
  const id = useId();
  const change = (at: number, part: Partial<Promises[number]>) =>
    onChange(promises.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const add = () => onChange([...promises, { text: "", day: "" }]);
  return (
    <fieldset>
      <legend className="font-medium text-ink">You promised</legend>
      <ul className="mt-1 flex flex-col gap-1.5">
        {promises.map(({ text, day }, at) => (
          <li key={at} className="flex items-center gap-1.5 max-tablet:mb-2 max-tablet:flex-wrap">
            <input
              aria-label={`Promise ${at + 1}`}
              value={text}
              maxLength={500}
              autoFocus={at > 0}
              placeholder="40 euros back to the card"
              onChange={(event) => change(at, { text: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || event.metaKey || event.ctrlKey || text.trim() === "") return;
                event.preventDefault();
                if (at === promises.length - 1) add();
              }}
              className="h-9 min-w-0 flex-1 rounded-s border border-edge bg-page px-3 text-ink outline-offset-0 placeholder:text-quiet max-tablet:basis-full"
            />
            <label htmlFor={`${id}-${at}`} className="text-quiet">
              by
            </label>
            <input
              id={`${id}-${at}`}
              type="date"
              aria-label={`By when is promise ${at + 1} due`}
              value={day}
              onChange={(event) => change(at, { day: event.target.value })}
              className="h-9 rounded-s border border-edge bg-page px-2 text-ink outline-offset-0 max-tablet:flex-1"
            />
            <IconButton
              icon="close"
              label={`Remove promise ${at + 1}`}
              disabled={promises.length === 1 && text === "" && day === ""}
              onClick={() => onChange(promises.length === 1 ? [{ text: "", day: "" }] : promises.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      {promises.at(-1)?.text.trim() !== "" && (
        <TextButton onClick={add} className="mt-1.5">
          Another promise
        </TextButton>
      )}
    </fieldset>
  );
}
