import { rule } from "../rule.ts";

const very = `[so/very/really/quite/rather/all/extremely/just/constantly/constant/a/bit/little/feeling/totally/completely/pretty/
    too/still]+`;
const moods = `blue/gloomy/dreadful/lousy/crappy/shitty/rotten/wretched/crushed/broken/worthless/numb/jittery/restless/
  troubled/panicking/panicky/panicked/freaking_out/freaked_out/afraid/creeped_out/daunted/shaken/shaking/trembling/
  isolated/abandoned/unloved/friendless/left_out/homesick/desolate/dejected/discouraged/disheartened/downhearted/glum/
  melancholic/melancholy/tearful/in_tears/crying/unwell/a_mess/a_wreck/a_nervous_wreck/in_pain/under_the_weather/
  down_in_the_dumps/moody/apprehensive/agitated/hurt/mourning/hysterical/paranoid/insecure/vulnerable/wound_up/
  strung_out/fidgety/disturbed/perturbed/tormented/anguished/unwanted/rejected/forsaken/at_rock_bottom/not_great/
  not_so_good/not_so_well/not_too_good/not_fine/pretty_bad/very_bad/really_bad/so_bad/distressed/sorrowful/horrified/
  frightened/scared/anxious/worried_to_death/worried_sick/sick_with_worry`;

/** Money or a home that is gone, and despair: the customer's life is the matter, not the order. */
export const hardship = [
  // A life that has come undone.
  rule(
    0.82,
    `
    lost/losing/lose my job/home/house
    laid_off/made_redundant/unemployed/jobless/evicted/eviction/homeless/bankruptcy/refugee/asylum_seeker/
      seeking_asylum/deported/deportation/foreclosure/bailiff/bailiffs/food_bank/destitute
    can't/cannot/can_not/couldn't/unable_to/barely afford food/to_eat/to_live/rent/my/to_feed/groceries/medicine/
      heating/insulin
    can't/cannot/can_not feed/pay_my/pay_rent [account/bill/order/online/with/by/using]
    i'm/i_am/am/we're/we_are/going/go/gone/went/declared/declare/filed [nearly/almost/about/to/now/be]+ bankrupt [on/in/
      at] [monopoly/the_game]
    drowning/buried/deep in debt/debts
    universal_credit/food_stamps/on_benefits/disability_benefits/carers_allowance/carer's_allowance/debt_charity/
      stepchange
    lost everything in/to/we/when/after/that
    gambling addict/addiction/problem/problems/debts/too_much/all_my/again
    stop/quit/control/addicted_to/block/problem_with/lost_to [me/my/from/the/to]+ gambling/betting
    self-exclude/self_exclude/self-exclusion/self_exclusion
    recovering alcoholic/addict/gambler
    carer/caregiver/caring for my [disabled/elderly/sick/ill/old]
    financial hardship/difficulty/difficulties/trouble/crisis/distress
    struggling to_pay/financially/with_bills/with_debt/to_make_ends_meet/to_feed
    make ends meet
    going/gone through [a/an/my/the]+ divorce/separation/hard_time/rough_time/tough_time/breakup
    my/our/the divorce
    getting/got/being/recently/newly divorced/separated
    i'm/we're/i_am/we_are [getting/now/going_through/a]+ divorce/divorcing/divorced
    house/home/flat/apartment [was/has/is/got/been/completely]+ burned/burnt/flooded/burned_down/destroyed
    custody [of/battle/hearing]`,
    "can't/cannot/can_not pay_my account/bill/order/online/with/by/using",
  ),
  // Despair.
  rule(
    0.75,
    `
    depression [era/cherry/glass]
    depressed/anxiety/panic_attack/panic_attacks/ptsd/mental_health/mental_illness/mental_breakdown/nervous_breakdown/
      eating_disorder/anorexia/bulimia/bipolar/addiction/alcoholic/rehab/lonely/loneliness/hopeless/all_alone/wits'_end/
      grieving/nerve_racking/nerve_wracking/nerveracking/nervewracking/nerve-wracking/nerve-racking/heartbroken/
      devastated/traumatised/traumatized/trauma/claustrophobi*/insomnia
    anxious [to/for]
    terrified/petrified
    feel/feels/feeling ${very} empty/sad/low/down/lost/worthless/nervous/uneasy/intimidated/restless/scared/tension/
      tense/horrible/awful/terrible/miserable/unwell/sick/like_giving_up/like_crying/like_throwing_up/
      like_i_am_going_to/like_i'm_going_to/unsafe/alone/afraid/helpless/useless/overwhelmed/frightened/panicky/gloomy/
      blue/bad_about_myself
    i'm/im/i_am/am/i_was ${very} sad/low/nervous/uneasy/stressed/tensed/tense/fearful/horrified/alarmed/alone/scared/
      frightened/on_edge/not_okay/not_ok/not_good/not_well/not_doing_well/spooked/unhappy/miserable/awful/overwhelmed/
      heartbroken/broken/desperate/in_despair/worried_sick/suffering/isolated
    i'm/im/i_am not good/well/okay/ok/alright [with/to/at/about/enough]
    very/extremely/extremly/so/soo/sooo/quite/super/really sad/saad/stressful/stressed/lonely/depressed/unhappy
    don't/do_not/not/isn't/aren't feel/feeling/doing/been [very/so/too/that/really/at/all]+ good/well/great/okay/ok/
      happy/alright/myself
    having/had/have a [really/very/pretty/such/an]+ bad/awful/terrible/horrible/rough/hard/tough/sad/miserable day/week/
      month/year/night/time
    in a [really/very]+ bad/sad/low/dark mood/place
    i'm/im/i_am/am/i_feel/feel/feeling/i've_been/i_have_been ${very} ${moods} [today/now/right/lately/again/all/the/
      time/day/inside/this/week/days/these/and/i]+ $
    feel/feeling ${very} bad/broken/numb/worthless/unloved/unwanted/rejected/abandoned/isolated/left_out/left_behind/
      shaken/insecure/like_a_failure/like_nobody/like_i_am_drowning/like_i'm_drowning/like_a_burden [about/for/that]
    i/i've/i_have [am/really/always/just/keep/can't/stop/all/do/so/too/much]+ worry/worrying a_lot/about_every*/so_much/
      too_much/all_the_time/non-stop/constantly
    i'm/i_am/i've/i_have/i [at/hit/am]+ at/hit rock_bottom
    i'm/i_am/i'm_just/i_feel_like_i'm/everything_is/my_life_is/my_world_is falling_apart/breaking_down/crumbling/
      collapsing
    hate myself/my_life
    i'm/i_am/such a [complete/total/such]+ failure/burden
    i'm/i_am/i_feel/im/am/being/we're under [a/so/such/too/an/lot/of/much/enormous/constant/great]+ pressure/stress
    lot_of/so_much/too_much pressure/stress [at/lately/right/these/from] $
    don't/do_not/haven't have/got/have_any [any/much/real]+ company/friends/family/friend/one/anyone/anybody $
    have nobody/no_one/no_friends/no_family $
    i've_got/i_got nobody/no_one/no_friends/no_family
    nobody/no_one [really/ever/actually]+ likes/understands/loves/wants/needs/misses/listens_to me
    miss my family/friends/mum/mom/dad/husband/wife/home so/very/terribly/badly/a_lot/and
    by myself all/every/again
    want/wanna/could/going_to/about_to [just/to]+ cry [right/now/all/day]+ $
    my [whole/poor]+ heart is broken/breaking/aching
    breaks/breaking my heart $
    makes/made/making me [feel/so/very/really]+ sad/anxious/nervous/depressed/scared/afraid/worthless/lonely $
    that/this/it/which/everything scares/frightens/terrifies/freaks/stresses/stressing/freaking/creeps me
    gives/giving/gave me the/a creeps/fright $
    ^ [that/this/it/is/was/so/how/very/really/pretty/what/a/bit/quite/that's/it's/just]+ scary/frightening/terrifying/
      spooky/creepy/intimidating/startling/daunting/nerve-racking/nerve-wracking/upsetting/stressful/depressing $
    you/he/she/they scare/scared/frighten/frightened/startled me
    ^ [it/today/my/this/was/is/has/been/a/the/such/what/day/really/very/so]+ bad/awful/horrible/terrible/rough/worst/
      miserable day/week/night [today/so_far/of_my_life/ever]+ $
    worst day/week/year of my/my_life
    today/yesterday/life is/was/has_been ${very} awful/bad/horrible/terrible/miserable/hard/rough $
    stomach is/in in_knots/knots/churning/turning
    biting/chewing my nails
    on pins_and_needles/tenterhooks
    frozen/paralysed/paralyzed/shaking/trembling/numb with/from fear/terror/anxiety/nerves/grief
    losing/lost sleep over/because/worrying $
    blood ran/runs cold
    jumped out_of_my_skin
    like crap/shit/rubbish [is/service]
    butterflies in my stomach
    hands/heart [is/are/keeps]+ shaking/racing/pounding/trembling
    on my own all_day/every_day/again_tonight/since
    miss having/talking people/company/anyone/someone
    that/this/it/which is/was/'s ${very} frightening/terrifying/scary/intimidating/startling/upsetting/depressing $
    that/this/it ${very} startled/frightened/scared/terrified/spooked/scares/frightens/terrifies me
    ^ [i/im/i'm/am/feeling/a/bit/so/very/all/just]+ heavy/terrible/depressed/awful/horrible/miserable/sad/lonely/low/
      unhappy/scared $
    ^ not [so/very/too/doing/feeling/really/that]+ good/great/well $
    my day/week/month/year/life/night/morning [is/was/has/been/going]+ ${very} horrible/terrible/awful/miserable/hard/
      sad/a_mess/falling_apart/ruined_by_grief
    rough/hard/difficult time [lately/right_now/at_home]
    cry/crying/cried/sobbing all_day/all_night/every_night/myself_to_sleep/for_hours/right_now
    horde of worries
    worried/worrying constantly/about_every*/all_the_time
    living/live/lives alone
    no/nobody/no_one [is/friends/family]+ left [in/to]
    have no friends/one_to_talk_to
    nobody/no_one cares/loves/left [about] me
    handling them well
    cannot/can't concentrate/sleep/breathe/stop_crying/cope/stop_worrying
    lump in my throat
    jumping out of my skin
    knot in my stomach
    scared to_death`,
    `
    not/n't/eased/relieved/calmed/no/without/reduced/zero [so/really/very/that/too/my/any/all/the/her/his]+ depressed/
      anxious/nervous/lonely/addicted/stressed/sad/scared/worried/anxiety
    eased/relieved/calmed/without/no/zero my/any/all
    sat/set/slow/let/shut/go/going/cool/break/calm/write/jot/lie down
    hold/put on
    a bit/little confused
    not good/well/okay/ok/alright with/to/at/about/enough
    flight/delay/wait/food/service/meal/seat/trip/plane/song/movie/film/game/book is/was/had
    bad about/for/that
    great depression
    depression era/cherry/glass
    anxious to/for
    tropical depression
    website/site/app/page down
    home alone`,
  ),
  // A state that is no distress by itself: worth knowing, not worth a pass.
  rule(
    0.45,
    `pregnant/pregnancy/disability/disabled/wheelchair/autism/autistic/special_needs/epilepsy/epileptic/diabetes/
      diabetic/service_dog`,
  ),
];

const matter = `card/cards/account/accounts/money/payment/payments/transfer/transfers/transaction/transactions/charge/
  charges/order/flight/delivery/balance/refund/bank/app/fees/purchase/withdrawal/luggage/bag/bags/parcel/package/
  service/security/website/data/cash/booking/room/connection/pin/atm/exchange/rate/seat/rebooking/update/answer/result`;
const weak = `nervous/uneasy/stressed/tensed/tense/fearful/horrified/alarmed/scared/frightened/on_edge/not_okay/not_ok/
  unhappy/sad/miserable/awful/overwhelmed/desperate/restless/intimidated/terrible/horrible/helpless/afraid/useless/
  terrified/petrified/unsafe/low/down/bad`;

/** Nervous about a card, afraid for a parcel: a question about what is ours, and no state of a life. */
export const aboutUs = rule(1, `${weak} … ${matter}`);
