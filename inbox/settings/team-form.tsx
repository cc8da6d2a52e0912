import { useQuery } from "@tanstack/react-query";
import { signalKinds } from "./signal-kinds.ts";
import { agentsQuery, teamsQuery } from "../api/queries.ts";
import { TextField } from "../frame/text-field.tsx";
import { kinds } from "../words/trigger.ts";
import { Choice } from "./choice.tsx";
import { HoursFields } from "./hours-fields.tsx";
import { Section } from "./section.tsx";
import type { TeamDraft } from "./team-draft.ts";
import { Checks } from "./trigger-options.tsx";

type Props = {
  draft: TeamDraft;
  /** The team itself, which cannot stand in for itself. */
  id: string | undefined;
  mistakes: Readonly<Record<string, string>>;
  onChange(change: Partial<TeamDraft>): void;
};

/** Everything that an operator decides of a team. */
export function TeamForm({ draft, id, mistakes, onChange }: Props) {
  const { data: teams } = useQuery(teamsQuery);
  const { data: agents } = useQuery(agentsQuery);
  const others = teams?.items.filter((team) => team.id !== id) ?? [];
  return (
    <>
      <div className="mb-8 max-w-md">
        <TextField
          label="Name"
          hint="Customers read it: “I am passing you to our sales team.”"
          value={draft.name}
          maxLength={60}
          required
          onChange={(event) => onChange({ name: event.target.value })}
          error={mistakes["name"]}
        />
      </div>
      <Section
        title="What it is for"
        words="Handoffs of these kinds come here, unless a trigger or a routing rule says otherwise."
      >
        <Checks
          label="Kinds"
          options={signalKinds.map((kind) => [kind, kinds[kind].title] as const)}
          chosen={draft.kinds}
          onChange={(chosen) => onChange({ kinds: signalKinds.filter((kind) => chosen.includes(kind)) })}
        />
      </Section>
      <Section
        title="Who is in it"
        words="Whoever is there and has room is asked first; anybody of the team may take it."
      >
        <Checks
          label="People"
          options={(agents?.items ?? []).map(({ id: agent, name }) => [agent, <bdi key={agent}>{name}</bdi>] as const)}
          chosen={draft.members}
          onChange={(members) => onChange({ members })}
        />
      </Section>
      <Section title="Hours" words="When it is closed, a customer hears when it opens, and nobody is late before that.">
        <HoursFields hours={draft.hours} error={mistakes["hours"]} onChange={(hours) => onChange({ hours })} />
      </Section>
      <Section
        title="The clock"
        words="After this long, people hear of it again, others are called, and the customer is told once."
      >
        <div className="flex max-w-md flex-col gap-5">
          <Minutes
            label="A first answer within, in minutes"
            hint="Urgent handoffs get a third of it, also at night; high ones half."
            value={draft.answerMinutes}
            error={mistakes["answerMinutes"]}
            onChange={(answerMinutes) => onChange({ answerMinutes })}
          />
          <Minutes
            label="Each further answer within, in minutes"
            hint={undefined}
            value={draft.nextMinutes}
            error={mistakes["nextMinutes"]}
            onChange={(nextMinutes) => onChange({ nextMinutes })}
          />
          <Choice
            label="When nobody comes"
            value={draft.overflow ?? ""}
            onChange={(event) => onChange({ overflow: event.target.value === "" ? null : event.target.value })}
            hint={mistakes["overflow"] ?? "It is called while this team is closed, too."}
          >
            <option value="">The queue that always exists</option>
            {others.map((team) => (
              <option key={team.id} value={team.id}>
                {team.name}
              </option>
            ))}
          </Choice>
        </div>
      </Section>
      <Section title="While customers wait" words="What happens beside the inbox.">
        <div className="flex max-w-md flex-col gap-5">
          <Checks
            label="Ask"
            options={[["intake", "Ask the customer, once, for a fact that is missing, such as the order number"]]}
            chosen={draft.intake ? ["intake"] : []}
            onChange={(chosen) => onChange({ intake: chosen.length > 0 })}
          />
          <TextField
            label="Tell by mail"
            hint="Addresses with commas between them. They hear of who waits when nobody has come for two minutes."
            value={draft.noticeEmails.join(", ")}
            onChange={(event) => onChange({ noticeEmails: event.target.value.split(/,\s*/) })}
            error={mistakes["noticeEmails"]}
          />
        </div>
      </Section>
    </>
  );
}

type MinutesProps = {
  label: string;
  hint: string | undefined;
  value: number;
  error: string | undefined;
  onChange(value: number): void;
};

function Minutes({ value, onChange, ...rest }: MinutesProps) {
  return (
    <TextField
      {...rest}
      type="number"
      inputMode="numeric"
      min={1}
      max={10_080}
      required
      value={Number.isNaN(value) ? "" : value}
      onChange={(event) => onChange(event.target.valueAsNumber)}
    />
  );
}
