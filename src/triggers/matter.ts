import { once, opening } from "./once.ts";
import type { Line } from "./reading.ts";
import { meaningfulWords } from "./words.ts";

/** Words that customers use for one thing, so that asking again in others is still asking again. Stems, as in words.ts. */
const same = new Map(
  [
    "order purchase",
    "parcel package packet delivery deliver delivered shipment shipp shipping ship arrive arriv arriving arrival",
    "refund money reimburse reimbursement repay",
    "cancel cancell cancellation",
    "return send",
    "broken broke damag defective faulty crack",
    "late delay delayed overdue",
    "cost price expensive pric",
    "change chang modify alter amend edit update",
    "invoice bill receipt",
    "pay payment paid charg charge",
    "password login log sign",
    "exchange swap replace replac replacement",
    "coupon voucher code discount",
    "track tracking status",
    "open opening hours close clos",
  ].flatMap((words) => {
    const [first = "", ...others] = words.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

/** What a message is about: its meaningful words, with one word for each thing. */
export const matterOf = once(
  (line: Line): ReadonlySet<string> =>
    new Set([...meaningfulWords(opening(line).folded)].map((word) => same.get(word) ?? word)),
);

/** How many words two messages share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
