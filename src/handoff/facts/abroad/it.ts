import type { FactWords } from "./words.ts";

const weekday = "(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato)";

export const it: FactWords = {
  order: {
    things: "ordine prenotazione fattura pacco spedizione tracciamento pratica segnalazione riferimento biglietto",
    number: "numero num n\\.?_?[º°]? nr con_(?:il_)?numero",
    is: "e'?_il e'?_la e'? era",
  },
  date: {
    months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    days: `(?:entro_|da_|per_|di_|prima_di_|fino_a_|questo_|questa_|lo_scorso_|la_scorsa_)?${weekday}(?:_(?:prossim[oa]|scors[oa]))?
      (?:entro|da|per|di|prima_di|fino_a|questa|la_scorsa)_domenica domenica_(?:prossima|scorsa|mattina|sera) oggi
      domani dopodomani ieri l'altroieri (?:la_)?prossima_settimana (?:la_)?settimana_(?:prossima|scorsa)
      questa_settimana (?:il_)?mese_(?:prossimo|scorso) (?:il_)?prossimo_mese`,
    onThe: "il del dal entro_il",
    spans: "giorn[oi] settiman[ae] mes[ei]",
    few: "un una due tre quattro cinque sei",
    ago: (span) => `${span}_fa`,
  },
  goods: {
    counted: `pezzi unita copie articoli scatole bottiglie tazze magliette camicie borse sedie tavoli lampade camere
      biglietti persone ospiti licenze coperte candele piatti cuscini asciugamani`,
    wares: `tazza maglietta camicia giacca cappotto scarpe stivali borsa zaino bottiglia sedia scrivania tavolo
      divano lampada coperta piatto candela cuscino asciugamano tappeto bollitore tostapane stampante portatile
      cuffie caricabatterie orologio anello collana tenda bicicletta libro licenza abbonamento`,
    my: "il lo la i gli le un uno una mio mia miei mie questo questa questi queste nostro nostra",
    bare: "",
  },
  person: {
    called: "mi_chiamo il_mio_nome_e'?",
    in: `abito_a vivo_a abitiamo_a
      (?:spedi(?:te|tela|telo|re|sca)|manda(?:te|telo|tela|re)|invia(?:te|telo|tela|re)|consegna(?:te|re))_(?:lo_|la_)?a`,
    closing: "(?:cordiali|distinti|i_miei)_saluti saluti un_(?:cordiale_)?saluto cordialmente",
    thanks: "grazie(?:_mille)?",
  },
  currencies: "dollari sterline franchi corone",
  asks: {
    "order number": `numero [del/di/d'/dell'/suo/tuo/dell'ordine]+ ordine/prenotazione/fattura/spedizione
      numero dell'ordine/d'ordine`,
    name: "suo/tuo nome/cognome\ncome si_chiama/ti_chiami",
    address: "suo/tuo/nuovo/l'indirizzo/quale indirizzo\nl'indirizzo [di]+ spedizione/consegna",
    date: "^ quando\nper quando\nda quando\nche/quale giorno/data",
    quantity: "quanti/quante\nche quantita",
    amount: "quale/che importo\nqual e l'importo\nquanto ha_pagato",
  },
  declines: `^ si/grazie/ciao/no/non_lo/non_so/perche/non_ho/voglio/vorrei/una_persona/gia
    non lo so/trovo/ho`,
  corrects: `^ [no/ah/oh/scusi/scusa/scusate/mi_scusi]+ il/la/mio/mia/giusto/corretto/nuovo/ordine/numero/di/
      indirizzo [il/la/mio/mia/giusto/corretto/nuovo/ordine/numero/di/indirizzo]+ e/era
    ^ scusi/scusa/scusate/correzione [e/il/la]+ #
    volevo dire
    mi sono sbagliato/sbagliata
    ho sbagliato numero
    errore di battitura`,
  not: "non",
  but: "ma bensi",
  courtesies: `il la lo i le mio mia un una e grazie mille ecco ciao buongiorno buonasera salve di del per favore si
    certo sono a con cordiali saluti prego mi chiamo da`,
  naming: `ordine numero prenotazione fattura pacco spedizione riferimento nome cognome indirizzo consegna data
    importo quantita taglia colore articolo telefono ordinato comprato acquistato pagato abito`,
};
