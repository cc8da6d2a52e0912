import { amounts, published } from "./negotiation/amounts.ts";
import { discounts } from "./negotiation/discounts.ts";
import { fees } from "./negotiation/fees.ts";
import { redress } from "./negotiation/redress.ts";
import { sales } from "./negotiation/sales.ts";
import { terms } from "./negotiation/terms.ts";
import { trade } from "./negotiation/trade.ts";
import { vouchers } from "./negotiation/vouchers.ts";
import type { Reading } from "./reading.ts";
import { type Find, find, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const version = "4";

/**
 * The customer wants terms that no article states. A wrong number here costs money. 0.85 and more where an amount or a
 * rival's price is named, 0.72 to 0.8 where somebody haggles, wants something in return, or would buy as a company.
 */
export function negotiation({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const found = bargain(line.folded);
    return found === undefined ? [] : [{ ...sighting(line, "negotiation", "negotiation", found), version }];
  });
}

const betterTerms = [...terms, ...fees, ...discounts, ...redress, ...vouchers];
/** Whom a price list does not answer. */
const companies = [...amounts, ...sales, ...trade];

const bargain = (folded: string): Find | undefined =>
  surest(folded, betterTerms) ?? (find(folded, published) === undefined ? surest(folded, companies) : undefined);
