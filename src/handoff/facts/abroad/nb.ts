import type { FactWords } from "./words.ts";

const weekday = "(?:mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag)";

export const nb: FactWords = {
  order: {
    things: `ordren? bestilling(?:en)? bookingen reservasjon(?:en)? faktura(?:en)? pakken? sending(?:en)? sporing
      saken? sak kvittering(?:en)?
      (?:ordre|bestillings|booking|reservasjons|faktura|pakke|sendings|sporings|saks|kvitterings|referanse)(?:nummer|nr)(?:et)?`,
    number: "nummer nr med_nummer med_nr",
    is: "(?:mitt|min)_er er var",
  },
  date: {
    months: `januar februar mars april mai juni juli august september oktober november desember jan feb apr jun jul
      aug sept? okt nov des`,
    days: `(?:pa|til|innen|for|fra|siden|senest|sist|neste|forrige|kommende)_${weekday} i_dag idag i_gar igar
      i_morgen imorgen i_overmorgen i_forgars (?:i_)?(?:neste|forrige|denne)_(?:uken?|uka|maned)`,
    onThe: "den fra_den innen_den",
    spans: "dag dager uker? maned maneder",
    few: "en et ei to tre fire fem seks noen",
    ago: (span) => `for_${span}_siden`,
  },
  goods: {
    counted: `stk stykker enheter esker kasser kartonger flasker krus kopper skjorter t-skjorter poser vesker stoler
      bord lamper rom billetter personer gjester lisenser tepper lys puter tallerkener handklar`,
    wares: `kopp krus genser t-skjorte skjorte jakke frakk sko stovler veske ryggsekk flaske stol pult sofa lampe
      teppe tallerken pute handkle vannkoker brodrister skriver laptop lader klokke ring kjede telt sykkel bok
      abonnement`,
    my: "en et ei denne dette min mitt mi mine",
    bare: `koppen kruset genseren t-skjorten skjorten jakken jakka skoene veska sofaen lampen lampa teppet puta
      skriveren laderen klokka teltet sykkelen boka hodetelefonene ryggsekken`,
  },
  person: {
    called: "jeg_heter mitt_navn_er navnet_mitt_er",
    in: "(?:jeg|og|vi)_bor_i jeg_bor_pa (?:send|lever)(?:e)?_(?:den|det|de|pakken|dem|varene)_til",
    closing: "(?:med_)?vennlig_hilsen (?:beste_)?hilsen mvh",
    thanks: "(?:tusen_|mange_)?takk",
  },
  currencies: "kroner",
  asks: {
    "order number": "ordrenummeret/bestillingsnummeret/fakturanummeret\nditt/hvilket ordrenummer/bestillingsnummer",
    name: "ditt [fulle]+ navn\nnavnet ditt\nhva heter du",
    address: "din adresse\nadressen din\nleveringsadressen/nye_adressen",
    date: "^ nar\nhvilken dato/dag",
    quantity: "hvor mange",
    amount: "hvilket belop\nhvor mye betalte/kostet",
  },
  declines: `^ ja/takk/hei/nei/hvorfor/vet_ikke/jeg_vet/aner_ikke/jeg_vil/jeg_har_ikke/et_menneske/allerede
    jeg vet/finner/har [det/den]+ ikke`,
  corrects: `^ [nei/oi/beklager/unnskyld/vent/sorry]+ det/den/min/mitt/riktige/riktig/nye/ordren/ordrenummeret/
      bestillingen/nummeret/adressen [det/den/min/mitt/riktige/riktig/nye/ordren/ordrenummeret/bestillingen/nummeret/
      adressen]+ er/var/skal
    ^ nei/beklager/unnskyld/rettelse/vent/oi [det/er]+ #
    jeg mente
    skrev/tastet feil
    skrivefeil/tastefeil`,
  not: "ikke",
  but: "men",
  courtesies: `mitt min mine er var og takk tusen hei god dag morgen her har jeg du ja gjerne det den de en et pa i
    til fra med for vennlig hilsen mvh vaer sa snill heter av bor`,
  naming: `ordre ordren ordrenummer ordrenummeret ordrenr bestilling bestillingen bestillingsnummer booking faktura
    fakturanummer fakturanr pakke sending sporingsnummer nummer nummeret nr navn navnet fornavn etternavn adresse
    adressen dato belop antall storrelse farge vare telefon telefonnummer bestilte bestilt kjopte kjopt betalte
    betalt`,
};
