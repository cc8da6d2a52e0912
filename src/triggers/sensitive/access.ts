import { rule } from "../rule.ts";
import { loved } from "./loved.ts";

const aid = `wheelchair/wheelchairs/wheel_chair/power_chair/powerchair/electric_chair/mobility_scooter/mobility_scooters/
  scooter_for_disabled/prosthetic/prosthesis/prosthetics/walker/walkers/rollator/hearing_aid/hearing_aids/crutches/cane/
  walking_stick/white_cane/aisle_chair/mobility_device/mobility_devices/mobility_aid/leg_brace/artificial_leg/
  prosthetic_leg/special_needs_stroller/medical_device/medical_equipment/oxygen_concentrator/cpap/cpap_machine/
  breast_pump/insulin_pump`;
const dog = `service_dog/service_dogs/guide_dog/guide_dogs/service_animal/service_animals/seeing_eye_dog/assistance_dog/
  assistance_dogs/emotional_support_animal/emotional_support_dog/therapy_dog/esa_dog`;
const whose = `[my/our/his/her/the/a/an/their/son's/daughter's/mom's/mother's/dad's/father's/husband's/wife's/mum's/brother's/
  sister's/grandma's/grandmother's/grandpa's/friend's/another/new/expensive/custom/$#]+`;
const disabled = `disabled/handicapped/wheelchair-bound/wheelchair_bound/paralysed/paralyzed/paraplegic/quadriplegic/
  tetraplegic/quadraplegic/legally_blind/visually_impaired/hearing_impaired/hard_of_hearing/partially_sighted/
  sight_impaired/an_amputee/amputee/a_wheelchair_user/wheelchair_user/wheelchair_users/a_disabled/blind/deaf/autistic/
  mobility_impaired/immobile/bedridden/non-verbal/nonverbal/deafblind/mute/a_double_amputee`;
const old = `elderly/old/frail/senior/aging/ageing/#-year-old/#_year_old/#_yr_old/#yo/#_yo/#-yr-old/#yr_old/#y/o/disabled/
  handicapped/pregnant/blind/deaf/sick/autistic/#_years_old`;
const failed = `left/stranded/abandoned/alone/ignored/yelled/mistreated/without/waiting/waited/forgotten/stuck/crying/denied/
  refused/dropped/no_help/nobody/no_one/unattended/separated/standing/walk/sleep/slept/floor/humiliated/sat/sitting/sit/wheelchair/
  wheel_chair/struggling/collapsed/fell/hours/downgraded/bumped/kicked/rude/lost/treated/forced/embarrassed`;

/** Disability, frailty and the aids that somebody depends on: their own words, or aid that failed them. */
export const access = [
  rule(
    0.82,
    `
    ${aid} [was/is/were/has/been/got/completely/come/came/back/out/arrived/and/it's/are/badly/totally/have]+ broken/
      damaged/destroyed/lost/missing/smashed/thrown/dropped/ruined/stolen/bent/mangled/cracked/crushed/unusable/
      left_behind/confiscated/not_loaded/in_pieces/never_came/never_arrived/not_there/not_working/gone/late
    broke/broken/damaged/destroyed/lost/lose/smashed/threw/dropped/ruined/bent/denied/refused/wrecked/mangled/crushed/
      took/cracked/confiscated/forgot/misplaced/left ${whose} ${aid}/${dog} [assistance/service/rims/walker/texas/
      ranger/rentals/friendly]+
    wheelchair/power_chair … threw/thrown/throw/tossed/dropped/broken/damaged/on_its_side
    threw/throw/throwing/tossed/toss/drop/dropped … wheelchair/power_chair/powerchair/mobility_scooter/walker
    ${disabled} [white/black/solo/young/old/elderly]+ passenger/passengers/customer/customers/person/people/man/woman/
      veteran/vet/traveler/traveller/travellers/travelers/flyer/flyers/child/kid/girl/boy/lady/user/users/guest/son/
      daughter/friend/passenger_here … refused/denied/nobody/no_one/left/without/ignored/alone/treat*/here/can't/
      cannot/rude/your_app/help/board/need/needs/stranded/shame/disgrace/humiliat*/discriminat*/forced/off_the/kicked/
      trying
    ${disabled} passenger/customer/traveller/traveler/user/flyer here
    refused/denied/mocked/humiliated/embarrassed/ignored/insulted … disabled/handicapped/wheelchair/deaf/autistic/
      paralysed/paralyzed/disability/${dog}/amputee/special_needs/disabilities/elderly
    someone/somebody/person/people/passenger/passengers/customer/traveler/flyer/those/anyone/everyone/folks/us/child/
      kid/children/kids with/w/w/o [a/severe/physical/multiple/hidden/invisible/mobility/mental/special]+ disability/
      disabilities/special_needs/autism/mobility_issues/impairments/impairment
    i'm/i_am/im/being/as/i_was/and [a/also/very/severely/partially/physically/permanently/completely/totally/
      profoundly/basically/an/elderly/myself/and]+ handicapped/a_disabled/disabled/paraplegic/quadriplegic/an_amputee/
      amputee/a_wheelchair_user/wheelchair_bound/wheelchair-bound/legally_blind/blind/deaf/autistic/paralysed/
      paralyzed/visually_impaired/hearing_impaired/hard_of_hearing/partially_sighted/registered_blind/bedridden/
      housebound/mobility_impaired/wheelchair_user/tetraplegic [by/to/from/the/your/account/spot]
    my/her/his/hidden/invisible/physical/mental/severe disability/disabilities/handicap/impairment/mobility_issues/
      mobility_problems/special_needs/condition_means
    ${disabled}/elderly/special_needs/frail ${loved}
    paralyzed/paralysed/numb from the/my waist/neck/chest
    ${loved}/he/she/who [is/are/was/'s/also/both/and/my/a/an/completely/totally/severely/legally/
      partially]+ ${disabled}/frail/in_a_wheelchair/on_crutches/on_oxygen/confined_to_a_wheelchair/bedbound/non_verbal/
      unable_to_walk [to/of/by/spot]
    ${loved}/i/he/she/who/and [is/are/was/am/just/also/really/physically/still/barely/literally]+ can't/cannot/can_not/
      could_not/couldn't/unable_to/can_barely/can_hardly/not_able_to [really/even/physically/to]+ walk/climb/swallow/
      use_stairs/use_the_stairs/stand_for_long/stand_for_hours/stand_up_for/stand_long [away/in/a/into/the/you/it/that/
      your/any/this/back/out]+
    difficulty/difficulties/trouble/problems walking/breathing/standing/hearing/seeing
    walk/walking/stand/standing long/short/very_far/unaided/without_help/without_assistance distances/distance/periods/
      without/aided/far/unaided/assistance/help
    disability/special/mobility/wheelchair/accessibility assistance/service/services/help/support/assist/request/
      attendant/attendants/pusher/pushers/staff/boarding/passengers/passenger … never/no_one/nobody/not/waiting/waited/
      mins/minutes/hours/hrs/late/missed/left/forgot/ignored/denied/refused/rude/terrible/failed/fail/disgrace*/didn't/
      wasn't/weren't/isn't/still/stranded/stuck/abandoned/unacceptable/arthritis/ms/mom/mother/dad/father/elderly/
      grand*/parents
    waiting/waited/wait/asked/requested/booked/ordered/begging/need/needed/arrange/arranged/request/requesting/add/
      book/reserve/get/order [for/a/an/to/the/some/in/mins/minutes/hour/hours/over/more/than/we/i/had]+ wheelchair/
      wheel_chair/aisle_chair/ramp/ambulift/mobility_assistance/special_assistance/wheelchair_assistance/
      disability_assistance [friendly/accessible/access/room/van/taxi/seat_cover]+
    nobody/no_one/no/never/without/zero … wheelchair/wheel_chair/ambulift/special_assistance/wheelchair_assistance/
      disability_assistance [access/accessible/friendly/extra]+
    wheelchair/wheel_chair/special_assistance/aisle_chair for/to my/our/his/her/a/an/me/an_elderly [#/year/yr/old/
      elderly/disabled/aging/frail/own/${loved}/yo/friend's]+ ${loved}/flight/condition/surgery/injury/knee/back/hip/
      legs/ms/father/arthritis/connection/broken/disability
    my/our/her/his/in/on [a/own/the]+ wheelchair/power_chair/crutches/walker/cane/prosthetic_leg/
      mobility_scooter … plane/gate/crew/flight/board/boarding/seat/airport/left/lost/told/staff/off/aisle/jetway/
      jet_bridge/check_it/gate_check
    i/mom/mother/father/dad/he/she/they/lady/man/woman/passenger/gentleman [use/uses/using/is/on/with/has/have/walks/a/
      an/the/old/elderly/my/his/her]+ cane/walker/crutches/walking_stick/white_cane/prosthetic_leg/prosthesis/
      leg_brace/stroller_for … told/can't/cannot/left/standing/preboard/pre-board/board/shame/denied/refused/walk/made/
      stairs/seat/help/struggl*
    made/forced/told/asked … prosthetic/prosthesis/prosthetic_leg/hearing_aids/crutches/braces
    ${disabled} … here/captions/subtitles/announcement/announcements/can't_hear/couldn't_hear/can't_call/only_option/
      phone_call/screen_reader/voiceover/braille/website/your_site/your_app/lip_read/sign_language
    how/can/to/need/want/help [do/i/me/to/we/you/the]+ add/register/bring/book/request … ${dog}
    ${dog} to/on my/our/the/a [flight]+ reservation/booking/flight/ticket
    form/forms/traveling/travelling/travel/fly/flying/fly_with/bring [for/with/my/her/his/a/medical/portable/
      own]+ oxygen
    on crutches
    i/he/she/mom/mum/dad/mother/father/wife/husband/nan/gran [use/uses/wear/wears/using/wearing/need/needs/depend/
      depends/on]+ a/an/my/her/his [electric/manual/power/full/knee/back/neck]+ wheelchair/leg_brace/brace/prosthesis/
      prosthetic/prosthetic_leg/walker/cane/hearing_aid/power_chair/mobility_scooter/walking_frame/oxygen [friendly/
      accessible]+
    wheelchair/power_chair/mobility_scooter battery/wheel/armrest/joystick/frame … broken/broke/disconnected/missing/
      damaged/snapped/fix/gone/bent
    wheelchair users/user/passenger/passengers/customers/people
    ${loved} [really/just/is/physically/simply/also]+ can't/cannot/unable_to/struggles_with/can't_do/
      not_able_to [manage/do/use/climb/handle/walk/take/get/up/down]+ stairs/steps/walk
    ${aid} user/users
    limited/reduced/restricted/poor/impaired/no mobility
    mobility issues/problems/impaired/impairment/difficulties/needs/impairments
    my/her/his knee/knees/hips/hip/back/legs/leg/foot/feet are/is [so/really/very]+ bad/shot/gone/swollen/broken/
      fractured … chair/walk/stairs/stand/gate/wheelchair/steps
    get/need/order/book/request/arrange/want/find/bring/give my/our/his/her/him/them ${loved}/wheelchair [an/
      a]+ wheelchair/wheel_chair/special_assistance/aisle_chair
    get/need/order/book/request/arrange/arranging/want/add/for [some/a/u/an/special/airport]+ assistance for my/our/an/
      the [elderly/old/disabled/frail/aging/blind/own]+ mother/mum/mom/dad/father/nan/gran/granny/grandma/grandmother/
      grandad/grandpa/grandfather/grandparents/parents/aunt/uncle/wife/husband/mother-in-law/father-in-law/in-laws
    ${old} [ww2/wwii/vietnam/war/army/woman/cancer]+ vet/veteran/lady/woman/man/gentleman/passenger/couple/person/
      patient/guy [who/and/is/in/was/were/has/been/had/to/with]+ … ${failed}/made/sit/seat/wheelchair/cane/stairs
    daughter/son/child/kid/niece/nephew/sister/brother/teenager/minor/grandson/granddaughter … alone … left/stranded/
      overnight/crying/lost/stuck/cancelled/canceled/scared/missed
    my/his/her legs don't/do_not/can't work/move/carry
    ${loved} … stranded/abandoned/all_alone/lost_in … overnight/doesn't_speak/speaks_no/no_english/crying/in_tears/
      alone/nobody/no_one
    check/checked/gate_check/take/took/surrender/give_up/put my/her/his/their [own]+ walker/wheelchair/crutches/cane/
      power_chair/medical_device/cpap/oxygen
    ${old} [and/in/law/frail/disabled/blind/diabetic/own/great]+ ${loved} [who/and/is/in/was/were/has/been/had/to/are/
      get/her/him/with]+ … ${failed}
    ${failed} … ${old} ${loved}
    ${loved} [is/was/are/who/who's/he's/she's/they're/at]+ #/in_her_80s/in_his_80s/in_their_80s/in_her_70s/in_his_70s/
      in_their_70s/in_her_90s/in_his_90s/elderly [years/old/yrs/yr]+ … ${failed}/disabled/surgery/heart/walk/hip/ill/
      sick/cancer
    he's/she's/he_is/she_is/they're/they_are #/eighty/ninety/elderly/frail [and/with/years/old]+ … ${failed}/disabled/
      surgery/heart/hip/ill/sick/cancer
    nobody/no_one/never/didn't/refused/forgot … to/help/help_my/meet/assist/push [my/our/the/an/with]+ elderly/
      disabled/grandmother/grandma/grandpa/grandfather/grandad/gran/nan/blind
    ${dog} … denied/refused/kicked/not_allowed/won't_let/rude/forms/letter/seat/bulkhead/fly/flight/board/medical/vest/
      paperwork/cabin/in_training/told/left/removed
    denied/refused/kicked/won't_let/not_let/not_allow/wouldn't_let/fly/flying/travel/travelling/traveling/bring/board/
      boarding … ${dog}
    unaccompanied minor/minors/child/kid … alone/lost/left/wrong/stranded/missing/nobody/no_one/unattended/crying
    separated/separate/separating/split me/us/him/her from my/our/his/her
    separated/separate/separating/split [me/us/our/my/a/the/up/from]+ toddler/baby/#_year_old/year_old/daughter/son/
      child/disabled/autistic/breastfeeding
    lost/left/sent/put my/our/her/his [young/little/disabled/own/elderly/year/old/unaccompanied]+ son/daughter/child/
      kid/mother/mom/mum/father/dad/grandmother/grandma/grandfather/sister/brother/niece/nephew/wife/husband alone/
      unattended/behind/stranded/crying/by_herself/by_himself/on_the_wrong/to_the_wrong/overnight/in_the_wrong/
      at_the_gate/sobbing
    #-year-old/#_year_old/#_yr_old/year_old/yr_old [daughter/son/kid/mom/mother/dad/father/grandma/and/is/was/girl/boy/
      grandmother/child]+ stranded/crying/alone/sobbing/sleeping_on/left/shaking/terrified/hysterical/collapsed`,
    `
    thank/thanks/shout/kudos/props/bravo/great/awesome/amazing/shoutout … wheelchair/special_assistance/disabled/
      elderly/disability/service_dog
    shout*/thank*/kudos for/to/you
    baby/dog/cat walker
    walk/climb away/in/a/into/the/you/it/that/your/my/any/how/why/where/what/on/from/through/this/up/to/me/back/out/
      for/them
    color blind
    elderly/old/senior/sick/blind/deaf dog/cat/puppy
    blind loyalty/spot/spots/date/side/test/faith
    deaf/disabled/blind/mute by/to/from/the/your/account/spot/of
    account/card/feature/option/button/link/wifi/cookies/app/it/login/website/service/pin is/was/are/been/has disabled
    walker texas/ranger
    sugar/candy cane
    parking/room/rooms/friendly/accessible/restaurant/hotel/train/taxi
    request/book/need/get wheelchair friendly/accessible/access/room/van/taxi`,
  ),
];
