import { describe, expect, test } from "vitest";
import { wishOf } from "../src/triggers/consent.ts";
import { effortOf } from "./support/effort.ts";

const sms = { optOut: "carrier", isOut: false } as const;
const whatsapp = { optOut: "ours", isOut: false } as const;
const mail = { optOut: "automatic", isOut: false } as const;

describe("a customer wants no more messages", () => {
  test.each([
    ..."stop| Stop. |STOP PLEASE|ＳＴＯＰ|arret|Arrêt !|STOPALL|Stop all|stop stop stop|st0p|Unsubscribe 🙏|END|Quit".split(
      "|",
    ),
    ..."cancel|OPT-OUT|revoke|Stopp|abmelden|désabonner|BAJA|parar|SAIR|afmelden|Sluta|slutt|afmeld|wypisz mnie".split(
      "|",
    ),
    ..."İPTAL|стоп|توقف|إلغاء الاشتراك|बंद करो|退订|停止|配信停止|수신거부".split("|"),
  ])("who writes %j", (text) => {
    expect(wishOf(text, sms)).toBe("out");
    expect(wishOf(text, whatsapp)).toBe("out");
  });

  test.each([
    "please stop texting me",
    "Can you please stop messaging me?",
    "unsubscribe me",
    "I want to unsubscribe",
    "Hi, take me off your list. Thanks",
    "Please remove my number from your mailing list",
    "Thank you, but stop sending me these offers",
    "stop texting me or I tell my lawyer",
    "opt me out of these texts",
    "I no longer want to receive your messages",
    "Bitte keine Nachrichten mehr",
    "Arrêtez de m'écrire svp",
    "Por favor, no quiero más mensajes",
    "Smettetela di scrivermi",
    "пожалуйста, перестаньте мне писать",
    "请不要再发短信",
    "配信を停止してください",
    "please quit texting me",
    "Nehmt mich von der Liste",
    "Deja de mandarme mensajes",
    "перестаньте слать мне рекламу",
    "不要再发了",
  ])("in their own words: %j", (text) => {
    for (const reader of [sms, whatsapp, mail]) expect(wishOf(text, reader)).toBe("out");
  });

  test.each([
    "don't text me again",
    "Leave me alone!",
    "no more messages",
    "I don't want any more texts",
    "stop texting me at work",
    "How do I unsubscribe?",
    "STOP. I found one already",
    "not interested, stop",
    "remove",
    "lass mich in Ruhe",
    "Ne m'écrivez plus",
    "не пишите мне больше",
  ])("perhaps, so that a person looks: %j", (text) => {
    expect(wishOf(text, sms)).toBe("pause");
  });

  test.each([
    "please stop by tomorrow",
    "the bus stop is wet",
    "please don't stop",
    "please don't stop texting me",
    "cancel my order",
    "Please cancel",
    "can you stop my order before it ships?",
    "why did you stop texting me?",
    "I never asked you to stop texting me",
    "I don't want to unsubscribe",
    "when does the sale end",
    "take me off the waiting list please",
    "please stop sending the parcel to my old address",
    "don't text me the code, I have it",
    "I want to opt out of the extended warranty",
    "no more questions, thanks",
    "I get no more messages from you",
    "Fine",
    "Fin!",
    "रुको",
    "बाद",
    "get the details from your emails",
    "take this from your list please",
    "take my name off your list of attendees",
    "Bitte nehmen Sie mich auf die Liste",
    "Deja de mandarme facturas equivocadas",
    "arrêtez de m'envoyer le mauvais colis",
    "перестаньте присылать чужие заказы",
    "不要再发错了",
    "まだ送らないでください、住所が違います",
  ])("or not at all: %j", (text) => {
    expect(wishOf(text, sms)).toBeNull();
  });

  test("on e-mail only where it is about a list: a lone stop is a word there", () => {
    for (const text of ["stop", "Stop it", "cancel", "end", "Yes", "help"])
      expect(wishOf(text, { ...mail, isOut: true })).toBeNull();
    expect(wishOf("Unsubscribe", mail)).toBe("out");
    expect(wishOf("START", { ...mail, isOut: true })).toBe("in");
  });

  test("and again: START and YES mean something only where nothing is sent", () => {
    for (const text of ["START", "unstop", "Yes!", "Ja", "sí", "старт", "开始", "начать"]) {
      expect(wishOf(text, { ...sms, isOut: true })).toBe("in");
      expect(wishOf(text, sms)).toBeNull();
    }
  });

  test("and HELP is the carrier's to answer, exactly as it knows it", () => {
    expect(wishOf(" help ", sms)).toBe("help");
    for (const text of ["help please", "Hilfe", "help with my order"]) expect(wishOf(text, sms)).toBeNull();
    expect(wishOf("HELP", whatsapp)).toBeNull();
  });

  test("and reading that is linear in what a stranger writes", async () => {
    const hostile = ["stop ", "please ", "please, ", "stop sending me the the ", "i want to ", " ", "😀", "don't "];
    const effort = await effortOf(1_000, () => {
      for (const piece of hostile) wishOf(piece.repeat(100_000), { ...sms, isOut: true });
    });
    expect(effort).toBeLessThan(1_000);
  });
});
