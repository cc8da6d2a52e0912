import { rule } from "../rule.ts";

const goods = `unit/units/piece/pieces/pcs/items/licence/licences/license/licenses/seats/copies/boxes/cartons/pallets/
  cases/packs/sets/bottles/mugs/shirts/t-shirts/tshirts/bags/chairs/desks/tables/lamps/rooms/tickets/people/persons/
  passengers/guests/employees/staff/kids/children/students/pupils/teachers/delegates/attendees/players/vans/users/
  agents/devices/laptops/phones/vouchers/gift_cards/subscriptions/kg/kgs/kilos/tons/tonnes/of_them/of_these/of_those/
  of_your/of_the/pairs/yards/metres/meters/litres/liters/vehicles/cars`;
const many = "#/hundred/hundreds/thousand/thousands/dozens/fifty/a_hundred/a_thousand";
const price = "discount/discounts/price/prices/pricing/quote/rate/rates/deal/cheaper/offer/cost/off/%";
const kinds = `[of/more/your/the/these/those/a/custom/branded/blue/red/white/black/green/grey/small/large/ceramic/
  wooden/identical/similar/new]+`;

/** A price that everybody gets, asked for with an amount: what a price list answers. */
export const published = rule(
  1,
  "list/standard/published/regular price/prices\nprice list",
  "below/under/off/than/better/from the/your/list",
);

/** Amounts that a price list does not answer, and companies that would buy or sell. */
export const amounts = [
  rule(
    0.88,
    `
    bulk/wholesale/whole_sale/volume/group/corporate/trade/team/company order/orders/purchase/purchases/buying/quantity/
      quantities/price/prices/pricing/discount/discounts/deal/rate/rates/quote/enquiry/inquiry
    large/big/huge order/orders/quantity/quantities/purchase
    group/party/team/class of # … price/rate/fare/fares/deal/discount/quote/offer/cost/charge
    group/groups/party/school/team/corporate/conference/wedding booking/bookings/reservation/trip/event/stay for [about/
      around/over/roughly]+ #
    do/have/offer/get/any/is_there/are_there [you/u/a/an/we/i/some/any]+ group/school/team/corporate/company [price/
      ticket]+ tickets/rates/rate/fares/fare/prices/packages/booking_rate
    what/how_much would/do/will/could you/u/it/that [charge/cost/quote/be/ask/us/me/want]+ for #
    supplier/vendor/source/manufacturer of/for [about/around]+ #
    hire/hiring/rent/book/booking/reserve the/your/a whole/entire venue/hotel/restaurant/place/boat/floor/bus/coach
    buy/order/get/source/purchase … from_you/from_yourselves every/each/regularly/weekly/monthly/on_a_regular
    supply/deliver/sell/ship to/for/directly_to [any/other/local/small/the]+ hotels/restaurants/shops/stores/cafes/
      schools/businesses/companies/trade/resellers/retailers/offices/gyms/hospitals
    in/buy/buying/order/ordering/purchase bulk
    wholesale/wholesaler/wholesalers/moq/minimum_order
    ${many} ${kinds} ${goods} … ${price}
    ${price} … ${many} ${kinds} ${goods}
    buy/order/purchase/take/need/want/require/looking_for/interested_in/stock [about/around/some/up/to/at/least/over/
      roughly/maybe/like/these/those/also/another]+ ${many} ${kinds} ${goods}
    book/booking/reservation/reserve/rooms for/a [a/group/party/of/about/around]+ # people/guests/persons/
      employees … ${price}
    quantity/price break/breaks
    how much/cheap/cheaper if/when i/we buy/order/take/get #/more/several/many`,
    `
    muscle bulk
    # people/guests/persons/tickets
    need/want # of
    how/no/any/there/is/a/your minimum_order [value/for/to/spend]+ delivery/shipping
    group/groups booking/bookings/reservation … check_in/check-in/seat/seats`,
  ),
  rule(
    0.8,
    `
    talk/speak/contact/contacting/reach/connect/chat/call/touch/meeting/appointment/request/need/want [to/with/me/your/
      the/a/an/you/someone/somebody/from/in/anyone/of/out]+ sales/sales_team/sales_rep/sales_person/salesperson/
      sales_people/sales_department/account_executive/account_manager
    sales/sale team/rep/reps/representative/representatives/person/people/persons/department/call/calls/inquiry/enquiry/
      guy/guys/manager/meeting/demo/contact/consultant/executive/agent/agents/staff/office/specialist/advisor/engineer
    business/commercial/partnership/corporate enquiry/inquiry/enquiries/inquiries/opportunity
    call/meeting/appointment from/by/with [your/the/a/an]+ sales/salesperson/sales_team/business_team/commercial_team
    call/meeting/chat/appointment with sales/your_sales/your_experts/an_expert
    someone/somebody/anyone/person/rep/representative from/in/at [the/your]+ sales/partnerships/business_development/
      biz_dev/b2b/wholesale/commercial/procurement/key_accounts/licensing
    who [is/can/do/does/would/should/i/we/the/best/person/to/your]+ handles/handle/deals_with/is_in_charge_of/manages/
      looks_after/contact_about/speak_to_about/talk_to_about/ask_about [your/the/for/about]+ sales/b2b/b2b_sales/
      wholesale/partnerships/group_bookings/groups/corporate/corporate_accounts/bulk_orders/enterprise/licensing/
      franchising/pricing/reselling
    talk/speak/chat/discuss/talking/speaking/call/email/contact/chatting … about/regarding/re/on/discuss [the/your/our/
      a/an/some/bulk/special]+ pricing/prices/price/quote/bulk/enterprise/wholesale/partnership/licensing/licences/
      licenses/group_booking/commercial/contract_terms/reselling/discount/a_deal/business_plan/business_account/
      corporate_account
    account executive/exec/manager/director [role/permission/permissions]
    salesperson/sales_person/salesman/saleswoman/sales_rep/sales_team/key_account
    do/doing business with/together you/your/us
    become/becoming/be a/your [paying/business/enterprise/new]+ customer/client [account/number]
    hire/hiring/contract/engage/retain you/your [team/services/company/agency/for/as]+
    buy/purchase/order/get/hire/use/license/acquire your [full/whole/company's]+ services/solution/solutions/platform/
      software/consulting/consultancy/company
    do/can you/your_company provide/offer/do/sell [any/professional/also/paid]+ consulting/consultancy/training/
      implementation/professional_services
    explain/know/about/understand/what/tell [me/us/more/about]+ your [different/business/service/paid/
      available]+ business_model/packages/offering/offerings/services
    different/which/what/any packages/package [can/do/are/for/to/customers/you/i/we]+ book/buy/offer/choose/have/
      purchase
    get/getting/be/come/put [me/us] in_touch/in_contact/into_contact with your/you/the/someone/somebody [from/in/the/
      your]+ business/company/commercial/sales/guys
    meet/meeting with you/your/someone [to/team/about/guys/people]+ discuss/business/pricing
    open/opening/set_up/setup/apply/applying/get/have/register/create/need/want/start [for/a/an/our/the/my/
      up]+ corporate/trade/wholesale/reseller/b2b/contractor/dealer account
    corporate/trade/wholesale/reseller/dealer account application/form/enquiry/inquiry/opening/setup/sign_up
    demo/demonstration for/with/to my/our/the [whole/entire/dev/sales/support]+ team/company/board/management/school/
      office
    see/have/get/want [a/to/see/have/get/the]+ demo [of] [the/your]+ [platform/product/software/tool] before/for_our/
      for_my
    book/booking/bookk/schedule/arrange/request/set_up/setup [a/an/the/your/sales/sale/product/short/quick/intro/
      discovery/video/zoom]+ call/demo/demonstration/sales/consultation_call
    book/schedule/arrange/set_up/setup [a/an/the/short/quick]+ meeting with/to you/your/someone_from/discuss_pricing/
      discuss_our
    ^ [ok/okay/yes/yeah/please/pls/i/i'd/we/want/would/wanna/like/need/to/have/let/me/can/could/get/set/up/the/a/an/
      book/schedule/arrange/phone/quick/short/video/zoom/with/maybe/just/prefer/rather/also/your]+ call [please/pls/
      then/thanks/would/be/nice/great/good/sounds/is/fine/works/with/you/your/team/experts]+ $
    ^ [hi/hello/please/i/want/need/the/your/to]+ sales [team/department/pls/please/pl/plz/connection/enquiry/inquiry]+ $
    enterprise/business/commercial pricing/price/licence/license/licences/licenses/licensing/quote/contract/deal/
      agreement/customer/sales
    buy/purchase/get/interested_in/want/need/upgrade_to/evaluating/considering [the/an/your/to/buy/purchase]+ enterprise
    buy/purchase/get/need/renew/cost_of/price_of/price_for/how_much_for/how_much_is [a/an/the/more/your/additional/
      extra/our/#/lifetime/annual/perpetual]+ licence/license/licences/licenses/licensing
    site/campus/campus-wide/team/volume/oem/academic/perpetual/lifetime/multi-user/floating/redistribution licence/
      license/licences/licenses/licensing
    like_to/want_to/wanna/how_to/how_can_we/can_we/can_i/could_we/we_would licence/license your/this/the
    procurement/purchasing/tender/budget_sign_off/budget_approval
    cost/price/pricing/charge/charges/fee for/to [a/an/our/my/your/small/large]+ company/companies/business/businesses/
      team/teams/enterprise/enterprises/school/schools/university/startup/organization/organisation/commercial_use
    explain/about/what/what's/is your business/pricing/price/licensing model`,
    `
    garage/yard/estate/summer/winter/spring/black_friday/for/on sale
    info/infos/information/difference on/about/between/regarding
    meeting room/rooms
    driving/driver's/driver/fishing/marriage/liquor/gun license/licence
    no/after sale`,
  ),
  rule(
    0.72,
    `
    become/becoming/enrol*/register/apply/sign_up/be/as [a/an/my/self/myself/the/as/your/official/authorised/authorized/
      to/be/become]+ seller/reseller/re-seller/dealer/distributor/retailer/franchise/franchisee/supplier/vendor/
      stockist/partner/agency
    dealership/dealer_ship/distributorship/franchise/franchising/reseller/resell/reselling/white-label/white_label/
      private_label/oem
    sell [my/our/a/the]+ product/products [on/with/through/to]
    sell on/in/with/through/via [your]
    associated as
    partner with/up you/your/with_you
    business/commercial/strategic partnership/cooperation/collaboration/proposal/proposition/opportunity
    discuss/explore/interested_in/propose/open_to/looking_for/offer/suggest/considering/regarding/about [a/an/any/the/
      possible/potential/our/to/new]+ partnership/partnerships/collaboration/collaborations/collaborating/collab/
      collabs/sponsorship/sponsoring/sponsor/cooperation/joint_venture/affiliation/distribution
    sponsor our/my/us/the
    collab/collaborate with us/you/your/me
    what/which/how_much commission
    prepare/make/send [me/us/an/a/your/best/please]+ offer [for/on/to]
    proforma/pro_forma/pro-forma
    price list for resellers/dealers/trade/partners
    blogger/influencer/content_creator … send/collab*/work_with/partner/free/gift
    affiliate/ambassador/influencer/referral_partner/dealer/partner/partnership program/programme/programs/terms/scheme
    advertise with/on you/your
    media kit
    carry/stock/distribute/import/represent/retail your/ur [whole]+ product/products/brand/range/line/goods
    interested in buying/purchasing … company/business/team/organization/organisation/enterprise/office/school
    request/want/need/like/send/give/get/provide/have/make/prepare [a/an/me/us/to/have/your/the/please/some/custom/
      price/formal/sales/written/official/personal/personalised/personalized]+ quote/quotation/quotations/proposal/rfq
    quote/quotation/proposal for/on/regarding/price
    custom/bespoke/multi-year/long-term/tailored/individual pricing/contract/agreement/quote/deal/terms/plan/package/
      price/prices
    payment/credit/contract/commercial/better/special/different/other terms [and/&/of]
    net 30/45/60/90
    rfp/rfq/tender_for/procurement`,
    `
    car/home/health/life/auto/travel insurance
    inspir*
    you/they/shops/stores/do sell
    account manager role/permission/permissions
    how/where/can't/cannot do/can/i/log/login/see/find … affiliate/partner program
    quote for the_day
    terms and/&/of`,
  ),
];
