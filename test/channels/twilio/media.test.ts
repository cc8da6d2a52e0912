import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TryLater } from "../../../channels/channel.ts";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import type { MediaFault } from "../../../simulator/twilio.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { sid } from "./requests.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";

let gate: KeptGate;
let stage: TwilioStage;
beforeEach(async () => void (stage = await openTwilioStage(createWhatsapp, (gate = createGate()), "whatsapp:")));
afterEach(() => stage.close());

const bytes = Buffer.from("a picture, near enough");

/** A customer sends a file; what Baton was told of it. */
async function send(given: { fault?: MediaFault; type?: string; bytes?: Uint8Array } = {}) {
  await stage.deliver({ body: "Look", media: [{ bytes, type: "image/png", ...given }] });
  return gate.received.at(-1)!.attachments[0]!;
}
const fetch = (source: string, line = stage.line, signal = AbortSignal.timeout(5_000)) =>
  stage.channel.fetch!(line, source, signal);

test("a customer's picture is named at once and fetched later, by its ids alone", async () => {
  const picture = await send();
  expect(picture).toEqual({
    name: "Picture 1",
    type: "image/png",
    size: null,
    source: expect.stringMatching(/^MM[0-9a-f]{32}\/ME[0-9a-f]{32}$/),
  });
  expect(stage.twilio.visits).toHaveLength(0);
  expect(await fetch(picture.source!)).toEqual({ outcome: "fetched", bytes });
  expect(stage.twilio.visits).toHaveLength(1);
  expect(stage.twilio.leaks).toHaveLength(0);
});

test("a line with a key of its own fetches with that", async () => {
  const key = stage.twilio.addKey(stage.account);
  const line = {
    ...stage.line,
    settings: { accountSid: stage.account.sid, apiKeySid: key.sid },
    secret: { authToken: "one that is no longer right", apiKeySecret: key.secret },
  };
  expect(await fetch((await send()).source!, line)).toMatchObject({ outcome: "fetched" });
});

test("while the auth token is being replaced, files are fetched with whichever is in force", async () => {
  const line = {
    ...stage.line,
    secret: { authToken: "the one before, no longer right", nextAuthToken: stage.account.authToken },
  };
  expect(await fetch((await send()).source!, line)).toMatchObject({ outcome: "fetched" });
});

test("a file that is not what it claims to be comes as its bytes, whatever it was called", async () => {
  const html = Buffer.from("<script>alert(1)</script>");
  expect(await fetch((await send({ bytes: html })).source!)).toEqual({ outcome: "fetched", bytes: html });
});

describe("a picture at an address that is not this message's at Twilio is shown and never fetched", () => {
  const path = (message: string) => `/2010-04-01/Accounts/${stage.account.sid}/Messages/${message}/Media/${sid("ME")}`;
  test.each<[string, (message: string) => string]>([
    ["the cloud's own service", () => "http://169.254.169.254/latest/meta-data"],
    ["a file of ours", () => "file:///etc/passwd"],
    ["somebody else's server", () => `${stage.twilio.cdnUrl}/stranger`],
    ["another message", () => `https://api.twilio.com${path(sid("MM"))}`],
    ["another account", (message) => `https://api.twilio.com${path(message).replace(/AC\w+/, sid("AC"))}`],
    ["a host that begins like Twilio's", (message) => `https://api.twilio.com.evil.test${path(message)}`],
    ["a host that ends like Twilio's", (message) => `https://evil-api.twilio.com${path(message)}`],
    ["Twilio behind a name and password", (message) => `https://api.twilio.com@evil.test${path(message)}`],
    ["Twilio without encryption", (message) => `http://api.twilio.com${path(message)}`],
    ["more than the address of a file", (message) => `https://api.twilio.com${path(message)}/../../../Keys`],
    ["a way around", (message) => `https://api.twilio.com${path(message)}?x=1`],
    ["nowhere", () => ""],
  ])("%s", async (_, url) => {
    const message = sid("MM");
    await stage.deliver({ body: "", sid: message, media: [{ url: url(message), type: "image/png" }] });
    const [received] = gate.received;
    expect(received).toMatchObject({
      hold: "The customer sent a picture, and wrote nothing.",
      attachments: [{ name: "Picture 1", type: "image/png" }],
    });
    expect(await fetch(received!.attachments[0]!.source!)).toEqual({
      outcome: "refused",
      reason: "Its address is not Twilio's, so it was not fetched.",
    });
    expect(stage.twilio.visits).toHaveLength(0);
  });

  test("and a file that was announced without any address is shown as one too", async () => {
    await stage.deliver({ body: "Look", fields: { NumMedia: "1" } });
    expect(await fetch(gate.received[0]!.attachments[0]!.source!)).toMatchObject({ outcome: "refused" });
  });

  test("but Twilio's regions are Twilio", async () => {
    const message = sid("MM");
    const url = `https://api.dublin.ie1.twilio.com${path(message)}`;
    await stage.deliver({ body: "Look", sid: message, media: [{ url, type: "image/png" }] });
    expect(gate.received[0]!.attachments[0]!.source).toBe(`${message}/${url.slice(-34)}`);
  });
});

test("a redirect to somebody else's server gets no credentials", async () => {
  const picture = await send({ fault: { redirect: `${stage.twilio.cdnUrl}/stranger` } });
  expect(await fetch(picture.source!)).toMatchObject({ outcome: "fetched" });
  expect(stage.twilio.visits).toEqual(["/stranger"]);
  expect(stage.twilio.leaks).toHaveLength(0);
});

test.each(["http://169.254.169.254/latest/meta-data", "https://10.0.0.7/", "file:///etc/passwd"])(
  "a redirect to %s is not followed",
  async (redirect) => {
    expect(await fetch((await send({ fault: { redirect } })).source!)).toEqual({
      outcome: "refused",
      reason: "Its address leads to a place that is not public, so it was not fetched.",
    });
  },
);

test.each<Extract<MediaFault, string>>(["never ends", "huge", "gzip bomb"])(
  "a file that is too large (%s) is left as soon as that shows",
  async (fault) => {
    expect(await fetch((await send({ fault })).source!)).toEqual({
      outcome: "refused",
      reason: "It is larger than the 16 MB that are taken.",
    });
  },
);

test("a file that drips in is left when the time is up, and may be tried again", async () => {
  const picture = await send({ fault: "drips" });
  const began = performance.now();
  await expect(fetch(picture.source!, stage.line, AbortSignal.timeout(300))).rejects.toThrow(TryLater);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test.each<MediaFault>(["gone", "forbidden"])(
  "a file that Twilio does not have now (%s) may be there later",
  async (fault) => {
    await expect(fetch((await send({ fault })).source!)).rejects.toThrow(TryLater);
  },
);

test("a file that is late is there in the end", async () => {
  const picture = await send({ fault: { missingFor: 2 } });
  await expect(fetch(picture.source!)).rejects.toThrow(TryLater);
  await expect(fetch(picture.source!)).rejects.toThrow(TryLater);
  expect(await fetch(picture.source!)).toEqual({ outcome: "fetched", bytes });
});

test("when Twilio cannot be reached the file waits", async () => {
  const picture = await send();
  await stage.twilio.close();
  await expect(fetch(picture.source!)).rejects.toThrow(TryLater);
});
