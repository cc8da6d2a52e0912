import { rule } from "../rule.ts";

/** Who makes or moves goods. */
const maker = `manufacturer/manufacturers/manufacturor/manufacture/manufacturing/importer/importers/exporter/exporters/
  producer/producers/wholesaler/wholesalers/distributor/distributors/supplier/suppliers/dealer/dealers/trader/traders/
  stockist/retailer/brand_owner/brand_owners/d2c_brand`;
const stray = `seller/sellar/saler/selller/reseller/vendor/vender/supplier/suplier/dealer/deler/distributor/
  distributer/distributar/stockist/franchise/franchisee/franchies/frenchise/franchize/frenchies/merchant/
  channel_partner/business_partner`;

/** Who would sell on our pages, in few or stray words, Hindi among them. */
export const sellers = [
  rule(
    0.74,
    `
    i'm/i_am/im/we're/we_are/were/we/our/company/being/myself [a/an/the/also/local/small/leading/one/of/company/is/are/
      it/indian/certified/are_the/largest]+ ${maker} [of/for/in/from]
    want/wants/like/wish/how/can/could/wanna/need/interested/looking/plan/love/process/procedure/steps [to/in/i/we/do/
      get/our/my/for/a/us/you/please/be]+ list/listed/listing/onboard/onboarded/onboarding/enlist/enlisted/tie_up/
      tieup/tie-up/tying_up/associate/associated/empanel/empanelled [our/my/the/a/new/own/company/brand/brands/product/
      products/supplement/supplements/myself/ourselves]+ on/with/in/at/as/to
    onboard/sell/selling/supply/market/promote/launch [my/our]+ [own/new/home/made/organic/herbal/local/small/company/
      company's]+ brand/brands/products/product/goods/items/supplements/supplement/range/line/collection/catalogue/
      merchandise/stock/mattress/mattresses/protein/snacks [on/with/through/in/at/via/to/here/you/your]+ $
    sell/selling/sold/market/retail/supply my/our … on/with/through/via/in/at/to you/your/ur/this/the_site/the_app/here
    want/like/wish/wanna/love/how/can/could/interested/looking/keen/hope/plan/consider/willing/open [to/in/i/we/you/be/
      become/a/also/for/do/would/please]+ partner/partnering/partnership/collaborate/collaborating/collab/tie_up/tie-up/
      tieup/tying_up/associate/associated/join_hands/do_tie_up with/for/between [the]
    want/like/wish/wanna/need/interested/looking/possible/please/for [to/in/a/do/have/get/make/for]+ tie_up/tie-up/
      tieup/tie_ups/tieups
    ${stray} account/registration/registeration/register/regstration/onboarding/panel/signup/sign_up/kaise/banna/banne/
      banu/bane/banaye/ban/chahiye/chaiye/lena/leni/process/procedure/form/details/detail/enquiry/inquiry/requirements/
      requirement/agreement/apply/application/program/programme/opportunity/cost/fees/investment/milega/milegi/ke_liye/
      info/information/ship
    register/registration/signup/sign_up/enrol/enroll/apply/join/become/became/becom/be/onboard/get/want/need/take/
      interested [as/a/an/to/in/your/the/become/be/get/take/new/of/for/i/want/on/with]+ ${stray} [details/with/for/in/
      on/of]
    ^ [hi/hello/i/want/we/need/the/about/for/a/get/your/interested/in/please]+ seller/vendor/dealer/distributor/
      distributer/franchise/frenchise/reseller/wholesaler/distributorship/dealership [pls/please/enquiry/info/details/
      with/you/in/for]+ $
    i/we [also/already/am/are/the/a/an]+ have/own/run/manage/running/having/am/having_a/open/opened/started [a/an/my/
      our/own/small/big/medical/new/two/the/sports/one/local/online/gym/chain/nutrition/supplement/supplements/health/
      furniture/of]+ shop/store/gym/gyms/pharmacy/outlet/showroom/clinic/salon/hotel/stores/shops/academy/studio/
      boutique/owner/hostel/pg/center/centre … your/want/keep/sell/products/product/stock/supply/tie/tie-up/dealership/
      distributor/offer/special/franchise/need/wholesale/bulk/price/discount/rate
    i'm/i_am/im/we're/we_are [a/an/the/gym/shop/store/supplement/mattress/furniture/sports/nutrition/big/small/local/
      medical/whey/protein/online]+ ${maker}/shopkeeper/shop_keeper/gym_owner/store_owner/gym_trainer [want/looking/
      need/in/from/here/and]
    i/we/our_company/our_factory/company [also/want/to/would/like/can]+ manufacture/manufactures/make/makes/produce/
      produces/supply/supplies/import/imports/export [and/sell/own/organic/quality/our/whey/health/raw/export/natural/
      herbal/premium]+ protein/mattress/mattresses/foam/fabric/supplement/supplements/product/products/packaging/
      bottles/foods/snacks/bars/powder/material/goods/items/machines/brands
    our company/brand/firm/factory/startup makes/manufactures/produces/sells … sell/list/you/partner/supply/platform
    want/like/wish/interested/can/how/plan/looking [to/i/we/in/do/please]+ promote/promoting/advertise/advertising/
      market/marketing/endorse/review/supply/supplying/launch/launching/feature [my/our/your/the/a/some/for/new/
      own]+ product/products/brand/brands/mattress/mattresses/items/range/goods/business/company/material/materials/
      fabric/foam/supplements/catalogue [on/in/to/with/at/your/for]
    add/adding/include/showcase my/our [own/new/company's]+ product/products/brand/brands/supplements on/in/to/with/
      at [your/the/my/shopping]+ [cart/basket/bag/order/list/wishlist/favourites]
    dietician/dietitian/doctor/gym/trainer/hotel/nutritionist/influencer/brand/youtube/instagram/insta/business/
      corporate/hospital/society/school/company tie_up/tie-up/tieup/collaboration/collab/partnership/association
    collaboration/partnership/tie_up/tieup [opportunity/with/for/enquiry/request/proposal] brand/youtube/instagram/you/
      company/gym/business
    become/becoming/be/join/how_to [a/an/your/as/the/become]+ affiliate/affiliates/influencer/ambassador/promoter/
      brand_partner/partner_store/pickup_point
    want/like/wish/how/can/looking/interested/planning [to/in/i/we/do]+ open/opening/start/starting/launch [a/an/your/
      the/my/new/own/one/some/another]+ … store/outlet/showroom/franchise/shop/branch/experience_center in/at/near/for
    wholesale/bulk/thok/thoke me/mein/ka/rate/chahiye/lena/order/price/quantity/enquiry
    we/i are/am/run/own/have/manage [a/an/the/small/new/boutique/own/big]+ hotel/hostel/pg/guest_house/guesthouse/
      resort/homestay/hospital/school/gym/company/corporate/startup/airbnb/academy [owner/and/in/we]+ [and/we/
      so]+ … need/want/require/looking/order/price/supply/quote
    # [pcs/pieces/nos/qty/units/single/double/queen/king/new]+ mattress/mattresses/pillows/beds/jars/boxes/bottles/
      shakers/kits/packs … hotel/hostel/pg/office/gym/company/guest_house/guesthouse/hospital/school/team/resale/shop/
      store/event
    supply/supplying/order/deliver for/to [my/our/a/the]+ gym/gyms/hotel/hotels/hostel/hostels/pg/shop/shops/hospital/
      hospitals/clinic/academy/team/office/company
    apna/apni/apne/mera/mere/hamara/hamare product/products/brand/saman/maal … bech/bechna/sell/list/list_karna
    bechna/bechni/bech [sakta/sakte/chahta/chahte/hai/hu/hoon/kaise]+ … product/products/saman/maal/par/pe
    dealership/franchise/franchies/distributorship/agency/dealer_ship [ke/liye/kaise/ka/ki]+ chahiye/lena/leni/milegi/
      milega/milta/le/lu/mile/ke_liye
    open/opening/start/starting/khol/kholna [a/an/your/store/shop/outlet/new/own/the]+ franchise/franchisee/franchies/
      outlet/showroom/dealership/experience_centre/experience_center
    retail/wholesale/distributor/dealer/trade/stockist/bulk margin/margins/rate/rates/price/prices/list/enquiry/
      inquiry/buyer/customer/purchaser
    stock/keep/sell/supply/carry/take/want/need/buy/order/get/interested_in [your/the/these/all/some]+ product/
      products/mattress/mattresses/supplements/items/goods/stuff/brand/range [in/at/for/from/to/on/wholesale/bulk/you/
      at_wholesale/sell]+ my/our [own/small/new/retail/medical/local/online/gym/sports/furniture]+ shop/store/gym/
      pharmacy/outlet/showroom/clinic/salon/hotel/chain/studio/academy/hostel/pg/website/stores/shops/gyms`,
    `
    where/which/nearest/near/find/any/authorised/authorized/local/who/is/the/from/this/verified/genuine [is/are/the/a/
      your/me/my/of/nearest/official]+ ${stray}
    seller/vendor/dealer name/rating/not/contact/number/cancelled/said/sent
    dance/life/training/gym/my/chat/a/delivery partner
    don't/do_not/not/no_longer want/like/need/interested
    in/to [your/the/my/shopping]+ cart/basket/bag/order/list/wishlist/favourites
    job/work as/for/with`,
  ),
];
