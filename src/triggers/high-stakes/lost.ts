import { rule } from "../rule.ts";

const things = `card/cards/wallet/purse/passport/phone/mobile/cellphone/cell/smartphone/iphone/device/visa/mastercard/
  mastercade/amex/discover/debit/credit/id/laptop/computer/keys/dog/dogs/it/things/handbag/backpack/briefcase`;
const kinds = `[my/the/a/our/two/new/brand/old/visa/debit/credit/bank/gold/purple/student/discover/chase/citi/amex/
  company/green/work/td/platinum/black/business/travel/metal/physical]+`;
/** What guests leave behind. */
const belongings = `bag/bags/suitcase/backpack/jacket/coat/scarf/hat/glasses/sunglasses/ring/rings/earring/earrings/
  necklace/bracelet/jewellery/jewelry/watch/camera/tablet/ipad/kindle/book/charger/headphones/airpods/umbrella/shoes/
  handbag/purse/wallet/passport/laptop/phone`;
const rest = "[pin/number/numbers/reader/holder/details/statement/statements/password/code]";

/**
 * Things lost: whoever has them may be using them, and the next hour decides the cost. What was found again, what the
 * machine kept and a lost PIN are another matter.
 */
export const lost = [
  rule(
    0.76,
    `
    lost/losted/lose/losing/misplaced/misplace/mislaid/missing/dropped ${kinds} ${things} ${rest} [is/was/but]+ [found/
      turned_up]
    can't/cannot/cant/couldn't/unable_to/can_not/just_don't [seem/to/just/even]+ find/locate … card/cards/wallet/purse/
      passport/phone ${rest}
    can't/cannot/couldn't/unable_to/don't/not [seem/to/just/even]+ find/locate my/the ${kinds} card/cards/wallet/purse/
      passport/phone ${rest}
    don't/not find it
    i/i've/i_have/we/we've/we_have [have/just/think/may/might/must/seem/to/probably/accidentally/also]+ lost/losted/
      lose/left/forgot/forgotten/misplaced/dropped my/our/a [pair/of]+ ${belongings}
    i/i've/i_have/we [have/think/may/might/must/probably/just]+ left it/them somewhere/behind/at/in/on/by
    did/has/have/was/were anyone/anybody/someone/somebody/you/your_staff/the_cleaner/the_cleaners [guys/maybe/by/any/
      chance/else]+ find/found/seen/turned_in/handed_in/picked_up my/our/a/the/some ${belongings}
    missing/gone/stolen/taken/disappeared from/out_of my/our/the [hotel/gym/locked/checked/carry-on/checked-in]+ room/
      locker/bag/bags/suitcase/luggage/car/safe/house/home/handbag/backpack
    nowhere to be_found
    isn't/is_not/not [in/inside]+ my wallet/purse/handbag
    phone/mobile/card/wallet isn't/is_not/not with_me/on_me
    wrong hands
    able_to/help_me/help_me_to/trying_to/want_to/how_to/how_do_i/how_can_i locate my [lost/missing/old/bank/debit/
      credit]+ card/wallet/purse/phone/passport ${rest}
    disable/deactivate/block/secure/protect/lock/stop [the/my/access/to/anyone/using]+ app/account/access … lost/old/
      stolen phone/device/mobile
    looked/looking/searched/searching/look [for/everywhere/all/over]+ [my]+ card/cards/wallet/purse/passport/
      phone [everywhere/anywhere/all_over]
    haven't/have_not/not seen my ${kinds} card/cards/wallet/purse/passport/phone [since]
    where could/can/might/did my/i [have]+ [put/left/leave/lose/misplace]+ ${kinds} card/wallet/purse/phone/passport
    card/phone/wallet/purse/passport … can't/cannot/couldn't/can_not find/locate it/them
    without my phone/mobile/device/smartphone
    fell/fallen/dropped/slipped out of my pocket/bag/wallet/purse/car/hand/backpack
    snatched/swiped/nabbed/grabbed my/our ${belongings}
    bag/bags/stuff/belongings/things/camera/luggage/suitcase [has/have/been/was/were/got/just]+ stolen
    left/forgot/forgotten my/our/a/the … in/on/at/behind_in the/my/our/your/a room/gym/pool/spa/lobby/restaurant/taxi/
      bar/safe/locker
    lost my/a/the … card/wallet/purse/passport/phone ${rest}
    left/forgot/forgotten/lost my/the ${kinds} card/wallet/purse/passport/phone/mobile/device/bag/laptop/mastercard/
      visa ${rest}
    no/know/clue/idea/remember/sure where [i/i've/'ve/my/is/the/put/left/have/could]+ ${kinds} card/cards/wallet/purse/
      passport/phone/mobile/keys
    don't_have/do_not_have/no_longer_have/haven't_got/lost_access_to [my/the/access/to]+ phone/device/mobile
    ${things} [is/was/has/have/been/got/went/seems/to/be/may/just/might/are/were/gets]+ lost/missing/gone/disappeared/
      vanished/taken/stolen/nicked/pinched/snatched/swiped/grabbed [in/through/up/down/to/into/by/with/from/the/an/a/my/
      atm/machine/cash_machine/post/mail/transit/out]+
    report/reporting … as_lost/lost/stolen/missing
    report/reported/reporting/reports/mark/marked/flag/flagged/declare/declared/list/listed/register [it/my/the/a/this/
      as/new/being/visa/debit/credit/card/cards]+ lost/missing/stolen
    lost/stolen/missing [or/and/stolen/lost/credit/debit/bank/visa]+ card/cards/phone/wallet/purse/passport
    lost_and_found/lost_property/handed_in
    has/was/been/anyone/anybody/someone [a/an/my/the/you/been]+ laptop/phone/wallet/bag/purse/card/passport/keys/jacket/
      ring found/handed_in
    card's/wallet's/purse's/phone's/passport's/bag's [been]+ gone/lost/missing/stolen/disappeared [in/through/up/down/
      to/into/by/with/from]
    ${things} it's/it_is/and_it's/that's/which_is/that_is lost/stolen/gone/missing
    forgot/remember/know where i [put/left/have/placed]+ it/card
    my phone/card/wallet is/are at/somewhere/not_on_me
    someone/somebody/thief/stranger/they/he/she has/have/took/stole/grabbed/snatched/nicked/pinched my phone/card/
      wallet/purse/passport/bag/laptop/handbag
    freeze/freez/block/cancel/deactivate/disable/suspend/lock/stop [credit/debit/bank]+ it/my_card/my_account/the_card/
      this_card/that_card right/now/immediately/asap/urgently/quickly`,
    `
    not/isn't/wasn't/never/no_longer [been/be/get/got]+ lost/stolen/missing
    thought/thinking/think/if/when/had [i/we/it/had/have/was/my/is]+ lost [it/my/card/had]+ but
    found my/it
    gone through/up/down/to/into/out
    card/cards through
    gone/taken/missing/disappeared in/into/by/at/inside [the/an/a]+ atm/machine/cash_machine
    atm/machine/cash_machine/cashpoint [has/just/had/the]+ took/taken/ate/eaten/swallowed/kept/stole/has
    how_long/how_soon/how_many_days/eta/when/arrive … replacement/replace/new … lost/stolen/missing/misplaced
    swallowed/eaten/taken/kept/gone by an/the/my atm/machine/dog/cash
    lost/missing/taken/gone/lose in/by the post/mail/transit
    you/u/they/he/she/company/airline/who/staff [have/has/guys]+ lost/left
    forgot/lost/lose/don't_have/missing/find/locate my/the/access/card pin/password/passcode/to/id_number
    card/cards/phone/wallet/bag pin/number/numbers/reader/holder/details/statement/statements/password/code
    expect/arrive/receive/delivery/tracking/where_is [a/the/my/of/new]+ replacement [card/for]+
    replacement card for
    the replacement [card] for my
    application
    id number
    losing it
    don't/not/never want_to/lose/losing
    you/u/they/he/she/company/airline/who/staff lost my/our/the
    you/u/they/airline/has lost
    in the mail/post`,
  ),
];

/** "Found it again, all is well": nothing is at stake any more, whatever stands before. */
export const found = rule(
  1,
  `
  i/i've/we/just/but/have/'ve/already/and [have/just]+ found/located/recovered it/my/them/the [card/cards/wallet/phone/
      bag/purse/passport]+ again/this_morning/today/in/under/behind/after_all/back/later/yesterday/now
  i [have/'ve]+ found/located my/the/it [card/cards/wallet/phone/bag/purse/passport]
  turned up/out [again/after_all/in/to_be]
  have/got it/my_card/my_phone/them back`,
  "not/never/haven't/n't/if/until/can't/cannot found/find/have/located/got",
);
