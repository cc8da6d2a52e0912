import { rule } from "../rule.ts";

const arrange = `book/bok/schedule/arrange/request/get/have/want/need/set_up/like/offer/plan`;
/** Who it is that would buy. */
const mine = `my/our/the/a/an/his/her/their/this/small/big/large/own/new/little/whole/entire/current/digital/it/dev`;
const firm = `company/companies/business/businesses/enterprise/organisation/organization/startup/start-up/firm/
  employer/boss/bank/team/agency/school/university/clinic/hospital/hotel/department/office/cto/ceo/management/client/
  clients`;
const wants = `want/wants/wanna/wanted/like/likes/love/loves/plan/plans/planning/look/looking/interested/considering/
  considers/consider/think/thinking/thinks/need/needs/keen/ready/willing/hope/hopes/hoping/decided/going/gonna/intend/
  intends/wish/wishes/aims/seeking/eager`;

/** Who would buy as a company and says so without the word "sales". */
export const buyers = [
  // A company that would have us, and one who could sell to it.
  rule(
    0.78,
    `
    my/our/the/a/this [${mine}]+ ${firm} [is/are/would/also/currently/really/may/might/has/have/now/all/
      i_work_for]+ ${wants} [to/in/on/at/of/about/with/get/having/be]+ work_with/working_with/worked_with/use/using/
      try/trying_out/implement/implementing/integrate/integrating/adopt/adopting/deploy/deploying/introduce/
      introducing/partner/partnering/cooperate/cooperating/collaborate/collaborating/evaluate/evaluating/licence/
      license/buy/buying/purchase/purchasing/hire/hiring/build/building/your/you/subscribe/switch/move_to/switching/
      rolling_out/roll_out/a_chatbot/a_bot/automate
    on/representing behalf_of/my/our/a/the [my/our/a/the]+ ${firm} … interested/buy/use/pricing/quote/talk/discuss/offer
    someone/somebody/anyone/anybody/person/people/expert/whoever/whom/who/guy/the_one [who/that/to/is/in/on/from/
      really/actually/can/could/would/will/there/at/your/company/i/we/me/us/responsible/charge/of/for]+ sells/sell/
      knows/handles/decides/does/manages/owns/runs/negotiates/deals_with/makes/talk_to_about/speak_to_about/explain/
      discuss/talk_about [about/the/your/all/on/our/these/of]+ business/business_side/commercial/commercial_side/
      commercials/pricing/prices/contracts/licences/licenses/licensing/this_product/this_software/your_product/
      your_software/your_platform/budget/budgets/deals/enterprise/money_side/b2b/procurement/big_accounts/
      large_accounts/corporate/partnerships/your_services/buying/purchases
    someone/somebody/anyone/person/guy/people who/that [can/could/actually/will/would]+ sells/sell [me/us/to]+ [this/
      it/the/your/that/a]+ [product/software/platform/licence/license/stuff/thing/enterprise]+ [to/companies/
      businesses/us/me]+ $
    someone/somebody/anyone/people/agency/developer/developers/consultant/freelancer/partner/company/team [who/that/
      can/could/would/will/to/from/your/side/help/us/me/and]+ build/develop/create/implement/design/set_up/customize/
      customise/integrate/program/train/code [us/me/for/a/an/the/our/my/this/it/custom/simple/chat/voice]+ chatbot/bot/
      assistant/chatbots/bots/app/website/system/solution/integration/software/agent [for/to/at/in/on]+ [my/our/us/me/
      a/the]+ [business/company/shop/store/website/team/client/clients/bank/startup]
    build/develop/create/implement/design us/for_us/for_our/for_my_company/for_my_business … chatbot/bot/assistant/app/
      website/system/solution/platform
    need/want/get/getting/buy/buying/have/offer/offers/offering/provide/providing/purchase/book/booking/about/cost/
      price/like/looking_for/is_there/interested_in/sell/hire/pay_for [to/a/an/any/some/your/the/for/get/buy/more/you/
      of/book/have]+ professional/enterprise/commercial/premium/dedicated/business/consulting/official/paid support/
      supports/services/service/help/assistance/training/consultancy/plan/package/contract
    buy/buying/purchase/purchasing/license/licensing/acquire/subscribe_to/order [the/your/a/an/this/full/whole/paid/
      commercial/pro/premium/cloud/hosted/on-prem/professional]+ [a/own/chat/chatbot/bot/ai/e-commerce]+ platform/
      enterprise/enterprise_version/enterprise_edition/commercial_version/paid_version/business_version/
      on-premise_version/white-label/source_code/saas
    where/how/who/want_to/like_to/need_to [can/do/could/to/i/we/should/would]+ buy/purchase/order/license … platform/
      enterprise/commercial_licence/commercial_license/paid_version [licence/license/version/edition]
    talk/speak/talking/speaking/chat/discuss/meeting/call/email … about/regarding/on/concerning [the/your/our/a/an/my/
      some/using/buying/possible/potential/future/upcoming/new]+ enterprise/purchase/purchasing/buying/use_case/
      requirements/business_needs/business_requirements/business_opportunity/business_deal/business_proposal/corporate/
      volume/commercial_use/commercial_terms/commercial_licence/commercial_license/rfp/rfq/budget/procurement/
      implementation/deployment_at/rollout/roll-out/pilot_project/pilot/proof_of_concept/poc/licence/license/
      subscription_for_my/subscription_for_our/a_deal/tariffs_for
    how_much/price/prices/pricing/cost/costs/quote/charge/quotation … for/to [my/our/a/the/an]+ [small/mid-size/large/
      big/medium/startup/whole]+ company/enterprise/organisation/organization/commercial_use/commercial_project/
      companies/enterprises
    someone/somebody/anyone/you/person/can_you/could_you/who [to/can/could/that/would/please/will]+ walk/guide/take/
      show/run/talk/lead/give_us/give_me [me/us/our/my/the/team/company/board/management/a]+ … through/demo/tour/
      demonstration/presentation [of/the/your/our]+ product/platform/software/enterprise/offering/pricing/tool/solution
    demo/demonstration/presentation/walkthrough/workshop/workshops/training/trainings/webinar for/with [my/our/your/
      the/a]+ [whole/entire/dev/sales/support/product/it]+ team/company/companies/board/management/colleagues/
      department/staff/organisation/organization/boss/employees/client/clients/expert/experts
    demo/demonstration with someone/somebody/an_expert/a_person/you/your
    my/our/a/the [cto/ceo/of/head/manager/director/founder/vp]+ cto/ceo/coo/cfo/founder/head_of_digital/vp/head_of_it/
      product_owner/managing_director/procurement_manager/buyer of/at/for/from [a/an/the/big/large/
      small]+ … interested/discuss/talk/enterprise/pricing/looking/need/want/buy
    i/we represent/representing/am_from/are_from/work_for/are [a/an/the/big/large/small/very/mid-size/fortune/500/
      global/medium]+ ${firm}/insurer/retailer/telco/corporation … discuss/interested/want/like/talk/need/looking/buy/
      pricing/enterprise/use_this/quote
    on/behalf behalf/of of/my/our [my/our/company/the]+ company/firm/employer/organisation/organization/bank/team/
      client/boss/university
    my/our/the [${mine}]+ ${firm} is/are/seems/would_be/might_be/may_be/got [very/really/also/highly/
      potentially]+ interested [in/please]
    hire/engage/commission/pay you/someone/your_company/your_team/your_people/an_expert/a_consultant/an_agency/
      a_developer to build/develop/create/design/implement [a/an/us/our/my]
    want/need/like/pay [to/pay]+ you/your_team/your_company/someone/you_guys to build/develop/create/implement/design/
      make/set_up/code [us/me/a/an/our/my/the/for]+ [chat/custom]+ bot/chatbot/assistant/app/solution/system/website/
      integration
    do/take/run/handle/deliver/execute [a/an/our/my/some/the/client]+ project/projects/poc/pilot [for/with]+ us/
      my_company/our_company/clients/companies
    ^ [hi/hello/please/i/we/want/need/paid/enterprise/commercial/your/a/for/get/buy/looking/professional]+ consulting/
      consultancy/consultation/licensing/licencing/quotation/quote/support_contract/service_contract/support_package/
      support_plan/pricing_sheet/price_sheet/rate_card/commercial_licence/commercial_license/business/purchasing/
      procurement [please/pls/plz/needed/info/options/required/enquiry/inquiry/request/services]+ $
    do/does/can/could/will you/your_company/your_team/the_company/you_guys sell/provide/offer/do/have/give [any/
      some/paid/professional/your/a/private/onsite/on-site/corporate]+ support/trainings/training/workshops/workshop/
      consulting/consultancy/implementation/onboarding/sla/slas [for/to]+ [companies/businesses/enterprises/my_company/
      our_company/my_team/our_team/money/customers/enterprise]
    sell/sells/selling/price_of/cost_of/how_much_is/how_much_for/buy/pay_for [you/me/your/the/a/premium/is/
      for]+ support/support_contract/consulting/consultancy/workshop/workshops [contract/package/plan]+ $
    workshop/workshops/training/trainings/consulting [course/session/sessions/day]+ for [my/our/your/the]+ team/
      company/companies/employees/staff/organisation/organization/developers/department/colleagues
    send/give/get/need/want/have/share/request/like [me/us/a/an/your/the/some/to/see/get/have/more]+ pricing/
      price_sheet/pricing_sheet/price_list/pricing_details/pricing_info/pricing_information/pricing_list/rate_card/
      cost_estimate/estimate/cost_proposal/commercials/offer_sheet [for/of/from/on]+ [my/our/the/a/your]+ [company/
      business/team/enterprise/project/organisation/organization/enterprise_version/enterprise_edition/enterprise_plan]
    request/requesting [a/your/for/some/the]+ pricing/quote/quotation/proposal/price_quote/estimate
    talk/speak/chat/call/discuss [to/with/someone/somebody/anyone/a/person/an/expert/you]+ [technical/about/
      regarding]+ before [we/i]+ buy/buying/purchase/purchasing/ordering/signing/committing
    please/can/could/someone/to contact/call/email [me/us]+ we/i want/like/need/are/wish/would/plan/intend [interested/
      like]+ [to/in]+ buy/buying/purchase/purchasing/order/license
    order/buy/purchase/get/want/need/like [to/a/an/the/have]+ enterprise
    need/want/considering/consider/evaluating/like/love/looking_for/interested_in/thinking_about/looking_at … for/in/
      at/within my/our [own/small/big/new/large/whole]+ company/business/organisation/organization/startup/start-up/
      enterprise/firm/clients [address/account/name/card/registration/invoice/website]
    help/helping/benefit/support my/our [own/small/big/new/large]+ company/business/organisation/organization/startup/
      firm/enterprise [with/to/by/grow/save/automate/handle]
    ${arrange} [a/an/free/initial/first/your/the/some]+ consultation/consultancy/consulting
    talk/discuss/speak/chat/consult/expert/experts/advice/someone/meeting … about/on/regarding my/our [chatbot/bot/
      upcoming/next/company/big/current/ai/specific]+ project/projects/use_case/use_cases/requirements/business_case/
      needs/idea/deployment/rollout
    have/got/we've/i've [a/an/big/large/interesting/small/commercial/some/chatbot]+ project/proposal/proposals/deal/
      offer/opportunity/business_offer/job for you/your/your_team/your_company
    ^ [hi/hello/please/your/the/to/i/want/need/talk/contact]+ business_development/bizdev/biz_dev/commercial/
      commercial_team/partnerships/b2b $
    price/pricing/prices/cost/costs/fee/fees of/for [your/the/a/an]+ enterprise/commercial/on-premise/on-prem [rent/car]
    interested in your [chatbot/enterprise/business/commercial/software]+ solution/solutions/platform/services/
      enterprise/offering/technology/consulting
    i'm/i_am/we're/we_are/very/really/be/am/are interested in buying/purchasing/licensing/working_with_you/
      working_with_your [please/can/could/your/it/team/company/now]+
    become/becoming/be [a/an/your/the/one_of_your]+ [paying/business/enterprise/corporate/b2b/new]+ client/clients
    i'm/i_am/we're/we_are interested_in/looking_to/planning_to/thinking_about/considering [a/an/the/to]+ buy/buying/
      purchase/purchasing/license/licensing [a/an/your/the/to/of]+ [product/software/platform/licence/license/solution/
      tool/services/service] for/at/in my/our`,
    `
    card/account/pin/money/bank support
    invoice/invoices/receipt/receipts/bill/vat/tax/statement/document/documents/certificate/proof/password/login/
      address … for/in/at my/our
    for/in/at my/our [own/small/big/new]+ company/business/firm/bank/organisation/organization/startup address/account/
      name/card/registration/invoice/website
    business/first class/trip/travel
    free/insurance/travel/money_transfer enterprise
    student/driving/driver's licence/license`,
  ),
];
