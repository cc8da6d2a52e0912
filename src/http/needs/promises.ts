import type { By } from "../policy.ts";
import type { GivenPromise, Memory, OpenEnds } from "../wire/promises.ts";

/** What people have promised customers. */
export type Promises = {
  /** The open ones first, each kind oldest first. Undefined: no such conversation. */
  of(conversationId: string): Promise<readonly GivenPromise[] | undefined>;
  /** What people left behind when they last let go of it. Undefined: no such conversation. */
  memory(conversationId: string): Promise<Memory | undefined>;
  /** What is open in it; `reserved`: topics that people are about to keep to themselves. Undefined: no such conversation. */
  openEnds(conversationId: string, reserved: readonly string[] | undefined): Promise<OpenEnds | undefined>;
  /** Ends one, or says otherwise how it ended. Undefined: there is none of that id. */
  end(promiseId: string, outcome: "kept" | "dropped", by: By): Promise<GivenPromise | undefined>;
  /** It is open again. */
  reopen(promiseId: string, by: By): Promise<GivenPromise | undefined>;
};
