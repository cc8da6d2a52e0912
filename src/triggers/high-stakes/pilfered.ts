import { rule } from "../rule.ts";

const luggage = `bag/bags/luggage/suitcase/suitcases/case/backpack/handbag/purse/carry-on/carry_on/baggage/checked_bag/
  checked_bags/checked_luggage/checked_baggage/hand_luggage/hold_luggage/duffel/duffle/trunk/overhead/overhead_bin/
  seat_pocket/locker/room/car/checked-in_luggage`;
const goods = `laptop/laptops/macbook/ipad/ipads/camera/cameras/lens/gopro/drone/jewelry/jewellery/jewlery/watch/watches/necklace/
  ring/rings/earrings/bracelet/cash/money/perfume/cologne/phone/iphone/tablet/kindle/headphones/beats/airpods/
  sunglasses/shoes/clothes/clothing/makeup/passport/gifts/presents/souvenirs/items/item/things/stuff/belongings/
  valuables/contents/electronics/charger/chargers/wine/whisky/whiskey/cigarettes/toys/tools/wallet/purse/medicine/
  medication/xbox/playstation/ps4/nintendo/console/computer/golf_clubs/jacket/coat/$#/£#/€#/diamond/diamonds/gold/
  property/products/chocolates/alcohol/bottle/bottles/article/articles`;
const of =
  "[my/our/from/out/of/inside/in/within/checked/the/her/his/both/gate/locked/own/wife's/husband's/daughter's/son's/mom's/two/checked-in]+";
const people = `someone/somebody/employee/employees/handlers/handler/baggage_handlers/baggage_handler/staff/crew/
  your_people/your_guys/worker/workers/agent/agents/tsa/ramp_workers/they/thief/thieves/person/passenger/cleaner/cleaners/
  cleaning_crew/housekeeping/maid/driver/courier/attendant`;

/** Things that were taken by those who had them in their care. */
export const pilfered = [
  rule(
    0.85,
    `
    ${goods} [was/were/is/are/has/have/been/had/got/all/now/also/worth/and/mysteriously/went/gone/conveniently/go/goes/
      going]+ missing/gone/stolen/taken/removed/disappeared/vanished/lifted/swiped/pinched/nicked/pilfered/
      looted [from/out/of/inside/in/by/when]+ ${of} ${luggage}
    missing/stolen/taken/removed/disappeared/vanished/stole/took/steal/stealing/lifted/swiped [my/our/the/all/some/a/
      of/her/his/expensive/new/worth]+ ${goods} [was/were]+ from/out_of/inside ${of} ${luggage}
    missing/stolen/gone/taken/removed/stole/took/swiped/lifted from/out_of ${of} ${luggage}
    ${luggage} [was/has/been/were/had/is/are/arrived/came/out/back/obviously/clearly/have/got/all]+ rifled/ransacked/
      rummaged/tampered/looted/gone_through/broken_into/slashed/cut_open/pried_open/emptied/opened_and/robbed/raided/
      searched_and/forced_open/half_empty [through]
    opened/open/unzipped/unlocked [my/our/the]+ ${luggage} … missing/gone/stolen/took/taken/empty
    my/our/the/tsa/luggage/suitcase/bag/case [tsa/luggage/suitcase/approved/combination]+ lock/locks/padlock [was/were/
      has/had/been/on/my/got/have/is/are/bag/suitcase]+ cut/cut_off/smashed/missing/gone/removed/forced/tampered/
      snapped/broken/busted/picked/pried
    cut/broke/removed/smashed/forced/busted/popped [off/open/my/the/our/tsa/of]+ lock/locks/padlock/zipper … took/
      taken/missing/stole/stolen/gone/luggage/suitcase/bag
    ${people} [at/from/your/the/in/airline/has/have/just/who/must/had/obviously/went/clearly/working/on/ba/i/think/
      helped]+ rifled/rummaged/pilfered/looted/helped_themselves/helped_himself/going_through/gone_through/
      went_through/robbed/pocketed/been_through [through/to/my/our/the]+ ${luggage}/${goods}/everything
    pilfer*/looted/looting/shoplift*/sticky_fingers/light_fingered/light-fingered
    helped themselves/himself/herself to my/our
    report/reporting/claim/claiming/reported … stolen/theft/missing_items/pilfer*
    mugged/burgled/pickpocketed [me/us/on/at/in/by/last/yesterday/today/while/this/and/of]
    ${goods} [was/were/is/are/had/been/left]+ in/inside ${of} ${luggage} … took/taken/stole/stolen/gone/missing/empty
    i/we/got/was/were/been/being/get [have/just/recently/all/both]+ robbed/mugged/burgled/pickpocketed/held_up_at [of]`,
    `
    robbed of`,
  ),
];
