import { rule } from "../../rule.ts";

/** Requests in Spanish, French, Italian and Portuguese. */
export const romance = [
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
    alguien/persona/humano [real/ahi/de/verdad/de_la_tienda]+ con_quien/con_el_que/con_la_que/que_me_atienda/
      que_me_ayude
    hay alguna/algun/una/un/alguien [ahi/real]+ persona/humano/humana/ahi_que
    quiero/necesito/kiero/deme/dame/prefiero/exijo/solicito a/un/una/algun [humano/humana/real/buen]+ persona/humano/
      humana/agente/asesor/asesora/operador/operadora/representante/ejecutivo
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
    no quiero/deseo/me_gusta [seguir]+ hablar/hablando/chatear/chateando con [un/una/el/la/este/esta/vuestro/su]+ bot/
      bots/robot/robots/maquina/maquinas/ia/computadora/chatbot
    no/basta/harto/harta [quiero/mas/de/un/una/al]+ bots/robots/maquinas/chatbots`,
  ),
  // French
  rule(
    0.9,
    `
    parler/parle/discuter/echanger/passer/passe-moi/passez-moi/passez_moi/contacter/joindre/mettre/mettez/mettez-moi/
      transferer/transferez/transferez-moi/transfere-moi … humain/humaine/humains/personne/conseiller/conseillere/agent/
      operateur/operatrice/quelqu'un/quelqun/responsable/service_client*/technicien/employe/superviseur
    puis-je/peut-on/pourrais-je/je_peux/je_pourrais/on_peut avoir un/une/quelqu'un [vrai/vraie]+ humain/humaine/
      personne/conseiller/conseillere/responsable/au_telephone
    passez/passe-moi/passez-moi un/une/quelqu'un [vrai/vraie]+ humain/personne/conseiller/responsable/quelqu'un
    passez-moi/passe-moi/passez_moi quelqu'un
    vrai/vraie/vrais humain/humains/personne/conseiller/conseillere/etre_humain
    agent/aide/assistance/contact/intervention humain/humaine
    rappelez-moi/rappelez-nous/rappelez_moi/me_rappeler/qu'on_me_rappelle/etre_rappele
    est-il/a-t-il/at-il/y_at-il/y_a [t-il]+ une/des/un [vrai/vraie/vrais]+ humain/personne/vrais/vrai/conseiller/
      quelqu'un
    y a/a-t-il quelqu'un
    veux/voudrais/veut/faut/demande/besoin/d'un/aimerais [de/d'un/d'une/avoir/un/une/vrai/vraie]+ humain/personne/
      conseiller/conseillere/agent/operateur`,
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
    veux/souhaite/voudrais/peux/marre/arretez pas/plus/de [de/parler/discuter/avec/a/un/une/votre/ce/cette]+ robot/
      robots/bot/machine/machines/chatbot/ia/ordinateur`,
  ),
  // Italian
  rule(
    0.9,
    `
    parlare/parlo/chattare/contattare/passatemi/passami/passarmi/passate/mi_passi/mi_passa/mi_metta/mi_mettete/
      mettetemi/mettermi/mettete/comunicare/collegarmi/collegatemi/collegare/trasferitemi/trasferiscimi … operatore/
      operatrice/persona/umano/umana/qualcuno/addetto/addetta/consulente/responsabile/servizio_clienti/
      assistenza_clienti/essere_umano/impiegato/direttore
    passatemi/passami/datemi/dammi un/una/qualcuno [vero/vera]+ operatore/persona/umano/responsabile/in_carne
    operatore/aiuto/servizio/essere/assistenza umano/umana/reale
    persona reale/vera/in_carne_e_ossa
    vero/vera umano/persona/operatore
    c'e/ce una/qualche/un persona/operatore/umano
    c'e/ce qualcuno
    voglio/vorrei/serve/bisogno_di/preferisco/esigo/mi_serve un/una/l' [vero/vera]+ operatore/operatrice/persona/umano/
      consulente
    richiamatemi/richiamarmi/potete_chiamarmi/farmi_richiamare/essere_richiamato/essere_richiamata`,
    `
    non voglio/serve/ho_bisogno/mi_serve/vorrei/occorre
    senza parlare/dover
    gia/ho/appena parlato/parlare
    prima/dopo di/aver`,
  ),
  rule(
    0.85,
    `non/basta/stufo/stufa [voglio/vorrei/mi/piace/di/piu/parlare/parlando/con/un/una/il/la/questo/questa/i/le]+ bot/
      robot/macchina/macchine/chatbot/ia/computer`,
    "non e/sono un/una",
  ),
  // Portuguese
  rule(
    0.9,
    `
    falar/falo/fala/conversar/contatar/contatarme/transferir/transfira/transfere/transferirme/passar/passe/passa/passem/
      atendido/atendida/chamar/chama/chame … atendente/atendentes/humano/humana/pessoa/alguem/agente/operador/operadora/
      gerente/responsavel/supervisor/supervisora/assistente/ser_humano
    contato/contacto com um/uma atendente/humano/pessoa/operador/agente
    pessoa real/de_verdade/humana
    atendente/atendimento/ajuda/contato humano/humana
    quero/preciso/prefiro/exijo/gostaria [de/ter/por/favor]+ um/uma/algum [humano/real]+ pessoa/atendente/humano/agente/
      operador
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
    `nao/chega/cansado/cansada/farto [quero/gosto/de/mais/falar/falando/conversar/com/um/uma/esse/essa/este/o/a]+ bot/
      robo/robos/robot/maquina/maquinas/chatbot/ia`,
    "nao sou/e um/uma",
  ),
];
