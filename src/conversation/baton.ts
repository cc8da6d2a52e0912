/** Exactly one party holds a conversation, and only the holder may speak. */
export type Holder =
  | { readonly who: "ai" }
  | { readonly who: "team"; readonly team: string }
  | { readonly who: "agent"; readonly agent: string; readonly team: string | null }
  | { readonly who: "nobody" };

/**
 * Who may speak, since when, and by when somebody must have acted.
 * `epoch` grows at every pass: what was thought under an older one is not said (I3).
 */
export type Baton = {
  readonly holder: Holder;
  readonly epoch: number;
  readonly since: Date;
  /** Null exactly while `nobody` holds it (I7). */
  readonly deadline: Date | null;
  readonly handoffId: string | null;
};
