import { phrases } from "../triggers/phrases.ts";
import { abroad } from "./abroad.ts";

/** Whether a customer has said something, in any of their messages, which are folded. */
type Mentions = (told: { readonly said: readonly string[] }) => boolean;

/** Sees whether one of these ways is among what a customer wrote. */
export const mentioned = (ways: string): Mentions => {
  const pattern = phrases(ways);
  return ({ said }) => said.some((text) => pattern.test(text));
};

/** They write of something that they have bought, and not of how things are done here in general. */
export const hasBought = mentioned(`
  my/our/this/that/an/these/those/it [last/first/new/old/whole/latest/recent/christmas/birthday/online/open]+ order/orders/
    parcel/package/packet/delivery/shipment/refund/return/invoice/payment/item/items/purchase/booking/subscription/money
  the/your order/parcel/package/packet/shipment/refund/invoice/delivery/driver/courier/tracking [is/was/has/i/we/never/
    still/says/came/arrived]
  order/tracking/invoice number/no/nr/confirmation
  i/we/i've/we've [have/had/just/already/only/also/once/recently/finally]+ ordered/bought/purchased/received/returned/
    sent_back/paid/got
  want/need/would_like/like/get/give/wanna/please/where [a/an/the/my/me/our/full/to/some/is]+ refund/return/exchange/replacement/
    reimbursement/money_back/money [please/back/something/it/this/them]+
  refund/exchange/replacement please/pls/now
  charged/billed/debited/paid me/us/twice/double/two_times/the_wrong/too_much/for
  not/never/n't/hasn't/haven't/didn't/still [yet/been/has/have/the/my]+ arrived/arrive/come/came/received/shipped/refunded/
    delivered/turned_up/got/waiting
  where/when is/are/will my/our/it/the/they/this
  was/were/is/are/came/arrived [already/all/completely/badly/totally]+ late/broken/damaged/missing/lost/delayed/stolen/
    wrong/faulty/defective/cracked/torn
  ${abroad(({ bought }) => bought)}`);
/** They write of an address that is to be changed, or is wrong. */
export const aboutAddress = mentioned(`
  change/wrong/new/different/update/correct/moved/other [the/my/our/delivery/shipping/to/a/an]+ address
  address … wrong/changed/incorrect/old
  ${abroad(({ otherAddress }) => otherAddress)}`);
/** Something does not work, or is not what was ordered. */
export const isDamaged = mentioned(`
  broken/broke/damaged/defective/faulty/cracked/torn/chipped/scratched/dented/shattered/stain*/leak*
  does/did not work
  doesn't/didn't/isn't/won't work/working/turn_on/start
  wrong item/product/size/colou?r/order/one
  ${abroad(({ damaged }) => damaged)}`);
