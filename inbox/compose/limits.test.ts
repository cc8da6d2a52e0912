import { expect, test } from "vitest";
import type { Channel } from "../../src/http/wire/channels.ts";
import { messagesOfFiles, whyNot } from "./limits.ts";

const sms: Channel = {
  name: "sms",
  longestText: 1600,
  comfortableText: 320,
  segments: true,
  templates: false,
  typing: false,
  mostCc: 0,
  headers: false,
  media: {
    perMessage: 10,
    mostBytes: 5_000_000,
    mostImageBytes: 5_000_000,
    types: ["image/jpeg", "image/png", "image/gif"],
  },
};
const whatsapp: Channel = {
  ...sms,
  name: "whatsapp",
  media: { perMessage: 1, mostBytes: 16_000_000, mostImageBytes: 5_000_000, types: ["image/jpeg", "application/pdf"] },
};
const file = (name: string, type: string, size: number) => ({ name, type, size });

test("a picture within the limits can go", () => {
  expect(whyNot(file("parcel.png", "image/png", 400_000), [], sms)).toBeUndefined();
});

test("a kind of file that the channel does not take is named before it is uploaded, with those that it takes", () => {
  expect(whyNot(file("plan.svg", "image/svg+xml", 9000), [], sms)).toBe(
    "SMS does not take “plan.svg”. It takes pictures (JPEG, PNG, GIF).",
  );
  expect(whyNot(file("a.zip", "application/zip", 9000), [], whatsapp)).toBe(
    "WhatsApp does not take “a.zip”. It takes pictures (JPEG) and documents (PDF).",
  );
});

test("a file that is too large says how large it may be", () => {
  expect(whyNot(file("big.jpg", "image/jpeg", 7_300_000), [], whatsapp)).toBe(
    "“big.jpg” has 7.3 MB; WhatsApp takes a picture of up to 5 MB.",
  );
});

test("files that are too heavy or too many for one message go as several", () => {
  const three = [1, 2, 3].map((n) => file(`${n}.jpg`, "image/jpeg", 3_000_000));
  expect(messagesOfFiles(three, sms)).toBe(3);
  expect(messagesOfFiles(three.slice(0, 1), sms)).toBe(1);
  expect(messagesOfFiles([file("a.png", "image/png", 1000), file("b.png", "image/png", 1000)], sms)).toBe(1);
  expect(messagesOfFiles([file("a.png", "image/png", 1000), file("b.png", "image/png", 1000)], whatsapp)).toBe(2);
});

test("a reply carries no more files than it may", () => {
  const ten = Array.from({ length: 10 }, (_, n) => file(`${n}.jpg`, "image/jpeg", 1000));
  expect(whyNot(file("b.jpg", "image/jpeg", 1000), ten, sms)).toContain("at most 10 files");
});

test("a file whose type the browser does not know is left to the server, and an empty one is not sent", () => {
  expect(whyNot(file("voice", "", 10_000), [], sms)).toBeUndefined();
  expect(whyNot(file("nothing.png", "image/png", 0), [], sms)).toBe("“nothing.png” is empty.");
});
