import { rule } from "../rule.ts";
import { small, tokens, us } from "./words.ts";

/** What somebody celebrates. */
const feast = `honeymoon/honeymooners/anniversary/birthday/bday/b-day/wedding/newlyweds/newlywed/engaged/proposing/
  bachelorette/hen_do/bride/groom/graduation`;
/** How they would be spoiled. */
const spoiled = `upgrade/upgrades/upgraded/bump_us/bump_me/hook_us/hook_me/free_drinks/free_drink/champagne/
  special_treatment/little_something/freebie/freebies/lounge_access`;

/** A day that somebody celebrates. It gives its weight to what would please them, anywhere in the message. */
export const occasion = rule(
  1,
  `
  ${feast}/newly_wed/newly-weds/newlyweds/just_married/getting_married/marry/marrying/honeymooning/babymoon/
    retirement/retiring/hen/stag
  my/our/his/her/their #th/#st/#nd/#rd
  #th/#st/#nd/#rd wedding/birthday
  first time_flying/time_flyer/ever_flight/flight_ever/time_in_business/time_in_first`,
);

/** What would please somebody who celebrates. */
export const pleasures = [
  rule(
    0.72,
    `
    anything/something/surprise/surprises/treat [nice/special/extra/fun/sweet/small/little/lovely/at/all]+ [be/you/can/
      could/u/guys/for/that]+ arranged/arrange/done/do/possible/nice/special/for_us/for_them/for_her/for_him/offer/
      organise/plan
    anything/something special/nice/sweet/fun $
    make/making it/this/her/his/their/our/the/my [day/flight/trip/birthday/anniversary/honeymoon/wedding/a/an/bit/
      little/even/extra/more]+ special/memorable/nicer/extra/unforgettable/magical
    upgraded/bubbly/champagne/prosecco/first_class/business_class/extra_legroom/lounge [please/possible/for/us/me/them/
      her/him/maybe/on/the/cards/?/or]+ $
    can/could/any_chance/maybe/would/please/possible … upgrade/upgraded/bubbly/champagne/prosecco/bumped_up/treat/
      freebie/lounge/shout_out_on_board
    little/lil/bit_of/some [a/of/bit]+ something/love/magic/sparkle/bubbly/champagne/prosecco`,
    `
    made our/my/the/it/her/his
    thank/thanks/thx/cheers/kudos/shout/shoutout/shout-out/amazing/great/crew
    use/using/pay/bid/buy/points/miles/with … upgrade`,
  ),
];

/** What would please somebody: an upgrade, a place in front, a reason to stay. */
export const treats = [
  // To keep a customer, or to please one.
  rule(
    0.74,
    `
    what/how/anything/something [are/will/can/do/would/is/could/you/u/airline/guys/going/to/gonna/be/doing]+ … keep/
      earn/win/win_back/regain/retain [my/our/me/us/as/a]+ business/loyalty/custom/customer/customers [account/safe/
      open/running/data/page]
    you/u/y'all/airline/company should/could/need_to/must/ought_to/better/oughta [at/least/really/all/be/
      probably]+ give/giving/offer/offering/hand/handing/comp/comping/provide/providing/credit/crediting [out/${us}/
      ${small}]+ ${tokens}/free_wifi/wifi/food/drinks/booze/alcohol/upgrade/upgrades/discount/discounts/refund/refunds/
      something_for
    reason [not/to/i/we/me/us/should]+ stay/not_leave/not_switch/keep_flying/come_back/fly_with_you/jump_ship/
      renew/to_not/not_to
    convince/persuade/tempt/talk me/us [to/into/out/of/not]+ stay/staying/leave/leaving/switching/switch/keep/keeping/
      come_back
    about/tempted/ready/considering/thinking/close/going/might [to/of]+ switch/switching/leave/leaving/move/moving/
      jump_ship/defect … unless/reason/keep_me/persuade/convince/what_can_you
    loyalty/custom/business [is/not]+ worth/count/reward [to/you/anything/nothing/something/for]+
    loyalty/custom/business … what's_it_worth/what_is_it_worth/what_do_i_get/get_me/gets_me/worth_anything/
      worth_nothing/count_for
    rt/rts/retweet/retweets/likes/followers/follow/tweet/tweets [you/do/to/i/need/me/it/takes/would/for/will/get/a/an/
      every/day/this/=/and/we/us]+ … upgrade/upgraded/free_flight/free_flights/free_ticket/free_tickets/free_trip/
      flights/status/miles_for
    what/how do/does/must/can/would a/i/we/an/my … do/take/get [to/get/for/a/an/be/into]+ upgrade/upgraded/bumped/free/
      first_class/bumped_up
    bump/move/slide/slip/sneak/squeeze/put [me/us/her/him/my/wife/up/over/on/in/into/there/to]+ first/
      business/first_class/business_class/premium/club/exit_row/comfort
    spare/empty/free/extra/unsold/unused/open seat/seats in/up_in first/business/premium/club/comfort/biz/first_class/
      business_class
    surprise/treat/spoil me/us/her/him/my/the/a/our [mom/mum/mother/dad/wife/husband/grandma/gran/fiance/fiancee/
      girlfriend/boyfriend/son/daughter/bride/parents/newlyweds]+ with/to [a/an/some]+ first/first_class/business/
      business_class/upgrade/bubbly/champagne/better_seat/something/treat
    hook/hooking a/an/this/your/my/us/me/some … up with a/an/some/any/one/free/that [code/discount]
    hook/hooking [a/an/this/your/my/some/broke/poor/college/single/loyal/favourite/favorite]+ it/us/me/fam/sista/sister/
      bro/brother/homie/gal/girl/guy/mama/mom/dad/student/couple/lady/newlyweds/fan/family/customer/friend up [with/a/
      meeting/room]+
    can/could/please/would/any_chance/possible/maybe/hoping/hope/way [you/u/i/we/of/to/for/be/get/getting/please/guys/
      possibly]+ moved/move/bumped/bump/promoted/put [me/us/him/her/my/our/wife/husband/mom/mum]+ up/into/to [to/into/
      a/the]+ first/first_class/business/business_class/premium/comfort/suite/better_seat/better_seats
    how_about/what_about/consider/any_chance_of/possible_to/willing_to/care_to/wanna [please/you/maybe]+ match/
      matching/beat/beating … fare/fares/price/prices/rate/offer/deal/$#/£#/€#
    gift/give/get/grant me/us [the/a/my/back/to/up]+ gold_status/silver_status/platinum_status/elite_status/top_tier
    bump/nudge/push/move/tip me/us [up/over]+ to [the]+ gold/silver/platinum/diamond/elite/a-list/next_tier
    missed/missing/missing_out/lost/losing/renew/keep/extend/retain [out/on/my/the/a/by]+ gold/silver/platinum/diamond/
      elite/a-list status/by/next_year
    short/shy/away [by/of/from/just/only/one/1/2/two/few/a/#/segment/segments/miles/points/short/tier/${small}]+ for/
      of/from [my]+ status/gold/silver/platinum/diamond/elite/a-list/requalify/renewal/requalifying`,
    `
    earned/earn [a/lot/of/the/any/some/my/how/many]+ points/miles/avios
    got/get/have/wrong/my/with/my_status/lost gold/silver/platinum/diamond/elite card
    hook me/us up with [a]+ meeting
    how [do/can/to/should/i/we]+ hook
    keep/earn/win [my/our/a]+ business/customer account/safe/open/running/data/page`,
  ),
  // An upgrade for nothing.
  rule(
    0.72,
    `
    any/a/slim/slightest/some/small/good chance/chances/possibility/hope/hopes/shot/odds/luck [of/for/at/on/i/we/to/
      you/could/can/get/getting/a/an/be/there's/is/my/our/that/us/me]+ … upgrade/upgraded/upgrades/bumped_up/bump_up/
      bump_to_first
    any/spare/cheeky/sneaky [free/complimentary/last-minute/last_minute/courtesy/surprise]+ upgrade/upgrades [for/to/
      going/on/please/in/possible]
    ${feast} … ${spoiled}
    ${spoiled} … ${feast}/loyal/loyalty/pretty_please/for_being
    can/could/would/will/please you/u/y'all [guys/please/maybe/possibly/just]+ upgrade/bump me/us/my/our/her/him [wife/
      husband/mum/mom/parents/family/up]+ [to/for/please/the/a/pro/premium/plan/version/subscription/latest/
      business_plan/team_plan]+
    how_about/what_about/deserve/deserves/hoping_for/hope_for/begging_for/wish_for/would_love/wouldn't_mind/fancy/
      dreaming_of [a/an/that/the/some/free/little/nice/cheeky/to/be/get]+ upgrade/upgraded/upgrades/
      first_class_upgrade`,
    `
    bid/use/using/redeem/redeemed/redeeming/with/miles/points/pay/paid/spend/my/waitlist/waitlisted/buy/purchase/
      purchased/confirmed/cleared/thanks_for_the/thanks/thank_you/got/love/loved/win/provide/do_you_provide [my/the/a/
      for/to/miles/points/an/on/this/our/bid/complimentary]+ upgrade/upgrades/upgraded
    complimentary upgrades to
    my/your/what chance/chances/odds
    shout/shoutout/shout-out/thank/thanks/props/kudos … upgrade/upgraded
    pro/plan/version/software/app/phone/account upgrade/upgraded
    upgrade/upgraded my/our/me/us [to/the/a/pro/premium/latest]+ phone/plan/account/card/software/app/version/
      subscription`,
  ),
];
