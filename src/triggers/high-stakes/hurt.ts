import { rule } from "../rule.ts";

const drink = "coffee/tea/water/soup/drink/drinks/liquid/chocolate/noodles/ramen/oil/food/meal/pot/beverage";
const me = `me/my/us/our/her/him/his/myself/son/daughter/child/kid/kids/baby/toddler/wife/husband/mum/mom/mother/dad/father/
  lap/leg/legs/arm/arms/hand/hands/face/head/chest/back/passenger/grandmother/friend`;
const part = `head/face/knee/foot/toe/toes/arm/leg/hand/elbow/shoulder/back/neck/finger/fingers/ankle/wrist/hip/eye/nose/mouth/
  teeth/tooth/skull/ribs/chin/forehead/ear/thumb/heel/shin/spine/tailbone`;
const who =
  "i/we/he/she/i've/wife/husband/son/daughter/child/kid/mum/mom/mother/dad/father/baby/toddler/grandmother/grandma/grandpa/passenger/lady/man/woman/friend/brother/sister";
const pet = "dog/cat/puppy/kitten/pet/rabbit/bird";
const cart = `cart/carts/trolley/trolly/drinks_cart/beverage_cart/door/bin/overhead_bin/luggage/suitcase/bag/bags/wheelchair/bus/shuttle/
  van/ladder/forklift/bottle/laptop/panel/tray/tray_table/seatbelt/buggy/golf_cart/driver/ceiling_panel/screen/gate/
  barrier/shelf/box/pallet`;

/** Injuries that somebody suffered by what we did, served or left lying about. */
export const hurt = [
  rule(
    0.85,
    `
    burned/burnt/scalded/burns/burn/scald/scalding [by/with/from/on/due/to/because/of/me/my/her/his/leg/hand/arm/lap/a/
      the/by_the]+ hot/boiling/scalding/your ${drink}
    hot/boiling/scalding ${drink} … burn*/scald*/lap/blister*/all_over_me/injur*/skin/hospital
    spilled/spilt/spills/spilling/poured/dropped/dumped/threw/tipped [a/an/the/some/cup/of/pot/whole/entire/full/my/
      their]+ hot/boiling/scalding [${drink}]+ … on/over/all ${me}
    blister/blisters … burn*/hot/coffee/tea/chemical/rash/your_cream
    needed/need/needing/required/require/got/had/have/has/with/left/gave/given/suffered/caused/getting/sustained [me/
      us/him/her/my/a/an/some/multiple/severe/bad/serious/nasty/mild/possible/${me}]+ stitches/concussion/whiplash/
      black_eye/fracture/fractures/contusion/bruised_ribs/herniated_disc/slipped_disc/skull_fracture/head_injury/
      nerve_damage/burns/lacerations/bruising/chipped_tooth/broken_tooth/broken_nose/perforated_eardrum/
      ruptured_eardrum/bloody_nose [on/last/in/removed/out]+
    concussion [protocol]
    bedbug/bedbugs/bed_bug/bed_bugs/flea/insect/spider/rat bite/bites/bit/bitten
    killed my/our ${pet}/son/daughter/wife/husband/mother/father
    ${pet} [came/come/was/has/arrived/out/of/your/the/cargo/hold/off/back/is/been]+ injured/hurt/bleeding/dead/limp
    slide/door/bin/suitcase/case/cart/trolley/gate/barrier/shuttle/bus/van [has/just]+ hit/struck/injured/hurt/
      crushed my/
      our [elderly/old/little]+ mother/mum/mom/father/dad/wife/husband/son/daughter/child/kid/baby/grandmother/grandma/
      grandfather/friend/head/hand/foot/leg/arm
    your van/driver/bus/shuttle/truck/courier/car/vehicle/employee/staff [just/has]+ hit/rammed/scraped/crashed/dented/
      rear-ended/rear_ended/sideswiped [into/my/our/parked]+ car/bike/van/vehicle/house/fence/gate/dog
    pilot/driver/crew/captain/staff/attendant/employee/technician [was/is/were/seemed/clearly/smelled/visibly/appeared/
      of/
      obviously]+ drunk/alcohol/intoxicated/high_on/on_drugs/asleep_at/falling_asleep/texting/speeding
    driver … ran_a_red/red_light/speeding/texting/fell_asleep/falling_asleep/nearly_crashed/
      almost_crashed/dangerously
    concussed/knocked_unconscious/knocked_out_cold/bleeding_from/blood_everywhere/bled_all_over/covered_in_blood/
      split_my_head/cracked_my_head/gash_on/gashed
    hit/hits/struck/smacked/clipped/slammed/rammed/crushed/whacked/knocked/bashed/clobbered/smashed/slashed/cut [me/my/
      him/her/his/us/in/on/the/right/left/into/a/son's/daughter's/wife's/husband's/over/against/hard/son/
      daughter]+ ${part} … ${cart}/your/crew/stewardess/steward/attendant/staff/employee/fa/blood/bleed*/hurt/hospital/
      stitches
    ${cart} [has/just/and/that/then/over/down/the/from/by/fa/flight/attendant]+ hit/hits/struck/ran_over/run_over/
      slammed/crushed/rammed/smashed/bashed/knocked/fell_on/landed_on/dropped_on/fell_onto/came_down_on/rolled_over/
      collided_with/clipped [into/me/my/his/her/on/right/left/in/against/the/over/him]+ ${part}/me/him/her/us/son/
      daughter/wife/husband/mother/mum/mom/dad/father/kid
    hit/struck/injured/hurt/run_over/crushed/knocked_down/knocked_over/bruised/concussed/rammed/bumped by [a/an/the/
      your/one/of/falling/flying/some/drink/food/catering/service/beverage/staff/airport]+ ${cart}/employee/crew/
      steward/stewardess/attendant/car/truck/door/vehicle
    dropped/threw/slammed/drop [a/the/his/her/their/someone's/an/my]+ ${cart} on/onto/against/into [my/me/top/of/her/
      his/the]+ ${part}/me/her/him/son/daughter/wife/husband
    ${who} [has/have/had/just/badly/nearly/also/then/actually/was/got/almost]+ slipped/tripped/fell/fallen/tumbled/
      slip/fall [and/down/over/off/on/in/from/your/the/wet/a/out/of/broken/loose/through/icy/getting]+ stairs/steps/
      stair/floor/jetway/jetbridge/jet_bridge/jet_way/escalator/ramp/platform/pavement/sidewalk/ice/carpet/mat/gap/
      tarmac/bathroom/wet/puddle/spill/bunk/chair [asleep]
    slip/slips/slipped/trip/tripped and/n fall/fell/falls
    hurt/hurting/injured/injuring/bruised/cut/burned/wrenched/tore/pulled/dislocated/sprained/twisted/banged/smashed/
      broken/broke/fractured/bruising/strained my/her/his/our [son's/daughter's/wife's/mother's/left/right/lower/upper/
      own]+ ${part}/rotator_cuff/tailbone/coccyx/rib/ribs/ligament/ligaments/muscle [on/in/at/because/due/when/while/
      by/from/after/trying/getting]+ your/the/plane/flight/seat/cart/broken/overhead/turbulence/boarding/stairs/chair/
      crew/armrest/tray/suitcase/store/shop/bus/product/staff/employee
    ended_up/ended/wound_up/finished_up/landed/sent/put/went [up/me/us/him/her/in/at/to/my/wife/son/daughter/husband/
      dad/mum/mom/straight/the/a]+ hospital/er/a&e/emergency_room/urgent_care/casualty [after/because/from/due/to/
      thanks/with/and/of/by/on]+ your/the_meal/food/crew/flight/eating/staff/driver/product/reaction/allergic/nuts/
      cream/tablets/stitches/burns
    hospital/er/a&e/emergency_room/urgent_care/ambulance … because_of_your/thanks_to_your/due_to_your/after_your/
      after_eating/from_your/after_using_your
    you/your/airline/company/insurance_to/reimburse/claim/send/liable/responsible/owe/bill/forward/settle … medical/
      hospital/dental/doctor/doctor's/vet/ambulance/er bill/bills/expenses/costs/fees [insurance]
    medical/hospital/dental/doctor/doctor's/vet/ambulance/er bill/bills/expenses … your/you/flight/accident/incident/
      fall/injury
    ${who}/dog/cat/puppy/pet/bird … died/dead/killed/injured/suffocated/lifeless … cargo/cargo_hold/in_the_hold/
      your_care/overhead/overhead_bin/in_transit/on_your_flight/on_your_plane/your_kennel
    unaccompanied minor/minors/child/kid … wrong/lost/missing/alone/disappeared
    cut/sliced/scratched/burnt/burned/injured/poked/stabbed [me/my/myself/open/self/the/her/him/his]+ [${part}]+ [on/
      by/with]+ broken/sharp/exposed/rusty/loose/jagged/metal/nail/screw/glass
    smoke/fumes/fire/flames/sparks/gas_leak in/inside/filled/filling [the/our/my/your]+ cabin/cockpit/room/store/shop/
      car/kitchen/bus/house
    traumatic/serious/nasty/terrible/horrific/bad accident/injury/fall on/at/in/during/aboard your/the [flight/plane/
      store]+
    accident/incident report/reports [form/number]+ … injur*/hurt/fell/your/filed/never
    injury/injuries/accident/incident claim/claims/compensation/form/report
    claim/claiming/compensation/compensate/compensated for [my/a/an/the/personal/his/her]+ injury/injuries/accident/
      burn/burns/fall/pain_and_suffering
    pain and suffering`,
    `
    thank/thanks/shout/kudos/lovely … hospital/accident
    almost/nearly hit
    hot food/meal/drink/drinks/coffee/tea/water [be/is/was/were/not/never]+ dropped
    car accident
    no/without smoke/fumes/fire`,
  ),
];
