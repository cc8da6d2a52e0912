import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailboxesOf } from "../../../channels/email/address.ts";
import { readMail, unreadable, type About } from "../../../channels/email/reading/parse.ts";
import { mintToken, readToken, tokenKey } from "../../../channels/email/token.ts";
import { effortOf } from "../../support/effort.ts";

const key = tokenKey("a key for these tests, long enough");
const retired = tokenKey("the key of last year, long enough");
const line = randomUUID();
const conversation = "0199aaaa-0000-7000-8000-000000000001";
const token = mintToken(key, line, conversation);

describe("a reply token", () => {
  test("names its conversation, and survives mail systems: small letters and digits, short enough behind support+", () => {
    expect(readToken([key], line, token)).toEqual({ conversationId: conversation });
    expect(token).toMatch(/^[a-z0-9]+$/);
    expect(`support+${token}`.length).toBeLessThanOrEqual(64);
    expect(mintToken(tokenKey("a key for these tests, long enough"), line, conversation)).toBe(token);
  });

  test("names every conversation there can be, and no other", () =>
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (id, lineId) => {
        expect(readToken([retired, key], lineId, mintToken(key, lineId, id))).toEqual({ conversationId: id });
      }),
    ));

  test("with any one sign changed, left out or added proves nothing", () =>
    fc.assert(
      fc.property(
        fc.nat(token.length - 1),
        fc.constantFrom(...Array.from("0123456789abcdefghijklmnopqrstuvwxyzABC-+.")),
        (at, sign) => {
          fc.pre(token[at] !== sign);
          const [before, after] = [token.slice(0, at), token.slice(at + 1)];
          for (const forged of [`${before}${sign}${after}`, `${before}${after}`, `${before}${sign}${token.slice(at)}`])
            expect(readToken([key], line, forged)).toHaveProperty("wrong");
        },
      ),
      { numRuns: 1_000 },
    ));

  test("of another line, of a retired key or of another installation proves nothing, and these are told apart", () => {
    expect(readToken([key], randomUUID(), token)).toEqual({ wrong: "seal" });
    expect(readToken([key], line, mintToken(retired, line, conversation))).toEqual({ wrong: "key" });
    expect(readToken([], line, token)).toEqual({ wrong: "key" });
    expect(readToken([key, retired], line, mintToken(retired, line, conversation))).toEqual({
      conversationId: conversation,
    });
  });
});

const about: About = {
  ours: { lineIds: [line], addresses: ["support@shop.test", "sales@shop.test"] },
  lineId: line,
  keys: [key],
};
const mail = (fields: Record<string, string | readonly string[]>) => {
  const all = { From: "Ann <ann@customer.test>", "Message-ID": "<1@customer.test>", Subject: "Order", ...fields };
  const lines = Object.entries(all).flatMap(([name, given]) => [given].flat().map((value) => `${name}: ${value}\r\n`));
  return Buffer.from(`${lines.join("")}\r\nHello\r\n`);
};

describe("an answer proves its conversation", () => {
  test.each([
    ["Delivered-To", `support+${token}@shop.test`],
    ["X-Original-To", `support+${token}@shop.test`],
    ["Envelope-To", `SUPPORT+${token.toUpperCase()}@SHOP.TEST`],
    ["To", `"Shop, Support" <support+${token}@shop.test>`],
    ["Cc", `bob@other.test, support+${token}@shop.test`],
    ["In-Reply-To", `<${randomUUID()}.${token}@shop.test>`],
    ["References", `<first@customer.test>,<${randomUUID()}.${token}@shop.test>\r\n\t<later@customer.test>`],
  ])("by the token in %s", async (field, value) => {
    expect(await readMail(mail({ [field]: value }), about)).toMatchObject({ proves: conversation });
  });

  test("by the address to which the SMTP client gave it", async () => {
    const recipients = [`support+${token}@shop.test`];
    expect(await readMail(mail({}), { ...about, recipients })).toMatchObject({ proves: conversation });
  });

  test("by where it was delivered to, before what it says of itself", async () => {
    const other = mintToken(key, line, "0199aaaa-0000-7000-8000-000000000002");
    const both = { To: `support+${other}@shop.test`, "Delivered-To": `support+${token}@shop.test` };
    expect(await readMail(mail(both), about)).toMatchObject({ proves: conversation });
  });

  test("by a good token beside a bad one, and a bad one alone is told of and counts as none", async () => {
    const bad = `${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`;
    const told: string[] = [];
    const read = (fields: Record<string, string>) => readMail(mail(fields), about, (why) => told.push(why));
    const references = `<a.${token}@shop.test>`;
    expect(await read({ To: `support+${bad}@shop.test`, References: references })).toMatchObject({
      proves: conversation,
    });
    expect(told).toEqual([]);
    expect(await read({ To: `support+${bad}@shop.test` })).not.toHaveProperty("proves");
    expect(told).toEqual(["seal"]);
  });

  test("in no time where somebody names twenty thousand ids and as many addresses", async () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `<a${at}.${mintToken(retired, line, randomUUID())}@x.test>`);
    const to = Array.from({ length: 10_000 }, (_, at) => `support+${token.slice(0, -5)}${10_000 + at}@shop.test`);
    const effort = await effortOf(5_000, async () => {
      const message = await readMail(mail({ References: ids.join("\r\n "), To: to.join(",\r\n ") }), about).catch(
        () => undefined,
      );
      expect(message?.answers.length ?? 0).toBeLessThanOrEqual(21);
    });
    expect(effort).toBeLessThan(5_000);
  });
});

describe("who else got a mail", () => {
  const copies = async (fields: Record<string, string>) => (await readMail(mail(fields), about)).cc ?? [];

  test("is everybody in To and Cc except its writer, our lines and what cannot be written to", async () => {
    expect(
      await copies({
        To: `support@shop.test, "Lee, Bob" <Bob@Other.test>, sales+${token}@shop.test, ann@customer.test`,
        Cc: `=?utf-8?q?=22eve@evil.test=22?= <carl@other.test>, broken@, "x" <"a b"@quoted.test>, nobody@sender.invalid, bob@other.test`,
      }),
    ).toEqual(["bob@other.test", "carl@other.test"]);
  });

  test("may be written as a group, or as nobody", async () => {
    expect(await copies({ To: "Friends: dora@other.test, Emil <emil@other.test>; support@shop.test" })).toEqual([
      "dora@other.test",
      "emil@other.test",
    ]);
    expect(await copies({ To: "undisclosed-recipients:;" })).toEqual([]);
  });

  test("is at most fifty of fifty thousand, found in far less than five seconds", async () => {
    const many = Array.from({ length: 50_000 }, (_, at) => `p${at}@many.test`);
    const raw = mail({ Cc: many.join(",\r\n ") });
    // The parser gives up on such a header; what we read of it ourselves stands.
    const effort = await effortOf(3_000, () => expect(unreadable(raw, about, "").cc).toHaveLength(50));
    expect(effort).toBeLessThan(3_000);
  });

  test("is nobody where the writer is in doubt, so that a forged mail lets nobody in", async () => {
    const forged = { Cc: "eve@evil.test", "Authentication-Results": "mx.shop.test; dmarc=fail" };
    expect(await copies(forged)).toEqual([]);
    expect(
      (await readMail(Buffer.from(`From: ann@customer.test\r\n${mail({ Cc: "eve@evil.test" }).toString()}`), about)).cc,
    ).toBeUndefined();
  });

  test("is read in no time where quotes begin and never end", async () => {
    const effort = await effortOf(2_000, () => {
      expect(mailboxesOf(`${'"\\'.repeat(300_000)} <a@b.test>`)).toEqual(["a@b.test"]);
      expect(mailboxesOf(`${"(".repeat(300_000)}<a@b.test>`)).toEqual(["a@b.test"]);
    });
    expect(effort).toBeLessThan(2_000);
  });
});
