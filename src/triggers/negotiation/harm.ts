import { rule } from "../rule.ts";

/** How long somebody waited, or how late it was. */
const hours = "2/3/4/5/6/7/8/9/#/two/three/four/five/six/seven/eight/nine/ten/twelve/several";

/** What went wrong and was not their doing. Anywhere in a message it gives its weight to what is wished for in return. */
export const harm = rule(
  1,
  `
  delay/delays/delayed/delaying/cancelled/canceled/cancellation/cancelation/diverted/diversion/rerouted/re-routed/
    stranded/stuck_overnight/held_overnight/overnight_at/bumped/overbooked/over-booked/overbooking/oversold/downgraded/
    downgrade/grounded/tarmac/runway
  ${hours} [and/a/half/+]+ hr/hrs/hour/hours/h/days/day/nights/weeks [and/a/half/#]+ late/delay/delayed/
    wait/waiting/queue/stuck/on_the/in_a/without/sitting/sat/no_bag/trying
  #-hour/#hr/#hrs/2hr/3hr/4hr/5hr/6hr/2hrs/3hrs/4hrs/5hrs/6hrs/3-hour/4-hour/5-hour/6-hour/2-hour/7-hour/8-hour
  arrived/arriving/landed/landing/got_in/came/turned_up/showed_up … late
  late arrival/arriving/flight/departure/plane
  missed/miss/missing/ruined/ruining/wasted/spoiled/spoilt/wrecked/lost my/our/the/a/his/her [whole/entire/first/own/
    best/friend's/connecting/last]+ connection/connections/flight/cruise/wedding/funeral/concert/tour/show/train/bus/
    meeting/day/days/night/nights/holiday/vacation/honeymoon/trip/weekend/graduation/birthday/christmas/thanksgiving/
    dinner/anniversary/interview/game/match/event/party
  lost/damaged/broken/delayed/misplaced/destroyed/smashed/ripped/missing [our/my/the]+ bag/bags/luggage/suitcase/
    suitcases/baggage/stroller/pram/pushchair/buggy/guitar/wheelchair/case/car_seat/golf_clubs/skis
  you/u/they/airline/guys [guys/have/just/already/completely/also/actually]+ lost/broke/ruined/damaged/smashed/
    destroyed/cancelled/canceled/bumped/changed/moved/switched/swapped/delayed/downgraded/stranded/forgot/messed/
    screwed/rebooked/left
  bag/bags/luggage/suitcase/case/pram/stroller/buggy/guitar/wheelchair/bike/skis/clubs … broken/damaged/snapped/
    cracked/ripped/torn/smashed/destroyed/in_pieces/never_arrived/didn't_arrive/still_missing/not_arrived/not_here
  3/4/5/2/two/three/four/# days/nights/weeks no/without/and_no/still_no [my/a/our]+ bag/bags/luggage/suitcase
  seat/seats/tv/screen/screens/wifi/wi-fi/entertainment/ife/ac/toilet/lav/outlet/usb/light/power/headphones/
    internet/headset/recline/table/tray … broken/dead/broke/down/out/busted/not_working/didn't_work/doesn't_work/
    wasn't_working/isn't_working/aren't_working/won't_work/never_worked/doesn't_recline/didn't_recline/won't_recline/
    wouldn't_recline/not_recline/didn't_connect/never_connected/wouldn't_connect/kept_dropping/wet/soaked/stained
  broken/dead/no/wet/faulty/filthy/soaked [working/in-flight/inflight/hot]+ seat/seats/tv/tvs/screen/screens/
    wifi/wi-fi/entertainment/ife/ac/air_con/toilet/toilets/lav/food/meal/meals/heating/power/blanket/blankets/snacks/
    water/drinks/legroom/window
  paid/pay/pre-paid/prepaid/booked/bought/purchased [extra/#/$#/£#/€#/more/for/an/a/the/my/our/and]+ … got/moved/gave/
    given/put/ended_up/not_get/didn't_get/didn't_have/never_got/changed/swapped/sat/not_available/unavailable/split/
    separated/stuck_in
  moved/move/put/stuck/switched/reseated/relocated/sat [me/us/my/our/to/in/into/at/him/her/family/wife/kids/mum]+ [a/
    the]+ back/middle/coach/economy/row/rear/worse/separate
  moved/bumped/kicked/booted/thrown [me/us/out/off]+ of/from/off my/our/the
  wheel/handle/zip/zipper/strap/lock [is/was/of/my/the/suitcase]+ missing/broken/gone/off/snapped/ripped
  ruined/wasted/lost/losing [our/my/the/2/3/two/three/a/whole/entire/full]+ [vacation/holiday]+ day/days/night/nights
  got/get/had/received/given nothing for/to/all/at
  someone/somebody else's/else my/our meal/seat/bag
  took [over/about/nearly/them/you/it/another/almost]+ ${hours} days/hours/hrs/weeks to
  gave/given/giving/sold [away/up]+ my/our/his/her [exit/row/aisle/window/reserved/assigned]+ seat/seats/room/table/
    place
  day 2/3/4/5/6/two/three/four/#_of/# [with/of/and/still]+ no/without [my/our/any]+ bag/bags/luggage/suitcase
  death/bereavement
  split up/apart
  seats split/separated/taken/given
  no/missed [the/more/last]+ train/trains/bus/buses/trains_left/last_train/last_bus
  instead of #/landing/arriving
  your/ur [own]+ pilot/crew/agent/staff/driver/plane/aircraft/app/site/website/system/airline/team/people/guys/bus/
    desk didn't/broke/broken/lost/never/failed/couldn't/forgot/messed/refused/told/damaged/crashed/double/wouldn't/let/
    screwed/gave
  1st/first/business/biz/club/premium to coach/economy
  wrong seat/seats/room/bed/beds/meal/class/airport/city/flight
  your/ur [own/crew/airline's/staff/complete/stupid/total/crew's]+ fault/mistake/error/mess-up/screw-up/screwup/
    incompetence/negligence/mix-up
  because_of/thanks_to/due_to/caused_by you/your/ur/airline/crew/maintenance/mechanical/technical/staff/staffing
  slept/sleep/sleeping/spent/spending/spend … floor/airport/terminal/night/lobby
  stuck in/at/on/here [the/a/#]+ airport/overnight/tarmac/runway/terminal/gate/till/until/hotel/middle/plane/hours
  stuck … till/until/overnight
  you/u/they/airline didn't/never/failed/couldn't/did_not/not deliver/provide/load/give/serve/honour/honor/to_deliver/
    to_load/to_give
  showed/shows/turned/turns/arrived/arrives/came/comes/delivered [up/#/2/3/4/5/two/three/four/a/few]+ days/day/hours/
    week later
  distress/fiasco/shambles/nightmare/debacle/ordeal/inconvenience/inconvenienced/disruption
  died/passed_away/just_passed/funeral/hospital/hospitalised/hospitalized/surgery/stroke/heart_attack/doctor_says/
    doctors_say/doctor's_note/doctors_note/medical_emergency/got_orders/new_orders/deployed/deployment/jury_duty/
    chemo/can't_fly/cannot_fly/unable_to_fly/too_ill/too_sick
  no/without/forgot/forgotten/missing/never/wrong [my/our/a/the/got/had]+ pre-ordered/preordered/special/vegan/
    vegetarian/kosher/halal/gluten-free meal/food
  mechanical/technical/maintenance/crew issue/issues/problem/problems/fault/failure/shortage/scheduling/sickness/delay`,
  `
  cancelled/canceled my [own]+ card/account/subscription/order
  order/delivery/parcel/package/payment/transfer/shipment/subscription [was/is/has/been/got/being/still]+ delayed/
    cancelled/canceled
  within [2/3/4/5/6/#/two/three]+
  lost my card/wallet/phone/password/pin/job
  battery/phone/car/laptop/engine/tablet [has/just]+ died`,
);
