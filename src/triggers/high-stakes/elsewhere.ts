import { rule } from "../rule.ts";

const entry = `payment/payments/transaction/transactions/purchase/purchases/charge/charges/debit/debits/direct_debit/
  withdrawal/withdrawals/money/cash/spending`;
const never =
  "don't/do_not/didn't/did_not/never/haven't/have_not/not/wasn't/isn't/aren't/are_not/can't/cannot/couldn't";
const thing =
  "card/cards/wallet/purse/phone/bag/handbag/backpack/passport/keys/mobile/everything/it_all/my_things/my_stuff";

/** What tells that a card or a phone is in other hands without saying so: alibis, thefts, a search that goes on. */
export const elsewhere = [
  rule(
    0.8,
    `
    not/never/n't used/using/taken_out/touched my [credit/debit/bank/own]+ card/account [today/yesterday/for/in/since/
      this/at/all/weeks/days/months/week/ages/anywhere/there/lately/once]+ … ${entry}
    card [has/have/never/hasn't/not/didn't]+ left [the/my]+ house/drawer/home/wallet/purse/desk/side
    nobody/no_one/only_i/no_other_person else/has/have/uses/knows/used [has/uses/have/access/knows/to/used]+ my card/
      pin/details/account … ${entry}
    card/wallet/purse/phone/it/bag [is/was/'s/has/are/just/simply/now]+ nowhere/not_there/disappeared/vanished/
      nowhere_to_be_seen [from/in/the/bar/to/be/here/near]+ $
    last place/time i had/saw/used my card/wallet/purse/phone/it
    ${thing} [has/have/just/had/was]+ disappeared/vanished/gone from
    received/got/get/had/getting/answered [a/an/some/this]+ strange/weird/suspicious/odd/scam/dodgy/fake call/calls/
      email/e-mail/text/message/sms/letter
    received/got/get/had/getting/answered [a/an/some/this]+ call/calls/email/e-mail/text/message/sms/
      letter … claiming/pretending
    email/call/text/message/letter/link [really/actually/genuinely/is/from/this/it]+ from_you/you/genuine/real/
      legit … pin/password/details/card/code/asks/asking
    password/email/e-mail/address/phone_number/pin/limit/details … changed/reset/updated … i_didn't/i_did_not/not_me/
      wasn't_me/not_by_me/didn't_do/never_asked/without
    merchant/payee/retailer/seller not/n't/isn't/never/un [recognised/recognized/known/familiar]
    ${never} know/recognise/recognize/remember [this/that/the/who/a]+ merchant/payee/retailer/seller/vendor
    ^ [hey/hi/no/but/i/please/help/these/this/that/those/they/it/is/are/was/were/we/certainly/
      definitely]+ ${never} [make/made/do/did/authorise/authorize/buy/approve/order]+ these/this_purchase/this_payment/
      this_charge/this_transaction/those/mine $
    none/not_one/not_all/some/one/several/two/few/half of [these/the/my/those]+ ${entry}/them [is/are/was/were/isn't/
      aren't/not/wasn't/weren't/really/actually]+ mine/me/by_me/my
    only made/did/authorised/authorized/paid/have/bought one/two/three/half of [these/the/those/them]+ ${entry}
    ${never} know/remember/recall what/who/whom/why i/i've [have/am/supposedly/apparently]+ paid/bought/purchased/
      been_paying/been_charged/paying
    app/statement/account/bank/it [says/shows/thinks/claims/showing/saying]+ i/i've [have/had]+ paid/sent/bought/
      ordered/spent … ${never}/nobody/someone/stranger
    never/not/n't [ever/even/been/been_to/visited/near/in/to]+ been/visited/been_to … payment/charge/withdrawal/
      transaction/purchase
    atm/cash_machine/machine/shop/store/place … miles/hours/kilometres/km/far [away/from]+ from/away [where/me/i/home/
      my]+
    never/not/n't [ever/even]+ use/used/visit/visited/go/went/gone [to/an/any/the/that]+ atm/atms/cash_machine/
      cash_machines/cashpoint/cash_point/cash_points
    who/whoever [has/was/is/had]+ withdrew/withdrawn/stole/stolen it/this/that/them/money/cash
    #/£#/$#/€# [euro/euros/pounds/dollars/quid/is/are/was/has/gone/has_gone/suddenly/now]+ missing/gone/vanished/
      disappeared [from/in]+
    no right to/whatsoever debit/charge/take/withdraw [from/me/my/money]+ me/my/money/from
    can't/cannot/couldn't/unable_to place/account_for/explain/identify/make_sense_of/work_out/figure_out [this/that/
      these/a/the/some/one/any/couple/of/what/who/where]+ [card/bank/cash/recent]+ ${entry} [is/was/from/for/page/
      pages/method/methods/option/options/form/screen/button/system/process]
    ${entry} not/isn't/wasn't/aren't/weren't familiar/known/recognised/recognized/recognisable/recognizable [to/with]+
    odd/strange/weird/suspicious/unusual/unknown/fishy/funny ${entry}/activity on/in/with/from [my/the/this]+ account/
      card/statement/app/history/profile
    never/not/n't heard of [the/this/that/these/a/any]+ shop/store/company/merchant/seller/place/business/website/
      payee/name [on/in/that/which/who]+ [my/the]+ statement/app/account/charged/took/payment/transaction
    shop/store/merchant/name/place/seller/location … statement/payment/transaction … different/wrong/doesn't_match/
      not_match/not_where/somewhere_else
    dispute/disputing/contest/contesting [something/anything/a/the/an/this/it/one/old/thing/charges/payments]+ [from/
      made/of/in]+ last/months/weeks/years/year/january/february/march/april/may/june/july/august/september/october/
      november/december
    paying/charged/billed/debited/pay for/by [a/an/the]+ gym/membership/subscription/service/something/netflix/spotify/
      amazon/uber/insurance/phone/contract/magazine/app … never_had/don't_have/do_not_have/never_joined/never_used/
      don't_use/never_wanted/never_ordered/haven't_got/not_have
    why/what/whose/where is/was/are there/this/that/the [some/extra/random/strange/much/doing/from]+ cash [doing/in/on/
      showing]+ my account/app/statement/balance
    see/seeing/there_is/there's/noticed/found [some/a/extra/random/bit/of]+ cash in/on/showing/shown [in/
      on]+ [my/the]+ account/app/statement [machine]
    which/what/where [atm/cash/machine/was/is/did/this/that/the]+ withdrawal/cash_withdrawal … from/made/happen/at/
      taken
    how [did/do/does/could/have/has]+ they/company/merchant/shop/seller/this_company/that_company/someone/firm/website/
      business [get/got/have/gotten/obtain/has/found]+ my [bank/card/account]+ details/number/card/information/account
    told/gave/given/shown/showed/shared/lent/posted/uploaded/tweeted/published/sent [someone/somebody/a/my/stranger/
      friend/him/her/them/picture/photo/image/of/the/everyone/to/on]+ [my]+ pin/pin_code/card_number/card_details/
      bank_card/card/cvv/passcode [online/by/to/accidentally/publicly/someone/somebody/stranger/instagram/twitter/
      facebook]+ [payment]+ $
    photo/picture/image/photograph/screenshot/photocopy of my [bank/credit/debit]+ card/pin/cvv
    ${thing} [was/is/were/got/have/has/been]+ taken/stolen/nicked/robbed/grabbed with [all/my/it/the/
      everything]+ [cards/card/phone/wallet/in/inside]+
    took/taken/stole/stolen/grabbed/got_away_with/ran_off_with/has/have everything/it_all/all_my_things/all_my_stuff/
      all_my_cards/all_my_money/my_card_and/my_things $
    freeze/block/lock/pause/suspend [it/my/the/card/temporarily/debit/credit/a/bank]+ while/until/till/in_case i/i'm/
      it [can/am/look/search/find/have/turns/get/still/keep/looking/searching/for/locate/gets]+ [it/up/found/home/for/
      back]+
    phone_number/number/sim/sim_card/mobile_number/email [account/has/was/been/got/is/number/my]+ hijacked/hacked/
      stolen/cloned/ported/taken_over
    no phone/mobile and/so/means/no/how [can/no/do/app/access/way/account/card]+
    without a/any phone/mobile/cellphone [for/right/now/at/the/until/since]+ [moment/weekend/weeks/week/now/days/while/
      a/few]+ $
    some/a/this/that [random/strange/unknown/weird]+ guy/man/woman/person/stranger/kid/scammer/criminal/company [in/at/
      from/called/is/was/has/been/who/keeps]+ … spending/using/charging/stealing/withdrawing my/money
    register/registering/add/authorise/authorize/approve/link/connect/pair/set_up/activate/recognise [a/my/the/
      another]+ new/different/second/replacement/another phone/device/mobile/handset/cellphone/iphone [number/plan/
      contract/line/case]+ … app/account/bank/banking/card
    card/cards/wallet/purse [is/was/are/were/still/probably/currently]+ with my ex/ex-husband/ex-wife/ex-boyfriend/
      ex-girlfriend
    attacked/assaulted/beaten/jumped/held_at … took/stole/robbed/wallet/phone/card
    card/cards/wallet [has/have/not/hasn't/haven't/never]+ [been]+ found/turned_up/been_found yet/by_anyone/anywhere/
      at_all $`,
    `
    rate/rates/fee/fees/exchange/twice/double/duplicate/pending/refund/declined/top-up/top/topped/reverted/cancelled/
      failed … ${entry}
    phone/mobile/device number/plan/contract/line/case
    withdrawal … fee/fees/rate/limit/pending
    sim activation/activate
    gift card
    payment page/pages/method/methods/option/options/form/screen/button/system/process`,
  ),
];
