import { rule } from "../rule.ts";

const payment = `payment/payments/paymnt/charge/charges/charged/transaction/transactions/withdrawal/withdrawals/
  withdraw/withdrawl/withdrawel/withdrew/debit/debits/debited/purchase/purchases/transfer/transfers/inquiry/account/
  accounts/cash/atm/something/money/one/order/orders/subscription/loan/direct_debit`;
const deed = `make/made/do/did/done/authorize/authorise/authorized/authorised/recognize/recognise/recognizing/
  recognising/recall/remember/approve/approved/set_up/setup/initiate/request/requested/buy/bought/agree/agreed/perform/
  sign_up/place/charge/complete/carry_out/order/identify/expect/spend/take/took/consent`;
const denial = `didn't/did_not/never/don't/do_not/haven't/have_not/hadn't/wasn't/not/am_not`;

/** What stands on a statement. */
const entry = `charge/charged/payment/payments/transaction/transactions/purchase/purchases/debit/debits/withdrawal/
  withdrawals/direct_debit`;
const someone = `someone/somebody/some_one/anyone/anybody/a_stranger/a_thief/the_thief/a_hacker/a_scammer/
  another_person/somebody_else`;

/** Payments that the customer did not make, or cannot place. */
export const unmade = [
  rule(
    0.88,
    `
    ${payment} … i/that/which [have/had/definitely/really/just/i/certainly/clearly]+ ${denial} [even/actually/really/
      ever/personally/knowingly]+ ${deed}
    ${payment} … not/wasn't/isn't/never/weren't [been/even/actually]+ made/done/authorized/authorised/set_up/by_me/mine/
      mind/me/from_me/associated/initiated/completed
    ${payment} … unfamiliar/unrecognized/unrecognised/does_not_belong/doesn't_belong/do_not_belong/don't_belong/isn't_is
    ${payment} … i_did/i_have/even_though_i/and_i/but_i [did]+ not/didn't/haven't/never [complete/make/do/did/withdraw/
      authorize/authorise/it/that/this]+ $
    ${payment} … i_did_not/i_didn't/i_never complete/make/do/authorize/authorise/withdraw/approve/buy it/that/this/them
    ${denial} [even/actually/really/ever/the/a/this/that]+ ${deed} [the/a/this/that/these/any/some/of/to/my/account/
      for]+ [direct/card/cash/debit/atm/recent]+ ${payment} [yet/so/far]
    ${denial} ${deed} … payment/charge/transaction/withdrawal/debit/purchase/inquiry
    ${payment} … i/i've/me/we/which/that/about [have/had/has/know/can/am/was/'m/which/of/a/an/in/at/from/by/the/place/
      shop/city/company/country/i/i've]+ nothing_about/no_memory/no_recollection/no_knowledge/no_record/unaware/
      not_aware/nothing_to_do/can't_explain/never_heard/never_been/never_used/never_visited/never_shopped/haven't_been/
      wasn't_there/didn't_know/don't_know_about/don't_know_of/wasn't_in
    haven't/didn't/never/have_not/did_not/wasn't/not [even/been/go/gone/use/used/visit/visited/go/at/near/to/with/any/
      an/the/a/to_an/take/taken/out]+ atm/cash_machine/cashpoint
    withdrawal/withdrew/cash/payment/transaction/purchase/purchases … in/at/from a/another/some country/city/town/place/
      state/location/store/shop [where/that/i/i've/have]+ never/not/haven't
    see/seeing/have/notice/noticed/saw/found/find/is/was/shows/show/showing/appeared/got/there's/been [a/an/the/some/
      another/extra/of/two/few/up/random/odd/cash/atm]+ direct_debit/direct_debits/cash_withdrawal/cash_withdrawals/
      atm_withdrawal/atm_withdrawals/withdrawal [payment/payments/charge/charges/transaction/transactions/activity/made/
      showing]+ [in/on/from/at/of/with/under/the/my/to/your]+ app/account/statement/statements/records/history/bank/
      card/transactions
    i/still/always [have/had/'ve/got/kept]+ my/the card/cards [right/here/still/always/safely]+ with_me/
      in_my_possession/on_me/in_my_wallet/in_my_hand/in_my_hands/at_home
    deducted/debited/charged/paid/billed/taken/purchase/purchases/payment/payments/charge/charges … by/from/to/at/with/
      for a/an/some/this seller/company/merchant/shop/store/website/business/retailer/person/someone/service/
      place … never/don't/didn't/haven't/not
    who/how [is/has/could/did/would/was]+ withdraw/withdrawn/withdrew/taking/took/taken/using/used/debiting [my/money/
      cash/funds/from]+ account/card/money
    dispute/contest/challenge/reverse/reject/query/report/question [a/an/the/this/that/my/these/some/
      strange]+ direct_debit/cash_withdrawal/withdrawal/atm_withdrawal
    direct_debit/direct_debits/withdrawal/withdrawals … wrong/mistake/error/incorrect/suspicious/never/somehow [amount/
      amounts/exchange/rate]
    don't/do_not/can't/cannot/couldn't/never remember/recall/recognise/recognize [ever] buying/making/ordering/paying/
      purchasing/authorizing/authorising/withdrawing/signing_up/spending [an/the/a/my/this]+ [account/profile/booking/
      reservation]
    ${payment} … i/that/which/but know_nothing/have_no_idea/no_idea/wasn't_aware/was_not_aware/never_been/
      have_never_been/never_heard
    ${payment} … aren't/are_not/ain't/is_not/isn't/not/weren't mine/ours/my_doing/me
    can't/cannot/don't/do_not/never recognise/recognize/remember/recall/identify … payment/transaction/charge/
      withdrawal/debit/purchase
    ${payment} … that/which i/we don't/do_not know/have_any_knowledge
    ${payment} … look/looks/seem/seems/appear/appears [to/be/very/a/bit/like/really/highly]+ suspicious/fraud*/odd/
      strange/unfamiliar/fishy/dodgy
    don't/do_not think/believe i made/did/authorized/authorised/bought
    made/used/taken/done by someone_else/somebody_else/another_person/other_people/others/a_stranger
    by someone/somebody other_than_me/other_than_myself
    someone/somebody other_than_me/other_than_myself [has/have/is/was/been/must]+ used/using/made/took/taken/withdrew/
      charged/spent/accessed/got/bought
    why/how_come [is/was/are/there/do/i/see/have/a/an/this/some]+ direct_debit/cash_withdrawal [in/on/from/showing/my/
      the]+ account/statement/app
    no_idea/don't_know/not_know/know_nothing/not_sure what/where/who/about [this/that/the/these/is/it/made/from/
      some]+ payment/payments/withdrawal/withdrawals/direct_debit/debit/transaction/transactions/purchase/purchases
    it/that/this/they wasn't/was_not/weren't/certainly_wasn't/was_definitely_not me/by_me`,
    `
    tried/trying/want/wanted/how/able to
    not/haven't/have_not/didn't/never … yet/so_far
    wrong/incorrect amount/amounts/exchange/rate
    my [card/last/first/recent/online/bank]+ payment/transaction/transfer/purchase/withdrawal/order [was/is/has/been/
      were]+ not/wasn't/never/isn't/hasn't [been] authorised/authorized/approved/completed/done/made
    says/said/shows/showing/shown/tells/told/message/error/claim/claims [that/me/the/my/it/payment/transaction/
      order]+ not/wasn't/never/weren't/isn't [been]+ made/done/completed/authorised/authorized
    not/wasn't/never approved/authorized/authorised/completed/done/made/set_up for
    making an/the/a/my account/profile/booking/reservation
    fee/fees [on/for/with/to/my/the/a/each/this/that/was/added/applied/charged]+ withdrawal/withdrawals/withdraw
    something i don't_know_about/didn't_know
    method/gift/parcel/package/bag/item/box [is/was/that/it's/'s]+ not/isn't/wasn't mine
    remember/recall my/the pin/password/passcode/username
    not/wasn't approved`,
  ),
  // What the customer has not done, does not know, or could not have done.
  rule(
    0.85,
    `
    ${denial} [even/actually/really/ever/personally/been]+ withdraw/withdrew/withdrawn/withdrawing/take_out/took_out/
      taken_out/taking_out/pull_out/pulled_out/get_out/got_out [any/the/this/that/of/my/some/out]+ cash/money/funds/#/
      $#/£#/€#/anything/it
    ${denial} take/took/taken [any/the/this/that]+ cash/money out
    don't/do_not/didn't/can't/cannot [even/really]+ know/recall/remember/recognise/recognize/place/identify [what/
      about]+ this/that/these/those/any/the [cash/card/direct/atm/bank/recent]+ transaction/transactions/withdrawal/
      withdrawals/direct_debit/debit/purchase/purchases
    ${entry} … i/we [really/still/just/honestly]+ don't/do_not/didn't/can't/cannot/couldn't [even/really]+ know/
      remember/recall/identify/place/recognise/recognize/explain
    ${entry} … never/not/n't/haven't [even/ever/actually]+ heard_of/shopped/bought/been_to/visited/dealt_with/
      ordered_from/done_business/purchased
    company/shop/store/merchant/seller/business/place/website/firm [that/which/called/named/i've/i/we/have]+ never/
      haven't/don't/not heard_of/used/visited/bought/know/dealt_with/shopped … charged/charge/debited/took/taken/billed/
      payment
    strange/unknown/random/mystery/weird company/shop/store/merchant/seller/business/website/person … charged/charge/
      debited/took/taken/billed/payment
    used/charged/charge/payment/purchase/purchases/withdrawal/withdrawn/spent … place/places/country/countries/city/
      town/state/shop/store/restaurant/location [that/where/which/i've/i/we/have]+ never/not/haven't [ever/been]+ been/
      visited/gone/heard/shopped
    ${someone} [has/have/had/is/was/else/just/must/may/might/could/can]+ took/taken/take/withdrew/withdrawn/withdraw/
      stole/removed/drained/emptied/cleaned/spent/spend/spending/cleared [out/all/some/of/the/my/nearly/over/
      about]+ money/cash/funds/savings/account/balance/#/$#/£#/€#
    how/why [can/could/did/would/is/was]+ ${someone} [else/able/to]+ withdraw/use/pay/spend/charge/take/access
    withdrawal/withdrawals/withdrawn/purchases/transactions … while/when/but/although/whereas i/my_card [was/am/is/were/
      have/still/'m]+ in/at/on/asleep/sleeping/with_me/home/working/away/abroad/never/not
    ${entry} … i/we/that ${denial} [even/really/ever]+ ask_for/okay/permit/allow/give_permission/give_consent/agree/
      sign_up/consent/want
    ${denial} [ever/even]+ give/gave/given/okay/allow/permit [any/my/our/permission/consent/authorisation/authorization/
      for/to/the/a/this]+ transaction/payment/charge/purchase/withdrawal/direct_debit/debit
    made/done/used/taken/set_up/charged/withdrawn/debited/bought/spent by someone/somebody/anyone/a_stranger/a_thief
    something/stuff/things/items/goods [was/were/has/have/been]+ bought/purchased/ordered/charged/paid with/on/using/
      to my [bank/credit/debit/own]+ card/cards/account
    ${someone}/they/thief/he/she … bought/purchased/ordered/spent/paid … with/on/using my/our [bank/credit/debit/
      own]+ card/account/name/details
    my/the/our card [details/number/info]+ was/has/is/had/got/being [been/just/being]+ used [at/to/in/by/on/for]+ atm/
      an_atm/withdraw/buy/pay/purchase/without/somewhere/abroad/place/online
    ${entry} … without my_card/me/my_pin/my_phone/asking
    not/isn't/wasn't/aren't/ain't my transcation/trasaction/direct_debit/debits/charge/charges/purchase/purchases/
      transaction/transactions/payment/payments/withdrawal/debit
    not_familiar/n't_familiar/unfamiliar/aren't_familiar with [a/this/the/that/some/these/one/card/cash/bank/recent/
      direct/atm]+ payment/payments/transaction/transactions/charge/charges/purchase/withdrawal/debit
    unknown/unfamiliar/unrecognised/unrecognized/unidentified/mystery [direct/bank/card/cash]+ deposit/deposits/credit/
      debit
    disagree/disagreeing with a/the/this/that/my/some/one [card/bank/recent]+ charge/charges/payment/transaction/
      withdrawal/debit
    item/items/things/charges/purchases/orders [that/which/on/there/listed/for/my/the/our/bill/statement/account/i/
      we]+ didn't/did_not/never/
      haven't purchase/purchased/buy/bought/order/ordered/make/made
    app/account/statement/bank says/shows/claims/thinks/saying/showing [that]+ i/i've [have]+ withdrew/withdrawn/
      withdraw/took_out/taken_out/got [some/cash/money/funds/out/from]+ [but]
    never bought/purchased/shopped/ordered anything/at/there/from_there/that/this
    didn't/did_not buy/purchase this/that/it/those/these $
    merchant/shop/store/seller/company/payee/name/entry/entries/item [name/on/of/the/my/statement/that/which/in/app/
      bank]+ i/we don't/do_not/can't/cannot/didn't/never recognise/recognize/remember/recall
    merchant/seller/payee/shop/store [name/is/was/looks/seems/shown/listed/to/me]+ wrong/unknown/unfamiliar/
      unrecognised/unrecognized
    payment/payments/charge/charges/transaction/transactions/purchase … different/doesn't_match/don't_match/
      not_match … where/shop/store/merchant/bought/purchased/seller
    strange/odd/unknown/suspicious/weird/unfamiliar/false/wrong entry/entries/merchant/payee [on/in]
    what/what's/whats [is/was/are/exactly/the/hell]+ this/that/these/those [card/odd/particular/strange/
      random]+ payment/payments/transaction/transactions/purchase [fee/fees/limit/method/option/request/plan]
    flag/flagging/report/claim [this/that/the/some/an/my/about/a/on]+ transaction/transactions/charge/charges/purchase/
      purchases [to]
    transaction/transactions/charge/charges/direct_debit/withdrawal [be/been]+ disputed
    duplicate/copy/clone of my card
    balance/account [balance/is/was/are/looks/seems/shows/much/way/a/lot/significantly]+ lower/less/smaller/short than/
      of [it/what]+ should/expected/it_should
    transaction/payment/purchase/direct_debit/withdrawal/debit/charge dispute/disputes
    contest/contesting/dispute/disputing/challenge/challenging/query/querying [a/an/the/this/that/my/some/one/
      of]+ [card/bank/cash/recent]+ payment/payments/charge/charges/transaction/transactions/purchase/purchases/
      withdrawal/direct_debit
    open/opening/raise/start/file/submit/make/lodge [a/an/the/my]+ [payment/charge/transaction]+ dispute`,
    `
    tried/trying/able/unable to
    not/haven't/have_not/didn't/never … yet/so_far
    payment/transaction fee/fees/limit/method/option/request/plan
    voucher/vouchers/coupon/coupons/code/codes/points/link/name/username/seat/table/slot [was/were/is/are/has/have/been/
      already]+ used/taken/made by
    report the/this/that/my/a charge/charges/transaction/transactions/purchase/purchases to`,
  ),
];
