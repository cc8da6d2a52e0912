import type { By } from "../policy.ts";
import type { Assist as Wanted, Assistance, RepeatAsk } from "../wire/assist.ts";

type Written = Omit<Assistance, "sources" | "messages" | "warning"> & {
  readonly sources: readonly Assistance["sources"][number][];
  readonly messages: readonly string[];
  readonly warning: string | null;
};

/** Help with writing. Nothing of it is stored or sent. */
export type Assists = {
  /** Whether there is a model, which rewrites and translates. */
  readonly hasModel: boolean;
  /** What a draft asks again; undefined when there is no such conversation. */
  check(conversationId: string, text: string): Promise<readonly RepeatAsk[] | undefined>;
  /** `stop` ends it when nobody waits for it any more. `unable`: `problem` says why, and what to do instead. */
  assist(
    conversationId: string,
    by: By,
    wanted: Wanted,
    stop: AbortSignal,
  ): Promise<
    | ({ readonly outcome: "assisted" } & Written)
    | { readonly outcome: "unknown" }
    | { readonly outcome: "unable"; readonly problem: string }
    | { readonly outcome: "too often"; readonly seconds: number }
  >;
};
