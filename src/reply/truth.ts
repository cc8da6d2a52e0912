import type { AskedLanguage } from "../triggers/asked-about-ai.ts";

/**
 * The true answer to "are you a human?", in the language of the question, with the word that gets a person (I12;
 * California B&P 17941). It is said without a model, because a model can be talked into saying otherwise.
 */
export const trueAnswer: Readonly<Record<AskedLanguage, string>> = {
  en: 'I am an AI assistant, not a person. Write "person" and a colleague takes over.',
  de: "Ich bin ein KI-Assistent, kein Mensch. Schreiben Sie „Mensch“, dann übernimmt ein Kollege oder eine Kollegin.",
  fr: "Je suis un assistant IA, pas une personne. Écrivez « conseiller » et un collègue prendra le relais.",
  es: "Soy un asistente de IA, no una persona. Escriba «persona» y un compañero tomará el relevo.",
  it: "Sono un assistente IA, non una persona. Scriva «operatore» e un collega prenderà il mio posto.",
  pt: "Sou um assistente de IA, não uma pessoa. Escreva «atendente» e um colega continua a conversa.",
  nl: "Ik ben een AI-assistent, geen mens. Schrijf 'medewerker' en een collega neemt het over.",
  pl: "Jestem asystentem AI, nie człowiekiem. Proszę napisać „konsultant”, a rozmowę przejmie pracownik.",
  sv: 'Jag är en AI-assistent, inte en människa. Skriv "människa" så tar en kollega över.',
  tr: 'Ben bir yapay zekâ asistanıyım, insan değilim. "temsilci" yazın, bir çalışma arkadaşımız devralsın.',
  ru: "Я ИИ-ассистент, а не человек. Напишите «оператор», и разговор продолжит сотрудник.",
  ar: "أنا مساعد بالذكاء الاصطناعي ولست إنسانًا. اكتب «أريد موظف» وسيتولى زميل المحادثة.",
  hi: "मैं एक एआई सहायक हूँ, इंसान नहीं। लिखिए «इंसान से बात» और हमारे सहकर्मी आगे बात करेंगे।",
  zh: "我是人工智能助手，不是真人。请回复“人工”，将由同事接手。",
  ja: "私はAIアシスタントで、人間ではありません。「担当者に」と書いていただければ、担当者が対応します。",
  ko: "저는 AI 도우미이며 사람이 아닙니다. “상담원 연결”이라고 쓰시면 담당자가 이어받습니다.",
};
