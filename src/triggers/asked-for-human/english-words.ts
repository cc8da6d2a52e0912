import { misspelt } from "./misspelt.ts";

/** Words that can only mean one of us, with the spellings that thumbs and speech recognition make of them. */
export const person = `human/humans/huma/hunan/hooman/hoomin/hoomans/humain/humna/humam/hman/humen/human_being/
  h_u_m_a_n/
  person/persons/people/persn/preson/perosn/p_e_r_s_o_n/agent/agents/agnet/agnt/aent/angent/agetn/agant/a_g_e_n_t/
  representative/representatives/represent?itive/representitive/representive/represenative/reprsentative/rep/reps/
  operator/operators/operater/oprator/advisor/adviser/advisors/advisers/manager/managers/manger/mgr/mngr/supervisor/
  supervisors/superviser/executive/specialist/consultant/boss/employee/staff_member/member_of_staff/team_member/
  team_lead/team_leader/csr/banker/teller/clerk/founder/founders/ceo/director/bankers/specialists/consultants/real_one`;
/** Words that mean one of us only after a verb of speaking. */
export const anyone = `someone/somebody/someody/sombody/some_one/someone's/some1/sum1/smone/smb/anyone/anybody/any1/
  assistant/
  employees/staff/colleague/colleagues/management/superior/superiors/higher-up/higher-ups/whoever/sales/reception/
  front_desk/customer_service/customer_support/customer_care/customer_relations/client_services/support/team/dispatch/
  accounts_department/billing/complaints/complaints_department/the_hotel/the_restaurant/the_shop/the_store/head_office/
  the_spa/the_gym/housekeeping/headquarters/owner/doctor/nurse/technician/mechanic/engineer/developer/dev/expert/
  pharmacist/chef/receptionist/clerk/
  caseworker/case_worker/adjuster/counsellor/complaints_team/complaints_dept/claims_team/claims/refunds/csr`;
/** The same words, and "someone", as slips of the thumb leave them. */
export const slipped = `${["human", "person", "agent", "operator", "assistant", "someone", "somebody", "representative", "manager", "supervisor"].map(misspelt).join("/")}/sb/anagent/ahuman/aperson/anoperator`;
export const small = `[to/with/w/2/a/an/the/your/ur/you/my/some/any/one/of/real/acutal/actual/actually/live/living/
  human/huma/bloody/damn/goddamn/fucking/freaking/proper/other/another/different/flesh/and/blood/customer/custmer/
  coustmer/costumer/service/support/sales/care/please/pls/plz/in/from/there/who/is/at/directly/touch/me/us/on/through/
  spa/billing/technical/tech/finance/senior/highest/highest-ranking/top/qualified/licensed/returns/complaints/concierge/
  restaurant/duty/thru/store/shop/hotel/bank/branch/account/relationship/case/claims/general/regional/area/colleagues/
    agents/
  advisers/advisors/breathing/mortgage/loan/loans/investment/pension/insurance/financial/private/personal/wedding/event/
  events/reservations/bookings/fraud/security/cards/refunds/booking/reservation/it]+`;
export const speak = `talk/talking/tolk/tlk/takl/talkto/speak/speaking/speek/spek/spk/speakto/chat/chatting/chta/
  converse/
  conversing/connect/connected/conect/contact/contacting/contactig/contcat/reach/reaching/escalate/transfer/transferred/
  tranfer/hold_of/get_in_touch/get_through/get_thru/get_me_through/get_us_through/have_a_word/quick_word/a_word/
    discuss_this/
  discuss_it/discuss_my_case`;
/** Verbs of speaking that lost or doubled a letter, or the space before what follows. */
export const spoke = `${["talk", "speak", "contact", "connect", "transfer"].map(misspelt).join("/")}/totalk/tospeak/
  tochat/
  tocontact/talkwith/speakwith/chatwith/connectme`;
export const move = `put/patch/pass/hand/switch/forward/direct/redirect/refer/route/escalate/raise/uirect me/us/this/
  it/call/
  chat`;
export const want = `want/wanna/wnat/wan/need/ned/get/give/gimme/send/find/prefer/demand/rather/would_like/i'd_like/
  we'd_like/
  request/requesting/require/can_i_have/could_i_have/may_i_have/let_me_have/i'll_have`;
export const article = `[me/us/to/see/a/an/the/your/ur/some/any/real/actual/live/living/bloody/damn/goddamn/fucking/
  freaking/
  proper/other/another/different/customer/service/support]+`;
export const machine = `you/u/a_bot/bots/this_bot/the_bot/your_bot/chatbots/a_chatbot/this_chatbot/your_chatbot/
  a_robot/robots/
  this_robot/a_machine/machines/this_machine/a_computer/computers/an_ai/ai/this_ai/your_ai/an_algorithm/a_program/
  a_recording/a_script`;
