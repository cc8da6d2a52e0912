import { rule } from "../rule.ts";
import { declined } from "./declined.ts";
import { person } from "./english-words.ts";

const desk = `front_desk/reception/receptionist/concierge/housekeeping/room_service/the_restaurant/the_spa/the_gym/
  the_pool/the_bar/the_kitchen/the_hotel/the_desk/the_shop/the_store/the_branch/the_bank/the_office/head_office/
  corporate/headquarters/maintenance/valet/the_doorman/bell_desk/guest_services/guest_relations/customer_relations/
  complaints/lost_and_found/lost_luggage/baggage/fraud_department/fraud_team/accounts/collections`;
const team = "team/staff/desk/department/dept/people/manager/line/office/crew/section/unit";
const after = "[menu/number/hours/bill/card/key/phone/opening/times/price/prices/food/service_menu/discount/voucher]";

/** Parts of a house whose people one asks for. */
const part = `front_desk/reception/concierge/housekeeping/spa/pool/gym/bar/restaurant/kitchen/desk/team/support/sales/
  branch/bank/office/shop/store/department/fraud/mortgages/loans/cards`;
const house = "the/your/a/an/my/one/of/hotel/spa/bank/branch/front/store/shop/restaurant/duty/general/fraud/mortgage";

/** They name the desk that they want to be put through to, or hear from, as guests of a hotel do. */
export const desks = [
  rule(
    0.85,
    `
    put/transfer/connect/patch/switch me/us/my_call [please/through/over/to/with/back/straight]+ [the/your/
      a]+ ${desk} ${after}
    put/pass me/us/my_call through/over/on to [the/your/a]+ ${desk} ${after}
    pass me/us [to/the/your]+ ${desk} ${after}
    get me/us [the/your]+ ${desk} ${after}
    get me/us through to [the/your]+ ${desk} ${after}
    talk/speak/chat/word [to/with/the/your/directly/someone/somebody/from/at/in]+ ${desk} ${after}
    put/transfer/connect/pass/switch/patch me/us/my_call [please/through/over/to/with/back/straight]+ [the/your/a/
      fraud/mortgage/loans/loan/cards/card/spa/restaurant/pool/gym/billing/baggage/booking/bookings/reservations/
      refund/refunds/complaints/claims/it/hr/technical/legal/events/sales]+ ${team}
    ^ [can/could/i/have/the/please/hi/hello/hey/yes/ok/no/get/me/just/to/your]+ front_desk/reception/receptionist/
      concierge/housekeeping/room_service/customer_relations/guest_services [team/desk/now]+ please/pls/plz $
    ^ [can/could/i/have/the/hi/hello/hey/yes/ok/no/get/me/just/to/your]+ spa/restaurant/pool/gym/fraud/mortgage/loans/
      bar/kitchen/booking/billing/support/complaints/sales/refunds/cards/parking/events/it ${team} please/pls/plz $`,
    `${declined}
    menu/number/hours/bill/card/key/opening/price/prices/food/discount/voucher`,
  ),
  rule(
    0.8,
    `
    can/could/would/will/please_have/please_ask/please_let/have/ask/tell/get/let [${house}/please]+ ${desk}/corporate/
      team/${person} [please/team/manager/desk/department/staff/kindly/to]+ call/ring/phone/contact/text/message/reach/
      get_back_to me/us
    is/was … from/at [the/your]+ ${part} around/about/in_today/on_shift/on_duty/working
    is/are [the/your/one/of/a/an/any/duty/branch/store/hotel/general/restaurant/bank]+ manager/managers/supervisor/
      boss/owner around/about/in_today/in_now/on_duty/on_shift/there_today/free_now
    number/direct_line/extension/contact/contact_details/contact_number/contact_info/details/e-mail/email of/for [the/
      your/a/an/duty/general/branch/shift/store/hotel]+ manager/supervisor/adviser/advisor/team_leader/director/ceo/
      head_office/complaints_team/complaints_department
    give/dm/text/send me/us a [phone/direct]+ number [that/so/so_that/where]+ i/we can/could/may call/ring/phone
    want/need/get/send/find/give/have/like [me/us]+ one of your people/colleagues/staff/agents/advisers/advisors/
      managers/
      supervisors/team
    help/assistance/support from [the/your/someone/somebody/at]+ front_desk/reception/concierge/staff/branch`,
    `${declined}
    if/when/does/did/what_if/before/until/unless/why [the/your]+ ${desk}/manager/supervisor/team
    got/had/received/excellent/great/fantastic/amazing/wonderful/good/thanks_for [the/some/such]+ help/assistance/
      support
    is/was [the/there/my/a/an/any]+ food/breakfast/lunch/dinner/coffee/drink/drinks/taxi/bus/shuttle/key/menu`,
  ),
];
