import type { By } from "../policy.ts";
import type { CustomerSummary, LikelyCustomer } from "../wire/customers.ts";

/** Two customers whom an agent knows to be one person. */
export type Merging = {
  /** Whoever has this in a name or an address, whom we heard last first. */
  find(words: string, limit: number): Promise<readonly CustomerSummary[]>;
  /** Who may be the same person, each with why. Undefined: no such customer. */
  likely(customerId: string): Promise<readonly LikelyCustomer[] | undefined>;
  /**
   * The first gets the other's identities and all that hangs on them. `joined`: `customer` holds them now. `overtaken`:
   * one of them was joined with somebody else meanwhile.
   */
  merge(
    intoId: string,
    fromId: string,
    by: By,
  ): Promise<
    { readonly outcome: "joined"; readonly customer: string } | { readonly outcome: "unknown" | "same" | "overtaken" }
  >;
  /**
   * What came with a merge is the former customer's again; `customer` is the one who stays. `proven`: their number says
   * that they are one person.
   */
  separate(
    customerId: string,
    mergeId: string,
    by: By,
  ): Promise<{ readonly outcome: "separated"; readonly customer: string } | { readonly outcome: "unknown" | "proven" }>;
};
