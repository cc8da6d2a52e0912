import { type Find, places, type Rule, rule } from "./rule.ts";

const asked = (ways: string, unless?: string): Rule => rule(1, ways, unless);
const nature =
  "human_being/human/humans/person/people/bot/bots/robot/robots/machine/ai/a.i/computer/chatbot/chatgpt/gpt/llm";

/** How people ask whether a person or a machine writes, by language. */
const asks = {
  en: asked(
    `
    are/r/is/am/was you/u/ya/this/it/that/i [guys/really/actually/even/just/an/a/the/real/actual/live/
      living/like/some/kind/of/sort/talking/speaking/chatting/writing/texting/messaging/dealing/to/with/chat/reply/conversation/
      account/automated/in/fact/all/still/your]+ ${nature}/automated/alive/automatic [or/with/to/a/an/the/real/actual/live/human/person/bot/
      robot/machine/ai/just/being/computer/chatbot/chatgpt/what/some/not]+
    is/are there [really/actually/a/an/any/real/actual/live]+ ${nature} behind/typing/writing
    do/did i [really/just/even]+ talk/speak/chat/write to/with [an/a/the/real/actual/live]+ ${nature} [right/now/here]+
    you're/you_are/ur/u_r/youre [really/just/an/a/not/actually]+ ${nature} right/aren't_you/arent_you/are_you/huh/correct/isn't_it/or_what/or_not
    this/it is/isn't [really/just/an/a/not/actually]+ ${nature} right/isn't_it/is_it/correct/or_what/or_not
    are/r you/u [a/even/actually/really/for]+ real [person/human/or]+
    did/does a/an ${nature} write/wrote/reply/answer/type/send this/that/these/me
    is a/an [real/actual/live]+ ${nature} writing/typing/reading/answering/replying/behind [this/these/here/me/that]+
    is/are these/those/your [messages/replies/answers/responses]+ automated/automatic/generated/from_a_bot/from_a_human/written_by_ai
    who/what am i [really/actually]+ talking/speaking/chatting to/with … human/person/bot/robot/machine/ai
    do you use ai/chatgpt/bots/a_chatbot
    ^ you/u [a/an/just/really]+ bot/robot/ai/human/machine/real [or/bot/human/robot/not/what]+ $
    ^ [is/a/an/this]+ real person/human $
    bot or [a/an/real/actual]+ human/person
    human/person or [a/an/just/some]+ bot/robot/machine/ai/computer/chatbot
    if/whether/know/sure/prove [that/if/whether]+ you're/you_are/this_is/it's/i'm/i_am [a/an/real/actual/talking/speaking/chatting/to/with/just/really]+ ${nature}`,
    `
    want/wanna/need/like/prefer/get/give/rather/demand a/an/the/to_talk/to_speak/to_chat/talk/me/speak/real
    how/where/when do/did/can i talk/speak/chat/write/reach
    let_me/can_i/could_i/may_i/connect/transfer/want_to/wanna/like_to talk/speak/chat/me`,
  ),
  de: asked(`
    bist/sind/ist/spreche/rede/schreibe/chatte/schreibt/antwortet/hab/habe du/sie/das/ich/hier/mir/da/es [es/hier/gerade/denn/wirklich/eigentlich/jetzt/
      mit/ein/eine/einem/einer/einen/echter/echte/echten/echtem/nur/etwa/uberhaupt/tun/zu]+ mensch*/person/bot/roboter/maschine/ki/computer/chatbot/
      programm/automat/kunstliche_intelligenz
    ein bot
    mensch oder maschine/bot/roboter/ki/computer
    bot oder mensch`),
  fr: asked(
    `
    etes-vous/etes_vous/es-tu/es_tu/vous_etes/tu_es/t'es/c'est/est-ce/vous-etes [que/vous/etes/tu/es/c'est/ce/vraiment/bien/un/une/vrai/vraie/etre/
      reel/reelle]+ humain/humaine/personne/robot/bot/machine/ia/ordinateur/chatbot/intelligence_artificielle [a]
    je parle/discute/ecris/m'adresse [a/avec/bien/un/une/vrai/vraie]+ humain/humaine/personne/robot/bot/machine/ia
    parle-je/suis-je_en_train_de_parler [a/avec/bien/un/une/vrai/vraie]+ humain/humaine/personne/robot/bot/machine/ia
    humain ou robot/machine/bot/ia
    robot ou humain`,
    "machine a",
  ),
  es: asked(`
    eres/es_usted/usted_es/estoy/hablo/sos [usted/tu/hablando/chateando/con/un/una/realmente/de/verdad/esto/ser/acaso/vos]+ persona/humano/humana/robot/bot/
      maquina/ia/ordenador/computadora/inteligencia_artificial/chatbot
    es [esto/este/un/una/chat/el]+ bot/robot/maquina/ia/automatico/chatbot
    me contesta/responde/escribe un/una [persona/real]+ persona/humano/robot/bot/maquina
    humano o robot/bot/maquina
    persona o robot/bot/maquina`),
  it: asked(`
    e [questo/questa/un/una]+ robot/bot/chatbot/intelligenza_artificiale
    sei/siete/sto/parlo/scrivo [lei/tu/voi/parlando/chattando/scrivendo/con/un/una/vera/vero/davvero/questo/questa/chat/essere]+ persona/umano/umana/robot/
      bot/macchina/ia/computer/essere_umano/chatbot/intelligenza_artificiale/automatico
    umano o robot/bot/macchina
    persona o robot/bot/macchina`),
  pt: asked(`
    voce/vc/estou/to_falando/falo/tu/es/isso/isto/este [e/es/um/uma/mesmo/realmente/voce/falando/a/falar/conversando/com/isso/isto/chat/ser/de/verdade]+ pessoa/humano/
      humana/robo/robot/bot/maquina/ia/computador/inteligencia_artificial/chatbot
    es/e um robo/bot/robot
    humano ou robo/robot/bot/maquina
    pessoa ou robo/robot/bot/maquina`),
  nl: asked(`
    ben/bent/is/spreek/praat/chat/app/schrijf je/jij/u/dit/ik/er/hier [nu/hier/echt/eigenlijk/wel/met/een/echte/gewoon/nou]+ mens/persoon/bot/robot/machine/ai/
      computer/chatbot
    mens of bot/robot/machine/computer
    bot of mens`),
  pl: asked(`
    jestes/czy_jestes/czy/to/jest/rozmawiam/pisze [czy/pan/pani/ty/ja/to/z/ze/prawdziwym/prawdziwy/naprawde/zywym/jest/jestes/tu/rozmawiam]+ czlowiek/
      czlowiekiem/bot/botem/robot/robotem/maszyna/osoba/ai/sztuczna_inteligencja/automat/automatem/chatbot/chatbotem
    czlowiek czy bot/robot/maszyna`),
  sv: asked(`
    ar/er/pratar/snakker/taler/chattar/chatter/skriver du/jag/jeg/detta/det/dette/dere/i [jag/jeg/har/her/med/en/ett/et/ei/verkligen/riktig/ekte/rigtig/akta/virkelig/
      bara/bare/egentligen/egentlig]+ manniska/menneske/person/bot/robot/maskin/maskine/ai/chatbot/dator
    manniska/menneske eller bot/robot/maskin/maskine`),
  tr: asked(`
    sen/siz/bu/gercek/karsimda/karsimdaki [gercek/bir/misin/ki]+ insan/bot/robot/makine/yapay_zeka mi/misin/misiniz/mu/musun/musunuz/var_mi
    insan/bot/robot/insanla/yapay_zeka/robotla/botla/makineyle/yapay_zekayla [mi/mu]+ mi/misin/misiniz/mu/musun/musunuz/konusuyorum/gorusuyorum/yazisiyorum
    insan mi robot/bot/makine`),
  ru: asked(`
    ^ [а/и/скажите/вы/ты]+ ты/вы/это/ты_что/вы_что … человек/бот/робот/машина/нейросеть/ии
    я … с_ботом/с_роботом/с_машиной/с_нейросетью
    я/говорю/общаюсь/разговариваю/переписываюсь с_человеком/с_живым_человеком/с_реальным_человеком
    ты/вы/это [точно/правда/вообще/реальный/живой/настоящий/случайно/не]+ человек/бот/робот/нейросеть
    человек/бот/робот или бот/робот/человек/машина`),
  ar: asked(
    "هل/انت/أنت/انا/أنا/إنت/انتي … انسان/إنسان/روبوت/بوت/آلة/اله/بشر/ذكاء_اصطناعي/شخص_حقيقي",
    "هل_يمكن/ممكن/اريد/أريد",
  ),
  hi: asked(
    `
    क्या/आप/तुम … इंसान/रोबोट/बॉट/मशीन/असली_व्यक्ति/एआई [हैं/हो/है/से]
    aap/tum/kya [aap/tum/ek/koi/kya/real/asli]+ insaan/insan/robot/bot/machine/ai [hain/hai/ho]+`,
    "मुझे/से_बात/चाहिए/baat",
  ),
  zh: asked(
    `
    你是真人/你是人/你是不是人/你是机器/你是機器/是机器人/是機器人/是人工智能/您是真人/您是机器/您是人/是不是机器/是不是真人/你是ai/是ai吗/是ai嗎/是真人吗/是真人嗎/
    真人还是/真人還是/机器人还是/機器人還是/跟机器人/跟機器人/在和机器人/在跟真人/在和真人/对面是人/自动回复吗/自動回覆嗎`,
    "不想/不要",
  ),
  ja: asked(
    `
    あなたは人間/人間ですか/人間なの/ロボットですか/ロボットなの/ボットですか/botですか/aiですか/aiなの/機械ですか/本物の人/中の人/人間が対応/自動返信ですか/自動応答ですか/
    人が返信/人が書いて`,
    "繋/つな/代わ",
  ),
  ko: asked(`
    사람인가요/사람이에요/사람입니까/사람이야/사람이세요/사람_맞/사람맞/로봇인가요/로봇이에요/로봇입니까/로봇이야/로봇이세요/봇인가요/봇이에요/봇이야/봇입니까/챗봇인가/챗봇이/ai인가요/ai예요/
    ai입니까/ai야/기계인가요/기계예요/기계야/인공지능인가/인공지능이에요/자동응답인가/자동_응답인가`),
} as const;

export type AskedLanguage = keyof typeof asks;

/** The question whether an AI or a person writes: its language, its place, and whether there is nothing else. */
export type AskedAboutAi = {
  readonly language: AskedLanguage;
  readonly start: number;
  readonly end: number;
  readonly nothingElse: boolean;
};

/** "Are you a human?" is a question about us. It gets a true answer and calls nobody (I12). */
export function askedAboutAi(folded: string): AskedAboutAi | undefined {
  for (const language of Object.keys(asks) as AskedLanguage[]) {
    const question = firstQuestion(folded, language);
    if (question === undefined) continue;
    const { start, end } = question;
    const rest = `${folded.slice(0, start)} ${folded.slice(end)}`;
    return { language, start, end, nothingElse: !holdsMore(rest) };
  }
  return undefined;
}

/** Whether more is said than a greeting and a word or two. */
function holdsMore(rest: string): boolean {
  const words = /\p{L}{3,}/gu;
  let left = 5;
  while (left >= 0 && words.test(rest)) left--;
  return left < 0;
}

/** The same words may stand in a story before they are asked: so many places are looked at, and no more. */
const mostPlaces = 3;

const firstQuestion = (folded: string, language: AskedLanguage): Find | undefined =>
  places(folded, asks[language], mostPlaces).find(({ end }) =>
    isQuestion(folded.slice(end, end + 80), folded.length < 80, language),
  );

/** "Is this machine washable?" goes on with another word; "are you a machine or what?" does not. */
const goesOn =
  /^\s+(?!or\b|here\b|please\b|i\b|i'?m\b|that\b|who\b|writing\b|answering\b|talking\b|replying\b|typing\b|behind\b|on\b|right\b|now\b|lol\b|by\b|because\b|cuz\b|cause\b|you\b|u\b|this\b|your\b)[a-z]/;

/** A short message needs no mark to be a question; in a long one the same words may stand in a story. */
function isQuestion(after: string, isShort: boolean, language: AskedLanguage): boolean {
  if (after.startsWith("-") || (language === "en" && goesOn.test(after))) return false;
  return isShort || /^[^.!\n]{0,60}[?؟]/.test(after);
}
