import { type Find, rule, surest } from "./rule.ts";

/** "no quiero hablar con…", "je ne veux pas parler…": the request turned around. */
const declined = `
  no quiero/necesito/hace_falta
  veux/souhaite/voudrais/besoin pas
  pas besoin
  non voglio/serve
  nao quero/preciso
  nicht/kein/keinen/niet
  nie chce`;
const says = (ways: string) => rule(0.9, ways, declined);

/** Languages in Latin letters. The text is folded, so its accents are gone. */
const latin = [
  // Spanish
  says(`
    hablar/hablo/habla/chatear/comunic*/contactar/pasar*/paseme/pasenme/pasame/conectar*/conecte*/transferir*/
      transfier*/atiend* … persona/humano/humana/agente/alguien/operador*/asesor*/representante/encargad*/gerente/
      supervisor*
    persona real/de_verdad/humana
    agente/asesor/operador/ayuda/atencion/servicio humano/humana/real
    humano real
    hay alguna/algun/una/un persona/humano
    quiero/necesito/deme/dame/prefiero a/un/una/algun persona/humano/agente/asesor/operador/representante
    servicio al cliente manual`),
  // French
  says(`
    parler/parle/discuter/echanger/passer/passez-moi/contacter/joindre/mettre/mettez/mettez-moi/transferer/
      transferez/transferez-moi … humain/humaine/personne/conseiller/conseillere/agent/operateur/quelqu'un/
      responsable/service_client*
    vrai/vraie/vrais humain/humains/personne/conseiller
    service/agent/aide humain/humaine
    service a la clientele
    rappelez-moi/rappelez-nous/me_rappeler
    est-il/a-t-il/at-il/y_at-il/y_a une/des/un personne/vrais/vrai
    veux/faut/voudrais un/une humain/personne/conseiller/agent`),
  // German
  says(`
    mit/an … mensch*/person/mitarbeiter*/berater*/jemand*/kolleg*/kundendienst/kundenservice/vorgesetzt* … sprech*/
      reden/chatten/verb*/telefon*/weiter*/schreib*
    sprech*/reden/verbind*/weiterleit* … mensch*/person/mitarbeiter*/berater*/jemand*/kolleg*/kundendienst/vorgesetzt*
    echte/echten/echter mensch*/person/menschliche
    menschliche hilfe
    jemand/wer … zuruckruf*/anruf*
    zuruckrufen
    um/bitte ruckruf
    brauche/mochte/will/mocht [bitte/einen/echten]+ mensch*/mitarbeiter*/berater*`),
  // Italian
  says(`
    parlare/parlo/chattare/contattare/passatemi/passami/mettetemi/mettermi/comunicare/collegar* … operator*/persona/
      umano/qualcuno/addett*/consulente/responsabile/servizio_clienti
    operatore/aiuto/servizio/essere umano/reale
    persona reale/vera
    vero umano
    aiuto umano
    c'e una persona
    voglio/vorrei/serve/bisogno_di un/una operatore/persona/umano`),
  // Portuguese
  says(`
    falar/falo/fala/conversar/contatar/contato/transferir/transfira*/passar/passa/atendido/atendida/chamar/
      chama … atendente/humano/humana/pessoa/alguem/agente/operador*/gerente/responsavel
    pessoa real/de_verdade/humana
    atendente/atendimento/ajuda humano/humana
    quero/preciso [de] um/uma pessoa/atendente/humano/agente`),
  // Dutch
  says(`
    spreken/spreek/praten/chatten/contact/doorverb*/verbind* … mens/persoon/medewerker/iemand/collega/leidinggevende
    mens/persoon/medewerker/iemand/collega … spreken/praten/chatten/doorverbonden/bellen/terugbellen
    echt/echte mens/persoon/medewerker`),
  // Polish, Czech, Slovak
  says(`
    rozmaw*/porozmaw*/polacz*/skontakt*/przelacz*/pogadac … czlowiek*/konsultant*/kims/osob*/pracownik*/agent*/
      kierownik*/operator*
    mluvit/promluvit/spoj*/prepoj*/hovorit … clovek*/operator*/nekym/niekym/pracovnik*`),
  // Swedish, Norwegian, Danish
  says(`
    prata/tala/snakke/tale/kontakt*/koble/koppla … manniska/person/menneske/nagon/noen/nogen/agent/handlaggare/
      medarbe*/kundtjanst/kundeservice
    riktig/ekte/rigtigt manniska/menneske/person`),
  // Turkish, Hungarian, Finnish, Romanian
  says(`
    insan*/temsilci*/yetkili*/biri*/operator*/danisman* … gorus*/konus*/bagla*/aktar*
    ember*/ugyintezo*/munkatars*/operator*/valaki* … beszel*/kapcsol*/szeretnek
    puhua/jutella/keskustella/yhdista … ihmi*/asiakaspalvelija*/jonkun/henkilo*
    vorbi*/vorbesc/contacta/contactez/discuta/discut … om/persoana/agent/operator/cineva/coleg`),
  // Indonesian, Vietnamese, Hindi in Latin letters
  says(`
    bicara/berbicara/ngobrol/hubungkan/sambungkan/ngomong … manusia/orang/agen/cs/petugas/operator/admin
    gap/noi_chuyen/chat_voi/noi_voi/lien_he … nhan_vien/nguoi_that/tu_van_vien/con_nguoi/tong_dai
    insaan/insan/agent/kisi/aadmi/vyakti/manager/customer_care … baat/bat`),
];

/** Scripts without word edges that a rule could know. "Are you a person?" (你是真人吗) is left out on purpose. */
const scripts = [
  // Chinese
  says(`
    转人工/轉人工/转接人工/轉接人工/转到人工/转真人/轉真人
    人工客服/真人客服/人工服务/人工服務
    找人工/找真人/找个人工/要人工/要真人/叫人工/找客服/找经理/找經理/和真人/跟真人/跟人工/与人工/和客服/跟客服
    ^ 人工 $
    ^ 真人 $`),
  // Japanese, Korean
  says(`
    人間と/人間に/オペレーターと/オペレーターに/担当者と/担当者に/スタッフと/スタッフに/人と話/人と直接
    有人対応/有人チャット/オペレーターお願い
    ^ 担当者に $
    ^ オペレーター $
    상담원/상담사/담당자 … 연결/대화/통화/이야기/얘기/상담/바꿔/말
    사람과/사람이랑/사람하고/직원과/직원이랑/직원하고 … 연결/대화/통화/이야기/얘기/상담/말
    상담원_연결/상담원연결`),
  // Russian, Ukrainian, Bulgarian
  says(`
    поговорить/связаться/свяжите/соедин/позови/позвать/переключи/переведи/говорить/хочу/нужен/нужна/дайте/поклич/
      зв'яж/з'єднай/поговорити/говоря/свърж … челов/оператор/сотрудник/менеджер/специалист/консультант/кем-нибудь/
      кем-то/людин/людьми/човек
    ^ оператор $
    ^ оператора $
    ^ живой_человек $`),
  // Arabic, Persian, Hebrew
  says(`
    كلم/تكلم/تحدث/تحدّث/احكي/أحكي/تحويل/حولني/وصلني/اريد/أريد/ابغى/أبغى/ابي/عايز/بدي … موظف/شخص/إنسان/انسان/بشري/
      ممثل/وكيل/احد/أحد/خدمة_العملاء/مدير/مسؤول
    انسان/انسانی/اپراتور/پشتیبان/کارشناس/یک_نفر … صحبت/حرف/وصل
    לדבר/לשוחח/תעביר … נציג/אדם/מישהו/אנושי`),
  // Hindi, Bengali, Greek, Thai
  says(`
    इंसान/इन्सान/व्यक्ति/एजेंट/आदमी/प्रतिनिधि/किसी/मैनेजर … बात/संपर्क
    মানুষ/এজেন্ট/প্রতিনিধি/কারো … কথা
    μιλησω/μιλήσω/συνδεσ/συνδέσ … ανθρωπ/άνθρωπ/εκπροσωπ/εκπρόσωπ/καποιον/κάποιον/υπαλληλ/υπάλληλ
    คุยกับคน/คุยกับเจ้าหน้าที่/คุยกับพนักงาน/คุยกับแอดมิน/พูดกับคน/พูดกับเจ้าหน้าที่/ติดต่อเจ้าหน้าที่/
      ติดต่อพนักงาน`),
];

/** A request for a person in any language but English. */
export function elsewhere(folded: string): Find | undefined {
  const found = /[^\p{ASCII}]/u.test(folded) ? surest(folded, scripts) : undefined;
  return found ?? surest(folded, latin);
}
