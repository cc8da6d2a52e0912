import { rule } from "../rule.ts";

/**
 * Languages in Latin letters. The text is folded, so its accents are gone. Each rule has what turns it around in its
 * own language: "no quiero hablar con…" declines, "j'ai déjà parlé à…" tells of the past.
 */
export const latin = [
  // Spanish
  rule(
    0.9,
    `
    hablar/hablo/habla/ablar/chatear/comunicar/comunicarme/comuniqueme/comunicame/comunicarse/contactar/contactarme/
      pasar/pasarme/paseme/pasenme/pasame/pongame/poneme/ponerme/ponme/conectar/conectarme/conecte/conecteme/conectame/
      transferir/transfieran/transfiera/transfierame/transfiereme/atender/atienda/derivar/derivame/derive … persona/
      personas/humano/humana/agente/alguien/operador/operadora/asesor/asesora/representante/encargado/encargada/gerente/
      supervisor/supervisora/ejecutivo/ejecutiva/responsable/atencion_al_cliente
    persona real/de_verdad/humana/de_carne_y_hueso
    agente/asesor/operador/ayuda/atencion/servicio/contacto humano/humana/real
    humano real
    alguien/persona/humano [real/ahi/de/verdad/de_la_tienda]+ con_quien/con_el_que/con_la_que/que_me_atienda/que_me_ayude
    hay alguna/algun/una/un/alguien [ahi/real]+ persona/humano/humana/ahi_que
    quiero/necesito/kiero/deme/dame/prefiero/exijo/solicito a/un/una/algun [humano/humana/real/buen]+ persona/humano/humana/agente/
      asesor/asesora/operador/operadora/representante/ejecutivo
    quiero/necesito/pueden/puede/podrian/podria/que me llamar/llamarme/llamen/llame_alguien/devolver_la_llamada
    necesito/quiero que me llame/llamen/atienda_una_persona/atienda_alguien
    servicio al cliente manual`,
    `
    no quiero/necesito/hace_falta/deseo/es_necesario/me/nos
    sin necesidad/tener
    ya/acabo_de/despues_de/antes_de/ayer hablar/hable/habla/hablado
    llamar/llamarme/llame/llamen/llama cuando`,
  ),
  rule(
    0.85,
    `
    no quiero/deseo/me_gusta [seguir]+ hablar/hablando/chatear/chateando con un/una/el/la/este/esta/robots/maquinas [bot/robot/maquina/ia/computadora]
    no/basta/harto/harta [quiero/mas/de/un/una/al]+ bots/robots/maquinas/chatbots`,
  ),
  // French
  rule(
    0.9,
    `
    parler/parle/discuter/echanger/passer/passe-moi/passez-moi/passez_moi/contacter/joindre/mettre/mettez/mettez-moi/
      transferer/transferez/transferez-moi/transfere-moi … humain/humaine/humains/personne/conseiller/conseillere/agent/
      operateur/operatrice/quelqu'un/quelqun/responsable/service_client*/technicien/employe/superviseur
    puis-je/peut-on/pourrais-je/je_peux/je_pourrais/on_peut avoir un/une/quelqu'un [vrai/vraie]+ humain/humaine/personne/conseiller/conseillere/responsable/au_telephone
    passez/passe-moi/passez-moi un/une/quelqu'un [vrai/vraie]+ humain/personne/conseiller/responsable/quelqu'un
    passez-moi/passe-moi/passez_moi quelqu'un
    vrai/vraie/vrais humain/humains/personne/conseiller/conseillere/etre_humain
    agent/aide/assistance/contact/intervention humain/humaine
    rappelez-moi/rappelez-nous/rappelez_moi/me_rappeler/qu'on_me_rappelle/etre_rappele
    est-il/a-t-il/at-il/y_at-il/y_a [t-il]+ une/des/un [vrai/vraie/vrais]+ humain/personne/vrais/vrai/conseiller/quelqu'un
    y a/a-t-il quelqu'un
    veux/voudrais/veut/faut/demande/besoin/d'un/aimerais [de/d'un/d'une/avoir/un/une/vrai/vraie]+ humain/personne/conseiller/conseillere/
      agent/operateur`,
    `
    veux/souhaite/voudrais/besoin/peux/ne pas
    pas besoin/parler/la_peine
    j'ai/ai/avons/avez/a/deja/bien parle/discute/echange/contacte
    vient/viens/apres_avoir/sans de/parler/parle
    passer/passe/pour une/deux/trois personne/personnes`,
  ),
  rule(
    0.85,
    `
    veux/souhaite/voudrais/peux/marre/arretez pas/plus/de [de/parler/discuter/avec/a/un/une/votre/ce/cette]+ robot/robots/bot/
      machine/machines/chatbot/ia/ordinateur`,
  ),
  // German
  rule(
    0.9,
    `
    mit/an/zu … mensch*/person/mitarbeiter*/berater*/jemand*/kolleg*/kundendienst/kundenservice/kundenbetreuer*/
      vorgesetzt*/sachbearbeiter*/ansprechpartner*/chef/filialleiter* … sprech*/reden/chatten/verbinden/verbunden_werden/
      telefonier*/weitergeleitet/weiterleiten/schreib*/durchstellen
    sprech*/reden/chatten/verbind*/weiterleit*/leiten/stellen/telefonieren … mensch*/person/mitarbeiter*/berater*/jemand*/jemanden/
      kolleg*/kundendienst/kundenservice/vorgesetzt*/sachbearbeiter*
    echte/echten/echter/echtem/richtigen/richtiger/richtige/richtigem/lebenden mensch*/person/menschliche/mitarbeiter*/berater*
    menschliche/menschlichen/menschlicher hilfe/mitarbeiter/ansprechpartner/support/unterstutzung/kontakt
    jemand/wer/mitarbeiter … zuruckruf*/anruf*/zurueckruf*/zuruckmeld*
    zuruckrufen/zurueckrufen
    rufen/ruft/ruf [sie/ihr/mich/mir/bitte]+ zuruck/zurueck/an_bitte
    um/bitte ruckruf/rueckruf
    bitte/erbitte um_einen_ruckruf/ruckruf
    brauche/mochte/moechte/will/mocht/wil/verlange/geben_sie_mir/gib_mir/wunsche [bitte/einen/einem/ne/nen/ein/mit/echten/
      richtigen]+ mensch*/mitarbeiter*/berater*/sachbearbeiter*/ansprechpartner*
    kann/ist [da/hier/denn/mir/bitte]+ jemand/mensch/ein_mensch [da/hier/von/bei/ihnen/euch/bitte]+ helfen/erreichbar/ansprechbar/persoenlich`,
    `
    nicht/kein/keinen/keine/niemand/ohne/statt … sprech*/reden/mensch*/mitarbeiter*/berater*/person/jemand*/ruckruf/verbunden
    nicht/kein/keinen/keine mit/einen/einem/mensch*/mitarbeiter*/ruckruf/zuruckrufen/anrufen
    habe/hab/hatte/haben/wurde/bereits/schon … gesprochen/geredet/telefoniert/weitergeleitet
    habe/hab/hatte/nachdem/wurde [schon/bereits/ich/gestern]+ mit
    bitte nicht`,
  ),
  rule(
    0.85,
    `
    nicht/kein/keinen/keine/satt/statt/lust [mehr/langer/mit/an/auf/einem/einer/einen/eine/diesem/dieser/dem/der]+ bot/roboter/maschine/chatbot/ki/computer/automaten [sprech*/reden/chatten/schreib*]`,
    "bin/ist/ein/eine/das kein/keine/keinen",
  ),
  // Italian
  rule(
    0.9,
    `
    parlare/parlo/chattare/contattare/passatemi/passami/passarmi/passate/mi_passi/mi_passa/mi_metta/mi_mettete/mettetemi/mettermi/mettete/comunicare/collegarmi/
      collegatemi/collegare/trasferitemi/trasferiscimi … operatore/operatrice/persona/umano/umana/qualcuno/addetto/addetta/
      consulente/responsabile/servizio_clienti/assistenza_clienti/essere_umano/impiegato/direttore
    passatemi/passami/datemi/dammi un/una/qualcuno [vero/vera]+ operatore/persona/umano/responsabile/in_carne
    operatore/aiuto/servizio/essere/assistenza umano/umana/reale
    persona reale/vera/in_carne_e_ossa
    vero/vera umano/persona/operatore
    c'e/ce una/qualche/un persona/operatore/umano
    c'e/ce qualcuno
    voglio/vorrei/serve/bisogno_di/preferisco/esigo/mi_serve un/una/l' [vero/vera]+ operatore/operatrice/persona/umano/consulente
    richiamatemi/richiamarmi/potete_chiamarmi/farmi_richiamare/essere_richiamato/essere_richiamata`,
    `
    non voglio/serve/ho_bisogno/mi_serve/vorrei/occorre
    senza parlare/dover
    gia/ho/appena parlato/parlare
    prima/dopo di/aver`,
  ),
  rule(
    0.85,
    `non/basta/stufo/stufa [voglio/vorrei/mi/piace/di/piu/parlare/parlando/con/un/una/il/la/questo/questa/i/le]+ bot/robot/
      macchina/macchine/chatbot/ia/computer`,
    "non e/sono un/una",
  ),
  // Portuguese
  rule(
    0.9,
    `
    falar/falo/fala/conversar/contatar/contatarme/transferir/transfira/transfere/transferirme/passar/passe/passa/passem/
      atendido/atendida/chamar/chama/chame … atendente/atendentes/humano/humana/pessoa/alguem/agente/operador/
      operadora/gerente/responsavel/supervisor/supervisora/assistente/ser_humano
    contato/contacto com um/uma atendente/humano/pessoa/operador/agente
    pessoa real/de_verdade/humana
    atendente/atendimento/ajuda/contato humano/humana
    quero/preciso/prefiro/exijo/gostaria [de/ter/por/favor]+ um/uma/algum [humano/real]+ pessoa/atendente/humano/agente/operador
    tem/ha [algum/alguma/um/uma]+ atendente/pessoa/alguem/humano ai/disponivel/real/para
    podem/pode/poderiam me/ligar [me/ligar/telefonar]+ ligar/telefonar/de_volta/retornar
    me liga/ligue/liguem`,
    `
    nao quero/preciso/e_preciso/desejo/gostaria/me
    sem falar/precisar/ter
    ja/acabei_de/depois_de/antes_de/ontem falar/falei/falo/fala/atendido
    liga/ligue/ligar/ligarem quando`,
  ),
  rule(
    0.85,
    `nao/chega/cansado/cansada/farto [quero/gosto/de/mais/falar/falando/conversar/com/um/uma/esse/essa/este/o/a]+ bot/robo/
      robos/robot/maquina/maquinas/chatbot/ia`,
    "nao sou/e um/uma",
  ),
  // Dutch
  rule(
    0.9,
    `
    spreken/spreek/praten/chatten/contact_met/doorverbinden/doorverbonden/verbind/verbinden/overleggen … mens/persoon/
      medewerker/medewerkster/iemand/collega/leidinggevende/manager/klantenservice/vertegenwoordiger
    mens/persoon/medewerker/medewerkster/iemand/collega/leidinggevende/manager/klantenservice … spreken/praten/chatten/
      doorverbonden/bellen/terugbellen/aan_de_lijn
    echt/echte/levende mens/persoon/medewerker
    menselijke/menselijk hulp/medewerker/contact
    wil/wilt/graag/geef_me/geef_mij/verlang [een/met/nu/gewoon]+ mens/medewerker/persoon
    is/zit er iemand/een_mens/een_medewerker
    bel/belt/bellen [me/mij/je/jullie/u]+ terug
    teruggebeld/terugbellen/terugbelverzoek`,
    `
    niet/geen/hoef/zonder met/een/iemand/medewerker/te/niet/terugbellen
    wil/hoef/hoeft niet/geen
    had/heb/heeft/al/net [al/net/gisteren/met/een/contact]+ gesproken/gehad/contact/medewerker/iemand/doorverbonden/gebeld
    contact gehad`,
  ),
  rule(
    0.85,
    `niet/geen/zat/stop/genoeg [meer/met/van/een/deze/dit/die/te/praten/chatten/wil/ik]+ bot/robot/machine/chatbot/computer/ai [praten/chatten/spreken]`,
    "ben/is geen/niet",
  ),
  // Polish, Czech, Slovak
  rule(
    0.9,
    `
    rozmawiac/porozmawiac/rozmowy/rozmowa/polaczyc/polacz/polaczcie/polaczenie/prosze_polaczyc/skontaktowac/przelaczyc/
      przelacz/przelaczcie/przekierowac/pogadac … czlowiek*/konsultant*/kims/osob*/pracownik*/agent*/kierownik*/
      operator*/doradc*/przedstawiciel*
    chce/potrzebuje/prosze/poprosze/dajcie [o/z/zywego/zywym/prawdziwego/do/mi/kontakt]+ czlowieka/czlowiekiem/konsultanta/
      konsultantem/operatora/pracownika/pracownikiem/doradce/osoba
    zywy/zywego/zywym/prawdziwy/prawdziwego/prawdziwym/prawdziwa czlowiek*/konsultant*/osob*
    prosze/prosba o telefon/kontakt_telefoniczny/oddzwonienie
    oddzwoncie/oddzwonic/oddzwonienie
    mluvit/promluvit/spojit/spojte/prepojit/prepojte/hovorit … clovek*/operator*/nekym/niekym/pracovnik*/zivym`,
    `
    nie/nechci/nechcem chce/potrzebuje/musze/trzeba/mluvit/hovorit/oddzwaniac/prosze
    bez rozmawiania/rozmowy
    juz/wczoraj/nie rozmawial*/po_rozmowie`,
  ),
  rule(
    0.85,
    "nie/dosc/mam_dosc [chce/z/rozmawiac/gadac/dalej/juz/tego/tym/tych]+ bota/botem/botow/robotem/robota/maszyna/automatem/chatbotem",
    "nie jestem",
  ),
  // Swedish, Norwegian, Danish
  rule(
    0.9,
    `
    prata/snacka/tala/snakke/snakka/prate/tale/chatta/chatte/kontakt_med/kontakte/kontakta/koble/koppla/sette/sett/satt/stil/stille/
      viderestille/koblas/kopplad/stilles … manniska/person/menneske/nagon/noen/nogen/agent/handlaggare/medarbe*/
      kundtjanst/kundeservice/radgiver/radgivare/sjef/chef/saksbehandler/konsulent/ansatt
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
    `inte/ikke/lei/trott/traet/slut/nok [vill/vil/med/pa/av/a/at/att/prata/snakke/tale/chatta/chatte/mer/mere/en/ei/denne/
      den/af]+ bot/robot/roboter/maskin/maskine/chatbot/chattbot/ai`,
    "ar/er/jag/jeg/det inte/ikke",
  ),
  // Turkish
  rule(
    0.9,
    `
    insanla/insan/insana/temsilci/temsilciyle/temsilciye/temsilcisi/temsilcisiyle/temsilcisine/yetkili/yetkiliyle/yetkiliye/biri/biriyle/birisi/birisiyle/birine/operator/
      operatore/operatorle/danisman/danismanla/danismana/calisan/calisanla/mudur/mudurle/musteri_hizmetleri … gorusmek/
      gorusebilir/gorusebilirmiyim/gorusecegim/gorusmem/gorusmeyi/konusmak/konusabilir/konusmam/konusayim/konusmayi/
      baglayin/baglar/baglanmak/baglayabilir/baglanabilir/baglarmisin/bagla/aktar/aktarin/aktarir/istiyorum/lazim [istemiyorum/gerek/gerekmiyor/istemem]
    gercek/canli [bir] insan/insanla/kisi/kisiyle/temsilci/temsilciyle/destek
    beni arayin/arar/ararmisiniz/arayabilir/geri_arayin
    geri arayin/arar_misiniz/aranmak`,
    `
    istemiyorum/istemem/gerek/gerek_yok/gerekmiyor/gorustum/konustum
    gercek insan saci`,
  ),
  // Hungarian, Finnish, Romanian
  rule(
    0.9,
    `
    emberrel/emberhez/ugyintezovel/ugyintezot/ugyintezohoz/munkatarssal/munkatarsat/operatorral/valakivel … beszelni/
      beszelnek/beszelhetek/kapcsol*/szeretnek
    puhua/jutella/keskustella/yhdista/yhdistakaa … ihmi*/asiakaspalvelija*/jonkun/henkilo*
    ihmisen/asiakaspalvelijan/jonkun … kanssa
    vorbesc/vorbi/contacta/contactez/discuta/discut/transferati … om/persoana/agent/operator/cineva/coleg/reprezentant`,
    "nem/en/nu/am akarok/halua/vreau/vorbit",
  ),
  // Indonesian and Malay, Tagalog, Vietnamese, Hindi and Arabic in Latin letters
  rule(
    0.9,
    `
    bicara/berbicara/ngobrol/hubungkan/sambungkan/ngomong/bercakap … manusia/orang/agen/cs/petugas/operator/admin/staf
    makausap/kausapin/makipag-usap … tao/agent/ahente/representative
    gap/noi_chuyen/chat_voi/noi_voi/lien_he … nhan_vien/nguoi_that/tu_van_vien/con_nguoi/tong_dai
    insaan/insan/agent/kisi/aadmi/vyakti/manager/customer_care/executive/bande … baat/bat [nahi/ho_gayi/kar_li]
    call karo/kijiye/karwao/kar_do
    3ayez/ayez/3awez/abgha/bidi/badi/ureed … akalem/atkalem/atkallem/kallem/ahki/ahky … had/7ad/mowazaf/muwazzaf/shakhs`,
    "tidak/gak/nggak/jangan/khong/nahi/baat/bat/hindi perlu/mau/usah/can/muon/nahi/ho_gayi/kar_li/mat",
  ),
];
