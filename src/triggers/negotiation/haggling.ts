import { rule } from "../rule.ts";
import { fee } from "./words.ts";

/** What somebody pays again and again, or once: the thing that shall cost less. */
const price = `price/prices/rate/rates/quote/quotation/premium/bill/subscription/rent/payment/payments/interest/apr/
  renewal/tariff/interest_rate/pricing/cost/costs`;
/** A sum of money, however it is written; a bare one has two figures. */
const figure = "#/$#/£#/€#/rs_#/rs.#/inr_#/usd_#/eur_#/gbp_#";

/** Less than the price that we named, whoever else sells it. */
export const haggling = [
  rule(
    0.78,
    `
    negotiat*/negotiate [resolutions/settlements/refunds/contracts/deals/terms/rates/prices/better/for/you]+
    renegotiat*/haggle/haggling/bargain/bargaining/counter-offer/counteroffer/counter_offer/meet_me_halfway/
      meet_in_the_middle/wiggle_room/split_the_difference
    best/lowest/final/last/rock-bottom [and/final/possible]+ price/offer/deal/rate/quote you/u/for/can/could/us/me/
      possible
    your/ur [absolute/very]+ best/lowest/final/last/rock-bottom [and/final/possible]+ price/offer/rate/quote
    best you/u can/could do/offer/give [is/was]
    that/this the best you/u can/could do/offer/give
    how low/cheap can/could/would/will you/u
    cheapest/lowest/least/minimum/lowest_possible you/u/that_you can/could/will/would [do/go/give/sell/offer/it]+
    minimum/cheapest/lowest/best/least/max/maximum price/rate/amount/discount you/u/that_you can/could/will/would [do/
      go/give/sell/offer]
    ^ [hi/hello/ok/sir/what/whats/what's/is/the/your/ur/tell/give/me/and/so/price/my]+ best/final/last/lowest/least/
      minimum price/rate [please/pls/plz/sir/bro/dear/possible/for/this/it]+ $
    ^ [is/it/this/the/price/prices/are/these/that/fully/at/all/rate]+ negotiable/fixed [price] $
    ^ half price/off/rate [please/pls/possible]+ $
    ^ [can/could/you/u/a/please/go/come/make/it/bring]+ [little/bit/lower/cheaper/less/down/thoda] lower/less/
      cheaper [please/pls/plz/sir/bro]+ $
    go/come/bring_it down/lower a_bit/a_little/some_more/please/pls/further
    ${figure}/# and it's/its/we/we've/you/you've [have/got]+ a_deal/yours/deal
    do/make/sell/give it/this/them for ${figure} and/then/&
    give/sell/do/let/have [me/it/this/that/them/one/to]+ cheap/for_cheap/for_half/at_half/half_price/cheaper
    meet me/us in_the_middle/halfway
    costly/expensive/pricey/steep … discount/reduce/lower/less/cheaper/deal/offer
    reduce/lower/less/discount … costly/expensive/pricey/steep
    high/higher [price/prices/cost/compared/than/for/me/so/very]+ can/could/please/plz you/u/reduce/give
    lowest/highest you'd/you_would/you_can/you_will/you'll/u go/accept/take/do
    sharpen/sweeten your/the pencil/pencils/deal/offer/quote/price
    make/name me/us/your [an/a/your]+ offer/price
    my/our offer is
    take it or_leave_it
    room/scope to_move/to_negotiate/for_negotiation/on_price/on_the_price
    too_expensive/too_much/bit_steep/pricey/over_budget/out_of_budget/over_our_budget/above_my_budget … room/discount/
      lower/come_down/reduce/deal/cheaper/anything_you_can/move
    i'd/i_would/i'll/i_can/we'd/we_can/i_could take/buy/pay/have/give/offer/go [you/it/them/both/for]+ [today/now/for/
      right/away/all/max/maximum]+ ${figure} for_it/for_them/for_both/for_this/for_that/max/maximum/tops
    i'd/i_would/i'll/i_can/we'd/we_can/i_could take/buy/pay/have/give/offer/go it/them/both/you/for [today/now/for/
      right/away/all]+ ${figure}
    can/could/will/would you/u do [it/this/that/them/both/me/the_lot/it_for/for]+ ${figure} $
    can/could/will/would you/u do/sell/make [it/this/that/them/both/the_lot]+ for ${figure}
    can/could/may/let i/we/me [please/just/also/maybe]+ get/have/take/buy it/this/that/them/these/one/both/the_pair/
      the_lot for/at [just/only/around/maybe]+ $#/£#/€#/rs_#/#_dollars/#_pounds/#_euros/#_rupees/#_rs/#_bucks
    can/could/may/let i/we/me [please/just/also/maybe]+ get/have/take/buy it/this/that/them/these/one/both/the_pair/
      the_lot for [just/only/around/maybe]+ # $
    would/could/will/can you/u [even/maybe/also/please/guys]+ consider/go_for ${figure}/less/an_offer/a_lower
    how/what about $#/£#/€#/rs_#/#_dollars/#_pounds/#_euros/#_rupees/#_bucks
    how/what about # for it/both/them/this/the
    can/could/shall/let's/let_us [we/us]+ agree/settle on/to/for [a/the/around]+ ${figure}/price/figure
    make/cut/strike/do [us/a/me/some/kind/of]+ a_deal/some_deal [on/for/with/if]
    work something/anything/a_deal out [on/with/about/for] [the/my/this]+ ${price}/${fee}
    is/are [the/your/this/that/these/those/all]+ price/prices/fee/fees/rate/rates/offer/quote [really/already/
      your]+ fixed/final/firm/set_in_stone
    what's/what_is/what_will_be/what_would_be/whats/tell/give/say/quote/need/want [me/us/your/ur/the/a/only]+ last/best/
      lowest/least price/offer/rate
    take/accept/do/go_for less $
    over/above/beyond/outside/exceeds/fit/within/in/under/into [of/my/our/a]+ our/my/the budget … can/could/any/lower/
      reduce/discount/work/fit
    [it's/it_is/bit/way/slightly/that's]+ over/above/beyond/outside/exceeds [of]+ our/my budget
    our budget is/of/was/for
    can/could you/u/we [guys/please]+ fit/stay/do/work/get/make [it/this]+ … budget
    deal/i'll_take_it/i'll_buy_it/sold if you/u
    any [good/special/better]+ deal/deals on/if/for
    lowest/last/less/least/better/lower/reduced price/rate [range/ranges/filter/sort/option/guarantee/guaranteed/
      calendar/finder/alert/alerts/page]
    special price/rate for
    better/good deal for/if
    price [is/seems/was/a/bit/is_a]+ too high
    too expensive/pricey … can/could/lower/reduce/discount/cheaper/less
    reduce/lower/drop/cut/slash/bring_down/decrease/reconsider [the/your/my/that/this/its/our/monthly/annual/yearly/
      interest/renewal]+ ${price}/${fee}
    get/have my/our/the [monthly/annual/interest/renewal]+ ${price}/${fee} reduced/lowered/down/cut/cheaper
    my/our [car/home/annual/monthly/new/insurance]+ renewal/contract/quote/premium/subscription/bill/rent … went_up/
      gone_up/going_up/increased/increase/higher/not_at_that_price/not_at_this_price/bring_it_down
    prices/price/rate/rates/fee/cost/it [is/are/be/s]+ negotiable/flexible/up_for_discussion
    come/go down [a/bit/little/on/in/the/with/to]+ price/prices/#/on_it
    can/could/would you/u go [any/a_bit/a_little] lower
    do/any better [on/with/than]+ price/the_price/this_price/that_price/that
    do/offer anything/something on/about/with the/this/that/my price/quote/rate/cost/${fee}
    anything/something you/u can/could do on/about/with the/this/my price/quote/rate/cost/premium
    knock/take/shave [me/us]+ #/#%/5/something/a_bit/a_little/half/some off/% [off]
    would/will/could you/u take/accept/do_it_for/let_it_go_for/sell_it_for/give_it_for #
    cut/give/make/do me/us a [good/better/special/great/fair/nice]+ deal/discount/offer/price
    what/which [kind/sort/of/special]+ deal/deals/offer/offers/price/incentive can/could/would/will you/u do/give/offer/
      make
    discuss/talk_about/talk/negotiate/revisit/review [about/a/the/our/your/my/possible/some]+ pricing/price/prices/deal/
      terms/contract/licensing/partnership/commercials
    sign/order/buy/commit/pay/book/purchase/subscribe/renew today/now/right_away/for_a_year/annually/immediately if
    stay/renew/keep/continue if you/u give/offer/lower/reduce/match/do/knock/can/could/drop
    leave/leaving/cancel/cancelling/canceling/switch/switching/go_elsewhere unless you/u/i can/could/will/get/give/
      offer/match/lower/do
    can/could/may/let/would/want/possible/chance/still [i/we/me/you/u/please/still/to/just/of/for/also]+ get/have/give/
      getting/use/apply/offer/honou?r/keep [me/us/for/still]+ the/my/that/last/yesterday's/your/this old/previous/sale/
      original/lower/first/discounted/black_friday/quoted/earlier/promo/promotional/advertised price/rate/deal/fare/
      discount/offer
    honou?r the/a/my/that/this new/lower/current price/fare/rate
    can/could/would/please/will you/u/guys/be [please/guys/be/a/little/bit/more]+ flexible [on/with/here/about/and/for/
      this/just]+ $
    honou?r it/that/this/my [for/still/please/expired/old/anyway]
    expired/missed/ended [the/yesterday/today/your/offer/sale/just/last/night/deal/,]+ can/could/would/will you/
      u [still/please/guys]+ give/honou?r/apply/extend/reinstate/make/offer
    new/same/introductory customer/customers/as/deal/price/offer/rate [customer/customers/price/deal/offer/rate/get/a/
      better/as]+ price/deal/offer/rate/i've/as_new
    why do new_customers get
    customer/loyal/member/years/yrs … what/anything/something [can/could/would/you/u/will]+ do/offer for_me/for_us/for_a
    loyal/long-standing/longtime/longstanding customer … discount/deal/offer/better/special/something
    do/offer something/anything for [a/your]+ loyal/long-standing/returning/regular customer/customers
    honou?r [the/that/this/my/your/an/old/original/sale/quoted/previous/lower/same]+ price/fare/fares/offer/discount/
      quote/rate/sale/deal/promotion
    extend [the/this/that/my/your/our]+ [free/#%/20%/discount/sale]+ offer/trial/sale/discount/promotion [to/for/
      by]+ me/us/two/2/another/a/week/weeks/so
    extension of/on my/our/the trial
    what/anything [can/could/you/u/will]+ offer/give/do me/us [to/if/so/i/we/that/can]+ stay/staying/keep/leave/renew
    loyalty/retention discount/offer/credit
    throw/chuck/include/add in a/some/free/something/another/the_delivery/extra [free]
    include [a/free/the/some/our/your]+ breakfast/delivery/shipping/installation/parking/training/support/setup in_the/
      in_that/in_your/for_that
    leeway/flexibility/give on/with/in/around [the/your/that/my]+ ${price}/${fee}
    free/cheaper/less/discount/deal if i/we/you buy/take/order/spend/get/book/sign/had/bought/ordered/commit/bring
    settle for #
    reconsider/review/revise/increase/improve/up_the/up_your/up_this [the/your/my/this/that]+ offer/offered/settlement/
      amount/valuation/compensation
    put me/us [back] on/onto the/a/your [old/same/cheaper/lower/new/best]+ rate/price/tariff/deal/plan or
    the same discount/deal/price/rate/offer as/my/they
    walk/leaving/off if/unless you [can/could]+ … price/deal/rate/cheaper/match`,
    `
    what/show/have/see/find your/the/a/me best
    best you can do/offer/give is/was
    sort/sorted/filter/search [it/them/by]+ lowest/lower/least price
    lowest/lower price/rate range/ranges/filter/sort/option/guarantee/guaranteed/calendar/finder/alert/alerts/page
    your best/lowest price_guarantee
    why/when did/does/do/is/are/will/was/has
    then/when/after/since you/they [then/just]+ drop/lower/reduce/cut
    you/they then drop/lower/reduce/cut
    how_much/how/what deal/deals on
    deal of the day
    a/the/real/total/such bargain
    negotiation in/skills/course
    we negotiate … for_you
    look up
    not negotiable
    non-negotiable`,
  ),
];
