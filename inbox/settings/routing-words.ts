import type { RoutingRule } from "../../src/http/wire/routing.ts";
import { channelWords } from "../words/channel.ts";
import { languageName } from "../words/language.ts";
import { capital } from "../words/name.ts";
import { aboutWords } from "../words/topic.ts";
import { kinds as kindWords } from "../words/trigger.ts";
import { hoursWords } from "./weekdays.ts";

export type Conditions = RoutingRule["conditions"];

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

/** Within a sentence: "law, money and safety". */
const kindTitle = (kind: Conditions["kinds"][number]): string =>
  kindWords[kind].title.replace(/^./, (first) => first.toLowerCase());

/** When a rule holds: "About a delivery, by SMS, in German". */
export function whenWords(conditions: Conditions, lines: ReadonlyMap<string, string>): string {
  const { kinds, topics, channels, languages, attributes, hours } = conditions;
  const parts = [
    kinds.length > 0 && either(kinds.map(kindTitle)),
    topics.length > 0 && `about ${either(topics.map(aboutWords))}`,
    conditions.lines.length > 0 && `on ${either(conditions.lines.map((id) => lines.get(id) ?? "a line that is gone"))}`,
    channels.length > 0 && `by ${either(channels.map(channelWords))}`,
    languages.length > 0 && `in ${either(languages.map(languageName))}`,
    ...Object.entries(attributes).map(([name, value]) => `${name} is ${value}`),
    hours !== null && hoursWords(hours),
  ].filter((part) => part !== false);
  const words = parts.join(", ");
  return words === "" ? "Every handoff" : capital(words);
}
