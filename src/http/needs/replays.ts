import type { z } from "zod";
import type { By } from "../policy.ts";
import type { Replay, ReplayListed, StartReplay } from "../wire/replays.ts";
import type { Listed, Place } from "./lists.ts";

/** `busy`: another one runs. `wrong`: what is proposed cannot be, in words. */
export type Started =
  | { readonly outcome: "started"; readonly id: string }
  | { readonly outcome: "busy" }
  | { readonly outcome: "wrong"; readonly problem: string };

export type Replays = {
  /** Begins one, and resolves before it is done. */
  start(asked: z.output<typeof StartReplay>, by: By): Promise<Started>;
  /** The newest first. */
  list(ask: { readonly after: Place | undefined; readonly limit: number }): Promise<Listed<ReplayListed>>;
  replay(id: string): Promise<Replay | undefined>;
  /** Ends it soon, if it runs. */
  stop(id: string): Promise<void>;
};
