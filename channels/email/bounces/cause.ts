/** Why a mail did not arrive, as the one who wrote it needs to know it. */
export type Cause = {
  /** In words for an agent. */
  readonly says: string;
  /** Whether nobody is at this address, and no later attempt will find anybody; where it is not said, the status decides. */
  readonly permanent?: boolean;
  /** The detail of a status that nobody gave and we concluded from the words; see `classify`. */
  readonly detail: number;
  /** What servers say where it is so, in any of the languages that they speak. */
  readonly words: RegExp;
  /** Status details that say it so clearly that the words need not be read. */
  readonly statuses?: readonly string[];
};
