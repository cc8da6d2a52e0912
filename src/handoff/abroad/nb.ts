import type { WordsAbroad } from "./words.ts";

export const nb: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        tok/tatt fyr
        begynte/begynner a brenne/ryke
        brant/brent meg/seg/hand/handen/fingeren/fingrene
        eksploderte/brannskade/brannskader/brannsar/kortslutning/elektrisk_stot/gasslukt/allergisk/matforgiftning/forgiftet/
          sykehus/sykehuset/legevakt/legevakten/ambulanse/livsfarlig/farlig/brannfarlig
        skadet/skadde/skar meg/seg
        ble/blitt forgiftet`,
      hint: "glassbiter/glasskar/giftig/kvelt/royk",
    },
    privacy: {
      plain: `
        personvern/personopplysninger/personopplysningene/datainnsyn/datalekkasje/datatilsynet
        slett/slette/slettes/slettet … konto/kontoen/opplysninger/opplysningene/data/dataene
        kontoen/opplysningene/dataene … slettet/slettes/solgt`,
      hint: "opplysninger/opplysningene/nyhetsbrev/nyhetsbrevet/samtykke",
    },
    legal: {
      plain: `
        advokat/advokaten/forbrukerradet/forbrukertilsynet/forliksradet/tingretten/soksmal/saksoke/saksoker/politianmelde/
          kontraktsbrudd
        rettslige/juridiske skritt`,
      hint: "juridisk/rettslig/rettsak/svindel/svindlet/politiet/forbrukerkjopsloven",
    },
    personal: {
      plain: `
        dode/gikk_bort/gatt_bort/dodsfall/dodsfallet/begravelse/begravelsen/selvmord/arbeidsledig/hjemlos/konkurs/depresjon/
          deprimert/skilsmisse/kreft
        mistet jobben/mannen/moren/faren/kona
        har ikke rad`,
      hint: "syk/sykdom/ufor/sorg/enke/enkemann",
    },
    payment: {
      plain: `
        ikke/ikkje/aldri fatt/mottatt refusjonen/refusjon/pengene/tilbakebetalingen
        trukket/belastet/betalt/fakturert … dobbelt/to_ganger/feil/for_mye
        dobbelt/to_ganger trukket/belastet/betalt
        trukket/belastet fra/kortet/kontoen
        faktura/fakturaen/fakturaer/kvittering/kvitteringen/purring/purregebyr/inkasso/avtalegiro
        kortet/betalingen/kort/betaling … avvist/avslatt/feilet/gjennom
        kan/kunne jeg/vi/man … betale
        hvor er/blir [det/av]+ pengene/refusjonen/tilbakebetalingen
        pengene/refusjonen/tilbakebetalingen … ikke/ikkje/aldri
        gavekort/gavekortet/rabattkode/rabattkoden`,
      hint: "betale/betalt/betaling/betalingen/penger/pengene/kortet/vipps/belop/belopet/belastet/trukket",
    },
    return: {
      plain: `
        returnere/returnerer/returnert/returen/returseddel/returlapp/retur/angrerett/angreretten/angrefrist/
          ombytte/reklamere/reklamasjon/reklamasjonen/garanti/garantien/erstatning/reparere/reparert/reparasjon
        sende/sender/sendt [den/det/dem/de/noe/varen/pakken/alt]+ tilbake
        penger/pengene [mine/min]+ tilbake
        refundere/refundert/refusjon/refusjonen/tilbakebetaling/tilbakebetalt
        passer/passet [meg/den/det/de/dessverre]+ ikke`,
      hint: "bytte/byttet/for_kort/for_lang/for_liten/for_lite/for_sma/for_stor/for_stort/for_store/for_trang/ubrukt/kvalitet/kvaliteten",
    },
    terms: {
      plain: `
        mengderabatt/kvantumsrabatt/storkjop/engros/engrospris/grossist/forhandlerpris/forhandler/pristilbud/rammeavtale/
          betalingsbetingelser/bedriftsavtale/stykkpris
        rabatt for/pa/om/ved
        gir/kan_vi_fa/kan_jeg_fa/kan_man_fa/far_vi/far_man [dere/vi/jeg/man/meg/oss/noen/det]+ rabatt
        tilbud pa #
        beste/bedre/lavere pris
        # stykker/stk/eksemplarer/lisenser`,
      hint: "rabatt/tilbud/avtale/bedrift/firma/billigere/leverandor",
    },
    delivery: {
      plain: `
        venter/ventet [fortsatt/enna/jeg/fremdeles]+ pa pakken/pakka/bestillingen/ordren/varene/varen/leveringen/en_pakke
        hvor er/blir [det/av/det_av]+ pakken/pakka/pakkene/ordren/bestillingen/bestillinga/varene/varen/leveringen/sendingen
        nar … pakken/pakka/levert/leveres/levering/sendt/sendes/ankommer/bestillingen
        ikke/ikkje/aldri [blitt/har/enna/enda]+ kommet/mottatt/levert/ankommet/fatt_pakken/dukket_opp
        ikke/ikkje/aldri fatt/mottatt [den/enna/noen/noe]+ pakken/pakke/varene/varen/bestillingen/ordren
        pakke/pakken/pakka/pakker/pakkene/sendingen/forsendelse/forsendelsen/levering/leveringen/leveranse/leveringstid/leveringstiden/
          leveringsadresse/frakt/frakten/fraktkostnader/porto/sporing/sporingen/sporingsnummer/hentested/utleveringssted/postkassen/
          budet/sjaforen/tollen/fortolling
        leverer/sender dere
        hos naboen`,
      hint: "adresse/adressen/underveis/levert/sendt/ankommet/forsinket/forsinkelse/naboen/posten",
    },
    order: {
      plain: `
        avbestille/avbestiller/avbestilt/avbestilling/kansellere/kansellert/kansellering/annullere/annullert/kanseller/avbestill
        endre/endret/endring/legge_til/stoppe … ordre/ordren/bestilling/bestillingen
        ordre/ordren/bestilling/bestillingen … endre/endres/endret
        ordrebekreftelse/ordrebekreftelsen/ordrestatus
        bestilte/bestilt [ved/den/det/to/en]+ feil/to_ganger/feiltakelse`,
      hint: "ordre/ordren/ordrenummer/bestilling/bestillingen/bestilt/bestilte/bestille/kjopt/kjopte/kjop/handlekurv",
    },
    account: {
      plain: `
        logge/logget/logger [meg/deg/inn/ikke]+ inn/pa/ut
        passord/passordet/brukernavn/brukerkonto/kundekonto/innlogging/bekreftelseskode/engangskode
        kontoen/konto [min/er/ble/har/blitt]+ sperret/last/min/deaktivert`,
      hint: "konto/kontoen/registrere/medlem/medlemskap/abonnement/nettsiden/innstillinger",
    },
    complaint: {
      plain: `
        klage/klager/klagen
        darlig/elendig/elendige/forferdelig/uhoflig/frekk/verste service/kundeservice/kundebehandling/behandling/
          opplevelse
        kundeservicen/kundeservice/sjaforen deres er/var
        aldri [mer/igjen]+ handle/bestille/kjope`,
      hint: "skuffet/skuffende/uakseptabelt/frekt/frekke/uhoflig/sint/latterlig/skandale",
    },
    product: {
      plain: `
        lagerstatus/utsolgt/lagervare/tilgjengelig/oppvaskmaskin/oppvaskmaskinen/vaskemaskin/vanntett
        har/finnes/fins/er [dere/den/det/de/noen/fortsatt/disse]+ … lager/storrelser/farger
        hvilke/hvilken/hvilket storrelse/storrelser/farge/farger/materiale/mal
        hvor stor/stort/tung/bred/hoy/lang er
        selger/forer dere
        bruksanvisning/bruksanvisningen/monteringsanvisning/storrelsesguide/ingredienser`,
      hint: "produkt/produktet/produkter/vare/varen/storrelse/storrelsen/farge/fargen/modell/materiale",
    },
  },
  wish: {
    wanting: `
      jeg/eg/vi [bare/na/heller/ogsa]+ vil/onsker/trenger/krever/forventer/ma_fa/skulle_gjerne/skulle_onske
      vil/onsker/trenger/krever/forventer jeg/eg/vi
      pengene [mine]+ tilbake`,
    asking: "vennligst/kan_dere/kunne_dere/kan_du/kan_jeg/kan_vi/kunne_jeg/vaer_sa_snill/var_sa_snill/far_jeg/gi_meg",
    wondering: "lurer",
    ends: `refundere/refundert/refusjon/refundering/tilbakebetaling/tilbakebetalt/pengene_tilbake/pengene_mine_tilbake/
      penger_tilbake/erstatning/erstatte/erstattet/bytte/byttet/ombytte/returnere/retur/reparere/reparert/reparasjon/
      avbestille/kansellere/kansellert/annullere/rabatt/prisavslag/kompensasjon/unnskyldning/beklagelse/slette/slettet/slett/
      fjerne/fjernet/ny_pakke/sende_ny/sende_en_ny/ny_en/legge_til/endre/endret/faktura/kvittering/tilbud/levere/levert/hente/sende`,
    noOutcome: `
      jeg/eg/vi [bare/vil/onsker/gjerne/skulle/skal/a/na/heller]+ vite/hore/forsta/sporre
      snakke/prate/et_menneske/medarbeider/kundebehandler/saksbehandler
      jeg/eg/vi vil/onsker/trenger [heller]+ ikke/ingen`,
  },
  bought: `
    pakken/pakka/bestillingen/bestillinga/ordren/leveringen/sendingen/fakturaen/refusjonen/tilbakebetalingen/returen/varen/
      varene min/mitt/mine/var/vare/vart/er/har/ble/kom/som/jeg/vi
    min/mitt/mine/denne [siste/nye/forste]+ ordre/bestilling/pakke/faktura/retur/levering
    jeg/eg/vi [har/fikk/ble/allerede/nettopp/akkurat/nylig]+ bestilte/bestilt/kjopte/kjopt/mottok/mottatt/betalte/betalt/
      returnerte/returnert/trukket/belastet
    belastet/trukket/betalt … dobbelt/to_ganger
    ikke/ikkje/aldri [blitt/har/enna/enda]+ kommet/mottatt/levert/ankommet
    hvor er/blir [det/av]+ pakken/pakka/ordren/bestillingen/varene/varen/leveringen/pengene
    nar kommer/blir/far [jeg]+ pakken/pakka/ordren/bestillingen/varene/varen/leveringen/pengene
    penger/pengene [mine]+ tilbake
    er/var/kom/ble [helt/dessverre/allerede/fram/frem]+ odelagt/knust/skadet/defekt/forsinket`,
  damaged: `
    odelagt/odelagte/knust/knuste/defekt/defekte/sprukket/skadet/ripete/revnet
    gatt/gikk/er/var i stykker
    virker/fungerer [den/det/de/dessverre]+ ikke
    feil vare/varer/storrelse/farge/produkt/ting`,
  otherAddress: `
    ny/nye/feil/annen/gammel/gamle adresse/adressen/leveringsadresse
    adresse/adressen/leveringsadresse/leveringsadressen … feil/endre/endres/endret
    endre/endret/rette/oppdatere [leverings/min/pa]+ adressen/adresse/leveringsadressen/leveringsadresse`,
  things: `krus/kruset/kopp/koppen/kopper/teppe/teppet/tepper/pledd/pleddet/stol/stoler/lampe/lampen/lampa/lamper/veske/vesken/flaske/
    flasken/flasker/skjorte/skjorten/tallerken/tallerkener/bolle/bord/bordet/stearinlys/lysestake`,
  reason: `
    for_liten/for_lite/for_sma/for_stor/for_stort/for_store/for_trang/for_kort/for_lang/for_tung/for_dyr/for_sent
    liker/passer/passet [den/det/de/meg/dessverre]+ ikke
    feil/mangler/manglet/ved_en_feil/ombestemt/angret/annerledes
    bestilte/bestilt to/dobbelt/to_ganger`,
  harm: `
    skadet/uskadd/uskadet/brannskade/brannskader/brannsar/bloder/blodde/sykehus/sykehuset/legevakt/legevakten/lege/legen/
      vondt/smerter/utslett
    gar/det_gar bra`,
  data: `slette/slettet/slettes/slett/innsyn/utlevert/rettet/eksportere/glemt
    kopi … data/opplysninger/dataene/opplysningene
    hvilke/hva opplysninger/data/slags_data`,
};
