import { rule } from "../rule.ts";

const things = `card/cards/wallet/purse/passport/phone/mobile/cellphone/cell/smartphone/iphone/device/visa/mastercard/
  mastercade/amex/discover/debit/credit/id/laptop/computer/keys/dog/dogs/it/things/handbag/backpack/briefcase`;
const kinds = `[my/the/a/our/two/new/brand/old/visa/debit/credit/bank/gold/purple/student/discover/chase/citi/amex/
  company/green/work/td/platinum/black/business/travel/metal/physical]+`;
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
    i/i've/i_have/we/we've/we_have lost/left/forgot/forgotten my/our/a bag/bags/suitcase/backpack/jacket/glasses/ring/
      watch/camera/tablet/ipad/kindle/book/charger
    bag/bags/stuff/belongings/things/camera/luggage/suitcase [has/have/been/was/were/got/just]+ stolen
    left/forgot/forgotten my/our/a/the … in/on/at/behind_in the/my/our/your/a room/gym/pool/spa/lobby/restaurant/taxi/
      bar/safe/locker
    lost my/a/the … card/wallet/purse/passport/phone ${rest}
    left/forgot/forgotten/lost my/the ${kinds} card/wallet/purse/passport/phone/mobile/device/bag/laptop/mastercard/
      visa ${rest}
    no/know/clue/idea/remember/sure where [i/i've/'ve/my/is/the/put/left/have/could]+ ${kinds} card/cards/wallet/purse/
      passport/phone/mobile/keys
    don't have/no_longer_have [my/the/access/to]+ phone/device/mobile
    ${things} [is/was/has/have/been/got/went/seems/to/be/may/just/might/are/were/gets]+ lost/missing/gone/swallowed/
      disappeared/taken/stolen/nicked/pinched [in/through/up/down/to/into/by/with/from/the/post/mail/transit/out]+
    report/reporting … as_lost/lost/stolen/missing
    report/reported/reporting/reports/mark/marked/flag/declare [it/my/the/a/this/as/new/being/visa/debit/credit/card/
      cards]+ lost/missing/stolen
    lost/stolen/missing [or/and/stolen/lost/credit/debit/bank/visa]+ card/cards/phone/wallet/purse/passport
    lost_and_found/lost_property/handed_in
    has/was/been/anyone/anybody/someone [a/an/my/the/you/been]+ laptop/phone/wallet/bag/purse/card/passport/keys/jacket/
      ring found/handed_in
    forgot/remember/know where i [put/left/have/placed]+ it/card
    my phone/card/wallet is/are at/somewhere/not_on_me
    freeze/freez/block/deactivate/disable my/the [bank/credit/debit/lost/stolen/old/visa]+ card/cards
    someone/somebody/thief/stranger/they/he/she has/have/took/stole/grabbed/snatched/nicked/pinched my phone/card/
      wallet/purse/passport/bag/laptop/handbag
    freeze/freez/block/cancel/deactivate/disable/suspend/lock/stop it/my_card/my_account/the_card/this_card right/now/
      immediately/asap/urgently/quickly`,
    `
    not/isn't/wasn't/never/no_longer [been/be/get/got]+ lost/stolen/missing
    thought/thinking/think/if/when/had [i/we/it/had/have/was/my/is]+ lost [it/my/card/had]+ but
    found my/it
    gone through/up/down/to/into/out
    card/cards through
    swallowed/eaten/taken/kept/gone by an/the/my atm/machine/dog/cash
    lost/missing/taken/gone/lose in/by the post/mail/transit
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
