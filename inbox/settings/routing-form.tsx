import { useQuery } from "@tanstack/react-query";
import type { NewRoutingRule } from "../../src/http/wire/routing.ts";
import { channelsQuery, linesQuery, teamsQuery } from "../api/queries.ts";
import { TextField } from "../frame/text-field.tsx";
import { channelWords } from "../words/channel.ts";
import { topics, aboutWords } from "../words/topic.ts";
import { capital } from "../words/name.ts";
import { kinds } from "../words/trigger.ts";
import { Choice } from "./choice.tsx";
import { HoursFields } from "./hours-fields.tsx";
import { Section } from "./section.tsx";
import { signalKinds } from "./signal-kinds.ts";
import { Checks } from "./trigger-options.tsx";

/** What a mistake can be about. */
export const routingFields = ["name", "team", "skills", "conditions"];

type Props = {
  draft: NewRoutingRule;
  mistakes: Readonly<Record<string, string>>;
  onChange(change: Partial<NewRoutingRule>): void;
};

const words = (list: string): string[] => list.split(/,\s*/);

/** What a rule says, without what its form leaves empty. */
export const tidy = (draft: NewRoutingRule): NewRoutingRule => ({
  ...draft,
  skills: draft.skills.map((skill) => skill.trim()).filter((skill) => skill !== ""),
  conditions: {
    ...draft.conditions,
    languages: draft.conditions.languages.filter((language) => language !== ""),
    attributes: Object.fromEntries(
      Object.entries(draft.conditions.attributes).filter(([name, value]) => name !== "" && value !== ""),
    ),
  },
});

/** When a rule holds, and who is called then. */
export function RoutingForm({ draft, mistakes, onChange }: Props) {
  const { data: teams } = useQuery(teamsQuery);
  const { data: lines } = useQuery(linesQuery);
  const { data: channels } = useQuery(channelsQuery);
  const { conditions } = draft;
  const when = (change: Partial<NewRoutingRule["conditions"]>) =>
    onChange({ conditions: { ...conditions, ...change } });
  const attributes = Object.entries(conditions.attributes)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
  return (
    <>
      <div className="mb-8 flex max-w-md flex-col gap-5">
        <TextField
          label="Name"
          hint="Agents read it as the reason why it came to them."
          placeholder="Gold customers"
          maxLength={80}
          required
          value={draft.name}
          onChange={(event) => onChange({ name: event.target.value })}
          error={mistakes["name"]}
        />
        <Choice
          label="Calls"
          value={draft.team}
          required
          onChange={(event) => onChange({ team: event.target.value })}
          hint={mistakes["team"]}
        >
          <option value="">Choose a team</option>
          {teams?.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <TextField
          label="Asks for these skills"
          hint="With commas. Who has them is asked first; nobody is kept waiting for want of one."
          value={draft.skills.join(", ")}
          onChange={(event) => onChange({ skills: words(event.target.value) })}
          error={mistakes["skills"]}
        />
      </div>
      <Section title="When" words="Of each group one must fit. A group with nothing chosen fits always.">
        {mistakes["conditions"] !== undefined && (
          <p role="alert" tabIndex={-1} className="mb-3 text-failure">
            {mistakes["conditions"]}
          </p>
        )}
        <div className="grid grid-cols-2 gap-x-8 gap-y-6 max-tablet:grid-cols-1">
          <Checks
            label="What happened"
            options={signalKinds.map((kind) => [kind, kinds[kind].title] as const)}
            chosen={conditions.kinds}
            onChange={(chosen) => when({ kinds: signalKinds.filter((kind) => chosen.includes(kind)) })}
          />
          <Checks
            label="What it is about"
            options={topics.map((topic) => [topic, capital(aboutWords(topic))] as const)}
            chosen={conditions.topics}
            onChange={(chosen) => when({ topics: topics.filter((topic) => chosen.includes(topic)) })}
          />
          <Checks
            label="The line"
            options={(lines?.items ?? []).map(({ id, name }) => [id, name] as const)}
            chosen={conditions.lines}
            onChange={(chosen) => when({ lines: chosen })}
          />
          <Checks
            label="The channel"
            options={(channels?.items ?? []).map(({ name }) => [name, channelWords(name)] as const)}
            chosen={conditions.channels}
            onChange={(chosen) => when({ channels: chosen })}
          />
        </div>
        <div className="mt-6 flex max-w-md flex-col gap-5">
          <TextField
            label="Languages"
            hint="Two letters each, with commas: de, no."
            value={conditions.languages.join(", ")}
            onChange={(event) => when({ languages: words(event.target.value.toLowerCase()) })}
          />
          <TextField
            key="attributes"
            label="What you keep of the customer"
            hint="As tier: gold, with commas between several."
            defaultValue={attributes}
            onBlur={(event) => when({ attributes: attributesOf(event.target.value) })}
          />
        </div>
      </Section>
      <Section title="Only at these times" words="Leave it at always unless somebody else is called at night.">
        <HoursFields hours={conditions.hours} error={undefined} onChange={(hours) => when({ hours })} />
      </Section>
    </>
  );
}

/** "tier: gold, region: north" as what is kept. */
function attributesOf(said: string): Record<string, string> {
  const pairs = said.split(",").map((pair) => pair.split(":", 2).map((part) => part.trim()));
  return Object.fromEntries(pairs.flatMap(([name = "", value = ""]) => (name === "" ? [] : [[name, value]])));
}
