import { rule } from "../rule.ts";
import { condition, grave, medicine, part } from "./ailments.ts";
import { loved, lovedOnes } from "./loved.ts";

/** Illness, of the customer or of somebody near. */
export const illness = [
  rule(
    0.82,
    `
    ${grave}
    ${loved}/${lovedOnes} [is/was/has/been/got/were/being/just/currently/in/the/rushed/to/are/he's/who/taken/went/
      admitted/a/still/back/'s/into]+ hospital/icu/intensive_care/hospice/hospitalized/hospitalised/diagnosed/very_ill/
      very_sick/seriously_ill/critically_ill/gravely_ill/a_coma/life_support/surgery/ill/unwell/the_er/a&e/sectioned/
      psychiatric/psych_ward/rehab/missing/on_a_ventilator/a_ventilator/nicu/picu/critical_condition/critical/
      recovering [in/food/a/an/the/some/one/two]
    ${loved} [has/had/just/is/having/suffered/with/fighting/battling/beat/a/an/have/undergoing/undergoes/needs/getting/
      got/who/survived/recovering/from/his/her/their/emergency]+ cancer/surgery/stroke/heart_attack/dementia/leukemia/
      operation/seizure/seizures/aneurysm/transplant/chemo/tumor/tumour/broken_hip/concussion/miscarriage
    cancer/chemo/chemotherapy/tumor/tumour [and/necklace/pendant/tattoo/sign/research/charity/charities/awareness/
      fundraiser/month/campaign/society/uk/ribbon/zodiac/horoscope/sign/run/walk/cause/planes/plane/pink]
    sectioned under/yesterday/today/last/this/again
    ${loved}/i [has/have/'ve/was/just/been/is/were/got/been_told]+ diagnosed with/as
    pregnan* [with/and/have/has/some/serious]+ complications
    high risk/high-risk pregnancy
    pregnant … bleeding/contractions/denied/refused/stranded/floor/faint*/hospital/doctor/high_risk/collapsed/labour/
      labor/crying/no_seat/no_water/stand/standing/high-risk
    in/into/going_into labour/labor [day/market/force/costs/department]
    lost/missing/stuck/delayed/without/need/needs/needing/ran_out/run_out/running_out/forgot/out/have/left/confiscated/
      refused [my/of/all/the/his/her/daily/life/saving/to/take/critical/essential/some/with/our/husband's/mom's/son's/
      daughter's/mother's/wife's]+ ${medicine} [reminder/card/glasses]
    ${medicine} … lost/missing/suitcase/luggage/stuck/run_out/ran_out/bag/without_it/without_them/life_threatening/
      checked/confiscated/threw/in_the_hold/crew_make
    ${medicine} [is/was/are/were/and/my/in/all]+ in [my/the/that/a/our/his/her]+ lost/missing/delayed/checked
    sick/ill/dying/ailing/disabled/handicapped/autistic/injured/epileptic/paralysed/paralyzed ${loved}
    sick/ill … year_old/yo/month_old
    ${lovedOnes} [emergency/heart/cancer]+ bedside/deathbed/surgery/operation/illness/chemo/stroke/cancer/treatment/
      transplant/diagnosis/condition/wheelchair/medication/meds/disability/autism
    ${loved}/i has/have/had hours/days/weeks/months to_live/left
    before [my/our/his/her]+ ${loved} passes/passes_away/dies
    ${loved} [was/has/been/is/were/just/in/a/bad/terrible/serious]+ car_accident/car_crash/accident/car_wreck [and/on]
    ${loved} … fell/fallen/collapsed/fainted/passed_out/unconscious … hip/hospital/head/bleeding/ambulance/broken/
      broke/paramedics/unconscious
    ${loved}/i/he/she [has/have/had/'s/just/also/suffers/suffer/from/with/who/and/a/is/living/lives/severe/got/high/
      functioning/on/the]+ ${condition} [blast/awareness]
    ${loved}/passenger/i/he/she [just/has/have/is/was/had/just/suddenly/nearly/almost]+ fainted/had_a_seizure/
      having_a_seizure/collapsed/vomiting_blood/stopped_breathing/passed_out/unconscious/coughing_blood/blacked_out
    i'm/i_am/im/my ${loved} ['s/is/are] [a]+ epileptic/asthmatic/immunocompromised/immunosuppressed
    suffer/suffers/suffering/living/live/lives from/with [a/an/severe/chronic/the]+ ${condition}/anxiety/depression/
      panic_attacks/migraines/chronic/pain/illness/disease/disorder/syndrome/claustrophobia/epilepsy
    crippling/severe/debilitating/chronic/unbearable/excruciating anxiety/pain/illness/disease/migraine/migraines/
      depression/claustrophobia/panic/agony/back_pain/asthma/arthritis
    immunocompromised/immunosuppressed/immune-compromised/immune_compromised
    diabetic/type_1/epileptic … not_eaten/no_food/without_food/meds/insulin/hours/starving/sugar/snack/low/juice/
      needles/pump/supplies/hypo/passing_out/dropping
    blood sugar [is/was/level/levels/my]+ low/dropping/crashing/drop/dropped/crash/high
    anaphyla*
    severe/severely/deadly/life-threatening/life_threatening/fatal/bad/serious [nut/peanut/food/shellfish/dog/cat/a/
      tree/airborne]+ allergy/allergies/allergic
    allergic reaction/reactions
    allerg* … epipen/epi-pen/epi_pen/hospital/ambulance/hives/anaphyla*/could_die/can't_breathe/swell*/severe/fatal
    breast_milk/breastmilk … thrown/threw/confiscated/wasted/refused/spoiled/dump*/tsa
    ${loved}/boy/girl is/was/are/'s [so/very/really/extremely]+ sick/ill [of/and_tired]
    ${loved}/i need/needs/needing/having/have/had/has/undergoing/facing/awaiting/for [an/a/to/have/get/major/my/
      emergency/life/saving/life-saving/another/urgent/spinal/open/knee/back/brain]+ surgery/operation/treatment/chemo/
      transplant/biopsy/dialysis/radiation/hysterectomy/mastectomy/c-section/amputation
    ${part}/major/emergency/invasive/recent/urgent/open-heart/reconstructive surgery/operation/replacement [ago/on/
      last/tomorrow/yesterday]+
    surgery/operation [on/my/${part}]+ last/yesterday/tomorrow/ago/weeks/days/this
    recovering/recover/recovery/recuperating from [a/an/my/his/her/recent/major/the]+ surgery/operation/accident/
      illness/stroke/cancer/injury/heart_attack/cancer_treatment
    post-op/post-surgery/post_op
    broke/broken/fractured/shattered/tore/torn [my/her/his/a/both/two]+ ${part} [so/and/can't/cannot/yesterday/last/
      need/handle/on_my_suitcase/wheel/rest]+
    doctor/doctors/gp/surgeon/hospital/dr/physician/midwife/consultant … not_to_fly/won't_let_me/not_allowed_to_fly/
      can't_fly/cannot_fly/unfit/advised/forbidden/not_fit/told_me_not/says_i_can't/said_i_can't/won't_allow
    not/unfit/deemed_unfit/too_ill/too_sick/too_unwell [fit/well/medically/able/to]+ fly/travel
    doctor's/doctors/dr's/medical/hospital note/notes/letter/certificate/documentation/clearance/records/
      form [template/samples]
    for/on/due_to/because_of medical reasons/reason/grounds/issue/issues/condition/problem
    medical condition/conditions/issue/issues/problem/crisis/need/needs/necessity/appointment/attention/treatment/
      leave/device/devices/equipment/supplies [practitioner/kit]
    transplant patient/recipient/list
    memorial service/ceremony [for/of/tomorrow/today]
    compassion/compassionate/bereavement fare/fares/leave/rate/rates/policy/refund/discount/flight/ticket
    heart_attack [on/a/plate/in/burger/burgers/lol/when/haha/if/every]+
    i'm/i_am/im/was/been/be/currently/lying/still/stuck in/in_the/ill/hospitalized/hospitalised/seriously_ill/very_ill/
      diagnosed hospital/with
    i'm/i_am/am/im/very/seriously/feeling ill/unwell
    in/from/to/at/rushed [the/a/an]+ hospital/er/icu/a&e/emergency_room/ambulance/bedside … ${loved}/dying/stroke/
      surgery/emergency
    rush/rushed/rushing/taken/taking/admitted/hospitalised/hospitalized [him/her/me/us/my/to/the/back/
      ${loved}]+ hospital/er/emergency_room/emergency/icu/a&e/bedside/ambulance
    medical/family/personal/health emergency/emergencies
    emergency surgery/room/operation/c-section/landing_for_medical
    in a coma
    dying of/from cancer/illness/disease
    weeks/months to live
    threw_up/throwing_up/vomiting/vomited … hours/plane/flight/kids/son/daughter/all_night/can't
    not going_to make_it through/to_tomorrow/long
    ${loved}/he/she/they [is/are/was/may/might/'s/probably]+ isn't_going_to/not_going_to/not_expected_to/won't/
      will_not/may_not/might_not/wasn't_going_to make_it/survive/live/pull_through [to/in/for/on/there/onto/by/home/
      back/this]
    due_to/because_of/given/following/after [my/his/her/a/an/their/our/the/recent/severe/serious]+ ${condition}/injury/
      illness/disease/surgery/disorder/syndrome/stroke/heart_attack/epilepsy/miscarriage/diagnosis/depression/seizure
    too sick/ill/unwell to fly/travel
    #_weeks/#_wks/#_months/weeks … complications/contractions/bleeding [shipping]
    heavily/visibly pregnant
    luggage/bag/suitcase/bags [has/with/had/contains/contained/is/all/that/which/my/the/holds/of]+ ${medicine}
    year_old/yr_old/month_old/yo/old/boy/girl/child/kid/kids/one/woman/man/adult/teen/teenager with/w [severe/mild/high/
      functioning]+ autism/down_syndrome/down's_syndrome/cerebral_palsy/epilepsy/special_needs/adhd/diabetes [awareness]
    pregnant wife/woman/daughter/sister/lady/passenger/girlfriend/friend/partner/traveller/traveler/mother
    nowhere/no_place/somewhere/place/room/toilet/bathroom to/for [a/nursing/breast]+ pump/express/breastfeed/pumping
    pour/poured/pouring/dump/dumped/threw/throw … breast_milk/breastmilk/expressed_milk
    express/expressed/expressing milk/in_a_toilet/in_the_toilet
    high/a fever of/and/since
    epileptic/asthmatic/diabetic/coeliac/celiac/autistic/bipolar [passenger/traveller/traveler/flyer/customer/
      person]+ here
    i'm/i_am/im/my ${loved} [is/'s/a]+ bipolar/schizophrenic/ocd/suffering_from/suffering_with
    undergoing/having/doing/going_through [my/our/an/a/her]+ ivf/fertility_treatment/treatment/radiation/therapy/tests/
      chemo
    medical/compassionate/health [refund]+ exemption/exemptions/waiver/waivers/hardship/evacuation/repatriation/escort
    my/his/her/a stutter/stammer/lisp/speech_impediment/tourette's/tics/scars/burns_on_my_face
    my/his/her ms/copd/epilepsy/arthritis/lupus/asthma/tinnitus/vertigo/migraines/diabetes/autism/ptsd/ocd/adhd/
      condition/crohn's/fibromyalgia/sciatica/illness means/makes/is/flares/flared/got/gets/causes/and/because/acting/
      worse/needs/requires/so
    suffer/suffers/suffering/suffered from/with [a/an/severe/chronic/the/my/bad/terrible/really]+ vertigo/migraine/
      sciatica/ptsd/asthma/copd/tinnitus/arthritis/ear_pain/motion_sickness/insomnia/ocd
    sleep_apnea/sleep_apnoea/mastectomy/hysterectomy/double_mastectomy/heart_defect/heart_murmur/heart_problem/
      heart_problems/heart_trouble/chest_pain/chest_pains/kidney_transplant/brain_bleed/water_broke/waters_broke/croup/
      bronchiolitis/emergency_leave/red_cross_message/rsv/whooping_cough/broken_hip/broken_leg/broken_foot/
      broken_ankle/broken_back/broken_pelvis/torn_ligament/torn_acl/slipped_disc
    ${loved} [has/had/just/took/suffered/a/bad/nasty/terrible]+ fall [in/for/colors/colours/off/from]
    ended up in/at [the/a/an/hospital]+ hospital/er/icu/a&e/emergency_room/intensive_care
    suffer/suffers/suffering/having/have/has/got/with [from/a/an/terrible/bad/awful/the/worst/horrible/
      massive]+ migraine/migraines/seizure/asthma_attack/anxiety_attack/allergic_reaction/stroke/contractions/nosebleed
    fell/fallen/fall … broke/broken/fractured/shattered [my/her/his/both/a/two]+ hip/hips/leg/legs/arm/arms/wrist/
      wrists/ankle/ankles/pelvis/back/neck/collarbone/shoulder/ribs
    pregnant and/with/but worried/bleeding/scared/sick/alone/stranded/stuck/cramping/in_pain/exhausted/hungry
    #_weeks/#_wks … pregnant
    pregnant … #_weeks/#_wks
    alert/medical_alert/hearing/diabetic_alert/seizure_alert/assistance/support dog/dogs
    ${loved} [was/is/got/has/been/badly/seriously/severely/critically/has_been]+ wounded/badly_hurt/injured_in/
      hit_by_a_car/run_over/stabbed/shot/mugged/attacked
    wounded/injured veteran/vet/warrior/soldier/marine
    i/i've/we/we've/son/daughter/wife/husband/mom/kid [have/has/got/caught/had/just/come/down/with/a/the]+ chickenpox/
      chicken_pox/shingles/appendicitis/kidney_stones/measles/meningitis/covid/pneumonia/a_concussion/concussion/
      a_hernia/blood_clots/a_fever_of
    medication/medications/meds/medicine … don't_know/where_it_is/need_it/need_them/refrigerat*/fridge/cool_bag/cooler
    premature/preemie/preterm baby/babies/son/daughter/twins/birth
    wife/girlfriend/sister/daughter/i [is/'s/am/just/has/went/into/in/gone/going/having]+ labour/labor/contractions/
      early_labor
    allerg* … ignored/laughed/mocked/kicked/removed/denied/served_anyway/rude/rolled_her_eyes/rolled_his_eyes/
      wouldn't_announce/refused/almost_died
    breastfeed*/breast-feed*/breast_feed*/nursing_mother/nursing_mom/pumping … cover/told/embarrass*/sham*/denied/
      refused/room/humiliat*/stopped/asked
    out_of/no/without/need/needs [any/more/baby/enough/left/our]+ formula/diapers/nappies/baby_milk/baby_food/
      breast_milk … baby/infant/newborn/month/toddler/child/son/daughter
    baby/infant/newborn/toddler/month_old/month-old/daughter/son/child … no/without/out_of/ran_out_of [any/more/
      baby]+ formula/diapers/nappies/milk/baby_food
    fat-shamed/fat_shamed/body-shamed/body_shamed/fat_shaming/body_shaming/fat-shaming
    because of my [my/own]+ weight/size/body
    phobia/panic/panicking/petrified/terrified/fear/afraid/scared [attack/attacks/of/to]+ fly/flying/heights/
      enclosed_spaces/planes [with/again/for]+
    ${loved} … may_not/might_not/won't/not_going_to/not make_it/survive/live_long/have_long/last_long/see_christmas
    life_or_death/life-or-death/life_and_death
    urgent_care/paramedic/paramedics/ambulance … ${loved}/me/i/my`,
    `
    cancer research/charity/charities/awareness/fundraiser/month/campaign/society/uk/ribbon/zodiac/horoscope/sign/run/
      walk/cause/planes/plane/pink
    thank/thanks/shout/kudos/great/awesome/props/shoutout … medical/family/paramedics/sick/ill/hospital/emergency
    work/works/working/job/shift/interview/nurse/doctor at/in
    heart_attack on/in/burger/burgers/lol/when/haha/if/every
    give/gave/gives/giving/almost/nearly [me/us/you/my/had/have/a]+ heart_attack/aneurysm/stroke
    eye/reading prescription
    need/lost/without prescription card/glasses/reminder
    not/n't ill/allergic
    labor/labour day/market/force/costs/department
    good/find/a/general medical practitioner
    policy/policies/rule/rules on/about flying/travelling/traveling after
    policy on flying
    no/any/zero medical problem/problems/condition/conditions/issue/issues
    cost/bored/worked/sick to
    autism awareness
    note/notes/letter template/samples
    make_it/survive/live to/in/for/on/there/onto/by/home/back/this
    flying with/again/for
    missing a/an/the/some/one/two
    bad/missing/lost food`,
  ),
];
