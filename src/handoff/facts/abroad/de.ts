import { oneOf } from "./one-of.ts";
import type { FactWords } from "./words.ts";

const weekday = "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)";
/** Behind these it is the morning. */
const morning =
  oneOf(`guten? goede god am jed(?:en|em) eine[sm] den der dem die de zum vom fruhen spaten ganzen diese[nm]
  heute gestern hver hele denne naste neste tidlig samme hallo hi hey hei hej hoi`);

export const de: FactWords = {
  order: {
    things: `bestellung bestell auftrag auftrags rechnung rechnungs buchung buchungs reservierung sendung sendungs
      paket vorgang vorgangs ticket
      (?:bestell|auftrags|rechnungs|buchungs|reservierungs|vorgangs|ticket|referenz)-?(?:nummer|nr|code)
      (?:sendungs|paket|sendungsverfolgungs|tracking)-?(?:nummer|nr|code)`,
    number: "nummer nr mit_der_nummer mit_nummer",
    is: "ist_die ist lautet war",
  },
  date: {
    months: `januar janner februar marz april mai juni juli august september oktober november dezember jan feb apr
      jun jul aug sept? okt nov dez`,
    days: `(?:am|bis|seit|ab|vor|bis_zum|zum)_${weekday}
      (?:am_)?(?:kommenden|nachsten|letzten|diesen|vergangenen)_${weekday} heute gestern vorgestern ubermorgen
      (?:bis_|ab_|fur_|erst_|schon_|spatestens_)morgen(?:_(?:fruh|mittag|nachmittag|abend))?
      morgen_(?:fruh|mittag|nachmittag|abend) morgen(?<=[a-z]\\smorgen)(?<!\\b${morning}\\smorgen)
      (?:nachste|letzte|kommende|diese|vorige)[rn]?_woche (?:nachsten|letzten|kommenden|diesen|vorigen)_monat`,
    onThe: "am vom zum bis bis_zum seit_dem",
    spans: "tag tage tagen woche wochen monat monate monaten",
    few: "einem einer zwei drei vier funf sechs",
    ago: (span) => `vor_${span}`,
  },
  goods: {
    counted: `stuck exemplare?n? packungen pakete kartons kisten flaschen tassen becher hemden t-?shirts taschen
      stuhlen? stuhle tischen? lampen zimmern? personen gasten? lizenzen decken kerzen kissen teller handtucher`,
    wares: `tasse becher t-?shirt hemd jacke mantel schuhe stiefel tasche rucksack flasche stuhl schreibtisch tisch
      sofa lampe decke teller kerze kissen handtuch teppich wasserkocher drucker laptop kopfhorer ladegerat uhr ring
      kette zelt fahrrad buch lizenz abo`,
    my: "der die das den dem ein eine einen einem einer mein meine meinen meinem meiner diese dieser dieses diesen",
    bare: "",
  },
  person: {
    called: "ich_heiss?e mein_name_ist",
    in: `ich_wohne_in wir_wohnen_in ich_lebe_in
      (?:schicken|senden|liefern)_sie_(?:es|sie|das_paket|die_ware|bitte)?_?nach (?:lieferung|versand)_nach`,
    closing: `mit_(?:freundlichen?|besten|herzlichen|lieben)_grus+en
      (?:freundliche|beste|herzliche|liebe|viele|schone)_grus+e mfg lg vg`,
    thanks: "danke vielen_dank besten_dank",
  },
  currencies: "franken kronen pfund dollar",
  asks: {
    "order number": `ihre/deine/die/eine/ihrer/deiner bestellnummer/auftragsnummer/buchungsnummer/rechnungsnummer
      wie lautet [ihre/deine/die]+ bestellnummer/auftragsnummer/buchungsnummer/nummer`,
    name: `ihren/ihr/dein/deinen [vollstandigen/vollen/vor/und]+ namen?/nachname/vorname
      wie heiss?en sie
      wie heiss?t du`,
    address: "ihre/deine/neue/die [neue/vollstandige]+ adresse/anschrift/lieferadresse/lieferanschrift",
    date: "^ wann\nbis/seit wann\nwelches datum\nwelchem tag/datum",
    quantity: "wie viele/viel_stuck/viele_stuck\nwelche menge/stuckzahl",
    amount: "welcher/welchen/welchem betrag\nwie viel haben/wurde/kostete",
  },
  declines: `^ ja/gern/gerne/danke/hallo/nein/warum/wieso/weiss_nicht/weis_nicht/keine_ahnung/ich_weiss/ich_weis/
      ich_finde/ich_habe_keine/bitte/ich_will/
      ich_mochte/mensch/mitarbeiter/schon_gesagt/das_habe_ich
    ich weiss?/finde/habe [es/sie/das/die/leider]+ nicht/keine`,
  corrects: `^ [nein/ach/oh/entschuldigung/sorry/moment/pardon/verzeihung]+ die/meine/es/das/richtige/korrekte/neue/
      bestellung/bestellnummer/auftragsnummer/nummer/adresse/rechnungsnummer [die/meine/es/das/richtige/korrekte/
      neue/bestellung/bestellnummer/auftragsnummer/nummer/adresse/rechnungsnummer]+ ist/lautet/ware
    ^ nein/entschuldigung/verzeihung/korrektur/moment/falsch [es/sind/die/nummer]+ #
    ich meinte
    mich vertippt/verschrieben
    tippfehler/korrektur`,
  not: "nicht",
  but: "sondern",
  courtesies: `mein meine meiner meinen der die das den dem ist sind war lautet und danke vielen dank bitte hier
    hallo guten tag morgen abend ja gerne gern es ich bin vom zu zum sehr schone gruse grusse mit freundlichen grusen
    grussen beste liebe viele fur an nach von ok heise heisse habe lg mfg vg sie`,
  naming: `am bestellung bestellnummer auftrag auftragsnummer rechnung rechnungsnummer buchung buchungsnummer sendung
    sendungsnummer paket paketnummer nummer nr name vorname nachname adresse lieferadresse anschrift datum betrag
    menge stuck grose farbe artikel artikelnummer telefon telefonnummer bestellt gekauft bezahlt wohne`,
};
