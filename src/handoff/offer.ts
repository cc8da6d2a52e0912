import type { Priority } from "../triggers/trigger.ts";
import type { Colleague } from "./handoff.ts";
import { inEnglish } from "./rules.ts";

/** Enough to finish a sentence to another customer and read a brief; a customer should not wait for one agent's lunch. */
export const offerSeconds = 60;

/** A conversation that waits for somebody of a team, or to which they are invited. */
export type Waiting = {
  readonly team: string;
  /** The AI keeps helping until somebody comes: it goes behind whoever waits. */
  readonly beside: boolean;
  readonly channel: string;
  readonly priority: Priority;
  /** Since when the customer waits for a person. */
  readonly since: Date;
  /** When the channel stops taking free text; null: it does not, or it has. */
  readonly windowClosesAt: Date | null;
  readonly skills: readonly string[];
  readonly language: string | null;
  /** Who was asked already and did not come. */
  readonly passedOver: readonly string[];
};

/** Who is asked, and what of the needs they do not meet, each in a few words for people. */
export type Asked = { readonly colleague: Colleague; readonly lacks: readonly string[] };

/**
 * Who is asked next: of the team's members who are there, have room and are not asked for something else, the one who
 * meets most of what is needed, then who carries least of what they can, then who was asked longest ago. What is needed
 * is a wish: a customer who waits for the perfect colleague waits for nobody.
 */
export function whomToAsk(colleagues: readonly Colleague[], waiting: Waiting): Asked | undefined {
  const [first] = colleagues
    .filter((one) => isFree(one, waiting) && !one.asked && !(waiting.beside && one.beside))
    .filter(({ id }) => !waiting.passedOver.includes(id))
    .map((colleague) => ({ colleague, lacks: lacksOf(colleague, waiting) }))
    .toSorted(
      (a, b) =>
        a.lacks.length - b.lacks.length ||
        share(a.colleague) - share(b.colleague) ||
        (a.colleague.offeredAt?.getTime() ?? 0) - (b.colleague.offeredAt?.getTime() ?? 0) ||
        (a.colleague.id < b.colleague.id ? -1 : 1),
    );
  return first;
}

/** Whether somebody could take it now: they are in its team, there, and have room for it. */
function isFree({ teams, present, load, capacity }: Colleague, { team, channel }: Waiting): boolean {
  const most = capacity.byChannel[channel];
  return (
    present &&
    teams.includes(team) &&
    load.all < capacity.all &&
    (most === undefined || (load.byChannel[channel] ?? 0) < most)
  );
}

const share = ({ load, capacity }: Colleague): number => load.all / capacity.all;

function lacksOf(colleague: Colleague, { skills, language }: Waiting): readonly string[] {
  const missing = skills.filter((skill) => !colleague.skills.includes(skill));
  return language === null || colleague.languages.includes(language) ? missing : [...missing, inEnglish(language)];
}

/** What a priority is worth, as minutes that its customer has waited already. Urgent is first, whoever waits how long. */
const headStart: Readonly<Record<Priority, number>> = { low: -240, normal: 0, high: 240, urgent: 30 * 24 * 60 };
/** A window that closes within this is about to: after it only a template reaches the customer. */
const closingMinutes = 120;
/** Behind what is urgent, before what is high. */
const closingHeadStart = 480;

/** The most pressing first; whoever the AI still helps comes after everybody who waits. */
export const byUrgency =
  (now: Date) =>
  (a: Waiting, b: Waiting): number =>
    Number(a.beside) - Number(b.beside) || urgency(b, now) - urgency(a, now);

/**
 * How pressing it is that somebody takes this, in minutes of waiting: the priority and a reply window that is about to
 * close count as time waited, so that nothing is overtaken for ever.
 */
export function urgency(
  { priority, since, windowClosesAt }: Pick<Waiting, "priority" | "since" | "windowClosesAt">,
  now: Date,
): number {
  const minutes = (ms: number): number => ms / 60_000;
  const isClosing =
    windowClosesAt !== null &&
    windowClosesAt > now &&
    minutes(windowClosesAt.getTime() - now.getTime()) <= closingMinutes;
  return minutes(now.getTime() - since.getTime()) + headStart[priority] + (isClosing ? closingHeadStart : 0);
}
