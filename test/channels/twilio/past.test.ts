import { afterEach, beforeEach, expect, test } from "vitest";
import { TryLater } from "../../../channels/channel.ts";
import { createSms } from "../../../channels/sms/sms.ts";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";
import { outbound } from "../../support/builders.ts";

let gate: KeptGate;
let stage: TwilioStage;
beforeEach(async () => void (stage = await openTwilioStage(createSms, (gate = createGate()), "")));
afterEach(() => stage.close());
const anHourAgo = () => new Date(Date.now() - 3_600_000);
const look = (since = anHourAgo(), signal = AbortSignal.timeout(10_000)) =>
  stage.channel.inboundSince!(stage.line, since, signal);

test("what never reached us is in Twilio's list, oldest first, and our own messages are not", async () => {
  for (const body of ["one", "two", "three"]) await stage.deliver({ body, drop: true });
  await stage.deliver({ body: "to somebody else", to: "+15550199", drop: true });
  // To this line from another one of ours: the list has it under this address, and no customer wrote it.
  await stage.channel.send(
    { ...stage.line, address: "+15550199" },
    outbound({
      id: crypto.randomUUID(),
      to: stage.line.address,
      text: "Hi",
    }),
    AbortSignal.timeout(5_000),
  );
  expect(gate.received).toHaveLength(0);
  const found = await look();
  expect(found.map(({ text }) => text)).toEqual(["one", "two", "three"]);
  expect(found[0]!.from).toEqual({ identity: stage.customer, key: stage.customer });
  expect(await look(new Date(Date.now() + 60_000))).toHaveLength(0);
});

test("a message is the same by its webhook and by the list, files and all", async () => {
  const bytes = Buffer.from("a picture");
  await stage.deliver({ body: "Look", media: [{ bytes, type: "image/png" }] });
  const [byWebhook] = gate.received;
  const [byList] = await look();
  expect({ ...byList, raw: undefined }).toEqual({ ...byWebhook, raw: undefined });
  expect(await stage.channel.fetch!(stage.line, byList!.attachments[0]!.source!, AbortSignal.timeout(5_000))).toEqual({
    outcome: "fetched",
    bytes,
  });
});

test("more than a page of messages comes in one look", async () => {
  await Promise.all(Array.from({ length: 1_100 }, (_, index) => stage.deliver({ body: `${index}`, drop: true })));
  const found = await look();
  expect(new Set(found.map(({ providerId }) => providerId)).size).toBe(1_100);
});

test("a place on WhatsApp comes as a message without words, for a person", async () => {
  await stage.close();
  stage = await openTwilioStage(createWhatsapp, (gate = createGate()), "whatsapp:");
  await stage.deliver({ body: "", drop: true, location: { latitude: 1, longitude: 2 } });
  expect(await look()).toMatchObject([{ text: "", hold: "The message came without any words." }]);
});

test.each([500, 20429, 20003])("when Twilio does not show its list (%s), another look is made later", async (fault) => {
  stage.twilio.failReads(fault === 500 ? "500" : fault);
  await expect(look()).rejects.toThrow(TryLater);
});

test("a look that takes too long ends", async () => {
  await stage.deliver({ body: "one", drop: true });
  await expect(look(anHourAgo(), AbortSignal.abort())).rejects.toThrow(TryLater);
});
