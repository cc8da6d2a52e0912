import type { Reading } from "./reading.ts";
import { type Find, type Rule, rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

const legal = [
  // A threat of court.
  rule(
    0.95,
    `
    sue/suing/sued you/u/your/them/for/the_company/this_company
    i'll/we'll/will/going_to/gonna/am/shall/might/may/could sue/be_suing
    see/take/taking you/u/this/it/them in/to court/tribunal/small_claims
    legal action/proceedings/steps/remedies/advice/team/counsel/threat
    small claims
    class action
    breach of contract/gdpr/law
    lawsuit/lawsuits`,
    "not/n't/never sue/suing",
  ),
  // A lawyer, whoever names one.
  rule(0.92, "lawyer/lawyers/solicitor/solicitors/attorney/attorneys/barrister", "power of\nwork as\ni'm a"),
  // Authorities, the press, and the bank.
  rule(
    0.85,
    `
    ombudsman/ombudsperson/trading_standards/better_business_bureau/bbb/attorney_general/
      financial_conduct_authority/fca/cfpb/ftc/regulator/watchdog/gdpr/subject_access_request/information_commissioner
    consumer protection/rights/court/forum/affairs
    data protection authority/officer/commissioner
    police [report/complaint]
    go/going/talk/talking/speak/complain/contact to/the [the] press/media/newspapers/newspaper/news
    chargeback/charge_back
    dispute [the/this/a/my/direct/debit/card]+ charge/payment/payments/transaction/debit`,
    "police clearance/certificate/station",
  ),
  // The same in other languages.
  rule(
    0.88,
    `
    abogado/abogados/demandar*/denuncia/denunciar/accion_legal/acciones_legales/avocat/porter_plainte/poursuites/
      rechtsanwalt/anwalt/anwaltlich/verklage*/anzeige_erstatten/avvocato/azione_legale/querela/advogado/
      processar_voces/procon/advocaat/rechtszaak/prawnik*/adwokat*/pozew/avukat*/advokat*
    律师/律師/起诉/起訴/法院/弁護士/訴える/訴訟/변호사/고소/адвокат/юрист/в_суд/محامي/مقاضاة/वकील/मुकदमा`,
  ),
];

/** "It is not lost", "found my card": nothing is at stake any more. */
const settled = `
  not/isn't/wasn't/never/no_longer [been/be/get/got]+ lost/stolen/missing/hacked
  found my/it
  gone through/up/down
  swallowed/eaten/taken by an/the/my atm/machine/dog`;
const belongings = `card/cards/wallet/purse/passport/phone/mobile/cellphone/cell/smartphone/device/visa/mastercard/
  mastercade/amex/discover/debit/credit/id/laptop/computer/bag/bags/keys/dog/dogs/it/things`;
const payment = `payment/payments/charge/charges/charged/transaction/transactions/withdrawal/withdrawals/withdraw/
  withdrawl/withdrew/debit/debits/debited/purchase/purchases/transfer/inquiry/account/accounts/cash/atm/something/
  money/one`;
const deed = `make/made/do/did/authorize/authorise/authorized/recognize/recognise/recognizing/recognising/recall/
  remember/approve/set_up/setup/initiate/request/requested/buy/agree/perform/sign_up/place`;
const denial = `didn't/did_not/never/don't/do_not/haven't/have_not/hadn't/wasn't/not/am_not`;

const money = [
  // Fraud, and payments that the customer did not make.
  rule(
    0.88,
    `
    fraud*/identity_theft/stolen/stole/hacked/hacker/hackers/compromised/phish*/cloned/skimmed/skimmer/
      unauthorized/unauthorised/theft/thief/pickpocket*/mugged/robbery/blackmail*/extort*/ransom
    ${payment} … i/that/which [have/had/definitely/really/just/i/certainly]+ ${denial} [even/actually/really/ever/
      personally]+ ${deed}
    ${payment} … not/wasn't/isn't made/done/authorized/authorised/set_up/by_me/mine/me/from_me/associated
    ${payment} … unfamiliar/unrecognized/unrecognised
    ${denial} [even/actually/really/ever/the/a/this/that]+ ${deed} [the/a/this/that/these/any/some/of/to]+ [direct/
      card/cash/debit/atm/recent]+ ${payment}
    ${denial} ${deed} … payment/charge/transaction/withdrawal/debit/purchase/inquiry`,
    `${settled}
    tried/trying/want/wanted/how/know/able to`,
  ),
  // What looks like fraud.
  rule(
    0.85,
    `
    unrecognized/unrecognised/unknown/suspicious/strange/unfamiliar/false/fake/wrongful/odd/unusual/questionable/
      random [credit/card/direct/cash/debit/atm/account/looking/bank]+ payment/payments/charge/charges/transaction/
      transactions/withdrawal/withdrawals/debit/debits/purchase/purchases/activity/activities/login/logins
    someone/somebody/anyone/thief/stranger [else/must/may/might/has/have/is/could/be/been/in/some/i/think]+ using/
      used/uses/use/took/taken/withdrew/withdrawn/accessed/copied/charged/spent/stole/got/found/made … card/account/
      details/money/info*/identity/phone/wallet/pin/password/purchase/purchases
    without my/our permission/consent/knowledge/authorization/authorisation/approval
    victim of
    access/gained_access to my/the_info … card/account
    card/account data/details/info exposed/leaked
    has/have/been exposed
    being/been used by/without/in/somewhere
    money/cash/funds [has/have/was/been/is/from/my/account]+ taken/withdrawn/gone/missing/disappeared
    credit report … remove/should_not/accounts/inquiry
    remove … credit_report`,
    settled,
  ),
  // Things lost: whoever has them may be using them.
  rule(
    0.76,
    `
    lost/lose/losing/misplaced/mislaid/missing/dropped [my/the/a/our/two/new/brand/old/visa/debit/credit/bank/gold/
      student/discover/chase/citi/amex/company/green/work]+ ${belongings}
    can't/cannot/couldn't/unable_to/don't/not/just_don't [seem/to/just/even]+ find/locate my … card/cards/wallet/
      purse/passport/phone
    can't/cannot/couldn't/unable_to [seem/to/just/even]+ find/locate my/the card/cards/wallet/purse/passport/phone
    lost my/a/the … card/wallet/purse/passport/phone
    left/forgot/forgotten/lost my/the [visa/debit/credit/bank/new]+ card/wallet/purse/passport/phone/mobile/device/
      bag/laptop/mastercard/visa
    no/know/clue/idea/remember/sure where [i/i've/my/is/the/put/left/have/could]+ ${belongings}
    don't have [my/the/access/to]+ phone/device/mobile
    ${belongings} [is/was/has/have/been/got/went/seems/to/be/may/just/might]+ lost/missing/gone/swallowed/
      disappeared/taken/stolen
    report/reporting … as_lost/lost/stolen/missing
    report/reported/reporting [it/my/the/a/this/as/new/being/visa/debit/credit]+ lost/missing/stolen
    lost_and_found/handed_in
    forgot where i
    my phone/card/wallet is/are at/somewhere
    freeze it/my_card/my_account right/now/immediately`,
    `${settled}
    forgot/lost/lose/don't_have/missing my/the/access pin/password/passcode/to/id_number
    id number
    in the mail/post`,
  ),
];

const safety = [
  // Threats, and conduct that needs a person.
  rule(
    0.9,
    `
    i'll/i_will/going_to/gonna kill/hurt/harm/shoot/stab/burn_down/blow_up/attack/beat you/u/them/him/her/your/every*
    bomb/bombs/bomb_threat
    assault/assaulted/racist/racism/discriminat*/harassed/harassment`,
    "bath/photo bomb/bombs",
  ),
  // Harm that our goods have done, and data in the wrong hands.
  rule(
    0.85,
    `
    injured/injury/injuries/caught_fire/on_fire/exploded/explodes/exploding/electric_shock/electrocuted/poisoned/
      poisoning/allergic_reaction/anaphyla*/hazardous/gas_leak/carbon_monoxide
    smell/smells/smelling [of] gas/smoke/burning
    data/privacy/security breach/leak/incident/violation
    leaked/exposed/sold my
    someone/somebody else's order/details/data/information/address`,
    "fee/fees",
  ),
];

const seen = (reading: Reading, detector: string, rules: readonly Rule[]): readonly Sighting[] =>
  reading.fresh.flatMap((line) => {
    const found: Find | undefined = surest(line.folded, rules);
    return found === undefined ? [] : [sighting(line, "high_stakes", detector, found)];
  });

/**
 * Law, money and safety: what an AI must never answer alone. A named court, lawyer or threat scores 0.9 and more; fraud
 * and payments that the customer did not make 0.85 to 0.88; things lost 0.76, because the next hour decides the cost.
 */
export function highStakes(reading: Reading): readonly Sighting[] {
  return [
    ...seen(reading, "high-stakes-legal", legal),
    ...seen(reading, "high-stakes-money", money),
    ...seen(reading, "high-stakes-safety", safety),
  ];
}
