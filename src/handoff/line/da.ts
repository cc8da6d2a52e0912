import type { LineWords } from "./words.ts";

export const da: LineWords = {
  locale: "da-DK",
  regret: {
    sorry: "Det er jeg ked af.",
    sorryToHear: "Det gør mig ondt at høre.",
    unable: "Det kan jeg ikke selv svare godt nok på.",
    needsPerson: "Det her kræver et menneske.",
  },
  passesTo: (team, there) =>
    `Jeg giver dig videre til teamet ${team}. En kollega læser alt ovenfor og svarer her${there}.`,
  passes: (there) => `Jeg giver dig videre til en kollega, som læser alt ovenfor og svarer her${there}.`,
  short: (there) => `En kollega svarer her${there}.`,
  there: {
    usually: (minutes) => `, som regel inden for ${minutes} minutter`,
    openUntil: (time) => `; vi har åbent til kl. ${time}`,
    opensAgain: (day, time) => `; vi har lukket nu og åbner igen ${day} kl. ${time}`,
  },
  day: { today: "i dag", tomorrow: "i morgen", on: (name) => name },
  slips: (there) =>
    `Beklager: det tager længere tid, end det burde. Din besked er ikke glemt, og en kollega svarer her${there}.`,
  crisis:
    "Tak, fordi du fortæller os det. Et menneske læser det og svarer her. " +
    "Er du i fare nu, så ring til alarmcentralen eller en krisetelefon.",
  survey: {
    question: "Hvordan klarede vi det, fra 1 (dårligt) til 5 (rigtig godt)? Et tal er nok.",
    thanks: "Tak for dit svar.",
  },
};
