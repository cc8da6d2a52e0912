import { expect, test } from "vitest";
import { createLanguages } from "../src/language.ts";

const languageOf = createLanguages((error) => {
  throw error;
});

test.each([
  ["Where is my order 1182? It should have come on Monday.", "en"],
  ["Wo ist meine Bestellung 1182? Sie sollte am Montag kommen.", "de"],
  ["Où est ma commande ? Elle devait arriver lundi.", "fr"],
  ["¿Dónde está mi pedido? Tenía que llegar el lunes.", "es"],
  ["Dove è il mio ordine? Doveva arrivare lunedì.", "it"],
  ["Var är mitt paket? Det skulle komma i måndags.", "sv"],
  ["Hvor er pakken min? Den skulle kommet på mandag, og jeg trenger den nå.", "no"],
  ["Hvornår kommer min pakke? Den skulle være kommet i mandags.", "da"],
  ["Hei, jeg har ikke fått bestillingen min ennå", "no"],
  ["где мой заказ", "ru"],
  ["订单在哪里", "zh"],
  ["HELLO\nI WANT TO TALK\nTO A HUMAN", "en"],
])("the language of “%s” is %s", async (text, language) => {
  expect(await languageOf(text)).toBe(language);
});

test.each([
  ["Hola", "es"],
  ["Bonjour !", "fr"],
  ["hei 👋", "no"],
  ["Danke", "de"],
  ["Obrigada, Ana", "pt"],
  ["cześć", "pl"],
])("a greeting or thanks that one language has (“%s”) tells it: %s", async (text, language) => {
  expect(await languageOf(text)).toBe(language);
});

test.each([
  "hallo",
  "hej",
  "",
  "ok",
  "1182",
  "👍👍👍",
  "Mira Okafor",
  "FF-20118",
  "mira@example.com",
  "https://shop.example/orders/1182",
  "?!?",
])("what is too short or no words (“%s”) has no language", async (text) => {
  expect(await languageOf(text)).toBeNull();
});
