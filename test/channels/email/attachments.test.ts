import { expect, test } from "vitest";
import { readFileOf } from "../../../channels/email/reading/mime.ts";
import { readMail, type About } from "../../../channels/email/reading/parse.ts";
import { htmlMail, mail, type Part } from "../../support/mime.ts";
import { jpeg, png } from "../../support/pictures.ts";

const about: About = { ours: { lineIds: ["line-1"], addresses: ["hello@shop.example"] } };
const filesOf = async (...parts: Part[]) =>
  (await readMail(mail([{ type: "text/plain", body: "See attached" }, ...parts]), about)).attachments;
const named = (name: string, body: string | Buffer = "x", type = "application/octet-stream"): Part => ({
  type,
  body,
  fields: [`Content-Disposition: attachment; ${name}`],
});

test("a photo is measured when it comes, so that it can be shown; what only claims to be one is not", async () => {
  expect(
    await filesOf(
      named("filename=mug.jpg", jpeg(40, 30), "image/jpeg"),
      named("filename=scan", png(30, 20)),
      named("filename=invoice.png", "<html><script>alert(1)</script>", "image/png"),
      named("filename=huge.png", png(3, 2, [60_000, 60_000]), "image/png"),
    ),
  ).toMatchObject([
    { name: "mug.jpg", type: "image/jpeg", image: { width: 40, height: 30 } },
    { name: "scan.png", type: "image/png", image: { width: 30, height: 20 } },
    { name: "invoice.png", type: "application/octet-stream" },
    { name: "huge.png", type: "image/png" },
  ]);
});

test("a picture that the HTML shows in its place is told from one that is attached", async () => {
  const logo: Part = { type: "image/png; name=logo.png", body: png(), fields: ["Content-ID: <logo@shop>"] };
  const alone: Part = { type: "image/png; name=alone.png", body: png(), fields: ["Content-ID: <alone@shop>"] };
  const message = await readMail(htmlMail(`<p>Hi <img src="cid:logo%40shop"></p>`, [logo, alone]), about);
  expect(message.attachments.map(({ name, inline }) => [name, inline])).toEqual([
    ["logo.png", true],
    ["alone.png", undefined],
  ]);
  expect(message.formatted).toBe(true);
  expect((await readMail(mail([{ type: "text/plain", body: "Hi" }]), about)).formatted).toBeUndefined();
});

test.each([
  [`filename="../../etc/passwd"`, "passwd"],
  [String.raw`filename="C:\\temp\\order.pdf"`, "order.pdf"],
  ["filename*=utf-8''%E2%80%AEfdp.exe%00.png", "fdp.exe.png"],
  ["filename*=utf-8''a%E2%80%8B%EF%BB%BF%C2%ADb.txt", "ab.txt"],
  [`filename="..htaccess"`, "htaccess"],
  [`filename="...."`, "file"],
  [`filename="a<b>:c|d?.doc"`, "a_b__c_d_.doc"],
  [`filename="${"long".repeat(100)}.pdf"`, `${"long".repeat(29)}.pdf`],
  ["filename*=utf-8''%E0%A4%A", "\uFFFD=A"],
])("a file that is called %s is shown as %s", async (given, shown) => {
  const [file] = await filesOf(named(given));
  expect(file!.name).toBe(shown);
});

test("parts without a name are called by what they are, and a mail within a mail by its subject", async () => {
  const forwarded = "Subject: =?utf-8?q?Bestellung_=C3=A4ndern?=\r\nFrom: a@b.test\r\n\r\nHello\r\n";
  const files = await filesOf(
    { type: "message/rfc822", body: forwarded },
    { type: "message/rfc822", body: "From: a@b.test\r\n\r\nHello\r\n" },
    { type: "application/pgp-encrypted", body: "Version: 1" },
    { type: "application/pgp-signature", body: "-----BEGIN PGP SIGNATURE-----" },
    { type: "application/pkcs7-mime; smime-type=enveloped-data", body: Buffer.from("30820100060a", "hex") },
    { type: "application/x-pkcs7-signature", body: Buffer.from("3082", "hex") },
    { type: "application/ms-tnef", body: Buffer.from("789f3e2200000000", "hex") },
    { type: "text/rfc822-headers", body: "Subject: x" },
    { type: "application/octet-stream", body: Buffer.from([0, 1, 2]) },
  );
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ["Bestellung ändern.eml", "message/rfc822"],
    ["forwarded mail.eml", "message/rfc822"],
    ["encryption.asc", "application/pgp-encrypted"],
    ["signature.asc", "application/pgp-signature"],
    ["sealed mail.p7m", "application/pkcs7-mime"],
    ["signature.p7s", "application/x-pkcs7-signature"],
    ["winmail.dat", "application/ms-tnef"],
    ["headers.txt", "text/rfc822-headers"],
    ["file", "application/octet-stream"],
  ]);
});

test.each([
  ["application/pkcs7-mime; smime-type=enveloped-data", /S\/MIME/],
  ["application/pgp-encrypted", /PGP/],
  ["application/ms-tnef; name=winmail.dat", /winmail\.dat/],
])("an agent is told why a mail of %s says nothing", async (type, says) => {
  const { details } = await readMail(mail([{ type, body: Buffer.from([1, 2]) }]), about);
  expect(details).toMatchObject([{ kind: "notice", says: expect.stringMatching(says) }]);
});

test("two hundred mails within each other are one file, byte for byte", async () => {
  const inner = Array.from({ length: 200 }).reduce<string>(
    (body, _, n) => `Subject: ${n}\r\nContent-Type: message/rfc822\r\n\r\n${body}`,
    "Subject: deepest\r\n\r\nHello",
  );
  const raw = mail([
    { type: "text/plain", body: "See attached" },
    { type: "message/rfc822", body: inner },
  ]);
  const { attachments } = await readMail(raw, about);
  expect(attachments).toMatchObject([{ name: "199.eml", type: "message/rfc822" }]);
  expect(
    Buffer.from((await readFileOf(raw, 0))!)
      .toString()
      .trim(),
  ).toBe(inner);
});
