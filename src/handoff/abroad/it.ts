import type { WordsAbroad } from "./words.ts";

export const it: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        mi_sono_bruciato/mi_sono_bruciata/si_e_bruciato/si_e_bruciata/esce_fumo/del_fumo
        preso/prende/prendeva fuoco
        incendio/bruciatura/bruciature/ustione/ustioni/ustionato/ustionata/scintille/esploso/esplosa/
          cortocircuito/scossa_elettrica/fuga_di_gas/ferito/ferita/feriti/intossicato/intossicazione/avvelenato/allergica/
          allergico/allergia/ospedale/pronto_soccorso/ambulanza/soffocato/soffocare/pericoloso/pericolosa
        tagliato/tagliata il/la/un dito/mano`,
      hint: "pericolo/tossico/tossica/schegge/pezzi_di_vetro",
    },
    privacy: {
      plain: `
        dati_personali/protezione_dei_dati/garante_della_privacy/diritto_all'oblio/violazione_dei_dati
        cancellare/cancellate/eliminare/eliminate/cancellazione … account/dati
        dati … venduti/ceduti/condivisi`,
      hint: "dati/disiscrivermi/consenso",
    },
    legal: {
      plain: `
        avvocato/avvocata/tribunale/denuncia/denunciare/denunciarvi/vie_legali/azione_legale/azioni_legali/citare_in_giudizio/
          associazione_consumatori/codacons/giudice_di_pace/diffida/inadempienza/codice_del_consumo`,
      hint: "legale/legali/truffa/truffatori/polizia/carabinieri/contratto/diritti",
    },
    personal: {
      plain: `
        deceduto/deceduta/morto/morta/decesso/lutto/funerale/suicidio/suicidarmi/disoccupato/disoccupata/depressione/divorzio/
          cancro/tumore
        mancato/mancata mio/mia padre/madre/marito/moglie
        perso il/mio/mia/la lavoro/madre/padre/marito/moglie/figlio
        posso permettermi/permettermelo`,
      hint: "malato/malata/malattia/disabile/disabilita/vedova/vedovo",
    },
    payment: {
      plain: `
        addebitato/addebitata/pagato/pagata/prelevato/fatturato [l'ordine/mi/sulla/carta]+ due_volte/doppio/di_troppo/
          erroneamente
        due_volte/doppio addebitato/addebito/pagamento
        addebito/addebitato/addebitati/fattura/fatture/ricevuta/scontrino/bonifico_di_ritorno
        pagamento/carta/bonifico/transazione … rifiutato/rifiutata/fallito/negato/negata
        posso/possiamo/potrei … pagare
        dove/dov'e il/mio/sono/i rimborso/soldi/miei_soldi
        rimborso/soldi … non_e/ancora/mai
        ricevuto [il/ancora/nessun/mio]+ rimborso
        buono_regalo/carta_regalo/codice_sconto/buono_sconto`,
      hint: "pagato/pagare/pagamento/soldi/carta_di_credito/banca/bonifico/importo/iva",
    },
    return: {
      plain: `
        il_reso/un_reso/del_reso/di_reso/reso_gratuito
        restituire/restituito/restituisco/restituzione/resi/rimborso/rimborsi/rimborsare/rimborsato/rimborsatemi/sostituire/sostituzione/sostituito/garanzia/riparare/riparazione/recesso
        rispedire/rispedito/rimandare/rimandato indietro
        soldi/denaro indietro
        cambio/cambiare … taglia/misura`,
      hint: "troppo piccolo/piccola/grande/stretto/stretta/corto/corta/lungo/lunga\nmai_usato/inutilizzato/qualita/cambiarlo/cambiarla",
    },
    terms: {
      plain: `
        all'ingrosso/grossista/rivenditore/rivenditori/preventivo/preventivi/prezzo_unitario/prezzo_speciale/
          accordo_quadro/condizioni_di_pagamento/sconto_quantita
        sconto per/su/se/sui/sulla
        fate/fare/avete/fareste/ce [uno/qualche/un/uno/degli]+ sconto/sconti
        miglior/migliore/migliori prezzo/prezzi/offerta
        # pezzi/unita/licenze/copie`,
      hint: "sconto/offerta/azienda/fornitore/concorrenza",
    },
    delivery: {
      plain: `
        aspetto/aspettando/aspettiamo/attendo … ordine/pacco/consegna/spedizione
        dove/dov'e si_trova/e/sono/il/la/si_trovano [il/la/mio/mia/miei/nostro]+ pacco/ordine/spedizione/pacchi/merce/consegna
        quando … arriva/arrivera/arrivano/consegna/consegnate/spedite/spedito/ordine/pacco
        non/mai [e/mi/ho/ancora/stato/stata/e']+ arrivato/arrivata/arrivati/consegnato/consegnata
        ricevuto [il/mio/ancora/nulla/niente/nessun]+ pacco/ordine/merce
        pacco/pacchi/consegna/consegne/consegnato/spedizione/spedizioni/corriere/spese_di_spedizione/tempi_di_consegna/
          tracciamento/numero_di_spedizione/dogana/punto_di_ritiro/ufficio_postale
        spedite/consegnate in/anche/a
        vicino/vicini di casa`,
      hint: "indirizzo/spedito/spedita/spedire/arrivato/arrivata/arrivare/ritardo/portalettere",
    },
    order: {
      plain: `
        annullare/annullate/annullato/annullamento/disdire/disdetta
        modificare/cambiare/aggiungere … ordine/prenotazione
        conferma/stato d'ordine/dell'ordine/del_mio_ordine
        ordinato/acquistato [per/due/il/la]+ sbaglio/errore/due_volte`,
      hint: "ordine/ordini/ordinato/ordinare/acquistato/acquisto/acquisti/comprato/prenotazione/carrello",
    },
    account: {
      plain: `
        accedere/nome_utente/credenziali/codice_di_verifica/la_password/mia_password
        mio/nostro/un account/profilo
        account_bloccato/account_e_bloccato/account_e_stato_bloccato/account_sospeso`,
      hint: "registrarmi/registrazione/abbonamento/sito/impostazioni",
    },
    complaint: {
      plain: `
        reclamo/reclami/lamentela/lamentele/lamentarmi
        pessimo/pessima/orribile/vergognoso/vergognosa/scadente/scortese servizio/assistenza/esperienza/trattamento
        servizio/assistenza [clienti/e/e'/davvero/veramente]+ pessimo/pessima/orribile/vergognoso/vergognosa/scortese
        mai_piu … comprero/comprare/ordinero/acquistero/acquisti`,
      hint: "deluso/delusa/delusione/inaccettabile/vergogna/ridicolo/arrabbiato/arrabbiata/furioso",
    },
    product: {
      plain: `
        disponibile/disponibili/disponibilita/esaurito/esaurita/lavastoviglie/lavatrice/impermeabile
        che/quale/quali taglia/taglie/misura/misure/colore/colori/dimensioni/materiale
        vendete/avete … taglia/taglie/colore/colori/modello
        vendete anche/ancora
        istruzioni/guida_alle_taglie/ingredienti/libretto`,
      hint: "prodotto/prodotti/articolo/articoli/taglia/misura/colore/colori/modello",
    },
  },
  wish: {
    wanting: `
      voglio/vogliamo/vorrei/vorremmo/desidero/desideriamo/pretendo/pretendiamo/esigo/chiedo/chiediamo/preferirei/
        mi_aspetto/mi_serve/ho_bisogno/mi_piacerebbe
      rivoglio/rivogliamo
      ridatemi/rimborsatemi`,
    asking: `per_favore/per_piacere/potete/potreste/puoi/potresti/puo/potrebbe/posso/potrei/possiamo/e_possibile/
      sarebbe_possibile/vi_prego/cortesemente/gentilmente`,
    wondering: "mi_chiedo",
    ends: `rimborsare/rimborso/rimborsatemi/rimborsate/soldi/denaro/restituire/reso/cambiare/cambio/sostituire/sostituzione/
      uno_nuovo/una_nuova/un_altro/un'altra/riparare/riparazione/annullare/annullate/annullamento/disdire/sconto/un_buono/
      risarcimento/risarcire/scuse/cancellare/cancellate/eliminare/eliminate/modificare/correggere/aggiungere/fattura/preventivo/
      consegnare/consegnate/consegna/spedire/inviare/ritirare`,
    noOutcome: `
      sapere/capire
      parlare/persona_vera/una_persona/umano/umana/essere_umano/operatore/operatrice/qualcuno
      non voglio/vorrei/vogliamo`,
  },
  bought: `
    mio/mia/miei/nostro/nostra/questo/questa [ultimo/ultima/nuovo/primo]+ ordine/ordini/pacco/acquisto/spedizione/consegna/
      fattura/reso/rimborso/prenotazione/articolo/prodotto/carta/soldi
    rivoglio/rivogliamo
    ordinato/comprato/acquistato/pagato/addebitato/ricevuto/restituito
    non/mai [e/mi/ho/ancora/stato/stata]+ arrivato/arrivata/arrivati/consegnato
    arrivato/arrivata/arrivati/arrivate [tutto/tutta/gia]+ rotto/rotta/rotti/rotte/danneggiato/danneggiata/difettoso/difettosa/
      in_ritardo
    e_rotto/e_rotta/sono_rotti/sono_rotte/era_rotto/era_rotta/e_danneggiato/e_danneggiata/e_difettoso/e_difettosa`,
  damaged: `
    rotto/rotta/rotti/rotte/danneggiato/danneggiata/danneggiati/difettoso/difettosa/difettosi/crepato/crepata/graffiato/
      graffiata/strappato/scheggiato/scheggiata
    non [mi/si]+ funziona/funzionano/accende
    articolo/taglia/colore/prodotto/modello sbagliato/sbagliata/errato/errata`,
  otherAddress: `
    nuovo/altro/vecchio indirizzo
    indirizzo … sbagliato/errato/nuovo/cambiare/cambiato/modificare
    cambiare/modificare/correggere/aggiornare [l'/il/mio]+ indirizzo/l'indirizzo`,
  things: `tazza/tazze/coperta/coperte/sedia/sedie/lampada/lampade/bottiglia/bottiglie/camicia/camicie/maglietta/magliette/piatto/
    piatti/candela/candele/borsa/borse/tavolo/ciotola`,
  reason: `
    troppo piccolo/piccola/grande/stretto/stretta/corto/corta/lungo/lunga/tardi/pesante/caro/cara/largo/larga
    non mi piace/piacciono/sta/va
    sbagliato/sbagliata/errato/errata/manca/mancano/diverso/diversa/per_errore/per_sbaglio/cambiato_idea
    ordinato due`,
  harm: `
    ferito/ferita/feriti/illeso/illesi/bruciato/bruciata/ustione/ustioni/sanguina/sanguinava/ospedale/medico/pronto_soccorso/
      dolore/tagliato/tagliata
    stiamo/sto/sta/stanno bene`,
  data: `cancellare/cancellate/cancellazione/eliminare/eliminate/rettificare/rettifica/diritto_di_accesso/esportare/oblio/
      opposizione
    copia … dati/informazioni
    quali/che dati/informazioni`,
};
