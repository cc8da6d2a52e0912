import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Rule } from "../../src/http/wire/triggers.ts";
import { teamsQuery } from "../api/queries.ts";
import { TextField } from "../frame/text-field.tsx";
import { kinds, minutesWords } from "../words/trigger.ts";
import { Choice, Segments } from "./choice.tsx";
import { Section } from "./section.tsx";
import type { Field, Patch } from "./trigger-draft.ts";
import { Options } from "./trigger-options.tsx";
import { Phrases } from "./trigger-phrases.tsx";
import { Places } from "./trigger-places.tsx";
import { Sure } from "./trigger-sure.tsx";

type Props = {
  rule: Rule;
  /** Whether the reader may change it. */
  changes: boolean;
  mistakes: Partial<Record<Field, string>>;
  onChange(change: Patch): void;
};

/** What a trigger listens to, and how sure it must be: what the test beside it shows. */
export function Listening({ rule, changes, mistakes, heard, onChange }: Props & { heard: number | undefined }) {
  const { title, words, example } = kinds[rule.kind];
  return (
    <Disabled when={!changes}>
      <div className="mb-8 max-w-md">
        <TextField
          label="Name"
          hint="Agents read it when it calls them."
          maxLength={80}
          value={rule.name}
          onChange={(event) => onChange({ name: event.target.value })}
          error={rule.name.trim() === "" ? "A trigger needs a name." : mistakes.name}
        />
      </div>
      <Section title={title} words={words}>
        {rule.kind === "custom" ? (
          <Phrases
            phrases={rule.phrases}
            disabled={!changes}
            error={rule.phrases.length === 0 ? "Give at least one phrase to listen for." : mistakes.phrases}
            onChange={(phrases) => onChange({ phrases })}
          />
        ) : (
          <p className="text-ink">“{example.at(-1)?.text}”</p>
        )}
      </Section>
      {rule.kind !== "custom" && (
        <Section title="How sure it must be" words="Each message gets a score. From this one on, the trigger calls.">
          <Sure
            threshold={rule.threshold}
            heard={heard}
            disabled={!changes}
            onChange={(threshold) => onChange({ threshold })}
          />
        </Section>
      )}
    </Disabled>
  );
}

/** What happens when it fires, and where. */
export function Calling({ rule, changes, mistakes, onChange }: Props) {
  const { data: teams } = useQuery(teamsQuery);
  return (
    <Disabled when={!changes}>
      <Section title="What happens" words="When it fires on what a customer has just written.">
        <Options
          label="What happens"
          value={rule.mode}
          onChange={(mode) => onChange({ mode })}
          options={[
            {
              value: "pass",
              title: "Pass the baton",
              words: "The AI is silent at once. The customer hears that a person answers here.",
            },
            {
              value: "invite",
              title: "Invite a person",
              words: "A person is called, and the AI keeps helping until one takes over.",
            },
          ]}
        />
      </Section>
      <Section
        title="Whom it calls"
        words="The route looks at what the customer asks, at the line and at opening hours."
      >
        <div className="flex max-w-md flex-col gap-5">
          <Choice
            label="Team"
            value={rule.team ?? ""}
            onChange={(event) => onChange({ team: event.target.value === "" ? null : event.target.value })}
            hint={mistakes.team}
          >
            <option value="">Whoever the route finds</option>
            {teams?.items.map(({ id, name }) => (
              <option key={id} value={id}>
                Always {name}
              </option>
            ))}
          </Choice>
          <Segments
            label="Priority"
            value={rule.priority}
            onChange={(priority) => onChange({ priority })}
            options={[
              ["low", "Low"],
              ["normal", "Normal"],
              ["high", "High"],
              ["urgent", "Urgent"],
            ]}
          />
        </div>
      </Section>
      <Places rule={rule} mistakes={mistakes} onChange={onChange} />
      <Section
        title="Quiet after a hand-back"
        words="People who gave a conversation back to the AI are not called for it again right away, by this trigger."
      >
        <div className="max-w-56">
          <Choice
            label="Stays quiet for"
            value={rule.quietMinutes}
            onChange={(event) => onChange({ quietMinutes: Number(event.target.value) })}
          >
            {[...new Set([0, 5, 15, 30, 60, 120, 240, 480, 1440, rule.quietMinutes])]
              .toSorted((a, b) => a - b)
              .map((minutes) => (
                <option key={minutes} value={minutes}>
                  {minutesWords(minutes)}
                </option>
              ))}
          </Choice>
        </div>
      </Section>
      <Section
        title="Live or shadow"
        words="In shadow it is only recorded what would have happened. Good for trying a rule."
      >
        <Segments
          label="State"
          value={rule.state}
          onChange={(state) => onChange({ state })}
          options={[
            ["live", "Live"],
            ["shadow", "Shadow"],
          ]}
        />
      </Section>
    </Disabled>
  );
}

/** Leads and auditors see the same page and change nothing on it. */
function Disabled({ when, children }: { when: boolean; children: ReactNode }) {
  return (
    <fieldset disabled={when} className="min-w-0">
      {children}
    </fieldset>
  );
}
