import { rule } from "../rule.ts";

/** The customer who goes, and says so. One of these is enough to call a person. */
export const leaving = [
  rule(
    0.75,
    `
    never [again/ever/going/to/be/will/i/we/want/wanna/wish]+ using/use/buy/buying/order/ordering/flying/fly/shop/
      shopping/coming_back/recommend/book/booking/returning/trust/choose/visit/deal/again
    i/we/i'll/we'll/i'd/we'd [will/would/am/can]+ never [ever/again/be]+ use/using/buy/order/fly/shop/recommend/book/
      come_back/come_here/return/trust/choose/visit/deal/do_business/be_back/step/set/spend/go_back/go_there/back
    won't/not/don't/wouldn't [be/ever/fly/flying/use/using/buy/buying/order/ordering/shop/book/booking/going/to/come/
      coming/back/with/from/your/you/this/airline/company/here/want/do/it]+ ever again/again
    won't/not/will_not/won't_ever be flying/using/buying/ordering/shopping/coming/booking/staying/going/dealing/
      recommending [back/with/from/at/to]+ you/u/your/again/them/this_company/this_airline/this_place/here/any_more/
      anymore/ever
    won't/not/will_not be back/recommending $
    last time/flight/order/purchase/trip i/we fly/use/buy/order/book/shop/try/trust/deal/spend/come/ever/do/travel/
      will/give/recommend
    last time/flight/order/purchase/trip i'll/we'll/i'm/with_you/on_your/for_me/flying/using
    lost/losing/lose a/an/my/another/this/our/me/us [very/loyal/good/long/time/paying/lifelong/future/a/as]+ customer/
      customers/business/client/passenger/flyer/traveler
    taking/take/took my/our business
    taking my money elsewhere
    i'll/i_will/i'm/i_am/we'll/going_to/gonna/will [going/to/be/gladly/happily/definitely/also]+ post/posting/share/
      sharing/tweet/tweeting/put/tell/telling this/it/about_this/everyone/everybody [online/everywhere/all_over/on/i/
      we]+ online/everywhere/facebook/twitter/social_media/instagram/tiktok/trustpilot/know/how
    losing/lost customers/business/me/us
    go/going/gone/went out_of_business/bankrupt
    done/through with you/u/your/them/flying/all_of_you/these_people/this_company/this_airline/this_shop/this_place/
      this_nonsense
    so/officially/totally/completely/absolutely done [with]
    i'm/i_am done … cancel/refund/goodbye/waiting/explaining/asking
    going/moving/switching/off/over to your/a/the competitor/competitors/competition
    can't/cannot be_bothered with_you/with_this/with_your/with_them/any_more/anymore
    you/u [all/guys]+ had your/ur/a chance/chances
    rethink*/reconsider* my/our/flying/your/ever
    used_to_be/no_longer/was_once/formerly/used_to [be/my/a/our]+ favorite/favourite/go-to/preferred/loyal/fan/love/
      enjoy/like_you/great/good/be_better
    switch/switching/moving/switched/move [my/our/all/account/accounts/everything/business/over]+ [to]+ a_competitor/
      another_company/another_airline/your_competitor/your_competitors/another_provider/a_different_company/
      a_different_bank/another_bank/a_better
    time_to_find/will_find/i'll_find/we'll_find/going_to_find/have_to_find/time_for/take_my [a/another/different/new/
      an/other/better]+ new_airline/different_airline/another_airline/other_airlines/
      new_bank/new_company/another_company/another_provider/another_supplier/new_provider/another_shop/another_store
    shop/order/buy/business/i'll_fly/will_fly/money somewhere/anywhere/anyone else [for/to/in/near]
    take/taking/taken my/our/the [business/money/custom]+ elsewhere/somewhere_else
    don't/do_not fly/buy/shop/trust/bother [with/from/at/this/these/on/your]+ company/airline/them/people/shop/store/
      site/these/here/you
    avoid [this/these/that]+ at_all_costs/like_the_plague/company/airline/lot/place/shop/hotel/restaurant/people/clowns
    ^ avoid
    tell/telling/warn/warning everyone/everybody/people/others/all_my_friends [i/we/know/not/to]+ avoid/stay_away/
      about_this/about_you/how_bad
    won't/wouldn't/will_not/would_not/not/don't/never … ever_again
    stay away
    should/should've [have]+ flown/gone_with/stuck_with/booked_with
    i/we/really/big/biggest/huge regret/mistake_flying/mistake_using/mistake_booking/mistake_ordering
    remind*/this_is/that's/reason/reasons [me/again/exactly/of/#/one]+ why [i/we/people/nobody/no_one/customers/you/
      your/never/will/should/always]+ don't/do_not/hate/never/switch*/fly/prefer/leave/avoid/stopped/quit/
      cancel* [y'all/you/with_you/ya]`,
    `
    never received/got/had/thought
    never [be/been/so/more]+ happier
    regret cancel*/to
    else for/to/in/near
    fly y'all/you/with_you/ya
    ^ avoid the`,
  ),
];
