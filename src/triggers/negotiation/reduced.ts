import { rule } from "../rule.ts";

/** People for whom there may be another price. */
const groups = `student/students/college_student/college_students/university_student/university_students/senior/
  seniors/senior_citizen/senior_citizens/oap/oaps/pensioner/pensioners/elderly/military/veteran/veterans/vets/army/
  navy/armed_forces/service_member/service_members/soldier/soldiers/active_duty/first_responder/first_responders/nurse/
  nurses/nhs/healthcare/healthcare_workers/health_workers/doctors/key_worker/key_workers/teacher/teachers/educator/
  educators/police/firefighter/firefighters/government/govt/clergy/missionary/missionaries/aarp/youth/young_adult/
  under_26/disabled/disability/carer/carers/charity/charities/nonprofit/nonprofits/non-profit/non-profits/church/
  churches/school_group/school_groups/school/sports_team/sports_teams/alumni/employee/employees/family_and_friends/
  friends_and_family/residents/locals/frequent_flyer/frequent_flyers/first_time/first-time/new_customer/loyalty/
  bereavement/large_families/honeymooners/birthday/group/groups/family/families/sibling/doctor/trainer/coach/army/
  first_order/first_purchase/first_booking/repeat_customer/regular_customer/returning_customer/existing_customer/
  loyal_customer/blue_light/couples/twins/aaa/amex/small_business/business/corporate_traveler/company/over_60/over_65/
  compassionate/compassion`;
/** What may be other for them. */
const cheaper = `discount/discounts/rate/rates/fare/fares/pricing/prices/price/concession/concessions/discounted/offer/
  offers/deal/deals`;
/** A code that makes it cheaper. */
const codes = `promo_code/promo_codes/promocode/promocodes/promotional_code/promotional_codes/promotion_code/
  promotion_codes/promos/discount_code/discount_codes/coupon_code/coupon_codes/voucher_code/voucher_codes/offer_code/
  offer_codes/referral_discount/promo-code/promo-codes/code_for_a_discount/codes_for_a_discount/code_for_discount/
  discount_coupon/discount_coupons/discount_voucher/discount_vouchers`;
/** Between asking and what is asked for. */
const kinds = `a/an/any/some/the/your/my/more/good/great/current/currently/new/valid/working/active/secret/special/
  spare/extra/other/nice/little/lil/cheeky/decent/free/kind/sort/of/available/running/going/like/at/all/still/sweet/
  deals/deals_or/sales_or/discounts_or/offers_or/deals_and/also/by/chance`;

/** A price for people like me, or a code for it. */
export const reduced = [
  // A price for people like me.
  rule(
    0.72,
    `
    do/does/have/has/offer/offers/is/are/any/give/gives/get/got/can/could/would/there/want/need/qualify/possible/about/
      possibility/chance [you/u/y'all/yall/ya/they/we/i/the/guys/company/airline/also/there/have/offer/do/got/give/get/
      for/${kinds}]+ ${groups} [and/or/&/class/citizen/flyer/buyer/customer/member/personnel/group/travel/ticket/
      worker/workers/family]+ ${cheaper}
    do/does/have/has/offer/offers/is/are/any/give/gives/get/got/can/could/would/there/want/need/qualify/possible/
      about [you/u/y'all/yall/ya/they/we/i/the/guys/company/airline/also/there/have/offer/do/got/give/get/qualify/
      ${kinds}]+ discount/discounts/concession/concessions/deal/deals/coupons/cheap_fares/cheap_flights/
      cheaper_flights/cheaper_tickets/discounted_fares/special_fares/special_rates/reduced_fares/price_break/
      cheaper_fares/special_prices/lower_fares [available]+ for/to [a/an/the/my/our/all/active/retired/old/older/broke/
      full-time/serving/us/poor/small/local/registered/large/big/those/people/who/are/in]+ ${groups}
    free/complimentary bag/bags/baggage/checked_bag/checked_bags/luggage/seat/seats/change/changes/upgrade/
      upgrades for [active/retired/all/the/our/a]+ ${groups}
    ${groups} [can/to/please/and/personnel/members/get/do/always]+ change/changes/cancel/rebook/move/switch [flight/
      flights/their/tickets/the/my/our/date/dates]+ free/for_free/free_of_charge/without_a_fee/without_fee
    deal/deals/offer/offers/discount/discounts [have/do/are/would/you/u/y'all/they/there/got/offer/available/going/
      on]+ for [a/an/our/the/us/old/poor/broke/retired/active]+ ${groups}
    ${groups} [also/can/personnel/members/members'/and/do/still/get/with/id/their]+ fly/flies/travel/bags/check_bags/
      checked_bags/baggage/luggage [fly/travel/bags]+ free/cheaper
    do/does/can/will/would/are/could/any_chance [a/an/the/my/our/all/most]+ ${groups} [get/receive/have/qualify/fly/
      travel/eligible/entitled/any/a/for/to/some/kind/sort/of/anything/something/money]+ discount/discounts/discounted/
      cheaper/reduced/concession/less/free_bags/special_fares/off
    discount/discounts/cheaper/concession for/to [being/a/an/the/my/our/all/active/retired/broke/poor/
      us]+ ${groups} [please/flying]+ $
    ${groups} discount/discounts [please/pls/possible/available/anyone/at_all/by/any/chance/hai/kya/milega/or/nah]+ $`,
    `
    is/was/where/how/apply/use/add/enter/with/my/using/get/the/a/verify/without [is/do/i/we/can/the/my/a/your/does/
      apply/get/use]+ the/my ${groups} discount
    my/the ${groups} ${cheaper}
    the/your/my discount/discounts/concession
    how/where/when/why
    fare/price class
    wasn't/isn't/not/didn't`,
  ),
  // A code that makes it cheaper.
  rule(
    0.72,
    `
    any/some/get/got/have/need/know/send/with/drop [any/me/us/of/a/${kinds}]+ special/cheap/secret/discounted/student/
      promo/free_flight/money-off code/codes
    do/does/ever/any/can/could [you/u/guys/y'all/ever/please/still]+ give/giving/post/posting/share/sharing/tweet/
      hand_out/drop/release/send_out [out/any/some/special/promo/discount]+ codes/coupons
    any/anyone [${kinds}]+ ${codes}
    anyone/anybody/got_any/need_a/need_any/know_of_any/know_any/find_a … ${codes}
    any/are_there/is_there/got_any/have_any [any/${kinds}]+ coupons/coupon/promos [for/available/out/going/right/
      please/currently/around/this/that] [a/my/the]+
    do/does/have/are/is/got/can/could [you/u/y'all/yall/ya/they/we/i/guys/there/anyone/somebody/someone/know/have/got/
      offer/do/get/${kinds}]+ ${codes}
    send/give/gimme/hook/dm/share/slide/throw/drop/grant/spare/lend [me/us/a/sister/brother/girl/guy/up/with/over/in/
      ${kinds}]+ ${codes}
    looking/hoping/wish/searching/hunting/want/need/love/asking/chance [for/to/get/have/i/we/could/you/had/of/on/
      ${kinds}]+ ${codes}
    ^ [${kinds}/hi/hello/hey/for]+ ${codes} [please/pls/plz/for/available/anyone/anybody/me]+ $
    got/any/need/want/for/have/give/send/spare/with/share [me/us/a/an/the]+ #%/10%/5%/20% [off/discount]+ code/codes/
      coupon/coupons
    ${codes} please/pls/plz/plsss/plzz/pleeease/anyone
    hit/bless/tweet/text/help/treat me/us/a_girl/a_guy/your_girl [up/out/with/to/${kinds}]+ ${codes}
    code/coupon/promo for [a/an/another/at/least]+ #%/#_%/5%/$#/£#/#_percent off/discount
    ${codes} for [a/an/the/my/us/our/${kinds}]+ first_time/first-time/new/loyal/returning/broke/students/student/poor/
      birthday/existing/old
    got/have/is_there/are_there/looking_for/give_me/send_me/need/want [${kinds}]+ coupon/coupons/voucher/vouchers/
      promo/promotion/code/codes for [my/a/the/our/${kinds}]+ first_time/first-time/loyal/returning/existing/old/
      student/students/broke/birthday/next_trip/next_flight`,
    `
    i/we/i've/we've/where/how/what/which/my/the/using/use/used/enter/entered/apply/applied/this/that/add/input/put/
      typed/redeem/not/doesn't/does_not/won't/didn't/can't/cannot/unable/invalid/wrong/expired/referral/when/why/
      forgot [do/does/can/could/should/is/got/have/had/a/the/my/to/this/that/i/we/enter/use/apply/add/put/tried/get/
      with]+ ${codes}`,
  ),
];
