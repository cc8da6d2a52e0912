import { rule } from "../rule.ts";

/** What moves money without a customer at a till, and what is said of it when all is well. */
const moves = "withdrawal/withdrawals/withdrawl/withdraw/direct_debit/direct_debits/dd/dds";
const fine = `pending/fee/fees/limit/limits/charge/charges/penalty/penalties/declined/failed/rejected/exchange/rate/
  instructions/form/mandate/question/questions/request`;
const moved = `${moves}/cash/payment/payments/transaction/transactions/purchase/purchases/charge/charges/debit/debits/money`;
const entry = `payment/payments/transaction/transactions/purchase/purchases/charge/charges/debit/debits/direct_debit/
  direct_debits/withdrawal/withdrawals/dd/dds`;
const doubt =
  "don't_think/do_not_think/dont_think/don't_believe/do_not_believe/not_sure/doubt/not_certain/not_convinced/don't_feel/unsure/pretty_sure";
const itIs = "[it/this/that/they/these/those/was/is/were/are/'s/if/whether/of/not/wasn't/isn't/could/be/really/even]+";
const denied =
  "don't/do_not/didn't/did_not/never/haven't/have_not/not/isn't/aren't/wasn't/weren't/can't/cannot/couldn't";
const still = "[is/are/was/still/as/showing/shows/that/which/got/been/has]+";

/** Money that moved without a customer at a till: withdrawals and direct debits without an explanation. */
export const drawn = [
  // A withdrawal or a direct debit that stands there and has no explanation.
  rule(
    0.85,
    `
    there's/there_is/there_was/there_are/see/saw/seeing/notice/noticed/noticing/have/had/found/finding/got/shows/
      showing/showed/shown/listed/lists/appears/appeared/contains/includes [a/an/some/two/few/several/another/strange/
      odd/as/in/on/of/my/the/account/statement/app/been/large/big/small/extra/random/cash/atm/bank/
      card]+ ${moves} ${still} [${fine}]
    unexpected/unexplained/unauthorised/unauthorized/incorrect/wrong/random/weird/additional/second/mystery [cash/atm/
      bank/card]+ ${moves} ${still} [${fine}]
    unexpected/unexplained [card/bank/cash/debit]+ transaction/transactions/payment/payments/purchase/purchases/debit/
      debits
    what/what's/whats/explain/tell/where/why/how [is/was/did/does/are/has/me/about/come/in/the/world/there]+ this/that/
      these/those [cash/atm/bank/card/strange/particular]+ ${moves} ${still} [${fine}]
    where/who/how [is/was/did/does/has/this/that/these/the/a/an/cash/atm/card/strange/bank]+ charge/transaction/
      payment/withdrawal/withdrawals/direct_debit/debit/purchase [is/has/have/came/come/comes/coming/made/originate/
      originated/been/get/got]+ from/there/on_my/in_my
    who/whoever [has/is/could/the/hell/on/earth/else]+ set_up/took/taken/made/withdrew/withdrawn/authorised/authorized/
      used/spent/charged/debited/created … direct_debit/withdrawal/cash/money/payment/transaction/purchase/card/account
    a/the/this/that/some/one/another/large/big [cash/atm/bank/card]+ ${moves} [payment/payments/transaction/has/have/
      was/is/just/been/of/#/$#/£#]+ went_out/gone_out/gone/appeared/came_out/come_out/left/came_up/showed_up/shown_up/
      popped_up/taken/made/showing/on_my/in_my/going_out/leaving [from/by/out]
    refund/refunded/reverse/reversed/reversal/reversing/recall/reclaim/money_back … direct_debit/direct_debits
    claim [a/this/that/the/my/back]+ direct_debit
    problem/issue/issues/wrong/question/questions/concern/mistake/error with/about a/this/an/some [cash/atm/
      strange]+ ${moves} ${still} [${fine}]
    trace/investigate/figure_out/figuring_out/identify/look_into/clarify/find_out/report [who/what/about/to/a/this/an/
      the/some/strange/cash/atm/that/made]+ ${moves} ${still} [${fine}]
    info/information/details/help/know/asking/inquire/enquire about/on/with/regarding a/an/this/that/one/some [cash/
      atm/recent/strange]+ ${moves} … my
    says/shows/showing/claims/states/saying/said/thinks … i/i've [have/had]+ withdrew/withdrawn/took/taken/got/
      made … i [have/certainly/definitely]+ didn't/did_not/never/haven't
    not/wrong/incorrect [look/looks/right/a]+ ${moves}
    ${moves} … not/isn't/aren't/doesn't/don't [look/looks/seem/be]+ right/correct/legit/legitimate/add_up
    ${moves} … looks/look/seems/seem/is/are/appears [very/a/bit/to/be/totally/really]+ wrong/off/weird/strange/odd/
      unfamiliar/unknown/unexpected/suspicious/a_mistake/an_error`,
    `
    ${moves} ${still} ${fine}
    rate/rates/fee/fees/commission [applied/charged/used/on/for/my/the/of/a/cash/atm/you/gave/to]+ ${moves}
    want/need/like/how/help [me/do/can/i/to]+ set_up/see
    my/tried/trying/tries/attempt/attempted/attempting [to/a/an]+ ${moves}`,
  ),
  // Money that has gone from an account.
  rule(
    0.85,
    `
    i/account/we/i've [was/been/am/being/got/has/have/were/is/keep/getting]+ debited … by_someone/by_somebody/
      for_something/don't_know/no_idea/no_clue/without/not_sure
    money/cash/funds/savings/pounds/dollars/euros/sum/amount [was/has/have/been/were/got/is/being/just/keeps/
      getting]+ withdrawn/removed/drawn/pulled/siphoned/drained/stolen/transferred_out/taken_out/
      taken [out]+ [of]+ from/of my/our [bank/savings/checking/current/joint]+ account/bank/card/savings
    money/cash/funds … being/getting taken/withdrawn/removed/deducted/debited
    #/$#/£#/€# [pounds/dollars/euros/has/have/was/were/been/is/got/just]+ withdrawn/removed/stolen/drained/missing/gone
    money/cash/funds [was/has/have/been/were/got]+ withdrawn/removed/spent/used/transferred without/by_someone/
      by_somebody
    large/big/huge/whole/entire amount/sum/balance [of/money/cash/is/was/has/have/been]+ missing/gone/withdrawn/taken/
      removed
    i'm/i_am/we're/we_are/account_is missing [some/a/about/over/lot/of]+ money/cash/funds/$#/£#/€#/#_dollars/#_pounds/
      #_euros
    less money in my/the [bank/savings]+ account
    where [did/has/is/all/the/my/of]+ money [go/gone/went] … from_my_account/in_my_account/out_of_my_account`,
    `
    tried/trying/attempted/able to
    not/n't/never [been]+ withdrawn/taken/removed/debited
    top/topped/transfer/transferred/sent/deposit/deposited … money/cash/funds`,
  ),
  // Entries that nobody in the house can place.
  rule(
    0.85,
    `
    ${moved} … ${doubt} ${itIs} mine/me/my/i_made/made_by_me/from_me/i_did/correct/legit/legitimate/ours/was_me/
      was_mine
    ${doubt} i/we [even/ever/really/actually]+ made/did/authorised/authorized/bought/withdrew/ordered/set_up/approved/
      signed … ${moved}/it/this/that/them
    ${moved} … can't/cannot/couldn't/can_not [possibly/really/have]+ be/been me/mine/right/correct/ours
    why/how_come/when … say/says/saying/show/shows/showing/claim/claims/think/thinks [that/that_i/me]+ i/i've/me [have/
      had/has/just]+ got/took/withdrew/withdrawn/taken/taking/withdrawing/getting/spent/bought/pulled/paid … machine/
      atm/cash/cashpoint/purchase/shop/store/restaurant/out
    remember/recall/recollect/memory_of/recollection_of [ever/even/me]+ taking/pulling/getting/withdrawing/drawing/
      spending/using/visiting/buying/making/being/setting/signing/authorising/authorizing/approving/ordering/
      paying [out/any/that/this/the/some/up/at/for/to/a/an/in]+ cash/money/funds/withdrawal/atm/cash_machine/purchase/
      payment/transaction/direct_debit/amount/shop/store/${entry}
    cash/money/deposit/deposits/funds … i/that/which ${denied} [even/ever/actually/myself]+ deposit/deposited/put/make/
      made/paid_in/mine/expect/expecting/know_about/for_me/explain
    cash/deposit/deposits i/that/which ${denied} deposit/make/made/put/receive/get/recognise/recognize/expect/know
    ${denied} [even/ever/actually]+ deposit/deposited/paid_in/put_in/pay_in this/that/any [cash/money/sum/amount]+
    random/unexplained/unknown/unexpected/strange/mystery/extra/surplus cash/deposit/deposits/credit [has/is/was/been/
      just/have/that/shows/appeared/showing/sitting]+ in/on/into/to/appeared/showing [my/the/our]+ account/app/
      statement
    money/cash/deposit/amount/sum [has/have/just/suddenly/that/which/was/mysteriously]+ appeared/turned_up/showed_up/
      shown_up/popped_up [in/on/my/account/the/bank/app/today/out/just]+ from/of/by/out_of nowhere/the_blue/someone/
      somebody/an_unknown/a_stranger
    nowhere_near/never_near/not_near/wasn't_near/not_at/wasn't_at/never_at/wasn't_even_near/haven't_been_near [that/
      the/any/a/this]+ atm/cash_machine/cashpoint/machine/bank/shop/store
    no memory/recollection/knowledge/record/idea of/about [making/having/this/that/the/any/a/these/ever/what/
      doing]+ ${entry}
    atm/cash/bank entry/entries/withdrawal/withdrawals/transaction … i ${denied} get/understand/know/recognise/
      recognize/explain/place
    bought/purchased/ordered/spent nothing/not_a_thing at/from/in/there
    only use/used my card in/at/for/online … payment/charge/withdrawal/transaction/purchase
    wrong/incorrect/mystery/false payment/payments/transaction/purchase in/on my [bank/card/account]+ statement/app/
      account
    why is/was/are/were/has there/a/an/this/that/some [been/is/a/an/some/card/this]+ payment/payments/transaction/
      transactions/purchase/purchases/withdrawal/direct_debit to/at/in/from/for [fee/fees/pending]
    my/the [cash/atm/this]+ withdrawal/withdrawals/cash_withdrawal … only_paid/paid_by_card/only_used/never_used_cash/
      didn't_use
    don't/do_not/can't/cannot understand/explain/figure/work this/that/these/a/the [out/what/cash/atm/direct/bank/
      card]+ withdrawal/withdrawals/cash_withdrawal/direct_debit/debit/transaction [fee/fees/limit/limits/charge/rate]+
    who/what is/are/was this/that/these merchant/seller/payee/company/retailer/recipient [on/in/for/called]+ $
    who is this merchant/payee
    who is this seller
    debited/charged wrongly/incorrectly/for_someone_else's/for_somebody_else's/for_another_person's/someone_else's/
      by_mistake_by
    wrongly debited
    someone/somebody/stranger/thief/they [has/have/just/keeps/is/are]+ drew/drawn/drawing/making/made/makes [any/some/
      out/of/all/several/many/unknown/online]+ money/cash/payments/purchases/transactions/withdrawals [with/on/from/
      using/my/card/account]+
    refund/reverse/reversed/reversal/return/recover/cancel_and_refund [for/of/my/a/the/this/that/on/an/last/
      unwanted]+ direct_debit/direct_debits
    direct_debit/direct_debits [be/to_be/been/get/got]+ refunded/reversed/returned/charged_back
    card/account [was/has/got/been/is/being/just]+ charged/used/debited abroad/overseas/in_another/in_a_different/
      in_a_foreign/in_a_country/somewhere/elsewhere
    direct_debit/direct_debits/subscription/dd … cancelled/canceled/stopped/ended … went_out/taken/taking/charged/
      charging/
      debited/debiting/billed/coming_out/going_out
    direct_debit/direct_debits/subscription/subscriptions/company/merchant/service/payee … never/didn't/did_not/not/
      haven't [even/ever/actually]+ signed_up/sign_up/agreed/agree/subscribed/subscribe/authorised/authorized/
      authorise/authorize/joined/ordered … charging/charged/taking/taken/debiting/debited/billing/took/money/payment/
      refund
    don't/do_not/never/not know/recognise/recognize/heard_of [of/the/this/that/any]+ company/merchant/shop/seller/
      person/firm/business/payee [that/who/which/has/is/been/keeps]+ took/taken/taking/charged/charging/debited/
      debiting/billed/takes
    payment/payments/transaction/transactions/charge/charges/purchase/debit … still/be/been/get disputed/contested/
      challenged
    money/cash/funds/pounds/dollars/euros [has/have/just/had/is/'s/keeps/that/which/suddenly/somehow/
      mysteriously]+ left/leaving/going_out_of/gone_out_of/come_out_of/coming_out_of/went_out_of/been_leaving/
      vanishing_from my/our account/bank/savings/card … why/know/explain/idea/who/didn't/never/not/where/how/recognise/
      recognize
    transaction/transactions/payment/payments/charge/charges/purchase/debit [that/which/is/are/was/were/from/i/several/
      weeks/months/old/a/ago/can/could/still/may/already/be/to/been]+ disputed/contested/challenged
    who/which_company/what_company/which_shop/which_merchant/what_shop/which_seller/what_merchant [is/has/have/just/
      exactly/keeps/the/hell/was/it/that/company/are/had]+ charged/charging/debited/debiting/billed/billing/took/
      taking/taken/takes/charges/withdrew/spent/used … me/my/our
    who/whom/which_company/what_company/which_shop/what_shop/which_merchant/what_merchant/what_for [did/was/is/has/
      have/are/this/that/these/the/a/been/exactly/card/strange/odd/some]+ ${entry} [on/of/£#/$#/for/over/my/statement/
      account/card/app/yesterday/today/go/went/made/been/paid/sent/in/the/from/last/is/was]+ to/for/by/from [fee/fees]
    payment/payments/transaction/transactions/purchase/purchases/charge/charges/money/amounts to/from/by/at/with a/an/
      some/another [very/completely/totally/rather]+ unknown/unfamiliar/strange/random/weird/suspicious/foreign/odd/
      dodgy/mystery person/company/merchant/shop/store/seller/business/website/place/name/recipient/payee/account/
      retailer/country/people
    ${entry}/activity/spending/entries/items … don't/doesn't/do_not/does_not/not/isn't/aren't look/seem/appear/sound/
      ring/add [to/be/at/all/very/a/quite]+ right/familiar/like_mine/legit/mine/ok/okay/normal/up/bell
    activity/spending/entries/entry/things/stuff/items … i/not/that/which ${denied} recognise/recognize/remember/make/
      do/buy/know/purchase/mine/me/my/bought/made/done/authorise/authorize/recall/approve
    ${entry} [is/are/being/were/was/been/have/has/getting]+ made/set_up/done/ordered/taken_out in/under/with/using my/
      our name/identity/details/card_details/account_details
    not/wasn't/isn't the_one/me who/that [has/had]+ made/did/withdrew/set/bought/authorised/authorized/spent/took/
      ordered/paid
    ${entry} … i_was/i'm/i_am/we_were/i've_been/when_i_was/card_was [at/in/still/sound/fast/not/even/all/day/
      right]+ asleep/home/abroad/work/working/hospital/out_of_the_country/another_country/bed/sleeping/my_wallet/
      my_pocket/my_hand/there/on_holiday/nowhere_near/on_vacation
    look/looking/check/checking/investigate/review/examine/trace [into/at/up/on/over/out]+ a/an/this/that/some/two/
      these/the/one [strange/odd/weird/recent/card/cash/atm/bank/suspicious/certain]+ ${entry} … i/that/which ${denied}
    learn/know/discover/tell_me/explain/info/details/clarity/clarification/idea/clue … who/where/what/why/
      about … direct_debit/cash_withdrawal/withdrawal [limit/limits/fee/fees/charge/charges/rate]`,
    `
    ${moves} ${still} ${fine}
    tried/trying/able/unable/attempt/attempted to
    fee/fees/rate/rates/exchange/extra/twice/double/duplicate/pending/refund/top-up/top/topped/declined … ${moved}
    direct_debit/cash_withdrawal/withdrawal limit/limits/fee/fees/charge/charges/rate
    by/from/to/for fee/fees
    not/haven't/hasn't/didn't/never … yet/so_far`,
  ),
];
