import { rule } from "../rule.ts";

const seller = `sales/sales_team/sales_rep/sales_person/salesperson/sales_people/sales_department/sales_guy/sales_guys/
  account_executive/account_manager`;
const arrange = `book/booking/bookk/bok/boook/schedule/scheduling/schedul/shedule/schedual/shcedule/sched/arrange/
  arranging/request/requesting/set_up/setup/plan/organise/organize/fix/hop_on/jump_on/choose/pick/select`;
const company = `company/companies/business/businesses/team/teams/enterprise/enterprises/organisation/organisations/
  organization/organizations/office/school/schools/university/universities/charity/charities/nonprofit/nonprofits/ngo/
  ngos/startup/startups/agency/agencies/firm/department/workforce/group/groups`;

/** Who would buy as a company: asks for sales, a call, a demo, or terms for a team. */
export const sales = [
  // Sales, by name.
  rule(
    0.8,
    `
    talk/speak/contact/contacting/reach/connect/chat/call/touch/meeting/appointment/request/need/want/get/give/hand/
      pass/put/transfer/forward/direct/refer/join/find/link [to/with/me/us/your/the/a/an/you/someone/somebody/from/in/
      anyone/of/out/over/through/on/touch]+ ${seller} [tax/receipt/price/prices/order/orders/number/page/item/items/
      invoice/slip/figures/report/data]
    talk/speak/contact/connect/chat/call/reach/book/booking/schedule/request/arrange/meet … sales [tax/receipt/price/
      prices/order/orders/number/page/item/items/invoice/slip/figures/report/data/end/start/on/at/ad/ads/event/season]
    sales/sale man/men/woman/lady/boys/team/rep/reps/representative/representatives/person/people/persons/department/
      call/calls/inquiry/enquiry/guy/guys/folks/dept/lady/manager/meeting/demo/contact/consultant/executive/agent/
      agents/staff/office/specialist/advisor/engineer
    business/commercial/partnership/corporate enquiry/inquiry/enquiries/inquiries/opportunity
    call/meeting/appointment from/by/with [your/the/a/an]+ sales/salesperson/sales_team/business_team/commercial_team
    call/meeting/chat/appointment with sales/your_sales/your_experts/an_expert
    someone/somebody/anyone/person/rep/representative from/in/at [the/your]+ sales/partnerships/business_development/
      biz_dev/b2b/wholesale/commercial/procurement/key_accounts/licensing
    ask/have/tell/get [the/your/somebody/someone/in]+ sales/sales_team [guys/people/to]+ contact/call/email/reach/write/
      get_back/get_in
    who [is/can/do/does/would/should/i/we/the/best/person/to/your]+ handles/handle/deals_with/is_in_charge_of/manages/
      looks_after/contact_about/speak_to_about/talk_to_about/ask_about [your/the/for/about]+ sales/b2b/b2b_sales/
      wholesale/partnerships/group_bookings/groups/corporate/corporate_accounts/bulk_orders/enterprise/licensing/
      franchising/pricing/reselling/buying
    account executive/exec/manager/director [role/permission/permissions]
    salesman/saleswoman/key_account
    get/getting/be/come/put [me/us] in_touch/in_contact/into_contact with your/you/the/someone/somebody [from/in/the/
      your]+ business/company/commercial/sales/guys
    to/with/by/from/ask/meet/contact/introduce_me_to [your/the/a/an/one/of/somebody/someone/in/from]+ sales/salesperson/
      sales_team/sales_people/sales_department/sales_force [tax/receipt/price/prices/order/orders/page/item/items/
      invoice/slip/figures/report/data]
    email/e-mail/number/phone_number/address/contact/details/line/question/questions/inquiry/help of/for/to [the/
      your]+ sales/sales_team/sales_department/sales_people/sales_person [tax/receipt/order/report/data]
    sales email/e-mail/phone/number/phone_number/contact/contacts/help/support/question/questions/force/line/advice/chat
    who/who's/whos [is/are/the/one/person/your]+ in_charge_of/responsible_for/in/does [the/your]+ sales
    is/are [your/the/a/any]+ sales/sales_people/sales_team/sales_guys available/there/here/online/around
    business/commercial team/people/department/guys/call
    talk/speak/talking/speaking/connect/contact/reach/chat/put_me [to/with/me/us/through/your/the/somebody/someone/in/
      from]+ business_development/bizdev/biz_dev/partnerships/partnership_team/wholesale/procurement/b2b/
      corporate_sales/commercial
    talk/speak/chat/discuss/talking/speaking … about/regarding/re your business/services/solution/solutions/offering/
      offerings/packages/pricing
    do/have/offer/get/open/set_up/need/want/about/for [you/u/guys/do/have/offer/a/any/an/the/we/i]+ corporate account/
      accounts/travel_account/rates/fares/programme/program/scheme/travel_programme/agreement
    my/our company/firm/business/employees/staff/agency/office/team [of/#/alone/already/also]+ fly/flies/flying/travel/
      travels/travelling/stay/stays/book/books/spend/spends/ship/ships [about/around/over/nearly/with/you/a/lot/all/on/
      roughly]+ #/hundreds/dozens/every_week/every_month/frequently/a_lot/regularly
    corporate/commercial side/end/contact/contacts [of/i/we/that/to/at]
    about sales $
    b2b enquiry/inquiry/sales/partnership/order/orders/price/prices/pricing/department/team/contact/customer/customers
    corporate/business gift/gifts/gifting
    talk/speak/chat … about/regarding/re [a/the/some]+ purchase/purchasing/buying/ordering_for/your_services
    ^ [please/hi/hello/i/i'd/we/can/could/would/like/want/wanna/to/let's/us/have]+ arrange/set_up/setup/book/schedule/
      have/organise/organize a/the meeting [please/pls/with/you/your/team/company/guys/someone/from]+ $
    slaes/saels/salse/seles/salles [team/call/people/rep/department/guys/pls/please]
    sales-team/salesteam/salescall/sales-call/salesguy/salesguys/salesrep
    someone/somebody/anyone/anybody/person/expert/guy/who [who/that/can/could/to/may/would/will/i/me/with/could/
      knows]+ explain/tell/discuss/talk/speak/help/advise/inform/know [me/us/to/more/with/about/on]+ your [business/
      company's/service/different/paid]+ product/products/business/business_model/pricing/prices/services/solution/
      solutions/packages/plans/offer/offers/offering/company/platform
    ^ [hi/hello/sales/please/i/want/need/the/your/to/get/me/option/choose]+ sales [team/department/pls/please/pl/plz/
      connection/enquiry/inquiry/booking]+ $
    ^ [hi/hello/please/i/want/need/a/the/your/to/get/me]+ salesperson/sales_person/salesman [pls/please/plz]+ $`,
    `
    garage/yard/estate/summer/winter/spring/black_friday/for/on sale
    account manager role/permission/permissions
    no/after sale
    sales end/start/on/at/ad/ads/event/season
    black_friday/summer/winter/holiday/flash/january/clearance sales
    am/i'm/title/role/position [is/a/an/the/our]+ sales/sale
    why do/does/is/are/did/have
    sales tax/receipt/price/prices/order/orders/page/item/items/invoice/slip/figures/report/data`,
  ),
  // A call, a meeting, a demonstration.
  rule(
    0.8,
    `
    demo/demonstration for/with/to my/our/the [whole/entire/dev/sales/support]+ team/company/board/management/school/
      office
    see/have/get/want [a/to/see/have/get/the]+ demo [of] [the/your]+ [platform/product/software/tool] before/for_our/
      for_my
    ${arrange} [a/an/the/your/sales/sale/product/short/quick/intro/discovery/video/zoom/phone]+ call/demo/demonstration/
      sales/consultation_call
    ${arrange} [a/an/the/short/quick]+ meeting with/to you/your/someone_from/discuss_pricing/discuss_our
    meet/meeting with you/your/someone [to/team/about/guys/people]+ discuss/business/pricing
    meet [with/up/someone/somebody/anyone/from/one/of]+ your [sales]+ team/people/company/guys
    ^ [ok/okay/just/gimme/lemme/yes/yeah/please/pls/when/time/for/in/i/i'd/we/want/wish/would/wanna/like/need/to/have/
      let/let's/lets/me/can/choose/pick/take/select/lets/arrange/wanted/wants/asked/wish/i'll/arranging/getting/a/
      prefer/rather/opt/go/option/possible/is/it/could/get/set/up/the/a/an/book/schedule/arrange/organise/organize/plan/
      jump/hop/on/phone/quick/short/video/zoom/intro/with/maybe/just/prefer/rather/also/do/love/hold/us/
      your]+ call [please/pls/then/thanks/would/be/nice/great/with_someone/with_somebody/option/then_please/good/sounds/
      is/fine/works/with/you/your/team/experts/guys/now/today/tomorrow/next/this/week/later/sometime/soon/instead/it/
      for_me/for_us]+ $`,
    `
    meeting room/rooms`,
  ),
  // Doing business with us.
  rule(
    0.8,
    `
    talk/speak/chat/discuss/talking/speaking/call/email/contact/chatting … about/regarding/re/on/discuss [the/your/our/
      a/an/some/bulk/special]+ pricing/prices/price/quote/bulk/enterprise/wholesale/partnership/licensing/licences/
      licenses/group_booking/commercial/contract_terms/reselling/discount/a_deal/business_plan/business_account/
      corporate_account
    do/doing business with/together you/your/us
    talk/discuss/discussing [some/about]+ business [with]
    want/like/love/ready/happy/how/can [to/we/i/would]+ do business
    interested in [doing/some/a]+ business/partnering/cooperation
    let's/lets/let_us/shall_we/can_we/could_we do [some]+ business
    tie-up/tie_up/tieup with/for/between/our/your
    ^ [hi/hello/i/we/want/wants/would/like/need/for/to/a/interested/in/have]+ tie-up/tie_up/tieup/collaboration/
      collab [please/pls/request/enquiry/inquiry]+ $
    evaluating/comparing/shortlisting/assessing/looking_at [different/chatbot/several/various/a/few/some/
      software]+ vendors/providers/suppliers/solutions/platforms/tools for/as/and
    help/support/assistance [us/me/with/in/to]+ implementing/implement/deploy/deploying/integrating/building/
      rolling_out … at/for/in/across our/my company/business/bank/organisation/organization/school/team/firm/department
    offer/sell/provide/have/do/got [services/packages/products/plans/anything/something/to/for/solutions/options/any/
      special/package/deals]+ for/to companies/businesses/enterprises/corporates/corporate_customers/business_customers/
      startups/small_businesses/nonprofits/charities
    let's/lets/let_us/shall_we/can_we partner/cooperate/collaborate [up/with/together]+
    ^ [hi/hello/business/a/i/want/need/about]+ partnership/partnerships/cooperation/collaboration/reselling/
      wholesale [please/pls/request/inquiry/enquiry/opportunity/opportunities/proposal]+ $
    we/we'd/we_would/our_company/my_company [would/want/wants/like/love/are/is/keen/interested/looking/to/in]+ work/
      working with you/your_company/your_team
    become/becoming/be a/your [paying/business/enterprise/new]+ customer/client [account/number]
    hire/hiring/contract/engage/retain you/your [team/services/company/agency/for/as]+
    can/could/would/will/do you/u/your_team/your_company [guys/also/help/please]+ build/develop/create/implement/
      customise/customize [a/an/the/this/it/custom/something]+ … for_us/for_our/for_my_company/for_my_business/
      for_a_client
    buy/purchase/order/get/hire/use/license/acquire your [full/whole/company's]+ services/solution/solutions/platform/
      software/consulting/consultancy/company
    use/buy/implement/deploy/roll_out/adopt/introduce … in/at/across/within my/our company/business/team/organisation/
      organization/school/firm/department
    do/can you/your_company provide/offer/do/sell [any/professional/also/paid/premium]+ consulting/consultancy/training/
      implementation/professional_services/paid_support/paid_services/enterprise_support
    need/want/looking_for/interested_in [some/a/your/paid]+ consulting/consultancy/consultant/consultants/
      professional_services/paid_support
    explain/know/about/understand/what/tell [me/us/more/about]+ your [different/business/service/paid/
      available]+ business_model/packages/offering/offerings/services
    different/which/what/any [kind/kinds/sort/sorts/type/types/of/service/support/sales]+ packages/package [can/do/are/
      for/to/customers/you/i/we]+ book/buy/offer/choose/have/purchase/sell
    interested in [using/buying/getting/all]+ your services/service/solution/solutions/platform/company/offering/
      consulting/technology/software
    can/could/like_to/want_to/let's/how_can [we/us]+ work/cooperate/collaborate together
    invest/investing/investor/investors/investment in your_company/in_you/in_your_business/in_your_startup
    open/opening/set_up/setup/apply/applying/get/have/register/create/need/want/start [for/a/an/our/the/my/
      up]+ corporate/trade/wholesale/reseller/b2b/contractor/dealer account
    corporate/trade/wholesale/reseller/dealer account application/form/enquiry/inquiry/opening/setup/sign_up
    explain/about/what/what's/is your/the business/pricing/price/licensing model`,
    `
    info/infos/information/difference on/about/between/regarding
    small talk business`,
  ),
  // Editions and prices for a team, licences.
  rule(
    0.8,
    `
    enterprise/business/commercial pricing/price/licence/license/licences/licenses/licensing/quote/contract/deal/
      agreement/customer/sales
    how_much/price/pricing/cost/costs/charge/quote … enterprise version/edition/tier/package/offering/subscription/plan
    buy/purchase/license/order … enterprise [rent/rental/car/cars/bargain]
    book/buy/purchase/order/pay_for/subscribe_to [some/your/paid/premium/enterprise/professional/technical/dedicated/
      priority/a/more]+ support/consulting [plan/package/contract/hours]
    buy/purchase/get/interested_in/want/need/upgrade_to/evaluating/considering [the/an/your/to/buy/purchase]+ enterprise
    buy/purchase/get/need/renew/cost_of/price_of/price_for/how_much_for/how_much_is [a/an/the/more/your/additional/
      extra/our/#/lifetime/annual/perpetual]+ licence/license/licences/licenses/licensing
    site/campus/campus-wide/team/volume/oem/academic/perpetual/lifetime/multi-user/floating/redistribution licence/
      license/licences/licenses/licensing
    like_to/want_to/wanna/how_to/how_can_we/can_we/can_i/could_we/we_would licence/license your/this/the
    procurement/tender/budget_sign_off/budget_approval/purchasing_department/purchasing_manager/purchasing_team/
      purchasing_dept
    cost/price/prices/pricing/charge/charges/fee/rate/rates/offers/plans for/to [a/an/our/my/your/small/
      large]+ ${company}/commercial_use
    price/prices/pricing/cost/costs/charge/quote/rate/rates/how_much/deal/plan/plans … for [a/an/our/my/the]+ team/
      company/group/organisation/organization/office/school/workforce/department/staff/firm of [about/around/over/up/to/
      roughly/some/nearly/almost]+ #`,
    `
    driving/driver's/driver/fishing/marriage/liquor/gun license/licence
    rent/rental/hertz/car enterprise
    enterprise rent/rental/car/cars/bargain`,
  ),
];
