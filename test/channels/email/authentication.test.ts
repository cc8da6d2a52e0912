import { describe, expect, test } from "vitest";
import { dmarcOf, unproven } from "../../../channels/email/reading/authentication.ts";
import { readMail } from "../../../channels/email/reading/parse.ts";

const fieldsOf = (...fields: readonly [string, string][]) => fields.map(([name, value]) => ({ name, value }));
const results = (value: string): [string, string] => ["authentication-results", value];
const from = (by: string): [string, string] => [
  "received",
  `from somewhere by ${by} with ESMTPS; Sun, 22 Nov 2026 10:00:00 +0000`,
];
const trusted = "mx.shop.test";

describe("who vouches for a sender", () => {
  test.each([
    ["our own server", fieldsOf(results(`${trusted}; spf=pass; dmarc=pass header.from=customer.test`)), "pass"],
    ["our own server, in capitals and with a version", fieldsOf(results("MX.Shop.test 1; DMARC=Pass")), "pass"],
    [
      "our own server behind one of the house",
      fieldsOf(from("imap.shop.test"), results(`${trusted}; dmarc=pass`)),
      "pass",
    ],
    ["somebody else", fieldsOf(results("evil.test; dmarc=pass")), "unknown"],
    [
      "our server's name below somebody else's server",
      fieldsOf(from("mx.evil.test"), results(`${trusted}; dmarc=pass`)),
      "unknown",
    ],
    [
      "our server, above what the sender wrote in its name",
      fieldsOf(results(`${trusted}; dmarc=fail`), from("mx.evil.test"), results(`${trusted}; dmarc=pass`)),
      "fail",
    ],
    [
      "our server, while the sender's own words praise them",
      fieldsOf(
        results(`${trusted}; spf=pass smtp.mailfrom=dmarc=pass@evil.test; dmarc=fail header.from=customer.test`),
      ),
      "fail",
    ],
    [
      "our server, which says less than the sender has it repeat",
      fieldsOf(results(`${trusted}; spf=pass (by "x; dmarc=pass") smtp.mailfrom="y; dmarc=pass"@evil.test; dkim=none`)),
      "unknown",
    ],
    ["our server, which found no policy", fieldsOf(results(`${trusted}; dmarc=none`)), "none"],
    ["nobody", [], "unknown"],
  ] as const)("%s", (_, fields, verdict) => expect(dmarcOf(fields, trusted)).toBe(verdict));

  test("where nobody is trusted, a warning on top still counts and praise does not", () => {
    expect(dmarcOf(fieldsOf(results("any.test; dmarc=pass")), undefined)).toBe("unknown");
    expect(unproven(fieldsOf(results("any.test; dmarc=fail")), undefined)).toMatch(/may be forged/);
    expect(unproven(fieldsOf(results("any.test; dmarc=pass")), undefined)).toBeUndefined();
  });
});

describe("what an agent hears of a sender", () => {
  const read = (fields: readonly string[]) =>
    readMail(Buffer.from([...fields, "Subject: Order", "", "Hello", ""].join("\r\n")), {
      ours: { lineIds: [], addresses: [] },
      authservId: trusted,
    });
  const notices = async (...fields: readonly string[]) =>
    ((await read(fields)).details ?? []).map((detail) => "says" in detail && detail.says);

  test("answers that are wanted at another domain are not sent there", async () => {
    expect(await notices("From: ann@customer.test", "Reply-To: Ann <ann@evil.test>")).toEqual([
      expect.stringContaining("ann@evil.test"),
    ]);
    expect((await read(["From: ann@customer.test", "Reply-To: ann@evil.test"])).from.identity).toBe(
      "ann@customer.test",
    );
  });
  test("answers that are wanted elsewhere in the same house are nothing to speak of", async () =>
    expect(await notices("From: ann@customer.test", "Reply-To: orders@customer.test")).toEqual([]));
  test("a forged sender and a second one are spoken of", async () => {
    expect(await notices(`Authentication-Results: ${trusted}; dmarc=fail`, "From: ann@customer.test")).toEqual([
      expect.stringContaining("forged"),
    ]);
    expect(await notices("From: ann@customer.test", "From: ceo@bank.test")).toEqual([
      expect.stringContaining("ceo@bank.test"),
    ]);
  });
  test("the verdict goes with the mail", async () =>
    expect(
      (await read([`Authentication-Results: ${trusted}; dmarc=pass`, "From: ann@customer.test"])).envelope,
    ).toMatchObject({ dmarc: "pass" }));
});
