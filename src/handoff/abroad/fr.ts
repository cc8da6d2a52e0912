import type { WordsAbroad } from "./words.ts";

export const fr: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        me_suis_brule/me_suis_brulee/s'est_brule/s'est_brulee/de_la_fumee
        pris feu
        prend feu
        brulure/brulures/etincelles/explose/court-circuit/electrocute/choc_electrique/fuite_de_gaz
        blesse/blessee/blesses/blessure/blessures/intoxique/intoxication/allergique/allergie/hopital/urgences/pompiers/samu/
          etouffe/etouffer/dangereux/dangereuse
        coupe la/le/au/mon/ma doigt/main
        rappel de/du produit`,
      hint: "danger/toxique/eclats_de_verre/morceaux_de_verre",
    },
    privacy: {
      plain: `
        rgpd/cnil/donnees_personnelles/donnees_a_caractere_personnel/droit_a_l'oubli/fuite_de_donnees
        mes/toutes_mes donnees
        supprimer/supprimez/suppression/effacer/effacez … compte/donnees
        donnees/coordonnees … vendues/partagees/transmises`,
      hint: "donnees/desabonner/desinscrire/consentement",
    },
    legal: {
      plain: `
        avocat/avocate/tribunal/porter_plainte/plainte_penale/mise_en_demeure/poursuivre_en_justice/poursuites/ufc-que_choisir/
          association_de_consommateurs/conciliateur/repression_des_fraudes/dgccrf
        en_justice/devant_la_justice
        vos/vous obligations/poursuivre`,
      hint: "juridique/legale/legalement/arnaque/escroquerie/escrocs/gendarmerie/contrat/droits",
    },
    personal: {
      plain: `
        decede/decedee/deces/obseques/enterrement/suicide/suicider/chomage/sans-abri/surendettement/depression/divorce/cancer
        perdu mon/ma/son/sa emploi/travail/mari/femme/mere/pere/fils/fille
        n'ai_plus/n'avons_plus les moyens`,
      hint: "malade/maladie/handicape/handicapee/deuil/veuve/veuf/hospitalise/hospitalisee",
    },
    payment: {
      plain: `
        debite/debitee/preleve/prelevee/facture/paye [de/ete/fois/compte/mon]+ deux_fois/double/trop/a_tort
        debite/debitee/preleve/prelevement/prelevements/facture/factures/recu_fiscal/justificatif/justificatif_de_paiement
        paiement/carte/virement … refuse/refusee/echoue/rejete
        puis-je/peut-on/peux/pouvons/pourrais … payer/regler
        ou est/en_est/sont mon/mes/le remboursement/argent
        remboursement … toujours_pas/jamais/rien
        pas/rien [encore/toujours/ete/mon/le/de/recu]+ rembourse/remboursee/remboursement
        carte_cadeau/cheque_cadeau/bon_d'achat/code_promo/code_de_reduction`,
      hint: "paye/payer/paiement/mon_argent/l'argent/carte_bancaire/banque/virement/montant/tva",
    },
    return: {
      plain: `
        renvoyer/renvoye/renvoyee/renvoi/retourner/retourne/retournee/retour/retours/retractation/echange/echanger/
          remboursement/rembourser/rembourse/remboursee/remboursez/garantie/remplacement/remplacer/reparer/reparation/
          bon_de_retour
        rendez-moi/rendre mon/l' argent
        recuperer mon argent
        ne_me_va_pas/ne_me_vont_pas`,
      hint: "trop_petit/trop_petite/trop_grand/trop_grande/trop_serre/trop_court/jamais_porte/qualite",
    },
    terms: {
      plain: `
        en_gros/vente_en_gros/grossiste/revendeur/tarif_degressif/tarifs_degressifs/tarif_de_gros/prix_de_gros/devis/
          contrat-cadre/delai_de_paiement/prix_unitaire/tarif_entreprise
        remise/une_reduction sur/pour/si/quantite/de
        meilleur/meilleurs/bon prix/tarif
        # exemplaires/unites/pieces/licences`,
      hint: "remise/une_reduction/rabais/tarif/tarifs/entreprise/fournisseur/concurrent",
    },
    delivery: {
      plain: `
        j'attends/attendons/attends … commande/colis/livraison/paquet
        ou est/en_est/sont/se_trouve [donc/passe]+ mon/ma/mes/notre/nos/le/la colis/commande/commandes/livraison/paquet/achat
        quand … colis/livraison/livre/livree/livrer/expedie/expediee/arriver/arrivera/commande
        pas/jamais/rien [encore/toujours/ete/bien]+ recu/livre/livree/livres/arrive/arrivee
        colis/livraison/livraisons/livreur/transporteur/chronopost/mondial_relay/point_relais/frais_de_port/frais_de_livraison/
          numero_de_suivi/suivi/bureau_de_poste/douane/expedition/delai_de_livraison
        livrez-vous/expediez-vous
        chez/voisin/voisine/voisins le/la/un/mon voisin/voisine/voisins`,
      hint: "adresse/livrer/livree/arrive/arrivee/expedie/expediee/en_retard/du_retard/poste",
    },
    order: {
      plain: `
        annuler/annulez/annule/annulee/annulation
        modifier/changer/completer/ajouter … commande/reservation
        confirmation_de/statut_de/etat_de/suivi_de [ma/la/votre]+ commande
        commande/commandes [par/en/deux]+ erreur/double/deux_fois`,
      hint: "commande/commandes/passer_commande/reservation/achete/achat/acheter/panier/numero_de_commande",
    },
    account: {
      plain: `
        mot_de_passe/mots_de_passe/identifiant/identifiants/connecter/connexion/nom_d'utilisateur/code_de_verification/
          espace_client
        mon/notre/un compte [client]+
        compte [client/est/a/ete]+ bloque/suspendu/pirate/desactive`,
      hint: "inscription/abonnement/adherent/site_internet/parametres",
    },
    complaint: {
      plain: `
        reclamation/reclamations/me_plaindre/plaindre
        service_client/service_apres-vente/sav/accueil/livreur/personnel [est/etait/vraiment/tres]+ nul/lamentable/deplorable/catastrophique/
          odieux/desagreable/honteux/inadmissible/epouvantable
        plus_jamais/jamais_plus … commander/commanderai/acheter/acheterai`,
      hint: "decu/decue/decevant/inacceptable/inadmissible/honteux/lamentable/scandaleux/furieux/furieuse",
    },
    product: {
      plain: `
        en_stock/rupture_de_stock/disponible/disponibles/disponibilite/lave-vaisselle/impermeable/lavable/lavables
        quelle/quelles/quel/quels taille/tailles/couleur/couleurs/dimensions/matiere/matieres/materiau
        vendez-vous/avez-vous … taille/tailles/couleur/couleurs/modele/modeles/encore/stock
        vendez-vous
        mode_d'emploi/notice_d'utilisation/notice_de_montage/guide_des_tailles/ingredients`,
      hint: "produit/produits/taille/couleur/couleurs/modele/matiere",
    },
  },
  wish: {
    wanting: `
      je/nous [vous/ne/les/en]+ veux/voudrais/voulons/voudrions/souhaite/souhaiterais/souhaitons/exige/exigeons/
        demande/reclame/prefere/prefererais/besoin
      j'exige/j'aimerais/j'ai_besoin/j'attends/nous_aimerions/on_aimerait/on_voudrait
      merci de [bien/vouloir/me]+ rembourser/annuler/remplacer/echanger/reparer/renvoyer/supprimer/livrer/modifier
      rendez-moi mon argent`,
    asking: `pouvez-vous/pourriez-vous/peux-tu/puis-je/est-ce_que_je_peux/serait-il_possible/est-il_possible/veuillez/
      s'il_vous_plait/svp/merci_de`,
    wondering: "je_me_demande",
    ends: `rembourser/rembourse/remboursee/remboursement/remboursez/remplacer/remplacement/echanger/echange/retourner/renvoyer/
      retour/reparer/reparation/annuler/annulation/annulez/annulee/reduction/remise/geste_commercial/bon_d'achat/un_avoir/
      dedommagement/dedommager/indemnisation/excuses/supprimer/supprimez/effacer/effacez/suppression/argent/un_nouveau/
      une_nouvelle/un_autre/une_autre/modifier/changer/ajouter/facture/devis/livrer/livree/livraison/envoyer/renvoyez`,
    noOutcome: `
      je/nous [veux/voudrais/voulons/souhaite/souhaiterais/vous/simplement/juste/voudrions]+ savoir/comprendre/demander
      j'aimerais/nous_aimerions [bien/juste/simplement]+ savoir/comprendre
      parler/discuter/conseiller/conseillere/un_humain/une_personne/vrai_humain/etre_humain
      veux/souhaite/voudrais/voulons pas/plus/rien`,
  },
  bought: `
    ma/mon/mes/notre/nos/cette/ce [derniere/dernier/nouvelle]+ commande/commandes/colis/livraison/paquet/facture/retour/
      remboursement/reservation/article/achat/argent/carte
    j'ai/nous_avons/avons [bien/deja/ete/recu/juste]+ commande/achete/recu/paye/retourne/renvoye/debite/preleve
    j'attends/nous_attendons
    pas/jamais/rien [encore/toujours/ete]+ recu/livre/livree/arrive/arrivee/rembourse/remboursee
    est/sont/etait [arrive/arrivee/arrives/deja/tout/toute/completement]+ casse/cassee/casses/abime/abimee/endommage/endommagee/
      defectueux/defectueuse/en_retard
    arrivee/arrivees casse/cassee/casses/abime/abimee/endommage/endommagee`,
  damaged: `
    casse/cassee/casses/cassees/abime/abimee/endommage/endommagee/defectueux/defectueuse/fissure/fissuree/dechire/dechiree/
      raye/rayee/brise/brisee
    ne/n' marche/fonctionne pas/plus
    marche/fonctionne pas/plus
    mauvais/mauvaise article/taille/couleur/produit/modele`,
  otherAddress: `
    nouvelle/mauvaise/autre/ancienne/fausse adresse
    changer/modifier/corriger/changement [l'/mon/ma/notre/de/d']+ adresse/l'adresse/d'adresse
    adresse … changer/changee/modifier/fausse/erronee/incorrecte`,
  things: `tasse/tasses/couverture/couvertures/chaise/chaises/lampe/lampes/bouteille/bouteilles/chemise/chemises/assiette/
    assiettes/bougie/bougies/sacs/plaid/bol/bols`,
  reason: `
    trop petit/petite/petits/grand/grande/grands/serre/serree/court/courte/long/longue/tard/lourd/lourde/cher/chere
    plait/convient/correspond/aime [du/tout]+ pas
    mauvais/mauvaise/manque/manquant/manquante/erreur/different/differente/change_d'avis
    commande deux/en_double`,
  harm: `
    blesse/blessee/blesses/blessure/brule/brulee/brulure/brulures/saigne/saignait/hopital/medecin/urgences/douleur/fait_mal/indemne/
      indemnes
    personne n'est/n'a_ete
    tout_le_monde va`,
  data: `supprimer/supprimez/suppression/effacer/effacez/effacement/rectifier/rectification/droit_d'acces/acces/exporter/
      portabilite/opposition
    copie … donnees/informations
    quelles donnees/informations`,
};
