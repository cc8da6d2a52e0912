import { rule } from "../rule.ts";

const nobody = "nobody/no_one/no-one/noone/not_anyone/not_a_soul/not_one_person";
const fear =
  "nervous/anxious/scared/worried/worrying/stressed/afraid/terrified/panicking/fearful/stressing/panicked/frightened/dreading";
const closest = "girlfriend/boyfriend/wife/husband/partner/fiance/fiancee/ex/best_friend/bf/gf";
const ahead = `exam/exams/interview/interviews/future/health/life/finals/test_results/results/diagnosis/operation/surgery/
  speech/presentation/wedding/my_job/my_kids/my_son/my_daughter/my_family/my_mom/my_mum/my_dad/my_parents/dying/death/
  the_dark/being_alone/school/losing/what_will_happen/what_might_happen/tomorrow/everything`;
const soon =
  "[now/today/lately/anymore/any_more/again/at/all/in/my/life/right/these/days/me/for/with/i/do/here/so/much]+";

/** Loneliness, worries, lives that go wrong: told as it is, without the names of feelings. */
export const worries = [
  rule(
    0.75,
    `
    ^ [i/i've/i'm/have/am/been/always/and/spend/all/my/so/days/time/it's/eat/live/go/sleep/sit/is/just/still/here/
      dinner/lunch/every/alone]+ alone/on_my_own/by_myself [for/so/too/long/every/day/night/again/now/since/all/the/
      time/here/at/home/in/this/world/most/of/years/months/weeks/evening/weekend/always/a]+ $
    ^ [i/there/but/and/because/i've/have/got/just/really/honestly]+ [don't/dont/do_not/is/there's/isn't/have/got/
      haven't]+ ${nobody}/anyone/anybody/any_friends/a_single_friend/any_family/a_friend [i/can/to/who/here/around/
      left/with/talk/be/in/my/life/at/all/for/me/anymore/else/nearby/close]+ $
    ^ ${nobody}/everyone/everybody/people [ever/really/even/just/will/would/has/is/in/this/world/always]+ calls/call/
      visits/cares/care/likes/hates/left/leaves/ignores/avoids/understands/loves/misses/wants/talks_to/listens_to/
      texts/remembers [about/me/anymore/any/more/to/how/i/feel/if/when/alone/behind/here]+ $
    don't/do_not/never see/meet/know/have/talk_to anybody/anyone/people [anymore/any_more/here/these_days/lately]+ $
    wish/wished i/someone/somebody/he/she/they [had/were/was/could/would/have/more/any/some/a/i/just/be]+ friend/
      friends/here_with_me/company/someone_to_talk_to/somebody_to_talk_to/with_me/beside_me/not_alone/happy/happier/
      disappear
    quiet/empty/lonely [here/without/now/in/house/home/since]+ without anyone/him/her/them/you
    heart [just/nearly/almost/has/is/'s/keeps/won't/my/so]+ skipped/pounding/racing/hurts/aches/aching/sank/sinking/
      stopped/beating_fast/in_my_mouth/in_my_throat/beating_so_fast [a/beat]+
    hair stood/stands/standing on_end/up
    ^ [that/this/it/you/he/she/really/just/almost/nearly]+ made/makes/make me jump/shiver/tremble/shudder/cry/weep/
      uneasy [so/much/every/time/a/lot/inside]+ $
    bad/awful/terrible/sinking/uneasy feeling about_this/about_it/about_everything/about_tomorrow/in_my/in_the_pit
    something [really/very]+ bad/terrible/awful is_going_to/will/might/is_about_to/could happen
    worry/worrying/worries/fret/fretting [constantly/so/much/always/all/the/time/too/just]+ about [absolutely/just/
      literally]+ everything/every_little_thing/dying/death/the_future/my_future/money_all/what_will
    ^ [there's/there/is/but/and/just/i/have/really]+ nobody/no_one/no-one/noone is [here/around/there/with/for/left/me/
      ever/
      at/home]+ $
    ${fear} about/for/of/over/by [my/our/the/this/what/upcoming/job/final/health/own/a/this/next/all/and]+ ${ahead}
    under/feel/feeling/so_much/too_much/a_lot_of/the/lots_of pressure on_me/at_work/at_school/at_home/at_university/
      from_my_boss/from_my_parents/from_my_family
    too_much/a_lot/so_much on my mind/shoulders/plate
    everything_is/all_is/life_is/it's_all/it_is_all/its_all/this_is_all/it's_just/it's_getting/it_is_getting [all/just/
      simply/
      a/bit/getting]+ too_much/too_hard/overwhelming/unbearable for_me/to_handle/to_bear/to_cope/to_take
    ^ [and/but/sorry/honestly/i/think/it/just]+ it's/it_is/its/this_is [all/just/simply]+ too_much/too_hard/
      overwhelming for_me/to_handle/
      to_bear/to_take [anymore/any_more/right_now/now/at_the_moment/alone]+ $
    don't/dont/do_not/can't/cannot know/see how_to_cope/how_i_cope/how_to_go_on/how_to_deal_with_it_all/
      how_to_handle_it/a_way_out/how_to_carry_on/what_to_do_with_my_life/what_to_do_with_myself/any_hope/who_to_turn_to
    mind/thoughts/brain/head [just/keeps/won't/is/my/are/doesn't/keep/never]+ stop_racing/racing/won't_stop/spinning/
      stop_spinning/going_in_circles/never_stops/shut_off/switch_off/running_wild
    tension/pressure/stress/anxiety/worry/fear/loneliness/waiting_and_fear [is/'s/has/been/are/just/really]+ killing/
      eating/consuming/overwhelming/crushing/destroying/getting_to/paralyzing/paralysing me/up
    nothing [ever/really/seems/to/just/in/my/life/is]+ goes_right/go_right/works_out/work_out/makes_me_happy/
      makes_sense/matters/cheers_me_up/helps/feels_right/going_right/brings_me_joy ${soon} $
    ^ [everything/things/life/nothing/it/all/just/is/in/my]+ everything/life/things/it_all [is/'s/are/seems/keeps/has/
      in/my/just/goes/going/aren't/isn't/not/just/really]+ wrong/going_wrong/goes_wrong/going_downhill/falling_apart/
      going_well/gone_wrong/going_badly/against_me/going_great/fair/unfair/looking_up/bleak/a_struggle/hard/too_hard/
      painful/dark ${soon} $
    ^ [i/just/feel/like/that/really/always/am/i'm]+ can't/cannot/never do anything right ${soon} $
    ^ [i'm/i/im/am/we're/today/it's/its/is/was/really/just/sadly/it]+ not [having/the/a/been/my/really/going/
      such]+ good/best/great/nice/easy/happy day/days/week/month/year/time/night/one/mood/place ${soon} $
    ${closest} [has/just/and/i/have/recently/suddenly/'s/we]+ left/dumped/cheated_on/cheating_on/broke_up_with/
      broken_up_with/split_up_with/walked_out_on/divorcing/ghosted me/us
    ${closest} and_i/and_me [have/just/recently/are]+ broke_up/split_up/broken_up/separated/splitting_up/divorcing
    we/just [have/just/recently/had/a/an]+ broke_up/broken_up/bad_breakup/split_up [with/the/into]
    been/i've/have/lately_has [been/so/really/very/quite/pretty/it's/just/too]+ hard/tough/rough/difficult lately/
      recently/these_days/for_me/since_he/since_she/for_us_all
    got/had/received/getting/have [some/a/really/very/the/just/such]+ bad/terrible/awful/sad/tragic/devastating/
      horrible news [on/at/for/from_you]+ $
    on_the/at_the edge/verge/brink of [a/an/my/total/nervous]+ breakdown/collapse/tears/crying/losing_it/burnout
    nerves/nerve are/is/were/'re [all/totally/completely]+ shot/frayed/on_edge/wrecked/raw
    going through hell/a_lot/it/so_much/a_crisis/grief/depression/a_dark_time/a_bad_patch/heartbreak [the/this/that]
    hit/hitting/at/reached rock_bottom/a_low_point/my_lowest/my_limit_emotionally
    failed my/the [final/driving/last]+ exam/exams/degree/course/year/finals
    got/been/was fired/sacked/laid_off [up]
    crying inside/my_eyes_out/in_the_bathroom/over_nothing/alone
    soul/inside/everything hurts/is_empty/feels_empty/feels_dead
    dreading tomorrow/monday/it_all/the_future/going_back/every_day/going_home`,
    `
    price/prices/rate/rates/sales/quality/service/shares/standards [have/has/really/just]+ hit/reached/at/
      hitting rock_bottom
    home alone
    stand alone
    heart stopped/skipped for
    news from_you
    going_through it/a_lot the/this/that
    split_up with/the/into
    fired up
    not/n't/never/no ${fear}
    not/n't crying`,
  ),
];
