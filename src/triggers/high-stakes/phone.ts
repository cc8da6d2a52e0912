import { rule } from "../rule.ts";

const phone = `phone/phones/mobile/mobiles/cellphone/cell/cell_phone/smartphone/iphone/android/handset/device/devices/
  mobile_phone`;
const account = `app/apps/account/accounts/bank/banking/log_in/login/log_on/logon/sign_in/money/card/cards/profile/log_into/
  get_in/get_into/passcode/authenticat*/verification/payment/payments/services/it_again`;
const gone = `lost/stolen/missing/gone/broke/broken/smashed/cracked/dead/died/destroyed/damaged/drowned/dropped/wet/
  bricked/shattered/nicked/lifted/taken/wiped/reset/swapped/fell/switched`;
const kin =
  "kid/kids/child/son/daughter/toddler/baby/wife/husband/boyfriend/girlfriend/partner/dog/friend/brother/sister/flatmate/roommate";
const whose =
  "[my/the/a/an/to/on/onto/in/from/his/her/old/previous/other/another/new/brand/replacement/different/own/second]+";

/** The phone on which the bank is, in other hands or out of reach: nobody gets in, or somebody else does. */
export const phones = [
  rule(
    0.76,
    `
    no_longer/don't/do_not/didn't/haven't/without/never/not/besides/other_than/instead_of [have/own/having/got/access/
      to/carry/near/by/even/any/with]+ my/the [old/own/mobile/cell/registered/usual/original]+ ${phone} [number/call/
      charger/case/bill/contract/plan/signal]
    lost/no/losing access to my [old/own/mobile/cell/registered/usual/original]+ ${phone} [number/bill]
    changed/changing/change/switched/switching/switch/swapped/swap/swapping/replaced/replacing/upgraded/upgrading [my/
      to/a/over/the/for/from/mobile/cell/an/i/new/different]+ ${phone} [number/numbers/no/call/case/plan/bill/
      contract] … ${account}
    got/have/bought/getting/buy/get/using/on/with/to/from/onto/use [myself/a/an/my/the/brand]+ new/different/another/
      replacement ${phone} [number/numbers/no/case/plan/bill/contract/charger] … ${account}/move/transfer/set_up/set/
      restore/what_should_i/what_do_i/what_now
    ${account} … from/on/onto/to/with/using/over_to [a/my/the/an/brand/new/different/other/replacement]+ new/different/
      another/replacement/other phone/mobile/cellphone/smartphone/iphone/handset/cell [number/case/plan/bill/contract/
      charger/company]
    ${account} … if/since/because/when/now/but/as/after/and my [old/mobile/work]+ ${phone} [is/was/has/got/been/just/
      's/were]+ ${gone} [number]
    my [old/mobile/own]+ ${phone} [is/was/has/got/been/just/'s/in/screen/totally/completely]+ ${gone} … ${account}
    ${gone} [my/the/a]+ ${phone} [screen/in/at/on/down]+ … ${account}/river/sea/toilet/lake/water/pool/drain
    dropped/lost/drowned/smashed/destroyed/broke/shattered/bricked my [old/mobile/new/only]+ ${phone} [number/case/
      charger/screen/signal/connection]
    access/reach/get_to/wipe/erase/lock/disable my [stolen/lost/old]+ ${phone} [remotely/number/plan]+
    log/sign/logged/signed/unlink/remove/deregister/deauthorize/disconnect/wipe/block/disable/deactivate/revoke/
      kick [me/out/of/off/the/a/my/account/app/from/on]+ lost/stolen/old/missing/other/unknown ${phone}
    someone/somebody/thief/whoever/stranger/they/people/finder/he/she … has/have/had/found/find/finds/took/picks/with/
      opens/unlocks/gets/got my [lost/old/unlocked]+ ${phone} [number/bill]
    have/got/with/having/had no phone/mobile/cellphone/smartphone [number/signal/calls/support]+
    ${account} … if/when/after/because/since/now/before i/i've/i'm/you [have/just/had/to/got/recently]+ change/changed/
      changing/switch/switched/switching/swap/swapped/replace/replaced/upgrade/upgraded/reset/wiped [to/my/over/
      a]+ [new]+ ${phone} [number/numbers]+
    new iphone/phone/mobile/handset/cellphone/smartphone … access/app/account/log/login/banking/lose_my/register/
      reinstall/card
    no_longer/don't/do_not have/own a phone/mobile/smartphone/cellphone [number/case/plan/anymore/any/with]+
    my [old/mobile/work]+ ${phone} [is/was/has/got/been/just/completely/totally]+ destroyed/wrecked/bricked/drowned/
      dead/
      run_over/totaled [battery]
    my [old/mobile]+ ${phone} [no/longer/just/has]+ doesn't_work/does_not_work/stopped_working/isn't_working/
      not_working/
      won't_turn_on/won't_start/works … use/access/get_into/log/account/money/bank
    someone/somebody/anyone/thief/stranger/they/anybody … access/get/reach/use/open … through/via/with/from/on my [lost/
      stolen/old]+ ${phone} [number]
    my [old/mobile]+ ${phone} [is/was/'s/has/in/with/fell/went/at/been/into]+ the/a/an sea/lake/river/ocean/toilet/
      pool/drain/
      repair_shop/shop/repair/garage … ${account}
    ${kin} [has/just/accidentally/have/also]+ threw/thrown/dropped/broke/broken/smashed/flushed/drowned/lost/took/
      has my [old/mobile/work]+ ${phone}
    had_to/have_to/just/need_to/going_to get/buy/got/bought [myself/a/an/brand]+ new/replacement ${phone} … sign_up/
      register/again/reinstall/log/transfer/account/app/restore
    my [old/mobile]+ ${phone} is/was/'s [completely/totally]+ out_of_reach/not_near/far_away/somewhere_else/in_another/
      at_home/not_here/out_of_battery/at_work/at_the_repair/being_repaired/in_repair … ${account}/pay
    can't/cannot/couldn't/unable_to/no_way_to reach/get_to/access/use/unlock my [old/own/mobile]+ ${phone} [number/
      signal/plan/bill]
    threw/thrown/put/left/lost/broke/dropped/flushed my ${phone} in/into/down [the/a]+ toilet/pool/sea/lake/river/
      drain/bath/washing
    need/require/have [to/have/use/a/my/own/the]+ ${phone} [with/me/to/in/order]+ use/access/log/open/get_into/
      get_in [in/to/into/on]+ ${whose} app/account/bank
    ${account} … without ${whose} ${phone} [number/call/case/plan/signal]
    without ${whose} ${phone} [with/me]+ … ${account}
    forgot/left my [mobile/work]+ ${phone} [number/at/in/on/charger/case]+
    ${phone} [is/was/'s/has/got/just/been]+ left/forgotten at/in/on/behind`,
    `
    ${phone} number/numbers/no/call/case/plan/bill/contract/charger/signal/company/screen/connection
    broken/damaged/dropped phone call/connection
    connect/pair/sync/install/download/update/works/work/working/available/use_my_account_on [the/your/this/my/
      new]+ app/
      apps/another
    does/is/will/do/should your/the/this app
    does not/n't [show]`,
  ),
];
