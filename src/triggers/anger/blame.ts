import { rule } from "../rule.ts";
import { mild } from "./weights.ts";

/** "I don't know what …", "could you fix it": what is only asked for. */
const onlyAsked = `
  supposed to be charged/pay/do
  could/can/would/will/please/somebody/someone/you/to/i/we/help/me/i'll fix
  can/could/would/will/do/may you/u/you_guys [please/also/maybe/still]+ keep/charge/always
  done with
  when/after/once/until i'm/i_am/im
  if/know/tell_me/sure/hope/wish/glad/understand/whether/guess
  know/understand/wonder/wondering/ask/check where/what
  missed/hear/heard/catch/caught/repeat/understand/understood/get/got/follow what`;

/** Blame: what they say about those who serve them, and how they ask. */
export const blame = [
  // Reproach.
  rule(
    mild,
    `
    you_guys/u_guys/you_people/y'all/yall/ur_airline/you_all [really/just/all/always/still/can't/are/keep/have/should/
      could/ever/do/seriously/obviously/clearly]+ not/don't/can't/couldn't/won't/didn't/never/need/should/cancel*/
      delay*/lose/lost/suck/fail/keep/charge/screw/problems/care/aren't/tell/blew/messed/kidding/owe
    your/ur/the/their/this/one_of_your [own/customer/gate/phone/flight/online/reservation/service/automated/booking/
      check/in/whole/entire/support/reservations/baggage/telephone/mobile/ticket/call/ground/so/called]+ agent/agents/
      staff/employee/employees/rep/reps/crew/service/department/company/policy/policies/attendant/attendants/people/
      driver/manager/representative/representatives/supervisor/team/center/airline/pilot/counter/courier [is/was/were/
      are/just/has/have/simply/still/also/both/really/always/there/here]+ not/no/never/can't/won't/doesn't/didn't/hung/
      hang*/refus*/told/said/keep*/couldn't/wouldn't/don't/isn't/aren't/down/closed/slow/broken/fail*/lack*/need*/
      offer*/seem*/claims/made/lost/wrong/clearly/awful/bad/poor/so/yelled/laughed/argued/lied/wasn't/weren't/
      disconnect*/cut/sent/crash*/unable/clueless/rude/blame*/insist*/lazy/blatantly/barely/too/stop*/had_no/has_no/
      have_no
    you/u/you_guys said/promised/told/keep/always/never/claim/claimed/failed/fail/should_be/should_have/shouldn't/
      can't/cant/won't/wont/don't/dont/didn't/couldn't/wouldn't/lost/cancelled/canceled/overbooked/charge/
      charged/made_me/left/gave_away/gave_my/gave_me_the/have_no/could_not/could_at_least/can_tweet/sent_me/sold/
      stole/owe/let_me_down/dropped/decided/clearly/obviously/blame/suck/really/just_lost/just_cancel*/put_me/forgot/
      haven't/aren't/ought
    as promised
    if_you/if_u/if_anyone [really/actually/even/guys/all]+ care/cared/believe/valued/value
    should at least [have]+ cover/pay/give/offer/reimburse/refund/apologize/apologise/tell/let/provide/have/help/been
    because of you/your
    was/were/is/are supposed to
    promised … but/never/not/yet
    said … but/never`,
    onlyAsked,
  ),
  // What was done to them, and by whom.
  rule(
    mild,
    `
    i/we/i've/we've/me/keep was/were/been/am/got/get/getting [just/then/also/repeatedly/being]+ told/promised/assured/
      transferred/redirected/lied/sent/forced/hung/kicked/bumped/ignored/dropped/disconnected/cut/passed/bounced/moved/
      given_the_run
    they/she/he/agent/agents/rep/staff/crew/attendant/attendants/manager/supervisor [just/have/then/also/still/all/
      both/basically/actually/at/gate]+ promised/refused/wouldn't/couldn't/won't/can't/didn't/don't/keep/kept/claim/
      claimed/argued/laughed/hung/made_me/lost/aren't/are_not/had_no/never/lied/yelled/snapped/rolled/screamed/barked/
      scolded/lectured/mocked/threatened/accused/walked/shrugged/ignored/acted
    already told/said/asked/explained/sent/gave/did/tried/paid/late/been/waited/called`,
    onlyAsked,
  ),
  // What they want us to do, and whose fault it is.
  rule(
    mild,
    `
    what's_the_point/makes_no_sense/make_sense/doesn't_help/that's_not_what/doesn't_make_sense
    not what i/we
    that/which actually works/functions
    you're/your/you_are/ur not helping/listening/reading/answering/following/going/even
    explain yourself
    do your job
    get it/this/your sorted/fixed/done
    fix it/this/your/ur/the [now/immediately/today/please]
    sort it/this/yourselves [the] [mess/hell] out
    don't you dare
    so i/we pay/paid/paying/am_paying/are_paying/have_to_pay
    i'm/i_am/im done [with]
    you/u people/lot
    copy_and_paste/copy_paste/copy-paste/copied_and_pasted
    ^ [god/christ/please/jesus_christ/oh]+ just answer/cancel/do/fix/give
    customer_service/service/customer/security/communication fail/fails/failure
    if_you/if_u … then_don't/then_do_not/don't_advertise/don't_offer
    always/every_week/every_month/every_day/every_time the same [old]+ with/story/excuse/excuses/answer/problem/
      nonsense
    stop sending/telling/asking/lying/charging/making/ignoring/calling/blaming/with/being/saying/tweeting/using
    your/ur/their/his/her/you're fault/mistake/mistakes/incompeten*/inaccess*/error/errors/screw/lack/excuse/excuses/
      problem/failure/mess/delays/delay/inability/refusal/stupidity/crappy/negligence/poor/bad/blame
    blame/blaming/blamed it/weather/the/mother/everyone/me/us/on/customers
    thought you/u/this_was [guys]+ were/was/had/cared/would/supposed`,
    onlyAsked,
  ),
  // Questions that accuse.
  rule(
    mild,
    `
    why the_hell/on_earth/is_it_that/can't/won't/does_it_keep/is_it_so/is_this_so/is_it_taking/is_nobody/hasn't/
      haven't/isn't/
      aren't/don't/doesn't/didn't/wouldn't/would_you/would_i/do_you/do_i_have/bother/even/did_you/was_i/is_there_no/
      are_there_no/are_you/would_anyone/must/so/advertise/offer/have/is_everyone/is_no_one/am_i_still/are_we/are_they/
      cant
    why … so_hard/so_long/impossible
    how hard/difficult is_it/can_it/would_it/could_it
    how/why is it/this/that possible/ok/okay/acceptable/so_hard/so_difficult/allowed/even/fair/legal
    how do/does/can/could/did this/that/it/something_like_this happen
    how/why do/does/can/could/did you/anyone/a_company/your/an_airline/they/u/a/one [just/even/guys/people/possibly/
      airline/company]+ lose/justify/expect/happen/forget/treat/explain/let/compensate/fail/operate/run/overbook/
      cancel/not_have/not_know/manage/allow/do_this/sell/stay
    what/who is/are/'s/the/s [the/your/wrong/going/up]+ wrong_with/hold_up/holdup/excuse/deal/point/with_you/with_your/
      with_this/with_the/deal_with/heck/hell
    what_gives/what's_up_with/what's_going_on_with/what_is_up/what_kind_of_company/what_kind_of_service/
      what_kind_of_airline/too_much_to_ask/what_happened_to/what's_the_problem/what_are_you_doing/whats_the_deal/
        who_runs/what_good/
      what's_your_excuse
    when will/are/is/do/can you/u/we/i/they/one/this/it/someone/my [ever/guys/going/to/finally/be]+ learn/fix*/get/
      answer/leave/able/board/hear/stop
    how much/many longer/more do/must/should/am/will/is/delays/hours/times
    how long do/must/should/does i/we/it/one [have/need/really]+ to_wait/wait/sit/take_to
    are/r you/u/these/they/y'all [guys/people/seriously/even/just]+ kidding/serious/ignoring/joking/even/trying_to/
      going_to_do/ever/aware
    do you/u/you_guys [guys/even/people/ever/really/actually]+ work/care/have_any/realize/realise/plan_to/even/ever/
      answer
    is this/that/it/there [really/even/just]+ a_joke/anyone/anybody/ever/what
    what am/are/is i/we/one/people/passengers [exactly/actually/really]+ supposed/meant/expected to [do]
    who's/who_is/whos running/in_charge_of/in_charge_over [this/your/that/the]+ airline/company/show/place/circus/there/
      operation
    please explain
    care/want/like/wanna/mind to/explain/telling_me explain/elaborate/why
    really/seriously/huh/serious $
    explain [please/to/me/us/how/this]+ why/how_this/how_that/how_you
    anyone/anybody/someone/you/u/you_guys … at_all/even_work/care/ever $`,
    "is there anyone/anybody",
  ),
  // Disbelief.
  rule(
    mild,
    `
    seriously/smh/ugh/ughh/argh/unreal/unbelievable/unbelievably/come_on/c'mon/cmon/huh/sigh/insanity/can't_believe/
      cannot_believe/apparently/supposedly/so_called/so-called/kidding/joke/geez/jeez/
      sheesh/good_grief/for_crying/astounding/astonishing/amazing_how/amazing_that/funny_how/interesting_that/lol_no/
      trust_me/don't_tell_me/god_knows/no_wonder/not_sure_why/no_excuse/no_reason/no_point/pointless/absolutely_no/
      really_now/bad_enough/nice_try/clearly/obviously/oh_well/yeah_right/last_straw/final_straw/tough_luck/
      beyond_belief/out_of_control/in_this_day
    ^ lol`,
    "joke about/please\n tell/telling/tells/know/hear/another/good/funny/dirty [me/us/a/any/your/good/funny/dirty/another]+ joke",
  ),
];

/** Displeasure that may be about anything, and the others who do it better. */
export const discontent = [
  rule(
    mild,
    `
    unfair/misleading/upsetting/messed_up/poor/disaster/shame/excuses/complain*/complaint*/inferior/nonsense/hated/
      angry/mad/silly/sneaky/ironic/irony/inability/inadequate/negative/pain/painful/bitter/crying/bummer/bummed/
      suffer*/punish*/abuse*/ruthless/unjust/unprepared/unorganised/unnecessary/chaotic/refusal/wasteful/nasty/
      unsanitary/excessive/lazy/hopeless/helpless/attitude/grumpy/lies/weak/wack/not_recline/fake/counterfeit/pushy/
      aggressive/stingy/petty/backwards/inconsistent/conflicting/contradict*/sham/blah/meh/lost_cause/time_consuming/
      unresolved/falling_apart/embarrass*/regret*
    not happy/helping/good_enough/cool/impressed/fair/fun/acceptable/appropriate/the_way/thrilled/pleased/sure_why/
      your_best/friendly/honoring
    no help/sense/excuse/care/way_to_run/way_to_treat/respect/sympathy/consideration/common_sense
    you/u/they/guys/united/airline/company/really/seriously need/needs/have/has to/2 improve/learn/fix/hire/train/
      work_on/do_better/step/rethink/upgrade
    wish you/u
    used to be/have/love
    please improve/fix/train/hire/answer/stop/learn/get_it
    has/have to be better/a_better/the_worst
    lack/lacking`,
    `
    nothing/not_much/can't/cannot/little [much/to]+ complain
    not/isn't/never [too/so/that/at/all]+ bad/hard/difficult/cold/cheap/sad
    my bad
    too bad
    cheap flights/fares/tickets
    cold weather/there/humor
    back/neck/knee/chest/stomach/tooth/joint/muscle/leg/foot/hip/shoulder/ear/period/in pain
    hard/impossible/difficult to_be/to_get/to_stay angry/mad`,
  ),
  // Others do it better, and what I have been to you.
  rule(
    mild,
    `
    other/another/every_other/better/different/any_other/real airline/airlines/company/companies/carrier/carriers/
      provider/providers
    i'll_go/will_go/going_to_go/rather_go/i'll_book/will_book somewhere/anywhere else
    that sucks/stinks
    unlike_you/unlike_u/unlike_your/unlike_this/next_time_i'll/next_time_i_will/competitor/competitors/years_of_loyalty/
      loyalty/customer_for/loyal_customer/member_for/flyer_for/been_loyal/platinum_member/gold_member/silver_member/
      1k_member/frequent_flyer/frequent_flier/executive_platinum/exec_plat/even_for_platinum/your_best_customers/
      paying_customer/paying_customers/a_good_customer
    paid/paying for_first/extra_for/full_price/good_money/for_priority/for_premium/for_early/for_express/for_next/
      a_lot/for_this/for_a_seat`,
    "other banks",
  ),
];
