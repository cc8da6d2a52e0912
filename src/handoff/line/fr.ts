import type { LineWords } from "./words.ts";

export const fr: LineWords = {
  locale: "fr-FR",
  regret: {
    sorry: "Je suis désolé de ce qui se passe.",
    sorryToHear: "Je suis désolé de l'apprendre.",
    unable: "Je ne peux pas répondre assez bien moi-même.",
    needsPerson: "Cela demande une personne.",
  },
  passesTo: (team, there) =>
    `Je vous passe à notre équipe ${team}. Un collègue lira tout ce qui précède et répondra ici${there}.`,
  passes: (there) => `Je vous passe à un collègue, qui lira tout ce qui précède et répondra ici${there}.`,
  short: (there) => `Un collègue répondra ici${there}.`,
  there: {
    usually: (minutes) => `, en général en moins de ${minutes} minutes`,
    openUntil: (time) => ` ; nous sommes ouverts jusqu'à ${time}`,
    opensAgain: (day, time) => ` ; nous sommes fermés et rouvrons ${day} à ${time}`,
  },
  day: { today: "aujourd'hui", tomorrow: "demain", on: (name) => name },
  slips: (there) =>
    `Je suis désolé : cela prend plus de temps que prévu. Votre message n'est pas oublié, un collègue répondra ici${there}.`,
  crisis:
    "Merci de nous l'avoir dit. Une personne lira ceci et répondra ici. " +
    "Si vous êtes en danger maintenant, appelez les urgences ou une ligne d'écoute.",
  ai: {
    discloses: "Vous échangez avec un assistant IA. Écrivez « conseiller » et un collègue prendra le relais.",
    offers: "Si vous préférez parler à un collègue, écrivez « conseiller ».",
    greets: "Bonjour ! Comment puis-je vous aider ?",
    welcomes: "Avec plaisir. Écrivez à tout moment s'il y a autre chose.",
  },
  whileYouWait: "En attendant :",
  asks: {
    wish: "comment pouvons-nous vous aider ?",
    order: "quel est votre numéro de commande ?",
    product: "de quel produit s'agit-il ?",
    quantity: "combien vous en faut-il ?",
    deadline: "pour quand vous le faut-il ?",
    when: "quand est-ce arrivé ?",
    amount: "de quel montant s'agit-il ?",
    subject: "de quelle commande ou de quel paiement s'agit-il ?",
    remedy: "qu'est-ce qui réglerait le problème pour vous ?",
    change: "que devons-nous changer ?",
    reason: "quel est le problème ?",
    address: "quelle est la nouvelle adresse ?",
    photo: "pouvez-vous nous en envoyer une photo ?",
    mail: "à quelle adresse e-mail est lié le compte ?",
    data: "que souhaitez-vous que nous fassions de vos données ?",
  },
  survey: {
    question: "Comment avons-nous fait, de 1 (mal) à 5 (très bien) ? Un chiffre suffit.",
    thanks: "Merci de votre réponse.",
  },
};
