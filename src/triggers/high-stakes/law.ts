import { rule } from "../rule.ts";

/** Courts, lawyers, authorities, the press. A threat scores more than a name. */
export const law = [
  // A threat of court.
  rule(
    0.95,
    `
    sue/suing/sued you/u/your/ur/them/ya/y'all/the_company/this_company/the_airline/the_bank/the_hotel/for_damages/
      over_this
    i'll/i_will/we'll/we_will/will/going_to/gonna/am/shall/might/may/could/want_to/can_i sue/be_suing
    see/take/taking you/u/ya/this/it/them/matter/matters/your_company in/to/before [the/a/small/claims/federal/county/
      high]+ court/tribunal/judge/arbitration
    go/going/pursue/file/filing/issue/proceed [this/it/through/in/to/the/a/via/with]+ small_claims/court/tribunal/
      arbitration [dates/date/shoes/side]
    see you/u in_court/in_front_of_a_judge
    legal action/proceedings/steps/remedies/advice/team/counsel/threat/representative/representation/dispute/
      department/claim/notice/demand/recourse/route/avenues
    county/high/district/supreme/federal/civil/magistrates court [hotel/street/road/park]
    issue/issuing/issued/file/filing/filed/bring/bringing/start/starting/submit/submitting a/my/our [formal/legal/
      civil]+ claim/case/suit in/at/with/through/against/via [the/a]+ court/courts/you/mcol/tribunal/county_court
    letter before_action/before_claim/of_claim
    small claims
    move/moving/approach/approaching/knock/drag/dragging/knocking [to/the/you/u/them/your_company/company/this/in/
      doors/of]+ court/courts/consumer_court/consumer_forum/tribunal
    class action
    breach of contract/gdpr/law/trust_and_contract
    lawsuit/lawsuits/litigation/subpoena/cease_and_desist/injunction
    press charges
    false imprisonment
    falsely/unlawfully/illegally imprisoned/detained/held/confined
    against/violation_of/violates/under federal/eu/uk/state/european/consumer/us law/laws/regulation/regulations/rules
    expect/expecting/prepare/about to_be_served/court_papers/legal_papers/a_letter_from_my
    be/been/get/getting served [with/legal/court/papers]+ papers/summons
    seek/seeking/claim/claiming/pursue/pursuing/demand/suing_for damages
    formal/final/legal/official/statutory notice/demand/warning before/prior/of/to [any/further/legal]+ proceedings/
      action/claim/court
    consult/consulting/seek/seeking/taking/get/getting legal`,
    `
    not/n't/never sue/suing
    tennis/food/basketball/squash/badminton/moot court
    your/the legal department/team
    no legal claim
    be/been/get/getting served food/drinks/dinner/breakfast/first
    court hotel/street/road/park`,
  ),
  // A lawyer, whoever names one; not as somebody's trade.
  rule(
    0.92,
    `lawyer/lawyers/lawer/solicitor/solicitors/attorney/attorneys/attorny/barrister/legal_counsel/my_counsel [daughter/
      son/wife/husband/sister/brother/dad/mum/mom/neighbour/neighbor/boss/joke/jokes/costume/friend/series/show/novel/
      plan/plans/edition/template/discount]`,
    `
    power of
    work/works/working/job/career/studying/gift/present/costume/dressed/bag/briefcase as/for/to_be
    i'm/i_am/he's/she's/is/am/i'm/being/became a/an [good/great/busy/corporate/tax/criminal/family]+ lawyer/solicitor/
      attorney/barrister
    lawyer/attorney joke/jokes/costume/friend/series/show/novel/plan/plans/edition/template/discount
    template/templates/plan/plans/discount/software/app/suits/joke/jokes for/about lawyers/attorneys/solicitors
    list/number/address/best/find/recommend [me/of/a/an/the/for/good/best/tax/divorce/traffic/family/criminal/
      local]+ lawyer/lawyers/attorney/attorneys/solicitor/solicitors
    my/his/her/our lawyer/attorney/solicitor wife/husband/daughter/son/sister/brother/dad/mum/mom/neighbour/neighbor/
      boss
    saul/district/state attorney`,
  ),
  // Authorities, the press, and the bank against the merchant.
  rule(
    0.85,
    `
    ombudsman/ombudsmen/ombudsperson/ombudsmann/trading_standards/better_business_bureau/bbb/attorney_general/
      financial_conduct_authority/fca/cfpb/ftc/information_commissioner/small_business_commissioner/ofcom/ofgem/offcom/
      cedr/aviationadr/aviation_adr/
      citizens_advice/department_of_transportation/caa/civil_aviation
    accc/afca/asic/acma/cnil/aepd/bafin/bundesnetzagentur/dgccrf/finma/finra/occ_complaint/bbb_complaint/ofwat/
      orr_complaint/phso
    to/with/by the/your/a/an/our [local/state/national/federal/data/protection]+ dot/faa/easa/ico/eeoc/osha/cpsc/fda/
      dpo/dpa/nhtsa/consumer_court/aviation_authority/airline_authority/financial_authority/
      transport_authority [looking]
    your/the dpo/data_protection_officer/data_controller
    eu261/uk261/ec261/ec_261/eu_261/uk_261
    regulator/regulators/watchdog
    gdpr [request/complaint/compliant/compliance/ready/cookie/banner/certified]
    subject/data access/erasure/deletion/protection request/complaint/authority/officer/commissioner/violation/breach
    consumer protection/rights/court/forum/affairs/council/agency/authority
    dot/faa/eu complaint
    police report/reports/complaint/case/matter/investigation/involved/statement/action [number]
    the/local/airport/to/with/by/at/via police will/are_on/have_been/want/need/know/investigat*/station
    go/going/went/gone/report*/file*/filing/complain*/complaint/take_this/taking_this/given/gave/hand/handing [it/this/
      you/them/him/her/to/with/the/at/a]+ police
    violat* [of/the/my/our/federal/civil/human/eu/consumer/disability/several/your]+ law/laws/rights/ada/regulation/
      regulations/act
    against the law
    break/breaks/breaking/broke/broken [the/federal/eu/uk/state/consumer/several/so/many]+ law/laws
    under/per/breach_of/according_to [the/eu/uk/us/federal/state/european/british/german/english/canadian/consumer/
      contract/passenger]+ law/laws/legislation/regulation/regulations/directive/consumer_rights_act/act
    illegal/illegally/unlawful/unlawfully … report/reporting/reported/sue/court/authorities/charge_your/charged_my/
      charge_my/my_account/my_money
    you/you're/u/company/airline [are/is/have/been/doing/were/a/completely/just]+ acting/operating/charging/selling/
      withholding/keeping/holding [my/it/this/money/deposit]+ illegally/unlawfully
    negligence/negligent/civil_rights/legal_rights/hold_you_liable/are_liable
    i'm/i_am/i/i've/i_have/we/we've/will/i'll/going_to/have_to/to/must/should/already/just/and/have/or call/called/
      calling/contact/contacted/contacting/inform/informed/informing/notify/ring/tell/told/report/reporting/reported/
      filed/filing/file/went/go/going/involve/involving/alert [this/it/you/to/with/at/him/her/them/a/complaint/report/
      the/theft/crime]+ police/cops
    crime reference/number
    press/media/newspapers/papers/tabloids/journalists/reporters/tv_stations will/would/are/should [all/also/soon/
      definitely]+ hear/know/be/love/learn/interested/getting
    call/calling/contact/contacting/email/tell channel/abc/nbc/cbs/fox/bbc/itv/cnn/sky [2/4/5/7/9/11/12]+ news
    i'm/i_am/we're/this_is/here a/an [freelance/investigative/tech/local/news/consumer]+ journalist/reporter
    writing/working/publishing/preparing [on/a/an/up]+ story/article/piece/report/expose about/on [your/the/this]
    your/a/official/press comment/statement/response for/on [the/our/my/a]+ record/story/article/piece/newspaper/
      publication
    go/going/talk/talking/speak/complain/contact/tell/write/writing/report/send/sending to/the/this/it [to/the/a/local/
      national]+ press/media/newspapers/newspaper/news/journalist/journalists/reporter/tv/television [team/office/room/
      kit/officer]
    contact/contacted/contacting/call/called/calling/tell/alert/alerted/email/emailed/emailing/message/messaged/
      tip/tipped/tweet/tweeted/spoken/spoke/talked/gone/written/wrote/reached [off/to/out]+ the/my/our/a/several/
      local [local/
      national/tv/all]+ press/media/newspapers/newspaper/news/papers/paper/tv/journalist/journalists/reporter
    chargeback/chargebacks/charge_back/chargedback
    file/filing/filed/open/opening/opened/raise/raising/raised/lodge/start/started [a/an/the/formal]+ dispute with/
      against/through/via/at
    bank/visa/mastercard/amex/paypal/card_company [is/are/will/has/to/have]+ reverse/reversing/reversed/recall/
      recalled/claw*/refunded_me [the/this/your]
    dispute/disputing/disputed [it/this/that/charge]+ my/with [my/the]+ cc/credit_card/card_company/amex/visa/
      mastercard
    dispute/disputing/disputed [the/this/a/these/my/those/your/direct/debit/card/credit/bank]+ charge/charges/payment/
      payments/transaction/transactions/debit
    credit_report/credit_file/credit_bureau/credit_bureaus/credit_reporting/consumer_report/
      credit_history … inaccurate/inaccuracies/incorrect/error/errors/wrong/not_mine/remove/removed/delete/deleted/
      dispute/disputed/disputing/unauthorized/fraud*/inquiry/inquiries/late_payment/charged_off/charge_off/validate/
      investigate/correct/misreport*/obsolete/erroneous/false/never
    inaccurate/incorrect/erroneous/false/wrong/unauthorized/inquiries/inquiry/errors/accounts/account/
      hard_pull … credit_report/credit_file/credit_bureau/credit_bureaus/consumer_report/credit_profile
    equifax/experian/transunion … inaccurate/incorrect/error/wrong/remove/removed/delete/dispute/disputed/fraud*/
      inquiry/inquiries/refuse*/verify/validate/report/reporting
    fcra/fdcpa/fair_credit/debt_collector/debt_collectors/collection_agency/collections_agency/collection_agencies
    validate/validation/verification of/this/the debt
    legally obliged/required/bound/entitled/responsible/liable/obligated/owed/binding
    montreal_convention/warsaw_convention/air_carrier_access/consumer_rights_act/human_rights/equality_act/ec261/ec_261
    contact/contacting/contacted/report/reporting/reported/complain/complaining/complained/complaint/call/calling/tell/
      write/writing/file/filed/filing [a/complaint/this/you/it/them/to/with/the/by/about/directly]+ faa/caa/dot/easa/
      ftc/
      fcc/ag/osha/fda/ada/doj/hud/dgca/cta
    news/papers/paper/headlines/tv/front_page [at/on/tonight/tomorrow/o'clock/o/clock/six/ten/11/6/10/
      soon]+ … about_this/
      your_company
    be/end_up/see_you/see_this on_the/in_the [six/ten/local/national/evening/6/10/11/o'clock]+ news/papers/front_page/
      headlines [list/letter/feed/section/page]
    contact/contacting/write/writing/tell/call/calling [to]+ my congressman/congresswoman/senator/mp/
      member_of_parliament/congress
    have/got/has [it/this/everything/the/whole/thing/all/of/them/you]+ on video/tape/camera/film
    threatened/threatening/threatens/threaten [me/us/him/her/to/with/my/have/by/passengers/that]+ arrest/arrested/jail/
      police/security/deport*/handcuff*/me_with
    i/we/he/she/they/husband/wife/son/daughter/friend/brother/sister/mother/father [was/were/got/been/being/have/had/
      almost]+ arrested/handcuffed/strip_searched/strip-searched/interrogated/detained
    report/reporting/reported you/u/them/this/your/company/it … airline_authority/aviation_authority/authorities/
      authority/commission/commissioner/watchdog/faa/ministry
    report/reporting/reported you/u/them/this/your/company/it/him/her/my [company/to/shop/the]+ to [the] authorities/
      bbb/regulator/ftc/government/council/irs/hmrc/police
    complaint/complaints against/with/to [you/the/your]+ authority/regulator/bbb/bank/government/board/commission/
      ombud*`,
    `
    dot looking
    should/ought_to [also/really/all]+ be against the law
    press team/office/room/kit/officer
    news list/letter/feed/section/page
    police clearance/certificate/record/check/dog/discount/uniform/car/costume
    military/firefighters/teachers [and/or/&]+ police
    pressure/voltage/gas/current/temperature/heat/water/speed/motor/window regulator
    gdpr compliant/compliance/ready/cookie/banner/certified
    they/he/she/staff/crew/pilot/attendant/attendants/driver/airline [had/have/to/has/then/even/threatened]+ call/
      called/calling
    had/have_to to_call
    thanks/thank/kudos/shout/bravo to/the/out
    fashion/grammar/fun/secret police
    police/the_police show/drama/box/academy/band/film/movie/concert
    address/directions/far/way/near/next/close/opposite/location/walk [of/is/to/from/the/it]+ police
    what/explain/define/meaning/how [is/are/does/do/what/a/an/the/of/can/you/me]+ chargeback/chargebacks/gdpr/dispute/
      ombudsman/consumer_protection/regulator
    a/an/the chargeback is/means`,
  ),
  // The same in other languages.
  rule(
    0.88,
    `
    abogado/abogados/abogada/demandar*/denuncia/denunciar/denunciare/accion_legal/acciones_legales/juicio/tribunales/
      consumidor/hoja_de_reclamaciones/avocat/avocats/porter_plainte/porte_plainte/poursuites/poursuivre_en_justice/
      tribunal/mise_en_demeure/rechtsanwalt/rechtsanwaltin/anwalt/anwaltin/anwaltlich*/verklage*/klage_einreichen/
      anzeige_erstatten/anzeige_bei_der/strafanzeige/verbraucherzentrale/verbraucherschutz/rechtliche_schritte/
      avvocato/avvocati/azione_legale/azioni_legali/vie_legali/querela/denuncio/denuncero/advogado/advogada/
      processar_voces/vou_processar/procon/acao_judicial/na_justica/advocaat/rechtszaak/rechter/juridische_stappen/
      aangifte/prawnik*/adwokat*/pozew/do_sadu/uokik/rzecznik*_konsumentow/avukat*/dava_acacagim/dava_edecegim/
      mahkemeye/tuketici_hakem/advokat*/stamma_er/saksoke/sagsoge/polisanmala*/politianmelde*/arn/forbrukerradet
    律师/律師/起诉/起訴/法院/投诉到/消协/12315/工商局/报警/報警/弁護士/訴える/訴訟/裁判/消費者センター/消費生活センター/変호사/변호사/고소/소송/소비자원/소비자보호원/адвокат/юрист/в_суд/
      подам_на_вас/роспотребнадзор/в_полицию/прокуратур/محامي/المحامي/مقاضاة/القضاء/المحكمة/حماية_المستهلك/الشرطة/वकील/
      मुकदमा/अदालत/कोर्ट/उपभोक्ता_फोरम/कानूनी`,
    "anwaltskanzlei/kanzlei\nprawo_jazdy",
  ),
];
