import fc from "fast-check";
import { simpleParser } from "mailparser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TryLater } from "../../../channels/channel.ts";
import { compose } from "../../../channels/email/sending/compose.ts";
import { letterOf } from "../../../channels/email/sending/letter.ts";
import { readToken } from "../../../channels/email/token.ts";
import type { OutboundMessage } from "../../../src/conversation/message.ts";
import { openMailHost, type MailHost } from "./mail-host.ts";
import {
  ann,
  answering,
  anyWords,
  conversationId,
  key,
  lineAt,
  message,
  monday,
  saying,
  senderWith,
  soon,
} from "./outgoing.ts";
import { effortOf } from "../../support/effort.ts";

let host: MailHost;
beforeEach(async () => void (host = await openMailHost()));
afterEach(() => host.close());
const send = (given: Partial<OutboundMessage> = {}, line = lineAt(host.port)) =>
  senderWith().send(line, message(given), soon());
const arrived = () => host.taken.at(-1)!.mail;
const fieldOf = (name: string) => {
  const value = arrived().headers.get(name);
  return typeof value === "string" ? value : "";
};

describe("where a mail stands in a customer's mail program", () => {
  test("its id proves the conversation, and is the same on every attempt", async () => {
    const given = message();
    const line = lineAt(host.port);
    host.fail("421-sender");
    await expect(senderWith().send(line, given, soon())).rejects.toThrow(TryLater);
    await senderWith().send(line, { ...given, attempt: 2 }, soon());
    const [, id, token = ""] = /^<([^.]+)\.([^@]+)@shop\.test>$/.exec(arrived().messageId ?? "") ?? [];
    expect(id).toBe(given.id);
    expect(readToken([key], line.id, token)).toEqual({ conversationId });
    expect(arrived().messageId).toBe(senderWith().outsideId(line, given));
  });

  test("answers go to an address that names the conversation, where the line's server knows such", async () => {
    await send();
    expect(arrived().replyTo).toBeUndefined();
    await send({}, lineAt(host.port, { plusAddresses: true }));
    const address = arrived().replyTo?.value[0]?.address ?? "";
    const [local = "", domain] = address.split("@");
    expect([local.startsWith("support+t"), domain]).toEqual([true, "shop.test"]);
    expect(local.length).toBeLessThanOrEqual(64);
    await send({}, { ...lineAt(host.port, { plusAddresses: true }), address: `${"x".repeat(30)}@shop.test` });
    expect(arrived().replyTo).toBeUndefined();
  });

  test("of a thread of years the first and the newest are named, and no more than a field can hold", async () => {
    const answers = Array.from({ length: 21 }, (_, n) => `<${n}.${"x".repeat(300)}@customer.test>`);
    await send({ answers });
    const named = [arrived().references ?? []].flat();
    expect(named[0]).toBe(answers[0]);
    expect(named.at(-1)).toBe(answers.at(-1));
    expect(named.join(" ").length).toBeLessThan(4_100);
    expect(arrived().inReplyTo).toBe(answers.at(-1));
  });

  test.each([
    ["My order", "Re: My order"],
    ["RE: My order", "RE: My order"],
    ["AW: My order", "AW: My order"],
    ["Re: AW: Re[2]: My order", "Re: My order"],
    ["Antw: SV: My order", "Antw: My order"],
    ["回复：订单", "回复： 订单"],
    ["WG: My order", "Re: WG: My order"],
    ["Reorder: shoes", "Re: Reorder: shoes"],
    ["  ", "Re: Your message to The Shop"],
  ])("%j is answered under %j", async (subject, answered) => {
    await send({ subject });
    expect(arrived().subject).toBe(answered);
  });

  test("Outlook finds its thread: its index goes on by one, under the topic that it has", async () => {
    const threadIndex = Buffer.from("0101dc4c000000c85c39b2c024428381b13c0c5c3fde", "hex").toString("base64");
    await send({ answering: answering({ envelope: { threadIndex, threadTopic: "=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=" } }) });
    const index = Buffer.from(fieldOf("thread-index"), "base64");
    expect(index.subarray(0, 22).toString("base64")).toBe(threadIndex);
    expect(index).toHaveLength(27);
    expect(arrived().headers.get("thread-topic")).toBe("=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=");
  });
});

describe("what stands in a mail", () => {
  test("a person's answer quotes what it answers, in both forms, as mail programs know it", async () => {
    await send({ text: "Hello Ann,\n\nsee https://shop.test/track?a=1&b=2.\n\nSam", answering: answering() });
    expect(arrived().text).toBe(
      "Hello Ann,\n\nsee https://shop.test/track?a=1&b=2.\n\nSam\n\nOn Mon, 2 Nov 2026 at 10:00 UTC, Ann <ann@customer.test> wrote:\n> Where is my order?\n>\n> Ann",
    );
    expect(arrived().html).toContain(
      '<a href="https://shop.test/track?a=1&amp;b=2">https://shop.test/track?a=1&amp;b=2</a>.',
    );
    expect(arrived().html).toMatch(
      /On Mon, 2 Nov 2026 at 10:00 UTC, Ann &lt;ann@customer\.test&gt; wrote:<\/p>\s*<blockquote type="cite"/,
    );
    expect(arrived().headers.has("auto-submitted")).toBe(false);
  });

  test("what no person wrote quotes nothing and says what it is", async () => {
    await send({ automatic: true, answering: answering() });
    expect(arrived().text?.trim()).toBe("It is on its way.");
    expect(arrived().html).not.toContain("Where is my order");
    expect(arrived().headers.get("auto-submitted")).toBe("auto-replied");
    expect(arrived().headers.get("x-auto-response-suppress")).toBe("All");
  });

  test("a quote is not longer than anybody reads", async () => {
    await send({ answering: answering({ text: "x ".repeat(40_000) }) });
    await send({ answering: answering({ text: "x\n".repeat(1_000) }) });
    for (const { mail } of host.taken) {
      expect(mail.text!.length).toBeLessThan(9_000);
      expect(mail.text).toContain("> […]");
    }
  });

  test("nothing that the customer or the agent wrote becomes markup", async () => {
    const text = `<img src=x onerror=alert(1)> & "quotes" javascript:alert(1) https://a.test/"onmouseover="x`;
    await send({ text, answering: answering({ text, from: { identity: ann, name: "<b>Ann</b>" } }) });
    const html = String(arrived().html);
    expect(html).not.toMatch(/<(img|b|script)\b/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["https://a.test/"]);
    expect(html).not.toMatch(/<[^>]*(\bsrc\b|url\(|\bon\w+=)/i);
  });

  test.each([
    ["Win now at http://evil.test", undefined, false],
    ["Your account was hacked, write to help@evil.test", undefined, false],
    ["Call +1 888 555 1234 today", undefined, false],
    ["evil.com has a prize for you", undefined, false],
    ["x".repeat(130), undefined, false],
    ["My order 1000231", undefined, true],
    ["Win now at http://evil.test", "pass", true],
  ])("a sender for whom nobody vouched makes us tell nobody %j (dmarc %s)", async (subject, dmarc, isShown) => {
    const envelope = {
      threadIndex: Buffer.alloc(22, 1).toString("base64"),
      threadTopic: subject,
      ...(dmarc && { dmarc }),
    };
    await send({ automatic: true, subject, answering: answering({ envelope }) });
    expect(arrived().subject).toBe(isShown ? `Re: ${subject}` : "Re: Your message to The Shop");
    expect(arrived().headers.has("thread-topic")).toBe(isShown);
    await send({ automatic: false, subject, answering: answering({ envelope }) });
    expect(arrived().subject).toBe(`Re: ${subject}`);
  });

  test("servers are asked to report by our own id, to the customer's address as we know it", async () => {
    const given = message({ attempt: 3 });
    await senderWith().send(lineAt(host.port), given, soon());
    expect(host.taken[0]!.reports).toEqual({ id: `${given.id}.3`, about: [`FAILURE DELAY rfc822;${ann}`] });
    await send({ cc: ["bob@customer.test"] });
    expect(host.taken[1]!.reports.about).toEqual(["FAILURE DELAY", "FAILURE DELAY"]);
  });

  test("a mail that is attached arrives byte for byte", async () => {
    const inner = "Subject: x\r\rBcc: eve@evil.test\n\n\u0000hello\r";
    const file = { name: "x.eml", type: "message/rfc822", size: 1, url: "", bytes: async () => Buffer.from(inner) };
    await send({ files: [file] });
    expect(arrived().attachments.map(({ filename, content }) => [filename, content.toString()])).toEqual([
      ["x.eml", inner],
    ]);
  });

  test("no words of anybody add a field, break a line or become markup", async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, anyWords, anyWords, anyWords, async (subject, name, text, id) => {
        const marks = { messageId: "<1@shop.test>", at: monday };
        const to = { to: ann, cc: [] };
        const raw = (await compose({ ...lineAt(1), name }, message(saying(subject, text, id)), to, marks)).toString();
        const [head = "", ...body] = raw.split("\r\n\r\n");
        const names = head
          .replace(/\r\n[ \t]+/g, " ")
          .split("\r\n")
          .map((field) => field.slice(0, field.indexOf(":")).toLowerCase());
        expect(names.filter((field, at) => !fields.includes(field) || names.indexOf(field) !== at)).toEqual([]);
        expect(Math.max(...raw.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
        expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        expect(body.join("")).not.toMatch(/filename=/i);
        expect((await simpleParser(raw)).html).not.toMatch(/<script/i);
      }),
      { numRuns: 100 },
    );
  });

  const fields =
    "x-baton-loop thread-index thread-topic from to in-reply-to references subject message-id date mime-version content-type content-transfer-encoding".split(
      " ",
    );
});

test("an address with a row of a hundred thousand dots costs no time", async () => {
  const effort = await effortOf(500, () => letterOf(`https://shop.test/${".".repeat(100_000)}x`, undefined));
  expect(effort).toBeLessThan(500);
});
