import type { FormEvent } from "react";
import type { Line } from "../../src/http/wire/lines.ts";
import { QuietButton } from "../frame/button.tsx";
import { say } from "../frame/toast.ts";
import { said, TextField } from "../frame/text-field.tsx";
import { useChangeLine } from "./line-change.ts";
import { Section } from "./section.tsx";

/** How fast the line may send. */
export function Pace({ line, operates }: { line: Line; operates: boolean }) {
  const { change, busy, failed } = useChangeLine(line);
  const now = typeof line.settings["perSecond"] === "number" ? line.settings["perSecond"] : undefined;
  const words =
    now === undefined
      ? "Twilio’s own queue paces the messages."
      : `At most ${now} ${now === 1 ? "message" : "messages"} a second leave; the others wait in their order.`;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = said(event.currentTarget, "perSecond");
    if (await change({ twilio: { perSecond: given === "" ? null : Number(given) } })) say({ words: "Saved." });
  };
  return (
    <Section title="Messages a second" words={words}>
      {operates && (
        <form onSubmit={(event) => void save(event)} className="flex max-w-md items-start gap-3">
          <div className="w-56">
            <TextField
              key={now}
              name="perSecond"
              label="At most"
              type="number"
              min={0.1}
              max={1000}
              step="any"
              defaultValue={now}
              placeholder="No limit of ours"
              hint="Empty: no limit of ours."
              error={failed?.mistakes.fields.perSecond ?? failed?.sentence}
            />
          </div>
          <QuietButton type="submit" disabled={busy} className="mt-6 h-9">
            Save
          </QuietButton>
        </form>
      )}
    </Section>
  );
}
