import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TryLater, type Sought } from "../../../channels/channel.ts";
import { createSms } from "../../../channels/sms/sms.ts";
import { createGate } from "../../support/gate.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";
import { outbound } from "../../support/builders.ts";
import { patient } from "../../support/patient.ts";

let stage: TwilioStage;
beforeEach(async () => void (stage = await openTwilioStage(createSms, createGate(), "")));
afterEach(() => stage.close());

const soon = () => AbortSignal.timeout(8000);
const send = (text: string, id: string = randomUUID()) =>
  stage.channel.send(
    stage.line,
    outbound({
      id,
      to: stage.customer,
      text,
      automatic: true,
    }),
    soon(),
  );
const sought = (given: Partial<Sought> = {}): Sought => ({
  id: randomUUID(),
  part: 0,
  attempt: 1,
  to: stage.customer,
  text: "Your order has left",
  files: 0,
  begunAt: new Date(),
  known: new Set(),
  ...given,
});
const lookUp = (given: Partial<Sought> = {}) => stage.channel.lookUp!(stage.line, sought(given), soon());
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test.each(["500-after-accept", "reset-after-accept", "silence-after-accept"] as const)(
  "what Twilio took, and then answered with %s, is found and is sent once",
  async (fault) => {
    const id = randomUUID();
    stage.twilio.reportAs("never");
    stage.twilio.fail(fault);
    const message = { id, to: stage.customer, text: "Your order has left", part: 0, attempt: 2 };
    const outcome = await stage.channel.send(
      stage.line,
      outbound({
        ...message,
        automatic: true,
      }),
      AbortSignal.timeout(fault === "silence-after-accept" ? 700 : 5000),
    );
    expect(outcome).toMatchObject({ outcome: "uncertain" });
    const externalId = stage.twilio.accepted[0]!.sid;
    const found = await lookUp({ id, attempt: 2 });
    expect(found).toMatchObject({ messageId: id, part: 0, attempt: 2, externalId });
    expect(stage.twilio.accepted).toHaveLength(1);
  },
);

test("what Twilio never took is absent, but not before a minute has passed", async () => {
  stage.twilio.fail("500");
  await send("Your order has left");
  expect(await lookUp({ begunAt: new Date() })).toBe("no news");
  expect(await lookUp({ begunAt: minutesAgo(2) })).toBe("absent");
});

test("the same words of another message, another time or to somebody else are not taken for it", async () => {
  const sent = await send("Your order has left");
  const known = new Set([(sent as { externalId: string }).externalId]);
  expect(await lookUp({ begunAt: minutesAgo(1.5), known })).toBe("absent");
  expect(await lookUp({ begunAt: minutesAgo(30) })).toBe("absent");
  expect(await lookUp({ begunAt: minutesAgo(1.5), to: "+15550199" })).toBe("absent");
  expect(await lookUp({ begunAt: minutesAgo(1.5), text: "Your order is late" })).toBe("absent");
  expect(await lookUp({ begunAt: minutesAgo(1.5), files: 1 })).toBe("absent");
});

test("what a customer wrote in the same words is not ours", async () => {
  await stage.deliver({ body: "Your order has left", from: stage.customer });
  expect(await lookUp({ begunAt: minutesAgo(2) })).toBe("absent");
});

test("a list that cannot be read says nothing", async () => {
  for (const fault of ["500", "reset", 20429, 20003, 20404] as const) {
    stage.twilio.failReads(fault);
    const error = await lookUp({ begunAt: minutesAgo(2) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TryLater);
    expect(error).toMatchObject({ wholeLine: fault === 20429 });
  }
});

test("a message with an id is asked for by it: delivered, failed for a reason, or not heard of yet", async () => {
  stage.twilio.reportAs("never");
  const { externalId } = (await send("Your order has left")) as { externalId: string };
  await vi.waitFor(
    async () => expect(await lookUp({ externalId })).toMatchObject({ state: "delivered", externalId }),
    patient,
  );

  stage.twilio.fail({ later: "undelivered", code: 30003 });
  const failed = (await send("Hello?")) as { externalId: string };
  await vi.waitFor(
    async () =>
      expect(await lookUp({ externalId: failed.externalId })).toMatchObject({
        state: "failed",
        code: "30003",
        againAfterMinutes: [30, 120],
      }),
    patient,
  );

  stage.twilio.reportAs([{ status: "queued" }]);
  const waits = (await send("Still there?")) as { externalId: string };
  expect(await lookUp({ externalId: waits.externalId })).toBe("no news");
  expect(await lookUp({ externalId: `SM${"0".repeat(32)}` })).toBe("no news");
});

test("a long list is read page by page, to the place where the message must be", async () => {
  stage.twilio.reportAs([]);
  await send("Your order has left");
  for (let count = 0; count < 120; count++) await send(`Line ${count}`);
  expect(await lookUp()).toMatchObject({ state: "sent", externalId: stage.twilio.accepted[0]!.sid });
});
