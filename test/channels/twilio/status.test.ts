import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import { newAccount } from "../../../simulator/twilio.ts";
import { sign } from "../../../simulator/twilio/signing.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { postTo, sid } from "./requests.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";
import { outbound } from "../../support/builders.ts";
import { patient } from "../../support/patient.ts";

let gate: KeptGate;
let stage: TwilioStage;
const close = () => stage.close();

describe("delivery reports", () => {
  beforeEach(async () => void (stage = await openTwilioStage(createWhatsapp, (gate = createGate()), "whatsapp:")));
  afterEach(close);
  const say = (id: string) =>
    stage.channel.send(
      stage.line,
      outbound({
        id,
        to: stage.customer,
        text: "Hi",
      }),
      AbortSignal.timeout(5000),
    );
  const report = (fields: Record<string, string>, message: string, about = "") => {
    const url = `${stage.statusUrl}?message=${message}${about}`;
    return postTo(
      stage,
      new URLSearchParams({
        MessageSid: sid("SM"),
        AccountSid: stage.account.sid,
        MessageStatus: "delivered",
        ...fields,
      }),
      { url },
    );
  };

  test("a message is told to be sent, delivered and read, under our own id", async () => {
    const id = randomUUID();
    const outcome = await say(id);
    await vi.waitFor(() => expect(gate.reports).toHaveLength(3), patient);
    expect(gate.reports.map(({ state }) => state)).toEqual(["sent", "delivered", "read"]);
    for (const news of gate.reports)
      expect(news).toMatchObject({ messageId: id, externalId: (outcome as { externalId: string }).externalId });
  });

  test("a failure that comes later has its code and a reason that an agent understands", async () => {
    stage.twilio.fail({ later: "undelivered", code: 63016 });
    const id = randomUUID();
    await say(id);
    await vi.waitFor(() => expect(gate.reports).toHaveLength(2), patient);
    expect(gate.reports[1]).toMatchObject({
      messageId: id,
      state: "failed",
      code: "63016",
      reason: expect.stringContaining("24 hours"),
    });
  });

  test("a report proves the acceptance even when Twilio's answer was lost", async () => {
    stage.twilio.fail("500-after-accept");
    const id = randomUUID();
    expect(await say(id)).toMatchObject({ outcome: "uncertain" });
    await vi.waitFor(() => expect(gate.reports[0]).toMatchObject({ messageId: id, state: "sent" }), patient);
  });

  test("news names the part and the attempt that it is about, and comes as it comes", async () => {
    const id = randomUUID();
    for (const MessageStatus of ["read", "delivered", "delivered", "sent"])
      expect((await report({ MessageStatus }, id, "&part=2&attempt=3")).status).toBe(204);
    expect(gate.reports.map(({ state }) => state)).toEqual(["read", "delivered", "delivered", "sent"]);
    for (const news of gate.reports) expect(news).toMatchObject({ messageId: id, part: 2, attempt: 3 });
    await report({}, id);
    expect(gate.reports.at(-1)).toMatchObject({ messageId: id, part: 0, attempt: 1 });
    expect((await report({}, id, "&part=-1&attempt=soon")).status).toBe(204);
    expect(gate.reports).toHaveLength(5);
  });

  test("a failure with an odd code or none is a failure", async () => {
    const id = randomUUID();
    for (const ErrorCode of ["", "\u0000", "x".repeat(500)])
      expect((await report({ MessageStatus: "undelivered", ErrorCode }, id)).status).toBe(204);
    expect(gate.reports.map(({ state, code }) => [state, code?.length])).toEqual([
      ["failed", undefined],
      ["failed", 1],
      ["failed", 50],
    ]);
    expect(gate.reports[0]!.reason).toBe("Twilio refused the message without saying why.");
  });

  test("what Twilio has yet to invent is taken quietly", async () => {
    const id = randomUUID();
    for (const MessageStatus of ["queued", "partially_delivered", "teleported", "constructor", "x".repeat(500)])
      expect((await report({ MessageStatus }, id)).status).toBe(204);
    expect((await report({}, "not-one-of-ours")).status).toBe(204);
    expect(gate.reports).toHaveLength(0);
    expect((await report({ MessageStatus: "failed", ErrorCode: "InvalidSandboxRequest" }, id)).status).toBe(204);
    expect(gate.reports[0]).toMatchObject({ state: "failed", code: "InvalidSandboxRequest" });
  });

  test("a report that Twilio did not sign, or for another account, or for a message put in its place, is 403", async () => {
    const id = randomUUID();
    const url = `${stage.statusUrl}?message=${id}`;
    const form = new URLSearchParams({ MessageSid: sid("SM"), AccountSid: stage.account.sid, MessageStatus: "failed" });
    expect((await postTo(stage, form, { url, signature: null })).status).toBe(403);
    expect(
      (
        await postTo(stage, form, {
          url,
          signature: sign(stage.account.authToken, `${stage.statusUrl}?message=${randomUUID()}`, form),
        })
      ).status,
    ).toBe(403);
    expect((await report({ AccountSid: newAccount().sid }, id)).status).toBe(403);
    expect(gate.reports).toHaveLength(0);
  });
});
