import { useQuery } from "@tanstack/react-query";
import type { Rule } from "../../src/http/wire/triggers.ts";
import { channelsQuery, linesQuery } from "../api/queries.ts";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { channelWords } from "../words/channel.ts";
import { Section } from "./section.tsx";
import type { Field, Patch } from "./trigger-draft.ts";
import { Checks } from "./trigger-options.tsx";

type Props = { rule: Rule; mistakes: Partial<Record<Field, string>>; onChange(change: Patch): void };

/** Where a trigger listens: everywhere, or on chosen channels and lines. */
export function Places({ rule, mistakes, onChange }: Props) {
  const { data: lines } = useQuery(linesQuery);
  const { data: channels } = useQuery(channelsQuery);
  const everywhere = rule.lines.length === 0 && rule.channels.length === 0;
  const problem = mistakes.lines ?? mistakes.channels;
  return (
    <Section
      title="Where"
      words={everywhere ? "On every line of every channel. Tick some to listen only there." : "Only where you ticked."}
    >
      <div className="grid max-w-md grid-cols-2 gap-6">
        <Checks
          label="Channels"
          options={(channels?.items ?? []).map(({ name }) => [name, channelWords(name)])}
          chosen={rule.channels}
          onChange={(chosen) => onChange({ channels: chosen })}
        />
        <Checks
          label="Lines"
          options={(lines?.items ?? []).map(({ id, name, channel }) => [
            id,
            <span className="flex items-center gap-1.5" key={id}>
              <Icon name={channelIcon(channel)} size={14} className="text-quiet" />
              {name}
            </span>,
          ])}
          chosen={rule.lines}
          onChange={(chosen) => onChange({ lines: chosen })}
        />
      </div>
      {problem !== undefined && <p className="mt-2 text-failure">{problem}</p>}
    </Section>
  );
}
