import type { FactWords } from "./words.ts";

const weekday = "(?:mandag|tirsdag|onsdag|torsdag|fredag|lordag|sondag)";

export const da: FactWords = {
  order: {
    things: `ordren? bestilling(?:en)? bookingen reservation(?:en)? faktura(?:en)? pakken? forsendelse(?:n)? sporing
      sag sagen kvittering(?:en)?
      (?:ordre|bestillings|booking|reservations|faktura|pakke|forsendelses|sporings|sags|kvitterings|reference)(?:nummer|nr)(?:et)?`,
    number: "nummer nr med_nummer med_nr",
    is: "er var lyder",
  },
  date: {
    months: `januar februar marts april maj juni juli august september oktober november december jan feb apr jun jul
      aug sept? okt nov dec`,
    days: `(?:pa|til|inden|for|fra|siden|senest|sidste|naste|forrige|kommende|i)_${weekday} i_${weekday}s i_dag idag
      i_gar i_morgen i_overmorgen i_forgars (?:i_)?(?:naste|sidste|forrige|denne)_(?:uge|maned)`,
    onThe: "den fra_den inden_den",
    spans: "dage? uger? maned maneder",
    few: "en et to tre fire fem seks nogle",
    ago: (span) => `for_${span}_siden`,
  },
  goods: {
    counted: `stk styk stykker enheder asker kasser kartoner flasker krus kopper skjorter t-shirts poser tasker stole
      borde lamper varelser billetter personer gaster licenser tapper lys puder tallerkener handklader`,
    wares: `kop krus troje skjorte t-shirt jakke frakke sko stovler taske rygsak flaske stol sofa lampe tappe
      tallerken pude handklade elkedel brodrister printer oplader ur ring halskade telt cykel bog abonnement`,
    my: "en et denne dette min mit mine",
    bare: `koppen kruset trojen skjorten jakken skoene tasken sofaen lampen tappet puden printeren opladeren uret
      teltet cyklen bogen rygsakken`,
  },
  person: {
    called: "jeg_hedder mit_navn_er",
    in: "(?:jeg|og|vi)_bor_i jeg_bor_pa (?:send|lever)_(?:den|det|dem|pakken|varerne)_til",
    closing: "(?:med_)?venlig_hilsen (?:de_bedste_|bedste_|mange_)?hilsner (?:mange_|bedste_)?hilsen mvh vh",
    thanks: "(?:mange_|tusind_)?tak(?:_for_hjalpen)?",
  },
  currencies: "kroner",
  asks: {
    "order number": "dit/hvilket ordrenummer/bestillingsnummer/fakturanummer/bookingnummer\nordrenummeret",
    name: "dit [fulde]+ navn\nhvad hedder du",
    address: "din/nye adresse\nleveringsadressen/leveringsadresse",
    date: "^ hvornar\nhvilken dato/dag",
    quantity: "hvor mange",
    amount: "hvilket belob\nhvor meget betalte/kostede",
  },
  declines: `^ ja/tak/hej/nej/hvorfor/ved_ikke/jeg_ved/aner_ikke/det_ved/jeg_vil/jeg_har_ikke/et_menneske/allerede
    jeg ved/finder/har [det/den]+ ikke`,
  corrects: `^ [nej/ups/beklager/undskyld/vent/sorry]+ det/den/min/mit/rigtige/rigtig/nye/ordren/ordrenummeret/
      ordrenummer/bestilling/nummeret/adressen [det/den/min/mit/rigtige/rigtig/nye/ordren/ordrenummeret/ordrenummer/
      bestilling/nummeret/adressen]+ er/var/skal
    ^ nej/beklager/undskyld/rettelse/vent/ups [det/er]+ #
    jeg mente
    skrev/tastede forkert
    tastefejl/skrivefejl/slafejl`,
  not: "ikke",
  but: "men",
  courtesies: `mit min mine er var og tak mange tusind hej goddag god dag morgen her har jeg du ja gerne det den de
    en et pa i til fra med for venlig hilsen mvh hedder af bor`,
  naming: `ordre ordren ordrenummer ordrenummeret ordrenr bestilling bestillingen bestillingsnummer booking faktura
    fakturanummer pakke forsendelse nummer nummeret nr navn fornavn efternavn adresse adressen dato belob antal
    storrelse farve vare telefon telefonnummer bestilte bestilt kobte kobt betalte betalt`,
};
