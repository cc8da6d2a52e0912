import { useQuery } from "@tanstack/react-query";
import type { Agent, NewAgent } from "../../src/http/wire/people.ts";
import { channelsQuery, teamsQuery } from "../api/queries.ts";
import { TextField } from "../frame/text-field.tsx";
import { channelWords } from "../words/channel.ts";
import { Choice } from "./choice.tsx";
import { Section } from "./section.tsx";
import { Checks } from "./trigger-options.tsx";

/** A person as their form has them. */
export type PersonDraft = Omit<NewAgent, "email">;

export const personOf = ({ name, role, skills, languages, capacity, capacities, teams }: Agent): PersonDraft => ({
  name,
  role,
  skills,
  languages,
  capacity,
  capacities,
  teams: teams.map(({ id }) => id),
});

export const nobodyYet: PersonDraft = {
  name: "",
  role: "agent",
  skills: [],
  languages: [],
  capacity: 10,
  capacities: {},
  teams: [],
};

/** What a mistake can be about. */
export const personFields = [...Object.keys(nobodyYet), "email"];

const roles = [
  ["agent", "Agent: answers customers"],
  ["lead", "Lead: sees figures and triggers as well"],
  ["operator", "Operator: changes everything"],
  ["auditor", "Auditor: reads, and changes nothing"],
] as const satisfies readonly (readonly [PersonDraft["role"], string])[];

type Props = {
  draft: PersonDraft;
  mistakes: Readonly<Record<string, string>>;
  onChange(change: Partial<PersonDraft>): void;
};

const words = (list: string): string[] => list.split(/,\s*/);

/** What an operator decides of a person: who they are here, what they can do, and how much at once. */
export function PersonForm({ draft, mistakes, onChange }: Props) {
  const { data: teams } = useQuery(teamsQuery);
  const { data: channels } = useQuery(channelsQuery);
  return (
    <>
      <div className="mb-8 flex max-w-md flex-col gap-5">
        <TextField
          label="Name"
          hint="Colleagues see it; customers see it where the channel shows one."
          value={draft.name}
          maxLength={80}
          required
          onChange={(event) => onChange({ name: event.target.value })}
          error={mistakes["name"]}
        />
        <Choice
          label="Role"
          value={draft.role}
          onChange={(event) => onChange({ role: roles.find(([role]) => role === event.target.value)?.[0] ?? "agent" })}
          hint={mistakes["role"]}
        >
          {roles.map(([role, what]) => (
            <option key={role} value={role}>
              {what}
            </option>
          ))}
        </Choice>
        <Checks
          label="Teams"
          options={(teams?.items ?? []).map(({ id, name }) => [id, name] as const)}
          chosen={draft.teams}
          onChange={(chosen) => onChange({ teams: chosen })}
        />
      </div>
      <Section
        title="What they can do"
        words="A routing rule may ask for a skill, and a customer may write in another language: who can is asked first."
      >
        <div className="flex max-w-md flex-col gap-5">
          <TextField
            label="Skills"
            hint="In your own words, with commas: billing, contracts."
            value={draft.skills.join(", ")}
            onChange={(event) => onChange({ skills: words(event.target.value) })}
            error={mistakes["skills"]}
          />
          <TextField
            label="Languages"
            hint="Two letters each, with commas: en, no, de."
            value={draft.languages.join(", ")}
            onChange={(event) => onChange({ languages: words(event.target.value.toLowerCase()) })}
            error={mistakes["languages"]}
          />
        </div>
      </Section>
      <Section
        title="How much at once"
        words="With so many conversations in hand, others are asked first. Zero: nothing is offered to them. An empty field limits nothing of its own."
      >
        <div className="flex max-w-md flex-col gap-5">
          <Most
            label="Conversations in all"
            value={draft.capacity}
            error={mistakes["capacity"]}
            onChange={(capacity) => onChange({ capacity: capacity ?? 0 })}
          />
          {(channels?.items ?? []).map(({ name }) => (
            <Most
              key={name}
              label={`${channelWords(name)} alone`}
              value={draft.capacities[name]}
              error={undefined}
              onChange={(most) => {
                const { [name]: _, ...others } = draft.capacities;
                onChange({ capacities: most === undefined ? others : { ...others, [name]: most } });
              }}
            />
          ))}
        </div>
      </Section>
    </>
  );
}

/** What a draft says, without the empty words between two commas. */
export const saidOf = (draft: PersonDraft): PersonDraft => ({
  ...draft,
  skills: draft.skills.map((skill) => skill.trim()).filter((skill) => skill !== ""),
  languages: draft.languages.map((language) => language.trim()).filter((language) => language !== ""),
});

type MostProps = {
  label: string;
  value: number | undefined;
  error: string | undefined;
  onChange(value: number | undefined): void;
};

function Most({ value, onChange, ...rest }: MostProps) {
  return (
    <div className="max-w-40">
      <TextField
        {...rest}
        type="number"
        inputMode="numeric"
        min={0}
        max={1_000}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.valueAsNumber)}
      />
    </div>
  );
}
