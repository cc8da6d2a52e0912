import type { WordsAbroad } from "./words.ts";

export const sv: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        fattade/fatta/fattat eld
        borjade/borjar brinna/ryka
        brande/brant/brannt mig/sig/handen/fingrarna
        exploderade/brannskada/brannskador/brannskadad/kortslutning/elstot/gaslacka/allergisk/matforgiftning/forgiftad/
          sjukhus/sjukhuset/akuten/ambulans/livsfarlig/livsfarligt/farlig/farligt/brandfarlig
        skadade/skadat/skar mig/sig
        blev/blivit jag/han/hon/skadad/skadade`,
      hint: "fara/glasskarvor/glassplitter/giftig/giftigt/satte_i_halsen",
    },
    privacy: {
      plain: `
        dataskydd/personuppgifter/personuppgifterna/integritetsskyddsmyndigheten/registerutdrag/datalacka
        radera/raderas/raderat/raderade … konto/kontot/uppgifter/uppgifterna/data
        kontot/uppgifterna … raderas/raderat/raderade/salda`,
      hint: "uppgifter/uppgifterna/nyhetsbrev/nyhetsbrevet/samtycke",
    },
    legal: {
      plain: `
        advokat/advokaten/konsumentverket/konsumentombudsmannen/reklamationsnamnden/tingsratten/stamma_er/polisanmala/
          polisanmalan/avtalsbrott/konsumentkoplagen
        rattsliga/juridiska atgarder`,
      hint: "juridisk/juridiskt/rattslig/bedrageri/bedragare/polisen/avtal",
    },
    personal: {
      plain: `
        avlidit/avled/avliden/gick_bort/gatt_bort/dodsfall/dodsfallet/begravning/begravningen/sjalvmord/arbetslos/hemlos/
          konkurs/depression/deprimerad/skilsmassa/cancer/cancern
        forlorat/forlorade jobbet/mitt/min jobb/man/fru/mamma/pappa
        har inte rad`,
      hint: "sjuk/sjukdom/sorg/anka/ankling/funktionsnedsattning",
    },
    payment: {
      plain: `
        inte/aldrig fatt/mottagit [min/mina/nagon/den]+ aterbetalning/aterbetalningen/pengar/pengarna
        dragits/debiterats/debiterad/debiterade/betalat/betalt/dragit … dubbelt/tva_ganger/fel/
          for_mycket
        dubbelt/tva_ganger betalat/debiterad/dragit
        faktura/fakturan/fakturor/kvitto/kvittot/paminnelseavgift/inkasso/autogiro/swish
        kortet/betalningen/kort/betalning … nekat/nekades/nekad/misslyckades/igenom
        kan/kunde jag/vi/man … betala
        var/vart ar/blir/tog [det/av]+ pengarna/aterbetalningen/mina_pengar/min_aterbetalning
        pengarna/aterbetalningen … inte/aldrig
        presentkort/presentkortet/rabattkod/rabattkoden`,
      hint: "betala/betalat/betalt/betalning/betalningen/pengar/pengarna/kortet/belopp/beloppet/klarna",
    },
    return: {
      plain: `
        returnera/returnerar/returnerat/returen/returetikett/returfrakt/retur/angerratt/angerratten/oppet_kop/
          reklamera/reklamerar/reklamerat/reklamation/reklamationen/garanti/garantin/ersattning/ersattningsvara/reparera/
          reparerat/reparation
        skicka/skickar/skickat/skickade [den/det/dem/de/nagot/varan/paketet/vill/in]+ tillbaka
        pengar/pengarna [mina]+ tillbaka/ater
        aterbetala/aterbetalar/aterbetalat/aterbetalning/aterbetalningen/aterbetald
        passar/passade [mig/den/det/de/tyvarr]+ inte`,
      hint: "byta/bytt/for_kort/for_lang/for_liten/for_litet/for_sma/for_stor/for_stort/for_stora/oanvand/kvalitet/kvaliteten",
    },
    terms: {
      plain: `
        mangdrabatt/storkop/grossist/grossistpris/aterforsaljare/aterforsaljarpris/prisforslag/offert/offerten/ramavtal/
          betalningsvillkor/foretagsavtal/styckpris
        rabatt pa/om/vid/for
        ger/finns/kan_vi_fa/kan_jag_fa/kan_man_fa/far_vi/far_man [ni/vi/jag/man/mig/oss/nagon/det]+ rabatt
        basta/battre/lagre pris
        # stycken/stk/exemplar/licenser`,
      hint: "rabatt/erbjudande/avtal/foretag/billigare/leverantor",
    },
    delivery: {
      plain: `
        vantar/vantat [fortfarande/jag]+ pa min/mitt/mina/paketet/bestallningen/ordern/varorna/varan/ett_paket
        var/vart ar/blir/finns/tog [det/av/min/mitt/mina/vart]+ paketet/paket/bestallning/bestallningen/order/ordern/varor/
          varorna/varan/leverans/leveransen/forsandelse
        nar … paket/paketet/leverans/leveransen/levereras/skickas/skickat/bestallning/bestallningen
        inte/aldrig [annu/har/blivit]+ kommit/fatt_paketet/mottagit/levererats/anlant/dykt_upp
        inte/aldrig fatt/mottagit [den/annu/nagot/nagra/mitt/min/mina]+ paketet/paket/varorna/varor/varan/bestallning/order
        paket/paketet/paketen/forsandelse/forsandelsen/leverans/leveransen/leveranstid/leveranstiden/leveransadress/frakt/frakten/
          fraktkostnad/porto/sparning/sparningen/sparningsnummer/kollinummer/utlamningsstalle/ombud/ombudet/budet/chaufforen/fortullning
        levererar/skickar ni
        hos grannen`,
      hint: "adress/adressen/levererat/levererad/skickat/skickats/anlant/forsenad/forsenat/forsening/grannen/posten",
    },
    order: {
      plain: `
        avbestalla/avbestaller/avbestallt/avbestallning/annullera/annullerat/avboka/avbokning/avbestall
        andra/andrat/andring/lagga_till/stoppa … order/ordern/bestallning/bestallningen
        ordern/bestallning/bestallningen … andra/andras/avbryta
        orderbekraftelse/orderbekraftelsen/orderstatus
        bestallde/bestallt [av/den/det/tva/en]+ misstag/tva_ganger`,
      hint: "ordern/ordernummer/bestallning/bestallningen/bestallt/bestallde/bestalla/kopt/kopte/varukorg/kundvagn",
    },
    account: {
      plain: `
        logga/loggat/loggar [mig/dig/in/inte]+ in/pa/ut
        losenord/losenordet/anvandarnamn/anvandarkonto/kundkonto/inloggning/verifieringskod/engangskod
        mitt/mina/vart konto
        kontot/konto [ar/har/blivit/blev]+ sparrat/last/avstangt`,
      hint: "konto/kontot/registrera/medlem/medlemskap/prenumeration/hemsidan/installningar",
    },
    complaint: {
      plain: `
        klaga/klagar/klagomal/klagomalet
        dalig/usel/fruktansvard/otrevlig/samsta service/kundservice/kundtjanst/bemotande/upplevelse
        kundservice/kundtjanst/kundtjansten/chauffor er/ar/var
        aldrig [mer/igen]+ handla/bestalla/kopa`,
      hint: "besviken/oacceptabelt/otrevlig/otrevligt/forbannad/lojligt/skandal",
    },
    product: {
      plain: `
        lagerstatus/slutsald/slutsalda/slutsalt/lagervara/tillganglig/diskmaskin/diskmaskinen/tvattmaskin/vattentat
        har/finns [ni/den/det/de/nagra/fortfarande/dessa/denna]+ … lager/storlekar/farger
        vilka/vilken/vilket storlek/storlekar/farg/farger/matt
        hur stor/stort/tung/bred/hog/lang ar
        saljer ni
        bruksanvisning/bruksanvisningen/monteringsanvisning/storleksguide/ingredienser`,
      hint: "produkt/produkten/produkter/varan/storlek/storleken/farg/fargen/modell",
    },
  },
  wish: {
    wanting: `
      jag/vi [bara/nu/hellre/ocksa]+ vill/onskar/behover/kraver/forvantar/maste_fa/skulle_vilja
      vill/onskar/behover/kraver/forvantar/skulle jag/vi
      pengarna tillbaka/ater
      mina pengar tillbaka`,
    asking: "vanligen/snalla/kan_ni/kunde_ni/skulle_ni/kan_du/kan_jag/kan_vi/kunde_jag/far_jag/ge_mig/var_god",
    wondering: "undrar",
    ends: `aterbetala/aterbetalat/aterbetalning/aterbetald/pengarna_tillbaka/pengar_tillbaka/ersattning/ersatta/ersatt/byta/
      bytt/returnera/retur/reparera/reparerad/reparation/avbestalla/avboka/annullera/rabatt/prisavdrag/kompensation/
      ursakt/radera/raderat/raderas/ta_bort/skicka_en_ny/nytt_paket/en_ny/ett_nytt/andra/andrat/lagga_till/faktura/kvitto/offert/
      leverera/levererat/hamta/skicka`,
    noOutcome: `
      jag/vi [bara/vill/onskar/garna/skulle/vilja/ska/att/nu/hellre]+ veta/hora/forsta/fraga
      vill/onskar/skulle jag [garna/bara/vilja]+ veta/hora/fraga
      prata/tala/manniska/medarbetare/kundtjanst
      jag/vi vill/onskar/behover [hellre]+ inte/ingen/inget`,
  },
  bought: `
    paketet/bestallningen/ordern/leveransen/forsandelsen/fakturan/varan/varorna ar/har/blev/kom/som/jag/vi
    min/mitt/mina/denna [senaste/nya/forsta]+ order/bestallning/paket/faktura/retur/leverans/vara/varor/forsandelse/
      aterbetalning/pengar
    jag/vi [har/fick/blev/redan/nyss/precis]+ bestallde/bestallt/kopte/kopt/mottog/mottagit/betalade/betalat/
      returnerade/returnerat/debiterats/debiterad
    dragits/dragit/debiterats/debiterad/betalat/betalt … dubbelt/tva_ganger
    inte/aldrig [annu/har/blivit]+ kommit/mottagit/levererats/anlant
    var/vart ar/blir/tog [det/av]+ paketet/ordern/bestallningen/varorna/varan/leveransen/pengarna
    nar kommer/blir/far [jag]+ paketet/ordern/bestallningen/varorna/varan/leveransen/pengarna/min/mitt/mina
    pengar/pengarna [mina]+ tillbaka/ater
    ar/var/kom/blev [helt/tyvarr/redan/fram]+ trasig/trasigt/trasiga/sonder/krossad/krossat/skadad/skadat/defekt/forsenad/
      forsenat`,
  damaged: `
    trasig/trasigt/trasiga/sonder/krossad/krossat/krossade/defekt/defekta/sprucken/sprucket/spruckna/repig/repad
    paketet/varan/produkten/den/det [ar/var/blev/kom]+ skadat/skadad
    skadat/skadad fram
    fungerar/funkar [den/det/de/tyvarr]+ inte
    fel vara/varor/storlek/farg/produkt/sak`,
  otherAddress: `
    ny/nya/fel/annan/gammal/gamla adress/adressen/leveransadress
    adress/adressen/leveransadress/leveransadressen … fel/andra/andras/andrat
    andra/andrat/ratta/uppdatera [min/pa/leverans]+ adress/adressen/leveransadressen/leveransadress`,
  things: `mugg/muggen/muggar/kopp/koppen/koppar/filt/filten/filtar/pladen/stol/stolar/lampa/lampan/lampor/vaska/vaskan/flaska/
    flaskan/flaskor/skjorta/skjortan/tallrik/tallrikar/bord/bordet/stearinljus/ljusstake`,
  reason: `
    for_liten/for_litet/for_sma/for_stor/for_stort/for_stora/for_trang/for_kort/for_lang/for_tung/for_dyr/for_sent
    gillar/passar/passade [den/det/de/mig/tyvarr]+ inte
    fel/saknas/saknades/misstag/angrat/angrade/annorlunda
    bestallde/bestallt tva/dubbelt/tva_ganger`,
  harm: `
    skadad/skadade/oskadd/oskadda/brannskada/brannskador/brannskadad/bloder/blodde/sjukhus/sjukhuset/akuten/lakare/
      lakaren/ont/smarta/utslag
    mar/mar_vi bra`,
  data: `radera/raderas/raderat/raderade/utdrag/registerutdrag/rattade/exportera/bortglomd
    kopia … data/uppgifter/uppgifterna
    vilka/vad uppgifter/data`,
};
