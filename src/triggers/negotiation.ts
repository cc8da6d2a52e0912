import type { Reading } from "./reading.ts";
import { rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const goods = `unit/units/piece/pieces/pcs/items/licence/licences/license/licenses/seats/copies/boxes/cartons/
  pallets/cases/packs/sets/bottles/mugs/shirts/t-shirts/tshirts/bags/chairs/desks/tables/lamps/rooms/tickets/people/
  persons/passengers/guests/employees/staff/users/kg/kgs/kilos/tons/tonnes/of_them/of_these/of_those/of_your/
  of_the`;
const many = `#/hundred/hundreds/thousand/thousands/dozens/fifty`;
const elsewhere = `another/other/different/rival/competing company/companies/shop/store/supplier/provider/vendor/
  site/seller/quote`;

/** An amount, a rival's price, better terms: what no article states. */
const trade = [
  // Amounts that a price list does not answer.
  rule(
    0.88,
    `
    bulk/wholesale/whole_sale/volume/group/corporate order/orders/purchase/purchases/buying/quantity/quantities/
      price/prices/pricing/discount/discounts/deal/rate/rates/booking/quote/enquiry/inquiry/account
    large/big order/orders/quantity/quantities/purchase
    in/buy/buying/order/ordering bulk
    wholesale/wholesaler/wholesalers/moq/minimum_order
    ${many} [of/more/your/the/these/those/a/blue/red/white/black/green/grey/small/large/custom/
      branded]+ ${goods} … discount/price/prices/quote/rate/deal/cheaper/offer/cost/off/%
    discount/price/prices/quote/rate/deal/cheaper/offer/cost/pricing … ${many} [of/more/your/the/these/those/custom/
      branded]+ ${goods}
    buy/order/purchase/take/need/want/require/looking_for/interested_in [about/around/some/up/to/at/least/over/
      roughly/maybe/like/these/those/also/another]+ #/hundred/hundreds/thousand/thousands/dozens/fifty [of/more/
      your/the/these/those/custom/branded/blue/red/white/black/green/grey/small/large/ceramic/wooden]+ ${goods}`,
    `
    muscle bulk
    # people/guests/persons/tickets
    need/want # of`,
  ),
  // A rival's price.
  rule(
    0.85,
    `
    match/beat [that/this/the/their/a/any/his/it]+ price/offer/quote/rate/deal
    can/could/will/would you/u match/beat that/this/it/them/#
    price match/matching/-match
    discount/offer/offers/price/cheaper/quote/less … from/at/by [an] ${elsewhere}
    from/by/at [an] ${elsewhere} … discount/discounts/offer/offers/price/cheaper/quote/less
    competitor/competitors/your_competition/amazon … offer/offers/price/quote/cheaper/less/charges`,
    "how/why",
  ),
  // Haggling.
  rule(
    0.78,
    `
    negotiat*/haggle/bargaining/counter-offer/counteroffer/meet_me_halfway/meet_in_the_middle
    best [and/final]+ price/offer/deal/rate [you/can/for]+
    best you can do
    lowest/final/less/least/special/better/reduced price/offer/rate/deal
    price too high
    reduce/lower the/your/my price/prices/rate/cost/fee/fees
    knock # off
    drop/waive/remove/lose the/your/my [set/up/setup/delivery/shipping/annual/monthly/late/service]+ fee/fees/charge
    sign/order/buy/commit/pay today/now/right_away if`,
    `
    what/show/have/see/find your/the/a/me best
    why
    deal of the day`,
  ),
  // A discount.
  rule(
    0.72,
    `
    give/do/offer/get/need/want/take/for/have [me/us/a/an/you/at/least/i]+ #/5 % [off/discount]
    give/do/offer/get/need/want/take/for/have [me/us/a/an/you/at/least/i]+ #%/5%
    if_i/if_we buy/order/take/pay/sign/commit/purchase/book/get … discount/off/cheaper/free/less/price/deal/waive/
      offer/%
    any/more/extra/additional/two/further/bigger/better/special discount/discounts
    apply/combine/use/stack two/both/multiple discount/discounts
    what/which/how_much/how_big discount/discounts can/could/would/do/will you/u/we/i
    what/which/best price/prices/quote/offer can/could/would/do/will you/u [offer/give/do/make/us/me/quote]+ for #
    discount/discounts on/for/if … #/bulk/more/multiple/several/many/large/group/kg/kgs/quantity
    can/could/would/will you/i/we/u [please/give/get/have/offer/do/apply/me/us/a/an/some/any]+ discount/discounts`,
    `
    cashback/interest/apr/charged/tax/vat/coupon/code/promo/referral/tip/bonus/cash/student/senior/military
    get/have the`,
  ),
  // Something in return for what went wrong.
  rule(
    0.72,
    `
    compensat*/recompense/goodwill_gesture/partial_refund
    make it/this up to me/us
    make this/it right
    upgrade me/us [for/free/to]+
    credit/voucher/refund/something for the/my/our inconvenience/trouble/delay/wait`,
  ),
  // A company that would buy.
  rule(
    0.8,
    `
    talk/speak/contact/contacting/reach/connect/chat/call/touch [to/with/me/your/the/a/an/you/someone/somebody/from/
      in/anyone/of/out]+ sales/sales_team/sales_rep/sales_person/salesperson/sales_department
    sales team/rep/representative/person/department/call/inquiry/enquiry/guy
    enterprise version/edition/plan/license/licence/pricing/customer`,
  ),
  // Those who would sell or resell, and quotations.
  rule(
    0.72,
    `
    become/becoming/be/as/enrol*/register [a/an/my/self/myself/the/as]+ seller/reseller/re-seller/dealer/
      distributor/retailer/franchise/franchisee/supplier/vendor/stockist
    dealership/dealer_ship/distributorship/franchise/reseller/resell
    sell [my/our/a/the]+ product/products
    sell on/in/with/through/via [your]
    associated as
    partner with you
    interested in buying/purchasing … company/business/team/organization/enterprise
    request/want/need/like/send/give/get/provide [a/an/me/us/to/have/your/the]+ custom/price/formal/sales quote/
      quotation/proposal
    request/want/need/like/send/give/get/provide [a/an/me/us/to/have/your/the]+ quotation/quote
    custom/enterprise/multi-year/long-term/volume pricing/contract/agreement/quote/deal`,
    `
    car/home/health/life/auto insurance
    inspir*`,
  ),
];

/**
 * The customer wants terms that no article states. A wrong number here costs money. 0.85 and more where an amount or a
 * rival's price is named, 0.72 to 0.78 where somebody haggles or would resell.
 */
export function negotiation({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const found = surest(line.folded, trade);
    return found === undefined ? [] : [sighting(line, "negotiation", "negotiation", found)];
  });
}
