import { charged, order, photo, type Told } from "./told.ts";

export const fr: Told = {
  topics: [
    ["safety", "La lampe a pris feu et ma fille s'est brûlée"],
    ["privacy", "Supprimez mon compte et toutes mes données"],
    ["legal", "Mon avocat va vous contacter"],
    ["personal", "Mon mari est décédé la semaine dernière"],
    ["payment", "J'ai été débité deux fois"],
    ["return", "Où est mon colis ? Je veux être remboursé"],
    ["return", "La tasse est arrivée cassée"],
    ["return", "La chemise est trop petite, puis-je l'échanger ?"],
    ["terms", "Quel est votre meilleur prix pour 200 pièces ?"],
    ["delivery", "Où est mon colis ?"],
    ["delivery", "Je n'ai toujours pas reçu ma commande"],
    ["order", "Je voudrais annuler ma commande"],
    ["account", "Impossible de me connecter, mon mot de passe est refusé"],
    ["complaint", "Je veux faire une réclamation contre votre personnel"],
    ["product", "L'assiette passe-t-elle au lave-vaisselle ?"],
  ],
  wishes: [
    ["La tasse est cassée. Je veux être remboursé.", "Je veux être remboursé."],
    ["Pouvez-vous m'en envoyer une autre ?", "Pouvez-vous m'en envoyer une autre ?"],
    ["Merci d'avance. Veuillez annuler ma commande.", "Veuillez annuler ma commande."],
    ["J'attends des excuses", "J'attends des excuses"],
    ["Je veux parler à une personne", null],
    ["Je voudrais juste savoir quand vous ouvrez", null],
  ],
  missing: [
    ["Où est mon colis ?", [order]],
    ["Quels sont les frais de livraison vers la Suisse ?", []],
    ["Ma tasse est cassée, je veux un remboursement", [order, photo]],
    ["J'ai été débité deux fois !", charged],
    ["Je veux retourner ma commande, la chemise est trop petite", [order]],
  ],
  ordinary: [
    ["other", "Bonjour, il y a quelqu'un ?"],
    ["other", "Je me rends compte que oui, merci"],
    ["product", "Quelles couleurs avez-vous ?"],
    ["other", "Je ne suis pas sûre, je reviens demain"],
    ["delivery", "Livrez-vous en Corse ?"],
  ],
};
