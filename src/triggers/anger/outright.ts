import { rule } from "../rule.ts";
import { elsewhere, praised } from "./denied.ts";

/** Anger said outright, insults and formal complaints. One of these is enough to call a person. */
export const outright = [
  // A formal complaint, or the third time of asking.
  rule(
    0.85,
    `
    file/filing/lodge/lodging/make/making/submit/submitting/raise/register/open/put_in/leave/send/write [a/an/my/the/
      specific/serious/major/big/strong/formal/official/customer/consumer/bloody/damn/goddamn/fucking]+ complaint/
      complaints/claim/claims/clam/lcaim/reclam*/grievance
    formal/official/customer/consumer complaint/claim/reclam*
    want/like/wish/need/have to complain
    complain/complaining about
    fuck/screw you/off/u/yourselves/your/this_company/this_airline
    third/fourth/fifth/3rd/4th/5th/#th time [now/i/i'm/i've/we/we've/that/this/have/had/am/to]+ asking/ask/asked/
      calling/called/contacting/writing/telling/explaining/tell/call/write
    complaint/complaints against
    have/got/with/regarding [a/an/another/serious/big/major/several/some/few/urgent]+ complaint/complaints
    my complaint`,
    `
    complaint form
    nothing/not_much/little/no_reason/can't/cannot/hardly [much/anything/to]+ complain
    after/about/answered/solved/handled my complaint
    no complaints/complaint
    not/don't/didn't/never want/need/wish/going/have/like/here`,
  ),
  // Words of outrage.
  rule(
    0.75,
    `
    unacceptable/un-acceptable/unaceptable/inacceptable/disgrac*/disgust*/pathetic/ridiculous/rediculous/appalling/
      appalled/atrocious/shameful/outrage*/inexcusable/abysmal/infuriat*/furious/fuming/livid/enraged/pissed/fed_up/
      incompeten*/useless/laughable/insulting/insult/unprofessional/horrendous/dreadful/horrible/horribly/terrible/
      awful/crap/crappy/shitty/horrid/horrific/deplorable/despicable/absurd/worthless/nightmare/abomina*/egregious/
      unforgivable/unbearable/intolerable/inept/asinine/idiotic/disrespect*/heartless/shameless/clueless/fiasco/
      debacle/shambles/lousy/miserable/ludicrous/preposterous/diabolical/woeful/mind-boggling/mindboggling/gobsmacked/
      barbaric/inhumane/negligen*/unfathomable/unconscionable/pitiful/travesty/mockery/bumbling/unbelievably_bad/
      beyond_bad/hellhole/dumpster_fire/trainwreck/train_wreck/clusterf*/clown_show/amateur_hour/blasted/vile/
      obnoxious/repulsive/revolting/monstrous/scandal*/shambolic/snafu/screwup/screw-up/catastroph*/farce/farcical/
      dreadfully/appallingly/disgracefully/seething [headache/toothache/migraine/pain/cold/flu/storm/weather/traffic/
      news/accident]
    worst/worse app/service/airline/experience/company/customer/ever/site/product/support/shop/store/website/flight/
      trip/hotel/bank/delivery/seller/day/travel/part/i've/i_have
    waste/wasted/wasting [of/my/your/our/so/much/hours/all/this/their/everyone's/people's]+ time/money/app/day/life
    waste of [a/an/my/our/complete/total/whole/good]+ evening/afternoon/morning/weekend/trip/holiday/meal/space/breath/
      energy
    cheap/absolute/pure/utter/complete/total/overpriced/utterly/absolutely rubbish/crap/junk/tat/garbage/trash/nonsense
    nobody/no_one/none/noone/doesn't/don't/not … know/knows/idea/clue what_they're/what_they_are/what_you're/
      what_you_are/what_she_is/what_he_is doing
    no_idea/no_clue/clueless what/about what_they're/they're/they_are/you're/you_are/she_is/he_is doing
    how/way i/we/she/he/they/people/customers was/were/have_been/am/are/been/being [been/being]+ treated/spoken_to/
      handled/fobbed
    beware of
    ^ beware
    be warned
    cowboys/clowns/crooks/thieves/idiots the lot
    waste/worst app
    worst on/in/i've/of [the/all/this/domestic/us/our/whole/entire]+ planet/world/universe/history/country/industry/
      business/earth/skies/seen/time/airlines
    the/by_far/my/possible worst [time/day/seat/seats/weather/room]
    ridiculously/terribly/awfully/absurdly/outrageously/insanely long/slow/late/expensive/overpriced/bad/rude/poor/
      high/hard/difficult/wrong/cold/hot/loud/dirty/understaffed/disorganized
    is/are/was/total/absolute/utter/complete/such garbage/rubbish/trash/junk
    rip/ripped/ripping [me/us/people]+ off
    rip-off/ripoff/scam/scammed/scammers/scamming/cheaters/cheated/cheating/thieves/liar/liars/lied/lying/robbed/
      robbery/fraudsters/crooks/con_artists/extortion/daylight_robbery/money_grab/greedy/greed/theft/stealing
    sick/tired of/from this/your/these/being/waiting/hearing/you/explaining/asking/repeating/calling/chasing/excuses/
      paying/having
    had/have_had/i've_had/we've_had/enough_is/quite enough [of/is/now/from]+ this/your/you/it/them/the/waiting/excuses/
      enough/nonsense
    i've/i_have/we've/have had enough/it $
    enough_is enough
    i've/i_have/we've had it with/up_to
    zero/0/no/minus/negative/one/1/half_a star/stars [is/was/would/if/too/rating]+ too/if/i_could/much/generous/only/
      from_me
    treat*/treated us/me/people/customers/your_customers/passengers like/so/this/as`,
    `${praised}
    great
    ${elsewhere}
    worst time/day/seat/seats/weather/room
    what's/what_is/which_is the worst
    would/will/i'd/he'd/she'd/that'd/it'd/might be
    sounds/sound/sounded terrible/horrible/awful/dreadful
    trash day/bin/can/bag/bags/pickup/collection
    card/identity/report/reporting/reported/of/police/stop/prevent theft
    or is_it/is_this a`,
  ),
  // Feelings, said outright, about themselves or about us.
  rule(
    0.72,
    `
    i'm/i_am/im/we_are/we're/was/feel/feeling/left [me/us/so/very/really/extremely/beyond/straight/up/absolutely/super/
      just/quite/feeling/a/bit/little/getting]+ angry/mad/annoyed/irritated/offended/upset/disappointed/dissapointed/
      frustrated/unhappy/dissatisfied/disgusted/vexed/appalled/speechless/displeased/dumbfounded/baffled
    extremely/very/really/so/incredibly/super/beyond/highly/deeply/truly/majorly/thoroughly/totally disappoint*/
      dissapoint*/frustrat*/annoy*/upset/unhappy/dissatisfied/rude/displeased/unfair/unimpressed/over_it
    makes/made/making/makin me [so/very/really]+ angry/mad/furious/sick/cry
    not/isn't/aren't/wasn't/never [at/all/very/really/a/too]+ happy with/about/customer/camper/at
    i/we [really/absolutely/officially/truly/just/so]+ hate/despise/loathe/resent/detest you/this/your/doing/dealing/
      the_way/how/it
    no/out_of/losing/lost/running_out_of/end_of [my/time/and/more/all]+ patience
    patience is/has/is_wearing [wearing/run/running/now/really/nearly/about]+ thin/out/over/gone
    can't/cannot/can_not take/stand/bear this/it/you/any_more [any_more/anymore/any_longer]
    i/we give up with/on you/this/trying/your
    ^ i_give_up $
    feel/feeling [completely/totally/so/utterly/rather]+ ignored/cheated/robbed/conned/abandoned/let_down/fobbed_off/
      belittled/patronised
    despise/loathe [you/this/your/thee/them]
    control/lost/losing/lose my anger/temper/patience/mind/shit
    vexes/aggravating/infuriating/exasperat*/maddening
    driving/drive/drives me crazy/insane/nuts/mad/mental/up_the_wall/bonkers/round_the_bend
    talk*/speak*/arguing to/with a [brick]+ wall
    you/u/ur/you_all/u_all/you_guys/u_guys/they/yall/y'all/you're are/r/all_are/have_been/should_be [so/all/a/just/
      really/bunch/of]+ useless/horrible/stupid/dumb/terrible/awful/pathetic/thieves/cheats/frauds/liars/idiots/
      incompetent/ridiculous/bad/ashamed/embarrassed/killing_me/failing/the_worst/a_joke/kidding/losing_it/slipping
    you've_got_to_be/you_have_got_to_be/got_to_be/you_have_to_be/you_must_be/you_gotta_be/gotta_be/are_you [actually/
      fucking/bloody/seriously]+ kidding/joking/taking_the_piss/taking_the_mick/having_a_laugh
    how can/could you/anyone/a_company/they/it be so/this/that bad/useless/slow/rude/incompetent/hard/difficult/awful
    can't/cannot/can/don't/couldn't believe [how/that]+ bad/badly/poor/poorly/rude/slow/hard/difficult/long/awful
    can't/cannot/can/don't/couldn't believe [that/how]+ you/your/they/this_company/this_airline [have/has/just/would/
      guys]+ lost/lose/cancelled/charged/charge/let/did/do/sent/closed/treat/treated/still/expect/make/made/are
    you/they [just/only/all/guys/happily]+ take/took/taking/keep/kept/pocket my/our/people's/everyone's money and/but/
      then
    that's/this_is/it's/that_is/what/such [just/all/such/another]+ a_lie/lies/nonsense
    are/r you/u/you_people/you_guys/they/yall [all/just/actually/really/completely]+ stupid/deaf/blind/dumb/thick/
      mental/insane/mad/crazy/incompetent
    wrong with you/u/them [people/guys/lot/all]
    you/u/you_people/you_guys/they [clearly/obviously/really/just/seriously]+ have/has no_idea/no_clue [what/how]
    can't/can/cannot you_people/you_guys/you_lot/these_people/this_company/anyone_there/they [do/ever/even/
      get]+ anything/one_thing/a_single_thing [right/properly]
    don't_bother $
    i/i'm [just/am/so]+ over_it/so_over/beyond_over
    beyond angry/furious/annoyed/disappointed/frustrated/upset/a_joke/ridiculous/belief
    bunch/load/set/absolute/total/complete/utter/proper [of] [absolute/total/incompetent]+ cowboys/clowns/crooks/
      thieves/idiots/amateurs/crooks/muppets/cheats`,
    praised,
  ),
  // Questions that want no answer.
  rule(
    0.75,
    `
    too much to_ask
    will/are/do/can/is i/we/you/it/this/they/my_bag/my_order/my_parcel/my_flight ever [going_to/gonna/actually]+ get/
      leave/arrive/answer/reply/fix/see/hear/take_off/move/come/turn_up/work/learn/end
    how do/did you/they [even/guys/possibly/manage_to/people]+ lose/forget/break/mess/screw/misplace
    when will this/it/the_madness end
    when will/are/is you/u/they/you_guys/you_people/this_company [guys/people/ever/finally/going_to/gonna]+ learn/sort/
      wake_up
    would_someone/does_anyone/is_there_anyone/is_anyone/is_anybody/is_there_anybody competent/with_a_brain/
      with_half_a_brain
    how dumb/stupid/useless/incompetent/dense/lazy are/can you/they/u
    how many [more]+ times do/must/have/will/should i/we [have/need]+ to_explain/to_tell/to_call/to_ask/to_repeat/
      to_say/to_write/to_contact/to_chase/to_email/explain/tell/call/ask/repeat/say/write/contact/chase
    why does/do/can/is/has/did nobody/no_one/noone/none_of_you
    why is/must it [always/be/so/this/always]+ so/this/such hard/difficult/impossible/a_struggle [for/you/to]+ get/
      reach/speak/talk/answer/deliver/send/find/cancel/contact
    what am/are i/we even/actually/still/really/exactly/paying [even/actually/you/paying]+ paying/you [you]+ for
    why do/am/are/should/would i/we even/still/bother/bothering [pay/paying/bother/bothering]+
    why do/am/are/should/would i/we pay/paying [for] you/this/your/a_service`,
  ),
  // Swearing.
  rule(
    0.72,
    `
    wtf/what_the_f/fuck*/fck/fcking/bullshit/screw_you/screw_this/piece_of_shit/piece_of_crap/piece_of_junk/go_to_hell/
      damn_you/dammit/damnit/asshole*/arsehole*/asses/idiot/idiots/moron*/jerks/sucks/suck/sucked/shit/shitshow/ffs/
      effing/freaking/freakin/stinks/stfu/dipshit*/for_god's_sake/for_christ's_sake/bollocks/bloody_hell/clowns/
      taking_the_piss/taking_the_mick/my_arse/my_ass/for_heaven's_sake/for_goodness_sake/for_the_love_of_god/
      for_fuck's_sake/for_pete's_sake/pull_your_finger_out/get_a_grip/con_men
    that's/this_is/it's/total/complete/such/what/your/more [a]+ bs/bull/con/jerk/crap
    what/why/where/who/how/when the/on hell/fuck/f
    why/where/who/how/when the heck
    stupid/dumb/damn/bloody/stupidest/dumbest/most_stupid/so-called/so_called/shite/god-awful bot/app/system/website/
      site/company/service/people/pin/card/thing/machine/phone/rule/policy/airline/robot/form/bag/plane/flight/money/
      phones/email/order/parcel
    this/that/it/which is/was [so/just/really/plain]+ stupid/dumb`,
    `${praised}
    that/well_that/oh_that [really/just]+ sucks/stinks/sucked
    i'm/i_am/im/i_was/i_feel/i/am/feel [such/an/a/so/really/being/total/complete]+ idiot/moron/stupid/dumb`,
  ),
];
