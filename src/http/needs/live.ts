export type LiveBatch = readonly {
  readonly kind: string;
  readonly conversation: string | undefined;
  readonly at: Date;
}[];

/** The live tail of the recorder. */
export type Live = {
  /**
   * Everything after `cursor` (without one: from now on), then whatever comes. `onBatch` may be called before this
   * resolves; an empty batch only tells where we are. Resolves to the way to stop.
   */
  follow(cursor: string | undefined, onBatch: (cursor: string, events: LiveBatch) => void): Promise<() => void>;
};
