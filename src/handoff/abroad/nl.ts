import type { WordsAbroad } from "./words.ts";

export const nl: WordsAbroad = {
  topics: {
    safety: {
      plain: `
        vlam/vuur gevat/vatte
        verbrand/verbrandde/brandwond/brandwonden/rookt/rookte/vonken/ontploft/ontplofte/kortsluiting/elektrische_schok/
          gaslek/gewond/gewond_geraakt/bezeerd/allergisch/allergische/vergiftigd/voedselvergiftiging/ziekenhuis/
          spoedeisende_hulp/levensgevaarlijk/gevaarlijk/brandgevaar/gestikt/verslikt
        vinger/vingers/mezelf gesneden`,
      hint: "gevaar/glasscherven/glasscherf/giftig/onveilig",
    },
    privacy: {
      plain: `
        avg-verzoek/persoonsgegevens/datalek/inzageverzoek/gegevensbescherming/autoriteit_persoonsgegevens
        mijn persoonlijke gegevens
        gegevens/klantaccount … verwijder*/wissen/gewist/verkocht/gedeeld
        verwijder* … gegevens/account`,
      hint: "gegevens/nieuwsbrief/toestemming/uitschrijven",
    },
    legal: {
      plain: `
        advocaat/rechtszaak/aanklagen/dagvaarden/dagvaarding/consumentenbond/geschillencommissie/kantonrechter/aangifte/
          contractbreuk/juridische_stappen
        naar/voor_de rechter/rechtbank`,
      hint: "juridisch/juridische/wettelijk/oplichting/oplichters/politie/consumentenrecht",
    },
    personal: {
      plain: `
        overleden/overlijden/begrafenis/uitvaart/zelfmoord/werkloos/dakloos/faillissement/depressie/depressief/scheiding/kanker
        baan verloren/kwijt
        niet [meer]+ veroorloven`,
      hint: "ziek/ziekte/gehandicapt/rouw/weduwe/weduwnaar",
    },
    payment: {
      plain: `
        dubbel/twee_keer/tweemaal/verkeerd/te_veel/teveel [van/mijn/rekening/bedrag/is]+ afgeschreven/betaald/
          gefactureerd/gerekend
        afgeschreven/afschrijving/incasso/factuur/facturen/bonnetje/kassabon/betaalbewijs/aanmaning/ideal-betaling
        betaling/pas/kaart/creditcard … geweigerd/mislukt/mislukte
        kan/kunnen ik/we/wij/je … betalen
        waar blijft/is [toch/nou/nu]+ mijn/het/de geld/terugbetaling/restitutie
        geld/terugbetaling [nog/is/heb/ik/steeds]+ niet/nooit [op/mijn/rekening]+ ontvangen/terug/gekregen/binnen
        cadeaubon/cadeaukaart/kortingscode/tegoedbon/waardebon`,
      hint: "betaald/betalen/betaling/geld/bankpas/rekening/creditcard/bedrag/overgemaakt",
    },
    return: {
      plain: `
        terugsturen/terugzenden/teruggestuurd/terugbrengen/terugbetalen/terugbetaald/terugbetaling/retourneren/
          geretourneerd/retourzending/retourlabel/retour/ruilen/omruilen/geruild/herroepen/herroeping/bedenktijd/garantie/
          vervanging/vervangend/reparatie/repareren/gerepareerd/schadevergoeding
        stuur/stuurde/gestuurd/sturen … terug/retour
        geld [weer]+ terug
        past_niet/past_me_niet/past_mij_niet/past_hij_niet/past_helaas_niet/passen_niet/passen_me_niet`,
      hint: "te_klein/te_groot/te_strak/te_kort/te_lang/ongebruikt/ongedragen/kwaliteit",
    },
    terms: {
      plain: `
        kwantumkorting/staffelkorting/staffelprijs/staffelprijzen/groothandel/wederverkoper/prijsopgave/offerte/
          raamovereenkomst/betalingstermijn/stukprijs/inkoopprijs
        korting op/voor/bij/als
        geven/krijgen/krijg/geeft … korting
        beste/betere/lagere prijs
        # stuks/exemplaren/licenties`,
      hint: "korting/aanbieding/zakelijk/bedrijf/goedkoper/leverancier",
    },
    delivery: {
      plain: `
        wacht/wachten/gewacht … op … bestelling/pakket/pakketje/levering/zending
        waar is/blijft/blijven [toch/nou/nu/dan]+ mijn/het/de/ons/onze
        wanneer … pakket/pakje/bestelling/geleverd/bezorgd/levering/verzonden/verstuurd
        niet/nooit/niets [bij/mij/ons/hier]+ aangekomen/geleverd/bezorgd/ontvangen/binnengekomen
        pakket/pakketje/pakje/pakketten/zending/bezorging/bezorger/bezorgd/bezorgen/bezorgtijd/bezorgadres/levering/
          leveringen/levertijd/leveradres/afleveradres/verzending/verzendkosten/verzendadres/track-and-trace/track_en_trace/track_and_trace/
          trackingcode/pakketdienst/postnl/afhaalpunt/ophaalpunt/douane
        leveren/leveret/verzenden jullie/u
        bij [de/mijn/onze/een]+ buren/buurman/buurvrouw`,
      hint: "adres/onderweg/aangekomen/geleverd/verzonden/verstuurd/vertraagd/vertraging/buren/postbode",
    },
    order: {
      plain: `
        annuleren/geannuleerd/annulering/annuleer
        bestelling/reservering/boeking … wijzigen/aanpassen/veranderen/toevoegen/gewijzigd/afzeggen
        wijzig/wijzigen/aanpassen … bestelling/reservering/boeking
        orderbevestiging/bestelbevestiging/bestelstatus
        verkeerd/per_ongeluk/twee_keer/dubbel besteld`,
      hint: "bestelling/bestellingen/besteld/bestellen/bestelnummer/ordernummer/reservering/gekocht/winkelmandje/winkelwagen",
    },
    account: {
      plain: `
        inloggen/ingelogd/aanmelden/wachtwoord/wachtwoorden/gebruikersnaam/inloggegevens/verificatiecode/bevestigingscode
        mijn/klant account/profiel`,
      hint: "registreren/lidmaatschap/abonnement/instellingen/webwinkel",
    },
    complaint: {
      plain: `
        klacht/klachten/beklag
        slechte/slechtste/vreselijke/waardeloze/onbeschofte/belabberde service/klantenservice/medewerker/bezorger/ervaring
        jullie klantenservice/service/medewerker is/was
        nooit meer … bestel/bestellen/koop/kopen`,
      hint: "teleurgesteld/teleurstellend/onacceptabel/onbeschoft/belachelijk/boos/woedend/schandalig/schande",
    },
    product: {
      plain: `
        op_voorraad/uitverkocht/leverbaar/verkrijgbaar/beschikbaar/beschikbaarheid/vaatwasser/vaatwasserbestendig/wasmachine/
          waterdicht
        welke/welk maat/maten/kleur/kleuren/afmeting/afmetingen/materiaal
        hoe groot/zwaar/breed/hoog/lang is/zijn
        verkopen/verkoopt jullie/u
        hebben/heeft jullie/u … kleur/kleuren/maat/maten/assortiment
        handleiding/gebruiksaanwijzing/montagehandleiding/maattabel/ingredienten`,
      hint: "artikel/artikelen/maat/maten/kleur/materiaal",
    },
  },
  wish: {
    wanting: `
      ik/wij [nu/gewoon/graag/ook/alleen]+ wil/willen/wens/eis/verwacht/zou_graag/zou_willen/heb_nodig/wil_graag
      wil/wens/eis/verwacht/zou ik
      mijn geld [weer]+ terug
      ik … nodig`,
    asking: `alstublieft/alsjeblieft/graag/kunt_u/kunnen_jullie/kan_ik/kun_je/kunnen_we/mag_ik/zouden_jullie/zou_u/
      willen_jullie/wilt_u/gelieve`,
    wondering: "vraag_me_af",
    ends: `terugbetalen/terugbetaald/terugbetaling/geld_terug/geld_weer_terug/restitutie/vergoeding/vergoeden/vervanging/
      vervangen/vervangend/ruilen/omruilen/terugsturen/retourneren/retour/repareren/gerepareerd/reparatie/annuleren/
      geannuleerd/korting/schadevergoeding/excuses/excuus/verwijderen/verwijderd/laten_wissen/gewist/nieuwe_sturen/nieuw_pakket/
      een_nieuwe/een_nieuw/wijzigen/aanpassen/toevoegen/factuur/offerte/leveren/bezorgen/bezorgd/ophalen/sturen/toesturen`,
    noOutcome: `
      ik/wij [wil/willen/graag/zou/alleen/nu/eens/toch]+ weten/begrijpen/vragen
      wil/zou ik [graag/alleen/wel]+ weten/begrijpen/vragen
      spreken/praten/medewerker/medewerkster/een_mens
      ik/wij wil/willen/wens [dit/het/dat]+ niet/geen`,
  },
  bought: `
    mijn/onze/deze/dit [laatste/nieuwe/eerste]+ bestelling/pakket/pakje/zending/levering/factuur/retourzending/
      terugbetaling/boeking/geld/artikel
    besteld/gekocht/teruggestuurd/afgeschreven
    niet/nooit/niets [bij/mij/ons]+ aangekomen/geleverd/bezorgd/ontvangen/binnengekomen
    waar is/blijft/blijven mijn/het/de
    wanneer komt/wordt/krijg [ik]+ mijn/het/de
    kapot/beschadigd/defect/gebroken aangekomen/geleverd/ontvangen/binnengekomen
    zijn/kwam/kwamen [helaas/helemaal/al]+ kapot/beschadigd/defect/gebroken/stuk/vertraagd
    is_kapot/is_beschadigd/is_defect/is_gebroken/is_stuk/is_vertraagd/was_kapot/was_beschadigd/was_defect/was_gebroken`,
  damaged: `
    kapot/kapotte/beschadigd/beschadigde/defect/defecte/gebroken/gebarsten/gescheurd/bekrast
    werkt/werken [helaas/hij/ze/meer/het]+ niet
    verkeerde/foute artikel/maat/kleur/product/bestelling/model`,
  otherAddress: `
    nieuw/nieuwe/verkeerd/verkeerde/ander/oude adres/bezorgadres/afleveradres/verzendadres
    adres/bezorgadres/afleveradres/verzendadres … wijzigen/veranderen/aanpassen/verkeerd/fout`,
  things: `mok/mokken/beker/bekers/kopje/kopjes/deken/dekens/stoel/stoelen/tas/tassen/fles/flessen/tafel/overhemd/bordje/borden/
    kaars/kaarsen/lampen/schaal`,
  reason: `
    te_klein/te_groot/te_strak/te_kort/te_lang/te_laat/te_zwaar/te_duur/te_breed/te_smal
    past_niet/past_me_niet/past_mij_niet/past_hij_niet/past_helaas_niet/passen_niet/passen_me_niet
    bevalt/bevallen [mij/me/hij/ze/helaas]+ niet
    verkeerd/verkeerde/ontbreekt/ontbreken/per_ongeluk/bedacht
    twee_keer/dubbel besteld`,
  harm: `
    gewond/ongedeerd/verbrand/brandwond/brandwonden/bloedt/bloedde/ziekenhuis/dokter/huisarts/pijn/uitslag/gesneden
    gaat/gaat_het goed`,
  data: `verwijderen/verwijderd/verwijder/wissen/gewist/inzage/rectificeren/exporteren/uitschrijven/vergeten
    kopie … gegevens
    welke/wat gegevens`,
};
