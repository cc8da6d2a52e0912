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
  ai: {
    discloses: "Du skriver med en AI-assistent. Skriv »menneske«, så tager en kollega over.",
    offers: "Vil du hellere tale med en kollega, så skriv »menneske«.",
    greets: "Hej! Hvad kan jeg hjælpe dig med?",
    welcomes: "Selv tak. Skriv endelig, hvis der er andet.",
  },
  whileYouWait: "Mens du venter:",
  asks: {
    wish: "hvad kan vi hjælpe dig med?",
    order: "hvad er dit ordrenummer?",
    product: "hvilket produkt drejer det sig om?",
    quantity: "hvor mange har du brug for?",
    deadline: "hvornår har du brug for det?",
    when: "hvornår skete det?",
    amount: "hvilket beløb drejer det sig om?",
    subject: "hvilken ordre eller betaling drejer det sig om?",
    remedy: "hvad skal der til for at gøre det godt igen?",
    change: "hvad skal vi ændre?",
    reason: "hvad er der galt med det?",
    address: "hvad er den nye adresse?",
    photo: "kan du sende os et billede af det?",
    mail: "hvilken e-mailadresse står kontoen på?",
    data: "hvad vil du have, at vi gør med dine oplysninger?",
  },
  survey: {
    question: "Hvordan klarede vi det, fra 1 (dårligt) til 5 (rigtig godt)? Et tal er nok.",
    thanks: "Tak for dit svar.",
  },
};
