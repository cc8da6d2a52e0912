import type { Reading } from "./reading.ts";
import { rule, sighting, surest } from "./rule.ts";
import type { Sighting } from "./signal.ts";

/** The detector of self-harm: a life is in danger, and the line that the customer gets is another one. */
export const crisisDetector = "sensitive-crisis";

const crisis = [
  rule(
    1,
    `
    kill/killing/hurt/hurting/harm/harming/cut/cutting myself/my_self
    suicide/suicidal/self-harm/self_harm
    end/ending my_life/it_all/my_own_life
    take/taking my [own] life
    want/wish/rather/going [to/i/was/were/be]+ die/dead
    better off dead/without_me
    don't/do_not/not/no_longer want/wanna [to] live/be_here/exist/wake_up/be_alive/go_on
    don't/do_not/can't/cannot see [the/a/any/no]+ point/reason [of/in/to/for]+ going_on/living/live/life/go_on/
      anything/being_here
    can't go on
    no reason to live
    nothing to live for
    overdose/overdosed/overdosing
    i scare/frighten myself
    goodbye forever/world
    suicidarme/quitarme_la_vida/matarme/no_quiero_vivir/me_suicider/envie_de_mourir/mich_umbringen/nicht_mehr_leben/
      selbstmord/uccidermi/togliermi_la_vita/me_matar/nao_quero_viver/nao_quero_mais_viver/zelfmoord/samobojstwo/
      intihar
    自杀/自殺/不想活/死にたい/자살/죽고_싶/покончить_с_собой/не_хочу_жить/самоубий/انتحار/आत्महत्या`,
    "suicide squad\nbetter be dead",
  ),
];

const loved = `husband/wife/partner/mother/mum/mom/father/dad/son/daughter/child/kid/baby/brother/sister/
  grandmother/grandfather/grandma/grandpa/granddad/nan/gran/uncle/aunt/cousin/friend/fiance/fiancee/parents/
  mother-in-law/father-in-law/family/dog/cat/niece/nephew`;

const hardship = [
  // Violence.
  rule(
    0.95,
    `
    domestic violence/abuse
    abusive husband/wife/partner/relationship/ex/boyfriend
    restraining order
    stalker/stalked/stalking/rape/raped/molested/trafficked`,
  ),
  // Grief.
  rule(
    0.9,
    `
    ${loved} [has/had/have/just/recently/sadly/suddenly/unexpectedly/is/was/member]+ died/passed/passed_away/
      deceased/dead/terminal/terminally_ill
    death/loss/passing/funeral/wake of/in/for my/our/the/a/his/her [own/late/dear]+ ${loved}
    ${loved} is dying of/from
    lost my/our/his/her ${loved}
    funeral/bereavement/bereaved/grieving/widow/widowed/next_of_kin/passed_away/miscarriage/stillbirth/stillborn
    falleci*/murio/luto/deces/decede/decedee/verstorben/gestorben/todesfall/lutto/deceduto/deceduta/faleceu/morreu/
      falecimento/overleden/zmarl/vefat
    去世/过世/過世/亡くな/돌아가셨/скончал/توفي/وفاة/निधन/देहांत`,
    "lost my/our dog/cat",
  ),
  // Illness, and a life that has come undone.
  rule(
    0.82,
    `
    ${loved} [is/was/has/been/got/were/being/just/currently/in/the]+ hospital/icu/intensive_care/hospice/
      hospitalized/hospitalised/diagnosed/very_ill/very_sick/seriously_ill/critically_ill/a_coma
    ${loved} [has/had/just/is/having]+ cancer/surgery/a_stroke/a_heart_attack
    cancer/chemo/chemotherapy/tumor/tumour/leukemia/leukaemia/intensive_care/hospice/terminally_ill/
      terminal_illness/life_support/palliative/dementia/alzheimer's/heart_attack/had_a_stroke/kidney_failure/
      dialysis/coma
    i'm/i_am/im/was/been/be/currently in/in_the/ill/hospitalized/hospitalised/seriously_ill/very_ill/
      diagnosed hospital/with
    i'm/i_am/am/very/seriously ill
    medical emergency
    family emergency
    emergency surgery/room
    lost my job
    laid_off/made_redundant/unemployed/evicted/eviction/homeless/bankrupt/bankruptcy/refugee
    can't/cannot afford food/to_eat/to_live/rent/my/to_feed
    can't/cannot feed/pay_my/pay_rent
    financial hardship/difficulty/difficulties/trouble
    struggling to_pay/financially/with_bills/with_debt
    going through [a] divorce/separation/hard_time/rough_time
    my/our/the divorce
    house burned/burnt/flooded`,
    "cancer research",
  ),
  // Despair.
  rule(
    0.75,
    `
    depressed/depression/anxiety/anxious/panic_attack/panic_attacks/ptsd/mental_health/mental_illness/
      eating_disorder/anorexia/bulimia/bipolar/addiction/alcoholic/rehab/lonely/loneliness/hopeless/all_alone/
      wits'_end/terrified/petrified/grieving/nerve_racking/nerve_wracking/nerveracking/nervewracking
    feel/feels/feeling [so/very/really/quite/rather/all/extremely/just/constant]+ empty/sad/low/down/lost/worthless/
      nervous/uneasy/intimidated/restless/scared/tension/horrible/like_giving_up
    i'm/im/i_am/am [so/very/really/quite/all/constantly/extremely]+ sad/low/nervous/uneasy/stressed/tensed/fearful/
      horrified/alarmed/still_alone/scared/on_edge/not_okay/spooked
    very/extremely/so/quite sad/stressful/stressed
    ^ heavy/terrible/depressed $
    rough/hard/difficult time [lately/right_now/at_home]
    horde of worries
    worried/worrying constantly/about_every*
    living alone
    handling them well
    cannot concentrate
    lump in my throat`,
    `
    not/n't [so/really/very/that/too]+ depressed/anxious/nervous/lonely/addicted/stressed/sad/scared/worried
    sat/set/slow/let/shut/go/going/cool/break/calm/write/jot/lie down
    hold/put on
    a bit/little confused`,
  ),
  // A state that is no distress by itself: worth knowing, not worth a pass.
  rule(
    0.45,
    `pregnant/pregnancy/disability/disabled/wheelchair/autism/autistic/special_needs/epilepsy/epileptic/
    diabetes/diabetic/service_dog`,
  ),
];

/**
 * The customer's life is the matter, not the order: self-harm (always 1), violence, grief, illness, hardship and
 * despair. 0.75 to 0.95 by how plain the words are.
 */
export function sensitive({ fresh }: Reading): readonly Sighting[] {
  return fresh.flatMap((line) => {
    const danger = surest(line.folded, crisis);
    if (danger !== undefined) return [sighting(line, "sensitive", crisisDetector, danger)];
    const found = surest(line.folded, hardship);
    return found === undefined ? [] : [sighting(line, "sensitive", "sensitive-hardship", found)];
  });
}
