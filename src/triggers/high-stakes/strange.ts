import { rule } from "../rule.ts";

const entry = `payment/payments/transaction/transactions/purchase/purchases/debit/debits/direct_debit/direct_debits/withdrawal/
  withdrawals/dd/dds/cash_withdrawal`;
const charge = `${entry}/charge/charges`;
const odd = `unapproved/unexplained/unidentified/unconfirmed/unsanctioned/nonexistent/peculiar/funny/suspect/iffy/sketchy/sus/
  unwarranted/illicit/rogue/stray/bizarre/curious/alien/foreign-looking/strange-looking/weird-looking/unfamiliar/unknown/unknowing`;
const kind = "[credit/card/debit/bank/cash/atm/online/looking/recent/direct/little/small/large/big/extra]+";
const off = `off/weird/strange/odd/wrong/funny/fishy/suspicious/unfamiliar/foreign/false/fake/bogus/dodgy/incorrect/invalid/illegitimate/
  unusual/mistaken/a_mistake/an_error/in_error/by_mistake/not_right/not_correct/not_familiar/not_legit/not_ok/not_okay/
  not_legitimate/unauthorized/unauthorised/unapproved/fraudulent/unknown/unclear_to_me/a_mystery/illegal`;
const linking =
  "[is/was/are/were/'s/be/been/may/might/must/could/looks/look/looking/that/in/history/seems/seem/appears/appear/to/a/bit/very/rather/really/just/quite/has/have/me/totally/completely/kind/of/taken/made/done/there/on/my/account]+";
const someone = "someone/somebody/stranger/thief/they/hacker/ex/who";
const never = "don't/do_not/didn't/did_not/never/haven't/have_not/not/wasn't/isn't/can't/cannot/couldn't/no";
const bank = "[bank/card/account/credit/debit/my/the/our/latest/last]+";

/** What stands on a statement and looks wrong to whom it belongs. */
export const strange = [
  rule(
    0.85,
    `
    ${odd} ${kind} ${charge}/activity/entry/entries/spending
    ${entry} ${linking} ${off} [amount/amounts/exchange/rate/fee/currency/date/account/person/recipient/iban]+
    ${charge} … i'm/i_am/i_was/am/we're/was [still/really/just/totally]+ not/unaware/unsure/uncertain/confused/puzzled/
      suspicious [really/fully/at/all/so]+ [aware/of/sure/about/familiar/with/happy/certain]+ [about/of/by/with]+ $
    ${charge} i'm/i_am/i_was/am not/unaware aware/sure/familiar/certain/of
    unaware/not_aware of [a/the/this/that/these/any/some]+ ${kind} ${charge}
    strange/weird/odd/unknown/unfamiliar/funny/random/unrecognised/unrecognized/different/wrong name/names/merchant/
      shop/store/company/seller/place [name/names/is/are/showing]+ on/in/for ${bank} statement/app/payment/payments/
      transaction/account/card
    name/names … statement/payment/transaction/purchase/charge … ${never} recognise/recognize/know/heard/familiar/
      match/remember/seen
    who's/who/whose [is/are/the/name/has/been/was/of/keeps/else]+ vendor/merchant/withdrawing/debiting/charging/taking/
      using/spending/making/doing/retailer/payee/recipient/seller … card/account/money/cash/payment/transaction/charge/
      purchase/purchases/debit
    someone/somebody/some_one/anyone/anybody … is/was/has_been/are/keeps/may_be/might_be/could_be using/stealing/
      taking/draining/misusing/spending my [debit/credit/bank]+ card/cards/account/money/identity/details/name/savings
    someone/somebody/thief/thieves/hackers/they/who/people/company [is/are/has/have/was/keeps/been/just]+ steal/steals/
      stealing/robbing [my/from/the/money/cash/card/out/of/credit/debit/bank]+ me/my/info/information/details/money/
      account/identity
    money/cash/funds/savings [is/are/keeps/has/have/been/just/all/my/was/that/kept]+ disappearing/vanishing/draining/
      drained/leaking/bleeding from/out_of/off my/our [bank/savings/checking/current]+ account/accounts/card/savings/
      bank
    ${charge} … not/isn't/wasn't/is_not/was_not something/one/anything/a_purchase/a_payment/a_place/a_store [that/
      which/of/where]+ i/i've/i'd/mine/my/we
    shows/showing/see/has/have/had/there_are/there's … purchases/payments/transactions/charges … i'd/i_would/i_could/
      i'll never/not
    ${charge} … happy/agree/comfortable/okay/ok … dispute/contest/reverse/refunded
    no/not/never/n't [have/had/any/a/signed/sign/given/give/gave/have_a]+ contract/mandate/agreement/authorisation/
      authorization/relationship/business … debit/debits/debited/debiting/charge/charging/charged/direct_debit/payment/
      payments/withdraw
    mandate/direct_debit_mandate … never/didn't/not/n't signed/sign/gave/give/agreed/authorised/authorized/set_up
    ${charge}/mandate … ${never} sign/signed [off/for/up/it/that/this/anything]+
    statement/app/account/card/history/list/bill [is/has/shows/with/showing/contains/lists/displays/displaying/says/
      gives/full/of/some/a/an/few/two/three/couple/bunch/several/many/lots]+ ${charge}/activity/entries/items/
      spending … ${never} mine/me/my/made/make/do/did/done/recognise/recognize/know/remember/recall/authorise/
      authorize/buy/bought/approve
    notification/alert/notice/text/email/sms/message … payment/purchase/transaction/withdrawal/charge … not/never/
      didn't/wasn't/but_i/at_home/in_bed/asleep/no_idea
    not/never/n't [even/ever/actually/really]+ sign/signed/approve/approved/ok/okayed/okay/authorise/authorised/
      authorize/authorized/sanction/sanctioned/consented_to [off/on/to]+ this/that/these/those/any/
      the ${kind} ${charge}
    what/which/who [is/was/are/does/this/that/these/the/exactly/a]+ ${entry} [is/was/are/in/on/my/app/statement/
      account/for/about/from/relates/relate/the/i/have/showing/shown/listed/there/here]+ for/about/from/relate_to/
      refers_to/i_see [fee/fees/$1/£1/€1]
    not sure/certain/clear what/who/where/why [this/that/the/a/these/is/it/exactly/about]+ ${entry}
    tell me/us [a/little/bit/some/me]+ more/about [about/on/info/information/details/regarding]+ this/that/these/
      the ${kind} ${entry}
    check/look/verify/confirm/clarify [into/at/on/up/for/whether/if]+ this/that/these ${kind} ${entry} [it/they/
      because/as/is/was/that/i/me/looks/look/seem]+ wrong/strange/odd/off/weird/suspicious/mine/never/didn't/not/don't/
      looks/seems/legit/genuine/real
    i [have/just/never]+ cancelled/canceled/stopped/ended [this/that/my/the]+ subscription/membership/contract/
      direct_debit/service … debit/direct_debit/payment/charged/taken/charging/withdrawn
    ${charge}/charged/debited/billed/paying … i'm/i_am/am/we're/we_are/was/never [not/no/longer/been/even]+ member/
      subscriber/customer/subscribed/a_member/a_customer/a_subscriber/registered
    ${charge}/charged/debited/billed/paying … never/not/no_longer/didn't/don't/n't [a/even/ever/actually]+ joined/join/
      member/subscriber/subscribed/subscribe/signed_up/sign_up/used/enrolled/registered [yet]
    ${entry}/charge/charges/charged/debited … i/we [have/had]+ ${never} [even/ever]+ been/visited/stayed/shopped/eaten/
      set_foot/lived
    name/names/shop/store/company/merchant/${charge} … means_nothing/mean_nothing/doesn't_mean_anything/
      don't_mean_anything/rings_no_bell/ring_no_bell/doesn't_ring/don't_ring/not_ring [to/a/any/me/bell]+
    someone_else's/someone_elses/somebody_else's/somebody_elses/a_stranger's/another_person's/other_people's/
      another_customer's [card/bank/cash]+ ${charge}/spending/activity
    ${charge} [must/may/might/has/to/do/does/is/are/probably/clearly/seem/seems]+ belong/belongs to someone/somebody/
      another/other/a_different
    shows/showing/says/has me/my taking/withdrawing/getting/making/spending/buying/paying/pulling [out/money/cash/a/
      some/at/in]+
    something/anything/what's/whats/is_something [is/'s/a/bit/very/really/looks/seems/quite]+ fishy/off/odd/strange/
      weird/wrong/suspicious/funny/dodgy/amiss/not_right/up with/about/on/in [a/an/the/one/of/some/this/
      recent]+ ${charge}/activity [limit/limits/fee/fees/page/screen/method]
    why/how/what_for/what_right [did/does/do/has/have/is/are/can/could/would/a/an/the/keeps]+ [this/that/some/a/an/
      one]+ company/merchant/seller/shop/store/firm/website/stranger/person/man/business [taking/take/took/taken/
      charge/charged/charging/get/got/getting/keep/keeps/debit/debiting/debited/withdraw/withdrawing/withdrew]+ money/
      cash/funds/payments/#/£#/$#/€#/me/my/from
    can't/cannot/can_not/couldn't/unable_to/don't/not [really/even/just/possibly/able/to]+ work_out/figure_out/tell/
      find_out/trace/identify/know/see/place who/what/which [on/earth/the/hell]+ they/it/that/this/company/merchant/
      shop/seller is/are/was/were/took/charged
    seller/company/merchant/shop/store/firm/someone/somebody/stranger/website [has/have/had/just/keeps/that/i/
      who]+ took/taken/takes/taking/withdrew/deducted/debited [out/about/over/another/some/a/total/of/me/for]+ #/£#/
      $#/€#/money/cash/funds [euro/euros/pounds/dollars/quid/out/off]+ from/off/out_of me/my/our
    direct_debit/direct_debits/payment/payments … coming_out/going_out/leaving/been_taken/being_taken … realised/
      realized/noticed/spotted/found_out/discovered/no_idea/don't_know
    why/how_come is/are/do/does/was/were [there/still/i/a/an/see/have/this/my/the]+ still/again [a/an/this/the/being/
      have/see/taking/paying]+ direct_debit/direct_debits/debited
    things/items/entries/stuff/something/purchases/amounts [there/that/are/is/listed/showing]+ on my/the [bank/
      card]+ statement/account/app/card/bill … can't/cannot/don't/do_not/not/never/n't/didn't/haven't [load/open/work/
      show/see]
    money/cash/funds [is/just/that]+ keeps/keep [on/getting/being]+ leaving/going/disappearing/vanishing/taken/
      withdrawn/coming
    not/isn't/wasn't/aren't/never my [cash/card/bank/atm]+ cash_withdrawal/withdrawal/direct_debit/transaction/purchase
    didn't/did_not/never/haven't get/got/receive/received/take/took/taken this/that/any_of_this/any_of_that cash
    ${charge} … i/we wasn't/was_not/weren't/hadn't expecting/aware/expected/asked [it]
    ${charge} [from/by/at/to/for/on/called/amazon/walmart/the/a]+ … is/was/isn't/wasn't/not/looks/seems [legit/not/
      very]+ legit/legitimate/genuine/fake/bogus/shady/sketchy [or]
    cash/money … came_out/come_out/went_out/taken/left … while/when/although/though i was/am/'m/had/were
    company/firm/gym/provider/merchant/shop/website/club [that]+ i/we left/quit/cancelled/canceled … debit/debiting/
      charge/charging/charges/debits/taking/takes/bill/billing
    no/not/n't/never [have/had/got/any/a/the/signed]+ contract/agreement/account/membership/subscription with … debit/
      debiting/debited/charge/charging/charged/taking/took/takes
    who/whoever are/is these/this/that/those people/person/guys/company/lot/seller/firm … charging/debiting/taking/
      charged/took/debited/billing
    they/these/those/people/who [keep/keeps/are/is]+ taking/charging/debiting [money/me/my/cash]+ … never/no_right/not/
      don't/didn't/without
    #/£#/$#/€# … but/while/yet/and you/it/app/statement/account [have/has/says/shows/say/show/is/showing/down]+ #/£#/$#/
      €# [left/remaining]
    only/just bought/paid/ordered/used/shopped once/one_thing/one_item there/with/at/from [is]
    payment/payments/transaction/transactions/charge/charges/purchase/withdrawal … makes_no_sense/make_no_sense/
      doesn't_make_sense/don't_make_sense/baffles/puzzles/confuses/is_a_mystery [the/of/fee]
    not/never/n't [even/ever]+ use/used my [own/debit/credit/bank]+ card at/in/there/for [this/that/any]+ this/that/
      there/place/shop/
      store/country/city
    ${someone} [has/have/had/just]+ spent/spend/blown [nearly/almost/all/half/most/of/the]+ my [wages/salary/savings/
      money/balance]
    charge/debit/direct_debit/withdrawal i/we ${never} [really/quite/fully]+ understand/get/follow
    query/querying [a/an/this/that/some/the/my]+ [card/bank]+ debit
    how [do/can/could/would/i/to/we]+ get my stolen money/cash/savings/funds
    identify/identifying/recognise/recognising/recognize/recognizing [a/an/this/that/some/the/one/these/
      card]+ ${charge} [fee]
    what/whats/what's [is/are/were/was]+ these/those charges [on/in] my/the [credit/debit/bank]+ card/statement/account
    direct_debit/withdrawal/debit … what/who [is/was]+ it/that/this [is/was]+ for/from/about/to [fee]
    too_late/still/how_long/deadline/time_limit/possible … contest/dispute/challenge/reverse/claim_back/charge_back [a/
      an/the/it/this/that/these/my/old/some]+ ${charge}/it/this/that [decision/rating/review]
    ${charge} … i/we/me weren't_even/wasn't_even/was_not_even/was_not/wasn't/weren't/never [even]+ in/at/near/there
    wasn't/was_not/weren't [even/actually]+ in the/that/this country/city/town/state/area when/at_the_time … ${charge}
    only [ever]+ withdrew/withdrawn/took_out/taken_out/spent/paid/bought … but/yet/however … says/shows/showing/
      charged/debited/taken/withdrawn
    unknown/unfamiliar/random/strange/mystery/suspicious/weird/dodgy/foreign company/merchant/seller/shop/store/firm/
      website/business/account/person [is/has/have/been/keeps/was/that/just]+ charging/charged/debiting/debited/
      billing/billed/taking/took/taken/withdrawing/withdrew
    investigate/look_into/looking_into/check_out/check/explain/trace/track_down/looked_into [what/where/about/for/me/
      who]+ a/an/this/that/the/some [strange/odd/recent/weird/suspicious/large/card/cash]+ charge/charges/payment/
      payments/transaction/transactions/purchase/withdrawal from [pending]
    charged/billed/debited … don't/never/not/no_longer subscribe/joined/subscribed/order/ordered/use/used/signed_up
    ${charge} … by/from/to/with [a/an/the/some]+ company/shop/store/website/merchant/person/business/firm/one/
      place [that/who/which/i've/i/we/have/had]+ never/not/don't/haven't/didn't/no [heard/used/been/know/dealt/shopped/
      business/deal/recognise/ever/of/have]+ [of/with/before/relation/at]+`,
    `
    rate/rates/fee/fees/exchange/twice/double/duplicate/pending/refund/declined/top-up/top/topped/reverted/cancelled/
      cancel/failed/extra/top_up … ${charge}
    ${entry} ${linking} ${off} amount/amounts/exchange/rate/fee/currency/date/account/person/recipient/iban
    ${entry} … pending/refund/declined/reverted/returned/exchange/rate/fee/fees/twice/double
    for/about/from fee/fees/$1/£1/€1
    make/made/making/send/cancel/setting/set_up/enter/entered [a/the/my]+ ${entry}`,
  ),
];
