import { rule } from "../rule.ts";

const elsewhere = `another/other/different/rival/competing company/companies/shop/store/supplier/provider/vendor/site/
  seller/quote/airline/bank/hotel/insurer/network/retailer/dealer/operator/agency`;
/** A sum of money, however it is written; a bare one has two figures. */
const figure = "#/$#/£#/€#/rs_#/rs.#/inr_#/usd_#/eur_#/gbp_#";
const offered = "price/prices/pricing/rate/rates/deal/deals/fare/fares/offer/terms/conditions/package/tariff";

/** A price that somebody else asks, or asked, and that we should match. */
export const rivals = [
  rule(
    0.85,
    `
    match/beat/undercut [that/this/the/their/a/any/his/it/competitor/competitors/competitor's/lower/amazon/new/
      customer]+ price/prices/offer/quote/rate/deal
    can/could/will/would/do you/u [also/please/guys]+ match/beat that/this/it/them/#
    can/could/will/would you/u match/beat $
    can/could/will/would/do/please [you/u/guys/please/also/at/least]+ match/beat/undercut … price/prices/offer/quote/
      rate/rates/deal/fare/fares
    if/wish/would you/u/guys [would/could/can/just]+ match/matched/beat … ${figure}/price/prices/fare/fares/rate
    status match/matches/matching/challenge
    match/matching/matches [my/our/elite/tier/airline/hotel/delta/united/emirates/american/other/airlines/
      airlines']+ status/statuses
    lower/less/cheaper/more than [what/the/price]+ i/we [just/originally/already]+ paid
    let/letting/allow/sell/give/offer me/us/it [still/please/book/buy/have/get/purchase/it/this/pay/to/us/me]+ at/
      for the/that/sale/old/original/same/yesterday's/earlier [the/sale/old/original/earlier/same/lower/first]+ price/
      fare/rate
    do/offer/give/honour/honor [me/us]+ the same price/fare/rate/deal
    match my/our [current/existing/airline/delta/united/hilton/marriott]+ gold/silver/platinum/diamond/elite/status
    cheaper/less/lower/lesser [price/prices/rate/on/at/in/from/with/by/over]+ amazon/ebay/walmart/flipkart/alibaba/
      aliexpress/costco/expedia/other_site/other_sites/another_site/other_website/other_websites/other_shops/
      other_stores/other_brands/other_companies/other_places
    other/others/another/competing/rival [company/companies/shop/shops/store/brand/brands/site/sites/airlines/banks/
      providers/supplier/is/are/has/have]+ giving/gives/give/offering/offers/offered/selling/sells/quoted/quoting [me/
      us/it/this/the/same/at/for/up/to]+ #/#%/#_%/discount/off/less/cheaper/better/lower
    better/cheaper/lower [price/prices/rate/rates/deal/deals/offer/offers]+ elsewhere/somewhere_else/on_other_sites
    match my/our/his/her [elite/gold/silver/platinum/diamond]+ status
    price/fare/rate adjustment/adjustments
    refund/credit/give/get/return/have [me/us/the/my/price/fare/back]+ difference [back/refunded/credited]
    found/find/see/saw/seen/get/got the/this/that … cheaper/for_less
    ${figure} cheaper
    ${figure} less/lower on/at/with/from/elsewhere/somewhere/through
    for ${figure} less
    match/beat it/that/this or i'm/im/i/we/i'll
    price match/matching/-match/beat [policy/guarantee]
    get the/this same … for # [a/per/less/month/with/at/from/on]+ … with/at/from/elsewhere
    got/have/had/found/received/seen a cheaper/better/lower ${offered}/quote from/at/with/elsewhere/by/for_the_same/
      than_yours
    offered/quoted me ${figure} [a/per/month/less]
    quoted/quote … #%/#/5 less/cheaper/lower
    discount/offer/offers/price/cheaper/quote/less … from/at/by [an] ${elsewhere}
    from/by/at [an] ${elsewhere} … discount/discounts/offer/offers/price/cheaper/quote/less
    competitor/competitors/your_competition/your_rival/amazon/ebay/walmart/flipkart/alibaba/aliexpress/costco/
      expedia … offer/offers/offering/gives/giving/price/quote/cheaper/less/lower/charges/charging/discount
    cheaper/less/lower elsewhere/somewhere_else/at_another
    saw/seen/found/get/got/find/buy it/this/same/one/them [same/one/item/thing/product/model/online/for]+ cheaper/
      for_less
    has/have/sells/sell/offers/offering it/them/this/the_same/same [one/for/product/at]+ # [less] … match/beat/you/
      lower/do`,
    `
    how/why/does/what_is/what's
    price_match policy/guarantee
    look/search/check on/at
    do/will/would/does i/one/we get the`,
  ),
];
