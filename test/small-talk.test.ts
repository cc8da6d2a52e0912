import { expect, test } from "vitest";
import { smallTalk } from "../src/ai/small-talk.ts";
import { wordsIn } from "../src/handoff/line/languages.ts";
import { talk } from "./support/talk.ts";

const answerTo = (text: string, language: string | null) => {
  const said = smallTalk({ asked: talk(`customer: ${text}`).messages, language });
  return said?.kind === "reply" ? said.text : said;
};

test.each([
  ["de", "Guten Tag!", "Vielen Dank für die schnelle Antwort"],
  ["fr", "Bonjour à tous", "Parfait, merci beaucoup !"],
  ["es", "¡Hola! Buenos días", "Muchas gracias por su ayuda"],
  ["it", "Buongiorno", "Grazie mille"],
  ["pt", "Olá, boa tarde", "Muito obrigada pela ajuda"],
  ["nl", "Goedemorgen", "Heel erg bedankt"],
  ["no", "Hei igjen", "Tusen takk for hjelpen"],
  ["sv", "Hej på er", "Tack så mycket"],
  ["da", "Goddag", "Mange tak"],
  ["pl", "Dzień dobry", "Bardzo dziękuję za pomoc"],
])("who greets and thanks in %s is answered so, without a model and without a colleague", (language, hello, thanks) => {
  const { ai } = wordsIn(language);
  expect(answerTo(hello, language)).toBe(ai.greets);
  expect(answerTo(thanks, language)).toBe(ai.welcomes);
});

test("a greeting before a question is no small talk, and neither are two words that only begin like thanks", () => {
  for (const text of [
    "Hola, ¿dónde está mi pedido?",
    "Danke, aber das hilft mir nicht",
    "Merci de me rappeler",
    "Hei, hvor er pakken?",
  ])
    expect(answerTo(text, null), text).toBeUndefined();
});

test("in a language that nobody knows the answer is English", () => {
  expect(answerTo("Hallo", null)).toBe("Hello! What can I help you with?");
  expect(answerTo("👍", "ja")).toBe("You are welcome. Write any time if there is something else.");
});
