import fc from "fast-check";
import { createTransport } from "nodemailer";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TryLater } from "../../../channels/channel.ts";
import { taken } from "../../../channels/email/sending/verdict.ts";
import type { OutboundMessage } from "../../../src/conversation/message.ts";
import { openMailHost, type MailHost } from "./mail-host.ts";
import { ann, anyWords, lineAt, message, saying, senderWith, soon } from "./outgoing.ts";

let host: MailHost;
let filed: string[];
beforeEach(async () => {
  host = await openMailHost();
  filed = [];
});
afterEach(() => host.close());
const sender = senderWith(undefined, (raw) => void filed.push(raw));
const send = (given: Partial<OutboundMessage> = {}, line = lineAt(host.port)) =>
  sender.send(line, message(given), soon());
const arrived = () => host.taken.at(-1)!.mail;

describe("who gets a mail", () => {
  test("the customer and those who get a copy, each once, and nobody who is only named", async () => {
    expect(
      await send({ cc: ["bob@customer.test", "Bob@customer.test", ann, "x@sender.invalid", "a b"] }),
    ).toMatchObject({ outcome: "sent" });
    expect(host.taken[0]!.to).toEqual([ann, "bob@customer.test"]);
    expect(arrived().cc).toMatchObject({ text: "bob@customer.test" });
  });

  test("what no person wrote goes to the customer alone", async () => {
    await send({ automatic: true, cc: ["bob@customer.test"] });
    expect(host.taken[0]!.to).toEqual([ann]);
    expect(arrived().cc).toBeUndefined();
  });

  test("no words of anybody add a recipient or a second mail", async () => {
    await fc.assert(
      fc.asyncProperty(anyWords, anyWords, anyWords, async (subject, text, id) => {
        const before = host.taken.length;
        const line = { ...lineAt(host.port), name: id };
        expect(await send(saying(subject, text, id), line)).toMatchObject({ outcome: "sent" });
        expect(host.taken.slice(before).map(({ to }) => to)).toEqual([[ann]]);
      }),
      { numRuns: 15 },
    );
  });

  test("an address with a name of another script arrives, as servers spell it", async () => {
    expect(await send({ to: "ann@bücher.test" })).toMatchObject({ outcome: "sent" });
    expect(arrived().to).toMatchObject({ text: expect.stringMatching(/^ann@(xn--bcher-kva|bücher)\.test$/) });
  });
});

describe("what becomes of a mail", () => {
  test("the very bytes that the server took are filed, and none that it did not take", async () => {
    await send();
    expect(filed).toEqual([host.taken[0]!.raw]);
    host.fail("554-body");
    await send();
    host.fail("cut-after-body");
    expect(await send()).toMatchObject({ outcome: "uncertain" });
    expect(filed).toHaveLength(1);
  });

  test("a copy that is refused does not keep the answer from the customer, and the agent learns of it", async () => {
    host.refuse("bob@customer.test", "550 5.1.1 No such user");
    expect(await send({ cc: ["bob@customer.test", "eve@customer.test"] })).toMatchObject({
      outcome: "sent",
      reason: "The mail server did not take the copy for bob@customer.test.",
    });
    expect(host.taken[0]!.to).toEqual([ann, "eve@customer.test"]);
  });

  test("where the customer is refused that is a refusal, whoever else got it", async () => {
    host.refuse(ann, "550 5.1.1 No such user");
    expect(await send({ cc: ["bob@customer.test"] })).toMatchObject({
      outcome: "refused",
      code: "550",
      consequence: "unreachable",
      reason: expect.stringMatching(/mailbox\. The copies have left\.$/),
    });
    expect(filed).toEqual([]);
  });

  test("nobody there is told from a mailbox that is full", async () => {
    host.refuse(ann, "550 5.1.1 No such user here");
    expect(await send()).toMatchObject({ outcome: "refused", consequence: "unreachable" });
    host.refuse(ann, "552 5.2.2 Mailbox is full");
    const full = await send();
    expect(full).toMatchObject({ outcome: "refused", reason: "The mailbox is full." });
    expect(full).not.toHaveProperty("consequence");
  });

  test("a customer who is refused is refused, though a copy is only put off", async () => {
    host.refuse(ann, "550 5.1.1 No such user");
    host.refuse("bob@customer.test", "450 4.2.1 Later");
    expect(await send({ cc: ["bob@customer.test"] })).toMatchObject({ outcome: "refused", consequence: "unreachable" });
  });

  test("where everybody is put off nothing has left, and it is tried again", async () => {
    host.refuse(ann, "450 4.2.1 Later");
    host.refuse("bob@customer.test", "550 5.1.1 No such user");
    await expect(send({ cc: ["bob@customer.test"] })).rejects.toThrow(TryLater);
    expect(host.taken).toEqual([]);
  });

  test("a server that takes no mail from the line at all is the operator's to see", async () => {
    host.fail("553-sender");
    expect(await send()).toMatchObject({ outcome: "refused", code: "553", consequence: "line" });
  });

  test("over LMTP, which says yes to a mail that nobody gets, the answers for each count", async () => {
    const lmtp = await openMailHost({
      lmtp: true,
      onData(stream, session, answer) {
        stream.resume().on("end", () => {
          const verdicts = session.envelope.rcptTo.map(({ address }) =>
            address.startsWith("full")
              ? Object.assign(new Error("5.2.2 Mailbox is full"), { responseCode: 552 })
              : "taken",
          );
          answer(null, verdicts);
        });
      },
    });
    try {
      const transport = createTransport({ host: "127.0.0.1", port: lmtp.port, lmtp: true, ignoreTLS: true });
      const whom = { to: "full@customer.test", cc: [] };
      const info = await transport.sendMail({
        envelope: { from: "support@shop.test", to: [whom.to] },
        raw: "Subject: x\r\n\r\nx",
      });
      expect(taken(info, whom, "<1@shop.test>")).toMatchObject({
        outcome: "refused",
        reason: "The mailbox is full.",
        code: "552",
      });
      transport.close();
    } finally {
      await lmtp.close();
    }
  });
});
