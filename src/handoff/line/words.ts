/** When somebody is there, as a language says it. `day` stands as `day` below gives it. */
type There = {
  /** To stand after a sentence without its full stop, with what joins them. */
  readonly usually: (minutes: number) => string;
  readonly openUntil: (time: string) => string;
  readonly opensAgain: (day: string, time: string) => string;
};

/** What a customer may be asked for while they wait. */
export type Asked =
  | "wish"
  | "order"
  | "product"
  | "quantity"
  | "deadline"
  | "when"
  | "amount"
  | "subject"
  | "remedy"
  | "change"
  | "reason"
  | "address"
  | "photo"
  | "mail"
  | "data";

/**
 * Everything that Baton says to a customer by itself, in one language. A language has all of it
 * or is not offered, so that nobody is told half a sentence in another.
 */
export type LineWords = {
  /** By which Intl writes times and weekdays. */
  readonly locale: string;
  readonly regret: {
    readonly sorry: string;
    readonly sorryToHear: string;
    readonly unable: string;
    readonly needsPerson: string;
  };
  /** Who takes over and where the answer comes; `there` ends the sentence. */
  readonly passesTo: (team: string, there: string) => string;
  readonly passes: (there: string) => string;
  readonly short: (there: string) => string;
  readonly there: There;
  readonly day: {
    readonly today: string;
    readonly tomorrow: string;
    /** A weekday within the week, or a date, as Intl writes them. */
    readonly on: (name: string) => string;
  };
  /** It takes longer than it should; `there` ends the sentence. */
  readonly slips: (there: string) => string;
  /** No team, no hours, nothing that sounds like a queue, and no number, because the right one depends on the country. */
  readonly crisis: string;
  /** What the AI says of itself. The word in quotes is one for which a person is called. */
  readonly ai: {
    /** In its first message (I12; EU AI Act, art. 50(1)). */
    readonly discloses: string;
    /** How to reach a person, at the latest with the third answer. */
    readonly offers: string;
    /** The answers to a greeting and to thanks. */
    readonly greets: string;
    readonly welcomes: string;
  };
  /** Before a question, which follows it as `asks` has it. */
  readonly whileYouWait: string;
  readonly asks: Readonly<Record<Asked, string>>;
  readonly survey: { readonly question: string; readonly thanks: string };
};
