import { rule } from "../rule.ts";
import { mild } from "./weights.ts";

/** Plain anger and complaints in the languages that our neighbours write: German, French, Spanish, Italian, Portuguese, Dutch. */
export const outrightAbroad = [
  rule(
    0.75,
    `
    unverschamt*/frechheit/saftladen/unfassbar/inakzeptabel/untragbar/scheis*/verarsch*/stinksauer/enttausch*/zumutung/
      abzocke/betruger/lacherlich/schlechteste*/unterirdisch/sauerei/unseri*
    ich_bin/bin/sind/mich [so/sehr/wirklich/richtig/langsam/echt/total/mehr/als]+ sauer/wutend/verargert/genervt/
      emport/beschweren/aufregen
    beschwerde einreichen/einlegen/uber/gegen
    schnauze/nase voll
    mir/jetzt reicht es/es_mir
    inadmissible/inacceptable/honteu*/scandaleu*/arnaque/arnaqueurs/lamentable/merde/putain/ras_le_bol/en_colere/
      furieu*/decu/decue/decus/decevant/pitoyable
    marre de/d'attendre
    deposer/faire/formuler une reclamation/plainte
    me plaindre
    vous moquez/foutez de
    pire service/experience/magasin/entreprise
    inaceptable/verguenza/vergonzoso/estafa/estafadores/pesimo/pesima/mierda/indignante/asqueroso/ladrones/
      tomadura_de_pelo
    estoy [muy/tan/realmente/bastante/super]+ harto/harta/enojado/enojada/enfadado/enfadada/molesto/molesta/furioso/
      furiosa/indignado/indignada/decepcionado/decepcionada
    poner/presentar/hacer/interponer una queja/reclamacion
    quiero quejarme
    peor servicio/empresa/tienda/experiencia/atencion
    inaccettabile/vergogna/vergognoso/vergognosa/truffa/truffatori/schifo/schifoso/pessimo/pessima/presa_in_giro/
      indecente
    sono [molto/davvero/veramente/proprio]+ stufo/stufa/arrabbiato/arrabbiata/furioso/furiosa/deluso/delusa/indignato
    fare/presentare/sporgere [un]+ reclamo
    inaceitavel/inadmissivel/vergonha/vergonhoso/palhacada/descaso/falta_de_respeito/porra/merda
    estou [muito/tao/bem/realmente]+ farto/farta/irritado/irritada/furioso/furiosa/chateado/chateada/decepcionado/
      decepcionada/indignado/indignada
    fazer/registrar/abrir [uma]+ reclamacao
    belachelijk/onacceptabel/schandalig/schandalige/waardeloos/oplichters/oplichting/godverdomme/klotezooi
    ik_ben [zo/erg/heel/echt/zeer/ontzettend]+ boos/woedend/teleurgesteld/gefrustreerd/pissig/kwaad
    klacht indienen/over
    ben het zat/beu`,
    "nicht/kein/keine/keineswegs/pas/sans/no/sin/non/senza/nao/sem/niet/geen",
  ),
  rule(
    0.75,
    `
    nie_wieder/geht_gar_nicht/unter_aller_sau/wo_leben_wir/was_soll_das
    plus_jamais/n'importe_quoi/c'est_pas_possible
    nunca_mas/no_tiene_nombre/que_asco
    mai_piu/non_se_ne_puo/nunca_mais/nooit_meer/te_gek_voor_woorden
    danke/merci/gracias/grazie/obrigado/bedankt fur_nichts/pour_rien/por_nada/per_niente/voor_niets`,
    "de_nada",
  ),
];

/** What thins patience in the same languages. */
export const mildAbroad = [
  // Still not.
  rule(
    mild,
    `
    immer_noch/noch_immer nicht/kein/keine/nichts
    toujours/encore pas/aucun/aucune/rien
    todavia/aun/sigue no/sin/nada
    ancora non/niente/nessun/nessuna
    ainda nao/nada
    nog_steeds/nog_altijd niet/geen/niets`,
  ),
  // Nobody answers.
  rule(
    mild,
    `
    keine/niemand/keiner [hat/mir/mehr]+ antwort*/reaktion/reagiert/meldet/hilft/kummert/ruckmeldung
    personne/aucune [ne/n'a/me]+ repond/repondu/reponse/rappele/aide
    nadie/sin/ninguna [me/nos/ha]+ responde/contesta/respuesta/ayuda/respondido
    nessuno/nessuna [mi/ha]+ risponde/risposta/risposto/aiuta
    ninguem/sem/nenhuma [me/nos]+ responde/resposta/ajuda/atende
    niemand/geen [heeft/mij/me]+ reageert/antwoord*/reactie/helpt`,
  ),
  // So long, and once more.
  rule(
    mild,
    `
    seit wochen/tagen/stunden/monaten/zwei/drei/vier/funf/#
    schon_wieder/zum_dritten_mal/zum_vierten_mal/zum_zweiten_mal/wie_lange_noch/wie_oft_noch
    depuis des/deux/trois/quatre/plusieurs/# heures/jours/semaines/mois
    encore_une_fois/combien_de_temps_encore/une_fois_de_plus
    llevo … esperando
    hace/desde semanas/meses/dias/dos/tres/#
    otra_vez/hasta_cuando/una_vez_mas
    da settimane/mesi/giorni/ore/due/tre
    di_nuovo/ancora_una_volta/fino_a_quando
    ha/faz semanas/meses/dias/horas/duas/tres
    de_novo/mais_uma_vez/ate_quando
    al weken/dagen/uren/maanden/twee/drie/#
    alweer/hoe_lang_nog/voor_de_derde_keer`,
  ),
];
