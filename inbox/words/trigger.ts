import type { Rule, Trigger } from "../../src/http/wire/triggers.ts";
import { channelWords } from "./channel.ts";

type Kind = Rule["kind"];
type Said = { readonly role: "customer" | "ai"; readonly text: string };

/** What a trigger of a kind listens to, and something that it hears. */
export type KindWords = { readonly title: string; readonly words: string; readonly example: readonly Said[] };

const one = (text: string): readonly Said[] => [{ role: "customer", text }];

/** Every kind in plain words, with an example of our own. */
export const kinds: Readonly<Record<Kind, KindWords>> = {
  asked_for_human: {
    title: "Asking for a person",
    words:
      "A customer asks for somebody of your team, in their own language and spelling. “Are you a robot?” does not count: it gets an honest answer instead.",
    example: one("Could I please speak to a real person about this?"),
  },
  frustration: {
    title: "Anger and disappointment",
    words:
      "A customer complains, shouts, is bitter or sarcastic, or sounds worse from message to message than they did before.",
    example: one("This is the third week without my parcel. I am so fed up with you people!"),
  },
  negotiation: {
    title: "Prices, amounts and terms",
    words: "A customer wants a discount, a large amount or terms of their own, which only people may grant.",
    example: one("What discount would you give me on 300 mugs?"),
  },
  high_stakes: {
    title: "Law, money and safety",
    words: "A customer speaks of lawyers, fraud, a stolen card, a dispute at the bank, an injury or a danger.",
    example: one("If this is not refunded by Friday my lawyer will take you to court."),
  },
  sensitive: {
    title: "Hardship and danger",
    words: "A customer writes of illness, a death, money that is not there, or of harming themselves.",
    example: one("My husband died last month and I cannot afford to pay this."),
  },
  out_of_knowledge: {
    title: "Questions without an article",
    words: "A customer asks what none of your articles answers.",
    example: one("Do you also repair old grandfather clocks?"),
  },
  repetition: {
    title: "Going in circles",
    words: "A customer asks the same again, or the AI gives the same answer twice.",
    example: [
      { role: "customer", text: "When will my order 4471 arrive?" },
      { role: "ai", text: "Parcels usually take three to five days." },
      { role: "customer", text: "But when will my order 4471 arrive?" },
    ],
  },
  ai_uncertain: {
    title: "An AI that is out of its depth",
    words: "The AI says that it cannot help, contradicts itself, or promises what it cannot do.",
    example: [
      { role: "customer", text: "Can you change the engraving on my order?" },
      { role: "ai", text: "I'm sorry, I don't know how to change an engraving." },
      { role: "customer", text: "So how do I get it changed then?" },
    ],
  },
  custom: {
    title: "Words of your own",
    words:
      "Phrases that mean something in your business. They are found as whole words, whatever their capitals and accents.",
    example: [],
  },
};

/** Whether a trigger has to do with what somebody types: its name, what it listens for, or what it does, in words. */
export function isAbout(trigger: Trigger, typed: string, names: Parameters<typeof doesWords>[1]): boolean {
  const said = [trigger.name, kinds[trigger.kind].title, ...trigger.phrases, doesWords(trigger, names)];
  const found = said.join("\n").toLocaleLowerCase();
  return typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word));
}

/** What it means to begin at a threshold, in words. */
export function sureWords(threshold: number): string {
  if (threshold < 0.4) return "Catches nearly everything, with many false alarms.";
  if (threshold < 0.6) return "Catches more, with more false alarms.";
  if (threshold < 0.8) return "Balanced. It errs a little towards a person.";
  if (threshold < 0.9) return "Careful: few false alarms, and it misses some.";
  if (threshold < 1) return "Only what is unmistakable. It misses many.";
  return "Hardly anything is ever this sure. It will catch almost nothing.";
}

/** In the order of what must not be missed; an operator's own come first. */
export const inOrder = (a: Pick<Trigger, "kind" | "name">, b: Pick<Trigger, "kind" | "name">): number =>
  order.indexOf(a.kind) - order.indexOf(b.kind) || a.name.localeCompare(b.name, undefined, { numeric: true });
const order: readonly string[] = ["custom", ...Object.keys(kinds)];

export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

/** "Half an hour", for how long a trigger stays quiet. */
export function minutesWords(minutes: number): string {
  if (minutes === 0) return "Not at all";
  if (minutes === 1440) return "A day";
  if (minutes % 60 === 0) return minutes === 60 ? "An hour" : `${minutes / 60} hours`;
  return minutes === 30 ? "Half an hour" : `${minutes} minutes`;
}

type Names = { team(id: string): string; line(id: string): string };

/** What a trigger does, in a sentence: "Passes the baton to Sales at once, with high priority, on WhatsApp." */
export function doesWords(
  { mode, priority, team, lines, channels }: Pick<Trigger, "mode" | "priority" | "team" | "lines" | "channels">,
  names: Names,
): string {
  const whom = team === undefined ? undefined : names.team(team);
  const how =
    mode === "pass"
      ? `Passes the baton${whom === undefined ? "" : ` to ${whom}`} at once`
      : `Calls ${whom ?? "a person"} while the AI keeps helping`;
  const pressing = priority === "normal" ? [] : [`with ${priority} priority`];
  const where = placesWords({ lines, channels }, names);
  return `${[how, ...pressing, ...(where === undefined ? [] : [where])].join(", ")}.`;
}

/** Where it listens; undefined: everywhere. */
function placesWords({ lines, channels }: Pick<Trigger, "lines" | "channels">, names: Names): string | undefined {
  const parts = [listWords(lines.map(names.line)), listWords(channels.map(channelWords))].filter((part) => part !== "");
  return parts.length === 0 ? undefined : `only on ${parts.join(" by ")}`;
}

function listWords(names: readonly string[]): string {
  return names.length > 2 ? `${names.length} lines` : names.join(" and ");
}

/** What it did lately: "Fired 12 times in 30 days, 9 handoffs". */
export function figuresWords({ state, figures }: Pick<Trigger, "state" | "figures">): string {
  const { days, handoffs } = figures;
  const count = state === "live" ? figures.fired : figures.shadow;
  const times = count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
  if (count === 0) return `Has not fired in ${days} days`;
  if (state === "shadow") return `Would have called ${times} in ${days} days`;
  return `Fired ${times} in ${days} days${handoffs === 0 ? "" : `, ${handoffs} ${handoffs === 1 ? "handoff" : "handoffs"}`}`;
}

const fields = [
  "name",
  "threshold",
  "mode",
  "state",
  "priority",
  "phrases",
  "team",
  "lines",
  "channels",
  "quietMinutes",
] as const;

/** How a rule became another one, one sentence for each difference. */
export function changeWords(before: Rule, after: Rule, names: Names): string[] {
  return fields.flatMap((field) =>
    JSON.stringify(before[field]) === JSON.stringify(after[field]) ? [] : [fieldWords(field, before, after, names)],
  );
}

function fieldWords(field: (typeof fields)[number], before: Rule, after: Rule, names: Names): string {
  switch (field) {
    case "name":
      return `Name: “${before.name}” became “${after.name}”`;
    case "threshold":
      return `Sure: ${percent(before.threshold)} became ${percent(after.threshold)}`;
    case "mode":
      return after.mode === "pass" ? "Passes the baton at once" : "Invites a person while the AI keeps helping";
    case "state":
      return after.state === "live" ? "Live" : "In shadow";
    case "priority":
      return `Priority: ${before.priority} became ${after.priority}`;
    case "phrases": {
      const added = after.phrases.filter((phrase) => !before.phrases.includes(phrase));
      const gone = before.phrases.filter((phrase) => !after.phrases.includes(phrase));
      const said = [...added.map((phrase) => `+ “${phrase}”`), ...gone.map((phrase) => `− “${phrase}”`)];
      return said.length === 0 ? "Phrases in another order" : `Phrases: ${said.join(", ")}`;
    }
    case "team":
      return after.team === undefined ? "Calls whoever the route finds" : `Calls ${names.team(after.team)}`;
    case "lines":
      return after.lines.length === 0 ? "On every line" : `On ${after.lines.map(names.line).join(", ")}`;
    case "channels":
      return after.channels.length === 0 ? "On every channel" : `By ${after.channels.map(channelWords).join(", ")}`;
    case "quietMinutes":
      return `Quiet after a hand-back: ${minutesWords(after.quietMinutes).toLowerCase()}`;
  }
}
