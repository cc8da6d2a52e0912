import type { LineWords } from "./words.ts";

export const sv: LineWords = {
  locale: "sv-SE",
  regret: {
    sorry: "Jag beklagar det här.",
    sorryToHear: "Det var tråkigt att höra.",
    unable: "Det här kan jag inte svara tillräckligt bra på själv.",
    needsPerson: "Det här behöver en människa.",
  },
  passesTo: (team, there) => `Jag lämnar över till teamet ${team}. En kollega läser allt ovan och svarar här${there}.`,
  passes: (there) => `Jag lämnar över till en kollega, som läser allt ovan och svarar här${there}.`,
  short: (there) => `En kollega svarar här${there}.`,
  there: {
    usually: (minutes) => `, oftast inom ${minutes} minuter`,
    openUntil: (time) => `; vi har öppet till kl. ${time}`,
    opensAgain: (day, time) => `; vi har stängt nu och öppnar igen ${day} kl. ${time}`,
  },
  day: { today: "i dag", tomorrow: "i morgon", on: (name) => `på ${name}` },
  slips: (there) =>
    `Jag beklagar: det här tar längre tid än det borde. Ditt meddelande är inte glömt, och en kollega svarar här${there}.`,
  crisis:
    "Tack för att du berättar. En människa läser det här och svarar här. " +
    "Är du i fara nu, ring nödnumret eller en krislinje.",
  survey: {
    question: "Hur gick det, från 1 (dåligt) till 5 (mycket bra)? En siffra räcker.",
    thanks: "Tack för ditt svar.",
  },
};
