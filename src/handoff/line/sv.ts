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
  ai: {
    discloses: 'Du skriver med en AI-assistent. Skriv "människa" så tar en kollega över.',
    offers: 'Vill du hellre prata med en kollega, skriv "människa".',
    greets: "Hej! Vad kan jag hjälpa dig med?",
    welcomes: "Varsågod. Skriv gärna om det är något mer.",
  },
  whileYouWait: "Medan du väntar:",
  asks: {
    wish: "vad kan vi hjälpa dig med?",
    order: "vad är ditt ordernummer?",
    product: "vilken produkt gäller det?",
    quantity: "hur många behöver du?",
    deadline: "när behöver du det?",
    when: "när hände det?",
    amount: "vilket belopp gäller det?",
    subject: "vilken order eller betalning gäller det?",
    remedy: "vad skulle ställa det till rätta för dig?",
    change: "vad ska vi ändra?",
    reason: "vad är det som är fel?",
    address: "vad är den nya adressen?",
    photo: "kan du skicka oss en bild?",
    mail: "vilken e-postadress är kontot registrerat på?",
    data: "vad vill du att vi gör med dina uppgifter?",
  },
  survey: {
    question: "Hur gick det, från 1 (dåligt) till 5 (mycket bra)? En siffra räcker.",
    thanks: "Tack för ditt svar.",
  },
};
