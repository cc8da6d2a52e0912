import { rule } from "../rule.ts";
import { small, sum, they, tokens, us } from "./words.ts";

const offering = "offer/offering/offered/do/doing/done/give/giving/given/provide/providing/pay/paying/planned";

/** What somebody wants for their trouble, or as a favour, without naming a right. */
export const amends = [
  // "You owe me", "send me a voucher", "I'd rather have miles".
  rule(
    0.74,
    `
    ${they}/guys/really/definitely owe/owes me/us/everyone/everybody/my/our/passengers [family/wife/husband/kids/whole/
      entire/plane/flight/on/of/this]+ [for/${small}]+ ${tokens}/drink/drinks/beer/dinner/vacation/upgrade/trip/hotel/
      meal/refund/credit/big/new/one/round/cocktail/bottle/discount
    send/give/gimme/issue/throw/hand/toss/offer/slide/buy/bring/get/grant/hook/spot me/us/everyone/everybody/
      passengers/him/her/them [up/with/out/over/${small}]+ ${tokens}/upgrade/upgrades/cocktail/cocktails/
      champagne [code/number/card/update/balance/statement/total/summary/info]
    send/give/gimme/issue/grant/offer me/us [a/an/some/my/our/full/partial/flight/travel/future/account]+ credit for/
      instead/please/pls/then/toward/towards
    rather/prefer/settle/happily_take/gladly_take [have/had/get/got/be/given/take/see/to/with/for/${small}]+ ${tokens}/
      cash/upgrade/reimbursement
    write/wrote/writing/ask/asked/asking/apply/applied/applying/request/requested/requesting/complain/complained/email/
      emailed/hoping/pushing/begging/negotiate [in/to/you/them/online/customer/service/relations/and]+ for [${small}/
      my/our]+ ${tokens}/recompense
    promised/assured/guaranteed [me/us/that/i'd/we'd/i/we/you/you'd/would/will/get/to/be/by/the/a]+ … voucher/vouchers/
      credit/compensation/goodwill/bonus_miles/bonus_points/reimburse*/upgrade/hotel_room
    told/said/supposed_to/meant_to/agreed_to/entitled_to … given/get/getting/receive/receiving/have/issued/sent/
      offered/credited/issue/give/send … voucher/vouchers/travel_credit/flight_credit/$#_credit/£#_credit/#_credit/
      dollar_credit/compensation/goodwill/bonus_miles/bonus_points/reimburse*/hotel_room
    at_least/atleast [you/u/they/could/can/should/would/you'd/please/to/i/we/someone/guys/be/get/have]+ give/offer/
      comp/compensate/refund/waive/cover/buy/credit/upgrade/reimburse/throw_in/hook/hand_out/discount/get_a_free/
      have_a_free/provide [${us}/${small}]+ [answer/update/information/info/explanation/call/reply/chance/heads/
      heads-up/warning/notice/hint/option]
    could/should/can/would/will/won't/can't/couldn't/shouldn't/might/ought_to ${they} [guys/please/maybe/also/at/least/
      not/just/all/consider/possibly/even]+ give/offer/provide/throw/hand/hand_out/comp/compensate/credit/reward/spare/
      issue/pass_out/spot/hook [${us}/out/up/with/in/for/${small}]+ ${tokens}/upgrade/upgrades/cocktails/rebate/
      something_for/discount/refund/free_wifi [update/balance/statement/total/summary/info]
    can/could/do/will/should/shouldn't/don't/would/might i/we/passengers/everyone [at/least/please/also/maybe/all/
      still/not/even]+ get/have/receive/expect/be_given/be_offered/get_given [${small}]+ voucher/vouchers/compensation/
      goodwill/drink_ticket/drink_tickets/drink_coupon/free_drink/free_drinks/lounge_access/lounge_pass/free_flight/
      freebie/free_meal/rebate/something_for/goodwill/upgrade_for/upgrade_because/free_upgrade/partial_refund/
      bonus_miles/bonus_points/some_miles/extra_miles
    little/small/nice/wee/some [something/gesture/for/of]+ token_of/gesture/something_for/compensation_for
    ${tokens}/upgrade/drink/gesture wouldn't/would/might/could/may/will/should [not/really/also/at/least/definitely/
      certainly]+ go_amiss/hurt/be_nice/be_welcome/be_a_start/do_nicely/go_a_long_way/help/soften/be_lovely/
      be_appreciated/make_up/be_fair/be_great/be_cool/be_good
    no/any sign/word/trace/news of/on/about [the/my/our/these/those/any/travel/meal/promised/#/$#/£#/€#]+ voucher/
      vouchers/compensation/goodwill/cheque/credit/miles_i/points_i/bonus_miles
    voucher/vouchers/compensation/goodwill/cheque/credit/payment/reimbursement [that/which/i/we/you/they/was/were/been/
      have]+ promised/guaranteed/agreed
    what you'll/you_will/you're/you_are/you_can/you_could/you_guys_are/you_intend_to/you_plan_to [be/going/to/prepared/
      willing/able]+ offer/offering/pay/paying [me/us/for/before/in/to/as]
    told/said/saying/get/got/is_that_it/so/still/really no compensation/recompense/goodwill
    no compensation/recompense/goodwill $
    any/some [meal/food/hotel/drink/travel/more/free]+ voucher/vouchers/goodwill/compensation/freebies/refunds coming/
      on_the_way/planned/going/forthcoming/for/due/offered
    won't/not/aren't/isn't/going_to/never/will/are/they [you/guys/be/even]+ giving/give/offering/offer/doing/do us/
      me anything/nothing/something for/then/now
    nice/lovely/great/cool/good/love/like/awesome to get/be/have/receive/see [a/an/some/seat/room/free/little/any/sort/
      kind/of/form]+ ${tokens}/upgrade/upgraded/discount/compensated/reimbursed
    gas/petrol/taxi/cab/uber/hotel/parking/train/dinner/lunch/food/beer money
    volunteer/volunteers/volunteering … for ${sum}
    you/u/they/airline owe/owes … refund/compensation/reimbursement/voucher/vouchers
    token/gesture of appreciation/apology/regret/goodwill/thanks
    something/anything/credit/miles/points/drink/voucher/refund/discount for [all/of]+ my/our/their [lost/wasted/
      precious/valuable]+ time
    something/anything/credit/miles/points/drink/voucher/refund/discount for [my/our/the/all/this/that/your/their/
      all_the]+ trouble/troubles/inconvenience/pain/hassle/delay/mess/suffering/aggravation/wasted_time/frustration/
      ordeal/disruption/screwup/screw-up
    reward/rewarding/appreciate/value [your/my/our/the]+ loyalty/loyal_customers … ${tokens}/upgrade/discount/
      something/anything
    deserve/deserves/worth/merit/merits/warrants/warrant/justifies [myself/us/me/${small}]+ ${tokens}/upgrade/refund_of
    get/getting/give/giving/offer/offering/receive [me/us/passengers]+ anything/something/what/nothing for giving/
      taking/switching/volunteering/moving/waiting/missing/being/having/getting [up]
    let/letting me/us [and/my/family/all/please]+ fly/travel/ride/stay [for]+ free
    send/gimme/give/offer/hand_out [me/us/out/${small}]+ free_flight/free_flights/free_ticket/free_tickets/free_drinks/
      free_drink/free_upgrade/free_upgrades
    deserve/deserves/earned [to/be/in/a/an/get/some/at/least/fly/sit]+ first_class/business_class/first/free/lounge
    could've/could_have/should've/should_have/might_have/couldve/shouldve [you/at/least/been/they/we]+ given/offered/
      provided/comped/waived/handed_out/refunded/credited/compensated/upgraded [${us}/out/${small}]+ ${tokens}/free/
      drink/drinks/meal/meals/hotel/water/snack/snacks/food/fee/something/wifi
    keep/shove/stuff/save your [#/$#/£#/€#/stupid/lousy/measly/pathetic/little]+ voucher/vouchers/avios/miles/points/
      apology/apologies/credit/offer/sorry/upgrade
    earned/earn/earnt [myself/us/me/a/an/at/least/that/my]+ free_flight/free_flights/free_ticket/free_drink/
      free_drinks/lounge_access/upgrade/voucher/refund
    get/got/gets/given/received/offered [food/meal/hotel/drink/bonus/free/the/some/their/${small}]+ ${tokens}/refund/
      refunds/upgrade/upgrades/refunded/compensated/hotels/#k … we/i/us didn't/don't/got_nothing/get_nothing/got_none/
      nothing/rest_of_us/not
    rest of us
    refunded/compensated/upgraded/gave [the/a/my/other/some/everyone/lady/guy/man/woman/couple/people/person/row/friend/
      family/passengers/else/half/${small}]+ beside/next_to/in_front/behind/near/else/on_my_flight/on_our_flight/
      same_flight
    other/others/everyone_else/people/passengers/guy/lady/man/woman/couple/friend [else/on/the/our/same/flight/next/to/
      me/beside/us/who/volunteered/have/has/all/had/just/only]+ got/gotten/given/receive/received/offered/
      refunded [${small}]+ ${sum}/${tokens}/refunded/theirs/full_refund
    do/does/did/not/don't/didn't want/need/accept a/another/your/any/the [stupid/lousy/travel/flight/future]+ voucher/
      vouchers/credit/credits
    cash/refund/money or/not/versus/vs/instead_of/over [a/just/only/more/some/your/another]+ voucher/vouchers/credit/
      credits
    told/said/says/agent/confirmed/rep/email … bonus_miles/bonus_points/#_miles/#_points/voucher/vouchers/cheque/
      compensation/goodwill [would/will/to/should/were/was]+ be/been/arrive/come/credited/added/sent/posted/issued/
      with_me/with_us
    i'd/we'd/we'll/i'll/i_would/we_would/i_will [have/get/be/receive/getting/sent]+ [a/the/my]+ cheque/voucher/goodwill/
      compensation within/in/by
    will/would/is/are/do/does/why/should there/is/are/we/they/you/passengers [be/no/not/get/any/have/handing/giving/out/
      going/to]+ meal/food/hotel/drink/dinner/taxi voucher/vouchers
    how_about/how_bout/bout [some/a/an/any/the/us/getting/giving/one/few]+ free
    giving/give/gave/given/provide/providing/offer/offering us/me/people/passengers/everyone [a/any/some/no/free/
      the]+ hotel/hotels/hotel_room/hotel_rooms
    why no ${tokens}/hotel/hotels/refund
    $#/£#/€# to … and/but nothing/nada/zip/zilch/squat/zero to/for`,
    `
    send/give me/us a/the/my credit card
    send/give/get/bring me/us the/my ${tokens}
    my/the/our/what credit card/score/limit
    give/provide/offer [me/us/an/a/some/any/more]+ update/answer/info/information/explanation/call/reply/heads/
      heads-up/warning/notice/hint/option
    thank/thanks/thx/got/gave/received/kudos/love/loved/loving/appreciated/grateful/great/yay/awesome/already/perfect/
      generous [you/for/the/a/an/my/our/u/me/us/so/much/to/giving/${small}]+ ${tokens}/upgrade/credit/discount
    how/what/when/where/why/which do/does/can/is/are/did/should [i/we/you/the/my/a/use/redeem/apply]+ ${tokens}
    earn/earned/redeem/redeemed/use/using/bonus/missing/transfer/buy/collect/post/posted/posting ${tokens}
    gift voucher/vouchers
    points/miles/avios update/balance/statement/total/summary/info
    no/not don't/doesn't`,
  ),
  // What is offered to those whom it hit, or who stay behind.
  rule(
    0.74,
    `
    what/wat/how_much/anything [exactly/else/kind/sort/of/compensation/is/are/r/will/can/do/would/have/has/could/
      company/airline/the/be/being/been]+ ${they}/there/was/is/are/being [guys/be/being/been/going/to/gonna/planning/
      able/willing/all/actually/really/ever]+ ${offering} [to/for/up/in/the/way/of/as/an/a/about/stranded/affected/
      delayed/bumped/all/your/us]+ passengers/people/customers/everyone/travelers/travellers/volunteers/volunteering/
      those/folks/compensation/apology [who/that/of/stuck]
    what/anything [is/are/being/will/be/was]+ offered/done/provided/given to/for [the/all/us/me/stranded/affected/
      delayed/bumped/those]+ passengers/people/customers/everyone/us/me/those/travelers
    what/anything … for those/people/passengers/customers/everyone/folks/us of_us/of_you/who_missed/who_were/who_was/
      who_got/who_lost/who_had/who_can't/that_missed/that_were/stuck/stranded/affected/whose/impacted
    bumped/bump/overbooked/oversold/overbook/overselling/overbooking/volunteer/volunteers/volunteered/volunteering/
      give_up_a_seat/give_up_my/giving_up_my/give_up_our … offering/offer/going_rate/how_much/what_do/worth/pay/paying/
      compensat*/voucher/vouchers/reward
    offering/offer/going_rate/how_much/what_do/pay/paying/reward/vouchers/voucher … bumped/volunteers/volunteer/
      volunteering/give_up_my/giving_up_my/overbooked/oversold
    voucher/vouchers [be/being/get/getting]+ handed_out/given_out/given/issued/provided/offered/distributed [to/for]
    offering [us/me/people/passengers/volunteers/out/only/just/up/to]+ ${sum}
    hold_out/holding_out for [a]+ ${sum}/more/higher
    can/could/want/happy/willing/love/like/please [i/we/to/just]+ get/be bumped [for/please/to_a/off]
    how_much/what/wat [money/voucher/would/will/do/are/can/could/amount/y'all]+ you/u/they/you_guys [guys/all/be]+ give/
      pay/offer/giving/paying/offering [me/us]+ to/if/for [i/we]+ take/fly/switch/give/giving/move/volunteer/wait/stay
    give/giving_up_my/give_my/seat/seats … right_price/how_much/price_is_right/good_offer/decent_offer
    going rate for/on [a/an/the/bump/to]+ volunteer/volunteers/volunteering/bump/bumps/bumped/seat/seats/giving/give/
      delay/delays/delayed/overbooked/oversold/these/inconvenience/being
    not even [a/an/one/any]+ [free/bottle/cup/glass/of]+ coffee/drink/water/meal/snack/hotel/discount/refund/credit/
      token
    nothing [was/has/been/is/being/at/all/ever/even/to/us]+ offered/given_to_us/in_return/as_compensation
    offered/given/gave/giving/offering us/me/passengers nothing/zero/zilch/nada/squat/peanuts/pretzels/sod_all
    not/without/n't/wasn't/weren't/never/didn't/haven't [been/be/even/so/much/as]+ offered/offer/given/give [me/us/so/
      much/as/even/a/an/single/one/any]+ ${tokens}/free_drink/hotel
    not/wasn't/weren't/never/didn't/haven't [been/be/even/so/much/as]+ get/got/receive/received [me/us/so/much/as/even/
      a/an/my/our/the/promised/single/one/any]+ voucher/vouchers/compensation/goodwill/meal_voucher/meal_vouchers/
      food_voucher/drink_coupons/hotel_voucher
    no/not [even/so/much/as/a/an/any/one/single/free/offer/of/${small}]+ food_voucher/food_vouchers/meal_voucher/
      meal_vouchers/hotel_voucher/drink_voucher/free_drink/free_drinks/goodwill/drink_ticket/drink_tickets/
      drink_coupon/offer_of_compensation/voucher/vouchers [offered/given/provided/nothing/code/codes/number]`,
    `
    thank/thanks/kudos/glad [you/for/that]+ … offering/offer/offered
    volunteer at/to_help/work/opportunities
    voucher code/codes/number`,
  ),
  // An offer that does not do.
  rule(
    0.76,
    `
    please/kindly/pls recheck/re-check/reconsider/reassess
    recheck/re-check/reconsider/reassess $
    recheck/reconsider/review/reassess/revisit/re-open/reopen/appeal/appealing/dispute/contest/challenge/
      look_again_at [at/the/my/our/this/your/a/an/that/offer/of]+ claim/claims/decision/settlement/compensation/
      rejection/refusal/outcome/valuation/offer
    claim/offer/settlement/compensation/rejection/refusal/decision … reconsider/appeal/recheck/review/reviewed/
      reconsidered/not_good_enough/insufficient/inadequate/laughable/not_enough/not_fair/unfair/unacceptable
    don't/not/won't/cannot/can't/refuse_to/wouldn't/never [be/going/to/gonna/accepting]+ accept/accepting/
      accepted [the/your/this/that/an/a/any/their]+ offer/settlement/credit/#/$#/£#/€#/avios/miles/points/compensation
    not/unhappy/dissatisfied/disappointed/insulted [satisfied/happy]+ with/by [the/your/that/this/an/a]+ offer/
      compensation/settlement/gesture
    raise/up/increase/double/improve/better/sweeten/bump [up/the/your/that/this/it/my]+ offer/offers/ante/voucher/
      compensation
    up/raise/increase/bump it/that/the_voucher to ${small}/more
    reject/rejected/rejecting/decline/declined/turned_down/turning_down/refuse/refused [your/the/this/that]+ offer/
      settlement
    ${sum}/offer/offered/voucher/compensation/points/avios/miles … derisory/insulting/an_insult/laughable/a_joke/
      pathetic/peanuts/pittance
    max/maximum/most/highest [that/amount/offer]+ you/u/they/you're/you_are [guys]+ can/will/could/able/willing/
      going [to]+ offer/give/do/pay/go
    offered/offer/offering/gave/given … ask_for_more/asking_for_more/want_more/need_more/deserve_more/like_more/
      more_than_that/increase/try_again
    voucher/vouchers/credit/miles/points/avios/offer/compensation/coupon … not_even/isn't_even/barely/hardly/try_again/
      is_that_it/is_that_all/how_generous/doesn't_even/wouldn't_even/won't_even/big_whoop/gee_thanks/cover_it/
      covers_nothing
    pretzels/peanuts/cookie/cookies/snack/snacks/biscuit/water/cart … compensation/make_up_for/won't_cut/doesn't_cut/
      not_enough`,
    "card payment/payments",
  ),
];
