import { rule } from "../rule.ts";

/** Sales, as hasty people spell it. */
const misspelt = `sales/slaes/slae/sls/saels/salse/seles/salles/saless/sals/slales/saled/slase/sles/salez/salesteam/
  sales-team/salespeople`;
const people = `team/teams/taem/tema/teem/department/departement/dept/dep/people/ppl/poeple/person/persons/guy/guys/
  rep/reps/rap/representative/folks/staff/agent/agents/man/lady/manager/office/side/crew/contact/desk/division/unit/
  colleague/colleagues/call/calls/cal/meeting`;
const now = `please/pls/plz/plese/pleas/now/asap/today/tomorrow/thanks/thank_you/thx/first/instead/then/for_me/
  right_away/right_now/immediately/directly/again/only/also/too/if_possible/or_not/somehow/maybe/soon/quickly/yes/ok/
  next_week/this_week`;
/** A call, as hasty people spell it. */
const aCall = "call/cal/calll/kall/phonecall/phone_call/video_call/videocall/zoom_call";

/** Who asks for sales, or for a call with them, in a hurry or in stray spelling. */
export const calls = [
  // "contanct sales", "give me sales now": whatever was meant by the other words, sales is what they end in.
  rule(
    0.8,
    `
    ${misspelt} [${people}]+ [${now}]+ $
    ^ ${misspelt} [${people}]+ [tax/receipt/receipts/price/prices/order/orders/page/item/items/invoice/slip/figures/
      report/reports/data/volume/forecast/analytics/dashboard/app/events/jobs/job/ad/ads/end/ends/start/season/event/
      is/are/question]
    ^ [i/said/want/need/option/to/the/no/yes/ok/and/but/or/also/a/me/hi/hello/hey/go/with/prefer/choose/pick/take/well/
      just/please/rather]+ sale ${people} [${now}]+ $
    talk/speak/tlak/tak/taking/talking/speek/spek/speaking/contact/contac/contat/cotact/conatct/contanct/cantact/
      contct/konntakt/kontakt/connect/conect/conenct/reach/meet/chat/call/cal/get/transfer/forward [me/us/to/with/your/
      the/a/an/some/someone/somebody/one/of/from/in]+ sale/slaes/saels/salse/seles/salles/sals/
      saless [${people}]+ [${now}]+ $
    contac/contat/cotact/conatct/contanct/cantact/contct/kontakt/tlak/speek/spek/takl/conect/conenct [me/us/to/with/
      your/the/a/an/someone/from/in]+ ${misspelt}
    book/bok/boook/bookk/buk/schedule/schedual/shedule/arrange/arange/request/requst [me/us/a/an/the/your/
      some]+ ${aCall} with/from/about/to [a/an/the/your/one/of/some]+ sale/sales/seles/slaes/team/expert/experts/guys/
      people/company
    i/we [would/like/want/to/need/wanna]+ sales/sale
    the/option/a/yes/no/both/choose/with/prefer sales option/one/thing/part/please/then/call
    buisness/bussiness/busines/businness/business [to/related]+ enquiry/inquiry/inquiries/enquiries/enquirey/proposal/
      deal/opportunity/query/talk/call/meeting/cooperation/customer/client/sales
    do/doing/talk/discuss/about [some/a/about]+ buisness/bussiness/busines/businness [with/to/together/you]`,
    `
    no/not/after/after-sales/aftersales/pre/garage/yard/estate/car/used/black_friday/cyber_monday/summer/winter/spring/
      flash/clearance/seasonal/holiday/any/upcoming/have/having/has/more/less/boost/boosting/increase/increasing/
      improve/improving/drive/generate/generating/track/tracking/predict/predicting/forecast/forecasting/our/my/their/
      his/total/annual/yearly/quarterly/monthly/weekly/daily/net/gross/ticket/retail/house/home/record/online/final/
      good/great/best/big/make/making/made/on/for/of/in-app/direct/point/analyse/analyze/analysing/report/when/current/
      why/do/does/these/those/about/total_of/lost/losing/without sales/sale
    work/works/working/worked/am/is/are/was/job/career/experience/degree/background/interview/lead/leads/
      boss in [the]+ sales/sale
    for/of/about/on/between/and [a/the/my/our]+ sales team/teams/department/people/reps/rep/manager/person/call/calls/
      meeting/staff/agents
    am/i'm/title/role/position [is/a/an/the/our]+ sales/sale
    stop/cancel/unsubscribe/no_more/hate/don't/do_not/isn't/aren't/not/rude/pushy [to/a/the/your/any/want/need/me/with/
      this/getting]+ sales
    ^ sales tax/receipt/receipts/price/prices/order/orders/page/item/items/invoice/slip/figures/report/reports/data/
      volume/forecast/analytics/dashboard/app/events/jobs/job/ad/ads/end/ends/start/season/event
    are_you/do_you [a/have/any/the/my]+ sales`,
  ),
  // A call with the people of the company.
  rule(
    0.78,
    `
    sign/put/book/pencil me/us [up/down/in]+ for [a/the/your/that/quick/sales]+ ${aCall}/demo
    get/have/receive/want/need/like/love/prefer/expect/schedule/book/request/arrange/take/plan/set_up [to/get/have/a/
      an/the/quick/short/brief/phone/video/zoom/teams/introductory/intro/exploratory/discovery/up]+ ${aCall} from/with/
      to/by [one/of/somebody/someone/anybody/from/in/on]+ your/you/ur [sales/team/company/people/guys/experts/office/
      side/colleagues/business/commercial/end/staff/experts]+ [about/regarding/discuss/representative/agent/executive]
    ^ [may/quick/short/brief/phone/video/zoom/might/could/can/will/would/should/shall/no/not/the/newsletter/a/an/i/we/
      i'd/we'd/you_book/you_arrange/it/then/first/both/and/or/maybe/well/actually/option/number/want/need/like/prefer/
      rather/have/get/book/schedule/hello/hi/hey/yes/sure/okay/ok/great/cool/good/definitely/absolutely/second/latter/
      former/just/only/please/would/to/do/with/go/for/also/my/help/book_me/get_me/us_have/how/where/possible/is/bok/
      boook/buk/arrange/request/instead/of/still/wish/gimme/lemme/let/let's/lets/have/take/choose/chose/pick/select/
      mean/meant/said/i'll]+ ${aCall} [please/pls/plz/then/thanks/instead/first/now/today/tomorrow/next/week/this/
      monday/tuesday/wednesday/thursday/friday/afternoon/morning/at/on/later/soon/thank_you/asap/for_me/for_us/would/
      be/best/better/good/great/nice/fine/perfect/with/your/team/and/the/newsletter/both/yes/option/booking/booked/
      scheduled/arranged/not]+ $
    meeting/appointment/meating/meting with/from [the/your/one/of/some/someone/somebody/from]+ you/your/sales/team/
      experts/company/guys
    ^ [please/can/could/i/we/want/like/would/to/your/the/let's/lets/hi/hello/and]+ arrange/book/schedule/set_up/setup/
      organise/organize/meet [a/up/with/you/guys/your/team/in/person]+ meeting/person/team $
    call/contact/email/e-mail/reach/ring/phone/write/get_back/reach_out/get_in_touch [out/to/me/us/back/with/in/please/
      can/you/someone]+ me/us/back [please/pls/about/regarding]+ … pricing/enterprise/licence/license/licences/
      licenses/partnership/quote/wholesale/buy/purchase/purchasing/buying/business/commercial/sales/offer_for
    i/we/want/like/would/to/someone/somebody/please [to/be/get/like/want/have]+ get/be/getting contacted [by/please/
      back/from] [you/your/sales/someone/team/mail/email/e-mail/phone/post/letter]
    call me/us [back/maybe/please/pls/to/can/you/someone/somebody]+ … about/regarding/discuss/concerning … sales/
      pricing/enterprise/licence/license/licences/licenses/partnership/quote/bulk/wholesale/buying/purchase/contract/
      business
    could/can/would/will/have/let/please/need/want someone/somebody/anyone/a_person/one_of_you … call/ring/phone/
      contact/email/e-mail … about/regarding … pricing/enterprise/licence/license/licences/licenses/partnership/quote/
      bulk/wholesale/buying/purchasing/contract/sales/business`,
    `
    not/no/don't/never/without/instead_of/than [a/the/want/need/that/this/book/have/wanna/to/any]+ ${aCall}
    call ${aCall}
    how/what/where/why/which/can [do/does/is/are/to/you/u]+ … ${aCall} you
    you/u ${aCall} $
    call you
    change/cancel/move/reschedule/missed [my/the/our/a]+ ${aCall}
    representative/agent/doctor
    by mail/email/e-mail/phone/post/letter`,
  ),
];
