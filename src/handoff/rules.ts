import { z } from "zod";
import { SignalKind } from "../triggers/signal.ts";
import { Hours } from "./handoff.ts";
import { openness } from "./hours.ts";
import { Topic } from "./topic.ts";

/** When a rule holds. Everything that is named must fit; of what is listed, one; an empty list asks for nothing. */
export const Conditions = z.strictObject({
  kinds: z.array(SignalKind).default([]),
  topics: z.array(Topic).default([]),
  lines: z.array(z.guid()).default([]),
  channels: z.array(z.string().max(40)).default([]),
  /** ISO 639-1. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).default([]),
  /** What the business keeps of the customer: {"tier": "gold"}. */
  attributes: z.record(z.string().max(60), z.string().max(200)).default({}),
  /** Only at these times. */
  hours: Hours.nullable().default(null),
});
export type Conditions = z.infer<typeof Conditions>;

/** An operator's rule: who is called for what, before teams' own kinds are looked at. */
export type RoutingRule = {
  readonly id: string;
  readonly name: string;
  readonly conditions: Conditions;
  readonly team: string;
  readonly skills: readonly string[];
};

/** What rules look at besides what called for a person. */
export type About = {
  readonly topic: Topic;
  readonly language: string | null;
  readonly line: string;
  readonly channel: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * What of these conditions fits, each in a few words for people, in the order in which they stand; none where nothing is
 * asked. Undefined when one of them does not fit. Attributes are compared without regard to case.
 */
export function fitOf(
  conditions: Conditions,
  happened: readonly SignalKind[],
  about: About | undefined,
  now: Date,
): readonly string[] | undefined {
  const { kinds, topics, lines, channels, languages, attributes, hours } = conditions;
  const kind = happened.find((each) => kinds.includes(each));
  const parts: readonly (readonly [asked: boolean, fits: boolean, words: string])[] = [
    [kinds.length > 0, kind !== undefined, `the signal is ${kind?.replaceAll("_", " ")}`],
    [topics.length > 0, about !== undefined && topics.includes(about.topic), `the topic is ${about?.topic}`],
    [lines.length > 0, about !== undefined && lines.includes(about.line), "it came over this line"],
    [channels.length > 0, about !== undefined && channels.includes(about.channel), `the channel is ${about?.channel}`],
    [
      languages.length > 0,
      languages.some((each) => each === about?.language),
      `it is in ${inEnglish(about?.language)}`,
    ],
    ...Object.entries(attributes).map(([name, value]): [boolean, boolean, string] => [
      true,
      about?.attributes[name]?.toLowerCase() === value.toLowerCase(),
      `${name} is ${value}`,
    ]),
    [hours !== null, openness(hours, now).open, "it is the time for it"],
  ];
  const asked = parts.filter(([isAsked]) => isAsked);
  return asked.every(([, fits]) => fits) ? asked.map(([, , words]) => words) : undefined;
}

/** "no" is Norwegian. */
export function inEnglish(language: string | null | undefined): string {
  return (language && new Intl.DisplayNames(["en"], { type: "language" }).of(language)) || "no language that we know";
}
