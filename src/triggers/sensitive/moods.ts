import { rule } from "../rule.ts";
import { bad } from "./laconic.ts";

const very = `[so/very/really/quite/rather/all/extremely/just/constantly/constant/a/bit/little/feeling/totally/completely/pretty/
    too/still/kinda/incredibly/terribly/super]+`;

const afraid =
  "nervous/anxious/sad/scared/afraid/uneasy/stressed/tense/depressed/worried/lonely/cry/panic/unhappy/sick";

/** Despair, fear, loneliness: what customers say of themselves and not of the order. */
export const moods = [
  // Words that say it wherever they stand.
  rule(
    0.75,
    `
    depression [era/cherry/glass]
    depressed/anxiety/panic_attack/panic_attacks/ptsd/mental_health/mental_illness/mental_breakdown/nervous_breakdown/
      eating_disorder/anorexia/bulimia/bipolar/addiction/alcoholic/rehab/loneliness/hopeless/all_alone/wits'_end/
      grieving/nerve_racking/nerve_wracking/nerveracking/nervewracking/nerve-wracking/nerve-racking/heartbroken/
      devastated/traumatised/traumatized/trauma/claustrophobi*/aerophobi*/aviophobi*/insomnia/agoraphobi*/
      schizophreni*/burnout/hypochondria*
    lonely [planet/little]
    anxious [to/for]
    terrified/petrified
    cry/crying/cried/sobbing/sobbed/weeping all_day/all_night/every_night/myself_to_sleep/for_hours/right_now/a_lot/
      non_stop/non-stop/every_day/all_the_time/myself/so_much/and_i_can't
    handling them well
    living/live/lives alone
    home/house/flat/apartment/life [is/feels/so/too/just]+ empty/quiet/lonely without/since
    lump in my throat
    jumping out of my skin
    knot/knots in my stomach
    stomach [is/in/a/my]+ knots/churning/turning
    butterflies in my stomach
    hands/heart/knees/whole_body [is/are/keeps/keep/won't/stop]+ shaking/racing/pounding/trembling/sweating
    palms are sweaty/sweating
    scared to_death/of_dying/of_the_dark/of_everything/at_night/of_being_alone/all_the_time/of_people/for_my_life/
      for_my_future/stiff/half_to_death/out_of_my_wits/out_of_my_mind
    blood ran/runs cold
    jumped out_of_my_skin
    worried/worrying constantly/about_every*/all_the_time/about_my_future/about_the_future/too_much/non_stop/all_day
    horde of worries
    on pins_and_needles/tenterhooks
    biting/bite/chewing my nails
    weight on my chest/shoulders/heart
    heavy heart
    heart is [so/very/too]+ heavy/broken/breaking/in_pieces/aching/hurting
    breaking/breaks/broke my heart`,
    `
    great depression
    depression era/cherry/glass
    tropical depression
    anxious to/for
    eased/relieved/calmed/without/no/zero/reduced/helps/for/with/against [my/any/all/her/his/the]+ depression/anxiety/
      insomnia
    not/n't [so/really/very/that/too/all]+ depressed/anxious/lonely/addicted/terrified
    non/non-alcoholic alcoholic
    any/an/no/serve/serves/of/with/and alcoholic
    lonely planet/little
    my/just lonely
    a bit/little confused`,
  ),
  // A feeling that is told.
  rule(
    0.75,
    `
    feel/feels/feeling ${very} empty/sad/low/down/lost/worthless/nervous/uneasy/intimidated/restless/scared/tension/
      tense/horrible/awful/terrible/miserable/unwell/sick/like_giving_up/like_crying/like_throwing_up/
      like_i_am_going_to/like_i'm_going_to/unsafe/alone/afraid/helpless/useless/overwhelmed/frightened/panicky/gloomy/
      blue/bad_about_myself/like_screaming/like_a_failure/like_a_burden/like_nobody/like_no_one/like_dying/dead_inside/
      like_i_can't_breathe/like_i_cannot/like_breaking_down/like_i'm_drowning/like_i'm_falling_apart/on_the_verge/
      invisible/trapped/suffocated/defeated/like_nothing_matters
    i'm/im/i_am/am/i_was ${very} sad/low/nervous/uneasy/stressed/tensed/tense/fearful/horrified/alarmed/alone/scared/
      frightened/on_edge/not_okay/not_ok/not_good/not_well/not_doing_well/spooked/unhappy/miserable/awful/overwhelmed/
      heartbroken/broken/desperate/in_despair/worried_sick/suffering/isolated/panicking/falling_apart/breaking_down/
      losing_hope/losing_my_mind/in_tears/a_nervous_wreck/an_emotional_wreck/a_burden/struggling_mentally [you/to/with]
    ^ [i/really/so/just]+ feel/feeling ${very} disappointed/let_down $
    i'm/im/i_am/am not good/well/okay/ok/alright [with/to/at/about/enough]
    very/extremely/extremly/so/soo/sooo/quite/super/really sad/saad/stressful/stressed/lonely/depressed/unhappy [to/you/
      customer/customers/camper/with/passenger/flyer/client]
    don't/do_not/not/isn't/aren't feel/feeling/doing/been [very/so/too/that/really/at/all]+ good/well/great/okay/ok/
      happy/alright/myself
    having/had/have/been a [really/very/pretty/such/an/quite/super]+ ${bad} day/week/month/year/night/time/life/
      morning/childhood/evening [booking/finding/getting/with/trying/to/understanding/at/on/using/logging/believing/
      seeing/in]
    in a [really/very]+ bad/sad/low/dark mood/place
    feel/feeling ${very} bad/broken/numb/worthless/unloved/unwanted/rejected/abandoned/isolated/left_out/
      left_behind [about/
      for/that/when/to]
    miss having/talking people/company/anyone/someone
    miss [my/our/him/her/being/having/the/so/old/so_much/with/around]+ mum/mom/mother/dad/father/family/friends/
      husband/wife/company/people [so/very/around/a/terribly/back/every/everyday]+
    make/makes/making/made me [feel/so/very/really/quite/a/bit/little/feeling/want/to]+ ${afraid}
    she/he/i/we [is/am/'m/'s/are/was/were]+ still shaking/crying/sobbing/in_tears/in_shock/traumatised/traumatized
    she's/he's/i'm still shaking/crying/sobbing/in_tears/in_shock/traumatised/traumatized
    give/gives/gave/giving me [a/the/an/so/much/such/real/serious]+ anxiety/creeps/chills/nightmares/fright/panic/
      scare/heebie-jeebies/willies/shivers/goosebumps/the_jitters/stress
    can't/cannot/couldn't/can_not [even/seem/to/really]+ concentrate/sleep/breathe/stop_crying/cope/stop_worrying/
      stop_thinking/stop_shaking/think_straight/relax/calm_down/handle_it/handle_this_anymore/take_it_anymore/
      take_any_more/bear_it/face_the_day/get_out_of_bed/stop_panicking/get_over_it/switch_off/go_on_like_this
    losing/lost/lose sleep over/because/worrying $
    keep/keeps/kept me/on [up/awake/at/night]+ worrying/crying/panicking/night/all_night
    keep worrying/crying/panicking/overthinking/thinking_the_worst
    rough/hard/difficult/tough time/times/patch/period/spell lately/right_now/at_home/recently/these_days/since/
      for_me_and
    nobody/no_one/no-one/noone cares/loves/left/understands/likes/visits/listens/misses/notices/wants [about] me
    no/nobody/no_one/no-one/noone [is/friends/family]+ left [in/to]
    have/having/got/there's/there_is no/nobody/no_one/no-one/noone/not_anyone/not_anybody/not_a_single_person/
      not_a_friend [one/friend/friends/family/to/here/around/i/can]+ talk_to/turn_to/rely_on/lean_on/confide_in/
      be_with/hang_out_with/share_with/here_for_me/there_for_me/around_me/look_after_me/spend_time_with/eat_with/
      go_with/come_home_to/care_about_me [at/about/in/on/regarding]
    have/don't_have/do_not_have/without [no/any/a/many/single/real/close]+ friends/friend/company [here/anymore/around/
      nearby/left/to_talk/at/in/for/list/requests/code]+ $
    don't/do_not have anyone/anybody to_talk_to/around/in_my_life/left/who_cares/close
    lost my/all/the [will/all/the]+ hope/faith_in_life/joy/appetite/will
    hate/hating my [own]+ life/self/body
    hate myself
    life/everything/world [is/has/just/feels/so/all/such/been/a/really/seems]+ falling_apart/meaningless/pointless/
      hopeless/a_mess/unbearable/too_much/crumbling/sucks/unfair/collapsing/hard/terrible/miserable/awful/over`,
    `
    not/n't/eased/relieved/calmed/no/without/reduced/zero/never [so/really/very/that/too/my/any/all/the/her/
      his]+ depressed/anxious/nervous/lonely/addicted/stressed/sad/scared/worried/anxiety/low/down/alone/lost
    sat/set/slow/let/shut/go/going/cool/break/calm/write/jot/lie down
    hold/put on
    not good/well/okay/ok/alright with/to/at/about/enough
    flight/delay/wait/food/service/meal/seat/trip/plane/song/movie/film/game/book is/was/had
    bad about/for/that/when/to
    sad/unhappy/miserable/uneasy you/to/with/customer/customers/camper/passenger/flyer/client
    a little/bit nervous/uneasy/worried/anxious/tense
    little/bit nervous
    film/movie/song/book/ad/advert/video/show/series/story/music/episode/ending [has/really/just/almost]+ made/makes/
      make
    website/site/app/page down
    home alone
    excited/happy/thrilled/stoked/hyped [i/and/that/we/to/just]+ can't/cannot/couldn't
    ${bad} time/day/night booking/finding/getting/with/trying/to/understanding/at/on/using/logging/believing/seeing/in
    talk_to/turn_to at/about/in/on/regarding
    friends/friend/company list/requests/code/at/in/for
    have a hard`,
  ),
];
