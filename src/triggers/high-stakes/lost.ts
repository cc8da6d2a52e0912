import { rule } from "../rule.ts";

const things = `card/cards/redcard/bankcard/checkbook/chequebook/wallet/purse/passport/phone/mobile/cellphone/cell/smartphone/iphone/device/visa/mastercard/
  mastercade/amex/discover/debit/credit/id/laptop/computer/keys/dog/dogs/it/things/handbag/backpack/briefcase`;
const kinds = `[my/the/a/our/his/her/their/both/both_of/all/all_of/of/every/several/three/few/wife's/husband's/
  daughter's/son's/only/main/other/current/work/business/corporate/prepaid/store/joint/two/new/brand/old/visa/debit/credit/bank/gold/purple/student/discover/chase/citi/amex/
  company/green/work/td/platinum/black/business/travel/metal/physical]+`;
/** What people carry about them. */
const carried =
  "bag/bags/suitcase/backpack/jacket/coat/ring/watch/camera/tablet/handbag/purse/wallet/passport/laptop/phone";
const replies = `[i/and/but/now/still/just/no/yes/sorry/well/so/simply/oh/hi/honestly/sadly/i've/looked/everywhere/really]+`;
const rest = "[pin/number/numbers/reader/holder/details/statement/statements/password/code]";

/**
 * Things lost: whoever has them may be using them, and the next hour decides the cost. What was found again, what the
 * machine kept and a lost PIN are another matter.
 */
export const lost = [
  rule(
    0.76,
    `
    lost/losted/lose/loss/loose/lossed/losing/misplaced/misplace/mislaid/missing/
      dropped ${kinds} ${things} ${rest} [is/was/but]+ [found/turned_up]
    can't/cannot/cant/couldn't/unable_to/can_not/just_don't [seem/to/just/even]+ find/locate … card/cards/wallet/purse/
      passport/phone ${rest}
    can't/cannot/couldn't/unable_to/don't/not [seem/to/just/even]+ find/locate my/the ${kinds} card/cards/wallet/purse/
      passport/phone ${rest}
    don't/not find it
    no_longer/don't/do_not/haven't/not have/got/in_possession_of/in_the_possession_of/possess my/the/it/them [debit/
      credit/bank/own]+ [card/cards/wallet/purse/it/them]+ anymore/any_more/any_longer/with_me/on_me
    no longer have/got/in_possession_of/possess my/the [debit/credit/bank]+ card/cards/wallet/purse ${rest}
    not/isn't/aren't in [the]+ possession of my/the [debit/credit/bank]+ card/cards/wallet
    have/has it/them/one/card anymore/any_more
    ^ [i/and/but/now/still/just/no/yes/sorry/well/so/simply/oh/hi/honestly/sadly]+ don't/dont/do_not/didn't/no/
      not [really/even/have/any/an/sure/idea/clue]+ [know/where/idea/remember/recall/see/have/a/clue]+ where it/they/
      it's/i/its/that/them [is/are/went/could/can/be/put/left/have/lost/might/placed/'s/had/dropped/misplaced/go/
      gone]+ [it/them/now/anymore/sorry/though/at/all/right/exactly/unfortunately]+ $
    ^ ${replies} can't/cannot/cant/couldn't/unable_to/haven't/not [seem/to/been/able]+ find/locate/found it/them/
      either [anywhere/anymore/now/either/any/more/at/all/in/the/room/bag/since/house/yesterday/today/sorry/
      unfortunately]+ $
    had/have it/them/my_card/my_wallet/my_purse/my_phone/my_bag this_morning/yesterday/last_night/earlier/with_me/
      on_me/a_minute_ago/an_hour_ago/before/at/when/in … can't/cannot/gone/isn't/missing/disappeared/not_there/lost/
      couldn't
    can't/cannot/couldn't/can_not see/find my ${kinds} card/cards/wallet/purse/phone/passport anywhere
    lost/dropped/misplaced/left/forgotten/forgot it/them somewhere/around/yesterday/last/three/two/in/at/on/about/
      during/while/this/again/when/coming/going/between/near/under/by [my/temper]
    i/we/i've/she/he/they [have/must/may/might/has/think/think_i/probably/just]+ dropped/lost/misplaced it/them $
    stollen/stolin/stolne/missin [credit/debit/bank/my/visa]+ card/cards/phone/wallet/purse/bag/passport
    ${things} [is/was/has/have/been/got/were/be]+ stollen/stolin/stolne/misplased/lossed/losted/loss/went_missing
    not/no_longer [in]+ my possession
    can't/cannot/couldn't/can_not/unable_to/don't/not [seem/to/even]+ find/locate/see my [amex/citi/chase/visa]+ amex/
      visa/
      mastercard/american_express/maestro/credit_card
    number/hotline/helpline/line/contact/who … to/for block/blocking/freeze/freezing/stop/stopping/cancel/report/
      reporting [a/my/the/lost/stolen/bank/debit/credit]+ card/cards
    block/freeze/stop/lock/cancel my ${kinds} card/cards … not_with_me/gone/isn't_with_me/don't_have_it/can't_find/
      no_longer_have/not_on_me/not_there/nowhere/missing/lost/stolen/taken/nicked/disappeared/vanished
    ${carried}/card/cards [has/have/just/must/might/may/must_have/had/'s]+ fell/fallen/dropped/slipped out/off/
      from [of/on/in/my]+ [bus/train/taxi/car/pocket/bag/street/tube/jacket/pants/trousers]
    need/want/send/order [me/a/another/to/order]+ new/replacement card … mine/it/old_one/the_last_one [is/was/has/got/
      been/'s/went/have/just]+ gone/missing/lost/stolen/taken/nicked/disappeared/vanished/pinched
    where/when my [bank/debit/credit]+ card [was/has/been]+ [last/being]+ used
    must/might/may/could have fallen/slipped/dropped out/off [of/my/the]+
    ${carried} [was/were/is/has/have/been/got/just/gets/getting/being/'s]+ lifted/nicked/pinched/snatched/swiped/
      grabbed/robbed/yanked/ripped_off_me/pickpocketed/gone/taken_from/taken_out_of/taken_by
    card's/wallet's/purse's/phone's/passport's/bag's [been/just]+ nicked/pinched/snatched/swiped/lifted/taken/stolen/
      lost/left
    if/whoever/someone/somebody/anyone/has_anyone/what_if … finds/find/found/picks_up/picked_up/handed_in/turned_in/
      hands_in/turns_in my/it/the/a [lost/missing/bank/debit/credit/black/red/blue]+ card/wallet/purse/phone/bag/keys/
      ring/watch
    went missing
    ran/run/runs/walked/made/took/legged_it off/away with my/our
    off with my/our ${kinds} ${things}
    wife/husband/son/daughter/mother/mum/mom/dad/father/partner/friend/brother/sister/girlfriend/boyfriend/colleague/
      kid/child/he/she [has/just/have/may/might/must/think/thinks/'s/seems/to]+ lost/misplaced/dropped [his/her/their/
      our/my/the]+ ${kinds} card/cards/wallet/purse/passport/phone
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
    snatched/swiped/nabbed/grabbed my/our ${carried}
    bag/bags/stuff/belongings/things/camera/luggage/suitcase [has/have/been/was/were/got/just]+ stolen
    lost my/a/the … card/wallet/purse/passport/phone ${rest}
    left/forgot/forgotten/lost my/the ${kinds} card/wallet/purse/passport/phone/mobile/device/bag/laptop/mastercard/
      visa ${rest}
    no/know/clue/idea/remember/sure where [i/i've/'ve/my/is/the/put/left/have/could]+ ${kinds} card/cards/wallet/purse/
      passport/phone/mobile/keys
    don't_have/do_not_have/no_longer_have/haven't_got/lost_access_to [my/the/access/to]+ phone/device/mobile
    ${things} [is/was/has/have/been/got/went/seems/to/be/may/just/might/are/were/gets]+ lost/missing/gone/disappeared/
      vanished/taken/stolen/nicked/pinched/snatched/swiped/grabbed [in/through/up/down/to/into/by/with/from/the/an/a/
      my/atm/machine/cash_machine/post/mail/transit/out/care]+
    report/reporting … as_lost/lost/stolen/missing
    report/reported/reporting/reports/mark/marked/flag/flagged/declare/declared/list/listed/register [it/my/the/a/this/
      as/new/being/visa/debit/credit/card/cards]+ lost/missing/stolen
    lost/stolen/missing [or/and/stolen/lost/credit/debit/bank/visa]+ card/cards/phone/wallet/purse/passport
    card's/wallet's/purse's/phone's/passport's/bag's [been]+ gone/lost/missing/stolen/disappeared [in/through/up/down/
      to/into/by/with/from]
    ${things} it's/it_is/and_it's/that's/which_is/that_is lost/stolen/gone/missing
    forgot/remember/know where i [put/left/have/placed]+ it/card
    my phone/card/wallet is/are at/somewhere/not_on_me
    someone/somebody/thief/stranger/they/he/she has/have/took/stole/grabbed/snatched/nicked/pinched my phone/card/
      wallet/purse/passport/bag/laptop/handbag [payment/payments/case]
    ^ ${replies} [don't/know/idea/no/what/happened]+ it's/it_is/its/it_has/it_was/they're/they_are/they_were/
      that_was [just/
      been/now/simply/still/already/all/got/gone/probably]+ gone/missing/lost/stolen/disappeared/vanished/taken [since/
      yesterday/today/from/my/the/room/this/morning/now/for/days/last/night/week/bag/a/few/ago/two/friday/monday/
      hours]+ $
    burglars/burglar/robbers/robber/muggers/mugger/pickpockets/kids/guys/guy/man/men/he/she/they/someone/somebody [has/
      have/just/then/all/even]+ took/stole/stolen/taken/grabbed/snatched/nicked/pinched [all/both/of]+ my/our [bank/
      credit/
      debit]+ cards/bags/phones/wallets/keys/passports
    get_hold_of/reach/get_to/get my card/wallet/purse … at/with/in my ex's/ex/friend's/mother's/parents/place/house
    lent/gave/lend/given/borrowed [out]+ my [credit/debit/bank]+ card/cards … won't/never/refuses/hasn't/didn't/not/gone
    lost/misplaced/find/locate/dropped my [mobile/work/old]+ handset/mobile/cell_phone
    card/cards/wallet/purse/phone [is/are/was/'s]+ isn't/not/aren't/nowhere [in/where/to]+ my/it/i/there/here [bag/
      wallet/purse/
      pocket/drawer/jacket/should/left/put/house/home/anymore/any]+ [be/more]+ $
    searched/searching/turned/looked [my/the/whole/entire/flat/house/home/car/upside/down/everywhere/all/over/through/
      room/apartment/place]+ for my/the/it [credit/debit/bank]+ card/wallet/purse/phone
    blocked/frozen/locked while/until i/i'm [am/still/can/have/keep]+ search/searching/look/looking/find/found
    pocket/pockets [was/were/got/been/just]+ picked
    threw/thrown/throw/tossed [away/out/in/the/trash/bin]+ my [credit/debit/bank]+ card/cards/wallet/purse
    shop/store/restaurant/bar/waiter/waitress/cashier/taxi/driver [has/still/have]+ kept/keeps/has my [credit/
      debit/
      bank]+ card/cards
    in a/the/some jacket/coat/bag/purse/pair/taxi/cab/bus [i/that/we/of]+ gave_away/gave/donated/sold/threw
    card/wallet/purse/phone [is/was/must/might/be/probably/maybe/still]+ in/on [the/a]+ [back/seat/of]+ taxi/cab/uber/
      bus/
      train/plane
    remember/recall/know where/when i [last/had/saw/used]+ had/saw/used/put/seen/placed ${kinds} card/cards/wallet/
      purse/
      phone/it
    freeze/freez/block/cancel/deactivate/disable/suspend/lock/stop [credit/debit/bank]+ it/my_card/my_account/the_card/
      this_card/that_card right/now/immediately/asap/urgently/quickly`,
    `
    not/isn't/wasn't/never/no_longer [been/be/get/got]+ lost/stolen/missing
    lost/forgot my temper
    find/locate/found it in/on the/your app/website/menu/site/settings
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
    missing a/an
    taken care
    direct_debit [be/is/was/been/being/get/gets]+ taken/gone
    card payment/payments
    bag/phone case
    report/reporting [that/my/an/the/our/a]+ order/orders/parcel/parcels/package/packages/delivery [is/as/was/being/has/
      been]+ missing/lost
    don't/not/never want_to/lose/losing
    you/u/they/he/she/company/airline/who/staff lost my/our/the
    you/u/they/airline/has lost
    in the mail/post`,
  ),
];

/** "Found it again, all is well", or destroyed: nothing is at stake any more, whatever stands before. */
export const found = rule(
  1,
  `
    i/i've/we/just/but/have/'ve/already/and [have/just]+ found/located/recovered it/my/them/the [card/cards/wallet/
      phone/bag/purse/passport]+ again/this_morning/today/in/under/behind/after_all/back/later/yesterday/now
    i [have/'ve]+ found/located my/the/it [card/cards/wallet/phone/bag/purse/passport]
    turned up/out [again/after_all/in/to_be]
    have/got it/my_card/my_phone/them back
    but/turns_out/turned_out/then/and [it/they/that/i/had/left]+ was/were/is/it [actually/just/only/all/along/in_fact/
      still/right/there]+ in/under/at/inside/on/behind my/the/a [other/coat/pocket/bag/car/jacket/sofa/couch/bed/house/
      drawer/home/desk/washing/laundry/old]+
    helped me/us [to]+ find/locate/recover/get/track [it/my/them/the/back]+
    card … flushed/shredded/cut_up/ran_over_it/in_half/in_two/melted
    found/located/recovered/returned/retrieved by your/the/a`,
  "not/never/haven't/n't/if/until/can't/cannot found/find/have/located/got",
);
