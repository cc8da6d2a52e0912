import { rule } from "../rule.ts";
import { loved, lovedOnes } from "./loved.ts";

/** Violence and grief, of the customer or of somebody near. */
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
    afraid/scared/fear/fleeing/escape of/from my husband/wife/partner/ex/boyfriend/father
    groped/molested/fondled/raped/sexually_assaulted/sexually_harassed/felt_up/flashed [me/my/us/her/by]
    sexual assault/harassment/abuse/misconduct/predator/violence
    touched/touching/grabbed/grabbing/rubbing/rubbed me/my/her inappropriately/thigh/leg/breast/breasts/butt/bum/chest/
      knee/without_consent
    passenger/man/guy/stranger/he/person [next/to/me/behind/in/front/of/sitting/beside/kept/keeps/then/just/has/
      had]+ touched/touching/grabbed/groping/fondling/rubbing/stroking me/my/her/us
    inappropriately touched/touching
    masturbat*/upskirt*/exposed_himself/indecent_exposure`,
    "rape seed/oil\nstalking horse",
  ),
  // Grief.
  rule(
    0.9,
    `
    ${loved}/${lovedOnes} [has/had/have/just/recently/sadly/suddenly/unexpectedly/is/was/are/member/both/who/'s/
      tragically/in/law/sunday/monday/tuesday/wednesday/thursday/friday/saturday/away]+ died/passed/passed_away/
      deceased/dead/dying/terminally_ill/terminal_cancer/killed/perished [to/laughing/tired/wrong/here/over/it/the/on/
      with/for/security/test/exam/your/his/her/driving/of_heat/out/by/through/up/down/me/us/boards]+
    death/loss/passing/funeral/wake/burial/cremation/memorial/interment/memory of/in/for my/our/the/a/his/her/their/
      someone's/immediate [own/late/dear/beloved/best/only/young/youngest/oldest/elderly/immediate/close/
      beautiful]+ ${loved}
    ${lovedOnes} [own/sudden/unexpected/tragic]+ funeral/burial/death/memorial/cremation/passing/ashes/remains/wake/
      last_days/final_days/last_hours/final_hours/coffin/casket/dying_wish/headstone/estate/obituary/eulogy
    ${loved} is/are/was/'s dying of/from/in/and
    family/sudden/unexpected/tragic death/deaths/bereavement/bereavements/tragedy
    death in/to [my/our/the/her/his/immediate]+ family/household
    report/reporting/register/registering/notify/notification/inform [you/a/the/of/recent]+ death/deceased/
      passing [metal/row]
    took/taken/taking/take her/his/their own_life
    took/taken her/his/their life [savings]
    passenger/someone/somebody/man/woman/person/guy/lady [next/to/me/on/our/my/the/in/this/has/had/just/almost/nearly/
      sadly]+ died/passed_away/dead/dying [of/to/down/for]
    death/deceased of/in [a/the/an/account]+ account_holder/customer/policyholder/policy_holder/member/relative/client
    death certificate/certificates
    dead/late/deceased/dying husband/wife/mother/father/mum/mom/dad/son/daughter/brother/sister/husband's/wife's/
      mother's/father's/mum's/mom's/dad's/dads/mums/grandmother/grandfather/grandma/grandpa/granny/gran/nan/uncle/aunt/
      parent/parents/baby/friend/child
    lost someone/somebody [very/so/really/i/who]+ close/dear/special/loved/important/love
    before/since/after/until he/she/they passed [the/it/us/me/by/on/through/security/his/her]
    lost my/our/his/her/their/both/a [dear/beloved/late/own/only/first/best/my/our/of/close/very]+ ${loved}/unborn [in/
      at/on/the/security/terminal/airport/crowd/store/mall/line/queue]+
    loss of [my/our/a/her/his/their/dear]+ life/${loved}
    bury/burying/buried/cremate/cremated/cremating [my/our/his/her/their/the]+ ${loved}
    bury/burying/buried my/our [own/late/dear/poor/best/only/first/closest/oldest/little/baby]+ ${loved}
    ashes/cremains/remains/urn … ${loved}/on_board/carry_on/fly_with/through_security/scatter/deceased
    ${loved} … ashes/cremains/urn
    scatter/scattering/scattered/spread/spreading [his/her/their/my/the/our]+ ashes
    human remains
    last/one_last/final time … see/saw/seeing/hug/with … ${loved}
    see/visit/hug/hold/kiss [my/our/her/him/them]+ ${loved}/him/her/them/me [for/one]+ last/one_last/final time
    see/visit/hold/hug/reach/get_to ${loved}/him/her/them/my/our … before/until [she/he/they/${loved}]+ dies/passes/
      died/is_gone/passed/goes
    say/saying/said [my/our/a/his/her/their/final/last/one]+ goodbye/goodbyes/good_bye/farewell to [my/our/his/her/
      their/the/a/dying/dear/late/own/beloved/sick]+ ${loved}/him_before/her_before/dying
    say/saying my/our/final/last/his/her/their [final/last]+ goodbye/goodbyes/good_byes/farewell/farewells
    last rites/respects
    pay/paying [my/our/their/his/her/last/final]+ respects
    on/at his/her/their/my/a death_bed/deathbed/last_legs/last_breath
    celebration of [his/her/my/our/their]+ life
    r_i_p/rip/rest_in_peace my/dear/dad/mum/mom/nan/grandma/grandpa/gran/granddad/grandad/uncle/aunt/sweet/little/buddy
    funeral/funerals [director/directors/flowers/flower/home_software/software/plan/plans/price/prices/song/
      arrangement]
    bereavement/bereaved/bereaving/bereavment/berevement/grieving/grief/widow/widowed/widower/next_of_kin/executor/
      probate/passed_away/miscarriage/miscarried/stillbirth/stillborn/deceased/late_husband/late_wife/late_mother/
      late_father/in_mourning/mourning_the/mourning_my/shiva/pallbearer/pallbearers/eulogy/obituary/hearse/casket/
      coffin
    falleci*/murio/luto/deces/decede/decedee/verstorben/gestorben/todesfall/beerdigung/trauerfall/lutto/deceduto/
      deceduta/funerale/faleceu/morreu/falecimento/overleden/begrafenis/zmarl/zmarla/pogrzeb/vefat/avdod/gatt_bort/
      begravning/begravelse/dod_i_familien
    去世/过世/過世/葬礼/葬禮/亡くな/葬式/葬儀/돌아가셨/장례/скончал/похорон/умерла/توفي/توفيت/وفاة/جنازة/निधन/देहांत/मृत्यु`,
    `
    lost my/our dog/cat/puppy
    lost my/our ${loved} in/at [the]+ security/terminal/airport/crowd/store/mall/line/queue
    funeral director/directors/flowers/flower/home_software/software/plan/plans/price/prices/song/arrangement
    nail in the/your/my/its/our coffin
    madea family/a
    black/grass/web widow
    passed on the/your/it/to/my/this/that/a/some
    passed/passed_away the/with/for/security/test/exam/your/his/her/driving/out/by/through/up/down/me/us
    died on me/us
    died laughing
    passed the/it/us/me/by/on/through/security/his/her
    dying to/laughing/over/here/of_heat
    dead tired/wrong
    killed it/the
    is/are dead on
    friend/family/dad/mom/mum/cousin/son/daughter passed the/on/security/test/exam/your/out/by/through
    almost/nearly died
    their/his/her life savings
    died/dead/dying of/to/down/for
    battery/phone/plant/laptop died/dead
    be the`,
  ),
];
