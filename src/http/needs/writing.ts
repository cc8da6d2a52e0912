import type { By } from "../policy.ts";
import type { Channel, Template } from "../wire/channels.ts";

type TemplateOffer = Omit<Template, "id" | "variables"> & {
  readonly variables: readonly Template["variables"][number][];
};

/** What writers need to know of the channels, and the texts that some of them keep. */
export type Writing = {
  channels(): Channel[];
  templates(
    lineId: string,
  ): Promise<
    | { readonly outcome: "offered"; readonly offers: readonly TemplateOffer[] }
    | { readonly outcome: "unknown" }
    | { readonly outcome: "away"; readonly says: string }
  >;
  /** Shows the customer that an agent writes. `held`: the baton is elsewhere, `by` in a word for people. */
  typing(
    conversationId: string,
    by: By,
  ): Promise<
    { readonly outcome: "typed" } | { readonly outcome: "unknown" } | { readonly outcome: "held"; readonly by: string }
  >;
};
