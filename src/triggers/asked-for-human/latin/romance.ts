import { rule } from "../../rule.ts";

/** Requests in Spanish, French, Italian and Portuguese. */
export const romance = [
  // Spanish
  rule(
    0.9,
    `
    hablar/hablo/habla/ablar/chatear/comunicar/comunicarme/comuniqueme/comunicame/comunicarse/contactar/contactarme/
      pasar/pasarme/paseme/pasenme/pasame/pongame/poneme/ponerme/ponme/conectar/conectarme/conecte/conecteme/
      conectame/transferir/transfieran/transfiera/transfierame/transfiereme/atender/atienda/derivar/derivame/
      derive … persona/personas/humano/humana/agente/alguien/operador/operadora/asesor/asesora/representante/
      encargado/encargada/gerente/supervisor/supervisora/ejecutivo/ejecutiva/responsable/atencion_al_cliente
    contactar/contacta/contacte/contacto/contactese/comuniquese/comunicate/comunicarse/comunicacion/
      pongase_en_contacto/ponte_en_contacto/ponerme_en_contacto/ponerse_en_contacto/llamar/llama/llame [con/al/el/la/
      a/de/su/vuestro/un/una]+ servicio_al_cliente/servicio_de_atencion/atencion_al_cliente/servicio_al_consumidor/
      servicio_de_cliente/servicio_de_asistencia/persona/humano/agente/representante/operador
    persona/personas/humano/humanos/ser_humano/seres_humanos/hombre real/reales/de_verdad/verdadero/verdadera/
      verdaderos/verdaderas/humana/humanas/de_carne_y_hueso
    verdadero/verdadera/verdaderos/verdaderas humano/humana/humanos/persona/personas/seres_humanos/ayuda_humana
    hay [algun/alguno/algunos/un/unos/aqui]+ humano/humanos/ser_humano/seres_humanos
    alguien [aqui/ahi]+ para hablar/conversar/chatear
    ayuda/atencion/servicio/asistencia/respuesta/agente [al/cliente/real/verdadera]+ humana/humano/de_un_humano/
      de_una_persona/manual
    servicio/atencion/asistencia [de/atencion/al/cliente/a]+ manual
    agente/asesor/operador/ayuda/atencion/servicio/contacto/trato/soporte/asistente [al_cliente] humano/humana/real
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
    llamar/llamarme/llame/llamen/llama cuando
    para una persona/personas`,
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
    parler/parle/parlez/parlons/discuter/discutez/converser/echanger/communiquer/connecter/connectez-moi/connecte-moi/
      passer/passe-moi/passez-moi/passez_moi/contacter/joindre/mettre/mettez/mettez-moi/transferer/transferez/
      transferez-moi/transfere-moi … humain/humaine/humains/personne/conseiller/conseillere/agent/operateur/
      operatrice/quelqu'un/quelqun/responsable/service_client*/technicien/employe/superviseur
    puis-je/peut-on/pourrais-je/je_peux/je_pourrais/on_peut avoir un/une/quelqu'un [vrai/vraie]+ humain/humaine/
      personne/conseiller/conseillere/responsable/au_telephone
    passez/passe-moi/passez-moi un/une/quelqu'un [vrai/vraie]+ humain/personne/conseiller/responsable/quelqu'un
    passez-moi/passe-moi/passez_moi quelqu'un
    vrai/vraie/vrais/vraies/veritable/veritables humain/humains/personne/personnes/conseiller/conseillere/etre_humain/
      etres_humains/gens/aide_humaine/assistance_humaine/interlocuteur
    humain/humains/personne/personnes/humaine/interlocuteur/conseiller/gens reel/reels/reelle/reelles/veritable/
      veritables/en_chair_et_en_os
    service/aide/assistance/support [a/la/clientele/client/clients]+ manuel/manuelle
    contact/contactez/contacte/contacter/appeler/appelez/appelle/joindre/joignez [le/la/avec/du/votre/un/
      une]+ service_client/service_clients/service_clientele/service_a_la_clientele/service_apres_vente/sav/
      support_client/support_clientele
    donnez-moi/donne-moi/donnez_moi/donne_moi/trouvez-moi/envoyez-moi un/une/quelqu'un [vrai/vraie]+ humain/personne/
      conseiller/conseillere/agent/responsable/interlocuteur
    existe-t-il/y_a-t-il/y_a_t-il/y_a_t_il/il_y_a/y_aurait-il/avez-vous [de/des/un/une/d'autres/vrais/vrai]+ humain/
      humains/etres_humains
    il_y_a quelqu'un/une_personne/un_conseiller … parler/discuter
    aide/assistance/reponse/intervention d'un/d'une/de [la/part]+ [vrai/vraie]+ humain/personne/conseiller
    repondeur/interlocuteur/service/conseiller/reponse/support/operateur humain/humaine
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
    passer/passe/pour une/deux/trois personne/personnes
    appartement/ressources humain/humaines`,
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
    operatore/aiuto/servizio/assistenza/supporto/contatto/agente/intervento [clienti]+ umano/umana/reale
    umano/umani/persona/persone/essere_umano/esseri_umani/operatore/aiuto_umano reale/reali/vero/vera/veri/vere/
      in_carne_e_ossa
    vero/vera/veri/vere/reale/reali umano/umani/umana/persona/persone/operatore/operatori/essere_umano/esseri_umani/
      aiuto_umano/assistenza_umana
    ci sono/ne_sono [degli/dei/delle/altri/qui]+ umani/esseri_umani
    servizio/assistenza [clienti/al/cliente/di]+ manuale
    contatta/contattate/contatti/contatto/contattare/chiama/chiamare/chiamate/mettersi_in_contatto/
      mettiti_in_contatto/rivolgersi/parla/parlate/parli [con/il/al/col/a/un/una/l'/vostro/del]+ servizio_clienti/
      assistenza_clienti/servizio_di_assistenza/servizio_al_cliente/assistenza/operatore/persona/umano/essere_umano/
      qualcuno
    ^ [il/l'/vostra/la]+ assistenza_clienti $
    aiuto/assistenza/risposta/servizio di_un/da_un/da_una/da_parte_di_un/di_una [vero/vera]+ umano/persona/operatore/
      essere_umano
    c'e [un/qualche/qui/alcun]+ vero/essere/reale umano/essere
    persona/qualcuno con_cui/con_la_quale/a_cui parlare/posso/chattare
    c'e/ce una/qualche/un persona/operatore/umano
    c'e/ce qualcuno
    voglio/vorrei/serve/bisogno_di/preferisco/esigo/mi_serve un/una/l' [vero/vera]+ operatore/operatrice/persona/
      umano/consulente
    richiamatemi/richiamarmi/potete_chiamarmi/farmi_richiamare/essere_richiamato/essere_richiamata`,
    `
    non voglio/serve/ho_bisogno/mi_serve/vorrei/occorre
    senza parlare/dover
    gia/ho/appena parlato/parlare
    prima/dopo di/aver`,
  ),
  rule(
    0.85,
    `non/basta/stufo/stufa [voglio/vorrei/mi/piace/di/piu/parlare/parlando/con/un/una/il/la/questo/questa/i/le]+ bot/robot/macchina/macchine/chatbot/ia/computer`,
    "non e/sono un/una",
  ),
  // Portuguese
  rule(
    0.9,
    `
    falar/falo/fala/conversar/contatar/contatarme/transferir/transfira/transfere/transferirme/passar/passe/passa/
      passem/atendido/atendida/chamar/chama/chame … atendente/atendentes/humano/humana/pessoa/alguem/agente/operador/
      operadora/gerente/responsavel/supervisor/supervisora/assistente/ser_humano
    contato/contacto com um/uma atendente/humano/pessoa/operador/agente
    pessoa real/de_verdade/humana
    atendente/atendimento/ajuda/contato humano/humana
    quero/preciso/prefiro/exijo/gostaria [de/ter/por/favor]+ um/uma/algum [humano/real]+ pessoa/atendente/humano/
      agente/operador
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
    `nao/chega/cansado/cansada/farto [quero/gosto/de/mais/falar/falando/conversar/com/um/uma/esse/essa/este/o/a]+ bot/robo/robos/robot/maquina/maquinas/chatbot/ia`,
    "nao sou/e um/uma",
  ),
];
