import type { LineWords } from "./words.ts";

export const de: LineWords = {
  locale: "de-DE",
  regret: {
    sorry: "Das tut mir leid.",
    sorryToHear: "Es tut mir leid, das zu hören.",
    unable: "Das kann ich selbst nicht gut genug beantworten.",
    needsPerson: "Das gehört in die Hände eines Menschen.",
  },
  passesTo: (team, there) =>
    `Ich gebe an unser Team ${team} weiter. Jemand liest dort alles, was oben steht, und antwortet hier${there}.`,
  passes: (there) => `Ich gebe an jemanden aus dem Team weiter, der alles oben liest und hier antwortet${there}.`,
  short: (there) => `Jemand aus dem Team antwortet hier${there}.`,
  there: {
    usually: (minutes) => `, meist innerhalb von ${minutes} Minuten`,
    openUntil: (time) => `; wir sind bis ${time} Uhr da`,
    opensAgain: (day, time) => `; jetzt ist geschlossen, wir sind ${day} um ${time} Uhr wieder da`,
  },
  day: { today: "heute", tomorrow: "morgen", on: (name) => `am ${name}` },
  slips: (there) =>
    `Es tut mir leid: Das dauert länger, als es sollte. Ihre Nachricht ist nicht vergessen, jemand antwortet hier${there}.`,
  crisis:
    "Danke, dass Sie uns das sagen. Ein Mensch liest das und antwortet hier. " +
    "Wenn Sie jetzt in Gefahr sind, rufen Sie bitte den Notruf oder ein Krisentelefon an.",
  ai: {
    discloses: "Sie schreiben mit einem KI-Assistenten. Schreiben Sie „Mensch“, dann übernimmt jemand aus dem Team.",
    offers: "Wenn Sie lieber mit jemandem aus dem Team sprechen möchten, schreiben Sie „Mensch“.",
    greets: "Hallo! Wobei kann ich Ihnen helfen?",
    welcomes: "Gern geschehen. Schreiben Sie jederzeit, wenn noch etwas ist.",
  },
  whileYouWait: "Während Sie warten:",
  asks: {
    wish: "Wobei können wir Ihnen helfen?",
    order: "Wie lautet Ihre Bestellnummer?",
    product: "Um welches Produkt geht es?",
    quantity: "Wie viele brauchen Sie?",
    deadline: "Bis wann brauchen Sie es?",
    when: "Wann ist es passiert?",
    amount: "Um welchen Betrag geht es?",
    subject: "Um welche Bestellung oder Zahlung geht es?",
    remedy: "Was würde es für Sie wiedergutmachen?",
    change: "Was sollen wir ändern?",
    reason: "Was stimmt damit nicht?",
    address: "Wie lautet die neue Adresse?",
    photo: "Können Sie uns ein Foto davon schicken?",
    mail: "Unter welcher E-Mail-Adresse läuft das Konto?",
    data: "Was sollen wir mit Ihren Daten tun?",
  },
  survey: {
    question: "Wie gut haben wir geholfen, von 1 (schlecht) bis 5 (sehr gut)? Eine Zahl genügt.",
    thanks: "Danke für Ihre Antwort.",
  },
};
