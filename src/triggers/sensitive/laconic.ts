import { rule } from "../rule.ts";

/** What somebody feels who says no more than that; anger, tiredness and boredom are another matter. */
const low = `blue/gloomy/dreadful/shitty/wretched/crushed/worthless/numb/jittery/restless/panicking/panicky/panicked/
  freaking_out/freaked_out/afraid/creeped_out/trembling/isolated/unloved/friendless/homesick/desolate/dejected/
  discouraged/disheartened/downhearted/glum/melancholic/melancholy/tearful/in_tears/crying/unwell/a_nervous_wreck/
  under_the_weather/down_in_the_dumps/apprehensive/mourning/hysterical/paranoid/tormented/anguished/at_rock_bottom/
  not_great/not_so_good/not_so_well/not_too_good/not_fine/pretty_bad/very_bad/really_bad/so_bad/distressed/sorrowful/
  horrified/frightened/scared/anxious/worried_to_death/worried_sick/sick_with_worry/upset/bummed/bummed_out/gutted/
  ashamed/hopeless/helpless/powerless/sad/unhappy/miserable/terrible/awful/horrible/depressed/nervous/uneasy/stressed/
  stressed_out/fearful/terrified/petrified/alarmed/spooked/startled/overwhelmed/intimidated/desperate/devastated/
  heartbroken/lonely/lonesome/on_edge/poorly/weepy/grief-stricken/inconsolable/despondent/in_despair/scared_stiff/
  scared_to_death/frightened_to_death/panic_stricken/panic-stricken/a_bundle_of_nerves/a_basket_case/in_a_bad_mood/
  at_the_end_of_my_rope/at_the_end_of_my_tether/in_a_bad_way/in_a_bad_place/in_a_dark_place/heavy/sick_to_my_stomach`;
/** What says it of a person, and of a thing as well. */
const lowOfMe = `lousy/crappy/rotten/broken/troubled/daunted/shaken/shaking/abandoned/left_out/a_mess/a_wreck/in_pain/moody/
  agitated/hurt/insecure/vulnerable/wound_up/strung_out/fidgety/disturbed/perturbed/unwanted/rejected/forsaken/guilty/
  empty/low/down/tense/tensed/worried/shook/alone/solitary/on_my_own/by_myself/sick/ill/despairing/defeated/
  hollow/shaky/jumpy/nervy/edgy/antsy/queasy/nauseous/a_failure/a_loser/in_a_funk/rough/crap/like_crap/like_shit/
  like_rubbish/like_hell/like_death/like_garbage/not_well/not_okay/not_ok/not_alright/not_all_right/not_happy/not_good/
  not_myself/wobbly/fragile/emotional/off/unsettled/disquieted/burdened/unappreciated/misunderstood/neglected/excluded/
  unsafe/threatened/haunted/cursed/bad/dead_inside/suffering/struggling`;
const opening = `[hi/hello/hey/oh/ugh/well/honestly/um/ok/sorry/no/nope/sadly/yes/yeah/i/im/i'm/i_am/am/i've/ive/i_have/
  been/feel/feels/feeling/felt/i_was/getting/think/guess/and/but/so/very/really/quite/rather/pretty/super/extremely/extremly/kinda/kind_of/sort_of/a_bit/a_little/just/all/still/such/too/totally/completely/utterly/
  incredibly/terribly/constantly/always/often/currently/today/lately/now/right_now]+`;
const closing = `[today/now/lately/again/inside/tonight/recently/tbh/honestly/right/this/the/all/of/at/these/days/day/week/
  time/moment/morning/evening/always/really/here/and/i/in/world/life/with/sometimes/actually/though/unfortunately/
  out/everywhere/night/to/be/about/everything/as/hell/af]+`;
const span = "day/days/night/nights/morning/evening/week/weeks/weekend/month/months/year/years/time/life";
/** What may fill a heart with fear, of itself. */
const dread = `frightening/terrifying/scary/intimidating/startling/upsetting/depressing/creepy/spooky/alarming/nerve-wracking/
  nerve-racking/unnerving/unsettling/disturbing/horrifying/distressing/heartbreaking/chilling/eerie/daunting/
  stressful/worrying/terrible_news/sad_news/heart-breaking/petrifying/traumatising/traumatizing/nightmarish/saddening`;
const frightens = `startled/frightened/scared/terrified/spooked/scares/frightens/terrifies/petrifies/intimidates/alarms/
  alarmed/startles/shook/depresses/saddens/overwhelms/worries/stresses/spooks/unnerves/creeps/freaks/freaked/creeped`;
/** What a day may be. */
export const bad = `bad/awful/terrible/horrible/horrid/rough/tough/hard/sad/miserable/dreadful/lousy/shitty/crappy/rotten/rubbish/
  crap/shit/depressing/stressful/difficult/painful/dark/tragic/worst/awfull/terible/rubish`;

/** Messages that are nothing but a feeling: of people who answer "how are you?". */
export const laconic = [
  // The whole message is a feeling.
  rule(
    0.75,
    `
    ^ ${opening} ${low} ${closing} $
    ^ ${opening} ${low} and/or/but ${opening} ${low} ${closing} $
    ^ ${opening} i/i'm/im/i_am/am/i_was/i've_been/feel/feels/feeling/felt ${opening} ${lowOfMe} ${closing} $
    ^ ${opening} i/i'm/im/i_am/am/i_was/feel/feeling/felt ${opening} ${low}/${lowOfMe} and/or/but ${opening} ${low}/
      ${lowOfMe}/tired/exhausted/confused/angry ${closing} $
    ^ ${opening} not [so/very/too/doing/feeling/really/that/all/exactly/particularly/at/my/the]+ good/great/well/hot/
      best/happy/fine/okay/ok/alright/okey/wonderful/brilliant/myself [at/all/today/day/now/really/thanks/thank/you/
      right/lately/tbh/i'm/im/afraid/here/so/far/tonight/recently/mood]+ $
    ^ ${opening} [i_could/could/things/have/i/i've/had/days/be]+ better [days/thanks/today/than/this]+ $
    ^ ${opening} today/tonight/yesterday/everything/life/my_day/my_life/my_week/my_weekend/my_night/my_year/my_month/
      my_morning/this_week/this_month/this_year/last_night/last_week/things [is/was/are/were/has/have/been/going/
      turned_out/feels/felt/such/a/so/really/pretty/just/quite/rather/absolutely/very/kinda/all]+ ${bad} [day/today/of/
      my/life/for/me/at/work/school/home/so/far/again/lately/one/right/now]+ $
    ^ ${opening} [this/it/it's/its/that/that's/the/had/having/have/what/one/has/is/was/been/such/a/an/most/another/
      again/just/going/through]+ ${bad} ${span} [ever/today/of/my/life/for/me/at/work/school/home/so/far/again/i/had/
      lately/right/now]+ $
    ^ everything/life/today/my_life/my_day/my_heart [all/just/really/so]+ sucks/hurts/stinks/aches [today/right/now/so/
      much/bad]+ $
    ^ ${opening} [that/this/it/it's/its/that's/thats/what's/which/is/was/a/bit/seems/sounds/looks/feels/
      how]+ ${dread} [to/me/for/tbh/honestly/right/now/thought/lol_no]+ $
    ^ [that/this/it/you/he/she/they/really/just/almost/nearly/kind/of/has/have/had]+ ${frightens} [the/hell/shit/crap/
      out/of/me]+ me [out/so/much/a/lot/to/death/half/bit/really/badly]+ $
    ^ ${opening} in_need_of/need/want/wish/could_use [a/some/i/had]+ friend/friends/company/hug/shoulder_to_cry_on $
    ^ ${opening} [have/having/got/a/had/with]+ nightmare/nightmares/bad_dream/bad_dreams/breakdown/meltdown/panic/
      nerves/worries/anxieties/butterflies/the_jitters/cold_feet/heartache/heartbreak $
    ^ ${opening} [have/no/got/i've/with/nobody/one/around/here]+ no_friends/no_one/nobody/no-one/nobody_around/
      nobody_here/no_one_around/no_one_here/no_company/no_family [here/around/left/at/all/anymore/with/me/for/in/my/
      life]+ $
    ^ ${opening} under/so_much/too_much/a_lot_of/lots_of [a/lot/of/so/much/great/enormous/too]+ stress/pressure/strain/
      anxiety/worry/worries/sadness/pain/fear/tension/grief $
    ^ ${opening} [want/wanna/need/could/about/going/to/have/just/started/can/only]+ cry/crying/weep/sob/
      burst_into_tears/scream/throw_up/vomit/faint/hide/give_up/disappear ${closing} $
    ^ ${opening} overthinking/panicking/worrying/sobbing/stressing/struggling/suffering/grieving/mourning [everything/
      out/over/about/it/this/a/lot/again/so/much/too/all/day/night]+ $`,
    `
    not/n't/never/no [so/really/very/that/too/all/at]+ sad/scared/afraid/worried/upset/nervous/stressed/lonely/alone/
      anxious/depressed/bad/hurt
    home alone
    down to
    not very good/well at
    sounds/looks good`,
  ),
];
