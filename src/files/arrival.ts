/** A file that came with a message and is still at the provider. */
export type Wanted = {
  readonly id: string;
  readonly messageId: string;
  readonly name: string;
  /** As the sender says. */
  readonly type: string;
  /** What only its channel understands. */
  readonly source: string;
  /** How often it was fetched, this time included. */
  readonly attempts: number;
  /** When its message came. */
  readonly at: Date;
  readonly line: { readonly id: string; readonly channel: string };
};

/** What became of it. `reason` is for the agent. */
export type Arrived =
  | {
      readonly state: "stored";
      readonly name: string;
      readonly type: string;
      readonly size: number;
      readonly key: string;
      readonly image: { readonly width: number; readonly height: number } | undefined;
    }
  | { readonly state: "refused"; readonly reason: string };
