import { oneOf } from "./one-of.ts";
import type { FactWords } from "./words.ts";

const weekday = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
/** "hier" is "here" in German and Dutch: what stands before it tells that it is French. */
const doneBefore = oneOf(`depuis d'avant d' recue?s? payee?s? envoyee?s? appelee? ecrit achetee?s? arrivee?s? livree?s?
  commandee?s? passee?s? pas datant_d'`);

export const fr: FactWords = {
  order: {
    things: "commande reservation facture dossier colis suivi reference billet",
    number: "numero num n\\.?_?[º°o]\\.? nr avec_le_numero portant_le_numero",
    is: "est_le est_la est etait",
  },
  date: {
    months: `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil
      sept oct nov dec`,
    days: `(?:le_|depuis_|avant_|pour_|des_|jusqu'a_|d'ici_|ce_)?${weekday}(?:_(?:prochain|dernier|matin|soir))?
      aujourd'hui apres-demain demain avant-hier hier_(?:soir|matin|apres-midi|midi)
      hier(?<=\\b${doneBefore}\\s?hier) (?:la_semaine|le_mois)_(?:prochaine?|derniere?|passee?) cette_semaine
      ce_mois-ci`,
    onThe: "le du au depuis_le",
    spans: "jours? semaines? mois",
    few: "une? deux trois quatre cinq six",
    ago: (span) => `il_y_a_(?:environ_)?${span}`,
  },
  goods: {
    counted: `pieces unites exemplaires articles boites cartons bouteilles tasses mugs chemises t-?shirts sacs
      chaises tables lampes chambres billets personnes invites licences couvertures bougies assiettes coussins
      serviettes`,
    wares: `tasse mug t-?shirt chemise veste manteau chaussures bottes sac sac_a_dos bouteille chaise bureau table
      canape lampe couverture bol assiette bougie coussin serviette tapis bouilloire grille-pain imprimante
      ordinateur casque chargeur montre bague collier tente velo jouet livre licence abonnement`,
    my: "le la les un une mon ma mes ce cet cette ces notre nos",
    bare: "",
  },
  person: {
    called: "je_m'appelle mon_nom_est",
    in: "j'habite_a nous_habitons_a je_vis_a (?:envoye[zr]|livre[zr]|expedie[zr])(?:-(?:le|la|les|moi))?_a",
    closing: "(?:bien_)?cordialement salutations (?:sinceres|meilleures)_salutations bien_a_vous cdt",
    thanks: "merci(?:_(?:beaucoup|d'avance))?",
  },
  currencies: "francs? couronnes dollars",
  asks: {
    "order number": "numero de [votre/ta/la]+ commande/reservation/facture/dossier/suivi",
    name: "votre/ton [nom/et/prenom/de]+ nom/prenom/nom_complet\ncomment vous_appelez-vous/t'appelles-tu",
    address: "votre/ton/la/nouvelle adresse\nquelle est votre/ton adresse",
    date: "pour/depuis quand\n^ quand\nquelle date/jour\nquel jour",
    quantity: "combien d'exemplaires/de_pieces/en_voulez-vous/vous_en_faut-il/en_faut-il/d'unites\nquelle quantite",
    amount: "quel montant\nquel est le montant",
  },
  declines: `^ oui/merci/bonjour/non/pourquoi/je_ne/je_n'ai/je_sais_pas/aucune_idee/je_veux/je_voudrais/un_humain/deja
    je [ne]+ sais/trouve/l'ai pas`,
  corrects: `^ [non/ah/oh/pardon/desole/desolee/oups/erreur]+ le/la/mon/ma/bon/bonne/bonne/nouvelle/commande/numero/
      de/adresse/c' [le/la/mon/ma/bon/bonne/bonne/nouvelle/commande/numero/de/adresse/c']+ est/c'est
    ^ non/pardon/desole/desolee/oups/correction [c'est/le/la]+ #
    je voulais_dire
    me suis trompee?
    faute de frappe`,
  not: "pas",
  but: "mais",
  courtesies: `mon ma mes le la les un une est et merci beaucoup voici bonjour bonsoir salut pour oui bien sur c'est
    s'il vous plait je suis de du au a d'avance cordialement m'appelle nous ce cette elle il`,
  naming: `commande numero reservation facture dossier colis suivi reference nom prenom adresse livraison date
    montant quantite taille couleur article telephone courriel commandee? achetee? payee? habite j'habite`,
};
