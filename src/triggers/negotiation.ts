import { amends } from "./negotiation/amends.ts";
import { amounts, published } from "./negotiation/amounts.ts";
import { bargains } from "./negotiation/bargains.ts";
import { buyers } from "./negotiation/buyers.ts";
import { calls } from "./negotiation/calls.ts";
import { claims } from "./negotiation/claims.ts";
import { discounts } from "./negotiation/discounts.ts";
import { favours } from "./negotiation/favours.ts";
import { fees } from "./negotiation/fees.ts";
import { haggling } from "./negotiation/haggling.ts";
import { harm } from "./negotiation/harm.ts";
import { losses } from "./negotiation/losses.ts";
import { redress } from "./negotiation/redress.ts";
import { reduced } from "./negotiation/reduced.ts";
import { returns } from "./negotiation/returns.ts";
import { rivals } from "./negotiation/rivals.ts";
import { sales } from "./negotiation/sales.ts";
import { sellers } from "./negotiation/sellers.ts";
import { thanked, yet } from "./negotiation/thanked.ts";
import { trade } from "./negotiation/trade.ts";
import { occasion, pleasures, treats } from "./negotiation/treats.ts";
import { vouchers } from "./negotiation/vouchers.ts";
import type { Reading } from "./reading.ts";
import { type Find, find, type Rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const version = "5";

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

const lessToPay = [...rivals, ...haggling, ...bargains, ...discounts, ...reduced, ...fees, ...favours];
const somethingInReturn = [...claims, ...losses, ...redress, ...amends, ...vouchers, ...treats];
/** Whom a price list does not answer. */
const companies = [...amounts, ...sales, ...calls, ...buyers, ...trade, ...sellers];

const betterTerms = [...lessToPay, ...somethingInReturn];

/** Wishes that say little alone ("hotel?"), and enough beside what is told anywhere in the message ("cancelled"). */
const pairs = [
  { told: harm, wished: returns },
  { told: occasion, wished: pleasures },
];

const together = (folded: string): Find | undefined =>
  surest(
    folded,
    pairs.flatMap(({ told, wished }) => (holds(folded, told) ? wished : [])),
  );

const holds = (folded: string, rule: Rule): boolean => find(folded, rule) !== undefined;

/** Who thanks for it and asks for no more has got what others wish for. */
const content = (folded: string): boolean => !folded.includes("?") && holds(folded, thanked) && !holds(folded, yet);

const bargain = (folded: string): Find | undefined =>
  (content(folded) ? undefined : (surest(folded, betterTerms) ?? together(folded))) ??
  (holds(folded, published) ? undefined : surest(folded, companies));
