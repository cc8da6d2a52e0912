import { type Conversation, unansweredMessages } from "./conversation/conversation.ts";
import { enclosed } from "./conversation/enclosed.ts";
import { shorten } from "./conversation/text.ts";
import { reservedIn } from "./handoff/reserved.ts";
import { type Fired, priorityOf } from "./triggers/fire.ts";
import type { Signal } from "./triggers/signal.ts";
import type { Priority } from "./triggers/trigger.ts";

/** All that a decision rests on. */
export type Turn = {
  readonly conversation: Pick<Conversation, "baton" | "messages" | "turnedSeq" | "memory">;
  /** Live triggers that may call for what the customer has just written, most pressing first. */
  readonly fired: readonly Fired[];
  /** Live triggers that fired as well and call nobody, because people have just given the conversation back. */
  readonly quiet?: readonly Fired[];
  /** How much of what is asked no passage holds, 0 to 1, as `out_of_knowledge` is scored; absent: nothing to look for. */
  readonly lacking?: number;
  /** Why a person must look before anything answers (unreadable, doubtful sender), in words for the agent; null: none. */
  readonly hold: string | null;
  /** Whether a machine wrote all that is new: an absence note, a newsletter. */
  readonly byMachine: boolean;
  /** What the customer wants of our messages at present, in their words where we have them. */
  readonly consent: { readonly state: "in" } | { readonly state: "out" | "paused"; readonly words: string | null };
  /** The limit on cost that is reached (I11), in words for the agent; null: none. */
  readonly limit: string | null;
};

/** What happens next. `because` is a sentence for people: it is stored, and shown where somebody asks why. */
export type Decision =
  | { readonly next: "wait"; readonly because: string }
  | { readonly next: "answer"; readonly because: string }
  /** Answer, and say in the same message how to reach a person. */
  | { readonly next: "offer"; readonly because: string }
  /** Call people, and until one of them takes over answer as after an offer. */
  | ({ readonly next: "invite" } & Call)
  /** The baton goes to people and the AI is silent. `quiet`: tell the customer nothing, a machine may be there (I10). */
  | ({ readonly next: "pass"; readonly quiet: boolean } & Call);

/** Why people are called, and who. */
export type Call = {
  readonly because: string;
  readonly priority: Priority;
  readonly signals: readonly Signal[];
  /** The team that a trigger always calls, if one does. */
  readonly team: string | null;
  /** The team that had the conversation before, where it is theirs again. */
  readonly formerTeam?: string | null;
};

/** Every so many answers the AI says how to reach a person, so the third says it at the latest. */
const offerEvery = 3;

/** While people are invited the AI keeps to what it surely knows: with more than this missing, it does not try. */
const mostLacking = 0.5;

/**
 * What happens after a customer has written. Only the AI's own turn is decided here: while people hold the baton the
 * answer is always to wait (I3), and where anything stands against an answer, a person is called before it is given.
 */
export function decide(turn: Turn): Decision {
  const { conversation, fired, quiet = [], lacking = 0, hold, byMachine, consent, limit } = turn;
  const { holder } = conversation.baton;
  switch (holder.who) {
    case "agent":
      return { next: "wait", because: "An agent holds the baton." };
    case "team":
      return { next: "wait", because: "The customer is waiting for a team." };
    case "nobody":
      return { next: "wait", because: "The conversation is resolved." };
    case "ai":
      break;
  }

  const written = unansweredMessages(conversation);
  if (written.length === 0) return { next: "wait", because: "The customer has written nothing new." };

  // Two machines that answer each other never stop, and a person would read every absence note (I10).
  if (byMachine) return { next: "wait", because: "A machine wrote this, so nobody answers it." };

  // Whoever wants no messages, wants them again or asks the carrier is answered by what is done about it.
  const said = written.filter(({ wish }) => wish === null || wish === "pause");
  if (said.length === 0) return { next: "wait", because: "The customer only said what they want of our messages." };

  const telling = mostTelling(fired.filter(({ trigger }) => trigger.mode === "pass"));
  if (consent.state !== "in") return pass(telling, unwelcome(consent), true);
  if (hold !== null) return pass(telling, hold, true);
  const kept = reservedIn(conversation.memory?.reserved ?? [], said.map(({ text }) => text).join("\n"));
  if (kept !== undefined && telling.every(({ trigger }) => trigger.team === null))
    return reserved(telling, kept, conversation.memory?.team ?? null);
  if (telling.length > 0) return pass(telling, causes(telling));
  if (limit !== null) return pass(fired, limit);
  if (said.every((message) => message.text.trim() === ""))
    return pass(fired, `The customer sent ${enclosed(said) || "a message"} without words, which the AI cannot read.`);

  const invited = fired.length > 0 || conversation.baton.handoffId !== null;
  if (invited && lacking > mostLacking)
    return pass(fired, `${causes(fired)} The AI does not surely know the answer to this.`.trimStart());
  if (fired.length > 0) return { next: "invite", ...call(fired, causes(fired) + hushed(quiet)) };
  const answers = aiAnswers(conversation);
  if ((answers + 1) % offerEvery === 0)
    return { next: "offer", because: `The AI has answered ${answers} times.${hushed(quiet)}` };
  return { next: "answer", because: `Nothing stands against an answer.${hushed(quiet)}` };
}

/** Why nothing automatic is sent: what the customer said of it, and what may be done. */
function unwelcome({ state, words }: Exclude<Turn["consent"], { readonly state: "in" }>): string {
  const quoted = words === null || words.trim() === "" ? "" : ` (“${shorten(words.trim(), 200)}”)`;
  return state === "out"
    ? `The customer wants no more messages${quoted}, so nothing automatic answers what else they wrote.`
    : `The customer may want no more messages${quoted}. Nothing automatic is sent before you say whether they do.`;
}

/** What the customer did tells an agent more than that the AI had no answer to it, which is said only where it is all. */
function mostTelling(calling: readonly Fired[]): readonly Fired[] {
  const byCustomer = calling.filter(isByCustomer);
  return byCustomer.length > 0 ? byCustomer : calling;
}

const isByCustomer = ({ signal: { kind } }: Fired): boolean => kind !== "out_of_knowledge" && kind !== "ai_uncertain";

const pass = (fired: readonly Fired[], because: string, quiet = false): Decision => ({
  next: "pass",
  quiet,
  ...call(fired, because),
});

const call = (fired: readonly Fired[], because: string): Call => ({
  because,
  priority: priorityOf(fired),
  signals: signalsOf(fired),
  team: fired.find(({ trigger }) => trigger.team !== null)?.trigger.team ?? null,
});

/** What people keep to themselves goes back to the team that had it; that the AI does not know it is no news then. */
const reserved = (telling: readonly Fired[], topic: string, team: string | null): Decision => {
  const fired = telling.filter(isByCustomer);
  const because = `People keep ${topic} to themselves. ${causes(fired)}`.trimEnd();
  return { next: "pass", quiet: false, ...call(fired, because), formerTeam: team };
};

/** Each sighting once, though several triggers may have fired on it. */
const signalsOf = (fired: readonly Fired[]): readonly Signal[] =>
  firstOfEach(fired, ({ signal }) => `${signal.message} ${signal.kind} ${signal.detector}`).map(({ signal }) => signal);

/** "Law, money or safety (“lawyer”); Sounds angry or complains (“a disgrace”)." Empty for none. */
const causes = (fired: readonly Fired[]): string =>
  fired.length === 0
    ? ""
    : `${firstOfEach(fired, ({ trigger }) => trigger.id)
        .map(({ trigger, signal }) => `${trigger.name} (“${signal.evidence}”)`)
        .join("; ")}.`;

/** What was seen and calls nobody for a while. */
const hushed = (quiet: readonly Fired[]): string =>
  quiet.length === 0 ? "" : ` Quiet since people gave it back: ${causes(quiet)}`;

const firstOfEach = (fired: readonly Fired[], same: (each: Fired) => string): readonly Fired[] =>
  fired.filter((each, at) => fired.findIndex((other) => same(other) === same(each)) === at);

/** What the AI has said since a person last spoke, or gave it back without a word. */
function aiAnswers({ messages, memory }: Turn["conversation"]): number {
  const since = memory?.since ?? 0;
  const said = messages.filter(({ kind, seq }) => kind === "message" && seq > since);
  const sincePerson = said.slice(said.findLastIndex((message) => message.author.kind === "agent") + 1);
  return sincePerson.filter((message) => message.author.kind === "ai").length;
}
