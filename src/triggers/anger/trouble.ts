import { rule } from "../rule.ts";
import { faint, mild } from "./weights.ts";

const banking =
  "payment/payments/transfer/transfers/transaction/transactions/top-up/topup/withdrawal/login/card/cards/atm";

/** What went wrong. Said alone it is a report; with another sign it is a complaint. */
export const trouble = [
  // Something of theirs.
  rule(
    mild,
    `
    my/our/the/this/his/her/your/every/another/both/connecting/first/second/return/a [last/next/new/connecting/
      checked/first/whole/only/wife's/husband's/daughter's/son's/flight/outbound/return/entire]+ flight/flights/bag/
      bags/luggage/baggage/suitcase/order/parcel/package/plane/connection/reservation/trip/seat/seats/seat_assignment/
      delivery/gate/stroller/item/items/product/connector/itinerary/ticket/tickets [to/from/on/out/of/home/#/is/was/
      has/been/have/got/still/just/were/keeps/getting/being/all/now/always/today/yesterday/tonight/again]+ cancel*/
      delayed/lost/late/damaged/missing/wrong/destroyed/broken/overbooked/diverted/gone/stolen/changed/smashed/
      shattered/given_away/dropped/never
    flight/flights/plane/planes [#/to/from/today/tonight/home/is/was/are/were/just/got/has/been/now/both/all/still/
      keeps/getting/being]+ delay/delays/delayed/cancel*/late/overbooked/diverted/grounded
    lost/losing/lose/loses/damaged/broke/cancelled/canceled/cancels/delayed/missed/ruined/misplaced/mishandled/denied/
      bumped/kicked/refused/refuse/refuses/forgot/stranded/left/downgraded/separated/booted/removed/dumped/abandoned/
      stuck/dropped/wouldn't_let/won't_let/not_let/not_letting [us/me/my/our/the/her/his/your/off/behind/of/half/from/
      on]+ my/our/me/us/her/his/bag/bags/luggage/baggage/flight/flights/vacation/connection/honeymoon/birthday/
      wedding/trip/day/passengers/customers/people/family/kids/suitcase/stroller/son/daughter/wife/husband/mother/
      seat/reservation
    miss/missing/missed/misses/make/missed_out [my/our/the/a/her/his/your/an/important/this/because/of/on/
      last]+ connection/connections/connecting/wedding/funeral/meeting/meetings/birthday/interview/show/game/
      engagements/cruise/christmas/party/graduation/work/flight_because/flight_due
    stranded/stranding/overbooked/oversold/overbook/overbooking/stuck_on/stuck_at/still_stuck/been_stuck/get_stuck/
      got_stuck/stuck_here/held_captive/hostage/prisoner/rebooked/re-booked/rerouted/diverted/no_crew/no_pilot/
      no_pilots/no_gate/without_pilots/weather_related/gate_change/gate_changes/tarmac
    overcharged/double_charged/charged_twice/charge_me_twice/charging_me/hidden_fees/false_advertising
    your/ur/the/this/my [whole/own/online/booking/check/in/automated/phone/mobile]+ system/systems/website/site/app/
      line/lines/phones/website's/wifi/wi-fi/computer/computers/link/internet/router/machine/page/chatbot/bot [is/was/
      were/are/just/has/have/simply/still/also/really/always/keeps/keep]+ not/no/never/can't/won't/doesn't/didn't/
      down/closed/slow/broken/fail*/crash*/freez*/awful/bad/wrong/useless/unable/offline/dead
    messed/screwed/mess/screw/fouled/messing/screws up
    doesn't_work/not_working/isn't_working/doesnt_work/never_works/won't_load/crashes/crashing/glitchy/glitches/
      glitch/system_is_down/site_is_down/website_is_down/system_down/keeps_crashing/stopped_working/
      doesn't_exist [for] [me/us]
    reservation/booking/page/record/account not_found/disappeared/vanished
    fell/falling/came/fall apart/off
    second/third/another/2nd/3rd broken/damaged/wrong/late/lost/faulty/defective
    threw/thrown/tossed/chucked/hurled
    never/didn't/did_not/doesn't/hasn't [even]+ show/showed/turn/turned/shown up
    arrived/came/delivered/received broken/damaged/smashed/shattered/empty/late/soaked/open/opened/dead/without/torn/
      ripped/stained/defective
    won't/wouldn't/didn't/don't/doesn't/not let/letting me/us/him/her/my/them/people/passengers [on/board/in/off/
      check/sit/bring/take/use/get/change/log/book]
    split/separated/separate/separating [up]+ my/our/us/me/the [family/from]
    doesn't/don't/won't/wouldn't/not allow/allowing/allows me/us/my/him/her
    nothing happened/changed/changes/works/worked/helped/helps/done/has_been_done/was_done
    charged/charging [me/us]+ for a/my/the/our bag/bags/seat/seats/wifi/service … lost/broken/never/didn't/doesn't/not
    run/runs/running/ran out_of food/water/snacks/drinks/fuel/paper/soap/blankets/meals/ice/coffee/stock
    never came/arrived/showed/delivered/received/got/happened/worked/received/left/told/called/even/been/once/get/
      gets/on_time`,
    `
    ${banking}
    never/not been/be/had
    i/i've/i_have/just/she/he/we/my_wife/my_husband/my_mom lost/misplaced/broke/damaged/left/forgot my/our/her/his/a
    misplaced/lost my card/phone/visa/wallet/keys
    running late
    threw/thrown [some/an/a/weird/strange]+ error/errors/exception
 work for me/us`,
  ),
  // A word that bad days are told with.
  rule(
    faint,
    `
    delay/delays/delayed/delaying/cancelled/canceled/cancellation/cancellations/cancelling/canceling/late/lost/
      missing/missed/stuck/damaged/broken/broke/failed/failing/fails/fail/refused/denied/ruined/closed/dropped/
      disconnect*/problem/problems/issue/issues/trouble/troubles/mess/error/errors/fault/mistake/mistakes/worry/
      worried/wrong/diverted/expired/unfortunate*/ruined/bumped/rebook/overweight/inoperable/leaking/faulty/defective/
      hassle`,
    banking,
  ),
  // They were not able to, or not let.
  rule(
    faint,
    `can't/cannot/cant/can_not/couldn't/won't/wont/wouldn't/didn't/not_able/unable/impossible/doesn't/never/
      not_allow*/refus*/not_letting
    nothing $`,
    "can't/cannot/cant wait\n can't/cannot/couldn't thank/believe_how\n never/nothing but/been/better\n never heard/seen/had/thought/knew/tried\n if",
  ),
  // What may be wrong with any thing.
  rule(
    faint,
    `slow/dirty/smelly/loud/cramped/uncomfortable/incorrect/inaccurate/insufficient/outdated/broken_seat/bad/worse/
      sad/sadly/concern/concerned/struggl*/doubt/lie/fraud/stale/cold/rough/vague/too_small/too_hot/too_cold/sticky/
      mould*/mold*/moldy/smells/smelled/stained/tasteless/undercooked/flimsy/inaccessible/unaware/treat*/fired`,
    "not/isn't/never\n cold weather/there/humor\n cheap flights/fares/tickets",
  ),
];

/** What is nothing alone: where patience is short anyway (on a journey, on the telephone, before a counter), and gasps. */
export const strain = [
  rule(
    faint,
    `
    technical/mechanical/maintenance/de-ic*/deice*/deplan*/circling/taxiing/gate/gates/plane/planes/aircraft/runway/
      tarmac/luggage/baggage/terminal/airport/airports/boarding/aboard/deplane/called/calling/dialing/on_the_phone/
      by_phone/phone_line/phone_lines/hotline/call_center/call_centre/helpline/crew/staff/agent/agents/rep/reps/
      representative/supervisor/employee/employees/attendant/attendants/counter/passengers/customers/customer_service/
      customer_care/customer_support/customer_relations
    wow/omg/crazy/insane/literally/whatever/imagine`,
  ),
];

/** How a grievance is told: what was said and came instead, and the things of a journey. It weighs beside one. */
export const telling = [
  rule(
    faint,
    `had_to/another/even/supposed/anymore/any_more/apparently/because/bc/nobody/no_one/except/line/lines/wait/feel/
      feels/so_now/and_now/just_to/airline/airlines/seat/seats/cabin/row/bag/bags/voucher/vouchers/flight/flights`,
    "thanks/thank_you",
  ),
];
