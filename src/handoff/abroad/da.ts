import type { WordsAbroad } from "./words.ts";

export const da: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        brod/gik/gaet/kom i brand
        begyndte/begynder at braende/brande/ryge
        braendte/brandte mig/sig/handen/fingrene
        eksploderede/brandsar/forbraending/forbranding/kortsluttet/kortslutning/gasudslip/allergisk/madforgiftning/forgiftet/
          sygehus/sygehuset/hospitalet/skadestuen/skadestue/livsfarlig/farlig/farligt
        skar/skaret mig/sig
        kom/kommet til skade`,
      hint: "glasskar/giftig/giftigt/kvalt/rog",
    },
    privacy: {
      plain: `
        databeskyttelse/personoplysninger/personoplysningerne/persondata/datatilsynet/dataindsigt/datalak
        slet/slette/slettes/slettet … konto/kontoen/oplysninger/oplysningerne/data
        kontoen/oplysningerne … slettet/slettes/solgt`,
      hint: "oplysninger/oplysningerne/nyhedsbrev/nyhedsbrevet/samtykke",
    },
    legal: {
      plain: `
        advokat/advokaten/forbrugerklagenaevnet/forbrugerklagenavnet/forbrugerombudsmanden/byretten/sagsoge/sagsoger/
          politianmelde/kontraktbrud/kobeloven
        retslige/juridiske skridt`,
      hint: "juridisk/retssag/svindel/svindlet/bedrageri/politiet/kontrakt",
    },
    personal: {
      plain: `
        dode/gik_bort/gaet_bort/afgaet_ved/dodsfald/begravelse/begravelsen/selvmord/arbejdslos/hjemlos/konkurs/depression/
          skilsmisse/kraeft
        mistet/mistede mit/jobbet/min job/mand/kone/mor/far
        har ikke rad`,
      hint: "syg/sygdom/sorg/enke/enkemand/handicappet",
    },
    payment: {
      plain: `
        ikke/aldrig faet/modtaget [min/mine/nogen/den]+ refundering/tilbagebetaling/penge/pengene
        trukket/haevet/havet/betalt/opkraevet/opkravet … dobbelt/to_gange/forkert/for_meget
        dobbelt/to_gange trukket/haevet/havet/betalt/opkraevet/opkravet
        trukket/haevet/havet fra/pa
        faktura/fakturaen/regningen/kvittering/kvitteringen/rykker/rykkergebyr/inkasso/betalingsservice/mobilepay
        kortet/betalingen/kort/betaling … afvist/fejlet/igennem
        kan/kunne jeg/vi/man … betale
        hvor er/bliver [det/af]+ pengene/refunderingen/tilbagebetalingen
        pengene/refunderingen/tilbagebetalingen … ikke/aldrig
        gavekort/gavekortet/rabatkode/rabatkoden`,
      hint: "betale/betalt/betaling/betalingen/penge/pengene/kortet/belob/belobet/haevet/trukket",
    },
    return: {
      plain: `
        returnere/returnerer/returneret/returseddel/returlabel/retur/fortrydelsesret/fortrydelsesretten/
          ombytning/ombytte/reklamere/reklamation/reklamationen/garanti/garantien/erstatning/reparere/repareret/reparation
        sende/sender/sendt [den/det/dem/de/noget/varen/pakken]+ tilbage
        penge/pengene [mine]+ tilbage/retur
        refundere/refunderet/refundering/refusion/tilbagebetaling/tilbagebetalt
        passer/passede [mig/den/det/de/desvaerre/desvarre]+ ikke`,
      hint: "bytte/byttet/for_kort/for_lang/for_lille/for_sma/for_stor/for_stort/for_store/ubrugt/kvalitet/kvaliteten",
    },
    terms: {
      plain: `
        maengderabat/mangderabat/storkob/engros/engrospris/grossist/forhandlerpris/forhandler/pristilbud/rammeaftale/
          betalingsbetingelser/stykpris/erhvervsaftale
        rabat pa/ved/til/hvis/for
        giver/kan_vi_fa/kan_jeg_fa/kan_man_fa/far_vi/far_man [i/vi/jeg/man/mig/os/noget/der/det]+ rabat
        tilbud pa #
        bedste/bedre/lavere pris
        # stykker/stk/eksemplarer/licenser`,
      hint: "rabat/tilbud/aftale/virksomhed/firma/billigere/leverandor",
    },
    delivery: {
      plain: `
        venter/ventet [stadig/jeg]+ pa min/mit/mine/pakken/bestillingen/ordren/varerne/varen/en_pakke
        hvor er/bliver [det/af/min/mine/vores]+ pakken/pakke/pakker/ordren/ordre/bestilling/bestillingen/varer/varerne/varen/
          levering/forsendelse
        hvornar … pakke/pakken/levering/leveret/leveres/sendt/sendes/bestilling/ordre
        ikke/aldrig [blevet/har/endnu]+ kommet/modtaget/leveret/ankommet/dukket_op
        ikke/aldrig faet/modtaget [den/endnu/noget/nogen/min/mine]+ pakken/pakke/varerne/varer/varen/bestilling/ordre
        pakke/pakken/pakker/pakkerne/forsendelse/forsendelsen/levering/leveringen/leveringstid/leveringstiden/leveringsadresse/fragt/
          fragten/porto/sporing/sporingen/track_and_trace/sporingsnummer/pakkeshop/pakkeshoppen/pakkeboks/buddet/chaufforen/fortoldning
        leverer/sender i
        hos naboen`,
      hint: "adresse/adressen/undervejs/leveret/sendt/ankommet/forsinket/forsinkelse/naboen/posten",
    },
    order: {
      plain: `
        afbestille/afbestiller/afbestilt/afbestilling/annullere/annulleret/annullering/annuller/afbestil
        aendre/andre/aendret/andret/stoppe/tilfoje … ordre/ordren/bestilling/bestillingen
        ordre/ordren/bestilling/bestillingen … aendre/andre/aendres/andres/aendret/andret
        ordrebekraeftelse/ordrebekraftelse/ordrestatus
        bestilte/bestilt [ved/den/det/to/en]+ fejl/to_gange/fejltagelse`,
      hint: "ordre/ordren/ordrenummer/bestilling/bestillingen/bestilt/bestilte/bestille/kobt/kobte/indkobskurv",
    },
    account: {
      plain: `
        logge/logget/logger [mig/dig/ind/ikke]+ ind/pa/ud
        adgangskode/adgangskoden/kodeord/kodeordet/brugernavn/brugerkonto/kundekonto/bekraeftelseskode/engangskode
        min/mit/vores konto
        kontoen/konto [er/blev/har/blevet]+ spaerret/sparret/last/lukket/deaktiveret`,
      hint: "konto/kontoen/registrere/medlem/medlemskab/abonnement/hjemmesiden/indstillinger",
    },
    complaint: {
      plain: `
        klage/klager/klagen
        darlig/elendig/frygtelig/uhoflig/vaerste service/kundeservice/betjening/behandling/oplevelse
        kundeservice/kundeservicen/chauffor jeres er/var
        aldrig [mere/igen]+ handle/bestille/kobe`,
      hint: "skuffet/skuffende/uacceptabelt/frakt_opforsel/frak/uhoflig/vred/latterligt/skandale",
    },
    product: {
      plain: `
        lagerstatus/udsolgt/lagervare/tilgaengelig/tilgangelig/opvaskemaskine/opvaskemaskinen/vaskemaskine/vandtaet/vandtat
        har/findes/er [i/den/det/de/nogle/stadig/disse]+ … lager/storrelser/farver
        hvilke/hvilken/hvilket storrelse/storrelser/farve/farver/materiale/mal
        hvor stor/stort/tung/bred/hoj/lang er
        saelger/salger/forer i
        brugsanvisning/brugsanvisningen/samlevejledning/vejledning/storrelsesguide/ingredienser`,
      hint: "produkt/produktet/produkter/vare/varen/storrelse/storrelsen/farve/farven/materiale",
    },
  },
  wish: {
    wanting: `
      jeg/vi [bare/nu/hellere/ogsa/gerne]+ vil/onsker/mangler_at/kraever/kraver/forventer/ma_fa/skal_bruge/ville_gerne
      vil/onsker/kraever/kraver/forventer jeg/vi
      pengene [mine]+ tilbage
      mine penge tilbage/retur`,
    asking:
      "venligst/kan_i/kunne_i/vil_i/kan_du/kan_jeg/kan_vi/kunne_jeg/vaer_sod/var_sod/vaer_venlig/far_jeg/giv_mig/ma_jeg",
    wondering: "undrer_mig/gad_vide",
    ends: `refundere/refunderet/refundering/refusion/tilbagebetaling/tilbagebetalt/pengene_tilbage/penge_tilbage/
      penge_retur/erstatning/erstatte/erstattet/bytte/byttet/ombytte/returnere/retur/reparere/repareret/reparation/afbestille/
      annullere/annulleret/rabat/afslag/kompensation/undskyldning/slette/slettet/slet/fjerne/fjernet/sende_en_ny/ny_pakke/
      en_ny/aendre/andre/aendret/andret/tilfoje/faktura/kvittering/tilbud/levere/leveret/hente/sende`,
    noOutcome: `
      jeg/vi [bare/vil/onsker/gerne/ville/skal/at/nu/hellere]+ vide/hore/forsta/sporge
      vil/onsker jeg [gerne/bare]+ vide/hore
      snakke/tale/et_menneske/medarbejder/kundeservicemedarbejder
      jeg/vi vil/onsker [hellere]+ ikke/ingen`,
  },
  bought: `
    pakken/bestillingen/ordren/leveringen/forsendelsen/fakturaen/varen/varerne er/har/blev/kom/som/jeg/vi
    min/mit/mine/vores/denne [sidste/nye/forste]+ ordre/bestilling/pakke/faktura/retur/levering/vare/varer/forsendelse/
      tilbagebetaling/refundering/penge
    jeg/vi [har/fik/blev/allerede/netop/lige]+ bestilte/bestilt/kobte/kobt/modtog/modtaget/betalte/betalt/returnerede/
      returneret/trukket/opkraevet/opkravet
    haevet/havet/trukket/betalt/opkraevet/opkravet … dobbelt/to_gange
    ikke/aldrig [blevet/har/endnu]+ kommet/modtaget/leveret/ankommet
    hvor er/bliver [det/af]+ pakken/ordren/bestillingen/varerne/varen/leveringen/pengene
    hvornar kommer/bliver/far [jeg]+ pakken/ordren/bestillingen/varerne/varen/leveringen/pengene/min/mit/mine
    penge/pengene [mine]+ tilbage/retur
    er/var/kom/blev [helt/desvaerre/desvarre/allerede/frem]+ odelagt/knust/beskadiget/skadet/defekt/forsinket`,
  damaged: `
    odelagt/odelagte/knust/knuste/defekt/defekte/beskadiget/beskadigede/revnet/ridset/skaret_hak
    gaet/gik/er/var i stykker
    virker/fungerer [den/det/de/desvaerre/desvarre]+ ikke
    forkert/forkerte vare/varer/storrelse/farve/produkt/ting`,
  otherAddress: `
    ny/nye/forkert/forkerte/anden/gammel/gamle adresse/adressen/leveringsadresse
    adresse/adressen/leveringsadresse/leveringsadressen … forkert/aendre/andre/aendres/aendret/andret
    aendre/andre/rette/opdatere/aendret/andret [min/pa/leverings]+ adresse/adressen/leveringsadressen/leveringsadresse`,
  things: `krus/kruset/kop/koppen/kopper/taeppe/taeppet/tappe/tappet/plaid/stol/lampe/lampen/lamper/taske/tasken/flaske/
    flasken/flasker/skjorte/skjorten/tallerken/tallerkener/bord/bordet/stearinlys/lysestage`,
  reason: `
    for_lille/for_sma/for_stor/for_stort/for_store/for_stram/for_kort/for_lang/for_tung/for_dyr/for_sent
    kan ikke lide
    passer/passede [den/det/de/mig/desvaerre/desvarre]+ ikke
    forkert/forkerte/mangler/manglede/ved_en_fejl/fortrudt/anderledes
    bestilte/bestilt to/dobbelt/to_gange`,
  harm: `
    skadet/uskadt/til_skade/brandsar/forbraending/forbranding/bloder/blodte/sygehus/sygehuset/hospitalet/skadestue/
      skadestuen/laege/laegen/ondt/smerter/udslaet
    gar/det_gar godt`,
  data: `slette/slettet/slettes/slet/indsigt/udleveret/rettet/eksportere/glemt
    kopi … data/oplysninger/oplysningerne
    hvilke/hvad oplysninger/data/slags_data`,
};
