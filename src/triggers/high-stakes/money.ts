import { rule } from "../rule.ts";

const owned = "card/account/details/money/info*/identity/wallet/pin/password/bank/phone/purse/passport";

const person = `someone/somebody/some_one/anyone/anybody/stranger/hacker/thief/scammer/child/kid/son/daughter/ex/
  roommate/somebody_else/people/person`;

/** What may be stolen without a thief: "stole the show", "stole my seat". */
export const idioms = `show/heart/hearts/thunder/limelight/spotlight/sleep/ideas/idea/deal/time/hours/hour/day/days/
  dreams/seat/seats/spot/place/line/joke/jokes/joy/attention/holiday/vacation/upgrade/space/christmas/food/soul/pillow/
  childhood/weekend/life/tag/pen/blanket/armrest/snack/snacks/lunch/fries`;
const idiom = `[the/my/your/a/our/his/her/${idioms}]+`;

/** Fraud, and money that moved without the customer. */
export const money = [
  rule(
    0.88,
    `
    fraud [department/dept/team/alert/protection/prevention/detection/squad/app/company/airline/site/website/people]
    fradulent/fraudelent/fraudlent/fraudulant/fradulant/fruadulent/fraudulet/frudulent/fruad
    identity_theft/theft [insurance/protection/cover/coverage/policy]
    frauds/fraudulent*/fraudster*/frauded/defraud*/identity_fraud/stolen_identity/hacked/hacker/hackers/hacking/
      compromised/phish*/cloned/skimmed/skimmer/unauthorized/unauthorised/unautorized/thief/thieves/pickpocket*/mugged/
      burgled/robbed_at/been_robbed/was_robbed/got_robbed/blackmail*/extort*
    scammed/conned/swindled [by/me/us/you/u/your/this/the/airline/company/into/out_of]+
    armed/attempted/report/reporting/during/after/of [a/an/the]+ robbery
    ransom [joke]
    you/u/they/your_staff [guys/have/just]+ stole/stealing/robbed/taken [all/of]+ my/our money/cash/savings/wages/
      deposit/$/£
    stolen/stole/steal/stealing ${idiom}`,
    `
    not/isn't/wasn't/never/no_longer [been/be/get/got]+ stolen/hacked/compromised/a_scam/fraud
    identity_theft/theft insurance/protection/cover/coverage/policy
    what is/are/does [a/an/the]+ phish*/identity_theft/skimm*/fraud/identity_fraud
    you/u/airline/airlines/company/they/y'all [are/is/all/just/a/an/guys/total/complete/such/running/'re]+ fraud/frauds/
      fraudulent/fraudsters
    what/such a [total/complete/absolute/big/huge]+ fraud
    total/complete/absolute/pure/such/fucking/bloody/big/huge/biggest/straight_up/borderline/basically/practically/
      almost/highway/legalised/legalized [a]+ fraud/theft/stealing
    you/u/company/airline/your_website/your_site/your_twitter/twitter [guys/get/got/been/being/was/were/is/are]+ hacked
    daylight/highway/absolute/complete/total/legalised/legalized robbery
    hold/held/holding [me/us/our/my/to]+ ransom
    steal/stole/stolen/stealing [the/my/your/a/our/his/her]+ ${idioms}
    code/idea/concept/style/plot/recipe/joke [was/is/were/been/has/obviously/clearly]+ stolen
    liable/likely/prone/bound/tend/able [to] be/get stolen
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
    fraud department/dept/team/alert/protection/prevention/detection/squad/app/company/airline/site/website/people
    feel/felt/feeling [like/so/a/totally/absolutely/completely/i/was/been]+ scammed/conned/swindled/robbed/mugged
    you/u/airline/company [guys/have/just/all/really/are]+ scammed/conned/swindled
    scammed/conned/swindled [by/me/us/this/the]+ you/u/your/airline/company/into/out_of
    fee/fees/price/prices/fare/fares/pricing/charges … extort*/robbery/theft/blackmail
    extort* fee/fees/price/prices/fare/fares/rate/rates
    comfort/quality/service/standards/standard/taste [was/is/has/been/be/are]+ compromised
    legit/real/genuine/legitimate/true/serious or [a/an/is/it/just/this]+ fraud/fraudulent/hacked/phish*`,
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
    ${person} [else/has/have/is/was/could/can/may/might/just/must]+ logged_in/log_in/signed_in/got_in/get_in/
      gained_access/has_access/have_access/had_access/get_access/knows/got_into/get_into/getting_into/hacked_into/
      broke_into/breaking_into [to/my/our/as]+ me/account/accounts/pin/password/email/app/phone/card/passcode/code/
      details
    changed/change/changing/reset/updated [the/my/our]+ email/e-mail/password/address/phone_number/details … wasn't_me/
      not_me/not_by_me/by_someone/by_somebody/without_my
    email/e-mail/password/address/phone_number/number/details … changed/reset/updated by someone/somebody/a_stranger/
      somebody_else/a_hacker
    login/log-in/logins/sign-in/signin/device/logged_in [attempt/attempts/alert/from/in/on/to/my/account]+ … not/never/
      n't/don't/didn't/wasn't/isn't [been/me/be/know/recognise/recognize/mine]+ me/mine/recognise/recognize/there/know
    number/details/info/information/identity/data [has/was/were/have/been/got/is/are]+ stolen/leaked/copied/compromised/
      skimmed
    something/anything fishy/suspicious/strange/weird/odd/shady/sketchy/dodgy … account/card/statement/bank
    fishy/shady/sketchy/weird-looking/illegal [credit/card/debit/bank]+ charge/charges/transaction/transactions/
      purchase/purchases/activity/payment/payments
    report [a/an/this/the/some/these/those/two/strange/one]+ charge/charges/transaction/transactions/purchase/purchases
    fell/fallen/falling/fall for [a/an/this/the/phone/online/text/email/some]+ scam/phish*/con/trick/fraud
    sent/paid/gave/transferred/wired/lost … to/by [a/an/the/some]+ scammer/scammers/fraudster/con_artist/crook/scam
    clicked/opened/followed/tapped [on/a/the/that/this/suspicious/some/phishing]+ link … gave/entered/details/typed/
      card/password/pin/login
    text/email/message/sms/call/caller/link … asking/asked/asks/wants/wanted/requesting [me/for/to/enter/give/confirm/
      verify/you/share/my]+ password/pin/card/otp/bank_details/card_details/passcode/code/account_number
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
    report [a/an/this/the]+ charge/charges/transaction/transactions/purchase/purchases to/failed/pending
    gift/loyalty/membership card/cards
    coupon/coupons/voucher/vouchers/points/booking/reservation/photos/files/history/playlist/playlists/songs/orders/
      order/
      messages [is/are/has/have/just/all/been/went/gone]+ vanished/disappeared/missing/gone
    frozen/locked by_me
    prevent/avoid/against/report/reporting_to sim
    not/n't/never given/gave/shared/told`,
  ),
];
