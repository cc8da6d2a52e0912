import { createHmac, randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSms } from "../../../channels/sms/sms.ts";
import { createWhatsapp } from "../../../channels/whatsapp/whatsapp.ts";
import { newAccount } from "../../../simulator/twilio.ts";
import { sign } from "../../../simulator/twilio/signing.ts";
import { createGate, type KeptGate } from "../../support/gate.ts";
import { inboundForm, postTo, sid, type Given } from "./requests.ts";
import { openTwilioStage, type TwilioStage } from "./stage.ts";

let gate: KeptGate;
let stage: TwilioStage;
const close = () => stage.close();

const post = (form: URLSearchParams | string, given: Given = {}) => postTo(stage, form, given);
const formOf = (given: Record<string, string> = {}) => inboundForm(stage, given);
const without = (form: URLSearchParams, key: string) => {
  form.delete(key);
  return form;
};

describe("whoever is not Twilio gets nowhere", () => {
  beforeEach(async () => void (stage = await openTwilioStage(createSms, (gate = createGate()), "")));
  afterEach(close);

  test("the signature of Twilio's own documentation is made and recognised", () => {
    const form = new URLSearchParams({
      CallSid: "CA1234567890ABCDE",
      Caller: "+14158675309",
      Digits: "1234",
      From: "+14158675309",
      To: "+18005551212",
    });
    expect(sign("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form)).toBe("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
  });

  test.each([
    ["no signature", { signature: null }],
    ["an empty one", { signature: "" }],
    ["a wrong one", { signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=" }],
    [
      "a spoofed host",
      { signature: "", headers: { host: "evil.test", "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" } },
    ],
  ])("%s is 403 and stores nothing", async (_, given) => {
    const answer = await post(formOf(), given);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe("");
    expect(gate.calls).toBe(0);
  });

  test("a signature made with an empty token opens nothing, even for a line that has such a token", async () => {
    gate.linesNow = [{ ...stage.line, secret: { authToken: stage.account.authToken, nextAuthToken: "long enough" } }];
    const form = formOf();
    expect((await post(form, { signature: sign("", stage.webhookUrl, form) })).status).toBe(403);
    const sorted = [...form].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => key + value);
    expect(
      createHmac("sha1", "")
        .update(stage.webhookUrl + sorted.join(""))
        .digest("base64"),
    ).toBe(sign("", stage.webhookUrl, form));
    expect(gate.calls).toBe(0);
  });

  test("a field that was changed, added or taken away after signing is 403", async () => {
    const form = formOf();
    const signature = sign(stage.account.authToken, stage.webhookUrl, form);
    const id = { MessageSid: form.get("MessageSid")! };
    for (const changed of [
      formOf({ ...id, Body: "Hallo" }),
      formOf({ ...id, Extra: "1" }),
      without(formOf(id), "NumMedia"),
    ])
      expect((await post(changed, { signature })).status).toBe(403);
    expect(gate.calls).toBe(0);
  });

  test("a request signed for one line does not open another, and neither does another account", async () => {
    const other = newAccount();
    const form = formOf({ AccountSid: other.sid });
    expect((await post(form, { signature: sign(other.authToken, stage.webhookUrl, form) })).status).toBe(403);
    expect((await post(form)).status).toBe(403);
    expect((await post(formOf({ To: "+15550199" }))).status).toBe(403);
    expect((await post(formOf(), { url: stage.webhookUrl.replace(stage.line.id, randomUUID()) })).status).toBe(404);
    expect((await post(formOf(), { url: stage.webhookUrl.replace(stage.line.id, "x'; --") })).status).toBe(404);
    expect(gate.calls).toBe(0);
  });

  test("while the token is being replaced either one signs, and the old one not for longer", async () => {
    const next = "the next token, 32 characters xx";
    gate.linesNow = [{ ...stage.line, secret: { authToken: stage.account.authToken, nextAuthToken: next } }];
    const [one, two] = [formOf(), formOf()];
    expect((await post(one)).status).toBe(200);
    expect((await post(two, { signature: sign(next, stage.webhookUrl, two) })).status).toBe(200);
    gate.linesNow = [{ ...stage.line, secret: { authToken: next } }];
    expect((await post(formOf())).status).toBe(403);
  });
});

describe("a signed request must also make sense", () => {
  beforeEach(async () => void (stage = await openTwilioStage(createSms, (gate = createGate()), "")));
  afterEach(close);

  test.each([
    ["a sender given twice, which verifies like one", () => `${String(formOf())}&From=%2B15550123`],
    ["a body given twice", () => `${String(formOf())}&Body=Hello`],
    ["an address of a picture given twice", () => `${String(formOf({ NumMedia: "1", MediaUrl0: "a" }))}&MediaUrl0=a`],
    ["no sender", () => without(formOf(), "From")],
    ["a sender that is no address", () => formOf({ From: "somebody" })],
    [
      "a sender hidden in the text, which signs the same",
      () => without(formOf({ Body: "HelloFrom+15550123" }), "From"),
    ],
    [
      "a media count hidden in the id, which signs the same",
      () => without(formOf({ MessageSid: `${sid("SM")}NumMedia0` }), "NumMedia"),
    ],
    ["a made-up id", () => formOf({ MessageSid: "SM1" })],
    ["a media count that is no number", () => formOf({ NumMedia: "-1" })],
    ["brackets in place of a field", () => without(formOf({ "From[gt]": "" }), "From")],
    ["a prototype", () => `${String(without(formOf(), "From"))}&__proto__%5BFrom%5D=1&__proto__=x`],
  ])("%s is 400", async (_, form) => {
    const given = String(form());
    // Twilio signs a repeated key with its values joined without repetition.
    const once = new URLSearchParams([...new Map(new URLSearchParams(given))]);
    const answer = await post(given, { signature: sign(stage.account.authToken, stage.webhookUrl, once) });
    expect(answer.status).toBe(400);
    expect(gate.calls).toBe(0);
  });

  test("more than Twilio ever sends is 413 before anything is computed", async () => {
    expect((await post(formOf({ Body: "x".repeat(66_000) }))).status).toBe(413);
    const many = formOf(Object.fromEntries(Array.from({ length: 151 }, (_, index) => [`Field${index}`, "1"])));
    expect((await post(many)).status).toBe(413);
    expect(gate.calls).toBe(0);
  });

  test.each(["application/json", "text/plain", "application/x-www-form-urlencoded; charset=utf-7"])(
    "%s is 415",
    async (type) => {
      expect((await post(formOf(), { headers: { "content-type": type } })).status).toBe(415);
    },
  );

  test("what Twilio may add one day is welcome, and so is anything in the address", async () => {
    expect((await post(formOf({ FutureParam: "1", AddOns: '{"a":1}' }))).status).toBe(200);
    expect((await post(formOf(), { url: `${stage.webhookUrl}?shop=o'hara&x=a%20b` })).status).toBe(200);
    expect((await stage.deliver({ webhookUrl: `${stage.webhookUrl}#rc=2&rp=all` })).answers[0]!.status).toBe(200);
  });
});

describe("what Twilio is answered", () => {
  beforeEach(async () => void (stage = await openTwilioStage(createWhatsapp, (gate = createGate()), "whatsapp:")));
  afterEach(close);

  test("the answer says nothing to the customer", async () => {
    const { answers } = await stage.deliver({});
    expect(answers[0]).toMatchObject({ status: 200, body: "<Response/>", type: expect.stringMatching(/^text\/xml/) });
  });

  test("50 copies at once are all answered, and are one message", async () => {
    const { answers } = await stage.deliver({ copies: 50 });
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(gate.received).toHaveLength(1);
  });

  test("when we cannot store it Twilio gets a 500 that says nothing to the customer", async () => {
    gate.broken = () => true;
    const { answers } = await stage.deliver({});
    expect(answers[0]).toMatchObject({ status: 500, body: "<Response/>", type: expect.stringMatching(/^text\/xml/) });
  });

  test("the customer has the name that WhatsApp gives, and the raw form is kept", async () => {
    await stage.deliver({ profileName: "Ann\r\n\u0000Lee" });
    expect(gate.received[0]).toMatchObject({ from: { identity: "+15550123", name: "Ann \uFFFDLee" } });
    expect(Buffer.from(gate.received[0]!.raw!).toString()).toContain("MessageSid=");
  });

  test("somebody who hides their number is known by their WhatsApp id", async () => {
    await stage.deliver({ from: "whatsapp:US.13491208655302741918" });
    expect(gate.received[0]!.from.identity).toBe("US.13491208655302741918");
    const outcome = await stage.channel.send(
      stage.line,
      {
        id: randomUUID(),
        to: "US.13491208655302741918",
        text: "Hi",
        part: 0,
        attempt: 1,
        files: [],
        automatic: false,
        answers: [],
      },
      AbortSignal.timeout(5000),
    );
    expect(outcome.outcome).toBe("sent");
    expect(stage.twilio.accepted[0]!.to).toBe("whatsapp:US.13491208655302741918");
  });

  test("a picture without words is shown as a picture and waits for a person", async () => {
    await stage.deliver({ body: "", media: [{ url: "http://169.254.169.254/", type: "image/jpeg" }] });
    expect(gate.received[0]).toMatchObject({
      text: "",
      attachments: [{ name: "Picture 1", type: "image/jpeg", size: null }],
      hold: "Picture 1 came without any words.",
    });
  });

  test.each(["STOP", " stop. ", "Unsubscribe!"])(
    "%s gets no automatic answer, and a person learns of it",
    async (body) => {
      await stage.deliver({ body });
      expect(gate.received[0]!.hold).toMatch(/no more messages/);
    },
  );

  test("a bus stop is no opt-out", async () => {
    await stage.deliver({ body: "Is there a stop near your shop?" });
    expect(gate.received[0]!.hold).toBeUndefined();
  });

  test("a picture with words is answered like any message", async () => {
    await stage.deliver({ body: "Is this the one?", media: [{ url: "https://api.twilio.com/x", type: "image/png" }] });
    expect(gate.received[0]).toMatchObject({ text: "Is this the one?", attachments: [{ type: "image/png" }] });
    expect(gate.received[0]!.hold).toBeUndefined();
  });

  test("what cannot be shown says so", async () => {
    await stage.deliver({ body: "", fields: { MessageType: "location", Latitude: "1", Longitude: "2" } });
    expect(gate.received[0]!.hold).toBe("The customer sent something that cannot be shown here (location).");
  });
});
