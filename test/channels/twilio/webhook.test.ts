import { createHmac, randomUUID } from "node:crypto";
import { pino } from "pino";
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
/** What Twilio signs and asks: the address without its fragment. */
const address = () => stage.webhookUrl.split("#", 1)[0]!;
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
  ])("%s is 403 and stores nothing", async (_, given) => {
    const answer = await post(formOf(), given);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe("");
    expect(gate.calls).toBe(0);
  });

  test("who may set the headers of a proxy can neither open the door nor shut it", async () => {
    const headers = { "x-forwarded-host": "evil.test", "x-forwarded-proto": "https", forwarded: "host=evil.test" };
    const form = formOf();
    const evil = address().replace(/^http:\/\/[^/]+/, "https://evil.test");
    expect((await post(form, { headers, signature: sign(stage.account.authToken, evil, form) })).status).toBe(403);
    expect(gate.calls).toBe(0);
    expect((await post(form, { headers })).status).toBe(200);
  });

  test("a signature made with an empty token opens nothing, even for a line that has such a token", async () => {
    gate.linesNow = [{ ...stage.line, secret: { authToken: stage.account.authToken, nextAuthToken: "long enough" } }];
    const form = formOf();
    expect((await post(form, { signature: sign("", address(), form) })).status).toBe(403);
    const sorted = [...form].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => key + value);
    expect(
      createHmac("sha1", "")
        .update(address() + sorted.join(""))
        .digest("base64"),
    ).toBe(sign("", address(), form));
    expect(gate.calls).toBe(0);
  });

  test("a field that was changed, added or taken away after signing is 403", async () => {
    const form = formOf();
    const signature = sign(stage.account.authToken, address(), form);
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
    expect((await post(form, { signature: sign(other.authToken, address(), form) })).status).toBe(403);
    expect((await post(form)).status).toBe(403);
    expect((await post(formOf({ To: "+15550199" }))).status).toBe(403);
    expect((await post(formOf(), { url: stage.webhookUrl.replace(stage.line.id, randomUUID()) })).status).toBe(404);
    expect((await post(formOf(), { url: stage.webhookUrl.replace(stage.line.id, "x'; --") })).status).toBe(404);
    expect(gate.calls).toBe(0);
  });

  test("what one account signed says nothing at another one's line", async () => {
    const other = newAccount();
    const foreign = { ...stage.line, id: randomUUID(), settings: { accountSid: other.sid }, secret: { ...other } };
    gate.linesNow = [stage.line, foreign];
    const url = address().replace(stage.line.id, foreign.id);
    const form = formOf();
    expect((await post(form, { url })).status).toBe(403);
    expect((await post(form, { url, signature: sign(stage.account.authToken, address(), form) })).status).toBe(403);
    expect(gate.calls).toBe(0);
    expect((await post(form)).status).toBe(200);
  });

  test("the numbers of a messaging service may share the address of one of them, and nobody else's may", async () => {
    const settings = { accountSid: stage.account.sid, messagingServiceSid: sid("MG") };
    const other = { ...stage.line, id: randomUUID(), address: "+15550101", settings };
    const strangers = {
      ...other,
      id: randomUUID(),
      address: "+15550102",
      settings: { ...settings, accountSid: sid("AC") },
    };
    const alone = { ...other, id: randomUUID(), address: "+15550103", settings: { accountSid: stage.account.sid } };
    gate.linesNow = [{ ...stage.line, settings }, other, strangers, alone];
    expect((await post(formOf({ To: other.address }))).status).toBe(200);
    expect(gate.receivedBy).toEqual([other.id]);
    expect((await post(formOf({ To: strangers.address }))).status).toBe(403);
    expect((await post(formOf({ To: alone.address }))).status).toBe(403);
    gate.linesNow = [stage.line, alone];
    expect((await post(formOf({ To: alone.address }))).status).toBe(403);
    expect(gate.calls).toBe(1);
  });

  test("while the token is being replaced either one signs, and the old one not for longer", async () => {
    const next = "the next token, 32 characters xx";
    gate.linesNow = [{ ...stage.line, secret: { authToken: stage.account.authToken, nextAuthToken: next } }];
    const [one, two] = [formOf(), formOf()];
    expect((await post(one)).status).toBe(200);
    expect((await post(two, { signature: sign(next, address(), two) })).status).toBe(200);
    gate.linesNow = [{ ...stage.line, secret: { authToken: next } }];
    expect((await post(formOf())).status).toBe(403);
  });
});

describe("what is refused is logged without what was written and without secrets", () => {
  let logged: string;
  beforeEach(async () => {
    logged = "";
    const log = pino({ base: null }, { write: (entry: string) => void (logged += entry) });
    stage = await openTwilioStage((options) => createSms({ ...options, log }), (gate = createGate()), "");
  });
  afterEach(close);

  test.each([
    ["who did not sign", () => post(formOf({ Body: "my words" }), { signature: null }), "not signed"],
    ["what makes no sense", () => post(formOf({ Body: "my words", MessageSid: "SM1" })), "not well-formed"],
    ["another account", () => post(formOf({ Body: "my words", AccountSid: sid("AC") })), "another account"],
    ["a number that is no line", () => post(formOf({ Body: "my words", To: "+15550199" })), "no line"],
  ])("%s", async (_, request, why) => {
    await request();
    expect(logged).toContain(why);
    expect(logged).toContain(stage.line.id);
    expect(logged.trimEnd()).not.toContain("\n");
    expect(logged).not.toMatch(/my words|\+1555/);
    expect(logged).not.toContain(stage.account.authToken);
  });

  test("a failure of ours", async () => {
    gate.broken = () => true;
    expect((await post(formOf({ Body: "my words" }))).status).toBe(500);
    expect(logged).toContain("could not be stored");
    expect(logged).not.toMatch(/my words|\+1555/);
    expect(logged).not.toContain(stage.account.authToken);
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
    const answer = await post(given, { signature: sign(stage.account.authToken, address(), once) });
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
    expect((await post(formOf(), { url: `${address()}?shop=o'hara&x=a%20b` })).status).toBe(200);
    expect((await stage.deliver({ webhookUrl: `${address()}#rc=2&rp=all` })).answers[0]!.status).toBe(200);
  });
});

describe("what Twilio is answered", () => {
  beforeEach(async () => void (stage = await openTwilioStage(createWhatsapp, (gate = createGate()), "whatsapp:")));
  afterEach(close);

  test("the answer says nothing to the customer", async () => {
    const { answers } = await stage.deliver({});
    expect(answers[0]).toMatchObject({ status: 200, body: "<Response/>", type: expect.stringMatching(/^text\/xml/) });
  });

  test("the same request after a day, a restart and a move to another machine is the same message", async () => {
    const publicUrl = () => "https://baton.example.com";
    const form = formOf({ From: "whatsapp:+15550123", To: "whatsapp:+15550100" });
    const { line, account } = stage;
    const signature = sign(account.authToken, `${publicUrl()}/channels/twilio/${line.id}`, form);
    for (const count of [1, 2]) {
      const again = await openTwilioStage((options) => createWhatsapp({ ...options, publicUrl }), gate, "whatsapp:");
      gate.linesNow = [line];
      const url = `${again.url}/channels/twilio/${line.id}`;
      expect((await postTo(again, form, { url, signature })).status).toBe(200);
      await again.close();
      expect(gate.calls).toBe(count);
    }
    expect(gate.received).toHaveLength(1);
  });

  test("the address as it is shown answers at once and leads nowhere else", async () => {
    const answer = await post(formOf({ From: "whatsapp:+15550123", To: "whatsapp:+15550100" }), {
      url: stage.webhookUrl,
    });
    expect([answer.status, answer.redirected, answer.headers.get("location")]).toEqual([200, false, null]);
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
});
