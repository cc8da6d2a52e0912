import type { LineWords } from "./words.ts";

export const nl: LineWords = {
  locale: "nl-NL",
  regret: {
    sorry: "Dit spijt me.",
    sorryToHear: "Het spijt me dit te horen.",
    unable: "Ik kan dit zelf niet goed genoeg beantwoorden.",
    needsPerson: "Hier is een mens voor nodig.",
  },
  passesTo: (team, there) =>
    `Ik geef het door aan ons team ${team}. Een collega leest alles hierboven en antwoordt hier${there}.`,
  passes: (there) => `Ik geef het door aan een collega, die alles hierboven leest en hier antwoordt${there}.`,
  short: (there) => `Een collega antwoordt hier${there}.`,
  there: {
    usually: (minutes) => `, meestal binnen ${minutes} minuten`,
    openUntil: (time) => `; we zijn open tot ${time} uur`,
    opensAgain: (day, time) => `; we zijn nu gesloten en zijn er ${day} om ${time} uur weer`,
  },
  day: { today: "vandaag", tomorrow: "morgen", on: (name) => name },
  slips: (there) =>
    `Het spijt me: dit duurt langer dan zou moeten. Uw bericht is niet vergeten en een collega antwoordt hier${there}.`,
  crisis:
    "Dank u dat u dit vertelt. Een mens leest dit en antwoordt hier. " +
    "Bent u nu in gevaar, bel dan het alarmnummer of een hulplijn.",
  ai: {
    discloses: "U schrijft met een AI-assistent. Schrijf 'medewerker' en een collega neemt het over.",
    offers: "Spreekt u liever een collega, schrijf dan 'medewerker'.",
    greets: "Hallo! Waarmee kan ik u helpen?",
    welcomes: "Graag gedaan. Schrijf gerust als er nog iets is.",
  },
  whileYouWait: "Terwijl u wacht:",
  asks: {
    wish: "waarmee kunnen we u helpen?",
    order: "wat is uw bestelnummer?",
    product: "om welk product gaat het?",
    quantity: "hoeveel hebt u er nodig?",
    deadline: "wanneer hebt u het nodig?",
    when: "wanneer is het gebeurd?",
    amount: "om welk bedrag gaat het?",
    subject: "om welke bestelling of betaling gaat het?",
    remedy: "wat zou het voor u goedmaken?",
    change: "wat moeten we wijzigen?",
    reason: "wat is er mis mee?",
    address: "wat is het nieuwe adres?",
    photo: "kunt u ons er een foto van sturen?",
    mail: "onder welk e-mailadres staat het account?",
    data: "wat wilt u dat we met uw gegevens doen?",
  },
  survey: {
    question: "Hoe hebben we het gedaan, van 1 (slecht) tot 5 (heel goed)? Een cijfer is genoeg.",
    thanks: "Dank u voor uw antwoord.",
  },
};
