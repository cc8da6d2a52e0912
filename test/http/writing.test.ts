import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newAccount, openTwilioStandIn, type TwilioStandIn } from "../../simulator/twilio.ts";
import type { Channel, Template } from "../../src/http/wire/channels.ts";
import { linePlace } from "../../src/store/lines.ts";
import { apiKey, openOffice, type Office } from "./office.ts";
import { patient } from "../support/patient.ts";

let twilio: TwilioStandIn;
let office: Office;
const account = newAccount();

beforeAll(async () => {
  twilio = await openTwilioStandIn({ accounts: [account] });
  office = await openOffice({}, twilio.url);
  const place = linePlace({ channel: "whatsapp", address: "+15550100" });
  await office.database.pool.query("UPDATE line SET settings = $2, secret = $3 WHERE id = $1", [
    office.line.id,
    JSON.stringify({ accountSid: account.sid }),
    office.seal.seal({ authToken: account.authToken }, place),
  ]);
});
afterAll(async () => {
  await office.close();
  await twilio.close();
});

const get = (where: string) => office.ask("GET", `/api/v1${where}`, { as: { key: apiKey } });

/** A customer writes by way of Twilio, so that Twilio knows what is answered. */
async function customerWrites(): Promise<{ readonly conversation: string; readonly sid: string }> {
  const conversation = await office.customerWrites("Hello?");
  const { sid } = await twilio.deliver({
    account,
    webhookUrl: `${office.url()}/nowhere`,
    from: "whatsapp:+15550123",
    to: "whatsapp:+15550100",
    body: "Hello?",
  });
  await office.database.pool.query("UPDATE message SET external_id = $2 WHERE conversation_id = $1", [
    conversation,
    sid,
  ]);
  return { conversation, sid };
}

test("writers learn what a message may hold on each channel", async () => {
  const { items } = (await (await get("/channels")).json()) as { items: Channel[] };
  expect(items).toContainEqual(
    expect.objectContaining({ name: "whatsapp", replyWindowHours: 24, templates: true, typing: true, segments: false }),
  );
  const sms = items.find(({ name }) => name === "sms");
  expect(sms).toMatchObject({ longestText: 1600, segments: true, templates: false, media: { perMessage: 10 } });
  expect(sms).not.toHaveProperty("replyWindowHours");
});

test("a line's templates are offered with their state, and no other line's", async () => {
  twilio.addTemplate(account, { name: "hello", body: "Hello {{1}}", variables: { 1: "Ada" } });
  twilio.addTemplate(newAccount(), { name: "foreign", body: "Hello" });
  const { items } = (await (await get(`/templates?line=${office.line.id}`)).json()) as { items: Template[] };
  expect(items).toMatchObject([
    { name: "hello", text: "Hello {{1}}", state: "approved", variables: [{ name: "1", example: "Ada" }] },
  ]);
  expect(items[0]!.id).toBe(items[0]!.contentSid);
  expect((await get(`/templates?line=${uuid()}`)).status).toBe(404);
  expect((await get("/templates")).status).toBe(400);
});

test("a customer sees that the agent who holds the baton writes, once in 20 seconds", async () => {
  const agent = await office.anybody("agent", "Ana");
  const colleague = await office.anybody("agent", "Ben");
  const { conversation, sid } = await customerWrites();
  const type = (as: { readonly cookie: string }) =>
    office.ask("POST", `/api/v1/conversations/${conversation}/typing`, { as });
  expect((await type(agent)).status).toBe(409);
  await office.ask("POST", `/api/v1/conversations/${conversation}/take`, { as: agent });
  for (let press = 0; press < 5; press++) expect((await type(agent)).status).toBe(204);
  const refused = await type(colleague);
  expect([refused.status, await refused.json()]).toMatchObject([409, { detail: expect.stringContaining("Ana") }]);
  await vi.waitFor(() => expect(twilio.typing.map(({ message }) => message.sid)).toEqual([sid]), patient);
});

test("that the customer cannot be shown it disturbs nobody", async () => {
  const agent = await office.anybody("agent");
  const conversation = await office.customerWrites("Twilio does not know this message");
  await office.ask("POST", `/api/v1/conversations/${conversation}/take`, { as: agent });
  const typed = await office.ask("POST", `/api/v1/conversations/${conversation}/typing`, { as: agent });
  expect(typed.status).toBe(204);
  await vi.waitFor(() => expect(office.logged.join("")).toContain("nobody was shown that we write"), patient);
});
