import { rule } from "../rule.ts";
import { praised } from "./denied.ts";

/** Displeasure with what we do, and care that nobody takes. It calls a person unless something kind stands by it. */
export const displeasure = [
  rule(
    0.7,
    `
    disappoint*/dissapoint*/frustrating/frustration/frustrated/frustrations/annoying/annoyed/unhappy/dissatisf*/
      unsatisf*/displeas*/let_down/letdown/upset/unhelpful/rude/rudest/rudely/rudeness/unreliable/screwed/screw_up/
      screwing/botched/inconvenien*/shady/embarrassing/embarrassment/unfriendly/arrogant/condescending/dishonest/
      deceptive/unethical/neglect*/disservice/run_around/runaround/run-around/bait_and_switch/nickel_and_dime*/
      nickel_and_diming/lame/yuck/boo/yikes/disorganized/disorganised/unorganized/mismanag*/understaffed/
      under_staffed/careless/carelessness/sloppy/filthy/cowardly/sickening/unsafe/not_cool/notcool/poorly/unimpressed/
      unapologetic/indifferen*/apathetic/apathy/dismissive/snarky/snotty/surly/hostile/inconsiderate/inefficien*/
      inflexible/uncaring/insensitive/thoughtless/ineffective/downhill/tragic/subpar/sub-par/third-rate/second-rate/
      unresponsive/ill-mannered/gouging/gouge/overpriced/stonewall*/blatant*/bogus/ignoran*/hellish/facepalm/smdh/
      discriminat*/misled/mislead*/misinformed/dissappoint*/disapoint*/dissapont*/disapponit*/sketchy/condescension/
      arrogance/dishonesty/hypocrisy/hypocrit*/humiliat*/degrading/demeaning/disregard_for/unnaccept*/unaccept*/unacept*/
      unexcept*/inexcus*
    poor/bad/dire/terrible/shoddy/awful/worse/horrible/such_bad/worsening/declining [customer/cust/the/quality/of/
      any]+ service/services/svc/quality/experience/communication/customer/support/attitude/planning/organization/
      organisation/management/design/manners/treatment/etiquette/professionalism/accountability/form/business/pr/move/
      start/choice/look/taste
    slow/zero/no/lack_of [customer/quality/of/any]+ service/communication/support/planning/organization/organisation/
      management/manners/professionalism/accountability
    lack/lacks/lacking of/in/any/basic/common/simple/the
    not/isn't/aren't/wasn't [at/all/very/really/a/even/exactly/remotely]+ satisfied/helpful/impressed/amused/
      acceptable/pleased/okay_with/ok_with/right_that/fair/good_enough/professional/helping/friendly/
      customer_friendly/a_good_look/a_great_look/a_good_way/a_great_way/worth_it/worth_the
    shame on
    yelled/yelling/yells/shouted/shouting/screamed/screaming/snapped/cursed/swore/barked/scolded/cussed at/by me/my/
      us/our/a/the/your/passengers/customers/people/him/her
    ruin/ruins/ruined/ruining/wrecked/spoiled/spoilt/screwed my/our/his/her [whole/entire/birthday/family/summer/
      perfectly/good/wedding]+ day/trip/vacation/honeymoon/holiday/holidays/birthday/weekend/night/evening/plans/
      anniversary/wedding/christmas/week/event/meeting/morning/life/travel/travels/experience/christmas
    should_be/should_all_be/needs_to_be/need_to_be/ought_to_be/must_be [so/all/really/totally]+ fired/ashamed/
      embarrassed/illegal/sacked/shut_down/a_crime
    fire your/ur/this/that/those/these/the [gate/flight/entire/whole/rude]+ staff/agent/agents/crew/attendant/
      employee/manager/team/ceo/person/people
    who trains/trained/hires/hired/taught your/ur/these/this/them
    you/u/and_you/dare call/called this/that/it/yourself/yourselves/urself [a/an/good/customer/first/class/
      premium]+ service/customer_service/support/help/airline/professional/quality/upgrade/company/care
    too little too late
    less than helpful/ideal/stellar/impressed/impressive/professional/satisfactory/satisfied/pleasant/friendly/
      thrilled/happy/adequate/acceptable/pleased/courteous
    poor/weak/lame/feeble/sad/pitiful/half-hearted attempt/attempts/excuse/effort/response/apology
    not/isn't/wasn't an apology/answer/excuse/explanation
    service/support/help/communication/staff/response [is/was/are/were]+ non-existent/nonexistent/non_existent/lacking
    inedible/buzzkill
    know/knows/knew/learn how_to do/run/operate/fly their/your/his/her/an/a/ur job/jobs/airline/business/company
    hate flying/dealing/shopping/ordering/calling with/on/from/your/you
    really trying/testing me
    said/say/says/told/saying/tells [me/us/that/there's/there_is/there/is/was/just/basically/like]+ nothing [we/they/
      he/she/i/you/more/else]+ can/could [do/be_done]
    trying/testing/pushing my patience/limits/nerves
    no_one/nobody/noone/not_one_person from … help/helps/helping/helped/answers/answered/call/called/calls/respond/
      responded/knows/cares
    none of your/ur/these/my … help/helpful/work/works/worked/answered
    flip/flipped/flipping/told/telling/blew/blowing me/us off
    no flexibility
    i'm/i_am/we're/we_are not stupid/an_idiot/idiots/a_child/a_fool/dumb
    get with the_times/the_program/the_century
    in/for the/this 21st_century
    stone_age/dark_ages
    gave/give/given/giving/sold [away]+ my/our/her/his/their [exit/row/aisle/window/first/class/assigned/reserved/
      paid/family's]+ seat/seats/room/table/spot/upgrade away/to
    you/u/they/company/airline/staff/crew/people/who [really/clearly/obviously/just/guys]+ have/has/had/show/showed/
      shows/with no/zero compassion/empathy/heart/soul/shame/integrity/decency/remorse/respect/manners/clue
    no/zero/lack_of compassion/empathy/decency/remorse/integrity [and/or/for/from/from_your/at/whatsoever]
    on hold [for/over/about/almost/nearly/now/at/just/the/past/last/more/than/well]+ #/2/3/4/5/6/two/three/four/five/
      an_hour/a_hour/one_hour/hours/forever/half_an_hour/# [hours/hrs/minutes/min/mins]
    stuck/sitting/sat/trapped/held/stranded/waiting [here/still/just]+ on/at/in [the/a/this/our/your]+ [hot/full/
      crowded]+ tarmac/runway/plane/gate/aircraft/airport/jetway/taxiway [for/over/almost/nearly/now/about/more/than/
      at/least/past/the/last/another]+ #/2/3/4/5/6/7/8/an/one/two/three/four/five/hours hour/hours/hr/hrs/#_hours
    stuck/sitting/trapped/stranded/waiting [here/still/just]+ on/at/in [the/a/this]+ tarmac/runway/plane/gate/
      airport forever/for_ages/for_hours/all_day/all_night
    day/days/nights/hours/weeks [2/3/4/5/6/7/#/two/three/four/now/already]+ without/with_no/with_out/no/and_no/
      still_no/and_still_no [any/my/our]+ luggage/bags/bag/suitcase/clothes/answer/reply/response/internet/service/
      power
    ^ [wow/just/simply/absolutely/totally/so/this/that/it/is/was/oh/it's/that's/what/a/truly/how/and/again/ok/really/
      you/guys/are/epic/big/huge/major/complete/total/utter/your/service/airline/company/pure/i'm/left/me/at/
      still]+ unbelievable/unreal/speechless/garbage/trash/fail/robbery/madness/insanity/wow_just_wow/no_words/
      a_loss_for_words/lost_for_words/beyond_words/not_ok/not_okay/just_wrong/uncool/irritating/chaos/
      sketchy/mad $
    trash/garbage airline/company/service/customer_service/app/website/support/policy
    cash/money/blatant/pure grab/gouging
    demand/demanding a/my/our/an/full/immediate/some/to [full/immediate/complete/know/speak]+ refund/refunds/
      explanation/answer/answers/money/apology
    is/are/was [so/much/way/far/a_lot/infinitely]+ better than you/u/yours
    delta/jetblue/southwest/virgin/alaska/american/united/emirates/lufthansa would_never/would_have/doesn't_do/
      is_better/is_so_much/is_way
    switching/switched/moving/going_back/changing [to/back/over]+ delta/jetblue/southwest/virgin/alaska/american/
      united/verizon/sprint/t-mobile/vodafone/o2
    how is/was/are this/that/it/you/they [even/still/remotely]+ legal/ok/okay/acceptable/fair/a_thing/allowed/
      in_business
    voice/air/express/raise/vent [my/our/a/some/any]+ concern/concerns/displeasure/frustration/frustrations/
      dissatisfaction/disappointment/grievance/grievances/anger/outrage
    you/u/they/yall/y'all/guys/people/company/airline/staff/agent/agents/crew/management/who/obviously/clearly/nobody/
      no_one/noone/none_of_you [just/really/obviously/clearly/simply/do/does/did/even/seem/seems/to/over/
      there]+ don't/doesn't/didn't/not/never/couldn't/could/cares/care [even/really/seem/to/give/not/just/ever]+ care/
      give_a/a_damn/less/about_us/about_customers/about_your_customers/about_people
    nobody/no_one/noone [there/here/over/at/even/really/seems/to]+ care/cares/cared/gives_a
    don't/doesn't/didn't [even/really/seem/to]+ care/give_a [about/for]+ customers/your/us/passengers/people/customer/
      anyone/damn/shit/toss
    how you treat
    get_it/get_your_act/get_your_shit/get_yourselves/get_ur_act/get_your_stuff together
    so_much_for/so_much_4/gone_downhill/going_downhill/went_downhill/not_what_it_used/isn't_what_it_used
    expected/expect/deserve/deserves better/more/so_much_better
    thought/hoped better_of
    no/lame/poor/excuse excuse/excuses
    sorry/apology/apologies/apologizing [just/really/simply]+ isn't/doesn't/don't/won't/not/is_not`,
    `${praised}
    no/without/zero nickel/nickel_and
    thank/thanks/thank_you/thx/you/appreciate/appreciated/appreciated_you so_much_for/so_much_4`,
  ),
  // Nobody takes care of them.
  rule(
    0.7,
    `
    no/zero/any/without_any response/reply/answer/update/updates/explanation/apology/communication/notification/
      compensation/compassion/empathy/accommodation/solution/resolution/recourse from/to/for/whatsoever/yet/offered/
      given/at_all
    no_one/nobody/not_one/noone/none/not_a_single [is/was/has/have/even/ever/of/you/at/to/will/can/could/there/here/
      the/gate/counter/desk/front/check-in/airport/phone/on/who/seems/wants/your/agents/person/these/people/able/
      bothered]+ answered/replied/responded_to/picked/contacted/called_me/called_back/got_back/gets_back/turned_up/
      showed_up/answering/replying/responding/responded/help/helps/helping/helped/answers/picks/replies/responds/care/
      cares/caring/know/knows/knew/tell/tells/told/talk/assist*/explain*/apolog*/offer*/inform*/contact*/call*
    no/any/zero/without/w-o [any/real/more/actual/further]+ help/info/information/explanation/apology/
      assistance at_all/from/whatsoever/on/about/given/to
    can't/cannot/couldn't/can_not/impossible/unable [even/to/seem]+ get/reach/find [a/to/ahold/hold/of]+ hold/through/
      thru/anyone/someone/anybody/human/person/agent/rep
    hung/hang/hangs/hanging/hangup up [on/after]
    you/u/you_people/you_guys/they/y'all never/don't/won't/dont/wont [even/ever]+ answer/reply/respond/listen/read/
      help/call
    second/third/fourth/another/2nd/3rd/4th broken/damaged/wrong/faulty/defective/delayed/cancelled/lost
    keep/keeps/kept [getting/being/on]+ cut_off/cutting/disconnected/hanging/hung/dropped/dropping/disconnecting
    told/asked/written/called/emailed/e-mailed/contacted/messaged/phoned/wrote/complained/mailed/explained [you/to/
      about/this/it/them/in/on/by/phone/already/over]+ three/four/five/six/#/several/many/multiple/countless/numerous/
      a_dozen/twice/3/4/5/6/7/8 times/already/now
    on hold since/over/forever/again
    you/u/they/y'all [guys/just/have/again/then/already/all]+ cancelled/canceled/delayed/lost/broke/ruined/failed/
      fail/messed/screwed/damaged/refuse/refused/overbooked/stranded/misplaced/lied/charged_me_twice/destroyed/
      ignored/bumped/kicked/dumped/abandoned/threw/stole my/our/a/the/me/us/again/to/up/his/her/your/over
    you/u/they [guys/just/again/then/already/all]+ forgot my/our/about/us/me/again
    you_have/you've/you completely/totally/really/just/utterly/once_again ruined/failed/lost/wasted/let/dropped
    do/must/must_be/can_do/could_do/should_do/need_to_be better
    hire/train [more/some/better/your/ur/the/their]+ staff/people/agents/employees/reps/workers/crew/pilots/crews/
      better/more
    answer the/your/ur phone/phones/line/damn
    pick_up your/ur/the_damn phone/phones/line
    do your_job/your_jobs/something_about
    you/u/guys/united/must/should/please [need_to/can/must/should/have_to/gotta/really/guys]+ do better
    always/every_time/again the same with you/this_company/your
    step it_up/up_your/up_ur
    ^ figure it/this out
    stop giving/sending/telling/asking/repeating/reading [me/us]+ [the/this/your/these]+ same/automated/copy_paste/
      scripted/canned/script/excuses/nonsense
    you're/you_are/ur/your/nobody_is/no_one_is not/n't/even [even/actually]+ listening/reading/helping
    you're/you_are/ur/you [of/been]+ no/zero help/use
    not what i/we [have/had/just/actually]+ asked/said/ordered/paid/wanted
    ^ [god/i/just/really]+ hate this/your/dealing/you
    god/jesus/christ you're/you_are/this_is
    still [i/we/have/had/got/gotten/am/are/getting/with/waiting/and/there_is/there's]+ no/not_a/zero/without [real/
      single/proper]+ response/reply/answer/word/help/call/callback/explanation/apology/solution/resolution
    still haven't/hasn't/not/never/didn't [received/had/got/gotten/heard/been/any/a/get/given/an]+ response/reply/
      answer/back/contacted/helped/explanation/apology/word
    would/woulda/would've/wouldve [have]+ been nice/good/helpful/great/polite/courteous [of/to/if]+ you/know/let/told/
      tell/some/have
    you/u/you_guys/they [have/'ve/all/guys]+ failed $
    you/they/u [have/just/again/all/simply]+ closed my/the/our ticket/case/complaint/account/request without
    explained/told/said/sent [this/that/it/you/all/everything]+ to [about/over/at/least]+ two/three/four/five/six/
      several/#/countless [different/of/your]+ people/agents/colleagues/times/departments
    charged/charge/charging me/us [still/#]+ … a_con/robbery/every_month_still
    spent/spend/wasted [my/the/a/our/all/half]+ [whole/entire/saturday/sunday/weekend/day/afternoon/evening/
      morning]+ on_the_phone/on_hold/waiting/chasing
    paid/paying … for_this $
    nothing to show for
    [just/simply/obviously/clearly]+ don't want/need/value/deserve my/our business/custom/money
    last/final chance before/or
    not even a/an apology/reply/answer/sorry/call/text/email/response/explanation/thank
    would/wouldn't not/never [even]+ recommend
    would_not/wouldn't/won't/not/can't/cannot recommend [you/this/it/to/them]+ fobbed/fobbing me/us off
    shrugged/rolled_her_eyes/rolled_his_eyes/laughed_at_me/laughed_at_us
    poor show/form/effort
    who runs this/your/these
    owe/owes me/us an_explanation/an_apology/a_refund
    want/demand/need/deserve/expect an_explanation/an_apology/answers
    apology/explanation/thank_you/answer/reply would/might be/have_been nice/good/a_start
    [did/do] you/u/anyone even read/look/listen/check/open
    biggest/worst/huge mistake [i/we/of/my/ever/have]+ made/life/was
    you/u/guys/united [guys/need/to/should/better/have/gotta]+ figure it/this/your out/sorted
    is_this/that's/is_that/this_is/thats [really/seriously/not/no]+ how/way [you/u/y'all/to/guys]+ treat/run/
      do_business/handle
    sort/sorted/get yourselves/yourself/your_act/your_shit/your_stuff/your_lives [out/together]`,
    `${praised}
    could/can/would/will not/you/i/we/have/someone/somebody/anyone do/be
    couldn't be better
    i/we need/have/want/must/should/like/ought [to] do
    i/we/had_to/have_to hang/hung
    to get
    happy/glad to`,
  ),
];
