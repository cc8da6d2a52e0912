import { rule } from "../rule.ts";

const discount = "discount/discounts/disocunt/discout/discounted_rate/rebate/price_reduction/money_off/concession";
/** A price that not everybody gets. */
const favour = `special/better/reduced/package/group/team/company/corporate/trade/bulk/volume/wholesale/partner/
  preferential/negotiated/long-stay`;
const offered = "price/prices/pricing/rate/rates/deal/deals/fare/fares/offer/terms/conditions/package/tariff";
/** The customer who asks, and what is asked for in a question: "could you do", "is there any chance of". */
const asks =
  "can/could/would/will/do/does/is/are/any/have/get/need/want/give/looking_for/possible/request/arrange/like/offer";

/** A discount, or a price that not everybody gets. */
export const discounts = [
  rule(
    0.72,
    `
    give/do/offer/get/need/want/take/for/have [me/us/a/an/you/at/least/i]+ #/5 % [off/discount]
    give/do/offer/get/need/want/take/for/have [me/us/a/an/you/at/least/i]+ #%/5%
    if_i/if_we buy/order/take/pay/sign/commit/purchase/book/get/prepay/renew/switch … ${discount}/off/cheaper/free/less/
      price/deal/waive/offer/%
    any/more/extra/additional/two/further/bigger/better/special/steeper/deeper ${discount}
    give/do/offer/apply/grant me/us [a/an/the/any/some]+ student/senior/military/nurse/teacher/veteran/nhs/staff/
      pensioner/charity discount
    offer/offers/discount/discounts/deal/deals/price/prices for/to old/existing/loyal/returning/regular/repeat/
      long-term/longtime customer/customers/client/clients/member/members
    discount chahiye/milega/do/dedo/dijiye/milegi/hoga/kitna/kar
    price/rate/daam kam karo/kijiye/kar/karna/hoga/karoge
    apply/combine/use/stack/club/merge/add [the/these/my/different/promo/discount/coupon]+ two/2/both/multiple/several/
      more_than_one [the/promo/discount/coupon/different]+ ${discount}/coupons/codes/offers/vouchers/promos/promotions/
      coupon/code
    combine/club/stack/merge [the/these/my/different/promo/discount/coupon/all]+ ${discount}/coupons/codes/offers/
      vouchers/promos/promotions
    two/2/both/multiple/several [the/promo/discount/coupon/different]+ ${discount}/coupons/codes/offers/vouchers/
      promos [be]+ combined/clubbed/stacked/applied_together/used_together/together
    get/have/give/take/knock [me/us/a/some/bit/any/little]+ more off
    #/#% percent/% off/discount please/pls/plz
    if i/we buy/take/order/get two/three/2/3/4/5/more/#/several/both … how_much/what will/would/can you/u [give/
      take_off/less/reduce/do/charge]
    what/how_about if i/we buy/take/order/get two/three/2/3/4/5/more/#/several/both
    buy/take/order two/three/2/3/4/5/#/both [and/will/i/to]+ get how_much/what/any/some [off/discount/free]
    trainer/dealer/trade/professional/coach/reseller/distributor/retailer ${discount}
    special/better/good offer/deal/price for me/us/my
    what/which/how_much/how_big/what_kind_of/what_sort_of ${discount} can/could/would/do/will you/u/we/i
    what/which/best price/prices/quote/offer can/could/would/do/will you/u [offer/give/do/make/us/me/quote]+ for #
    ${discount} on/for/if … #/bulk/more/multiple/several/many/large/group/kg/kgs/quantity/companies/nonprofit/charity/
      school/paying/cash/upfront/annual
    can/could/would/will you/i/we/u [please/give/get/have/offer/do/apply/me/us/a/an/some/any/possibly]+ ${discount}
    do/does/would/will you/u/they/i/we [give/do/offer/get/have/accept/a/any/some/special/at/all]+ ${discount} for/if/to/
      on_orders/on_bulk/when
    chance/possibility/hope of/for/at [a/an/any/some/small/little]+ ${discount}/deal
    what/which [kind/sort/type/of/best/good/group/special/a]+ deal/price/rate/rates/discount/discounts/offer can/could/
      would/will/do i/we [get/have]
    ${asks} … ${favour} ${offered} [on/in/at/price]
    ${favour} ${offered} [be/please/possible/for/you/could/can/we]+ $
    pay/paying/paid/buy [in/for/by/with/a/the/year/whole]+ cash/upfront/up_front/annually/yearly/in_advance … discount/
      off/reduction/cheaper/less/lower/price/deal
    ${discount}/off/reduction/cheaper/less/deal … pay/paying/if_paid/if_i_pay [in/for/by/with/a/the/year]+ cash/upfront/
      up_front/annually/yearly/in_advance
    without/no/zero/0% interest if/when i/we buy/pay/order/sign
    give/need/want/get/request/ask_for/asking_for [me/us/a/an/some/the/for]+ [good/nice/small/big] ${discount}`,
    `
    cashback/interest/apr/charged/tax/vat/coupon/code/promo/referral/tip/bonus/cash/student/senior/military/birthday
    get/have the
    100 %
    100%
    without/not/why/didn't
    member/members/applied/given ${discount} wasn't/isn't/not
    best price/deal/rate $
    thanks/thank_you/thank/got/great … deal/rate/price`,
  ),
];
