import { describe, expect, test } from "vitest";
import { askedForHuman } from "../../src/triggers/asked-for-human.ts";
import { read } from "../../src/triggers/reading.ts";
import { talk } from "../support/talk.ts";

/** What the rules make of one message; what a learned model adds is tested with the model. */
const seen = (text: string) => askedForHuman(read(talk(`customer: ${text}`)));

/** By language: ways to ask for a person, and what declines one, tells of one or only looks alike. */
const said: Readonly<Record<string, { readonly asks: readonly string[]; readonly asksNot: readonly string[] }>> = {
  English: {
    asks: [
      "can i plz talk 2 a real person",
      "REPRESENTATIVE!!!",
      "agnet plz",
      "spk to sum1",
      "h u m a n",
      "I'd like to be connected with one of your colleagues",
      "could you put me through to somebody who knows about this",
      "is there anybody there I could speak to?",
      "pls escalate this to your supervisor",
      "I want a person, not a script",
      "no more bots please",
      "I need to spaek with a manger",
      "get a human to look at this",
      "hand me over to a colleague please",
      "Could I talk to Henrik in returns?",
      "let me talkto a persn",
      "I'd like to discuss this with an adviser",
      "let me have a word with the duty manager",
      "bring me someone who has a brain",
      "get a dev on the line",
      "could a colleague of yours take over?",
      "could you forward me to the complaints team",
      "I want this escalated",
      "someone please dm me",
      "please ask someone to contact me",
      "callback please",
      "get me through to the bank manager",
      "I'm done typing with a machine",
    ],
    asksNot: [
      "I don't need to talk to anyone, thanks",
      "I already spoke to your agent and it is solved",
      "can you put 2 people in one room?",
      "Does the wig use real human hair?",
      "please call me when the parcel is at the door",
      "my manager has to approve the order first",
      "I need to talk to my boss before I order",
      "The price on the page was a human error, right?",
      "The 'I am not a robot' box does not load",
      "Do you sell in stores too?",
      "please call me Robert from now on",
      "I want to be called Bob",
      "speaking of agents, James Bond rocks",
      "ask the agent at the counter, they said",
      "the ssh agent isn't running",
      "my rep left the company, ok",
      "call forwarding doesn't work",
      "please don't call me",
      "she wanted to talk to an agent and gave up",
    ],
  },
  Spanish: {
    asks: [
      "Quiero hablar con una persona",
      "me puede atender alguien por favor",
      "páseme con un asesor",
      "necesito un agente humano",
      "hay alguien real ahi con quien pueda hablar?",
      "kiero ablar con un operador",
      "no quiero hablar con un bot",
      "que me llame alguien por favor",
    ],
    asksNot: [
      "No quiero hablar con nadie, solo saber el precio",
      "Ya hablé con un agente y está resuelto",
      "¿La habitación es para una persona?",
    ],
  },
  French: {
    asks: [
      "Je voudrais parler à un conseiller s'il vous plaît",
      "passez-moi quelqu'un",
      "puis-je avoir un humain",
      "je veux un vrai conseiller",
      "parler a qqn... parler a une personne svp",
      "J'en ai marre de parler à un robot",
      "pouvez-vous me rappeler",
    ],
    asksNot: [
      "Je ne veux pas parler à un conseiller, merci",
      "J'ai déjà parlé à un conseiller hier, c'est réglé",
      "Une chambre pour une personne, combien ?",
    ],
  },
  German: {
    asks: [
      "Ich möchte mit einem Menschen sprechen",
      "Kann ich bitte mit jemandem reden?",
      "ich will einen mitarbeiter",
      "verbinden Sie mich mit einem Berater",
      "moechte bitte mit einer echten Person sprechen",
      "Rufen Sie mich bitte zurück",
      "ich will nicht mit einem Bot reden",
    ],
    asksNot: [
      "Ich möchte nicht mit einem Mitarbeiter sprechen, nur den Preis wissen",
      "Ich habe schon mit einem Mitarbeiter gesprochen",
      "Passen in das Zelt drei Personen?",
    ],
  },
  Italian: {
    asks: [
      "Vorrei parlare con un operatore",
      "posso parlare con una persona vera?",
      "mi passi un responsabile per favore",
      "voglio un operatore umano",
      "c'è qualcuno con cui posso parlare?",
      "mi potete richiamare? potete chiamarmi",
      "basta parlare con un bot",
    ],
    asksNot: [
      "Non voglio parlare con un operatore",
      "Ho già parlato con un operatore ieri",
      "La camera è per una persona sola?",
    ],
  },
  Portuguese: {
    asks: [
      "Quero falar com um atendente",
      "posso falar com alguém?",
      "me passa para um humano por favor",
      "preciso de uma pessoa real",
      "queria falar com o gerente",
      "não quero falar com robô",
      "vocês podem me ligar?",
    ],
    asksNot: [
      "Não quero falar com ninguém, só saber o preço",
      "Já falei com um atendente ontem",
      "O quarto é para uma pessoa?",
    ],
  },
  Dutch: {
    asks: [
      "Kan ik iemand spreken?",
      "ik wil een medewerker",
      "mag ik met een mens praten aub",
      "verbind me door met een collega",
      "ik wil met een echt persoon chatten",
      "ik wil niet met een bot praten",
      "kunt u mij terugbellen?",
    ],
    asksNot: [
      "Ik wil geen medewerker spreken",
      "Ik heb gisteren een medewerker gesproken, het is opgelost",
      "Is de tent voor één persoon?",
    ],
  },
  Polish: {
    asks: [
      "Chcę rozmawiać z człowiekiem",
      "proszę połączyć mnie z konsultantem",
      "moge porozmawiac z kims?",
      "poproszę konsultanta",
      "chce zywego czlowieka",
      "nie chcę rozmawiać z botem",
    ],
    asksNot: [
      "Nie chcę rozmawiać z konsultantem",
      "Rozmawiałem już z konsultantem",
      "Ile kosztuje pokój dla jednej osoby?",
    ],
  },
  Swedish: {
    asks: [
      "Jag vill prata med en människa",
      "kan jag få tala med någon?",
      "koppla mig till en handläggare tack",
      "vill prata med kundtjänst",
      "Jag vill inte prata med en bot",
    ],
    asksNot: ["Jag vill inte prata med någon", "Jag har redan pratat med en medarbetare", "Är tältet för en person?"],
  },
  Norwegian: {
    asks: [
      "Jeg vil snakke med et menneske",
      "kan jeg få snakke med noen?",
      "sett meg over til en medarbeider",
      "ønsker å prate med kundeservice",
      "jeg vil ikke snakke med en robot",
    ],
    asksNot: [
      "Jeg vil ikke snakke med noen",
      "Jeg har allerede snakket med en medarbeider",
      "Er rommet for én person?",
    ],
  },
  Danish: {
    asks: [
      "Jeg vil gerne tale med et menneske",
      "kan jeg komme til at tale med nogen?",
      "stil mig om til en medarbejder, jeg vil tale med en medarbejder",
      "må jeg snakke med en person",
    ],
    asksNot: ["Jeg vil ikke tale med nogen", "Jeg har allerede talt med en medarbejder", "Er værelset til en person?"],
  },
  Turkish: {
    asks: [
      "Bir insanla görüşmek istiyorum",
      "müşteri temsilcisine bağlanmak istiyorum",
      "beni yetkiliye bağlayın",
      "gercek bir insanla konusmak istiyorum",
      "canli destek istiyorum",
      "temsilci lütfen",
    ],
    asksNot: ["Temsilciyle görüşmek istemiyorum", "Dün temsilciyle görüştüm, sorun çözüldü", "Tek kişilik oda var mı?"],
  },
  Russian: {
    asks: [
      "Хочу поговорить с человеком",
      "соедините с оператором",
      "позовите менеджера",
      "можно живого человека?",
      "дайте оператора",
      "не хочу говорить с ботом",
    ],
    asksNot: [
      "Не хочу говорить с оператором",
      "Вчера я говорил с оператором, всё решено",
      "Хочу подарок для человека, который любит чай",
    ],
  },
  Arabic: {
    asks: ["أريد التحدث مع موظف", "ممكن اكلم شخص حقيقي", "حولني لخدمة العملاء", "ابغى اتكلم مع انسان", "عايز اكلم حد"],
    asksNot: ["لا أريد التحدث مع موظف", "تحدثت مع موظف أمس وتم الحل", "هل الغرفة تكفي لشخص واحد"],
  },
  Hindi: {
    asks: [
      "मुझे किसी इंसान से बात करनी है",
      "एजेंट से बात कराइए",
      "mujhe kisi insaan se baat karni hai",
      "customer care se baat karwao",
      "कृपया मुझे कॉल करें",
    ],
    asksNot: ["मुझे एजेंट से बात नहीं करनी", "मेरी एजेंट से बात हो गई है", "यह कमरा एक व्यक्ति के लिए है?"],
  },
  Chinese: {
    asks: ["我要转人工", "请帮我找真人客服", "我想跟真人说话", "叫你们经理来", "可以给我打电话吗", "不想跟机器人说话"],
    asksNot: ["不用转人工", "不需要人工客服，谢谢", "人工草坪多少钱"],
  },
  Japanese: {
    asks: [
      "人と話したいです",
      "担当者につないでください",
      "オペレーターをお願いします",
      "折り返し電話をください",
      "ロボットではなく人間に代わってください",
    ],
    asksNot: ["担当者と話しました。解決しました", "人と話したくないです", "人気の商品は何ですか"],
  },
  Korean: {
    asks: [
      "상담원 연결해 주세요",
      "사람과 이야기하고 싶어요",
      "직원이랑 통화하고 싶습니다",
      "담당자 바꿔 주세요",
      "전화 주세요",
    ],
    asksNot: ["상담원 연결 필요 없어요", "어제 상담원과 통화했어요", "한 사람용 방이 있나요"],
  },
};

describe.each(Object.entries(said))("in %s", (_, { asks, asksNot }) => {
  test.each(asks)("a person is asked for: %s", (text) => {
    expect(seen(text)).toHaveLength(1);
  });

  test.each(asksNot)("nobody is asked for: %s", (text) => {
    expect(seen(text)).toEqual([]);
  });
});

test.each([
  "Not what I needed. Could one of your managers get in touch?",
  "gimme a humna",
  "tlak to agent",
  "i wanna chat w some1",
  "This goes nowhere, somebody with a pulse please, not a bot",
  "Who else can I speak to about this?",
  "can a supervisor call me tomorrow",
  "is anyone real there",
  "live person pls",
  "Posso falar com alguem aí?",
  "podria pasarme con un encargado",
])("however it is put, it is heard: %s", (text) => {
  expect(seen(text)).toHaveLength(1);
});

test.each([
  "Please leave agents out of it and just tell me the opening hours",
  "Your representative was lovely yesterday, pass that on",
  "I have already talked to a person, it is all settled",
  "Faster than I could reach an agent anywhere else, thank you!",
  "What should people call me when I join the club?",
  "Do you sell a mannequin that looks like a real human?",
  "Our travel agent booked two rooms, could you add breakfast?",
  "Can I transfer my ticket to another person?",
  "Please call me when the parcel is at the door",
])("what only speaks of people calls nobody: %s", (text) => {
  expect(seen(text)).toEqual([]);
});

test("a customer who asks for a colleague by name is understood, and the agent sees the words", () => {
  const [wish] = seen("Could I talk to Henrik in returns?");
  expect(wish).toMatchObject({ kind: "asked_for_human", evidence: "Could I talk to Henrik", version: "5" });
  expect(seen("> Could I talk to Henrik in returns?\nThat was last week.")).toEqual([]);
});
