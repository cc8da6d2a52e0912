import type { getLIDModel as openModel } from "fasttext.wasm.js";

type Model = Awaited<ReturnType<typeof openModel>>;

/** A language that it may be, and how surely, 0 to 1. */
type Guess = { readonly alpha2: string | null; readonly possibility: number };

/** Fewer letters than this in an alphabet that many languages share are a name, a code or an "ok". */
const fewestLetters = 12;
const fewestWords = 3;
/** Other scripts say by themselves which language it is, or nearly. */
const fewestOfOtherScripts = 4;
/** How sure the model must be (0 to 1), and how much surer than of the next language. */
const surest = 0.7;
const lead = 4;
/** What names of people and products look like to it, and what no customer writes. */
const unlikely = new Set(["eo", "ia", "ie", "io", "la", "vo"]);
/** The model takes much Norwegian for Danish. These words are written in one of the two alone. */
const onlyDanish =
  /(?<!\p{L})(?:af|hvad|hvornår|mig|dig|sig|endnu|noget|fået|efter|meget|bliver|blev|ud|nogle)(?!\p{L})/giu;
const onlyNorwegian =
  /(?<!\p{L})(?:av|hva|når|meg|deg|seg|ennå|enda|noe|fått|etter|mye|veldig|blir|ble|ut|trenger|knust|ødelagt|bytte|takk)(?!\p{L})/giu;

/** Greetings and thanks that one language alone has: often all that somebody writes first. */
const telling: Readonly<Record<string, string>> = {
  moin: "de",
  servus: "de",
  danke: "de",
  bonjour: "fr",
  bonsoir: "fr",
  salut: "fr",
  merci: "fr",
  hola: "es",
  buenas: "es",
  buenos: "es",
  gracias: "es",
  ciao: "it",
  buongiorno: "it",
  buonasera: "it",
  grazie: "it",
  olá: "pt",
  oi: "pt",
  obrigado: "pt",
  obrigada: "pt",
  hoi: "nl",
  goedemorgen: "nl",
  goedemiddag: "nl",
  goedenavond: "nl",
  bedankt: "nl",
  hei: "no",
  heisann: "no",
  takk: "no",
  tack: "sv",
  hejsan: "sv",
  hejsa: "da",
  cześć: "pl",
  dziękuję: "pl",
  dzięki: "pl",
};

/** What stands in any language: addresses of pages and people, numbers, codes. */
const foreign = /https?:\S+|\S+@\S+|\S*\d\S*/g;

/**
 * The language that a text is written in, ISO 639-1; null where it is short or unclear. It asks a small model that comes
 * with its package (fastText's lid.176, 938 kB) and is loaded when it is first asked: some 100 ms and 16 MB, and then
 * 50 µs a text. Whatever fails is told to `onError`, and the answer is null: nothing may wait for it.
 */
export function createLanguages(onError: (error: unknown) => void): (text: string) => Promise<string | null> {
  let model: Promise<Model> | undefined;
  return async (text) => {
    const words = text.replaceAll(foreign, " ").replaceAll(/\s+/g, " ").trim();
    if (!isEnough(words)) return telling[words.match(/\p{L}+/u)?.[0].toLowerCase() ?? ""] ?? null;
    try {
      model ??= load();
      const found: readonly Guess[] = await (await model).identify(words.toLowerCase(), 3);
      const share = (...languages: readonly string[]): number =>
        found.reduce((sum, { alpha2, possibility }) => sum + (languages.includes(alpha2 ?? "") ? possibility : 0), 0);
      if (share("da", "no") >= surest) return scandinavian(words);
      const [first, second] = found;
      if (first === undefined || first.alpha2 === null || unlikely.has(first.alpha2)) return null;
      const sure = first.possibility >= surest && first.possibility >= lead * (second?.possibility ?? 0);
      return sure ? first.alpha2 : null;
    } catch (error) {
      onError(error);
      return null;
    }
  };
}

/** Danish or Norwegian, by the words that only one of them has; null where neither shows. */
function scandinavian(words: string): string | null {
  const danish = words.match(onlyDanish)?.length ?? 0;
  const norwegian = words.match(onlyNorwegian)?.length ?? 0;
  if (danish === norwegian) return null;
  return danish > norwegian ? "da" : "no";
}

async function load(): Promise<Model> {
  const { getLIDModel } = await import("fasttext.wasm.js");
  const model = await getLIDModel();
  await model.load();
  return model;
}

function isEnough(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  if (others.length >= fewestOfOtherScripts) return true;
  return letters.length >= fewestLetters && words.split(" ").length >= fewestWords;
}
