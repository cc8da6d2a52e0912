import { rule } from "../rule.ts";
import { praised } from "./denied.ts";
import { mild } from "./weights.ts";

/**
 * Dry displeasure: no strong word in it, a raised eyebrow. Each line is something that pleased people seldom write; most
 * need another sign beside them, and on a bad day there is one.
 */
export const dry = [
  // The bitter last word.
  rule(
    mild,
    `
    classy/real_classy/stay_classy/classy_move/classy_touch/nice_touch/nice_move/real_nice/real_smooth/smooth_move/
      bang_up/way_to_go/thanks_a_bunch/thanks_a_lot/thanks_a_million/thanks_for_that/thanks_again_for/
      outstanding_communication/good_talk/great_talk/go_figure/figures/enough_said/nuff_said/let_that_sink/
      tells_me_everything/says_it_all/says_a_lot/speaks_volumes/tells_you_all/make_this_up/make_it_up/make_this_stuff/
      priceless/brilliant_planning/great_planning/great_system/good_system/great_work/great_communication/top_notch/
      quality_service/stellar_service/excellent_communication/five_stars/gold_star/hooray/bravo/well_played/
      mission_accomplished/on_brand/par_for_the/color_me/shocker/no_comment/whatever_that_means/not_holding_my/
      won't_hold_my/not_even_mad/lol_but_not/not_lol/lucky_me/lucky_us/how_convenient/so_convenient/how_thoughtful/
      how_generous/how_nice_of/how_kind_of/so_kind_of/big_of_you/must_be_nice/living_the_dream/what_a_treat/
      what_a_surprise/what_a_time/so_there's_that/there's_that/at_this_rate/this_is_fine/yeah_ok/thumbs_down/
      zero_stars/one_star/negative_stars/0_stars/not_a_good_look/not_ok/not_okay/wow_just/do_you_realize/
      do_you_realise/of_course_it/of_course_you/of_course_not/of_course_the/nothing_says/who_tested/who_designed/
      who_thought/who_approved/whose_idea/who_came_up/who_decided/known_since_when/so_which_is/in_name_only/
        lost_count/losing_count/i_counted/count_them/
      not_once/not_a_flake/not_a_word/not_a_sorry/not_a_peep/not_a_soul/not_one_word/not_one_of/
      not_so_much_as/without_so_much/an_act_of_congress/is_a_myth/are_a_myth/a_unicorn/a_ghost_town/a_black_hole/
      into_the_void/crickets/radio_silence/deafening/dead_air/musical_chairs/wild_goose/merry-go-round/ping_pong/
      pinball/groundhog_day/twilight_zone/comedy_of_errors/the_hunger_games/purgatory/limbo/the_gift_that_keeps/
      worn_out/at_my_wits/wits_end/wit's_end/had_enough/have_had_it/had_it_with/over_it/so_over/so_done/beyond_done/
      not_having_it/running_out_of/lost_all/lost_faith/losing_faith/last_nerve/in_the_dark/kept_in_the/left_hanging/
      left_in_the/high_and_dry/hung_out/on_our_own/fend_for`,
    `${praised}
    the/best/only/a way_to_go
    of_course_you can/may/are
    thank_you/thx/you/appreciate thanks_a_lot`,
  ),
  // A whole sentence of it.
  rule(
    mild,
    `
    would it/that/you/someone be_so_hard/kill/hurt [to/you/them/me]+
    if there [were/was/is] an_award/a_prize/a_medal for
    sad/sorry/disheartening/funny/interesting/curious to_see/to_watch/how/what/when [what/how/you/your/it/it's/the/
      that/a]+
    pretty/kind_of/kinda/really/so/just sad/weak/bold/rich/ironic/telling when/that/how/if/considering
    i'll/i_will/we'll believe … when/once
    begin/beginning/starting/start/started to think/wonder/suspect/believe/lose/feel/name
    makes/make/making me/you/us wonder/feel/want/question/think/cringe
    feels/felt/feel/treats/treated/treat [me/us/like/a/an/people/passengers/customers/more/as]+ like [a/an/we're/i'm/
      you/i/we]+ cattle/criminals/criminal/idiot/number/child/children/garbage/trash/burden/scam/punishment/
      afterthought/second_class/nothing/dirt/crap`,
    praised,
  ),
  // Time, and what it is worth.
  rule(
    mild,
    `
    taken/takes/take/took less/more/longer/fewer [time/hours/people/than/to]+ than/to
    by the_time you/your/someone/i_get/i_got/we_get/anyone/they
    one/1 thing … another/quite_another
    i/we [do/totally/completely]+ realize/realise/understand/get/know/appreciate [that/it's/you're/you/things/weather/
      your/this/the]+ … but
    i'd/would/we'd love/like to [hear/know/see/understand] why/how/what/hear_why/hear_how/know_why/know_how/see_the/
      see_how
    all i/we want/wanted/need/needed/asked/did/get/got
    not/never sure/clear how/why/what/when [you/you_can/anyone/this/it/they/your/that/i/we]+
    don't/do_not/doesn't/can't/cannot/still_don't understand/get/see/fathom/comprehend/figure [out]+ how/why/
      what_is_so/the_point/the_logic
    trying/tryna/still_trying to figure/understand/work/make_sense/wrap [out/my/head/around]+ why/how/what/of
    is/was it [really/still/always/just]+ too/standard/common/customary/your_policy/company_policy/legal
    do/does you/u/anyone/your_agents/your_staff/your_people [guys]+ honestly/really/seriously/actually/even/ever/
      collect/enjoy/train/communicate/own/test think/believe/realize/realise/expect/enjoy/collect/train/talk/
      communicate/mean/plan/read/own/understand/test/see/your/them/anything/a/it
    what exactly/the_heck/in_the_world/on_earth/good/part/sense/kind/happened/was_the_point/do_i_get/do_we_get
    i/we/i've/we've have/had to/now [had/been/have]+ beg/chase/fight/pay/wait/find_out/pull_teeth/jump/repeat/sit/
      stand/ask/call/explain
    wait/waited/waiting/sit/sat/sitting/stood/standing/stand/watch/watching [for/here/there/in/on/around/while/the/an/
      a/and]+ while/as [your/you/the/an/agent/staff/crew/they/two/three]+
    worth/cost/covers/bought [me/us/of/about/the/maybe/barely/almost]+ a/one/half_a sandwich/coffee/beer/snack/pretzel
    award/awards/seats/upgrade/upgrades/status/loyalty/elite/priority/gold/silver/platinum/miler/member [status/is/
      are/really/does/do/mean/means/gets/get/only/line/goes/just/and/still]+ mean/means/meaning/anything/nothing/
      worthless/joke/one_way/waiting/myth/anymore/useless
    everyone/everybody/everything/every_airline/other_airlines/every_other_airline/anyone/all_other_flights else [is/
      was/can/has/seems/flying/manages]+ flying/leaving/taking_off/landing/manages/except_you/except_us/but_you/but_us
    except you/us/yours/united/american/delta/usair/your
    you/u only/only_ever/never/don't/can't/won't/just/simply/still [ever/just/even/seem/to]+ reply/answer/respond/
      listen/stop/explain/show/say/mention/care/communicate/bother/read
    that's/thats/this_is/is [exactly/precisely]+ why/how/what/where i'm/i_am/we're/people/you/nobody/no_one/
      customers here/asking/tweeting/leave/leaving/calling
    i/already/we did/have/already [already/that/just]+ call/called/dm/dm'd/email/emailed/that/wait/try/tried/
      all_that`,
    `${praised}
    can't/cannot/couldn't/don't understand/see/get [how/why]+ anyone/people not/hate/complain
    all i need/want/wanted/needed to/is
    of_course_you can/may/are
    are/is not/you
    keep_up_the/keep_it_up good/great
    the/best/only way_to_go
    not_much to complain
    thank_you/thx/you/appreciate thanks_a_lot`,
  ),
  // Numbers that keep a tally: the sixth time, three agents, day four.
  rule(
    mild,
    `
    2/3/4/5/6/7/8/9/#/two/three/four/five/six/seven/eight/nine/ten/several/multiple/both [different/of/your/separate/
      more]+ agents/reps/supervisors/representatives/employees/departments/managers [later/and/to/told/have/said/gave/
      couldn't/tell/who]+
    #th/8th/7th/6th/5th/4th/3rd/9th/fifth/sixth/seventh/eighth/ninth/tenth/fourth hour/day/time/attempt/agent/email/
      call/delay/week/rep/flight
    2x/3x/4x/5x/6x/7x/10x/#x [now/this/today/in/already]+
    day/hour/week/attempt/call/number/agent/delay/try/round 2/3/4/5/6/7/8/9/#/two/three/four/five/six/seven [of/now/
      and/on/in]+ of/now/and/on/in/waiting
    going/now on #/2/3/4/5/6/7/8/two/three/four/five/six/seven/hour/day/week hours/days/weeks/hrs/months/2/3/4/5/6/7/
      #/two/three/four/five/six
    it's/its/been/now/that_was/already/past [been/now/already/over/almost/about/nearly/the/last]+ #/2/3/4/5/6/7/8/9/
      two/three/four/five/six/seven/eight/nine/ten/several [business/full/whole/billing]+ days/weeks/months/cycles/
      hours/hrs
    within/in #/2/3/4/5/48/24/72/two/three hours/hrs/days … been/later/still/now/ago
    twice in_a_row/already/now/today/this_week
    [2nd/second/third/3rd/4th] trip/flight/time/day/week in_a_row/straight
    said/told/promised … [then/now/later] then/now [at/it's/its/#/2/3/4/5/6/7/8/9/midnight/noon/they/you/
      the]+`,
    "in/within/every next\n have/need/our/my two/2/three/3/four/4/five/5/several/multiple agents/reps/employees/managers",
  ),
  // Said one thing, did another.
  rule(
    mild,
    `
    told/promised/assured/informed/advised [me/us/you/him/her/that/by/your/an/a/agent/rep/staff/the/gate]+ it/it'd/
      it'll/i/i'd/i'll/we/we'd/we'll/there/they/they'd/someone/my/our/he/she/you/you'd would/will/was/is/were/could/
      can/be/get/had/should
    said/told/swore/claimed/claims/promised/announced/assured/swear [me/us/she/he/they/it/you/i/we/
      that/the/to/was/is/would/on/my/by/in/bag/flight/fee]+ … but/yet/then/instead/except/now/never
    who/which/that you/he/she/they/your swore/promised/said/claimed/guaranteed
    you/u/you_guys/they then/now [just/also/went/go/have/you/say/tell/want/blame]+ cancel*/go_quiet/went_quiet/blame/
      blamed/charge/charged/tell/say/said/want/wanted/ask/asked/make/made/deny/denied/claim/ignore/stop/stopped/
      refuse/close/closed
    then you/they/your/she/he/stopped/nothing/silence/midnight/tell/disconnect/go/radio/hung/left/left_us/made/
      changed/cancelled/gave
    supposed/meant/scheduled/due to [have/be/leave/arrive/get]+ … but/still/now/yet/instead
    first you/they … then
    had/have to find_out/learn/hear/google/beg from/on/at/by/through/online/for
    found out at/from/when/through/after/by/only/on_my_own/myself/online
    no/without_any/zero rebooking/email/text/call/sign/trace/record/reason/heads/heads_up/eta
    stopped/stops/stop/quit answering/responding/replying/talking
    go/went/gone/going quiet/silent/dark/awol
    unanswered/ignored/automated/canned/copy/paste/form/template/generic/auto/scripted email/emails/letter/calls/call/
      message/messages/reply/apology/response/paste/tweet/answer/dm/dms
    copy paste
    since when $
    sent/send/sends/sending/given/gave/giving/keep/keeps/repeat/repeating [me/us/getting/back]+ the same link/form/
      page/answer/line/script/reply/email/
      number/website/message
    a/the link to/that [a/the]+ same/nowhere/page/form/dead
    voicemail/mailbox/inbox/line [is/was/box]+ full/busy
    just/keeps/kept/been/still ringing/rings/ring/looping/loops/spinning/refreshing
            shift/office/desk/counter/dept/department/line/lounge/gate/door [is/was/had/hours/has/just]+ ended/closed/
              empty/
      unmanned/abandoned/locked
    closed before/the_door/the_doors
    wrong/different/another/farther/further [city/airport/terminal/gate/state/country]+ city/airport/terminal/gate/
      state/country/continent
    couldn't/can't/can_not/cannot/not/never/wouldn't be bothered/reached/serious/trusted
    would/could/should/might be/have_been nice/helpful/great/good/lovely/useful/polite if/to/when`,
    `${praised}
    told/promised me/us about
    would take
    said/says yes/hello/hi/thanks
    do/did/will/would/should/if/when/what/how/might/may/where/can/until/till i/we
    snow/rain/weather/storm`,
  ),
];
