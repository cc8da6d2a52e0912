import { phrases, type Phrases } from "../triggers/phrases.ts";
import { topicAbroad } from "./abroad.ts";
import type { TopicWays } from "./abroad/words.ts";
import type { Topic } from "./topic.ts";

/** What says that a message is about something: one `plain` sign is worth two words that only `hint` at it. */
export type TopicWords = { readonly plain: Phrases; readonly hint: Phrases };

const words = (plain: string, hint: string): TopicWays => ({ plain, hint });

const things = "order/orders/parcel/parcels/package/packages/delivery/shipment/item/items/stuff/things";

const english: readonly (readonly [Exclude<Topic, "other">, TopicWays])[] = [
  [
    "safety",
    words(
      `
      caught/catches/catching/on fire
      smoke/smoking/smoked/sparks/sparking/exploded/explosion/electric_shock/carbon_monoxide/gas_leak
      burned/burnt/burning my/me/our/his/her/hand/hands/skin/smell
      got/been/was/is [badly/seriously/a/bit]+ hurt/injured/poisoned
      injury/injuries/hospital/ambulance/allergic/allergy/choke/choked/choking/poison*/salmonella/food_poisoning
      recall/recalled/unsafe/dangerous/hazard/hazardous`,
      "safe/safety/danger/hurt/injur*/burn/sharp/toxic/glass_in",
    ),
  ],
  [
    "privacy",
    words(
      `
      gdpr/data_protection/privacy/right_to_be_forgotten/data_breach/data_controller/personal_data/my_data
      delete/erase/remove … account/data/details/information
      copy/export … of … data
      leaked/shared/sold … details/data/address/number/e-mail/email`,
      "data/cookies/consent/unsubscribe/mailing_list/newsletter",
    ),
  ],
  [
    "legal",
    words(
      `
      lawyer/lawyers/attorney/solicitor/lawsuit/legal_action/small_claims/court/tribunal/ombudsman/consumer_protection
      sue/suing you/your/the/this
      take/taking/see you to/in court
      trading_standards/consumer_authority/regulator/breach_of_contract/consumer_rights/statutory/legally`,
      "legal/law/rights/contract/liability/liable/journalist/police/fraud/scam",
    ),
  ],
  [
    "personal",
    words(
      `
      died/death/passed_away/funeral/bereavement/suicide/kill_myself/end_my_life/self_harm/cancer/terminal/diagnosed
      lost my/his/her/our job/mother/father/husband/wife/son/daughter/mum/mom/dad/baby/brother/sister/home
      can't/cannot/can_not afford [food/rent/it/this/to]+
      divorce/bankrupt/bankruptcy/homeless/depressed/depression/domestic_violence/abusive`,
      "ill/sick/hospital/illness/disabled/grief/struggling/widow/widower",
    ),
  ],
  [
    "payment",
    words(
      `
      charged/billed/debited/paid/pay [me/us/my/card/was/been/i/for]+ twice/double/two_times/again/wrong/too_much
      double/duplicate/wrong/unknown/extra/unauthorised/unauthorized charge/payment/transaction/booking
      payment/card/transaction [was/is/has/been/got/keeps/being/my/the]+ declined/failed/rejected/refused/failing
      invoice/invoices/receipt/receipts/billing/chargeback/direct_debit
      pay by/with/via/in
      how/can/could/can't/cannot [do/i/we/you]+ pay
      where is my refund/money
      refund [still/has/have/not/never/yet/been/hasn't]+ arrived/received/come/processed
      not/n't/never received/got/seen [my/the/a/any]+ refund/money
      gift_card/voucher/coupon/promo_code/discount_code`,
      "pay/paid/payment/payments/charge/charged/card/visa/mastercard/paypal/klarna/bank/money/vat/bill/price_on",
    ),
  ],
  [
    "return",
    words(
      `
      return/returning/returned/send/sending/sent [it/them/this/these/the/my/an/a/back/some/of/item/items]+ back
      return/returning/returned/returns
      return label/policy/form/window
      exchange/exchanging/swap/refund/refunded/refunds/money_back/reimburse*
      broken/damaged/defective/faulty/cracked/torn/chipped/shattered/dented/scratched
      wrong item/product/size/colou?r/order/one
      warranty/guarantee/replacement/repair/repaired
      does/did not fit/work
      doesn't/didn't/don't/won't fit/work`,
      "too_small/too_big/too_large/unused/worn/quality/broke/stopped_working",
    ),
  ],
  [
    "terms",
    words(
      `
      bulk/wholesale/reseller/volume [discount/order/price/pricing/orders]+
      best/better/special/lower/cheaper/custom price/prices/offer/deal/quote/terms/rate
      quote/quotation/tender/framework_agreement/payment_terms/net_30
      discount for/on/if
      any/a/some/what/give/get/offer/bigger [kind/of/me/us/a/an/the/more/student/nurses/special]+ discount/discounts/deal/
        rebate
      # [of/the/your/these/those/units/pieces/pcs]+ units/pieces/pcs/copies/licences/licenses/seats
      price match/for_#/per_unit/per_piece/each
      negotiate/negotiable/haggle`,
      "discount/offer/deal/contract/supplier/company/business/cheaper/competitor/resell",
    ),
  ],
  [
    "delivery",
    words(
      `
      where/where's/wheres/when/has/have/is/are/did/will … ${things} … here/come/arrive/arrived/arriving/shipped/ship/left/
        delivered/deliver/get/be/now/at/go/gone
      where/where's/wheres [is/are/my/the/our/on/earth/hell]+ ${things}/blanket/mug/chair
      not/never/n't/still/hasn't/haven't [have/has/not/my/the/yet/been]+ arrived/received/got/delivered/come/turned_up/
        shown_up
      tracking/courier/carrier/driver/dhl/ups/fedex/dpd/postnord/royal_mail/customs/depot/pickup_point/pick_up_point
      delivered/delivery/shipped/arrived … late/delay/delayed/neighbou?r/wrong/address/missing/lost
      left/lost with/in/at neighbou?r/transit/the_post/the_mail/wrong_address
      late/delayed/missing/lost/slow delivery/parcel/package/shipment/order
      shipping/delivery [the/a/an/to/new]+ address/cost/costs/time/times/fee/options
      how/do/does/can/will [long/much/fast/does/is/you/the/it]+ ship/deliver/shipping/delivery
      address … delivery/shipping/parcel/order`,
      `parcel/parcels/package/packages/delivery/shipment/ship/shipped/shipping/deliver/delivered/arrive/arrived/arrives/arriving/late/address/on_its_way/left_our/post`,
    ),
  ],
  [
    "order",
    words(
      `
      cancel/cancelling/cancelled/canceled/change/changing/amend/modify/edit/update/add … order/orders/booking/reservation
      cancel/change/amend it/this/that/everything
      place/placed/placing/make/made/reorder/confirm [an/a/my/the/new/another]+ order/booking/reservation
      order confirmation/status/number/history
      order [was/is/got/has/been]+ cancelled/canceled/wrong/incomplete/missing
      ordered [the/a/two/twice]+ wrong/twice/by_mistake`,
      "order/orders/ordered/booking/reservation/basket/cart/checkout/bought/buy",
    ),
  ],
  [
    "account",
    words(
      `
      log/logging/logged/sign/signed/signing [me/in/not/can't]+ in/into/on/out
      login/password/passcode/username/two_factor/2fa/verification_code/reset_link/locked_out/account`,
      "app/website/site/profile/settings/register/registration/subscription/member/membership",
    ),
  ],
  [
    "complaint",
    words(
      `
      complaint/complain/complaining/complaints
      terrible/awful/horrible/worst/disgraceful/appalling/rude/useless/pathetic [customer/service/experience/company/
        support/staff]+ service/experience/company/support/staff
      your [customer/own]+ service/support/staff/colleague/driver is/was/were
      never [buy/order/shop/use/come/deal]+ again`,
      "disappointed/unacceptable/rude/disgrace/ridiculous/shame/frustrated/angry/joke",
    ),
  ],
  [
    "product",
    words(
      `
      in_stock/out_of_stock/back_in_stock/sold_out/available/availability/restock
      do/does/can/is/are/will/have … made/material/materials/fit/compatible/dishwasher/washable/machine_wash/vegan/wool/
        cotton/organic/waterproof
      what … size/sizes/colou?r/colou?rs/dimensions/material/weight/ingredients
      do you [still/also]+ sell/have/stock/make/carry
      which … recommend/better/best/right/fits/size
      instructions/manual/assemble/assembly/set_up/setup/how_to_use/size_guide/ingredients/dimensions
      how/does/do/can [do/does/i/the/it/you]+ wash/clean/use/work/assemble/install/charge`,
      `product/products/item/model/size/colou?r/material/mug/mugs/shirt/shirts/blanket/blankets/chair/chairs/lamp/lamps/bag/
        bags/bottle/bottles/table/desk/notebook/cup/bowl/plate/candle/catalogue/catalog`,
    ),
  ],
];

/** The gravest first: where two topics are told as plainly, the first one is what the conversation is about. */
export const topicWords: readonly (readonly [Exclude<Topic, "other">, TopicWords])[] = english.map(([topic, ways]) => {
  const { plain, hint } = topicAbroad(topic);
  return [topic, { plain: phrases(`${ways.plain}\n${plain}`), hint: phrases(`${ways.hint}\n${hint}`) }];
});
