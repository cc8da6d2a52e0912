import { rule } from "../rule.ts";

const payment = `payment/payments/paymnt/charge/charges/charged/transaction/transactions/withdrawal/withdrawals/
  withdraw/withdrawl/withdrawel/withdrew/debit/debits/debited/purchase/purchases/transfer/transfers/inquiry/account/
  accounts/cash/atm/something/money/one/order/orders/subscription/loan/direct_debit`;
const deed = `make/made/do/did/done/authorize/authorise/authorized/authorised/recognize/recognise/recognizing/
  recognising/recall/remember/approve/approved/set_up/setup/initiate/request/requested/buy/bought/agree/agreed/perform/
  sign_up/place/charge/complete/carry_out/order/identify/expect/spend/take/took/consent`;
const denial = `didn't/did_not/never/don't/do_not/haven't/have_not/hadn't/wasn't/not/am_not`;
const owned = "card/account/details/money/info*/identity/wallet/pin/password/bank/phone/purse/passport";

/** What may be stolen without a thief: "stole the show", "stole my seat". */
export const idioms = `show/heart/hearts/thunder/limelight/spotlight/sleep/ideas/idea/deal/time/hours/hour/day/days/dreams/
  seat/seats/spot/place/line/joke/jokes/joy/attention/holiday/vacation/upgrade/space/christmas/food/soul/pillow/
  childhood/weekend/life`;
const idiom = `[the/my/your/a/our/his/her/${idioms}]+`;

/** Fraud, and money that moved without the customer. */
export const money = [
  rule(
    0.88,
    `
    fraud [department/dept/team/alert/protection/prevention/detection/squad]
    frauds/fruad/fraudulent*/fraudster*/frauded/defraud*/identity_theft/identity_fraud/stolen_identity/hacked/hacker/
      hackers/hacking/compromised/phish*/cloned/skimmed/skimmer/unauthorized/unauthorised/unautorized/theft/thief/
      thieves/pickpocket*/mugged/burgled/robbed_at/been_robbed/was_robbed/got_robbed/blackmail*/extort*
    scammed/conned/swindled
    armed/attempted/report/reporting/during/after/of [a/an/the]+ robbery
    ransom [joke]
    you/u/they/your_staff [guys/have/just]+ stole/stealing/robbed/taken [all/of]+ my/our money/cash/savings/wages/
      deposit/$/£
    stolen/stole/steal/stealing ${idiom}`,
    `
    not/isn't/wasn't/never/no_longer [been/be/get/got]+ stolen/hacked/compromised/a_scam/fraud
    found my/it
    daylight/highway/absolute/complete/total/legalised/legalized robbery
    hold/held/holding [me/us/our/my/to]+ ransom
    steal/stole/stolen/stealing [the/my/your/a/our/his/her]+ ${idioms}
    you/u/you're/bunch_of/such/company/airline/bloody/fucking/called/legalised/legal/pure/absolute/is [guys/people/all/
      are/just/a/is/keep]+ thief/thieves/theft/stole/steal/stealing
    a/such_a/absolute/is_a/what_a/real steal
    growth/life/travel hack*
    heard/read/saw/says/said/news/article/podcast/film/movie/show/series/apparently/rumour/rumor [that/on/in/about/the/
      a/your/my/has/have/had/been/was/rival/someone/they/news/of]+ hacked/hacker/hackers/fraud/scammed/phish*/theft/
      breach
    cover/covers/covered/covering/insured/insurance/insure/policy [me/us/for/against/include/includes/of/my]+ theft/
      stolen/fraud/robbery/thief
    got/get/have/received/returned/recovered/found [my/the/our/a/it]+ stolen
    anti-fraud/anti_fraud/prevent/prevents/preventing/prevention/detect/protection/protect/against [theft/fraud/card]+
    compromised quality/on
    fraud department/dept/team/alert/protection/prevention/detection/squad
    feel/felt/feeling [like/so/a/totally/absolutely/completely/i/was/been]+ scammed/conned/swindled/robbed/mugged
    fee/fees/price/prices/fare/fares/pricing/charges … extort*/robbery/theft/blackmail
    extort* fee/fees/price/prices/fare/fares/rate/rates
    comfort/quality/service/standards/standard/taste [was/is/has/been/be/are]+ compromised
    feel like a`,
  ),
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
      for]+ [direct/card/cash/debit/atm/recent]+ ${payment}
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
    direct_debit/direct_debits/withdrawal/withdrawals … wrong/mistake/error/incorrect/suspicious/never/somehow
    don't/do_not/can't/cannot/couldn't/never remember/recall/recognise/recognize [ever] buying/making/ordering/paying/
      purchasing/authorizing/authorising/withdrawing/signing_up/spending
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
    someone/somebody other_than_me/other_than_myself
    why/how_come [is/was/are/there/do/i/see/have/a/an/this/some]+ direct_debit/cash_withdrawal [in/on/from/showing/my/
      the]+ account/statement/app
    no_idea/don't_know/not_know/know_nothing/not_sure what/where/who/about [this/that/the/these/is/it/made/from/
      some]+ payment/payments/withdrawal/withdrawals/direct_debit/debit/transaction/transactions/purchase/purchases
    it/that/this/they wasn't/was_not/weren't/certainly_wasn't/was_definitely_not me/by_me`,
    `
    tried/trying/want/wanted/how/able to
    not/wasn't/never approved/authorized/authorised/completed/done/made/set_up for
    not/wasn't approved`,
  ),
  // What looks like fraud.
  rule(
    0.85,
    `
    unrecognized/unrecognised/unknown/suspicious/strange/unfamiliar/false/fake/wrongful/odd/unusual/questionable/random/
      mysterious/crap/dodgy/bogus/weird/phantom/illegitimate/erroneous [credit/card/direct/cash/debit/atm/account/
      looking/bank]+ payment/payments/transaction/transactions/withdrawal/withdrawals/debit/debits/purchase/purchases/
      activity/activities/login/logins/charge/cash
    unrecognized/unrecognised/unknown/suspicious/strange/unfamiliar/false/fake/odd/unusual/questionable/random/
      mysterious/dodgy/bogus [credit/card/debit]+ charges
    someone/somebody/anyone/some_one/thief/thieves/stranger/scammer/person/people [else/must/may/might/has/have/is/
      could/be/been/in/some/i/think/can/that/keeps/keep/illegally]+ using/used/uses/use/took/taken/withdrew/withdrawn/
      accessed/accessing/copied/duplicated/charged/charge/spent/stole/got/found/made/hacked/has/knows/
      purchased … ${owned}/purchase/purchases/withdrawal/transaction
    someone/somebody [else/is/has/was/i/think/may/be/have/been]+ using/used/uses/accessed/took/stole/got_hold_of/
      logged_into/opened/changed [my/our]+ card/account/phone/wallet/password/email/name/identity
    without [my/our/me/any/her/his/their/asking/parental/prior/the/for]+ permission/consent/knowledge/authorization/
      authorisation/approval/agreement/knowing/aware/being_aware
    victim of
    tak*/took/debit/debited/withdraw*/withdrew/deduct* [out/money/£/$/€/#/the]+ … from [my/our/his/her/a/the]+ dead/
      late/deceased
    open*/taken/took/applied/created/registered [out/for/up/a/an/the/new/bank/credit]+ account/loan/card/line_of_credit/
      contract/phone_contract/policy in/under/using/with my/our/her/his name/identity/details
    debt/debts/loan/collection/collections/collector/collectors/bailiff/bailiffs … not/isn't/isnt/never mine/ours/
      my_debt/took/owe/owed/had/because
    sold/passed/gave my/our debt/account to
    impersonat*/pretending/pretended/posing/claiming/claimed to_be/from/as/your/you/someone [the/your/my/a/from/
      be]+ bank/company/staff/support/employee/police/agent/you/agents
    said/saying/claiming/claimed he/she/they was/were/is/are from [the/my/your/a]+ bank/company/microsoft/fraud_team/
      police/hmrc/irs/amazon
    gave/given/told/shared/read_out [them/him/her/it/my/the/out/in/all]+ pin/otp/passcode/password/card_details/
      bank_details/card_number/login/ssn/security_code
    sim swap/swapped/swapping
    is/was this/that/it [text/email/call/message/really/from/you/a/link]+ scam/phishing or/?/and/$
    bank/savings/my account [is/now/has/been/was/suddenly]+ empty/emptied/at_zero
    vanished/disappeared/missing/gone/emptied from/out_of my/our [savings/bank/current/joint]+ account/savings/wallet/
      balance
    minor/child/kid/son/daughter/toddler/year_old … bought/spent/purchased/charged/racked_up … without/#
    bought/spent/purchased/charged/racked_up … by my minor/child/kid/son/daughter/toddler
    someone/somebody/thief/stranger/they has/have/had/with my/the card/wallet/purse
    cancel/block/stop/freeze my card someone/somebody/he/she/they/i_think/i_lost/it's_been/now/asap
    access/gained_access to my/the_info … card/account
    card/account data/details/info exposed/leaked
    data/details/information/info/card/account [has/have/been/was/were/got]+ exposed/leaked
    being/been used by/without/in/somewhere
    card/account … used by_someone/by_somebody/by_another/elsewhere/in_another
    money/cash/funds/withdrawal/withdrawals/£/$ [has/have/was/were/been/is/from/my/account/just]+ taken/withdrawn/gone/
      missing/disappeared/stolen/drained/emptied [out] [of/from] [my/account]
    account [has/was/have/been/is/got]+ drained/emptied/cleaned_out/wiped
    credit report … remove/should_not/accounts/inquiry
    remove … credit_report
    what/what's/tell_me/where … this/these/that [direct/card/cash/debit/atm/bank]+ direct_debit/debit/withdrawal/
      withdrawals/card_payment [is/on/in/from/for/that]+ [my] [statement/account/app]
    have/see/there's/there_is/showing a/an/some cash/atm withdrawal in/on/from [my/the]+ statement/account/app
    where/who [is/this/did/from]+ charge/transaction/payment/withdrawal [is/came/comes/coming/made]+ [from/by]
    been/get/got [badly] scammed/conned/swindled/ripped_off_by_a_seller
    fake/cloned/phishing/spoof* website/site/email/text/link/call/mail … ${owned}/clicked/paid/entered
    clicked/entered/gave/typed/sent/shared [on/a/the/my/them/him/her/phishing/suspicious/scam]+ link/card_details/
      bank_details/pin/otp/password … scam*/suspicious/phish*/fake/fraud*/stranger
    can't/cannot/can_not/couldn't/unable_to get/access/log/login/reach [in/into/to/any/of]+ my/our [account/bank/app/
      money/savings/funds]+ … rent/mortgage/salary/wages/payroll/bills/stranded/stuck/savings/no_money/medicine/
      emergency
    stuck/stranded/abroad/overseas … no_money/without_money/no_cash/no_access_to_money/card_blocked/card_is_blocked
    wages/payroll/staff/salaries/salary/employees … frozen/blocked/locked
    frozen/blocked/locked … wages/payroll/pay_my_staff/salaries/pay_our_staff/pay_my_rent/mortgage
    locked/locking/shut out of my/our/the [bank/online/business/own]+ account/accounts/banking
    account/accounts/card [has/have/been/was/is/were/got/just/suddenly]+ frozen/suspended/seized/closed_without`,
    `
    not/isn't/wasn't/never/no_longer [been/be/get/got]+ lost/stolen/missing/hacked
    pending payment/transaction
    what/does if_someone/it_mean
    frozen/locked by_me
    money/cash gone/missing through/down/up
    empty/emptied cart/basket/trash/cache
    prevent/avoid/against/report/reporting_to sim
    not/n't/never given/gave/shared/told`,
  ),
];
