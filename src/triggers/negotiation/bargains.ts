import { rule } from "../rule.ts";
import { sum } from "./words.ts";

/** A price cut, by its names and spellings. */
const less = `discount/discounts/disocunt/discout/discunt/dicount/diskount/disc/discounted/rebate/concession/off/
  reduction/kam`;
/** What they add to it. */
const polite = `please/pls/plz/plzz/sir/bro/bhai/ji/dear/mam/madam/yaar/na/final/ok/today/now/also/for/me`;

/** Less, in the few and mixed words of people who bargain in a shop, Hindi among them. */
export const bargains = [
  // Less, in a few words, as people write who bargain in a shop.
  rule(
    0.76,
    `
    extra/additional/more/another/further/aur [a/an]+ #%/#_%/5%/5_%/#_percent/5_percent/#_per_cent/5_per_cent [${less}]
    what/how_much/howmuch/hw_much/kitna/kitne/kya/wat/which [is/the/max/maximum/best/highest/more/extra/total/final/
      percent/%/kind/of/sort/a/special/good/much]+ ${less} [do/can/could/will/would/are/is]+ you/u/ur/i/we/milega/
      milegi/doge/dege/denge/mil/hoga/possible/give/get/on_#/for_#
    ${less} milega/milegi/milenge/do/dedo/dena/dijiye/dijiyega/dila/doge/dege/denge/mil/mile/chahiye/chaiye/chahie/
      karo/kar/karke/karenge/kijiye/hoga/hai_kya/lagao/sakta/milta
    kuch/koi/thoda/thora/aur/kitna/jyada/zyada/bhi/extra ${less}/less/discount
    price/rate/rates/daam/paisa/paise/mrp [me/mein/main/thoda/thora/kuch/aur/bahut/itna/please/pls/little/can/be/too/
      very/so/bit/a/to/will/you/it]+ kam/less/reduce/reduced/lower/negotiable/negotiate/km/reducing/lesser/zyada/jyada
    kam/less/lesser/reduce/lower/km/ghatao [the/your/some/little/a/bit/please/kar/price/possible]+ price/rate/cost/
      amount/daam/mrp [please/pls/plz/sir/karo/do/bro/if/possible]+ $
    price/rate/cost/daam/mrp kam/less/reduce/lower/km/lesser/discount [please/pls/plz/sir/karo/kar/do/hoga/possible/
      bro/ho/sakta/hai/kya/kijiye/nahi]+ $
    any/some/something/anything/little/bit/much/can_be/possible/make_it/do_it/give_it less/lesser/kam/lower/reduction/
      concession [in/on/for/of]+ the/this/that/price/rate/cost/amount/mrp/it/them
    can/could/will/would/pls/please/plz/kindly [u/you/we/i/it/the/price/rate/be/please/pls/plz/sir/kindly/little/bit/
      make/do/try/to/also]+ less/reduce/decrease/lessen/lower [the/it/some/little/bit/this/your/a/price/amount/cost/
      rate/please]+ [please/pls/plz/sir] $
    buy/buying/take/taking/order/ordering/purchase/purchasing/book/booking/need/want/require [i/we/about/around/a/
      total/of/at/least/more/than]+ 2/3/4/5/6/7/8/9/#/two/three/four/five/six/several/multiple/many/both/
      more … ${less}/less/cheaper/best_price/special_price/better_price/good_price
    ${less}/less/cheaper/best_price/special_price/better_price/good_price … buy/buying/take/taking/order/ordering/
      purchase/purchasing/book/booking [i/we/about/around/a/total/of/at/least/more/than]+ 2/3/4/5/6/7/8/9/#/two/three/
      four/five/six/several/multiple/many/both/more/bulk/quantity
    get/getting/got/give/giving/available/sell/sells/selling/have/find/buy/offers/offering [it/this/same/the/me/us/
      product/mattress/item/thing/exactly/similar/one]+ at/for/in [a/much/the/some/very/far]+ less/lower/lesser/
      cheaper/low/better/reduced/discounted price/rate/cost/amount/elsewhere/from/on/at/than
    less/lower/cheaper/lesser/better [price/rate/cost/is]+ in/on/at/from/by/available [the]+ market/other/another/
      competitor/competitors/local/outside/elsewhere/offline/amazon/flipkart/nykaa/netmeds/pharmeasy/healthkart/1mg
    your/ur price/prices/rate/rates [is/are/seems/looks/of/this/too/very/so/bit/much/quite/little/way/than/
      others]+ high/higher/more/costly/expensive/steep
    give/want/need/get/provide/offer/expect/deserve/make/do/require/grant/extend [me/us/some/a/an/the/one/my/please/
      pls/more/extra/big/good/best/better/heavy/nice/huge/decent/max/maximum/highest/little/small/special/also/at/
      least]+ ${less} [on/for/please/pls/plz/sir/today/also/now/if]+ $
    best/last/final/lowest/special/good/better/discounted/reduced [possible/discount/discounted/and/final]+ price/rate/
      quote/deal for/on/of [a/the/your/this/my/all/these/both]+ $
    what/whats/what's/wats/tell/give/say/send [is/me/us/the/your/ur/would/be/a]+ less/best/last/lowest/least/minimum/
      discounted/discount/reduced/special price/rate
    ask/asking/request/requesting/looking/hope/hoping [you/to/for/get/give/a/an/some/any/little/small/me/us/extra/
      more]+ discount/concession/price_cut/reduction_in_price/price_reduction
    one/last/1 time/chance discount/concession
    ^ [hi/hello/ok/sir/but/bit/its/it's/is/very/so/too/itna/bahut/thoda/price/rate/cost/this/that/quite/little/much/
      way]+ costly/mehnga/mehenga/mahanga/mehngi/too_expensive/too_high/too_costly/very_costly/very_high/price_is_high/
      is_high/is_more/jyada_hai/zyada_hai [hai/h/${polite}]+ $
    sasta/saste/sasti [me/mein/milega/mil/hai/do/karo/raha/price]+
    best/final/last/lowest/sahi/acha price/rate [batao/bataiye/bata/bolo/do/kya/hai/kitna/dijiye/btao]+ batao/bataiye/
      bata/bolo/do/kya/kitna/dijiye/btao
    #/#_rs/#_rupees final/last/done/fix/fixed/me_de_do/me_dedo/me_doge/mein_de/me_dena/mein_dedo
    ^ [rs/inr/only/ok/i/will/can/give/pay/u/you/at/in/for]+ # [rs/rupees/inr]+ final/done/last/ok/max [${polite}]+ $
    can/could/will/would/please/pls [you/u/i/we/it/get/give/sell/do/have/be]+ give/get/do/sell [it/this/me/that/
      one]+ for/at/in # [rs/rupees/only/${polite}]+ $
    give/need/want/get/reduce/less/kam/minus [me/us/at/least/some/please/by]+ #_rs/#_rupees/#/$#/£#/€# off/less/kam/
      discount/reduce/reduction
    5/10/15/20/25/30/40/50 %/percent/per_cent more/extra/less/kam/aur [off/discount/${polite}]+ $
    #%/5%/10% more/extra/less/kam/aur [off/discount/${polite}]+ $
    do/please_do/anything/something [something/anything/some/thing/about/in]+ in/about/on/with [the/your/this]+ price/
      rate/cost/pricing
    any/some/is_there/little [any/some/little/a]+ scope/chance/possibility [of/for/to/in]+ reduction/reduce/reducing/
      less/lower/negotiation/discount/bargain/price_cut
    some/any/little/small/thoda/more/extra/good/heavy/best/big/special/huge discount/discounts/disc/off [${polite}/on/
      this/possible/available/give]+ $
    regular/old/loyal/existing/repeat/daily/purana/purane customer/customers/customar/client … discount/offer/less/
      special/reduce/benefit/price
    discount/discounts/concession/disc/discunt/rebate on/for/if/with [buying/a/an/more/large/big/order/orders/
      of]+ bulk/combo/combos/combination/quantity/pair/set/multiple/two/three/2/3/4/5/more_than/buying_more/buying_two/
      buying_2/bundle/more_quantity/large_quantity
    take/knock/shave/chop/get/drop [me/us/it/by]+ $#/£#/€#/5/$5/£5 off/less
    #%/#_%/5% [off/discount]+ would_make/and_i/and_i'll/and_you/and_i'd/would_do/would_get/will_make/would_convince
    do [any/a/little/bit/much/some]+ better than £#/€#/#_quid/#_bucks/#_dollars
    is/are/for/at/charges/has/only ${sum}/rs_# less/cheaper/lower
    buy/book/get/order 2/3/4/5/#/two/three [and/,]+ get 1/one/#/another free/off
    first/1st/next/second/repeat order/purchase/booking/time_buyer discount/off
    only/will/i'll/buy/order/purchase/take/confirm/book [i/will/we/now/today/it/this/only/ready/to/two/
      immediately]+ if/when/only_if/provided [i/we/you/u/get/give/there/is/can/will/offer/me/us/some/any/a/good/the/
      more/extra]+ ${less}/#%/#_%/best_price/cheaper/free
    if/agar [you/u/i/we/can/will/could/get/give/offer/me/us/some/a/good/more/extra/is/there]+ ${less}/#%/#_%/
      best_price/cheaper/free … order/buy/take/purchase/confirm/book/place
    coupon/coupons/code/voucher/promo/offer/offers/discount/discounts/cashback [and/plus/&/with/+/code/discount/offer/
      cashback/coupon/both/also/the/sale]+ both/together/combine/combined/club/clubbed/stack/simultaneously/same_time/
      at_once
    two/2/both/multiple/three/several coupon/coupons/codes/vouchers/promos/discounts/offers [together/at/on/in/can/
      possible/same/one/${polite}]+
    club/combine/stack [this/the/both/all/two/these/offer/coupon/my/discount]+ offer/offers/coupon/coupons/discount/
      discounts
    # me/mein/par de/dedo/doge/do/chalega/milega/dijiye
    #/2/3/4/5/do/teen lene/lene_par/lunga/lungi/le_raha/loon … discount/kam/off/offer/price/rate
    i/am/getting/get/got/available/found/mil_raha/milta [it/same/this/at/in/for/the/is]+ # [rs/only/rupees]+ [in/on/
      from/at]+ other/another/amazon/flipkart/market/local/different/some
    any/some/special/extra/additional/more/better/best/good/exclusive [special/extra/additional/other/further]+ offer/
      offers/deal/discount for [a/an/my/our/us/me/old/regular/the/gym/repeat]+ me/us/regular/gym/trainer/trainers/
      coach/coaches/shop/customer/customers/dietician/doctor/doctors/students/owner/members/bulk/first_time/new_user/
      companies
    offer/discount if [i/we]+ buy/order/take/pay/purchase/book/prepay/prepaid now/today/online/two/2/3/both/right/
      prepaid/immediately`,
    `
    cashback/interest/apr/charged/tax/vat/tip/cash/turn/turned/switch/switched/take/took/taken/log/logged/drop/dropped/
      get/got/getting/is/was/are/lights/day/days/time/far/better/well/pay/show/cut/sleep/set [me/us/it/the/a/of/is]+ off
    why/when/how_does/without/not/didn't/no/already
    get me/us off
    off the/of/at/on/in/my
    where/which/nearest/is_there/show/find/any/good/cheap/lower/low/lowest price/rate range/ranges/limit
    lower/lesser/less/reduce/low interest/heart/blood/stress/fat/calorie/sugar/weight
    what is/was [the]+ discount
    referral discount
    not/isn't/wasn't/without [my/the/a]+ first order/purchase
    exchange/interest/tax price/rate
    heart/interest/exchange/tax/success/pulse rate`,
  ),
];
