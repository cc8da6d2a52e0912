import { draftFrom } from "./assist/draft.ts";
import { briefly } from "./assist/briefly.ts";
import { withoutStrangeLinks } from "./assist/links.ts";
import type { Answerer, Passage } from "./answer.ts";
import type { Conversation, Traits } from "./conversation/conversation.ts";
import type { Source } from "./conversation/message.ts";
import { topicOf } from "./knowledge/topic.ts";
import { flaw } from "./reply/check.ts";
import type { Actor } from "./say.ts";

/** How a rewritten text differs from the one before it. */
export type Tone = "shorter" | "friendlier" | "more formal" | "clearer";

/** What an agent wants done. `language`: a BCP 47 tag; without one the language in which the customer writes. */
export type Wanted =
  | { readonly what: "draft" }
  | { readonly what: "rewrite"; readonly text: string; readonly tone: Tone }
  | { readonly what: "translate"; readonly text: string; readonly language?: string | undefined }
  | { readonly what: "summarise" };

/** What whoever writes for agents is given. All but `wanted.what` and `wanted.tone` is data. */
export type Task = {
  readonly wanted: Wanted;
  readonly conversation: Pick<Conversation, "messages" | "customer" | "subject">;
  readonly passages: readonly Passage[];
  readonly comfortableText: number;
  readonly now: Date;
};

/** A text, the articles that it rests on and the messages that it is about. */
export type Written = {
  readonly text: string;
  readonly sources: readonly Source[];
  readonly messages: readonly string[];
};

/** Whoever writes for agents. It may be slow, throw or write nonsense; an agent reads it before anybody else. */
export type Assistant = {
  assist(
    task: Task,
    signal: AbortSignal,
  ): Promise<({ readonly kind: "written" } & Written) | { readonly kind: "unable"; readonly reason: string }>;
};

export type Assisted =
  /** `warning`: what to look at before it is sent, as a sentence. */
  | ({
      readonly outcome: "assisted";
      readonly by: "model" | "knowledge" | "brief";
      readonly warning: string | null;
    } & Written)
  | { readonly outcome: "unknown" }
  /** It cannot be had; `problem` says why and what to do instead. */
  | { readonly outcome: "unable"; readonly problem: string }
  | { readonly outcome: "too often"; readonly seconds: number };

type Needs = {
  load(id: string): Promise<Conversation | undefined>;
  /** The best passages for a topic that the line may quote. */
  passages(topic: string, lineId: string): Promise<readonly Passage[]>;
  traits(channel: string): Pick<Traits, "comfortableText">;
  /** Undefined: there is no model, and what is written rests on quoting. */
  readonly model: Assistant | undefined;
  readonly quoting: Answerer;
  /** Counts this use, or says in how many seconds the next one is free (I11). */
  use(conversationId: string, by: Actor, what: Wanted["what"], now: Date): Promise<number>;
};

/** Longer than this an agent writes it themselves. */
const withinMs = 20_000;

/**
 * Helps an agent to write: nothing of it is stored or sent, the agent does that or does not. Never takes much longer
 * than `withinMs`.
 *
 * @throws only what is an outage of ours; a model that fails is a `problem`
 */
export async function assist(
  needs: Needs,
  id: string,
  by: Actor,
  wanted: Wanted,
  now: Date,
  { stop, limitMs = withinMs }: { readonly stop?: AbortSignal; readonly limitMs?: number } = {},
): Promise<Assisted> {
  const { model } = needs;
  if (model === undefined && (wanted.what === "rewrite" || wanted.what === "translate"))
    return {
      outcome: "unable",
      problem: `Set OPENAI_API_KEY to ${wanted.what}: that takes a model, and there is none.`,
    };
  const conversation = await needs.load(id);
  if (conversation === undefined) return { outcome: "unknown" };
  const seconds = await needs.use(id, by, wanted.what, now);
  if (seconds > 0) return { outcome: "too often", seconds };

  const passages = wanted.what === "draft" ? await passagesFor(needs, conversation) : [];
  const { comfortableText } = needs.traits(conversation.channel);
  const task: Task = { wanted, conversation, passages, comfortableText, now };
  if (model === undefined) return wanted.what === "draft" ? await draftFrom(needs.quoting, task) : briefly(task);

  const late = AbortSignal.timeout(limitMs);
  const signal = stop === undefined ? late : AbortSignal.any([late, stop]);
  try {
    const written = await Promise.race([model.assist(task, signal), ended(signal)]);
    return written.kind === "unable" ? { outcome: "unable", problem: written.reason } : looked(task, written);
  } catch {
    // Why it failed may hold what was asked of it; whoever waits reads what to do.
    return { outcome: "unable", problem: late.aborted ? tooSlow : failed };
  }
}

const tooSlow = "The model took too long. Try again, or write it yourself.";
const failed = "The model did not answer as it should. Try again, or write it yourself.";

const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

async function passagesFor(needs: Needs, { messages, line }: Conversation): Promise<readonly Passage[]> {
  const said = messages.filter(({ kind, author, text }) => kind === "message" && author.kind === "customer" && text);
  const [last, before] = [said.at(-1), said.at(-2)];
  const topic = last === undefined ? "" : topicOf(last.text, before?.text).words;
  return topic === "" ? [] : await needs.passages(topic, line.id);
}

/** A model's text as an agent may see it: without links from nowhere, with a word of warning where it needs one. */
function looked({ wanted, passages, conversation }: Task, written: Written): Assisted {
  const given = wanted.what === "rewrite" || wanted.what === "translate" ? [wanted.text] : [];
  const customer = conversation.messages.filter(({ author }) => author.kind === "customer").map(({ text }) => text);
  const known = [...passages.map(({ title, heading, text }) => `${title}\n${heading}\n${text}`), ...given];
  const links = wanted.what === "summarise" ? [...known, ...customer] : known;
  const { text, removed } = withoutStrangeLinks(written.text.trim(), links);
  if (text === "") return { outcome: "unable", problem: failed };
  // What is summarised or translated is told, and promises nothing.
  const isSent = wanted.what === "draft" || wanted.what === "rewrite";
  const wrong = isSent ? flaw({ text, sources: [...written.sources, ...given] }, { known, customer }) : null;
  const warning = removed
    ? "A link that is in no source was taken out."
    : wrong && `Check this before you send it: ${wrong}.`;
  const { sources, messages } = written;
  return { outcome: "assisted", text, sources, messages, by: "model", warning };
}
