import { rule } from "../rule.ts";

const loved = `husband/wife/partner/spouse/mother/mum/mom/mommy/mummy/father/dad/daddy/son/daughter/child/kid/baby/
  brother/sister/grandmother/grandfather/grandma/grandpa/granddad/grandson/granddaughter/nan/nana/gran/granny/uncle/
  aunt/auntie/cousin/friend/fiance/fiancee/girlfriend/boyfriend/parents/mother-in-law/father-in-law/family/dog/cat/
  niece/nephew/hubby/stepdad/stepmom`;

/** Violence, grief and illness, of the customer or of somebody near. */
export const loss = [
  // Violence.
  rule(
    0.95,
    `
    domestic violence/abuse
    abusive husband/wife/partner/relationship/ex/boyfriend/father/mother/parents/home
    husband/wife/partner/ex/boyfriend/girlfriend/father [is/was/has/been/very/so/still/an/physically/emotionally/
      mentally/being]+ abusive/abuser/violent/stalking/beating_me/hitting_me/threatening_me/controlling
    husband/wife/partner/ex/boyfriend/girlfriend controls/controlled/tracks/tracking/monitors/follows/hits/beats [all/
      of]+ me/my/where/everything
    escap*/fled/flee/fleeing/left/leaving [from/my/an/a/the]+ abuser/abusive_husband/abusive_partner/violent_husband/
      violent_partner/abusive_relationship/refuge
    women's/womens refuge/shelter
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
    ${loved} [has/had/have/just/recently/sadly/suddenly/unexpectedly/is/was/member/both/who/'s]+ died/passed/
      passed_away/deceased/dead/dying/terminally_ill/terminal_cancer/killed [to/laughing/tired/wrong/here/over/it/the/
      on/with/for/security/test/exam/your/his/her/driving]+
    death/loss/passing/funeral/wake/burial/cremation of/in/for my/our/the/a/his/her [own/late/dear/beloved/best/only/
      young/youngest/oldest/elderly]+ ${loved}
    ${loved}/grandpas/grandmas/moms/dads/mums/fathers/mothers/uncles/aunts funeral/burial/death/memorial/cremation
    ${loved} is dying of/from
    report/reporting/register/registering/notify/notification/inform [you/a/the/of/recent]+ death/deceased/
      passing [metal/row]
    took/taken her/his/their own_life
    death/deceased of/in [a/the/an/account]+ account_holder/customer/policyholder/policy_holder/member/relative/client
    dead/late/deceased husband/wife/mother/father/mum/mom/dad/son/daughter/brother/sister/husband's/wife's/mother's/
      father's/mum's/mom's/dad's/dads/mums
    lost my/our/his/her [dear/beloved/late/own/only/first]+ ${loved}/unborn [in/at/on]+
    funeral [director/directors/flowers/flower/home_software/software/plan/plans/price/prices/song/arrangement]
    bereavement/bereaved/grieving/grief/widow/widowed/widower/next_of_kin/executor/probate/passed_away/miscarriage/
      miscarried/stillbirth/stillborn/deceased/late_husband/late_wife/late_mother/late_father
    falleci*/murio/luto/deces/decede/decedee/verstorben/gestorben/todesfall/beerdigung/trauerfall/lutto/deceduto/
      deceduta/funerale/faleceu/morreu/falecimento/overleden/begrafenis/zmarl/zmarla/pogrzeb/vefat/avdod/gatt_bort/
      begravning/begravelse/dod_i_familien
    去世/过世/過世/葬礼/葬禮/亡くな/葬式/葬儀/돌아가셨/장례/скончал/похорон/умерла/توفي/توفيت/وفاة/جنازة/निधन/देहांत/मृत्यु`,
    `
    lost my/our dog/cat
    funeral director/directors/flowers/flower/home_software/software/plan/plans/price/prices/song/arrangement
    black/grass/web widow
    passed/passed_away the/on/with/for/security/test/exam/your/his/her/driving
    died on me
    dying to/laughing/over/here
    dead tired/wrong
    killed it/the
    is/are dead on
    friend/family/dad/mom/mum/cousin/son/daughter passed the/on/security/test/exam/your
    battery/phone/plant/laptop died/dead`,
  ),
  // Illness.
  rule(
    0.82,
    `
    ${loved} [is/was/has/been/got/were/being/just/currently/in/the/rushed/to/are/he's/who]+ hospital/icu/intensive_care/
      hospice/hospitalized/hospitalised/diagnosed/very_ill/very_sick/seriously_ill/critically_ill/a_coma/life_support/
      surgery/ill
    ${loved} [has/had/just/is/having/suffered/with/fighting/battling/beat]+ cancer/surgery/a_stroke/a_heart_attack/
      dementia/leukemia
    cancer/chemo/chemotherapy/tumor/tumour/leukemia/leukaemia [and/necklace/pendant/tattoo/sign/research/charity/
      charities/awareness/fundraiser/month/campaign/society/uk/ribbon/zodiac/horoscope/sign]
    ${loved} [is/was/has/been/still/in/the/to/into]+ nicu/picu/sectioned/psychiatric/psych_ward/rehab/missing/
      on_a_ventilator/a_ventilator
    sectioned under/yesterday/today/last/this/again
    ${loved}/i [has/have/'ve/was/just/been/is/were/got/been_told]+ diagnosed with/as
    hiv/hiv_positive/parkinson's/parkinsons/motor_neurone/multiple_sclerosis/schizophrenia/psychosis
    pregnan* [with/and/have/has/some/serious]+ complications
    high risk/high-risk pregnancy
    lost/missing/stuck/delayed/without/need/ran_out/run_out/running_out [my/of/all/the/his/her/daily]+ insulin/epipen/
      inhaler/medication/meds/medicine/heart_pills/prescription [reminder/card/glasses]
    insulin/epipen/medication/medicine/meds … lost/missing/suitcase/luggage/stuck/run_out/ran_out/bag
    sick/ill/dying/ailing/disabled/handicapped/autistic/injured ${loved}
    ${loved}'s/mothers/fathers/moms/mums/dads/wifes/husbands/sons/daughters bedside/deathbed/surgery/operation/illness/
      chemo/stroke/cancer/treatment
    goodbye to my/our/his/her/their [dying/dear/late/own/beloved/sick]+ ${loved}
    goodbye to my/our/his/her/their dying
    ${loved} is/was/are on_his_deathbed/on_her_deathbed/on_their_deathbed
    ${loved}/i has/have/had hours/days/weeks/months to_live/left
    before [my/our/his/her]+ ${loved} passes/passes_away/dies
    ${loved} [was/has/been/is/were/just/in/a/bad/terrible/serious]+ car_accident/car_crash/accident [and/on]
    wheelchair/wheelchairs/power_chair/powerchair/mobility_scooter/prosthetic/prosthesis/walker/hearing_aid/
      hearing_aids/crutches [was/is/were/has/been/got/completely/come/came/back/out]+ broken/damaged/destroyed/lost/
      missing/smashed/thrown/dropped/ruined/stolen/bent
    broke/damaged/destroyed/lost/smashed/threw/dropped/ruined/bent/denied/refused [my/our/his/her/the/a/son's/
      daughter's/mom's/mother's/dad's/father's/husband's/wife's/mum's/brother's/sister's]+ wheelchair/power_chair/
      powerchair/mobility_scooter/prosthetic/prosthesis/hearing_aids/service_dog/guide_dog/crutches
    wheelchair/power_chair … threw/thrown/throw/tossed/dropped/broken/damaged/on_its_side
    threw/throw/throwing/tossed/toss/drop/dropped … wheelchair/power_chair/powerchair/mobility_scooter
    blind/deaf/disabled/handicapped/wheelchair/paralysed/paralyzed/autistic passenger/customer/person/man/woman/veteran/
      vet/traveler/traveller … refused/denied/nobody/no_one/left/without/ignored/alone
    refused/denied/mocked … disabled/handicapped/wheelchair/deaf/autistic/paralysed/paralyzed
    anaphyla*
    someone/somebody/person/people/passenger/passengers/customer/traveler/flyer/those with/w/w/o [a/severe/physical/
      multiple]+ disability/disabilities
    i'm/i_am/im/being [a/also/very/severely/partially/physically/permanently]+ disabled/handicapped/a_disabled/
      paraplegic/quadriplegic/an_amputee/a_wheelchair_user/wheelchair_bound/legally_blind/blind/deaf/autistic
    my disability/disabilities
    breast_milk/breastmilk … thrown/threw/confiscated/wasted/refused/spoiled
    ${loved}/boy/girl is/was/are/'s [so/very/really]+ sick/ill [of/and_tired]
    ${loved} needs/need/needing surgery/an_operation/treatment/chemo/a_transplant
    transplant patient/recipient/list
    elderly/old/frail/#-year-old/#_year_old/#yo/disabled ${loved} [was/were/is/has/been/had]+ left/stranded/abandoned/
      alone/ignored/yelled/mistreated/without/waiting
    diabetic/epileptic … not_eaten/no_food/without_food/meds/insulin/hours/starving
    memorial service/ceremony [for/of/tomorrow/today]
    compassion/compassionate/bereavement fare/fares/leave/rate/policy
    intensive_care/hospice/terminally_ill/terminal_illness/life_support/palliative/dementia/alzheimer's/had_a_stroke/
      kidney_failure/dialysis/coma/oncologist/radiotherapy/port-a-cath
    heart_attack [on/a/plate/in/burger/burgers/lol/when/haha]+
    i'm/i_am/im/was/been/be/currently/lying/still/stuck in/in_the/ill/hospitalized/hospitalised/seriously_ill/very_ill/
      diagnosed hospital/with
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
    heart_attack on/in/burger/burgers/lol/when/haha
    eye/reading prescription
    need/lost/without prescription card/glasses/reminder
    not/n't ill`,
  ),
];
