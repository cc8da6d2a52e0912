import { describe, expect, test } from "vitest";
import { partMail, partText } from "../../../channels/email/parting/part.ts";

const said = "Danke, alles klar.";
const newIn = (mail: string) => partText(mail).text;

/** How mail programs begin what they quote; `|` is a line break. */
const attributions = {
  "Gmail in English": "On Mon, Jan 4, 2027 at 7:03 PM Ann Lee <ann@shop.test> wrote:",
  "Gmail, broken over lines": "On Mon, Jan 4, 2027 at 7:03 PM Ann of the Lamp Shop|<ann@shop.test>|wrote:",
  "Gmail, broken inside the address": "Am Mo., 4. Jan. 2027 um 19:03 Uhr schrieb Ann Lee <|ann@shop.test>:",
  "Gmail of long ago": "2027-01-04 19:03 GMT+01:00 Ann Lee <ann@shop.test>:",
  "Apple Mail": "On 4 Jan 2027, at 19:03, Ann Lee wrote:",
  Thunderbird: "On 1/4/27 7:03 PM, Ann Lee wrote:",
  Evolution: "On Mon, 2027-01-04 at 19:03 +0100, Ann Lee wrote:",
  Yahoo: "On Monday, January 4, 2027, 07:03:12 PM GMT+1, Ann Lee <ann@shop.test> wrote:",
  Notes: "Ann Lee <ann@shop.test> wrote on 04/01/2027 19:03:01:",
  Zoho: "---- On Mon, 04 Jan 2027 19:03:00 +0100 Ann Lee <ann@shop.test> wrote ----",
  "an Android phone": "---- Ann Lee wrote ----",
  Polymail: "On Mon, Jan 4, 2027 at 7:03 PM Ann Lee||<|mailto:Ann Lee <ann@shop.test>|> wrote:",
  "a program that says sent": "On 04/01/2027 19:03, Ann Lee sent:",
  Arabic: "في الاثنين، ٤ يناير ٢٠٢٧ في ٧:٠٣ م تمت كتابة ما يلي بواسطة ‪Ann Lee‬‏ <‪ann@shop.test‬‏>:",
  Bulgarian: "На пн, 4.01.2027 г. в 19:03 ч. Ann Lee <ann@shop.test> написа:",
  Catalan: "El dl., 4 de gen. 2027, 19:03, Ann Lee <ann@shop.test> va escriure:",
  Chinese: "在 2027年1月4日，下午7:03，Ann Lee <ann@shop.test> 写道：",
  "Chinese in Taiwan": "Ann Lee <ann@shop.test> 於 2027年1月4日 週一 下午7:03寫道：",
  Czech: "Dne 04. 01. 27 v 19:03 Ann Lee napsal(a):",
  Danish: "Den man. 4. jan. 2027 kl. 19.03 skrev Ann Lee <ann@shop.test>:",
  Dutch: "Op 4 jan. 2027, om 19:03 heeft Ann Lee <ann@shop.test> het volgende geschreven:",
  Estonian: "Kuupäev E, 4. jaanuar 2027 kell 19:03 kirjutas Ann Lee <ann@shop.test>:",
  Finnish: "Ann Lee kirjoitti 4.1.2027 klo 19.03:",
  French: "Le 4 janv. 2027 à 19:03, Ann Lee <ann@shop.test> a écrit :",
  German: "Ann Lee <ann@shop.test> schrieb am Mo., 4. Jan. 2027|um 19:03 Uhr:",
  Greek: "Στις Δευ, 4 Ιαν 2027 στις 7:03 μ.μ., ο/η Ann Lee <ann@shop.test> έγραψε:",
  Hebrew: "‫בתאריך יום ב׳, 4 בינו׳ 2027 ב-19:03 מאת ‪Ann Lee‬‏ <‪ann@shop.test‬‏>:‬",
  Hungarian: "2027. 01. 04. 19:03 keltezéssel, Ann Lee írta:",
  Indonesian: "Pada tanggal Sen, 4 Jan 2027 pukul 19.03 Ann Lee <ann@shop.test> menulis:",
  Italian: "Il giorno lun 4 gen 2027 alle ore 19:03 Ann Lee <ann@shop.test> ha scritto:",
  Japanese: "2027/01/04 19:03、Ann Lee <ann@shop.test>のメール:",
  Korean: "2027년 1월 4일 (월) 오후 7:03, Ann Lee <ann@shop.test>님이 작성:",
  Norwegian: "man. 4. jan. 2027 kl. 19.03 skrev Ann Lee <ann@shop.test>:",
  Polish: "W dniu 4 stycznia 2027 19:03 użytkownik Ann Lee <ann@shop.test>|napisał:",
  Portuguese: "Em seg., 4 de jan. de 2027 às 19:03, Ann Lee <ann@shop.test> escreveu:",
  Romanian: "Pe 04.01.2027 19:03, Ann Lee a scris:",
  Russian: '4 янв. 2027 г. 19:03 пользователь "Ann Lee" <|ann@shop.test> написал:',
  "Russian of Mail.ru": "Понедельник, 4 января 2027, 19:03 +03:00 от Ann Lee <ann@shop.test>:",
  Slovak: "po 4. 1. 2027 o 19:03 Ann Lee <ann@shop.test> napísal(a):",
  Slovenian: "ned., 4. jan. 2027 ob 19:03 je oseba Ann Lee <ann@shop.test> napisala:",
  Spanish: "El lun, 4 ene 2027 a las 19:03, Ann Lee (<ann@shop.test>) escribió:",
  Swedish: "Den mån 4 jan. 2027 kl 19:03 skrev Ann Lee <ann@shop.test>:",
  Thai: "ในวันที่ จ. 4 ม.ค. 2027 เวลา 19:03 Ann Lee <ann@shop.test> เขียนว่า:",
  Turkish: "4 Oca 2027 Pzt, 19:03 tarihinde Ann Lee <ann@shop.test> şunu yazdı:",
  Ukrainian: "пн, 4 січ. 2027 р. о 19:03 Ann Lee <ann@shop.test> пише:",
  Vietnamese: "Vào Th 2, 4 thg 1, 2027 vào lúc 19:03 Ann Lee <ann@shop.test> đã viết:",
} as const;

const broken = (text: string) => text.replaceAll("|", "\n");

describe.each(Object.entries(attributions))("a customer who writes with %s", (_, attribution) => {
  const intro = broken(attribution);
  const quotation = `${intro}\n\n> Ihr Paket ist da.\n>\n> Ann`;

  test("is read without what they quote", () => expect(newIn(`${said}\n\n${quotation}`)).toBe(said));
  test("is read without what their program quotes and marks by nothing", () =>
    expect(newIn(`${said}\n\n${intro}\n\nIhr Paket ist da.\n\nAnn`)).toBe(said));
  test("is read as well when they answer below", () => expect(newIn(`${quotation}\n\n${said}`)).toBe(said));
});

describe("the header fields that Outlook and phones put above a mail", () => {
  test.each([
    ["English", "From: Ann Lee <ann@shop.test>|Sent: Monday, January 4, 2027 7:03 PM|To: Bob|Subject: Re: Lamp"],
    ["bold", "*From:* Ann Lee [mailto:|ann@shop.test]|*Sent:* Monday, January 4, 2027|*To:* Bob|*Subject:* Lamp"],
    ["Hotmail's order", "Subject: Lamp|To: bob@home.test|From: ann@shop.test|Date: Mon, 4 Jan 2027 19:03:00 +0000"],
    ["wrapped ones", "From: Ann <ann@shop.test>|Sent: Monday 4|To: Bob <bob@home.test>;|   Carol|Subject: A|  lamp"],
    ["only a few", "Date: Mon, 4 Jan 2027 19:03:00 +0000|To: bob@home.test"],
    ["Czech", "Od: Ann Lee|Odesláno: 4. ledna 2027 19:03|Komu: Bob|Předmět: RE: Lampa"],
    ["Danish", "Fra: Ann Lee|Sendt: 4. januar 2027 19:03|Til: Bob|Emne: SV: Lampe"],
    ["Dutch", "Van: Ann Lee|Verzonden: maandag 4 januari 2027 19:03|Aan: Bob|Onderwerp: RE: Lamp"],
    ["Finnish", "Lähettäjä: Ann Lee|Lähetetty: 4. tammikuuta 2027|Vastaanottaja: Bob|Aihe: VS: Lamppu"],
    ["French", "De : Ann Lee|Envoyé : lundi 4 janvier 2027 19:03|À : Bob|Objet : RE: Lampe"],
    ["German", "Von: Ann Lee|Gesendet: Montag, 4. Januar 2027 19:03|An: Bob|Betreff: AW: Lampe"],
    ["Italian", "Da: Ann Lee|Inviato: lunedì 4 gennaio 2027 19:03|A: Bob|Oggetto: R: Lampada"],
    ["Japanese", "差出人: Ann Lee|送信日時: 2027年1月4日 19:03|宛先: Bob|件名: RE: ランプ"],
    ["Polish", "Od: Ann Lee|Wysłano: 4 stycznia 2027 19:03|Do: Bob|Temat: RE: Lampa"],
    ["Portuguese", "De: Ann Lee|Enviada em: segunda-feira, 4 de janeiro de 2027|Para: Bob|Assunto: RES: Lâmpada"],
    ["Russian", "От: Ann Lee|Отправлено: 4 января 2027 г. 19:03|Кому: Bob|Тема: RE: Лампа"],
    ["Spanish", "De: Ann Lee|Enviado el: lunes, 4 de enero de 2027|Para: Bob|Asunto: RE: Lámpara"],
    ["Swedish", "Från: Ann Lee|Skickat: den 4 januari 2027 19:03|Till: Bob|Ämne: SV: Lampa"],
    ["Turkish", "Kimden: Ann Lee|Gönderildi: 4 Ocak 2027 19:03|Kime: Bob|Konu: YNT: Lamba"],
    ["Chinese", "发件人: Ann Lee|发送时间: 2027年1月4日 19:03|收件人: Bob|主题: 回复: 灯"],
  ])("%s end what a customer says, and are all there is where nothing else was said", (_, given) => {
    const older = `${broken(given)}\n\nYour lamp is here.\n\nAnn`;
    expect(newIn(`${said}\n\n${older}`)).toBe(said);
    expect(newIn(`${said}\n________________________________\n${older}`)).toBe(said);
    expect(newIn(older)).toBe(older);
  });

  test.each([
    "-----Original Message-----",
    "-------- Ursprüngliche Nachricht --------",
    "-------- Messaggio originale --------",
    "-----Message d'origine-----",
    "------------------ 原始邮件 ------------------",
    "##- Please type your reply above this line -##",
    "Bitte antworten Sie oberhalb dieser Linie",
    ">>> Ann Lee <ann@shop.test> 1/4/2027 7:03 PM >>>",
  ])("and so does %s", (line) => expect(newIn(`${said}\n\n${line}\n\nYour lamp is here.`)).toBe(said));

  test("an attribution that shares a line with the last word is taken from it", () => {
    const sharing = "Yes--- On Mon, Jan 4, 2027 at 7:03 PM, ann@shop.test wrote:\n> Shall I send it?";
    expect(newIn(sharing)).toBe("Yes");
  });
});

describe("a customer's own words stay", () => {
  test.each([
    ["who tells of a journey", "I want to go:\nFrom: Berlin\nTo: Munich\nDate: 5 May 2027\n\nCan you book it?"],
    [
      "who gives an appointment",
      "Come to us:\n\nDate: 5 May 2027\nTime: 10:00\nAddress: Main Street 5\n\nBring the lamp.",
    ],
    ["who tells what they wrote", "On Monday I wrote:\n\nPlease cancel.\n\nNobody answered!"],
    ["who tells when they wrote it", "On 3 May 2027 at 10:00 I wrote:\n\nPlease cancel.\n\nNobody answered!"],
    ["who parts numbers by strokes", "Two parcels.\n\n-----\nDHL 0301234567\n\n-----\nUPS 0407654321"],
    ["who begins lines like a mail program", "On this day\n\nI wrote something\n\nthat nobody read."],
    ["who names a path", "Settings> Account does not open.\nWhat now?"],
    ["who draws a table", "a | b\n| 1 | 2 |\n| 3 | 4 |"],
    ["who parts a letter by strokes", "Two things.\n\n-----\n\nThe lamp is broken.\n\n-----\n\nSecond, refund me."],
    ["who underlines a heading", "My trouble\n----------\nThe lamp is broken, call +49 30 1234567."],
    ["who speaks of phones", "I sent the pictures from my phone"],
    ["who ends on something sent", "My parcel has the number 12.\nSent from Berlin on Monday."],
    ["who cites a page", "Your page says:\n> 404 not found\nWhat now?"],
    ["who indents a list", "Send me:\n\n    - two lamps\n    - a cable"],
    ["who draws arrows", "Visit us now\n>>> >>>  http://shop.test <<<\nby the link above"],
    ["who asks for feedback", "Thanks.\n\n------- Enter your words below -------\n\nIt was good."],
  ])("%s", (_, mail) => expect(newIn(mail)).toBe(mail));

  test("a mail that is nothing but a quotation is shown whole", () => expect(newIn("> My lamp?")).toBe("> My lamp?"));
  test("a greeting above the quotation and the answer below it are both theirs", () => {
    const mail = "Hi Ann,\n\nOn 4 Jan 2027, at 19:03, Ann Lee wrote:\n> Which colour?\n\nRed, please.";
    expect(partText(mail)).toMatchObject({
      text: "Hi Ann,\n\nRed, please.",
      quoted: expect.stringContaining("colour"),
    });
  });
  test("who answers line by line is read with the lines that they answer", () => {
    const mail = "On 4 Jan 2027, at 19:03, Ann Lee wrote:\n> Which colour?\nRed.\n> Which size?\nLarge.\n> Ann";
    expect(newIn(mail)).toBe("> Which colour?\nRed.\n> Which size?\nLarge.");
  });
  test("the mark that an old program puts before quoted lines becomes the usual one", () =>
    expect(newIn("Ann> Which colour?\nAnn> Or which size?\n\nRed.")).toBe("> Which colour?\n> Or which size?\n\nRed."));
  test("a link that was broken out of a quotation is no word of theirs", () => {
    const mail =
      "No.\n\nOn 4 Jan 2027, at 19:03, Ann Lee wrote:\n\n> See (http://shop.test/action\n_once=3dd518)\n>\n> Ann";
    expect(newIn(mail)).toBe("No.");
  });
  test("what is signed by OpenPGP is read without its armour", () => {
    const signature = "-----BEGIN PGP SIGNATURE-----\n\niQEzBAEB\n=abcd\n-----END PGP SIGNATURE-----";
    expect(newIn(`-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${said}\n${signature}\n`)).toBe(said);
  });
});

describe("what a customer passes on", () => {
  const passed =
    "---------- Forwarded message ---------\nFrom: Carrier <info@carrier.test>\nSubject: Late\n\nIt is late.";
  test("belongs to what they say where they say little else", () => {
    expect(newIn(passed)).toBe(passed);
    expect(newIn(`FYI\n\n${passed}`)).toBe(`FYI\n\n${passed}`);
  });
  test("stands apart where they say what they want", () => {
    const parted = partText(`The carrier wrote this, where is my lamp?\n\n${passed}`);
    expect(parted).toEqual({ text: "The carrier wrote this, where is my lamp?", quoted: passed, signature: "" });
  });
  test("is known as Apple Mail begins it", () => {
    const apple = "Anfang der weitergeleiteten Nachricht:\n\nVon: Carrier\nBetreff: Spät\nDatum: 4. Januar\n\nSpät.";
    expect(newIn(`Siehe unten\n\n${apple}`)).toContain("Spät.");
  });
});

describe("a signature", () => {
  test.each([
    "-- \nBob Smith\nLamps and more\n+49 30 1234567",
    "--\nBob",
    "______________\nBob Smith\nLamps and more",
    "-----\nBob Smith\nbob@home.test",
    "--\nYou receive this because you are on a list.\nTo leave it, write to leave@list.test.",
  ])("stands apart: %j", (signature) => {
    const parted = partText(`My lamp is broken.\n\n${signature}\n\nOn 4 Jan 2027, at 19:03, Ann Lee wrote:\n> Hello`);
    expect(parted.text).toBe("My lamp is broken.");
    expect(parted.signature).toContain(signature.split("\n")[1]);
    expect(parted.quoted).toContain("> Hello");
  });
  test("is not what people close a letter with", () =>
    expect(newIn("My lamp is broken.\n\nRegards\nBob\n—Bob")).toBe("My lamp is broken.\n\nRegards\nBob\n—Bob"));
  test("is nothing of two dashes above a long letter", () => {
    const letter = Array.from({ length: 40 }, (_, line) => `Line ${line} of my letter.`).join("\n");
    expect(newIn(`Hello\n--\n${letter}`)).toBe(`Hello\n--\n${letter}`);
  });

  test.each([
    "Sent from my iPhone",
    "Sent from my TI-99",
    "Sent from Yahoo Mail on Android",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Sent from Mail for Windows 10",
    "Sent with Proton Mail secure email.",
    "(Sent from a phone)",
    "Bob from mobile",
    "Sent from my Android device with K-9 Mail. Please excuse my brevity.",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Von meinem iPhone gesendet",
    "Gesendet mit der GMX Mail App",
    "Envoyé de mon iPhone",
    "Télécharger Outlook pour iOS",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato dal mio dispositivo mobile",
    "Verstuurd vanaf mijn iPhone",
    "Skickat från min iPhone",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Отправлено с iPhone",
    "iPhoneから送信",
    "发自我的iPhone",
    "나의 iPhone에서 보냄",
    "iPhone'umdan gönderildi",
    "Στάλθηκε από το iPhone μου",
    "נשלח מה-iPhone שלי",
    "Được gửi từ iPhone của tôi",
    "Elküldve az iPhone készülékemről",
  ])("is what a phone adds: %s", (line) => {
    expect(partText(`Where is it?\n\n${line}`)).toEqual({ text: "Where is it?", quoted: "", signature: line });
    expect(newIn(`Where is it?\n\n${line}\n\nOn 4 Jan 2027, at 19:03, Ann wrote:\n\n> Hi`)).toBe("Where is it?");
  });
});

describe("a mail in both forms", () => {
  const page = (below: string) => `<div>Yes, please.</div><div class="gmail_quote">${below}</div>`;
  test("is parted by the marks of its HTML where both say the same", () => {
    const plain = "Yes, please.\n\nAnn Lee asked\nShall I send it?";
    expect(partText(plain).text).toContain("Shall I");
    expect(partMail(plain, page("Ann Lee asked<br>Shall I send it?")).text).toBe("Yes, please.");
  });
  test("is read as plain text where the two differ", () =>
    expect(partMail("No, thank you.", page("Shall I?")).text).toBe("No, thank you."));
  test("is read as plain text where the HTML marks nothing", () => {
    const intro = "On 4 Jan 2027, at 19:03, Ann Lee wrote:";
    const html = `<p>Hi Ann,<br>${intro}<br>Which colour?<br>Red.</p>`;
    expect(partMail(`Hi Ann,\n${intro}\n> Which colour?\nRed.`, html).text).toBe("Hi Ann,\n\nRed.");
  });
  test("loses nothing to a line that only looks like an attribution, when the HTML quotes further down", () => {
    const plain = "On 3 May 2027 at 10:00 the shop wrote:\nwe refund.\nI saw nothing.\n\nAnn asked\nAnd now?";
    const html = `<p>Look.<br>On 3 May 2027 at 10:00 the shop wrote:<br>we refund.<br>I saw nothing.</p><div class="gmail_quote">Ann asked<br>And now?</div>`;
    expect(partMail(`Look.\n${plain}`, html).text).toContain("I saw nothing.");
  });
});
