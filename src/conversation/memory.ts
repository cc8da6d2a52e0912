/** Something that people promised a customer and have neither kept nor let go. */
export type Promised = { readonly text: string; readonly until: Date | null };

/** What people left to whoever has the conversation after them. */
export type Memory = {
  /** The place at which they let go of it last; 0: they never had it. */
  readonly since: number;
  /** What came of it, in their words. */
  readonly outcome: string | null;
  /** Topics that they keep to themselves. */
  readonly reserved: readonly string[];
  /** The team that had it. */
  readonly team: string | null;
  /** Oldest first. */
  readonly promises: readonly Promised[];
  /** By which clocks that team lives. */
  readonly timeZone: string;
};

/** "Friday, 27 November": a day as that team's calendar names it. */
export const dayOf = (until: Date, timeZone: string, language = "en-GB"): string =>
  new Intl.DateTimeFormat(language, { timeZone, weekday: "long", day: "numeric", month: "long" }).format(until);
