import type { WordsAbroad } from "./words.ts";

export const de: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        es_brennt/hat_gebrannt
        verbrannt/verbrennung*/rauch/raucht/qualmt/funken/explodiert/stromschlag/kurzschluss/gasgeruch
        feuer_gefangen/brand_geraten
        verletzt/verletzung*/verbruht/vergiftet/vergiftung/allergisch*/erstickt/verschluckt/krankenhaus/notaufnahme/notarzt
        mich/sich … geschnitten
        gefahrlich*/lebensgefahr*/ruckrufaktion/produktruckruf`,
      hint: "gefahr/scherben/glassplitter/giftig/produktsicherheit",
    },
    privacy: {
      plain: `
        dsgvo/datenschutz*/datenleck/datenpanne/personenbezogene*
        meine/meiner/meinen personlichen/gespeicherten daten
        losch* … konto/kundenkonto/daten
        konto/kundenkonto/daten … losch*/geloscht/weitergegeben/verkauft`,
      hint: "daten/abbestellen/werbung",
    },
    legal: {
      plain: `
        anwalt/anwaltin/rechtsanwalt/rechtsanwaltin/verklage/verklagen/mahnbescheid/strafanzeige/verbraucherzentrale/
          verbraucherschutz/schlichtungsstelle/vertragsbruch
        vor/zum gericht
        rechtliche/juristische schritte`,
      hint: "rechtlich*/juristisch*/vertrag/betrug/betruger/polizei/gesetz/gesetzlich*",
    },
    personal: {
      plain: `
        gestorben/verstorben/verstorbene/verstorbenen/todesfall/trauerfall/beerdigung/suizid/selbstmord/arbeitslos/
          obdachlos/privatinsolvenz/depression/depressionen/depressiv/scheidung
        hausliche gewalt
        arbeit/meinen_job/arbeitsstelle verloren
        krebs diagnos*/erkrankt
        nicht [mehr]+ leisten`,
      hint: "krank/krankheit/schwerbehindert/trauer/witwe/witwer",
    },
    payment: {
      plain: `
        doppelt/zweimal/falsch/zu_viel/zuviel/erneut [vom/von/meinem/konto]+ abgebucht/belastet/bezahlt/berechnet/gezahlt
        abgebucht/abbuchung/abbuchungen/lastschrift/rechnung/rechnungen/quittung/zahlungsbeleg/mahnung/mehrwertsteuer
        zahlung/karte/kreditkarte/uberweisung … abgelehnt/fehlgeschlagen
        kann/konnen/konnte ich/wir/man … zahlen/bezahlen
        wo ist/bleibt [denn/nur]+ mein/meine/die/das [restliches]+ geld/erstattung/ruckerstattung/gutschrift
        geld/erstattung/ruckerstattung [immer/noch/ist/bisher/ich/habe]+ nicht/nie [bei/mir/auf/meinem/konto]+ da/erhalten/
          bekommen/angekommen/eingegangen
        gutschein/gutscheincode/rabattcode/geschenkkarte/geschenkgutschein`,
      hint: "bezahlt/bezahlen/zahlen/zahlung/geld/karte/kreditkarte/uberweisung/uberwiesen/betrag",
    },
    return: {
      plain: `
        zuruckschicken/zurucksenden/zuruckgeben/zuruckgeschickt/zuruckgesendet/zuruckgegeben/ruckgabe/rucksendung/
          rucksendeetikett/retoure/retouren/retournieren/umtausch/umtauschen/umgetauscht/eintauschen
        erstatten/erstattet/erstattung/ruckerstattung/widerruf/widerrufen/reklamation/reklamieren/garantie/gewahrleistung/
          ersatz/ersatzlieferung/reparatur/reparieren/repariert
        geld [wieder]+ zuruck
        passt/passen [mir/uns/leider/uberhaupt/gar/sie/er/es]+ nicht`,
      hint: "zu klein/gros/gross/eng/kurz/lang\nungetragen/unbenutzt/qualitat",
    },
    terms: {
      plain: `
        mengenrabatt/staffelpreis/staffelpreise/grosbestellung/grossbestellung/wiederverkaufer/groshandel/grosshandel/
          handlerpreis/handlerpreise/preisangebot/kostenvoranschlag/rahmenvertrag/zahlungsziel/stuckpreis/sonderpreis/
          sonderkonditionen/preisnachlass
        rabatt ab/auf/bei/fur
        gibt/geben/gebt/bekomme/bekommen … rabatt/nachlass
        angebot fur/uber #
        besten/besseren/bester/besserer/gunstigeren preis
        # stuck/exemplare/lizenzen`,
      hint: "rabatt/angebot/konditionen/firma/unternehmen/gunstiger/lieferant",
    },
    delivery: {
      plain: `
        warte/warten/gewartet … auf … bestellung/paket/lieferung/sendung/ware
        wo ist/sind/bleibt/bleiben [denn/nur/eigentlich]+ mein/meine/das/die/unser/unsere
        wann … paket/lieferung/sendung/bestellung/geliefert/zugestellt/verschickt/versandt/versendet
        nicht/nichts/nie [bei/mir/uns/hier]+ angekommen/geliefert/zugestellt/eingetroffen
        noch/immer nicht/nichts [da/bei/mir]+ erhalten/bekommen/da
        paket/pakete/sendung/lieferung/lieferungen/lieferzeit/lieferkosten/lieferadresse/lieferanschrift/liefertermin/
          versand/versandkosten/sendungsnummer/sendungsverfolgung/zusteller/paketbote/packstation/zollamt/zollgebuhren
        liefern/liefert sie/ihr/auch/nach
        beim/nebenan nachbarn/abgegeben`,
      hint: "adresse/anschrift/unterwegs/ankommen/angekommen/geliefert/verschickt/versandt/versendet/nachbar/nachbarn/zoll",
    },
    order: {
      plain: `
        stornieren/storniert/stornierung/storno
        bestellung/auftrag/buchung/reservierung … andern/geandert/abbestellen/abbrechen/erganzen/hinzufugen
        andern … bestellung/auftrag/buchung
        bestellbestatigung/auftragsbestatigung/bestellstatus
        versehentlich/zweimal/doppelt bestellt`,
      hint: "bestellung/bestellungen/bestellt/bestellen/bestellnummer/auftrag/buchung/gekauft/kaufen/warenkorb",
    },
    account: {
      plain: `
        anmelden/einloggen/eingeloggt/passwort/passworter/kennwort/zugangsdaten/benutzername/benutzerkonto/kundenkonto/
          bestatigungscode
        mein/meinem/meinen/ins konto/account
        konto [ist/wurde/bleibt]+ gesperrt/deaktiviert`,
      hint: "konto/registrieren/registrierung/mitgliedschaft/abo/webseite",
    },
    complaint: {
      plain: `
        beschwerde/beschweren
        schlechter/schlechten/schlechtester/mieser/miserabler/unfreundlicher/unfreundliche/unverschamter service/
          kundenservice/kundendienst/mitarbeiter/fahrer
        ihr/euer/der kundenservice/kundendienst/service ist/war
        nie wieder … bestelle/bestellen/kaufe/kaufen`,
      hint: "enttauscht/enttauschend/frechheit/unverschamt/unverschamtheit/inakzeptabel/sauer/wutend",
    },
    product: {
      plain: `
        vorratig/lieferbar/ausverkauft/verfugbar/verfugbarkeit/auf_lager/spulmaschine/spulmaschinenfest/waschbar/wasserdicht
        welche/welchen/welcher/welches/welchem grose/grosen/farbe/farben/mase/material
        wie gros/gross/schwer/breit/hoch/lang ist/sind
        verkaufen/fuhren/verkauft/fuhrt sie/ihr
        haben/habt sie/ihr … farbe/farben/grose/grosen/sortiment/modell
        anleitung/gebrauchsanweisung/bedienungsanleitung/montageanleitung/grosentabelle/inhaltsstoffe/zutaten`,
      hint: "produkt/produkte/artikel/grose/farbe/modell",
    },
  },
  wish: {
    wanting: `
      ich/wir [jetzt/nun/nur/einfach/auch]+ mochte/mochten/will/wollen/hatte_gern*/hatten_gern*/brauche/brauchen/verlange/verlangen/
        erwarte/erwarten/fordere/bestehe/wunsche/bitte_um
      mochte/mochten/brauche/brauchen/verlange/erwarte/fordere ich/wir
      mein geld [wieder]+ zuruck`,
    asking: `bitte/konnen_sie/konnten_sie/konnt_ihr/konntet_ihr/kannst_du/konntest_du/wurden_sie/kann_ich/konnte_ich/
      konnen_wir/darf_ich`,
    wondering: "frage_mich/mich_interessiert",
    ends: `erstatten/erstattet/erstattung/ruckerstattung/geld_zuruck/geld_wieder/ersatz/ersetzen/umtausch/umtauschen/tauschen/
      austauschen/zuruckgeben/zuruckschicken/zurucksenden/reparieren/reparatur/stornieren/storniert/stornierung/kundigen/
      rabatt/gutschrift/preisnachlass/entschadigung/entschuldigung/loschen/geloscht/entfernen/nachliefern/neu_liefern/
      neu_schicken/neue_lieferung/andern/geandert/hinzufugen/abbrechen/rechnung/quittung/angebot/zuschicken/zusenden/liefern/abholen`,
    noOutcome: `
      ich/wir [mochte/mochten/will/wollen/wurde/wurden/gerne/gern/nur/bitte/jetzt]+ wissen/erfahren/verstehen
      mochte/mochten/wurde ich/wir [gerne/gern/nur]+ wissen/erfahren/verstehen
      sprechen/telefonieren/mitarbeiter/mitarbeiterin/ansprechpartner/menschen
      ich/wir mochte/mochten/will/wollen/brauche/brauchen nicht/kein/keine/keinen`,
  },
  bought: `
    mein/meine/meinem/meinen/meiner/unser/unsere/unserer/diese/dieser [letzte/letzten/neue/neuen/erste]+ bestellung/paket/
      lieferung/sendung/rechnung/ware/rucksendung/erstattung/ruckerstattung/buchung/geld/karte
    bestellt/gekauft/zuruckgeschickt/zuruckgesendet/abgebucht
    nicht/nichts/nie [bei/mir/uns]+ angekommen/geliefert/erhalten/bekommen/zugestellt
    wo ist/bleibt/sind mein/meine/das/die
    wann kommt/kommen/wird mein/meine/das/die
    ist/sind/kam/kamen [leider/schon/ganz/vollig/bereits/heute]+ kaputt/beschadigt/defekt/zerbrochen/gebrochen/verspatet
    kaputt/beschadigt/defekt/zerbrochen angekommen/geliefert`,
  damaged: `
    kaputt/kaputte/kaputten/kaputter/kaputtes/defekt/defekte/defekten/defekter/defektes/beschadigt/beschadigte/
      beschadigten/zerbrochen/zerbrochene/gebrochen/zerkratzt/zersprungen/zerrissen/gerissen
    funktioniert/funktionieren [leider/gar/uberhaupt/mehr/er/sie/es]+ nicht
    falsche/falschen/falscher/falsches artikel/grose/farbe/produkt/ware/modell`,
  otherAddress: `
    neue/neuen/neuer/falsche/falschen/falscher/andere/anderen/alte/alten adresse/lieferadresse/anschrift/lieferanschrift
    adresse/lieferadresse/anschrift/lieferanschrift … andern/geandert/falsch/aktualisieren`,
  things: `tasse/tassen/becher/decke/decken/stuhl/stuhle/lampe/lampen/teller/flasche/flaschen/hemd/hemden/kerze/kerzen/
    tasche/taschen/tisch/tische/schussel`,
  reason: `
    zu klein/gros/gross/eng/kurz/lang/spat/schwer/teuer/breit/weit
    gefallt/gefallen/passt/passen [mir/uns/leider/uberhaupt/gar/sie/er/es]+ nicht
    falsch/falsche/falschen/falscher/falsches/fehlt/fehlen/versehentlich/aus_versehen
    zweimal/doppelt bestellt`,
  harm: `
    verletzt/verletzung/verletzungen/unverletzt/verbrannt/verbrennung/verbrennungen/blutet/geblutet/krankenhaus/arzt/
      schmerzen/geschnitten/ausschlag
    geht_es [uns/mir/allen]+ gut`,
  data: `loschen/geloscht/loschung/auskunft/berichtigen/widersprechen/widerspruch/exportieren
    kopie … daten
    welche/was_fur daten`,
};
