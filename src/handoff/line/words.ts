/** When somebody is there, as a language says it. `day` stands as `day` below gives it. */
type There = {
  /** To stand after a sentence without its full stop, with what joins them. */
  readonly usually: (minutes: number) => string;
  readonly openUntil: (time: string) => string;
  readonly opensAgain: (day: string, time: string) => string;
};

/**
 * Everything that Baton says to a customer by itself when people are called, in one language. A language has all of it
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
  readonly survey: { readonly question: string; readonly thanks: string };
};
