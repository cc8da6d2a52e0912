import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBounce } from "../../../channels/email/bounces/bounce.ts";
import { classify } from "../../../channels/email/bounces/causes.ts";
import { readReport } from "../../../channels/email/reading/report.ts";
import { bounceOf, complaintOf } from "../../support/bounces.ts";
import { effortOf } from "../../support/effort.ts";

const fixture = (name: string) => readFileSync(new URL(`../../mail/${name}.eml`, import.meta.url));
const report = (raw: Buffer) => readReport(raw, { ours: { lineIds: [], addresses: [] } });
const id = (end: string) => `0197f6a0-0000-7000-8000-00000000000${end}`;

describe("a bounce", () => {
  test("in words alone tells of each recipient apart, and names the mail that it copies", () => {
    expect(report(fixture("bounce-in-words-qmail"))).toMatchObject({
      kind: "bounce",
      news: [
        {
          messageId: id("a"),
          attempt: 0,
          to: "mira@customer.test",
          state: "failed",
          code: "5.1.1",
          consequence: "unreachable",
        },
        { to: "ben@customer.test", state: "failed", code: "5.2.2", reason: "The mailbox is full." },
      ],
    });
    expect(report(fixture("bounce-in-words-qmail"))?.news[1]).not.toHaveProperty("consequence");
  });

  test("that warns of a delay in words is no failure", () => {
    const { recipients } = readBounce(fixture("bounce-delayed-in-words-exim"));
    expect(recipients).toMatchObject([{ address: "mira@customer.test", action: "delayed", permanent: false }]);
    expect(recipients[0]?.status).toMatch(/^4\./);
  });

  test("in JSON is believed no code that is none", () => {
    const told = {
      notificationType: "Bounce",
      bounce: { bouncedRecipients: [{ emailAddress: "mira@customer.test", status: "5.1.1\u0000x".repeat(9) }] },
      mail: { messageId: "m", headers: [{ name: "Message-ID", value: `<${id("a")}@shop.test>` }] },
    };
    const raw = Buffer.from(`From: no-reply@sns.amazonaws.com\r\n\r\n${JSON.stringify(told)}\r\n`);
    const news = report(raw)?.news;
    expect(news).toMatchObject([{ messageId: id("a"), to: "mira@customer.test", state: "failed" }]);
    expect(news?.[0]?.code ?? "").toMatch(/^[\d.]*$/);
  });

  test("of an address in another script is about the one that we wrote to, and names our envelope", () => {
    expect(report(fixture("bounce-with-unicode-address"))?.news).toMatchObject([
      { messageId: id("b"), attempt: 2, to: "пётр@xn--e1afmkfd.test", state: "failed", code: "5.2.1" },
    ]);
  });

  test("in HTML alone is read as a person reads it", () => {
    expect(report(fixture("bounce-in-html-only-exchange"))?.news).toMatchObject([
      { messageId: id("c"), to: "mira@office.test", consequence: "unreachable", reason: "There is no such mailbox." },
    ]);
  });

  test("in Japanese says the same", () => {
    expect(readBounce(fixture("bounce-in-japanese")).recipients).toMatchObject([
      { address: "mira@keitai.test", permanent: true, reason: "There is no such mailbox." },
    ]);
  });

  test("whose boundary was changed on the way is still taken apart, and says more than 5.0.0", () => {
    expect(report(fixture("bounce-whose-boundary-was-changed"))?.news).toMatchObject([
      { messageId: id("d"), to: "mira@customer.test", code: "5.7.1", reason: expect.stringContaining("advertising") },
    ]);
  });

  test("of a mail that is not ours is a report without news", () => {
    expect(report(bounceOf("<1@elsewhere.test>", { to: "mira@customer.test" }))).toMatchObject({
      kind: "bounce",
      news: [],
    });
  });

  test("that a mail was handed on to a server that reports nothing is not that it arrived", () => {
    const raw = bounceOf(`<${id("a")}@shop.test>`, { to: "a@b.test", action: "relayed", status: "2.0.0" });
    expect(report(raw)?.news).toMatchObject([{ state: "sent" }]);
  });

  test("is the same report however often it comes, and another one is another", () => {
    const [one, two] = [
      bounceOf(`<${id("a")}@shop.test>`, { to: "a@b.test" }),
      bounceOf(`<${id("a")}@shop.test>`, { to: "a@b.test" }),
    ];
    expect(report(one)?.providerId).toBe(report(one)?.providerId);
    expect(report(one)?.providerId).not.toBe(report(two)?.providerId);
  });
});

describe("a complaint", () => {
  test("is about a mail that arrived", () => {
    expect(report(fixture("complaint-without-a-report-type"))).toMatchObject({
      kind: "complaint",
      news: [{ messageId: id("e"), to: "mira@customer.test", state: "delivered", consequence: "blocked" }],
    });
  });
  test("that only tells of a sign-in has no consequence", () => {
    const raw = complaintOf(`<${id("e")}@shop.test>`, "a@b.test")
      .toString()
      .replace("Feedback-Type: abuse", "Feedback-Type: auth-failure");
    expect(report(Buffer.from(raw))?.news).toEqual([]);
  });
});

test("what a person wrote is no report, also where it quotes one", () => {
  expect(report(fixture("bounce-forwarded-by-a-person"))).toBeUndefined();
  expect(report(fixture("outlook-reply"))).toBeUndefined();
});

describe("what a refusal means", () => {
  test.each([
    ["5.1.1", "User unknown", true],
    ["5.1.1", "552 mailbox is full", false],
    ["5.2.2", "", false],
    ["5.1.2", "Host unknown", true],
    ["5.4.4", "Host or domain name not found", true],
    ["5.1.10", "Recipient not found", true],
    ["5.7.1", "Message rejected as spam", false],
    ["5.7.26", "Unauthenticated mail is prohibited by the domain's DMARC policy", false],
    ["5.7.1", "Relay access denied", false],
    ["5.3.4", "Message too big", false],
    ["4.1.1", "User unknown for now", false],
    ["5.0.0", "550 no such user", true],
    ["5.0.0", "550 unknown user (in reply to end of DATA command)", false],
    [undefined, "550 Requested action not taken: mailbox unavailable", true],
    [undefined, "", false],
  ])("%s %s: nobody is there: %s", (status, text, permanent) =>
    expect(classify({ status, texts: [text] }).permanent).toBe(permanent),
  );

  test("where no status was given, one is concluded that no server gives", () => {
    expect(classify({ reply: "550", texts: ["550 no such user"] }).status).toBe("5.0.911");
    expect(classify({ reply: "450", texts: ["450 mailbox full"] }).status).toBe("4.0.922");
    expect(classify({ texts: ["…"] }).status).toBe("5.0.900");
  });
});

describe("a hostile bounce", () => {
  const header = "From: MAILER-DAEMON@evil.test\r\nSubject: failure notice\r\n";
  const parted = `${header}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n`;
  test.each([
    ["spaces", `${header}\r\n${" ".repeat(2_000_000)}`],
    ["ats", `${header}\r\n${"a@".repeat(500_000)}`],
    ["addresses", `${header}\r\n${"<a@b.test>: x\r\n".repeat(100_000)}`],
    [
      "addresses that differ",
      `${header}\r\n${Array.from({ length: 20_000 }, (_, n) => `<a${n}@b.test>: no such user\r\n`).join("")}`,
    ],
    ["one word", `${header}\r\n${"a".repeat(2_000_000)}@`],
    ["quotation marks", `${header}\r\n${">".repeat(1_000_000)}`],
    ["dashes", `${header}\r\n${"-".repeat(1_000_000)}`],
    ["numbers", `${header}\r\n${"5.1.1".repeat(200_000)}`],
    ["tags", `${header}Content-Type: text/html\r\n\r\n${"<".repeat(1_000_000)}`],
    ["boundaries", `${parted}${"--b\r\n\r\n".repeat(200_000)}`],
    ["boundaries that never begin a line", `${parted}${" --b".repeat(400_000)}`],
    [
      "recipients",
      `${parted}--b\r\nContent-Type: message/delivery-status\r\n\r\n${"Final-Recipient: rfc822; a@b.test\r\n\r\n".repeat(20_000)}`,
    ],
    [
      "nested parts",
      `${header}${Array.from({ length: 500 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join("")}`,
    ],
    ["encoded words", `${header}Subject: ${"=?utf-8?q?".repeat(100_000)}\r\n\r\nx`],
    ["Message-IDs", `${header}\r\n${"Message-ID:\r\n ".repeat(100_000)}`],
  ])("of %s is read in no time", async (_, raw) => {
    expect(await effortOf(1_500, () => readBounce(Buffer.from(raw)))).toBeLessThan(1_500);
  });
});
