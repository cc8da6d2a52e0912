import { useRef, useState } from "react";
import type { Template } from "../../src/http/wire/channels.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { sendKeys } from "./field.tsx";
import { type Filled, gapWords, missingGap, piecesOf } from "./template.ts";
import type { Action } from "./turn.ts";

type FormProps = {
  template: Template;
  action: Action;
  onSend(template: Template, filled: Filled): void;
  onBack(): void;
};

/** A template as the customer will read it, with a field for each gap. What is missing is named before it is sent. */
export function TemplateForm({ template, action, onSend, onBack }: FormProps) {
  const [filled, setFilled] = useState<Filled>({});
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = missingGap(template, filled);
  const send = () => {
    if (action.does !== "say" || missing === undefined) return onSend(template, filled);
    setAsked(true);
    form.current?.querySelector<HTMLInputElement>(`[name="${CSS.escape(missing)}"]`)?.focus();
  };
  return (
    <form
      ref={form}
      aria-label={`Template ${template.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") {
          event.preventDefault();
          onBack();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          send();
        } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          // Enter goes on to the next gap; only the chord and the button send.
          event.preventDefault();
          const inputs = [...event.currentTarget.querySelectorAll<HTMLElement>("input, [data-send]")];
          inputs[inputs.indexOf(event.target) + 1]?.focus();
        }
      }}
    >
      <div className="max-h-[40vh] overflow-y-auto px-4 pt-1 pb-3">
        <p dir="auto" className="said rounded-l bg-agent-tint px-4 py-2.5 text-thread text-ink-2">
          {piecesOf(template, filled).map((piece, index) =>
            piece.kind === "words" ? (
              piece.text
            ) : piece.value === undefined ? (
              <span key={index} className="rounded-s border border-dashed border-quiet px-1 text-quiet">
                {gapWords(piece.name)}
              </span>
            ) : (
              <bdi key={index} className="font-medium text-ink">
                {piece.value}
              </bdi>
            ),
          )}
        </p>
        {template.variables.length > 0 && (
          <div className="mt-3 grid grid-cols-2 gap-x-4 gap-y-2 max-tablet:grid-cols-1">
            {template.variables.map(({ name, example }, index) => (
              <label key={name} className="flex items-center gap-3">
                <span className="w-20 shrink-0 text-quiet [overflow-wrap:anywhere] first-letter:uppercase">
                  {gapWords(name)}
                </span>
                <input
                  name={name}
                  autoFocus={index === 0}
                  data-entry={index === 0 ? true : undefined}
                  dir="auto"
                  autoComplete="off"
                  maxLength={1600}
                  placeholder={example}
                  value={filled[name] ?? ""}
                  aria-invalid={asked && missing === name}
                  onChange={(event) => setFilled({ ...filled, [name]: event.target.value })}
                  className="h-8 min-w-0 flex-1 rounded-s border border-edge bg-page px-2.5 text-ink outline-offset-0 placeholder:text-quiet aria-invalid:border-failure"
                />
              </label>
            ))}
          </div>
        )}
      </div>
      <div className="flex items-center gap-3 px-3 pb-3">
        <p
          role={asked && missing !== undefined ? "alert" : undefined}
          className={`min-w-0 flex-1 truncate pl-1 max-tablet:whitespace-normal ${asked && missing !== undefined ? "text-failure" : "text-quiet"}`}
        >
          {missing === undefined ? template.name.replaceAll("_", " ") : `Still to fill in: ${gapWords(missing)}`}
        </p>
        <TextButton onClick={onBack}>Back</TextButton>
        <PrimaryButton
          type="submit"
          data-send
          keys={action.does === "take" ? "t" : sendKeys}
          autoFocus={template.variables.length === 0}
        >
          {action.does === "say" ? "Send template" : action.words}
        </PrimaryButton>
      </div>
    </form>
  );
}
