import { once } from "node:events";
import http from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newAccount, newSid } from "../../simulator/twilio.ts";
import { sign } from "../../simulator/twilio/signing.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Line, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const question = "How long does shipping take within Norway?";
const plain = (url: string) => url.split("#", 1)[0]!;

type Request = {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body: string;
  readonly inPieces?: boolean;
};

/** A request with every byte in our hands: headers that come twice, bodies without a length. */
async function post({ url = plain(product.lines.sms.webhookUrl!), headers, body, inPieces }: Request) {
  const request = http.request(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(!inPieces && { "content-length": Buffer.byteLength(body) }),
      ...headers,
    },
  });
  const answered = once(request, "response") as Promise<[http.IncomingMessage]>;
  // A server that has refused reads no further.
  request.on("error", () => {});
  for (let at = 0; at < body.length; at += 65_536) request.write(body.slice(at, at + 65_536));
  request.end();
  const [response] = await answered;
  let text = "";
  for await (const piece of response) text += String(piece);
  return { status: response.statusCode, text };
}

const formOf = (given: Readonly<Record<string, string>> = {}, line: Line = product.lines.sms) =>
  new URLSearchParams({
    MessageSid: newSid("SM"),
    AccountSid: product.account.sid,
    From: "+15550123",
    To: line.address,
    Body: "my secret words",
    NumMedia: "0",
    ...given,
  });
const signed = (form: URLSearchParams, url = plain(product.lines.sms.webhookUrl!)) =>
  sign(product.account.authToken, url, form);

/** How much there is of everything that a message leaves behind, once nothing is to be done; reports and a new brief may still come. */
async function everything() {
  const stored = () =>
    query(
      product.databaseUrl,
      `SELECT (SELECT count(*)::int FROM receipt) AS receipts, (SELECT count(*)::int FROM message) AS messages,
         (SELECT count(*)::int FROM event WHERE kind NOT IN ('delivery.moved', 'brief.renewed')) AS events, (SELECT count(*)::int FROM outbox) AS work`,
    );
  await vi.waitFor(async () => expect(await stored()).toMatchObject([{ work: 0 }]), patient);
  return stored();
}

test.each<[string, (signature: string) => Record<string, string | string[]>]>([
  ["without a signature", () => ({})],
  ["with an empty signature", () => ({ "x-twilio-signature": "" })],
  ["with a signature that is cut off", (signature) => ({ "x-twilio-signature": signature.slice(0, -1) })],
  ["with the right signature twice", (signature) => ({ "x-twilio-signature": [signature, signature] })],
  ["with a wrong signature before the right one", (signature) => ({ "x-twilio-signature": ["x", signature] })],
  ["with several headers for the right one", (signature) => ({ "x-twilio-signature": ["", signature, ""] })],
])("what comes %s is refused without a word, and leaves nothing behind", async (_, headers) => {
  const before = await everything();
  const form = formOf();
  const answer = await post({ body: String(form), headers: headers(signed(form)) });
  expect(answer).toEqual({ status: 403, text: "" });
  expect(await everything()).toEqual(before);
  expect((await post({ body: String(form), headers: { "x-twilio-signature": signed(form) } })).status).toBe(200);
});

test("a line of a subaccount believes the subaccount's token, and not that of the account above it", async () => {
  const parent = product.account;
  const line = await product.newLine({ channel: "sms", address: "+15550131", account: newAccount() });
  const mira = texter(product, "sms", { line });
  const ofParent = { ...line.account, authToken: parent.authToken };
  const ofSubaccount = { ...parent, authToken: line.account.authToken };
  for (const account of [ofParent, parent, ofSubaccount]) {
    const { answers } = await product.twilio.deliver({
      account,
      webhookUrl: line.webhookUrl,
      from: mira.address,
      to: line.address,
      body: question,
    });
    expect(answers.map(({ status }) => status)).toEqual([403]);
  }
  await mira.write(question);
  expect(await mira.hears(1)).toHaveLength(1);
  expect(product.twilio.accepted.at(-1)).toMatchObject({ account: line.account.sid, from: line.address });
});

test("a report about another line's message changes nothing, however well it is signed", async () => {
  const other = await product.newLine({ channel: "sms", address: "+15550132" });
  const foreign = await product.newLine({ channel: "sms", address: "+15550133", account: newAccount() });
  product.twilio.reportAs([{ status: "sent" }]);
  const mira = texter(product, "sms");
  await mira.write(question);
  await mira.hears(1);
  product.twilio.reportAs("as usual");
  const { id } = await product.conversationOf(mira.identity);
  const state = async () => (await product.messagesOf(id))[1]!.delivery!.state;
  await vi.waitFor(async () => expect(await state()).toBe("sent"), patient);

  const message = product.twilio.accepted.find(({ to }) => to === mira.address)!;
  const { search } = new URL(message.statusCallback!);
  const report = async (line: Line, account = product.account) => {
    const url = `${line.statusUrl}${search}`;
    const form = new URLSearchParams({
      MessageSid: message.sid,
      AccountSid: account.sid,
      MessageStatus: "failed",
      ErrorCode: "30005",
    });
    return post({ url, body: String(form), headers: { "x-twilio-signature": sign(account.authToken, url, form) } });
  };
  expect((await report(other)).status).toBe(204);
  expect((await report(foreign, foreign.account)).status).toBe(204);
  expect((await report(product.lines.sms, foreign.account)).status).toBe(403);
  expect(await state()).toBe("sent");
  expect((await report(product.lines.sms)).status).toBe(204);
  expect(await state()).toBe("failed");
});

test("what Twilio may send one day is welcome, and kept as it came", async () => {
  const mira = texter(product, "whatsapp");
  const fields = { FutureParam: "what it means, nobody knows: ☂", AddOns: '{"status":"successful"}' };
  const { answers, sid } = await mira.sends({ text: question, fields });
  expect(answers.map(({ status }) => status)).toEqual([200]);
  expect(await mira.hears(1)).toHaveLength(1);
  const [kept] = await query<{ raw: Buffer }>(
    product.databaseUrl,
    "SELECT raw FROM receipt JOIN message ON message.id = receipt.message_id WHERE message.external_id = $1",
    [sid],
  );
  expect(Object.fromEntries(new URLSearchParams(kept!.raw.toString()))).toMatchObject({
    ...fields,
    MessageSid: sid,
    Body: question,
  });
});

test("what is no form is turned away, and the next message comes through", async () => {
  const json = JSON.stringify({ Body: "Hello" });
  for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded; charset=utf-7", ""])
    expect((await post({ body: json, headers: { "content-type": type } })).status, type).toBe(415);
  const mira = texter(product, "sms");
  await mira.write(question);
  await mira.hears(1);
});

test("a message that is too large is refused unread, and comes by the provider's list as it truly is", async () => {
  const huge = formOf({ Body: "x".repeat(2_000_000) });
  for (const inPieces of [false, true])
    expect((await post({ body: String(huge), headers: { "x-twilio-signature": "x" }, inPieces })).status).toBe(413);
  const mira = texter(product, "sms");
  const swollen = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`Field${n}`, ""]));
  const { answers } = await mira.sends({ text: question, fields: swollen });
  expect(answers.map(({ status }) => status)).toEqual([413]);
  expect(mira.heard()).toEqual([]);

  await query(product.databaseUrl, "UPDATE line SET reconciled_at = now() - interval '2 minutes' WHERE id = $1", [
    product.lines.sms.id,
  ]);
  expect((await mira.hears(1))[0]).toContain("2 to 3 working days");
  const { id } = await product.conversationOf(mira.identity);
  expect((await product.messagesOf(id)).map(({ text }) => text).slice(0, 1)).toEqual([question]);
});

test("a message without words and without anything else waits for a person, and the AI is not asked about nothing", async () => {
  const mira = texter(product, "sms");
  await mira.write("");
  const { id } = await product.conversationOf(mira.identity);
  const handoff = await product.handoffOf(id);
  expect(handoff.brief.summary).toContain("without any words");
  expect((await product.messagesOf(id)).map(({ author }) => author.kind)).not.toContain("ai");
});
