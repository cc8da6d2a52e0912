import { rule } from "../rule.ts";

/** What moves money without a customer at a till, and what is said of it when all is well. */
const moves = "withdrawal/withdrawals/withdrawl/withdraw/direct_debit/direct_debits";
const fine = `pending/fee/fees/limit/limits/charge/charges/penalty/penalties/declined/failed/rejected/exchange/rate/
  instructions/form/mandate`;
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
    where/who/how [is/was/did/does/has/this/that/these/the/a/an/cash/atm/card/strange/bank]+ charge/transaction/payment/
      withdrawal/withdrawals/direct_debit/debit/purchase [is/has/have/came/come/comes/coming/made/originate/originated/
      been/get/got]+ from/there/on_my/in_my
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
    info/information/details/help/know/asking/inquire/enquire about/on/with/regarding a/an/this/that/one/some [cash/atm/
      recent/strange]+ ${moves} … my
    says/shows/showing/claims/states/saying/said/thinks … i/i've [have/had]+ withdrew/withdrawn/took/taken/got/
      made … i [have/certainly/definitely]+ didn't/did_not/never/haven't
    not/wrong/incorrect [look/looks/right/a]+ ${moves}
    ${moves} … not/isn't/aren't/doesn't/don't [look/looks/seem/be]+ right/correct/legit/legitimate/add_up
    ${moves} … looks/look/seems/seem/is/are/appears [very/a/bit/to/be/totally/really]+ wrong/off/weird/strange/odd/
      unfamiliar/unknown/unexpected/suspicious/a_mistake/an_error`,
    `
    ${moves} ${still} ${fine}
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
];
