import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newAccount } from "../../simulator/twilio.ts";
import { texter } from "../support/customers.ts";
import { png } from "../support/pictures.ts";
import { patient } from "../support/patient.ts";
import { apiKey, query, startProduct, type Line, type Product } from "../support/product.ts";

const secretKey = "a secret key for the story of secrets";
const modelKey = "sk-a-key-that-nobody-may-read";
const account = newAccount();
const nextAuthToken = "the auth token that follows, long";

let product: Product;
let line: Line;
const secrets = new Map<string, string>([
  ["the auth token", account.authToken],
  ["the auth token that follows", nextAuthToken],
  ["the secret key", secretKey],
  ["the key of the API", apiKey],
  ["the key of the model", modelKey],
]);
const logged: string[] = [];
const answers: string[] = [];

/** Everything that Baton answers here is kept. */
async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await product.ask<T>(method, path, body);
  answers.push(JSON.stringify(answer));
  return answer.body;
}

beforeAll(async () => {
  product = await startProduct({
    onLog: (entry) => void logged.push(entry),
    // Nobody listens at the model's address, so each turn of the AI is an error as well.
    environment: {
      LOG_LEVEL: "debug",
      SECRET_KEY: secretKey,
      OPENAI_API_KEY: modelKey,
      OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
      OPENAI_MODEL: "played",
    },
  });
  product.twilio.addAccount(account);
  const key = product.twilio.addKey(account);
  secrets.set("the secret of the API key", key.secret);
  secrets.set("the auth token of the other lines", product.account.authToken);
  for (const [user, password] of [
    [product.account.sid, product.account.authToken],
    [account.sid, account.authToken],
    [account.sid, nextAuthToken],
    [key.sid, key.secret],
  ])
    secrets.set(`Authorization of ${password}`, Buffer.from(`${user}:${password}`).toString("base64"));
  line = await product.newLine({
    channel: "whatsapp",
    address: "+15550141",
    account,
    twilio: { apiKeySid: key.sid, apiKeySecret: key.secret, nextAuthToken },
  });
});
afterAll(() => product.close());

/** What would show a secret, and nothing for what keeps them all. */
const shownBy = (text: string): string[] =>
  [...secrets].filter(([, secret]) => text.includes(secret)).map(([name]) => name);

/** Every row of every table, with the bytes that they hold as text. */
async function rowsOf(url: string): Promise<ReadonlyMap<string, string>> {
  const tables = await query<{ name: string }>(
    url,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const bytes = (_: string, value: unknown) => {
    const isBytes = typeof value === "object" && value !== null && "type" in value && value.type === "Buffer";
    return isBytes && "data" in value ? Buffer.from(value.data as number[]).toString("latin1") : value;
  };
  const rows = await Promise.all(tables.map(({ name }) => query<object>(url, `SELECT * FROM ${name}`)));
  return new Map(tables.map(({ name }, index) => [name, JSON.stringify(rows[index], bytes)]));
}

test("however things go wrong, no token, no key and no Authorization is in a log, a row or an answer", async () => {
  const mira = texter(product, "whatsapp", { line: { ...line, account } });
  await mira.sends({
    text: "Please let me speak to a human.",
    media: [
      { bytes: png(), type: "image/png" },
      { bytes: png(), type: "image/png", fault: { redirect: `${product.twilio.cdnUrl}/stranger` } },
      { bytes: png(), type: "image/png", fault: "forbidden" },
      { url: "http://169.254.169.254/", type: "image/png" },
    ],
  });
  const { id } = await product.conversationOf(mira.identity);
  await mira.hears(1);
  const say = (text: string) =>
    ask<{ id: string }>("POST", `/conversations/${id}/reply`, { clientId: `secrets-${text}`, text });
  const stateOf = async (messageId: string) =>
    (await product.messagesOf(id)).find((message) => message.id === messageId)?.delivery?.state;

  // Each way in which Twilio, or the way to it, fails; the last stops the line.
  const faults = ["reset-after-accept", "503-html", 21614, 99_999, "500", 20003] as const;
  for (const fault of faults) {
    product.twilio.fail(fault);
    const said = await say(String(fault));
    const left = fault === 20003 ? ["queued"] : ["uncertain", "failed", "sent", "delivered", "read"];
    await vi.waitFor(async () => expect(left).toContain(await stateOf(said.id)), patient);
  }
  await vi.waitFor(
    async () => expect(await ask<Line>("GET", `/lines/${line.id}`)).toMatchObject({ halted: true }),
    patient,
  );

  // Requests that are refused, an operator's mistakes, and lists that cannot be had.
  const broken = { ...account, authToken: "somebody else's token" };
  await product.twilio.deliver({
    account: broken,
    webhookUrl: line.webhookUrl,
    from: mira.address,
    to: "whatsapp:+15550141",
    body: "",
  });
  await mira.sends({ text: "", fields: { MessageSid: "SM1" } });
  product.twilio.failReads("reset", "503-html", 20003, 20003);
  await ask("POST", `/lines/${line.id}/check`, { repair: true });
  await ask("PATCH", `/lines/${line.id}`, { twilio: { authToken: account.authToken, authTokn: account.authToken } });
  await ask("POST", "/lines", { channel: "sms", name: "Again", address: "5550100x", twilio: { ...account } });
  await ask("GET", `/templates?line=${line.id}`);
  await ask("PATCH", `/lines/${line.id}`, { twilio: { authToken: account.authToken } });
  await vi.waitFor(
    async () => expect(await ask<Line>("GET", `/lines/${line.id}`)).toMatchObject({ halted: false }),
    patient,
  );
  // The comparison with Twilio's list fails for every line, on the wire.
  product.twilio.failReads(...Array.from({ length: 8 }, () => "reset" as const));
  await query(product.databaseUrl, "UPDATE line SET reconciled_at = now() - interval '2 minutes'");
  await vi.waitFor(() => expect(logged.join("\n")).toContain("the provider could not be asked"), patient);

  // The AI, with nobody to ask.
  const ola = texter(product, "whatsapp", { line: { ...line, account } });
  await ola.sends({ text: "How long does shipping take within Norway?" });
  await vi.waitFor(async () => expect((await product.conversationOf(ola.identity)).holder.who).toBe("team"), patient);
  const other = await product.conversationOf(ola.identity);

  for (const path of [
    "/lines",
    `/lines/${line.id}`,
    "/channels",
    "/conversations?limit=100",
    ...[id, other.id].flatMap((one) => [`/conversations/${one}`, `/conversations/${one}/messages?limit=200`]),
    ...[id, other.id].map((one) => `/conversations/${one}/handoff`),
    `/customers/${other.customer.id}`,
    "/conversations?limit=abc",
    "/nowhere",
  ])
    await ask("GET", path);
  const metrics = await fetch(`${product.baton.url}/metrics`, { headers: { authorization: `Bearer ${apiKey}` } });
  expect(metrics.status).toBe(200);
  answers.push(await metrics.text());

  expect(logged.join("\n")).toContain('"level":40');
  expect(logged.flatMap(shownBy)).toEqual([]);
  expect(answers.flatMap(shownBy)).toEqual([]);
  const rows = await rowsOf(product.databaseUrl);
  expect(rows.get("public.line")).toContain(account.sid);
  for (const [table, text] of rows) expect(shownBy(text), table).toEqual([]);
  expect(product.twilio.leaks).toEqual([]);
});
