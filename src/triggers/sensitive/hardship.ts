import { rule } from "../rule.ts";

const loved = `husband/wife/partner/spouse/mother/mum/mom/mommy/mummy/father/dad/daddy/son/daughter/child/kid/baby/brother/sister/
  grandmother/grandfather/grandma/grandpa/granddad/grandson/granddaughter/nan/nana/gran/granny/uncle/aunt/auntie/cousin/friend/
  fiance/fiancee/girlfriend/boyfriend/parents/mother-in-law/father-in-law/family/dog/cat/niece/nephew/hubby/stepdad/stepmom`;
const very =
  "[so/very/really/quite/rather/all/extremely/just/constantly/constant/a/bit/little/feeling/totally/completely/pretty/too/still]+";

/** Grief, violence, illness, money that is gone, despair: the customer's life is the matter, not the order. */
export const hardship = [
  // Violence.
  rule(
    0.95,
    `
    domestic violence/abuse
    abusive husband/wife/partner/relationship/ex/boyfriend/father/mother/parents/home
    restraining order
    stalker/stalked/stalking/raped/molested/trafficked
    rape [seed/oil]
    beaten/hit/hits/beats/threatens me/by [my] husband/wife/partner/ex/boyfriend/father
    afraid/scared/fear/fleeing/escape of/from my husband/wife/partner/ex/boyfriend/father`,
    "rape seed/oil\nstalking horse",
  ),
  // Grief.
  rule(
    0.9,
    `
    ${loved} [has/had/have/just/recently/sadly/suddenly/unexpectedly/is/was/member/both/who/'s]+ died/passed/passed_away/deceased/dead/dying/
      terminal/terminally_ill/killed [the/on/with/for/security/test/exam/your/his/her/driving]+
    death/loss/passing/funeral/wake/burial/cremation of/in/for my/our/the/a/his/her [own/late/dear/beloved/best/only/young/youngest/oldest/
      elderly]+ ${loved}
    ${loved}/grandpas/grandmas/moms/dads/mums/fathers/mothers/uncles/aunts funeral/burial/death/memorial/cremation
    ${loved} is dying of/from
    lost my/our/his/her [dear/beloved/late/own/only/first]+ ${loved}/unborn [in/at/on]+
    funeral/bereavement/bereaved/grieving/grief/widow/widowed/widower/next_of_kin/passed_away/miscarriage/miscarried/stillbirth/stillborn/
      deceased/condolences/late_husband/late_wife/late_mother/late_father
    falleci*/murio/luto/deces/decede/decedee/verstorben/gestorben/todesfall/beerdigung/trauerfall/lutto/deceduto/deceduta/funerale/faleceu/morreu/
      falecimento/overleden/begrafenis/zmarl/zmarla/pogrzeb/vefat/avdod/gatt_bort/begravning/begravelse/dod_i_familien
    去世/过世/過世/葬礼/葬禮/亡くな/葬式/葬儀/돌아가셨/장례/скончал/похорон/умерла/توفي/توفيت/وفاة/جنازة/निधन/देहांत/मृत्यु`,
    `
    lost my/our dog/cat
    passed/passed_away the/on/with/for/security/test/exam/your/his/her/driving
    died on me
    is/are dead on
    friend/family/dad/mom/mum/cousin/son/daughter passed the/on/security/test/exam/your
    battery/phone/plant/laptop died/dead`,
  ),
  // Illness.
  rule(
    0.82,
    `
    ${loved} [is/was/has/been/got/were/being/just/currently/in/the/rushed/to/are/he's/who]+ hospital/icu/intensive_care/hospice/hospitalized/
      hospitalised/diagnosed/very_ill/very_sick/seriously_ill/critically_ill/a_coma/life_support/surgery/ill
    ${loved} [has/had/just/is/having/suffered/with/fighting/battling/beat]+ cancer/surgery/a_stroke/a_heart_attack/dementia/leukemia
    cancer/chemo/chemotherapy/tumor/tumour/leukemia/leukaemia [research/charity/charities/awareness/fundraiser/month/campaign/society/uk/ribbon/
      zodiac/horoscope/sign]
    intensive_care/hospice/terminally_ill/terminal_illness/life_support/palliative/dementia/alzheimer's/heart_attack/had_a_stroke/kidney_failure/
      dialysis/coma/oncologist/radiotherapy/port-a-cath
    i'm/i_am/im/was/been/be/currently/lying/still/stuck in/in_the/ill/hospitalized/hospitalised/seriously_ill/very_ill/diagnosed hospital/
      with
    i'm/i_am/am/im/very/seriously/feeling ill/unwell
    medical/family/personal emergency
    emergency surgery/room
    in a coma
    dying of/from cancer/illness/disease
    weeks/months to live`,
    `
    cancer research/charity/charities/awareness/fundraiser/month/campaign/society/uk/ribbon/zodiac/horoscope/sign
    thank/thanks/shout/kudos … medical/family emergency
    work/works/working/job/shift at/in
    heart attack on/burger/when
    not/n't ill`,
  ),
  // A life that has come undone.
  rule(
    0.82,
    `
    lost/losing/lose my job/home/house
    laid_off/made_redundant/unemployed/jobless/evicted/eviction/homeless/bankrupt/bankruptcy/refugee/foreclosure/bailiff/bailiffs/food_bank/destitute
    can't/cannot/can_not/couldn't/unable_to/barely afford food/to_eat/to_live/rent/my/to_feed/groceries/medicine/heating/insulin
    can't/cannot/can_not feed/pay_my/pay_rent [account/bill/order/online/with/by/using]
    financial hardship/difficulty/difficulties/trouble/crisis/distress
    struggling to_pay/financially/with_bills/with_debt/to_make_ends_meet/to_feed
    make ends meet
    going/gone through [a/an/my/the]+ divorce/separation/hard_time/rough_time/tough_time/breakup
    my/our/the divorce
    house/home/flat/apartment [was/has/is/got/been/completely]+ burned/burnt/flooded/burned_down/destroyed
    custody [of/battle/hearing]`,
    "can't/cannot/can_not pay_my account/bill/order/online/with/by/using",
  ),
  // Despair.
  rule(
    0.75,
    `
    depressed/depression/anxiety/anxious/panic_attack/panic_attacks/ptsd/mental_health/mental_illness/mental_breakdown/nervous_breakdown/eating_disorder/
      anorexia/bulimia/bipolar/addiction/alcoholic/rehab/lonely/loneliness/hopeless/all_alone/wits'_end/terrified/petrified/grieving/nerve_racking/
      nerve_wracking/nerveracking/nervewracking/nerve-wracking/nerve-racking/heartbroken/devastated/traumatised/traumatized/trauma/claustrophobi*/insomnia
    feel/feels/feeling ${very} empty/sad/low/down/lost/worthless/nervous/uneasy/intimidated/restless/scared/tension/tense/horrible/awful/terrible/miserable/
      unwell/sick/like_giving_up/like_crying/like_throwing_up/like_i_am_going_to/like_i'm_going_to/unsafe/alone/afraid/helpless/useless/overwhelmed/frightened/
      panicky/gloomy/blue/bad_about_myself
    i'm/im/i_am/am/i_was ${very} sad/low/nervous/uneasy/stressed/tensed/tense/fearful/horrified/alarmed/alone/scared/frightened/on_edge/not_okay/
      not_ok/not_good/not_well/not_doing_well/spooked/unhappy/miserable/awful/overwhelmed/heartbroken/broken/desperate/in_despair/worried_sick/suffering/isolated
    i'm/im/i_am not good/well/okay/ok/alright [with/to/at/about/enough]
    very/extremely/so/quite sad/stressful/stressed
    that/this/it/which is/was/'s ${very} frightening/terrifying/scary/intimidating/startling/upsetting/depressing $
    that/this/it ${very} startled/frightened/scared/terrified/spooked/scares/frightens/terrifies me
    ^ [i/im/i'm/am/feeling/a/bit/so/very/all/just]+ heavy/terrible/depressed/awful/horrible/miserable/sad/lonely/low/unhappy/scared $
    ^ not [so/very/too/doing/feeling/really/that]+ good/great/well $
    my day/week/month/year/life/night/morning [is/was/has/been/going]+ ${very} horrible/terrible/awful/miserable/hard/sad/a_mess/falling_apart/ruined_by_grief
    rough/hard/difficult time [lately/right_now/at_home]
    cry/crying/cried/sobbing all_day/all_night/every_night/myself_to_sleep/for_hours/right_now
    horde of worries
    worried/worrying constantly/about_every*/all_the_time
    living/live/lives alone
    no friends/family left
    have no friends/one_to_talk_to
    nobody/no_one cares/loves/left [about] me
    handling them well
    cannot/can't concentrate/sleep/breathe/stop_crying/cope/stop_worrying
    lump in my throat
    jumping out of my skin
    knot in my stomach
    scared to_death`,
    `
    not/n't/eased/relieved/calmed/no/without/reduced/zero [so/really/very/that/too/my/any/all/the/her/his]+ depressed/anxious/nervous/lonely/addicted/stressed/sad/
      scared/worried/anxiety
    eased/relieved/calmed/without/no/zero my/any/all
    sat/set/slow/let/shut/go/going/cool/break/calm/write/jot/lie down
    hold/put on
    a bit/little confused
    not good/well/okay/ok/alright with/to/at/about/enough
    flight/delay/wait/food/service/meal/seat/trip/plane/song/movie/film/game/book is/was/had
    great depression
    tropical depression
    website/site/app/page down
    home alone`,
  ),
  // A state that is no distress by itself: worth knowing, not worth a pass.
  rule(
    0.45,
    `pregnant/pregnancy/disability/disabled/wheelchair/autism/autistic/special_needs/epilepsy/epileptic/diabetes/diabetic/
    service_dog`,
  ),
];
