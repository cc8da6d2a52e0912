import { expect, test } from "vitest";
import { questionsIn } from "../src/handoff/brief/questions.ts";

const asked = (text: string): readonly string[] => questionsIn({ id: "1", text }).map((question) => question.text);

test.each([
  ["Guten Tag! Ich möchte wissen, wo mein Paket ist.", "Ich möchte wissen, wo mein Paket ist."],
  ["Hei på deg! Jeg lurer på hvor pakken min er.", "Jeg lurer på hvor pakken min er."],
  ["Buongiorno a tutti. Vorrei sapere dov'è il mio pacco.", "Vorrei sapere dov'è il mio pacco."],
  ["Dzień dobry. Proszę o zwrot pieniędzy.", "Proszę o zwrot pieniędzy."],
  ["Goedemiddag. Mijn pakket is kapot.", "Mijn pakket is kapot."],
  ["Hola. El paquete no ha llegado.", "El paquete no ha llegado."],
  ["Hej! Var är mitt paket? Tack.", "Var är mitt paket?"],
  ["Hello there. My parcel is late.", "My parcel is late."],
])("an agent reads what %j asks, and not its greeting", (text, question) => {
  expect(asked(text)).toEqual([question]);
});

test.each(["Mange tak for hjælpen", "Muchas gracias", "Danke schön!", "Bonjour à tous", "Thank you so much!"])(
  "%j asks nothing",
  (text) => {
    expect(asked(text)).toEqual([]);
  },
);
