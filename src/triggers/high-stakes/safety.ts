import { rule } from "../rule.ts";

const staff = `staff/driver/drivers/employee/guard/guards/crew/courier/manager/waiter/waitress/receptionist/steward/
  stewardess/agent/attendant/technician/engineer/cashier/pilot/nurse/doctor/bouncer/doorman/cleaner/delivery_guy/
  delivery_man/delivery_driver/security/instructor/host/worker`;
const violence = `touched/grabbed/groped/pushed/shoved/hit/punched/slapped/kicked/threatened/threatens/attacked/
  followed/spat/harassed/choked/dragged/threw/restrained/bit/stalked/filmed/manhandled/intimidated/verbally_abused/
  swore_at/screamed_at`;
const protectedTrait = `black/brown/asian/african/arab/indian/chinese/mexican/hispanic/foreign/foreigner/muslim/jewish/
  jew/christian/hindu/sikh/hijab/turban/headscarf/gay/lesbian/trans/transgender/queer/bisexual/disabled/wheelchair/
  disability/deaf/blind/autistic/pregnant/race/skin/skin_colour/skin_color/religion/accent/nationality/gender/sex/age/
  ethnicity/sexuality/guide_dog/service_dog`;
const kin = `son/daughter/kid/child/baby/toddler/wife/husband/mother/mum/mom/father/dad/brother/sister/partner/dog/cat/
  grandson/granddaughter/grandmother/grandma/friend/boy/girl`;

/** Harm that our goods or people have done, and data in the wrong hands. */
export const safety = [
  rule(
    0.9,
    `
    assault/assaulted/assaulting/molested/groped/racist/racists/racism/racially/racial_profiling/racial/harassed/
      harassing/harassment/homophobic/sexist/antisemitic/islamophobic/transphobic/xenophobic/sexually
    discriminat* [against/towards] [coach/economy/tall/short/fat/frequent/android/iphone/mac/linux/vegans/solo/small]
    kicked/hit/punched/slapped/pushed/grabbed/touched/spat/shoved [me/my] [by] [inappropriately/your/by_your] staff/
      driver/employee/guard/crew
    ${staff} [member/guy/person/at/in/the/store/shop/has/just/then/actually/physically/also/really/
      lady]+ ${violence} [at/on/me/my/our/her/him]+ me/my/our/us/her/him/wife/husband/son/daughter/mum/mom/dad/kid/
      child/brother/sister/customer/passenger [to/with/up]+
    refused/denied/kicked/thrown/removed/banned/turned_away/evicted/ejected/dragged/insulted/mocked [me/us/off/out/
      service/entry/boarding/the/plane/of/store/shop/a/from/flight/him/her/my]+ for/because/due_to/over [being/i'm/im/
      i_am/she/he/is/was/of/my/her/his/our/we/are/a/an/in/the/speaking]+ ${protectedTrait}
    because/for [i'm/im/i_am/she's/he's/we're/of/being/my/his/her/is/she/he/i/am/in/a/the/colour/color/
      wife's]+ ${protectedTrait} … discriminat*/refused/denied/treated_differently/kicked/disgust*
    profiled/profiling [me/us/because/by/him/her/a]
    singled [me/us/him/her/my]+ out because/for/over/due [of/to/being/my/i'm/im/our/we]+ ${protectedTrait}
    only/all [the]+ black/brown/asian/muslim/arab/latino/hispanic/indian/african/mexican/non-white people/person/
      family/woman/man/passenger/passengers/couple/guy/lady/guys/women/men
    put/laid/laying/putting [his/her/their/a]+ hands/hand on me/my
    called/calling me/us/him/her/my [son/daughter/wife/husband/kid/friend]+ the/an/a r_word/n_word/f_word/r-word/f-word
    called/calling me/us/him/her/my … slur/slurs/terrorist/monkey/n-word/n_word/retard/retarded/faggot/tranny/ape
    hate_crime/hate_speech/bigot/bigots/bigoted/bigotry/xenophobia/islamophobia/homophobia/antisemitism/anti-semitic/
      transphobia/ableism/ableist/white_supremac*
    verbally/physically/racially/sexually abused/abusive/abusing/assaulted/attacked/threatened/removed/dragged/
      harassed/violent/aggressive/restrained/intimidated
    verbal/physical/racial/sexual abuse/assault/attack/altercation/violence/harassment
    racist/racial slur/slurs/remark/remarks/abuse/comment/comments`,
    `
    at least you/we/they/i/he/she weren't/wasn't/aren't/isn't/didn't
    assault on [the/my]+ senses/eyes/ears/taste
    not/isn't/non racist/discriminat*
    anti-racist/anti_racist
    price discriminat*
    discriminat* against/towards coach/economy/tall/short/fat/frequent/android/iphone/mac/linux/vegans/solo/small
    emails/calls/texts/ads/notifications/popups/pop-ups/spam … harassing/harassment`,
  ),
  rule(
    0.85,
    `
    i/i'm/i_am/we/we're/he/she/they/child/customer/someone/somebody/passenger/passengers/people/${kin} [was/were/got/
      been/is/are/has/have/am/being/getting/badly/seriously/severely/almost/nearly]+ injured
    injured/injury/injuries/injuring [me/us/my/him/her/myself/hand/back/head]+ by/from/on/at/due_to/because_of/while/
      when [the_job/duty/work]
    cause/caused/causing/causes/suffer/suffered/sustained/resulting/resulted/result [me/us/in/an/a/of/serious/severe/
      minor/some/permanent]+ injury/injuries
    personal/bodily/workplace/facial/eye/spine/brain injury/injuries
    swallowed/swallow/swallowing/ingested/inhaled [a/an/the/one/of/small/little/broken/plastic/button/loose]+ part/
      parts/piece/pieces/battery/batteries/magnet/magnets/button/bead/plastic/glass/screw/metal/toy/lid/cap
    glass/metal/nail/needle/screw/blade/plastic/cockroach/maggot/maggots/worm/worms/mould/mold/staple/razor/tooth/
      stone/shards/bug/bugs/insect/insects/rat/mouse [shards/shard/piece/pieces/was/were/is/are/inside/of]+ in/
      inside [my/the/our/his/her/your/a]+ [baby/chicken/vegan/frozen]+ food/burger/meal/meals/salad/soup/cereal/drink/
      sandwich/pizza/dish/cake/bottle/chocolate/rice/formula/milk/bread/coffee/chips/fries/pasta/curry
    chair/ladder/bed/shelf/desk/table/stool/stroller/pram/bike/scooter/swing/crib/cot/treadmill/bench/ceiling/
      railing [just/has/suddenly/completely]+ collapsed/snapped/gave_way/tipped_over/broke_under/broke_while/fell_on/
      came_down
    bag/suitcase/luggage/tray/box/tv/shelf/sign/ceiling/panel/cart/trolley/laptop/bottle [has/just/then/had]+ fell/
      fallen/dropped/landed/hit/falls [down/out/on/onto/me/in/over]+ my/me/our/her/his/us [head/foot/son/daughter/face/
      arm/leg/shoulder/wife/husband/mother]
    ran/run/running/drove/backed/crashed/drives/reversed over/into/through/onto my/our/a/the dog/cat/foot/kid/child/
      son/daughter/bike/fence/mailbox/car/wall/garden/gate/garage/house/pet/toe/toes
    broke/broken/breaking/break/forced in/into my/our/the [hotel]+ room/car/house/home/suitcase/luggage/bag/bags/
      apartment/flat/locker/safe/van
    luggage/suitcase/bag/bags/room/car/house/locker/safe/lock/locks [has/have/been/was/were/got/is/are/
      had]+ broken_into/been_opened_and/cut_open/forced_open/burgled/ransacked
    hurt/injured/burned/burnt/cut/scalded/bitten/poisoned by your/the/a/this/that/one_of_your [new/own]
    my ${kin} [was/is/got/has/been/were/badly/nearly/almost]+ hurt/bleeding/choking/choked/electrocuted/burned/scalded/
      drowned/unconscious/concussed/poisoned
    i'm/i_am/am/he's/she's/he_is/she_is/started/is bleeding [edge/heart]
    brakes/brake/steering/airbag/seatbelt/seat_belt/tyre/tire/buckle/harness/ladder/wheel [has/have/seat/just/pedal/
      suddenly/completely]+ failed/fail/failing/broke/snapped/blew/came_off/fell_off/gave_way/didn't_deploy/
      stopped_working
    battery/charger/phone/laptop/oven/heater/boiler/kettle/dryer/plug/socket/product/unit/car/scooter/toaster/device/
      cable [is/was/are/started/keeps/just/has/been/now]+ smoking/melting/melted/sparking/swelling/swollen/burning/
      overheating_and/caught_fire/exploded/burnt [through]
    gas/smoke/burning smell/smells [in/from/the/coming]+ from/boiler/oven/after/in/coming
    allergic/allergy/coeliac/celiac/anaphyla* … served/gave/contained/contains_nuts/hospital/ambulance/rash/swelling/
      swollen/er/a&e/reaction/reacted
    rash/hives/swelling/blisters … after/from [using/eating/wearing/applying/taking]+ your
    dangerous/unsafe/hazard/lethal/death_trap/deathtrap … someone/somebody/people/kids/child/hurt/killed/injured/recall
    someone/somebody/people/kids/child [will/could/might/is/going/to/gonna/get]+ hurt/killed/injured/die
    got/get/getting/been/were/was/fell/all [all/really/very/so/violently/badly]+ sick/ill/unwell/poisoned after/
      from [eating/your/the/having/drinking]+
    caught/catch/catches/went/going/up/burst [up/on/in/into]+ fire/flames
    on_fire/exploded/explodes/exploding/blew_up_in/electric_shock/electric_shocks/electrocuted/electrocution/poisoned/
      food_poisoning/poisoning/allergic_reaction/anaphyla*/gas_leak/carbon_monoxide/choking_hazard/choked_on/hazardous/
      broken_glass_in/glass_in_my/metal_in_my/salmonella/e_coli/hospitalised_after/hospitalized_after [sale]
    smell/smells/smelling/smelt [of/like/strongly] gas/burning
    sparks/smoke/sparking/smoking [is/are/coming/from/and/out/of/flying]+ from/out_of/charger/socket/plug/battery
    got/gave/getting/received/giving [me/us/an/a/him/her/my/son/daughter/kid/electric]+ shock/shocks from/off
    broke/fractured/sprained/twisted/dislocated my/her/his [left/right/own]+ wrist/arm/leg/foot/hip/ankle/tooth/teeth/
      hand/finger/shoulder/knee/nose/rib/ribs … on/in/at/because/due your/the/a/this/of [wet/broken/loose]
    cut/burned/burnt/hurt/injured/scalded my/her/his/their hand/hands/finger/fingers/arm/leg/foot/face/back/mouth/eye/
      head/wrist/ankle/skin/tooth/lip/tongue/neck/hip/shoulder/knee
    cut/hurt/burned/burnt/injured/scalded myself/herself/himself on/while/when/using/opening
    chemical/severe/second_degree/third_degree burn/burns
    made/making me/us/my/him/her [son/daughter/kids/family/wife/husband/dog/cat/all/really/very/so/violently]+ sick/
      ill/vomit
    slipped/tripped/fell/fallen [and/down/over/in/on/your/the]+ [stairs/floor/store/lobby/shop/hotel/steps]+ hurt/
      broke/injured/hospital
    data/privacy/security breach/leak/incident/violation
    leaked/exposed/sold my
    privacy/gdpr violated/violation/breached
    send/sent/share/shared/gave/given/disclose/disclosed/posted/emailed/passed/revealed/leaked/sold/handed [out/over/
      on]+ my/our/his/her [personal/private/medical/bank/home/full/customer/health/order]+ details/data/information/
      info/address/records/number/statement/medical_records/file/email [to/without/with]+ another/someone/somebody/
      anyone/stranger/strangers/third/wrong/customer/without/my_ex/advertisers/other/permission/consent/a_stranger
    send/sent/emailed/shared/gave/given/texted/mailed/got/received/have/has/see [me/us]+ [my/our/someone's/his/her/
      another]+ passenger's/passengers/customer's/customers/guest's/person's/itinerary/boarding_pass/passport/
      ticket … stranger/another/someone_else/somebody_else/wrong_person/wrong_email/passport/boarding_pass/address/
      details
    see/seeing/view/viewing/access/shows/showing/displays/displaying/into/opens [me]+ someone_else's/somebody_else's/
      another_customer's/other_people's/another_person's/someone_elses/a_stranger's [private/personal/bank/old]+ order/
      orders/bookings/booking/messages/account/details/information/data/reservation/invoices/name/profile/transactions
    someone_else/somebody_else/another_person/another_customer/stranger/neighbour/neighbor/wrong_person [has/have/had/
      just/can]+ got/get/received/see/sees/has/opened my [bank/account/personal/medical]+ statement/data/details/
      letter/letters/file/records/address/bill/results
    copy of all/any/my/the [the/my/of]+ data/personal_data/personal_information/information [that/which]+ you/held/
      about
    all/any [the/of/my]+ data/information/personal_data/records [that/which]+ you/your_company hold/have/keep/store/
      stored/held [on/about]
    delete/erase/remove/destroy all [of/the]+ my/our data/personal_data/personal_information/records
    delete/erase/erasure/remove/forget [of/my/all/the]+ personal_data/data … gdpr/article/right/law/ccpa
    article 15/17
    right/rights to_be_forgotten/of_access/to_erasure/to_access
    ccpa/dsar
    ssn/social_security_number/passport_number/medical_records/card_numbers/passwords/credentials/api_keys/
      private_data/personal_data [are/is/were/was/been/got/have/has]+ visible/public/publicly/leaked/exposed/online/
      on_your/accessible
    keys/credentials/tokens/passwords/secrets/database [have/has/were/was/are/is/got/been/keys]+ leaked/exposed/public/
      stolen/dumped
    found/discovered/report/reporting/disclose [a/an/the/serious/critical/security/possible]+ vulnerability/
      vulnerabilities/exploit/xss/sql_injection/security_hole/security_flaw/security_issue
    got/get/received/see/seeing/shows/sent/have/can_see/showing/given/gave [me/a/the]+ [someone/somebody/
      another] someone_else's/somebody_else's/another_customer's/other_people's/another_person's details/data/
      information/account/personal/address/medical/bank/invoice
    recall/recalled/recalls product/batch/food/unsafe/on_this/on_my/on_the/on_your/for_this/for_my/of_this/of_my
    been/being/was/is/were/are recalled`,
    `
    fee/fees
    have/has/had/with/got/from/due_to/because_of/an/my/his/her/of/soul [a/an/my/his/her/knee/old]+ injury/injuries
    insult/insults to
    injured/injury on/at the_job/duty/work
    time/before/back/knee/leg/foot/ankle/shoulder/neck/hip/spinal/sports/old/previous/prior/existing/recent injury/
      injuries
    heard/read/saw/says/said/news/article/apparently/rumour/rumor [that/on/in/about/the/a/has/have/had/another/your/
      rival]+ … data/privacy/security breach/leak/incident
    bleeding edge/heart
    could/might/may/if/prevent/prevents/avoid/against/any/risk/so_that/without/hate_to/deal_with/head/sports/old/
      recover* [be/been/get/cause/an/a/someone/of/from/with/my/head]+ injured/injury/injuries/poisoning/choking_hazard/
      allergic_reaction
    guys/team/you/crew/they/deals/we [are/is/'re/were/all]+ on_fire
    set/sets/setting [the/my/this/world]+ on_fire
    tweets/game/twitter/sale/deals/thumbs/playlist [is/are/was]+ on_fire
    head/mind/brain/heart/blood/inbox/twitter/shampoo/lotion/toiletries [is/just/has/almost/about/to]+ exploded/
      exploding/explodes
    on_fire sale
    burning through`,
  ),
];

/** Thanks and praise: whoever tells of an accident this way has been helped. */
export const praise = rule(
  1,
  `
    thank/thanks/thx/ty/thankyou/thnx/shout/shoutout/shout-out/kudos/props/bravo/grateful/awesome/amazing/wonderful/
      fantastic/brilliant/great_job/well_done/lovely/hats_off/appreciate [you/u/out/to/so/much/again/job]+`,
  "no/not/n't/without thanks/thank/appreciate/awesome/amazing/wonderful",
);
