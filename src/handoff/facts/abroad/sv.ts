import type { FactWords } from "./words.ts";

const weekday = "(?:mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)";

export const sv: FactWords = {
  order: {
    things: `order(?:n)? bestallning(?:en)? bokning(?:en)? faktura(?:n)? paket(?:et)? forsandelse(?:n)? sparning
      arende(?:t)? kvitto(?:t)?
      (?:order|bestallnings|boknings|faktura|paket|forsandelse|sparnings|kolli|arende|kvitto|referens)-?(?:nummer|nr|numret)`,
    number: "nummer nr med_nummer med_nr",
    is: "(?:mitt|min)_ar ar var lyder",
  },
  date: {
    months: `januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun
      jul aug sept? okt nov dec`,
    days: `(?:pa|till|innan|fore|fran|sedan|senast|nasta|forra|kommande)_${weekday}(?:en)? i_${weekday}s i_dag idag
      i_gar igar i_morgon imorgon i_overmorgon i_forrgar (?:nasta|forra)_(?:veckan?|manad(?:en)?)
      den_har_(?:veckan|manaden)`,
    onThe: "den fran_den senast_den",
    spans: "dag dagar vecka veckor manad manader",
    few: "en ett tva tre fyra fem sex nagra",
    ago: (span) => `for_${span}_sedan`,
  },
  goods: {
    counted: `st(?=\\s{0,2}(?:[.,;!?\\n]|$)|\\s(?:av|till|och)\\s) styck(?:en)? enheter lador kartonger flaskor
      muggar koppar skjortor t-shirts trojor pasar vaskor stolar bord lampor rum biljetter personer gaster licenser
      filtar ljus kuddar tallrikar handdukar`,
    wares: `mugg kopp troja skjorta t-shirt jacka skor stovlar vaska ryggsack flaska stol skrivbord soffa lampa filt
      tallrik kudde handduk matta vattenkokare brodrost skrivare laddare klocka ring halsband talt cykel bok
      prenumeration`,
    my: "en ett denna detta den_har det_har min mitt mina",
    bare: `muggen koppen trojan skjortan jackan skorna vaskan soffan lampan filten kudden mattan skrivaren laddaren
      klockan taltet cykeln boken horlurarna ryggsacken`,
  },
  person: {
    called: "jag_heter mitt_namn_ar",
    in: "(?:jag|och|vi)_bor_i jag_bor_pa (?:skicka|leverera)_(?:den|det|dem|paketet|varorna)_till",
    closing: "(?:med_)?vanliga?_halsning(?:ar)? (?:basta_)?halsningar halsar mvh",
    thanks: "tack(?:_sa_mycket|_pa_forhand)?",
  },
  currencies: "kronor",
  asks: {
    "order number": "ditt/vilket ordernummer/bestallningsnummer/bokningsnummer/fakturanummer\nordernumret",
    name: "ditt [fullstandiga/hela]+ namn\nvad heter du",
    address: "din adress\nleveransadress/leveransadressen/nya_adressen",
    date: "^ nar\nvilket datum\nvilken dag",
    quantity: "hur manga",
    amount: "vilket belopp\nhur mycket betalade/kostade",
  },
  declines: `^ ja/tack/hej/nej/varfor/vet_inte/vet_ej/jag_vet/ingen_aning/jag_vill/jag_har_inte/en_manniska/redan
    jag vet/hittar/har [det/den]+ inte`,
  corrects: `^ [nej/oj/ursakta/forlat/vanta/sorry]+ det/den/min/mitt/ratta/ratt/nya/order/ordern/ordernumret/
      ordernummer/bestallningen/numret/adressen [det/den/min/mitt/ratta/ratt/nya/order/ordern/ordernumret/
      ordernummer/bestallningen/numret/adressen]+ ar/var/ska
    ^ nej/ursakta/forlat/rattelse/vanta/oj [det/ar]+ #
    jag menade
    skrev fel
    skrivfel/stavfel`,
  not: "inte",
  but: "utan",
  courtesies: `mitt min mina ar var och tack sa mycket hej god dag morgon har jag du ja garna det den de en ett pa i
    till fran med for vanlig vanliga halsning halsningar mvh heter av bor snalla`,
  naming: `order ordern ordernummer ordernumret ordernr bestallning bestallningen bestallningsnummer bokning
    bokningsnummer faktura fakturanummer paket kollinummer nummer numret nr namn fornamn efternamn adress adressen
    datum belopp antal storlek farg vara telefon telefonnummer bestallde bestalld kopte kopt betalade betald`,
};
