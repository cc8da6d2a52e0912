import { rule } from "../rule.ts";

/** Money, work or a home that is gone: the customer's life is the matter, not the order. */
export const hardship = [
  // A life that has come undone.
  rule(
    0.82,
    `
    lost/losing/lose my job/home/house
    laid_off/made_redundant/unemployed/jobless/evicted/eviction/homeless/bankruptcy/refugee/asylum_seeker/
      seeking_asylum/deported/deportation/foreclosure/bailiff/bailiffs/food_bank/destitute
    can't/cannot/can_not/couldn't/unable_to/barely afford food/to_eat/to_live/rent/my/to_feed/groceries/medicine/
      heating/insulin
    can't/cannot/can_not feed/pay_my/pay_rent [account/bill/order/online/with/by/using]
    i'm/i_am/am/we're/we_are/going/go/gone/went/declared/declare/filed [nearly/almost/about/to/now/be]+ bankrupt [on/
      in/at] [monopoly/the_game]
    drowning/buried/deep in debt/debts
    universal_credit/food_stamps/on_benefits/disability_benefits/carers_allowance/carer's_allowance/debt_charity/
      stepchange
    lost everything in/to/we/when/after/that
    gambling addict/addiction/problem/problems/debts/too_much/all_my/again
    stop/quit/control/addicted_to/block/problem_with/lost_to [me/my/from/the/to]+ gambling/betting
    self-exclude/self_exclude/self-exclusion/self_exclusion
    recovering alcoholic/addict/gambler
    carer/caregiver/caring for my [disabled/elderly/sick/ill/old]
    financial hardship/difficulty/difficulties/trouble/crisis/distress
    struggling to_pay/financially/with_bills/with_debt/to_make_ends_meet/to_feed
    make ends meet
    going/gone through [a/an/my/the]+ divorce/separation/hard_time/rough_time/tough_time/breakup
    my/our/the divorce
    getting/got/being/recently/newly divorced/separated
    i'm/we're/i_am/we_are [getting/now/going_through/a]+ divorce/divorcing/divorced
    house/home/flat/apartment [was/has/is/got/been/completely]+ burned/burnt/flooded/burned_down/destroyed
    custody [of/battle/hearing]`,
    "can't/cannot/can_not pay_my account/bill/order/online/with/by/using",
  ),
];
