import { rule } from "../rule.ts";

const trader = `seller/reseller/re-seller/dealer/distributor/retailer/franchise/franchisee/supplier/vendor/stockist/
  partner/agency`;
const quote = "quote/quotation/quotations/proposal/rfq";

/** Who would sell for us or with us, wants an offer in writing, or bargains over a contract. */
export const trade = [
  // Sellers, dealers, partners, sponsors.
  rule(
    0.72,
    `
    become/becoming/enrol*/register/apply/sign_up/be/as [a/an/my/self/myself/the/as/your/official/authorised/authorized/
      to/be/become]+ ${trader}
    i'm/i_am/we're/we_are/as/being a/an [small/local/online/large/independent/licensed/fashion/electronics]+ retailer/
      wholesaler/distributor/reseller/dealer/importer/shop_owner/store_owner/business_owner/trader/interior_designer
    become/becoming/be partners [with]
    dealership/dealer_ship/distributorship/franchise/franchising/reseller/resell/reselling/white-label/white_label/
      private_label/oem/resale_rights
    sell [my/our/a/the]+ product/products [on/with/through/to]
    have/own/run/represent/with/launched/started/manage [a/an/my/our/own/new/small/local/online]+ … brand/label/
      factory … list/sell/tie/partner/collab/onboard
    ^ [hi/hello/i/we/want/wants/wanna/would/like/interested/need/to/how/can/do/in/planning]+ open/opening/start/
      starting [a/an/your/own/my/new/one]+ store/shop/outlet/branch/showroom [in/near/at/of/please/with/here]+ $
    sell on/with/through/via/in your/you/this/the_site/website/platform/store/app/marketplace
    want/like/wanna/how/start/interested/can [to/in/i/we/do/my/our]+ sell/selling [my/our/the/it/things/products/
      stuff]+ on/with/through/via/in/here
    associated as
    partner with/up you/your/with_you/our/my
    i/we [want/would/like/wish/can/could/plan/planning/am/are/interested/to/how/in/love/wanna/do]+ open/opening/start/
      starting/set_up [a/an/your/my/own/new/the/another/one]+ outlet/store/showroom/branch/shop/franchise/kiosk [of/for/
      with/your/in]
    carry/stock/sell/distribute/retail/offer/supply your … in/at/through/from/to/on our/my/own [own/small/online/
      local]+ store/stores/shop/shops/gym/gyms/salon/pharmacy/website/outlet/clinic/boutique/showroom/customers/clients
    i/we own/run/manage/operate [a/an/my/our/two/three/several/few/small/local/online/little/own/retail/chain/of]+ shop/
      store/shops/stores/gym/gyms/salon/boutique/pharmacy/cafe/restaurant/hotel/hostel/studio/clinic … your/stock/bulk/
      wholesale/supply/carry/sell/price/prices/rates/order
    list/listing/selling [my/our]+ product/products/items/brand/goods on/with/in/at/through
    sell/selling through/via you/your
    products/product for my/our [own/new/small/online]+ shop/store/gym/salon/boutique/pharmacy/clinic/hotel/business/spa
    distributor/distributorship/distribution/dealer/dealership/reseller/franchise/franchisee/supplier/vendor/stockist/
      wholesale/wholesaler enquiry/inquiry/enquiries/inquiries/margin/margins/price/prices/rate/rates/registration/
      application/required/wanted/opportunity/opportunities
    distribution/distributorship/dealership/franchise in/for
    margin/margins/commission for/to [the/a/your/your_retail]+ retailers/retailer/dealers/dealer/sellers/resellers/
      distributors/distributor/partners/shops/stockists
    wanna/want_to/like_to/open_to/interested_in/keen_to/love_to/looking_to/down_to/up_for [a/do/some/paid]+ collab/
      collabs/collaborate/collaboration/collaborations
    become/becoming/be [a/an/your/brand/the/as/official]+ ambassador/influencer/promoter
    business/commercial/strategic partnership/cooperation/collaboration/proposal/proposition/opportunity
    discuss/explore/interested_in/propose/open_to/looking_for/looking_to/like_to/want_to/offer/suggest/considering/
      regarding/about [a/an/any/the/possible/potential/our/to/new]+ partnership/partnerships/collaborate/collaboration/
      collaborations/collaborating/collab/collabs/sponsorship/sponsoring/sponsor/cooperation/cooperate/joint_venture/
      affiliation/distribution
    sponsor our/my/us/the/a/an
    looking_for/need/seeking/want/find/seek [a/an/official/our/the/media/possible/potential]+ airline/travel/hotel/
      brand/corporate/media/official/event partner/partners/sponsor/sponsors [for/in/to]
    donate/donation/donations/contribute … auction/raffle/fundraiser/fundraising/charity_event/gala
    collab/collaborate with us/you/your/me
    what/which/how_much/what_kind_of commission/margin/margins [do/would/can/for]
    blogger/influencer/content_creator … send/collab*/work_with/partner/free/gift
    affiliate/ambassador/influencer/referral_partner/dealer/partner/partnership program/programme/programs/terms/scheme
    advertise with/on you/your
    media kit
    carry/stock/distribute/import/represent/retail your/ur [whole]+ product/products/brand/range/line/goods
    price list for resellers/dealers/trade/partners`,
    `
    inspir*
    you/they/shops/stores/do sell
    how/where/can't/cannot do/can/i/log/login/see/find … affiliate/partner program`,
  ),
  // An offer in writing.
  rule(
    0.72,
    `
    prepare/make/send [me/us/an/a/your/best/please]+ offer [for/on/to]
    proforma/pro_forma/pro-forma
    price/written/formal/commercial/official offer for/on/please/from
    need/want/request/get/send/would_like [a/an/your/the/me/us/best]+ price/written/formal/commercial offer
    share/give/quote/send [me/us/your/the/a/an/best/price/lowest/us_your]+ quote/quotation
    interested in buying/purchasing … company/business/team/organization/organisation/enterprise/office/school
    request/want/need/like/send/give/get/provide/have/make/prepare [a/an/me/us/to/have/your/the/please/some/custom/
      price/formal/sales/written/official/personal/personalised/personalized]+ ${quote}
    quote/quotation/proposal for/on/regarding/price
    custom/bespoke/multi-year/long-term/tailored/individual pricing/contract/agreement/quote/deal/terms/plan/package/
      price/prices
    rfp/rfq/tender_for/procurement`,
    `
    car/home/health/life/auto/travel insurance
    famous/motivational/favourite/favorite quote
    quote from a motivational/famous
    quote for the_day`,
  ),
  // A contract and its terms.
  rule(
    0.72,
    `
    payment/credit/contract/commercial/better/special/different/other terms [and/&/of]
    net 30/45/60/90
    change/amend/modify/alter/adjust/strike/redline/rewrite/edit/revise/delete [the/a/this/that/our/your/one/
      of]+ clause/clauses/agreement/contract_terms/terms_of_the_contract/terms_in_the_contract
    change/amend/alter/strike/redline/remove/adjust [the]+ clause/section/paragraph # … contract/agreement
    break/exit/exclusivity/indemnity/liability/price/non-compete clause/clauses
    need/want/sign/signing/send/require/provide/get/review [us/me/a/an/your/our/the/signed/standard/mutual/to]+ nda/msa/
      sla/sow/master_agreement/master_service_agreement/service_level_agreement/framework_agreement/
      non-disclosure_agreement
    sign/signing/offer/need/want/interested_in/looking_for/discuss/negotiate/commit_to [a/an/your/the/to]+ annual/
      yearly/multi-year/multi_year/two-year/two_year/three-year/three_year/long-term/longer contract/deal/agreement/
      commitment
    multi-year/multi_year deal/contract/discount/commitment
    if_i/if_we [would]+ sign/signed/commit/committed/prepay/prepaid … rate/cost/terms/price
    longer/extended/extra/another trial [period]
    extend/extending/prolong/lengthen [the/my/our/this/free]+ trial/pilot [period]`,
    "terms and/&/of",
  ),
];
