import { rule } from "../rule.ts";

const card = `card/cards/visa/mastercard/amex/account/accounts/pin/details/card_details/bank_details/number/numbers/info/
  information/identity/password/passcode/data/cvv/cvc/login/bank_account/money/savings/name`;
const mine = "[my/our/the/debit/credit/bank/card/personal/security/own/all/of/business/joint/company]+";
const somebody = `someone/somebody/some_one/anyone/anybody/stranger/thief/thieves/hacker/scammer/fraudster/criminal/
  criminals/crook/crooks/waiter/waitress/cashier/roommate/flatmate/housemate/ex/ex-husband/ex-wife/ex-boyfriend/
  ex-girlfriend/nephew/niece/cousin/brother/sister/son/daughter/kid/kids/husband/wife/neighbour/neighbor/colleague/
  coworker/friend/carer/caregiver/cleaner/babysitter/employee/they/he/she/person/people/somebody_else/someone_else`;
const perhaps = `[else/has/have/is/was/be/may/might/must/could/probably/possibly/just/been/i/think/can/again/keeps/had/somehow/
  from/work/definitely/likely]+`;
const dodgy = `fake/dodgy/suspicious/fishy/scam/scams/scammy/sketchy/not_real/wasn't_real/isn't_real/not_legit/wasn't_legit/
  isn't_legit/phish*/fraud*/shady/unsafe/not_secure/insecure/wrong_site/copycat/spoof*`;

/** Cards, accounts and details that are in other hands, or may be. */
export const exposed = [
  rule(
    0.85,
    `
    ${somebody} ${perhaps} copied/cloned/duplicated/skimmed/photographed/memorised/memorized/obtained/overheard/
      guessed/swiped/lifted/pocketed/nicked/pinched/snatched/stolen/stole/intercepted ${mine} ${card}
    roommate/flatmate/housemate/ex/ex-husband/ex-wife/ex-boyfriend/ex-girlfriend/nephew/niece/cousin/brother/sister/
      son/daughter/kid/kids/husband/wife/neighbour/neighbor/colleague/coworker/friend/carer/cleaner/babysitter/
      employee/someone/somebody/stranger ${perhaps} taken/took/take/grabbed/got/borrowed/using/used/uses/steal/
      stealing my/our [debit/credit/bank/old/other/own]+ card/cards/wallet/purse/phone/account/bank/pin/money/cash/
      details/identity [reader/payment]
    ${somebody} ${perhaps} spending/spent/spend/shopping/buying/bought/ordered/ordering/paying/paid/purchasing/
      purchased/withdrawing/withdrew/gambling [money/things/stuff/with/on/using/from/for/out/of/a/lot/at]+ my/
      our [debit/credit/bank/own]+ card/cards/account/money/details/name/savings
    is/was/been/went/goes/going shopping/spending/buying/paying with/on/using my card/cards/account/details
    ${somebody} ${perhaps} tried/trying/tries/try/attempted/attempting/attempt to use/pay/buy/log/access/withdraw/get/
      take/order/open/change/hack/enter/charge/transfer … my/our/into/me
    may/might/must/could have taken/stolen/nicked/swiped/pinched/copied/used/seen my/our [debit/credit/bank]+ card/
      cards/wallet/purse/phone/pin/details/handbag/passport/keys
    card/cards [details/number/info/information/data/has/have/been/was/were/may/might/could/is/being/
      got]+ [been]+ copied/cloned/duplicated/skimmed/replicated/intercepted/taken_online/stolen_online/harvested
    fraud alert/alerts/case/claim/incident/victim
    card/account/details/data/money [information/number/still/really/even]+ safe/secure … breach/hack*/leak*/stolen/
      scam/fraud/stranger
    pin/pin_code/passcode [number/may/might/could/has/have/was/is/been]+ seen/stolen/compromised/exposed/known
    ${card} … fallen/fell/got/get/landed/ended_up in/into wrong/other/another_person's/someone's/criminal hands/hand
    entered/typed/gave/put/paid/used/submitted/provided/shared/entering/typing/saved/filled_in … card/details/number/
      bank/account/password … ${dodgy}
    website/site/shop/store/seller/page/app/link/email/text/call/merchant/sms/message … ${dodgy} … card/details/paid/
      bought/entered/typed/gave/money/bank/account/number/password
    ${dodgy} website/site/shop/store/seller/page/app/link/email/text/message … card/details/paid/bought/entered/typed/
      gave/money/bank/account/number/password
    answered/replied/responded/fell [to/for/a/an/the]+ [${dodgy}/call/text/email]+ … card/details/password/pin/number/
      money/otp
    card/account/details/cards [number/details/info/may/might/could/was/is/be/has/have/been/are/were/seems/
      to]+ at_risk/in_danger/not_safe/unsafe/out_there/on_the_dark_web/dark_web/leaked/misused/abused/duplicated/
      for_sale/exposed
    misuse/misused/misusing/abused/abusing/illegal_use/unlawful_use [of/my/our/the]+ card/cards/account/identity/
      details
    data/details/information breach/leak/theft … my_card/my_details/my_account/am_i
    stop/prevent/keep/block/avoid/stopping/protect [from/against/my/account/card/money/phone/wallet/it/any/the/
      more]+ anyone/someone/somebody/them/him/her/others/thieves/whoever/people/a_thief/a_stranger/strangers/
      other_people/anybody [else/from/to/who/with]+ using/use/uses/accessing/access/getting/get/spending/spend/
      withdrawing/taking/buying/having
    ${card} [details/number/info/information/may/might/could/must/has/have/had/been/was/were/got/be/being/
      possibly/probably/just]+ taken/obtained/stolen/captured/breached/accessed/compromised/tampered/hijacked/
      hacked/intercepted [with/in/by/from/on/off]+ [a/an/the/some/data/other/another/website/breach/leak/site/hack/
      someone/somebody/hacker]+
    account/accounts/login/profile [has/have/been/was/may/might/could/be/is/being/got]+ tampered_with/broken_into/
      hijacked/taken_over/breached/logged_into/accessed_by
    could/might/may/can/has/have/was/if/whether/been my [credit/debit/bank/visa]+ card/cards/account/pin/details [card/
      details/number/have/has/be/been/was/get/got]+ copied/cloned/skimmed/duplicated/stolen/compromised/misused
    if/whether/has/have/was/is/where/when/who/what/how my [credit/debit/bank/lost/stolen/missing]+ card/cards/
      account [has/have/was/were/is/been/being/got]+ used [since/after/today/yesterday/by/anywhere/recently/last/this/
      somewhere/to/lately]+
    check/see/tell/know/find_out who/if_someone/if_somebody/if_anyone/whether_someone/whether_anyone [has/have/is/was/
      been/else]+ used/using/use/spent/accessed [with]+ my card/account/cards/details/phone
    ${somebody}/someone's/somebody's ${perhaps} misusing/misuses/misused/misuse/abusing/abused/copies/clones/steals/
      uses [my/your/a/the/our/credit/debit/bank]+ card/cards/account/details/identity
    someone's/somebody's/someones/somebodys/some_guy/some_person/some_woman/some_man/some_stranger [else/been/now/is/
      was/has]+ using/used/spending/shopping/buying/withdrawing/paying/stealing/charging/accessing/got/getting/had/
      making
    someone/somebody/a_stranger/a_thief/a_hacker/some_guy/some_person/they/he/she [has/have/had/just/was/is]+ booked/
      rented/hired/reserved/ordered/subscribed/signed_up/opened/transferred/sent … with/on/using/from/out_of my [credit/
      debit/bank/amex/visa]+ card/cards/account/details/savings/identity/name
    how/why [did/could/does/can/would/has/was/is]+ someone/somebody/anyone/a_thief/a_stranger/they/he/she [able/have/
      to]+ get/got/take/took/withdraw/withdrew/pull/draw/spend/pay/buy [out/some/the/any]+ cash/money/funds/it/
      things … card/account/pin
    somebody/someone/thief/thieves/stranger/they [has/have/had/just/all/must]+ took/taken/stole/stolen them/it [all/
      from]+ [you]
    someone/somebody/anyone/stranger/man/guy/woman/person [was/were/has/had/been/is]+ watching/looking/watched/looked/
      standing … pin/shoulder/atm
    tricked/duped/fooled/deceived/lured/talked/pressured/conned [me/us/him/her/my]+ into/out_of [giving/sending/paying/
      sharing/telling/transferring/handing/my/a/the]+
    bought/ordered/paid/booked … scam/scammed/scammers/fake_shop/fake_site/fake_website/fraudsters
    savings [account/is/are/was/were/has/have/been/just/suddenly/all/my]+ gone/empty/emptied/missing/vanished/
      disappeared/drained/wiped/stolen
    transferred/moved/sent/wired/emptied/cleared/drained … out_of/from my [savings/bank/current/checking/own]+ savings/
      account … not/never/didn't/someone/somebody/without/wasn't
    someone/somebody/a_stranger/a_thief/hacker [has/have/had/just]+ transferred/moved/wired/emptied/cleared/
      drained [all/some/the/out/of/my]+ money/cash/funds/savings/account/#/$#/£#/€#
    further/future/more/additional/any fraudulent/unauthorised/unauthorized/illegal charges/payments/transactions/use/
      purchases
    strange/suspicious/unusual/unknown/unexpected/odd/weird [account/card/login/sign-in/security]+ alert/alerts/email/
      emails/message/messages/notification/notifications … purchase/payment/transaction/card/not_me/wasn't_me/account
    got/received/get/getting [a/an/some/the]+ text/email/alert/notification/message/code/codes/otp … didn't/did_not/
      never/haven't/not_me/wasn't_me [make/made/buy/request/requested/order/try/ask/log/do]+
    used/using/made/happening/spent/charges/transactions/purchases … in/from/at another_country/a_different_country/
      a_foreign_country/another_city/another_state/a_different_city/a_different_state/overseas/abroad … i'm/i_am/i_was/
      i've/never/not/haven't/but_i
    ${somebody} ${perhaps} set_up/created/opened/made/started/added [a/an/the/some/another/new]+ subscription/
      direct_debit/account/payee/loan/payment/standing_order … my card/account/name/details
    website/site/shop/seller/company/app [has/just/had]+ took/taken/got/stole my [card/bank]+ details/number/
      money … vanished/
      disappeared/offline
    atm/machine/cash_machine/card_reader/reader … strange/odd/suspicious/weird/something/skimmer … attached/on_it/stuck/
      fitted/card_slot
    ${somebody} ${perhaps} changed/change/added/removed/updated/edited … my/on_my/in_my [phone/email/e-mail/the/
      bank/
      postal/mobile]+ account/number/address/password/profile/payees/pin
    remote_access/remotely/anydesk/teamviewer/screen_share/control_of_my_computer … account/bank/money/scam/stranger/
      worried
    let/allowed/gave someone/somebody/him/her/them/a_stranger/a_caller on/onto/into/access/control [to/of/
      in]+ my computer/laptop/screen
    fallen/fell/fall/become/became victim [to/of]
    account/card/money/app/details/data [is/isn't/aren't/not/are/no/longer/still/really]+ isn't/not/no_longer/
      aren't [really/
      very/at/all]+ secure/safe [anymore/any]
    my/our data/details/card/info/information/email/password/account … breach/data_leak
    ${somebody} ${perhaps} bought/ordered/booked/opened/took/signed/registered/got/rented … in/under/using my/our name/
      identity
    i'm/i_am/been/was/being [a/the/recent]+ fraud/scam/theft/phishing/robbery/mugging victim
    victim/target [of/a/an/the]+ fraud/theft/scam/mugging/robbery/phishing/crime/hack/identity/burglary/con/skimming
    safe/secure/protected … someone/somebody/thief/stranger … my`,
    `
    ${card}/money/cash tried/trying
    can/could/may/let/allow/want/would/will/should [my/someone/somebody/anyone/a/son/daughter/wife/husband/friend/kid/
      kids/partner/else]+ use/pay/buy/order/spend/borrow
    son/daughter/wife/husband/friend/kid ${perhaps} bought/paid/ordered for
    taking/takes/took my card payment/reader
    husband/wife/son/daughter/kid/kids/brother/sister/friend used/using/uses my account`,
  ),
];
