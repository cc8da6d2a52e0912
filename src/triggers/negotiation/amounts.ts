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
  `below/under/off/than/better/from the/your/list
  distributor/dealer/reseller/retailer/wholesaler/wholesale/trade/trader/shop_owner`,
);

/** Amounts that a price list does not answer, and companies that would buy or sell. */
export const amounts = [
  // Orders in bulk.
  rule(
    0.88,
    `
    bulk/wholesale/whole_sale/volume/corporate/trade/company order/orders/purchase/purchases/buying/quantity/quantities/
      price/prices/pricing/discount/discounts/deal/rate/rates/quote/enquiry/inquiry
    large/big/huge order/orders/quantity/quantities/purchase
    what/how_much would/do/will/could you/u/it/that [charge/cost/quote/be/ask/us/me/want]+ for #
    supplier/vendor/source/manufacturer of/for [about/around]+ #
    buy/order/get/source/purchase … from_you/from_yourselves every/each/regularly/weekly/monthly/on_a_regular
    buy/order/purchase/need/want/take/sell # [of/them/these/pieces/units/boxes/kg/cases]+ every/each/per/a month/week/
      year/quarter
    supply/deliver/sell/ship to/for/directly_to [any/other/local/small/the]+ hotels/restaurants/shops/stores/cafes/
      schools/businesses/companies/trade/resellers/retailers/offices/gyms/hospitals
    in/buy/buying/order/ordering/purchase bulk
    need/want/order/buy/require/looking_for/purchase [to/order/buy/get/about/around/some/at/least]+ # … for my/our/a/
      the [small/new/own]+ hostel/hotel/hotels/company/office/offices/school/gym/pg/restaurant/cafe/clinic/hospital/
      team/staff/employees/event/wedding/conference/business/shop/store/guesthouse/resort/airbnb/factory/church/charity
    supply/supplying/supplies hotels/restaurants/shops/stores/cafes/schools/businesses/companies/hospitals/offices/gyms/
      resellers/retailers
    wholesale/wholesaler/wholesalers/moq/minimum_order [store/stores/club/market]
    ${many} ${kinds} ${goods} … ${price}
    ${price} … ${many} ${kinds} ${goods}
    buy/order/purchase/take/need/want/require/looking_for/interested_in/stock [about/around/some/up/to/at/least/over/
      roughly/maybe/like/these/those/also/another]+ ${many} ${kinds} ${goods}
    quantity/price break/breaks
    how much/cheap/cheaper if/when i/we buy/order/take/get #/more/several/many`,
    `
    muscle bulk
    wholesale store/stores/club/market
    # people/guests/persons/tickets
    need/want # of
    how/no/any/there/is/a/your minimum_order [value/for/to/spend]+ delivery/shipping`,
  ),
  // Groups and their prices.
  rule(
    0.88,
    `
    group/team order/orders/purchase/purchases/price/prices/pricing/discount/discounts/deal/rate/rates/quote/enquiry/
      inquiry/fare/fares
    group/party/team/class of # … price/rate/fare/fares/deal/discount/quote/offer/cost/charge
    we're/we_are/for/of [about/around/over/roughly]+ #/hundred/dozen people/guests/persons/adults/passengers/kids/of_us/
      students/employees … price/rate/fare/fares/deal/discount/quote/offer/promo
    price/rate/fares/deal/discount/quote/offer/promo … for [a/group/party/of/about/around/over]+ # people/guests/
      persons/adults/passengers/of_us/students/employees
    group/groups/party/school/team/corporate/conference/wedding booking/bookings/reservation/trip/event/stay for [about/
      around/over/roughly]+ #
    do/have/offer/get/any/is_there/are_there [you/u/a/an/we/i/some/any]+ group/school/team/corporate/company [price/
      ticket]+ tickets/rates/rate/fares/fare/prices/packages/booking_rate
    group/groups travel/bookings/booking/sales/reservations/reservation desk/department/rep/agent/team/line/specialist/
      coordinator
    trip/travel/flight/flights/tickets/seats/tour/fares [for/a/group/of/about/around/over/to/from/our]+ #/twenty/thirty/
      forty/fifty people/persons/guests/adults/passengers/of_us/students/kids/employees/pax/travelers/travellers
    for/about/with/have/bring/bringing/is/are/we're [a/our/my]+ group/party/team/class/tour of [about/over/around/at/
      least/roughly]+ # [people/persons/guests/adults/passengers/students/kids]
    fly/flying/bring/bringing/send/sending/transport/host/hosting/house/accommodate [about/over/around/all/
      of]+ # people/persons/guests/adults/passengers/of_us/students/kids/employees/pax/travelers/travellers
    number/email/contact/line/desk/phone/address/link/form/team/page_for_booking for [large/big/your/the/
      making]+ groups/group_bookings/group_booking/group_travel/group_trips/group_sales/group_tickets/parties_of
    book/booking/booked/reserve/fly/flying/bring/bringing #/twenty/thirty/forty/fifty/sixty students/pupils/kids/
      players/delegates/employees/athletes/teenagers/scouts/members
    about/regarding/for/re/with/on group/groups travel/booking/bookings/trip/trips/reservation/reservations
    # of us [all/are/is/will/be/going/flying/travelling/traveling/coming/heading/to/for/from]+ … price/prices/deal/rate/
      rates/discount/offer/quote
    group/groups desk/dept/contact/hotline/number/email/person
    book/booking/reserve/reserving/arranging [for/a/our/my/large/big/the/tickets/flights/seats/travel]+ [large/big/
      whole/school/sports/tour/entire]+ group/party_of_# [booking/of] [for/to/flight/trip/travel]
    taking/take/bringing/bring/fly/flying/travelling/traveling/trip/sending/transporting … # kids/students/pupils/
      people/adults/passengers/players/members/children/guests/pax/employees/volunteers/girls/boys/athletes
    book/booking/need/reserve/want/arrange [to/a/flights/tickets/seats/rooms/flight/travel/trip/fly/for/of/about/
      around/up/some]+ for # people/passengers/pax/adults/kids/students/employees/guests/of_us
    travel/travelling/traveling/flying/going/coming/come/fly as/in/with a/our group of #
    quote/quotes/quotation for [a/our/my/large]+ group/groups
    charter/chartering [a/an/one/of/your/whole/private]+ plane/planes/flight/bus/boat/jet/aircraft/coach [for]
    who/who's/whos [is/are/do/does/can/we/i/contact/our/my]+ our account rep/representative/manager/executive/exec
    hire/hiring/rent/book/booking/reserve the/your/a whole/entire venue/hotel/restaurant/place/boat/floor/bus/coach`,
    "group/groups booking/bookings/reservation … check_in/check-in/seat/seats",
  ),
];
