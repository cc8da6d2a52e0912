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
  survey: {
    question: "Comment avons-nous fait, de 1 (mal) à 5 (très bien) ? Un chiffre suffit.",
    thanks: "Merci de votre réponse.",
  },
};
