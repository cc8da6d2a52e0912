import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Kind } from "../../../channels/email/reading/kind.ts";
import { loopHeader } from "../../../channels/email/reading/kind.ts";
import { originOf } from "../../../channels/email/reading/origin.ts";

const ours = { lineIds: ["line-1"], addresses: ["support@shop.test"] };
const kindOf = (raw: string | Buffer, envelopeFrom?: string) =>
  originOf(Buffer.from(raw), { ours, ...(envelopeFrom !== undefined && { envelopeFrom }) }).kind;
const fixture = (name: string) => readFileSync(new URL(`../../mail/${name}`, import.meta.url));
const mail = (fields: Record<string, string> = {}, words = "Hello, where is my order?") =>
  `${Object.entries({ From: "Ann <ann@customer.test>", Subject: "My order", ...fields })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n${words}\r\n`;

const ofFixtures: Readonly<Record<string, Kind>> = {
  "away-on-holiday": "auto_reply",
  "invitation-to-a-meeting": "calendar",
};
const expected = (file: string): Kind => {
  if (file === "bounce-forwarded-by-a-person.eml") return "human";
  if (file.startsWith("bounce-")) return "bounce";
  if (file.startsWith("complaint-")) return "complaint";
  return ofFixtures[file.replace(/\.eml$/, "")] ?? "human";
};

test.each(readdirSync(new URL("../../mail/", import.meta.url)).filter((file) => file.endsWith(".eml")))(
  "%s is taken for what it is",
  (file) => expect(kindOf(fixture(file))).toBe(expected(file)),
);

describe("a person", () => {
  test.each([
    ["whose program says that nobody answered automatically", { "Auto-Submitted": "no" }],
    ["who wants no automatic answer", { "X-Auto-Response-Suppress": "All" }],
    ["who answers a bounce", { Subject: "Re: Undelivered Mail Returned to Sender" }],
    ["who asks about an absence note", { Subject: "Your automatic reply says that you are closed?" }],
    ["who wants office chairs", { Subject: "Out of office chairs already?" }],
    ["who answers an absence note", { Subject: "Re: Automatic reply: My order" }],
    ["who complains of a delivery", { Subject: "Delivery failed again" }],
    ["who has a parcel that did not come", { Subject: "Undelivered parcel", "User-Agent": "Mail/1.0" }],
    ["who is away and says so", { Subject: "Out of office" }],
    ["who delivers for others", { From: "Delivery Agent <jo@courier.test>" }],
    ["who is called Daemon", { From: "Matt Daemon <matt.daemon@customer.test>" }],
  ])("%s is a person", (_, fields) => expect(kindOf(mail(fields))).toBe("human"));

  test.each(["ann@customer.test", "postmaster@customer.test"])(
    "whose parcel was not delivered is a person (%s)",
    (From) => {
      expect(kindOf(mail({ From, Subject: "Delivery problem" }, "My parcel was not delivered. Error 550?"))).toBe(
        "human",
      );
      expect(kindOf(mail({ From, Subject: "Delivery failed again" }, "The driver could not find the door."))).toBe(
        "human",
      );
    },
  );

  test("who writes about a mail that could not be delivered is a person", () =>
    expect(
      kindOf(mail({ Subject: "Mail problem" }, "My mail to you could not be delivered. Is this the right address?")),
    ).toBe("human"));
});

describe("a machine", () => {
  test.each<[Kind, string, Record<string, string>]>([
    ["auto_reply", "that says so", { "Auto-Submitted": "auto-replied" }],
    ["auto_reply", "with a header of its own", { "X-Autoreply": "yes" }],
    ["auto_reply", "by its precedence", { Precedence: "auto_reply" }],
    ["auto_reply", "by an encoded subject", { Subject: "=?utf-8?q?R=C3=A9ponse_automatique_:_Ma_commande?=" }],
    ["auto_reply", "in Japanese", { Subject: "=?utf-8?b?6Ieq5YuV6L+U5L+hOiDms6jmloc=?=" }],
    ["auto_reply", "that nobody can answer", { From: "no-reply@customer.test" }],
    ["list", "that writes to many", { "List-Id": "<news.customer.test>" }],
    ["list", "of bulk mail", { Precedence: "bulk" }],
    [
      "receipt",
      "that tells of reading",
      { "Content-Type": "multipart/report; report-type=disposition-notification; boundary=b" },
    ],
    ["loop", "of ours, by its mark", { [loopHeader]: "line-1" }],
    ["loop", "of ours, by its sender", { From: "support@shop.test" }],
    ["calendar", "for meetings", { "Content-Type": "text/calendar; method=REQUEST" }],
    ["bounce", "that carries mail", { From: "MAILER-DAEMON", Subject: "Returned mail: see transcript for details" }],
    ["bounce", "with an empty sender", { From: "MAILER-DAEMON <>", Subject: "Mail delivery failed" }],
    ["bounce", "that names whom it did not reach", { "X-Failed-Recipients": "mira@customer.test" }],
    [
      "bounce",
      "that writes French",
      { From: "postmaster@customer.test", Subject: "=?utf-8?q?Message_non_distribu=C3=A9?=" },
    ],
  ])("is %s %s", (kind, _, fields) => expect(kindOf(mail(fields))).toBe(kind));

  test("without a way back is a machine, and a bounce only where it speaks of delivery", () => {
    expect(kindOf(mail({ Subject: "Thanks!" }), "")).toBe("auto_reply");
    expect(kindOf(mail({ Subject: "failure notice" }), "")).toBe("bounce");
    expect(
      kindOf(mail({ Subject: "Out of office: My order" }, "Your mail will not be delivered to anybody."), ""),
    ).toBe("auto_reply");
  });
});
