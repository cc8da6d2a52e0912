/** How patient we are with mail servers, in milliseconds. */
export type Patience = {
  /** How soon a line that an operator added or changed is taken up, and a mailbox whose watcher has died. */
  readonly followMs: number;
  /** How often a process asks whether it still is the one that watches. */
  readonly renewMs: number;
  /** How long a server may say nothing before we look ourselves: IDLE dies silently now and then. */
  readonly lookMs: number;
  /** A server that owes an answer for so long is gone, whatever TCP says. */
  readonly silenceMs: number;
  /** The pause after the first failure; each further one is twice as long, up to the longest. */
  readonly firstPauseMs: number;
  readonly longestPauseMs: number;
  /** A connection that held for so long has made good for the failures before it. */
  readonly healthyMs: number;
  /** When an operator hears that a mailbox cannot be reached. */
  readonly worryMs: number;
  /** After the third refusal of the credentials: servers lock accounts that knock too often, and an operator must help. */
  readonly refusedPauseMs: number;
};

export const usualPatience: Patience = {
  followMs: 5_000,
  renewMs: 10_000,
  lookMs: 30_000,
  silenceMs: 120_000,
  firstPauseMs: 500,
  longestPauseMs: 300_000,
  healthyMs: 60_000,
  worryMs: 180_000,
  refusedPauseMs: 900_000,
};
