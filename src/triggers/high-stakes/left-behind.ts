import { rule } from "../rule.ts";

/** What guests leave behind. */
const belongings = `bag/bags/suitcase/backpack/jacket/coat/scarf/hat/cap/gloves/glasses/sunglasses/ring/rings/earring/
  earrings/necklace/bracelet/jewellery/jewelry/watch/camera/tablet/ipad/kindle/e-reader/book/charger/adapter/adaptor/
  cable/headphones/earbuds/airpods/umbrella/shoes/boots/sneakers/trainers/clothes/dress/shirt/sweater/hoodie/belt/tie/
  swimsuit/swimwear/swimming_trunks/bikini/pyjamas/pajamas/toy/toys/doll/teddy/teddy_bear/bear/stuffed_animal/
  retainer/cufflinks/makeup_bag/toiletry_bag/medication/pillow/blanket/handbag/purse/wallet/passport/laptop/phone/
  keys/room_key/key_card/stroller`;
const whose = `[my/our/her/his/their/a/an/the/some/of/pair/both/son's/daughter's/wife's/husband's/lost/black/red/gold/silver/
  blue/small/green/white/favourite/favorite]+`;
const kin = `wife/husband/son/daughter/mother/mum/mom/dad/father/partner/friend/brother/sister/girlfriend/boyfriend/
  colleague/kid/kids/child/children/he/she`;
const place = `room/rooms/hotel/gym/pool/spa/lobby/restaurant/bathroom/sauna/locker/bar/safe/taxi/wardrobe/closet/drawer/
  minibar/shower/changing_room/reception/bed/bedside/table/garage`;

/** What guests leave in rooms and lobbies, and what is gone from there. */
export const leftBehind = [
  rule(
    0.76,
    `
    left/leave/forgot/forgotten/leaving/lost [behind/my/our/a/the/some]+ something/some_things/stuff/keys/key/clothes/
      toiletries/medicine/medication/glasses/belongings/things/charger/laptop/jewellery/jewelry/ring [in/at/on/behind/
      the/my/your/our]+ room/hotel/gym/pool/spa/lobby/restaurant/bathroom/sauna/locker/bar
    i/i've/i_have/we/we've/we_have [have/just/think/may/might/must/seem/to/probably/accidentally/also]+ lost/losted/
      lose/left/forgot/forgotten/misplaced/dropped my/our/a [pair/of]+ ${belongings}
    i/i've/i_have/we [have/think/may/might/must/probably/just]+ left it/them somewhere/behind/at/in/on/by
    left/forgot/forgotten my/our/a/the … in/on/at/behind_in the/my/our/your/a room/gym/pool/spa/lobby/restaurant/taxi/
      bar/safe/locker
    i/we/i've/we've/${kin} [has/have/just/think/may/might/must/probably/also/accidentally]+ left/forgot/forgotten/
      lost/misplaced/dropped ${whose} ${belongings} [behind/in/on/at/by/under]+ [the/your/our/my]+ ${place}
    i/we/${kin} [has/have/just/may/might/must/probably/think/my/our]+ left/forgot/lost ${whose} ${belongings} at/in/
      by [the/your]+ breakfast/dinner/lunch/buffet/front_desk/desk/beach/terrace/garden/sauna/elevator/lift/conference/
      meeting/room
    any chance … ${belongings}/it [was/were/has/been/have]+ found/handed_in/turned_in/turned_up
    ask/asking/wondering/know/check/see if/whether ${whose} ${belongings} [was/were/has/been/have]+ found/handed_in/
      turned_in/
      turned_up/left
    my/our ${belongings} [is/are/was/were]+ isn't/aren't/not/nowhere/no_longer where/in [i/we/the/my/our]+ left/put/
      room/
      bag/safe/drawer/wardrobe
    has/have/was/were [a/an/any/my/the/our]+ ${belongings} [been/gotten]+ found/handed_in/turned_in
    my/our/her/his ${belongings} [is/are/was/were/'s]+ isn't/aren't/wasn't/not/no_longer [there/in/at]+ there/room/
      anymore/
      any_more [in/the]
    last time i/we saw/had it/them [work/working/on/for]
    ^ [no/not/yet/it/still/they/sorry]+ hasn't/has_not/haven't turned_up/been_found/been_handed_in [yet/anywhere]+ $
    ^ [no/not/yet/still/it's/it/is/yes/and/they/are/they're/nope/sorry]+ still missing/lost/gone $
    must/might/may/could have been/left/fallen [it/out/in/on/at/behind]+ the/my/a taxi/cab/bus/train/room/gym/pool/bar/
      restaurant/lobby/uber/car
    can't/cannot/couldn't/lost find/our/my [our/my/the]+ kid/kids/child/children/son/daughter/toddler
    my/our son/daughter/kid/child/toddler/boy/girl/dog/cat [is/has/gone/went]+ missing/lost/disappeared/gone_missing/
      run_away/wandered_off [a/an/the/some/one/two]
    think/believe/suspect/sure/afraid [that/a/one/of/your/the/hotel/somebody/someone/from]+ maid/cleaner/cleaners/
      housekeeper/housekeeping/waiter/staff/porter [has/have/might/may/must]+ took/taken/stole/stolen/robbed
    somebody/someone/they/thieves/kids [has/have/just]+ took/stole/taken/stolen/nicked my/our bike/bicycle/car/scooter/
      luggage/suitcase/stroller/pram/skis/board/jacket/coat/watch/tablet/camera/ring/money/cash
    if/whether housekeeping/the_cleaner/the_cleaners/reception/anyone/somebody/someone/you [has/have/had]+ found/find/
      turned_in/handed_in/seen ${whose} ${belongings}
    # euros/dollars/pounds … safe … isn't/missing/gone/not
    can't/cannot/couldn't/can_not/unable_to find/locate my/our/the room_key/key_card/room_card/keys/glasses/ring/
      sunglasses/necklace/earrings/watch/jacket/coat/suitcase/laptop [case/size/setting/settings/page/option/in/on/the/
      your/
      app/menu/shop/store/website/catalogue]+
    has/have/did/was [anyone/anybody/someone/somebody/you/the/cleaner/staff]+ turn_in/turned_in/hand_in/handed_in/
      found/seen ${whose} ${belongings}
    did/have/has/was/were/could/can/any/anything [you/anyone/someone/somebody/housekeeping/cleaner/cleaning/cleaners/
      reception/staff/anybody/been/your/the/check/if/a/an/my/any/to/see]+ found/find/handed_in/turned_in/seen/hand_in/
      handed in/my/a/an/any/it/our [pair/of/lost/black/red/gold/silver/blue/small]+ ${belongings}/it/them/keys
    did/has/have/was/were anyone/anybody/someone/somebody/you/your_staff/the_cleaner/the_cleaners [guys/maybe/by/any/
      chance/else]+ find/found/seen/turned_in/handed_in/picked_up my/our/a/the/some ${belongings}
    has/was/been/anyone/anybody/someone [a/an/my/the/you/been]+ laptop/phone/wallet/bag/purse/card/passport/keys/
      jacket/ring found/handed_in
    report/claim/find/locate/trace/looking_for/search/searching_for/ask_about/asking_about/inquire_about/enquire_about/
      describe [a/my/the/an/some/any]+ lost/missing item/items/belongings/property/thing/object/article/jewellery/
      jewelry/jacket/coat/bag/laptop/ring/necklace/glasses
    lost_property/lost_items/lost_and_found/lost-and-found/lost_&_found/handed_in
    missing/gone/stolen/taken/disappeared from/out_of my/our/the [hotel/gym/locked/checked/carry-on/checked-in]+ room/
      locker/bag/bags/suitcase/luggage/car/safe/house/home/handbag/backpack
    something/things/stuff/items/cash/money [was/were/is/are/has/have/been/got/gone]+ stolen/taken/missing/
      gone from [our/
      my/the/hotel]+ room/safe/locker/suitcase/bag
    someone/somebody [has/have/was/had/must/been]+ broke/broken/been/was/went/entered [in/into/inside]+ my/our [hotel]+
      room/locker/safe … gone/missing/stolen/taken`,
    `
    not/isn't/wasn't/never/no_longer [been/be/get/got]+ lost/stolen/missing
    case/size/setting/settings/page/option/app/menu/shop/store/website/catalogue
    missing a/an/the/some/one/two
    someone/somebody/guests/guest/people/you/they/staff/company/airline [have/has/before/us]+ left/forgot/lost
    report/reporting [that/my/an/the/our/a]+ order/orders/parcel/parcels/package/packages/delivery [is/as/was/being/has/
      been]+ missing/lost`,
  ),
];
