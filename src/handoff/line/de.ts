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
  survey: {
    question: "Wie gut haben wir geholfen, von 1 (schlecht) bis 5 (sehr gut)? Eine Zahl genügt.",
    thanks: "Danke für Ihre Antwort.",
  },
};
