import { phrases } from "./phrases.ts";

/** How people ask whether a person or a machine writes, by language. */
const asks = {
  en: phrases(`
    are/r/is/am you/u/this/it/i [guys/really/actually/even/just/an/a/real/actual/live/living/like/some/kind/of/
      talking/speaking/chatting/writing/texting/to/with]+ human_being/human/person/people/bot/robot/machine/ai/computer/chatbot/
      chatgpt/automated/alive [or/with/to/a/an/the/real/actual/live/human/person/bot/robot/machine/ai/just]+
    you're/you_are/ur/u_r [really/just/an/a/not]+ bot/robot/machine/ai/chatbot right
    are/r you/u [a/even/actually/really]+ real
    ^ you/u [a/an/just]+ bot/robot/ai
    bot or human/person
    human or bot/robot/machine/ai`),
  de: phrases(`
    bist/sind/ist/spreche/rede/schreibe du/sie/das/ich [hier/gerade/denn/wirklich/eigentlich/jetzt/mit/ein/eine/
      einem/einer/echter/echte/echten]+ mensch*/person/bot/roboter/maschine/ki/computer
    ein bot`),
  fr: phrases(`
    etes-vous/es-tu/vous_etes/tu_es/t'es/c'est/est-ce [que/vous/etes/tu/es/vraiment/bien/un/une/vrai/vraie]+ humain/
      humaine/personne/robot/bot/machine/ia/ordinateur
    je parle/discute [a/avec/bien/un/une/vrai/vraie]+ humain/humaine/personne/robot/bot/machine/ia`),
  es: phrases(`
    eres/es_usted/estoy/hablo [usted/tu/hablando/con/un/una/realmente/de/verdad/esto]+ persona/humano/humana/robot/
      bot/maquina/ia/ordenador/computadora
    es [esto]+ un bot/robot
    esto es un bot/robot`),
  it: phrases(`
    sei/siete/sto/parlo [lei/tu/parlando/con/un/una/vera/vero/davvero/questo]+ persona/umano/umana/robot/bot/
      macchina/ia/computer/essere_umano`),
  pt: phrases(`
    voce/estou/falo/tu [e/es/um/uma/mesmo/realmente/voce/falando/a/falar/com/isso/isto]+ pessoa/humano/humana/robo/
      robot/bot/maquina/ia/computador
    es/e um robo/bot/robot`),
  nl: phrases(`
    ben/bent/is/spreek/praat/chat je/jij/u/dit/ik [nu/hier/echt/eigenlijk/wel/met/een/echte]+ mens/persoon/bot/
      robot/machine/ai/computer`),
  pl: phrases(`
    jestes/czy_jestes/to/jest/rozmawiam/pisze [czy/pan/pani/ty/to/z/ze/prawdziwym/prawdziwy/naprawde/
      zywym]+ czlowiek/czlowiekiem/bot/botem/robot/robotem/maszyna/osoba/ai`),
  sv: phrases(`
    ar/er/pratar/snakker/taler/chattar du/jag/jeg/detta/det/dette [har/her/med/en/ett/et/verkligen/riktig/ekte/rigtig/
      virkelig]+ manniska/menneske/person/bot/robot/maskin/ai`),
  tr: phrases(`
    sen/siz/bu/gercek [gercek/bir/misin]+ insan/bot/robot/makine/yapay_zeka mi/misin/misiniz/mı/mu/musun/musunuz
    insan/bot/robot/insanla/yapay_zeka/robotla/botla mi/misin/misiniz/mu/musun/musunuz`),
  ru: phrases(`
    ^ [а/и/скажите]+ ты/вы/это/ты_что … человек/бот/робот/машина/нейросеть
    я … с_ботом/с_роботом
    я/говорю/общаюсь/разговариваю с_человеком`),
  ar: phrases("هل/انت/أنت/انا/أنا … انسان/إنسان/روبوت/بوت/آلة/بشر/ذكاء_اصطناعي/شخص_حقيقي"),
  hi: phrases("क्या/आप/तुम … इंसान/रोबोट/बॉट/मशीन/असली_व्यक्ति"),
  zh: phrases(`
    你是真人/你是人/你是机器/你是機器/是机器人/是機器人/是人工智能/您是真人/您是机器/是不是机器/是不是真人
    你是ai/是真人吗/是真人嗎/跟机器人/跟機器人`),
  ja: phrases("あなたは人間/人間ですか/ロボットですか/ボットですか/aiですか/機械ですか/本物の人"),
  ko: phrases(`
    사람인가요/사람이에요/사람입니까/사람이야/로봇인가요/로봇이에요/로봇입니까/로봇이야
    봇인가요/봇이에요/ai인가요/ai예요/기계인가요`),
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
    const found = asks[language].exec(folded);
    if (found === null) continue;
    const end = found.index + found[0].length;
    const start = found.index;
    if (!isQuestion(folded.slice(end, end + 80), folded.length < 80, language)) continue;
    const rest = `${folded.slice(0, start)} ${folded.slice(end)}`;
    return { language, start, end, nothingElse: [...rest.matchAll(/\p{L}{3,}/gu)].length <= 5 };
  }
  return undefined;
}

/** "Is this machine washable?" goes on with another word; "are you a machine or what?" does not. */
const goesOn = /^\s+(?!or\b|here\b|please\b|i\b|i'?m\b|that\b|who\b|writing\b|answering\b|talking\b|on\b)[a-z]/;

/** A short message needs no mark to be a question; in a long one the same words may stand in a story. */
function isQuestion(after: string, isShort: boolean, language: AskedLanguage): boolean {
  if (language === "en" && goesOn.test(after)) return false;
  return isShort || /^[^.!\n]{0,60}[?؟]/.test(after);
}
