import type { LineWords } from "./words.ts";

export const it: LineWords = {
  locale: "it-IT",
  regret: {
    sorry: "Mi dispiace per l'accaduto.",
    sorryToHear: "Mi dispiace molto.",
    unable: "Non so rispondere abbastanza bene da solo.",
    needsPerson: "Qui serve una persona.",
  },
  passesTo: (team, there) =>
    `La passo al nostro team ${team}. Un collega leggerà tutto quanto sopra e risponderà qui${there}.`,
  passes: (there) => `La passo a un collega, che leggerà tutto quanto sopra e risponderà qui${there}.`,
  short: (there) => `Un collega risponderà qui${there}.`,
  there: {
    usually: (minutes) => `, di solito entro ${minutes} minuti`,
    openUntil: (time) => `; siamo aperti fino alle ${time}`,
    opensAgain: (day, time) => `; ora siamo chiusi e riapriamo ${day} alle ${time}`,
  },
  day: { today: "oggi", tomorrow: "domani", on: (name) => name },
  slips: (there) =>
    `Mi dispiace: ci vuole più del dovuto. Il Suo messaggio non è dimenticato e un collega risponderà qui${there}.`,
  crisis:
    "Grazie per avercelo detto. Una persona leggerà questo messaggio e risponderà qui. " +
    "Se è in pericolo adesso, chiami il numero di emergenza o una linea di aiuto.",
  ai: {
    discloses: "Sta scrivendo con un assistente IA. Scriva «operatore» e un collega prenderà il mio posto.",
    offers: "Se preferisce parlare con un collega, scriva «operatore».",
    greets: "Buongiorno! Come posso aiutarLa?",
    welcomes: "Prego. Scriva quando vuole, se c'è altro.",
  },
  whileYouWait: "Mentre aspetta:",
  asks: {
    wish: "come possiamo aiutarLa?",
    order: "qual è il Suo numero d'ordine?",
    product: "di quale prodotto si tratta?",
    quantity: "quanti ne servono?",
    deadline: "per quando Le serve?",
    when: "quando è successo?",
    amount: "di quale importo si tratta?",
    subject: "di quale ordine o pagamento si tratta?",
    remedy: "che cosa risolverebbe la questione per Lei?",
    change: "che cosa dobbiamo cambiare?",
    reason: "che cosa non va?",
    address: "qual è il nuovo indirizzo?",
    photo: "può mandarci una foto?",
    mail: "con quale indirizzo e-mail è registrato l'account?",
    data: "che cosa vuole che facciamo dei Suoi dati?",
  },
  survey: {
    question: "Come siamo andati, da 1 (male) a 5 (molto bene)? Basta un numero.",
    thanks: "Grazie per la risposta.",
  },
};
