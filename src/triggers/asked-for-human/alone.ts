import { phrases } from "../phrases.ts";
import { person } from "./english-words.ts";

/** What a message that is nothing but the word may have around it. */
const around = `hi/hey/hello/sir/madam/ok/okay/please/pls/plz/no/yes/just/a/an/the/some/your/ur/real/live/human/actual/
  chat/with/to/talk/speak/customer/service/support/connect/help/need/any/now/right/here/asap/immediately/urgently/ffs/
  omg/damn/fucking/bloody/thanks/thx/agent/person/representative/operator/instead/only/available`;

/** A message that is nothing but the word: "agent", "HUMAN!!", "rep pls", in any language. */
export const alone = phrases(`
  ^ [${around}]+ ${person}/customer_service/customer_support/customer_care/live_chat/live_support [${around}]+ $
  ^ [por/favor/bitte/per/favore/svp/aub/prosze/lutfen/un/une/una/ein/einen/le/la/el/il/en/et/een/vraag/s'il/vous/plait/
    alstublieft/tack/takk]+ persona/humano/humana/humain/humaine/mensch/mitarbeiter/berater/umano/operatore/operador/
    operateur/asesor/agente/atendente/conseiller/medewerker/mens/czlowiek/konsultant/manniska/menneske/medarbetare/
    medarbeider/medarbejder/insan/temsilci/servizio_clienti/servicio_al_cliente/service_client/service_a_la_clientele/
    service_humain/atencion_al_cliente/atendimento_humano/kundenservice/kundendienst/klantenservice/kundtjanst/
    kundeservice/vrai_humain/vraie_personne/echter_mensch/persona_real/pessoa_real/persona_vera [por/favor/bitte/per/
    favore/svp/aub/prosze/lutfen/s'il/vous/plait/alstublieft/tack/takk/ahora/jetzt/ora/maintenant/nu/teraz/simdi/
    agora]+ $
  ^ [i/want/to/just/please]+ talk $
  ^ talk/speak to/with you/us/someone $`);
