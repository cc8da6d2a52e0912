import type { LineWords } from "./words.ts";

export const nb: LineWords = {
  locale: "nb-NO",
  regret: {
    sorry: "Jeg beklager dette.",
    sorryToHear: "Det var leit å høre.",
    unable: "Dette kan jeg ikke svare godt nok på selv.",
    needsPerson: "Dette trenger et menneske.",
  },
  passesTo: (team, there) => `Jeg gir deg videre til teamet ${team}. En kollega leser alt over og svarer her${there}.`,
  passes: (there) => `Jeg gir deg videre til en kollega, som leser alt over og svarer her${there}.`,
  short: (there) => `En kollega svarer her${there}.`,
  there: {
    usually: (minutes) => `, vanligvis innen ${minutes} minutter`,
    openUntil: (time) => `; vi har åpent til kl. ${time}`,
    opensAgain: (day, time) => `; vi har stengt nå og åpner igjen ${day} kl. ${time}`,
  },
  day: { today: "i dag", tomorrow: "i morgen", on: (name) => name },
  slips: (there) =>
    `Beklager: dette tar lengre tid enn det burde. Meldingen din er ikke glemt, og en kollega svarer her${there}.`,
  crisis:
    "Takk for at du forteller oss dette. Et menneske leser det og svarer her. " +
    "Er du i fare nå, ring nødnummeret eller en krisetelefon.",
  ai: {
    discloses: "Du skriver med en KI-assistent. Skriv «menneske», så tar en kollega over.",
    offers: "Vil du heller snakke med en kollega, skriv «menneske».",
    greets: "Hei! Hva kan jeg hjelpe deg med?",
    welcomes: "Bare hyggelig. Skriv gjerne hvis det er noe mer.",
  },
  whileYouWait: "Mens du venter:",
  asks: {
    wish: "hva kan vi hjelpe deg med?",
    order: "hva er ordrenummeret ditt?",
    product: "hvilket produkt gjelder det?",
    quantity: "hvor mange trenger du?",
    deadline: "når trenger du det?",
    when: "når skjedde det?",
    amount: "hvilket beløp gjelder det?",
    subject: "hvilken ordre eller betaling gjelder det?",
    remedy: "hva skal til for å gjøre det godt igjen?",
    change: "hva skal vi endre?",
    reason: "hva er galt med det?",
    address: "hva er den nye adressen?",
    photo: "kan du sende oss et bilde av det?",
    mail: "hvilken e-postadresse står kontoen på?",
    data: "hva vil du at vi skal gjøre med opplysningene dine?",
  },
  survey: {
    question: "Hvordan gjorde vi det, fra 1 (dårlig) til 5 (veldig bra)? Et tall er nok.",
    thanks: "Takk for svaret.",
  },
};
