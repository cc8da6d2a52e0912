import { rule } from "../rule.ts";
import { praised } from "./denied.ts";
import { mild } from "./weights.ts";

const staff = `agent/agents/rep/reps/attendant/attendants/steward/stewardess/fa/employee/employees/staff/crew/
  supervisor/manager/representative/handler/handlers/driver/pilot/captain/clerk/guy/lady/woman/man/person/people/
  courier/waiter/technician/porter/cashier/doorman/hostess/nurse/mechanic/folks/she/he/they/someone/receptionist/
  salesman/team/worker/workers`;

/** What those who serve did to them, and what became of their things: told without a word of anger, and meant with it. */
export const misdeeds = [
  rule(
    0.7,
    `
    ${staff} [at/in/on/the/gate/counter/desk/who/just/then/literally/actually/even/basically/your/there/from/on_the/
      phone]+ slammed/sneered/smirked/scoffed/mocked/laughed_at/laughed_when/laughed_in/threatened/humiliated/
      belittled/lied/lies/lying/insulted/cursed/shoved/snatched/stormed_off/rolled_their/rolled_her/rolled_his/
      snapped_at/hung_up/talked_down/talks_down/talked_back/ignored/ignores/ignoring/yelled/screamed/blames/blamed/
      shrugged/accused/refused/walked_off/walked_away/turned_her_back/turned_his_back/berated/harassed/bullied/barked/
      dismissed/couldn't_be_bothered/couldnt_be_bothered/can't_be_bothered/couldn't_care/couldn't_have_cared/
      stared_at_me/looked_through/argued/sassed/scolded/lectured/abandoned/made_fun/kicked_me/kicked_us/dumped
    ${staff} … would_not_stop/wouldn't_stop/won't_stop/not_stop/too_busy/on_break/on_their_phones/on_her_phone/
      on_his_phone/had_no_idea/have_no_idea/has_no_idea/no_clue/have_a_clue/had_a_clue/nasty/snippy/curt/smug/
      clueless/rude/as_lost_as/needs_a_refresher/need_a_refresher/needs_training/need_training/need_to_be_trained/
      basic_manners/find_another_job/in_the_wrong_job/isn't_paid_enough/not_my_job/not_our_job/not_my_problem/
      not_our_problem/not_our_company/hates_her_job/hates_his_job/hate_their_job/hate_their_jobs/making_it_up/
      power_trip/attitude_problem
    the_left_hand/right_hand … the_right/left_is
    overcharge/overcharges/overcharging/double_charge/double_booked/double_book/double-booked/shortchanged/
      short_changed/stiffed/swindled/duped/conned/fleeced/scammed/cheated/robbed/ripped_off me/us/my/people/customers/
      passengers/by
    you/u/they/you_guys/united/american [just/have/all/then/basically/actually]+ ate/stole/pocketed/swallowed/took/
      keep/kept my/our/the_extra money/miles/points/deposit/refund/credit`,
    `${praised}
    i/we/hardly/never lied/lies/refused/ignored
    on_my/personal/about not_my_problem
    ignored/refused by`,
  ),
  // What became of their things, and how it was on board or in the room.
  rule(
    mild,
    `
    bag/bags/suitcase/luggage/stroller/guitar/box/parcel/package/case/order/item/seat/tray/screen/handle/wheel/zipper/
      everything/clothes/contents/handles/wheels [came/arrived/is/was/are/were/been/has/have/got/inside/back/now/all/
      both/showed/up/it/had/out/off/being/totally/completely]+ soaked/soaking/drenched/crushed/ruined/ripped/torn/
      cracked/dented/snapped/shredded/scratched/smashed/shattered/wet/soiled/stained/mangled/busted/opened/
      destroyed/trashed/rifled/dirty/moldy/leaking/bent
    snapped/cracked/ripped/tore/crushed/broke/smashed/soaked/dented/scratched/shattered/dropped/trashed/mangled/
      ruined the/my/our/a/off/both/his/her [whole/brand/new/checked]+ handle/wheel/wheels/zipper/strap/bag/suitcase/
      laptop/screen/stroller/guitar/case/luggage/lock/carseat/car_seat/wheelchair
    spilled/spilt/dumped/poured … on/over me/my/us/our/the/his/her/laptop/shirt/lap/phone
    slammed/dropped/rolled/threw/ran … on/over/into/at my/our/me/us hand/foot/head/bag/bags/toes/knee/arm/leg
    left [my/our/it/them/her/his/the]+ [bag/bags/luggage/suitcase/package/parcel/order]+ out/outside/on/in/behind [on/
      in/the]+ street/rain/snow/porch/tarmac/curb/driveway/sidewalk/road/airport
    cracked/broken/dead/dirty/torn/stained/filthy/sticky/ripped/warm/cold/stale/soggy/burnt/rotten tray/screen/seat/
      seats/seatbelt/monitor/armrest/lavatory/toilet/bathroom/outlet/headphones/beer/food/meal/chicken/coffee/fries/
      eggs
    smells/smelled/smelling/smelt/stinks/reeks/reeked/tastes/tasted like/of`,
    `${praised}
    i/we/he/she/son/daughter/wife/husband/dog left/dropped/broke/cracked/scratched/tore/ripped/crushed/smashed
    like/of roses/home/flowers/lemon/lavender/vanilla/heaven/summer`,
  ),
  // How it was there.
  rule(
    mild,
    `
    1/one/two/2 restroom/restrooms/bathroom/bathrooms/toilet/agent/agents/lane/lanes/register/cashier/line/window/
      counter/kiosk [working/open/for]+
    inches/inch of leg/legroom/space/pitch
    no_wifi/no_wi-fi/no_outlet/no_tv/no_movies/no_pillow/no_heating/no_hot_water/no_towels/no_seat/no_plane/no_meal/
      no_meals/no_vouchers/no_voucher/no_bags/no_working/no_apology/no_idea_when/
      no_idea_where/no_end/0_availability/zero_availability/no_availability
    # degrees/degree in/on_this/on_the_plane/on_board/inside/here
    smaller/tighter/narrower/shrinking/shrunk/skinnier/worse seats/seat/legroom/every/each/than
    middle seat/seats
    next_to the toilet/toilets/lavatory/bathroom/bathrooms`,
    `${praised}
    i/i_have/i've/i'm/have_i/with no_idea_when/no_idea_where
    prefer/like/want/have/choose/book/get/sit/with/take [a/an/the/in/on/my/your/to]+ middle/next_to`,
  ),
  // What it cost.
  rule(
    mild,
    `
    fee/fees/charge/charges/price/prices/cost/costs/surcharge/fare/fares [on/for/of/are/is/the/went/has/have/keep/now/
      just]+ top/twice/everything/ridiculous/doubled/tripled/up/going_up/higher/hidden/extra/anyway/again/money_too
    charged/charge/charging/pay/paid/paying [me/us/a/an/the/you/for/extra/another/over/almost/to/check/my/
      fee]+ bag_fee/baggage_fee/carry_on/carry-on/carryon/checked_bag/change_fee/seat_fee/for_wifi/early_bird/
      for_early/legroom/extra_charge
    devaluation/devalued/downgrade/downgraded/down-graded/cutback/cutbacks/enhancement/shrinkflation
    expire/expires/expired/expiring tonight/today/tomorrow/before/while/because/and`,
    `${praised}
    i/we left
    how/what/is/are/does/do/if/will/any`,
  ),
];
