import type { AddressInfo } from "node:net";
import express from "express";
import { simpleParser, type ParsedMail } from "mailparser";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { demoAccount, shop } from "../prisma/shop.ts";
import { openSimulator, type Simulator } from "../simulator/simulator.ts";
import { openTwilioStandIn, type TwilioStandIn } from "../simulator/twilio.ts";
import { sign } from "../simulator/twilio/signing.ts";
import { stories } from "../simulator/stories.ts";
import { detect } from "../src/triggers/detect.ts";
import { read } from "../src/triggers/reading.ts";
import type { Demo, DeviceName, Told } from "../simulator/wire.ts";
import type { Glimpse } from "../simulator/witness.ts";
import { patient } from "./support/patient.ts";

/** A Baton that only listens: what it is told arrives here, and each test says what it answers. */
type Baton = {
  readonly webhooks: { readonly form: URLSearchParams; readonly isSigned: boolean }[];
  readonly mails: ParsedMail[];
  /** What it answers webhooks with. */
  status: number;
  happened(glimpse: Glimpse): void;
  sendText(to: string, from: string, body: string): Promise<void>;
  sendMail(answer: ParsedMail, text: string): Promise<void>;
};

let carrier: TwilioStandIn;
let simulator: Simulator;
let baton: Baton;
let base: string;
let webhookHost: string;
let closes: (() => Promise<unknown>)[];

beforeEach(async () => {
  carrier = await openTwilioStandIn({ accounts: [demoAccount], paceMs: 1 });
  closes = [() => carrier.close()];
  webhookHost = "127.0.0.1";
  const app = express();
  const port = await new Promise<number>((resolve) => {
    const server = app.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
    closes.push(() => new Promise((done) => (server.closeAllConnections(), server.close(done))));
  });
  base = `http://127.0.0.1:${port}`;
  const smtp = await openSmtp();
  const followers = new Set<(event: { conversation?: string }) => void>();
  const glimpses = new Map<string, Glimpse>();
  baton = {
    webhooks: [],
    mails: smtp.mails,
    status: 200,
    happened(seen) {
      glimpses.set(seen.conversation.id, seen);
      for (const follower of followers) follower({ conversation: seen.conversation.id });
    },
    async sendText(to, from, body) {
      await fetch(`${carrier.url}/2010-04-01/Accounts/${demoAccount.sid}/Messages.json`, {
        method: "POST",
        headers: { authorization: `Basic ${btoa(`${demoAccount.sid}:${demoAccount.authToken}`)}` },
        body: new URLSearchParams({ To: to, From: from, Body: body }),
      });
    },
    async sendMail(mail, text) {
      const transport = createTransport({ ...simulator.mailSink, ignoreTLS: true });
      await transport.sendMail({
        from: shop.email,
        to: mail.from?.value[0]?.address,
        subject: `Re: ${mail.subject}`,
        text,
        inReplyTo: mail.messageId!,
        references: [mail.references ?? [], mail.messageId!].flat(),
      });
    },
  };
  app.post("/hooks/:channel", express.text({ type: () => true }), (request, response) => {
    const form = new URLSearchParams(request.body as string);
    const signature = sign(demoAccount.authToken, `${base}/hooks/${request.params.channel}`, form);
    baton.webhooks.push({ form, isSigned: signature === request.headers["x-twilio-signature"] });
    response.status(baton.status).type("text/xml").send("<Response/>");
  });
  const phoneLine = (channel: "sms" | "whatsapp") => ({
    name: shop.name,
    address: shop[channel],
    webhookUrl: `http://${webhookHost}:${port}/hooks/${channel}`,
    account: demoAccount,
  });
  simulator = await openSimulator({
    carrier,
    lines: async () => ({
      sms: phoneLine("sms"),
      whatsapp: phoneLine("whatsapp"),
      email: { name: shop.name, address: shop.email },
    }),
    smtpAddress: () => smtp.address,
    follow: async (listener) => {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    read: async (id) => glimpses.get(id),
    inboxUrl: "/inbox/waiting",
    page: new URL("../inbox/simulator.html", import.meta.url).pathname,
    onError: () => {},
    paceMs: 1,
  });
  closes.push(() => simulator.close());
  app.use("/simulator", simulator.router);

  async function openSmtp() {
    const mails: ParsedMail[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      onData(stream, _session, callback) {
        simpleParser(stream).then((mail) => {
          mails.push(mail);
          callback();
        }, callback);
      },
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    closes.push(() => new Promise<void>((done) => server.close(() => done())));
    return { mails, address: { host: "127.0.0.1", port: (server.server.address() as AddressInfo).port } };
  }
});

afterEach(async () => {
  for (const close of closes.toReversed()) await close();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${base}/simulator/api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: base, ...headers },
    body: JSON.stringify(body),
  });

/** The first thing that a page which opens now is told. */
async function demo(): Promise<Demo> {
  const response = await fetch(`${base}/simulator/api/live`);
  let text = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const data = /^data: (.*)\n\n/m.exec(text)?.[1];
    if (data !== undefined) return JSON.parse(data) as Demo;
  }
  throw new Error("the simulator told nothing");
}

const until = <T>(look: () => T | Promise<T>) => vi.waitFor(look, patient);

/** A conversation as Baton shows it once somebody on a device has written. */
function glimpse(
  channel: DeviceName,
  identity: string,
  given: Partial<Glimpse> & { who?: Glimpse["conversation"]["holder"] } = {},
): Glimpse {
  const { who = { who: "ai" }, ...rest } = given;
  return {
    conversation: { id: "c1", number: 1001, channel, customer: { identity }, holder: who },
    messages: [],
    ...rest,
  };
}

const lastTold = async (): Promise<Told["text"] | undefined> => (await demo()).told.at(-1)?.text;

describe("the phones", () => {
  test("what is typed on a phone reaches Baton as a signed webhook of its channel", async () => {
    expect((await post("say", { device: "whatsapp", text: "Hi there" })).status).toBe(204);
    expect((await post("say", { device: "sms", text: "Hello" })).status).toBe(204);
    const { phones } = await demo();
    expect(baton.webhooks.map(({ isSigned }) => isSigned)).toEqual([true, true]);
    expect(baton.webhooks[0]!.form.get("From")).toBe(`whatsapp:${phones.whatsapp.person.address}`);
    expect(baton.webhooks[0]!.form.get("ProfileName")).toBe(phones.whatsapp.person.name);
    expect(baton.webhooks[1]!.form.get("From")).toBe(phones.sms.person.address);
    expect(baton.webhooks[1]!.form.has("ProfileName")).toBe(false);
  });

  test("two ticks when Baton has stored it, blue ones when it was answered, and the answer once", async () => {
    await post("say", { device: "whatsapp", text: "Hi there" });
    const { phones } = await demo();
    expect(phones.whatsapp.bubbles[0]!.tick).toBe("stored");
    await baton.sendText(`whatsapp:${phones.whatsapp.person.address}`, `whatsapp:${shop.whatsapp}`, "Good morning");
    await until(() => expect(carrier.accepted[0]!.status).toBe("read"));
    const { bubbles } = (await demo()).phones.whatsapp;
    expect(bubbles.map(({ from, text }) => [from, text])).toEqual([
      ["me", "Hi there"],
      ["shop", "Good morning"],
    ]);
    expect(bubbles[0]!.tick).toBe("seen");
  });

  test("what Baton refuses is shown as not delivered, and the page hears why", async () => {
    baton.status = 403;
    const answer = await post("say", { device: "sms", text: "Hello" });
    expect(answer.status).toBe(502);
    expect((await demo()).phones.sms.bubbles[0]!.tick).toBe("failed");
  });

  test("a new person begins with an empty phone and gets none of the last one's messages", async () => {
    await post("say", { device: "sms", text: "Hello" });
    const before = (await demo()).phones.sms.person;
    await post("new-person", { device: "sms" });
    await baton.sendText(before.address, shop.sms, "Too late");
    await until(() => expect(carrier.accepted[0]!.status).toBe("delivered"));
    const after = (await demo()).phones.sms;
    expect(after.person.name).not.toBe(before.name);
    expect(after.bubbles).toEqual([]);
  });
});

describe("more than words", () => {
  const bubbles = async (device: "whatsapp" | "sms") => (await demo()).phones[device].bubbles;
  const api = (path: string, given: Record<string, string>) =>
    fetch(`${carrier.url}${path}`, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${demoAccount.sid}:${demoAccount.authToken}`)}` },
      body: new URLSearchParams(given),
    });

  test("a picture leaves as media behind the carrier's door, and is seen on the phone", async () => {
    expect((await post("send-picture", { device: "sms", picture: "hole", text: "Look" })).status).toBe(204);
    const { form, isSigned } = baton.webhooks[0]!;
    expect(isSigned).toBe(true);
    expect(form.get("MediaContentType0")).toBe("image/jpeg");
    expect(form.get("MessageSid")).toMatch(/^MM/);
    const [bubble] = await bubbles("sms");
    expect(bubble).toMatchObject({ text: "Look", files: [{ isPicture: true }] });
    const shown = await fetch(base + bubble!.files![0]!.url);
    expect(shown.headers.get("content-type")).toBe("image/jpeg");
    expect((await shown.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  });

  test("a file from the viewer's device goes the same way, and only pictures do", async () => {
    const data = Buffer.from("a picture of one's own").toString("base64");
    expect((await post("send-file", { device: "whatsapp", type: "image/png", data })).status).toBe(204);
    const [bubble] = await bubbles("whatsapp");
    expect(await (await fetch(base + bubble!.files![0]!.url)).text()).toBe("a picture of one's own");
    expect((await post("send-file", { device: "whatsapp", type: "text/html", data })).status).toBe(400);
    expect(baton.webhooks).toHaveLength(1);
  });

  test("a place, an answer to a message, and a tapped button reach Baton as WhatsApp tells them", async () => {
    const { person } = (await demo()).phones.whatsapp;
    const template = carrier.addTemplate(demoAccount, { name: "ask", body: "May we?", buttons: ["Yes", "No"] });
    await api(`/2010-04-01/Accounts/${demoAccount.sid}/Messages.json`, {
      To: `whatsapp:${person.address}`,
      From: `whatsapp:${shop.whatsapp}`,
      ContentSid: template.sid,
    });
    const asked = await until(async () => {
      const [first] = await bubbles("whatsapp");
      expect(first).toMatchObject({ from: "shop", text: "May we?", buttons: ["Yes", "No"] });
      return first!;
    });
    await post("tap", { bubble: asked.id, button: 1 });
    await post("tap", { bubble: asked.id, button: 0 });
    await post("say", { device: "whatsapp", text: "Why?", answers: asked.id });
    await post("send-place", { place: "home" });
    const [tapped, answer, place] = baton.webhooks.map(({ form }) => Object.fromEntries(form));
    expect(tapped).toMatchObject({ Body: "No", ButtonText: "No", OriginalRepliedMessageSid: asked.id });
    expect(answer).toMatchObject({ Body: "Why?", OriginalRepliedMessageSender: `whatsapp:${shop.whatsapp}` });
    expect(place).toMatchObject({ Body: "", Latitude: "60.39746", MessageType: "location" });
    expect(baton.webhooks).toHaveLength(3);
    expect((await bubbles("whatsapp"))[0]!.tapped).toBe("No");
  });

  test("STOP is answered by the carrier itself, which then lets nothing through until START", async () => {
    await post("say", { device: "sms", text: "STOP" });
    const { person } = (await demo()).phones.sms;
    expect((await bubbles("sms")).map(({ from }) => from)).toEqual(["me", "carrier"]);
    await baton.sendText(person.address, shop.sms, "One more thing");
    expect(carrier.accepted).toHaveLength(0);
    await post("say", { device: "sms", text: "START" });
    await baton.sendText(person.address, shop.sms, "Welcome back");
    await until(async () => expect((await bubbles("sms")).at(-1)!.text).toBe("Welcome back"));
    expect(baton.webhooks.map(({ form }) => form.get("Body"))).toEqual(["STOP", "START"]);
  });

  test("the phone shows that the shop writes until its message is there", async () => {
    await post("say", { device: "whatsapp", text: "Hi" });
    const { person, bubbles: written } = (await demo()).phones.whatsapp;
    await api("/v2/Indicators/Typing.json", { channel: "whatsapp", messageId: written[0]!.id });
    expect((await demo()).phones.whatsapp).toMatchObject({ isTyping: true, bubbles: [{ tick: "seen" }] });
    await baton.sendText(`whatsapp:${person.address}`, `whatsapp:${shop.whatsapp}`, "Hello");
    await until(async () => expect((await demo()).phones.whatsapp.isTyping).toBe(false));
    expect((await bubbles("whatsapp")).at(-1)!.text).toBe("Hello");
  });
});

describe("the mailbox", () => {
  test("an answer to an answer names the whole thread and quotes what it answers, as a mail program does", async () => {
    await post("mail", { subject: "Blanket", text: "Is it warm?" });
    const first = baton.mails[0]!;
    expect(first.subject).toBe("Blanket");
    await baton.sendMail(first, "Yes,\nvery.");
    const thread = await until(async () => {
      const [only] = (await demo()).mailbox.threads;
      expect(only!.mails).toHaveLength(2);
      return only!;
    });
    await post("mail", { thread: thread.id, text: "Thank you!" });
    const second = baton.mails[1]!;
    expect(second.subject).toBe("Re: Blanket");
    expect(second.inReplyTo).toBe(thread.mails[1]!.id);
    expect(second.references).toEqual([first.messageId, thread.mails[1]!.id]);
    expect(second.text).toMatch(
      /^Thank you!\n\nOn .*Fjord & Fern <hello@fjordandfern.example> wrote:\n\n> Yes,\n> very\./,
    );
    expect((await demo()).mailbox.threads).toHaveLength(1);
  });
});

describe("the stories", () => {
  test("the customer loses patience step by step, says no more once a person is called, and the words are told", async () => {
    await post("play", { story: "angry" });
    const said = () => baton.webhooks.map(({ form }) => form.get("Body")!);
    await until(() => expect(said()).toHaveLength(1));
    const { person } = (await demo()).phones.whatsapp;
    const ai = (id: string) => ({
      id,
      kind: "message",
      author: { kind: "ai" },
      sources: [{ title: "Order tracking" }],
    });
    baton.happened(glimpse("whatsapp", person.address, { messages: [ai("m1")] }));
    await baton.sendText(`whatsapp:${person.address}`, `whatsapp:${shop.whatsapp}`, "Follow the link.");
    await until(() => expect(said()).toHaveLength(2));
    expect(await lastTold()).toBe("The AI answered from “Order tracking”.");
    const handoff = {
      mode: "pass" as const,
      id: "h1",
      signals: [{ kind: "frustration", evidence: "look again" }],
      route: { team: { name: "Care" } },
    };
    baton.happened(
      glimpse("whatsapp", person.address, {
        messages: [ai("m1")],
        handoff,
        who: { who: "team", team: { name: "Care" } },
      }),
    );
    await until(async () => expect((await demo()).playing?.state).toBe("yours"));
    expect(said()).toHaveLength(2);
    expect(await lastTold()).toBe("The tone shifted: the baton passed to Care with the words “look again”.");
    expect((await demo()).playing?.conversation).toBe("c1");
  });

  test("a wish for no more messages is told as one", async () => {
    await post("say", { device: "sms", text: "STOP" });
    const { person } = (await demo()).phones.sms;
    const wish = { id: "m1", kind: "message", author: { kind: "customer" }, wish: "out" as const };
    baton.happened(glimpse("sms", person.address, { messages: [wish] }));
    await until(async () => expect(await lastTold()).toMatch(/^No more messages, as the customer wishes/));
  });

  test("an ordinary question ends with its answer", async () => {
    await post("play", { story: "question" });
    await until(() => expect(baton.webhooks).toHaveLength(1));
    await baton.sendText((await demo()).phones.sms.person.address, shop.sms, "Three to six days.");
    await until(async () => expect((await demo()).playing?.state).toBe("answered"));
  });

  test("who writes by hand on the device ends the story that plays there", async () => {
    await post("play", { story: "legal" });
    await until(() => expect(baton.webhooks).toHaveLength(1));
    await post("say", { device: "sms", text: "Never mind" });
    expect((await demo()).playing).toBeNull();
  });
});

test("each story's words worry Baton where its card says so, and nowhere before", () => {
  const sent = (text: string, seq: number) => ({
    id: `m${seq}`,
    seq,
    author: { kind: "customer", name: null } as const,
    kind: "message" as const,
    text,
    subject: null,
    sources: [],
    details: [],
    files: [],
    wish: null,
    sender: null,
    at: new Date(0),
  });
  const worries = stories.map(({ id, says }) => [
    id,
    says.map((_, turn) => {
      const messages = says.slice(0, turn + 1).map((text, index) => sent(text, index + 1));
      return detect(read({ messages, turnedSeq: turn }), []).some(({ score }) => score >= 0.7);
    }),
  ]);
  expect(Object.fromEntries(worries)).toEqual({
    question: [false],
    bulk: [true],
    angry: [false, false, true, true],
    legal: [true],
  });
});

describe("who may ask", () => {
  test("another site's page can change nothing", async () => {
    expect((await post("reset", {}, { origin: "https://evil.example" })).status).toBe(403);
    expect((await post("reset", {}, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    const form = await fetch(`${base}/simulator/api/reset`, {
      method: "POST",
      headers: { origin: base },
      body: new URLSearchParams(),
    });
    expect(form.status).toBe(415);
    expect((await post("say", { device: "sms", text: "x", from: "+15550199" })).status).toBe(400);
    expect((await post("say", { device: "sms", text: "x".repeat(40_000) })).status).toBe(413);
    expect(baton.webhooks).toEqual([]);
  });

  test("nothing is sent where a line is not on this machine", async () => {
    webhookHost = "gateway.example.com";
    const answer = await post("say", { device: "sms", text: "Hello" });
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain("sends nothing outside this machine");
  });
});
