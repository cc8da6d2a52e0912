import { rule } from "../../rule.ts";

/** Requests in German, Dutch, Swedish, Norwegian and Danish. */
export const germanic = [
  // German
  rule(
    0.9,
    `
    mit/an/zu … mensch*/person/mitarbeiter*/berater*/jemand*/kolleg*/kundendienst/kundenservice/kundenbetreuer*/
      vorgesetzt*/sachbearbeiter*/ansprechpartner*/chef/filialleiter* … sprech*/reden/chatten/verbinden/
      verbunden_werden/telefonier*/weitergeleitet/weiterleiten/schreib*/durchstellen
    sprech*/sprich/sprecht/reden/rede/redet/red/chatten/chatte/verbind*/weiterleit*/leiten/stellen/
      telefonieren … mensch*/person/mitarbeiter*/berater*/jemand*/jemanden/kolleg*/kundendienst/kundenservice/
      vorgesetzt*/sachbearbeiter*
    echte/echten/echter/echtem/richtigen/richtiger/richtige/richtigem/lebenden mensch*/person/menschliche/
      mitarbeiter*/berater*
    menschliche/menschlichen/menschlicher/menschliches hilfe/mitarbeiter/ansprechpartner/support/unterstutzung/
      kontakt/service/dienst/kundenservice/kundendienst/kundenbetreuung/bedienung/betreuung/beratung/agent/agenten/
      antwort/gegenuber/assistenz/assistent/operator
    mensch*/person/jemand* mit der/dem/denen … sprech*/reden/chatten/telefonier*/schreib*
    gibt_es/haben_sie/habt_ihr/ist/sind [es/da/hier/dort/denn/noch/auch/einen/eine/ein/irgendeinen/irgendwelche/
      irgendwo/wirklich/echte/echten/echter]+ mensch/menschen/jemanden/echtes [da/hier/dort/bei/am/hinter/im/mit]+ $
    gibt_es/haben_sie/ist/sind [es/da/hier/einen/eine/ein/irgendwelche/echte/wirkliche]+ mensch/menschen/
      jemand [echtes] da/hier/bei_ihnen/bei_euch/hinter/am_anderen
    hilfe/antwort/unterstutzung/auskunft/beratung von/durch [einem/einer/eurem/ihrem/echten/richtigen]+ mensch*/
      person/mitarbeiter*/berater*
    manuelle/manuellen/manueller kundenservice/kundendienst/kundenbetreuung/hilfe/service/support/unterstutzung
    kontakt/kontaktieren/kontaktiere/kontaktiert/anrufen/erreichen/erreiche/wenden [sie/ich/mit/zum/zu/dem/den/der/
      ihren/ihrem/unseren/unserem/euren/eurem/an/bitte/einen]+ kundendienst/kundenservice/kundenbetreuung/
      kundensupport/mitarbeiter/berater
    kundendienst/kundenservice/kundenbetreuung/kundensupport kontaktieren/anrufen/erreichen/sprechen
    jemand/wer/mitarbeiter … zuruckruf*/anruf*/zurueckruf*/zuruckmeld*
    zuruckrufen/zurueckrufen
    rufen/ruft/ruf [sie/ihr/mich/mir/bitte]+ zuruck/zurueck/an_bitte
    um/bitte ruckruf/rueckruf
    bitte/erbitte um_einen_ruckruf/ruckruf
    brauche/benotige/mochte/moechte/will/mocht/wil/verlange/geben_sie_mir/gib_mir/gebt_mir/wunsche/hatte_gern/
      hatte_gerne/haette_gern/haette_gerne/hatt_gern/bevorzuge/holen_sie/hol_mir/ruf_mir/lieber [bitte/einen/einem/ne/
      nen/ein/mit/echten/richtigen]+ mensch*/mitarbeiter*/berater*/sachbearbeiter*/ansprechpartner*
    kann/ist [da/hier/denn/mir/bitte]+ jemand/mensch/ein_mensch [da/hier/von/bei/ihnen/euch/bitte]+ helfen/erreichbar/
      ansprechbar/persoenlich`,
    `
    nicht/kein/keinen/keine/niemand/ohne/statt … sprech*/reden/mensch*/mitarbeiter*/berater*/person/jemand*/ruckruf/
      verbunden
    nicht/kein/keinen/keine mit/einen/einem/mensch*/mitarbeiter*/ruckruf/zuruckrufen/anrufen
    habe/hab/hatte/haben/wurde/bereits/schon … gesprochen/geredet/telefoniert/weitergeleitet
    habe/hab/hatte/nachdem/wurde [schon/bereits/ich/gestern]+ mit
    bitte nicht`,
  ),
  rule(
    0.85,
    `
    nicht/kein/keinen/keine/satt/statt/lust [mehr/langer/mit/an/auf/einem/einer/einen/eine/diesem/dieser/dem/
      der]+ bot/roboter/maschine/chatbot/ki/computer/automaten [sprech*/reden/chatten/schreib*]`,
    "bin/ist/ein/eine/das kein/keine/keinen",
  ),
  // Dutch
  rule(
    0.9,
    `
    spreken/spreek/praten/chatten/contact_met/doorverbinden/doorverbonden/verbind/verbinden/overleggen … mens/persoon/
      medewerker/medewerkster/iemand/collega/leidinggevende/manager/klantenservice/vertegenwoordiger
    mens/persoon/medewerker/medewerkster/iemand/collega/leidinggevende/manager/klantenservice … spreken/praten/
      chatten/doorverbonden/bellen/terugbellen/aan_de_lijn
    echt/echte/levende mens/persoon/medewerker
    menselijke/menselijk hulp/medewerker/contact
    wil/wilt/graag/geef_me/geef_mij/verlang [een/met/nu/gewoon]+ mens/medewerker/persoon
    is/zit er iemand/een_mens/een_medewerker
    bel/belt/bellen [me/mij/je/jullie/u]+ terug
    teruggebeld/terugbellen/terugbelverzoek`,
    `
    niet/geen/hoef/zonder met/een/iemand/medewerker/te/niet/terugbellen
    wil/hoef/hoeft niet/geen
    had/heb/heeft/al/net [al/net/gisteren/met/een/contact]+ gesproken/gehad/contact/medewerker/iemand/doorverbonden/
      gebeld
    contact gehad`,
  ),
  rule(
    0.85,
    `niet/geen/zat/stop/genoeg [meer/met/van/een/deze/dit/die/te/praten/chatten/wil/ik]+ bot/robot/machine/chatbot/computer/ai [praten/chatten/spreken]`,
    "ben/is geen/niet",
  ),
  // Swedish, Norwegian, Danish
  rule(
    0.9,
    `
    prata/snacka/tala/snakke/snakka/prate/tale/chatta/chatte/kontakt_med/kontakte/kontakta/koble/koppla/sette/sett/
      satt/stil/stille/viderestille/koblas/kopplad/stilles … manniska/person/menneske/nagon/noen/nogen/agent/
      handlaggare/medarbe*/kundtjanst/kundeservice/radgiver/radgivare/sjef/chef/saksbehandler/konsulent/ansatt
    riktig/ekte/rigtigt/rigtig/akta/levende/levande/riktigt manniska/menneske/person/medarbe*
    vill_ha/onskar/onsker/behover/trenger/brug_for [en/ett/et]+ manniska/menneske/medarbe*/kundbehandlare
    finns/er/findes det/der nagon/noen/nogen/en_manniska/et_menneske
    ring/ringe/ringer [meg/mig/oss/os]+ tillbaka/tilbake/tilbage/upp/opp
    ring mig/meg [pa/nar/nu/na]`,
    `
    inte/ikke/ingen/slipper/uten/utan/uden vill/vil/behover/trenger/behov/prata/snakke/tale/med/for/a
    vill/vil/onsker/behover/trenger/har_ikke inte/ikke
    har/hade/hadde/havde [redan/allerede/nettopp/just/lige]+ pratat/snakket/talt/kontakt/kontaktet
    mig/meg/oss nar`,
  ),
  rule(
    0.85,
    `inte/ikke/lei/trott/traet/slut/nok [vill/vil/med/pa/av/a/at/att/prata/snakke/tale/chatta/chatte/mer/mere/en/ei/denne/den/af]+ bot/robot/roboter/maskin/maskine/chatbot/chattbot/ai`,
    "ar/er/jag/jeg/det inte/ikke",
  ),
];
