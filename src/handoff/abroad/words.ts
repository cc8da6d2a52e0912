import type { Topic } from "../topic.ts";

/** Alternatives with `/` between them, for one place of a way. */
type Alternatives = string;
/** Ways, a line each. */
type Ways = string;

/** What tells a topic: plainly, or as a hint. */
export type TopicWays = { readonly plain: Ways; readonly hint: Ways };

/**
 * How customers write in one language of what a brief looks for, in the notation of `phrases`: folded, so without
 * accents. No way begins with a word that is common in English, and none is a word of another meaning in one of the other
 * languages: a message is read in all of them at once.
 */
export type WordsAbroad = {
  readonly topics: Readonly<Record<Exclude<Topic, "other">, TopicWays>>;
  readonly wish: {
    /** They want something. */
    readonly wanting: Ways;
    /** They ask for it politely; what they ask for stands behind it. */
    readonly asking: Alternatives;
    /** They ask without a question mark, and want nothing but an answer. */
    readonly wondering: Ways;
    /** What puts something right, or ends it. */
    readonly ends: Alternatives;
    /** They want to know, to talk to somebody, or not at all. */
    readonly noOutcome: Ways;
  };
  /** It is about something that they bought, not about how things are done in general. */
  readonly bought: Ways;
  readonly damaged: Ways;
  /** An address is new, or wrong. */
  readonly otherAddress: Ways;
  /** Things that shops sell. */
  readonly things: Alternatives;
  /** What is wrong with a thing that is not damaged. */
  readonly reason: Ways;
  /** Whether anybody is hurt. */
  readonly harm: Ways;
  /** What should happen to their data. */
  readonly data: Ways;
};
