/** What is known of a customer beside what was said in this conversation. */
export type Background = {
  /** Every address of theirs that we know. */
  readonly identities: readonly { readonly channel: string; readonly value: string }[];
  /** When they first wrote to us. */
  readonly since: Date | null;
  /** What the business keeps of them, for routes to look at. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What was said before this conversation, newest first. */
  readonly earlier: readonly {
    readonly conversation: string;
    readonly number: number;
    readonly at: Date;
    readonly about: string;
  }[];
  /** When the channel stops taking free text; null: it does not, or it has. */
  readonly windowClosesAt: Date | null;
};
