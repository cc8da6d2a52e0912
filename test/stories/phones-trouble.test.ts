import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { playOpenAi } from "../support/openai.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
let model: Awaited<ReturnType<typeof playOpenAi>>;
beforeAll(async () => {
  model = await playOpenAi();
  product = await startProduct({ environment: model.environment });
});
afterAll(async () => {
  await product.close();
  await model.close();
});

const question = "How long does shipping take within Norway?";
const answered = { does: "answers", text: "Orders within Norway arrive in 2 to 3 working days." } as const;

/** The model thinks until somebody lets it speak. */
function think(): () => void {
  let speak = (): void => {};
  model.now({ ...answered, after: new Promise<void>((resolve) => (speak = resolve)) });
  return () => speak();
}

const settled = () =>
  vi.waitFor(async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]), patient);

/** As the server's administrator, from a database beside the product's. */
async function administer(...statements: readonly string[]): Promise<void> {
  const url = new URL(product.databaseUrl);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The product's database lets nobody in, and everybody who is in is thrown out. */
async function closeDatabase(): Promise<() => Promise<void>> {
  const name = new URL(product.databaseUrl).pathname.slice(1);
  await administer(
    `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return () => administer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
}

test("while the model thinks for a minute, Twilio is answered at once and the customer is texted nothing by it", async () => {
  const speak = think();
  const customers = [texter(product, "sms"), texter(product, "whatsapp")];
  for (const mira of customers) {
    const before = model.asked.length;
    for (const text of [question, "Hello?"]) {
      const began = performance.now();
      const { answers } = await mira.sends({ text });
      // Twilio waits for fifteen seconds.
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(answers).toEqual([{ status: 200, type: expect.stringMatching(/^text\/xml/), body: "<Response/>" }]);
      // The second comes while the model is at the first.
      await vi.waitFor(() => expect(model.asked.length).toBeGreaterThan(before), patient);
    }
  }
  expect(product.twilio.twimlReplies).toEqual([]);
  expect(customers.flatMap((mira) => mira.heard())).toEqual([]);
  speak();
  for (const mira of customers) expect((await mira.hears(1))[0]).toContain("2 to 3 working days");
});

test("a colleague passes the conversation to people while the model thinks: its answer is never sent", async () => {
  const speak = think();
  const before = model.asked.length;
  const mira = texter(product, "sms");
  await mira.write(question);
  await vi.waitFor(() => expect(model.asked.length).toBe(before + 1), patient);
  const { id } = await product.conversationOf(mira.identity);
  const [team] = await query<{ id: string }>(product.databaseUrl, "SELECT id FROM team LIMIT 1");
  expect(await product.ask("POST", `/conversations/${id}/pass`, { to: { team: team!.id } })).toMatchObject({
    status: 200,
  });
  speak();
  await settled();
  expect(await product.conversationOf(mira.identity)).toMatchObject({ holder: { who: "team" } });
  expect((await product.messagesOf(id)).map(({ author }) => author.kind)).not.toContain("ai");
  expect(mira.heard().join("\n")).not.toContain("2 to 3 working days");
});

test("a customer who asks for a person while the model thinks gets the person, and not the answer to what was before", async () => {
  const speak = think();
  const before = model.asked.length;
  const mira = texter(product, "whatsapp");
  await mira.write(question);
  await vi.waitFor(() => expect(model.asked.length).toBe(before + 1), patient);
  await mira.write("No, please let me speak to a human.");
  speak();
  const [line] = await mira.hears(1);
  expect(line).toMatch(/colleague/);
  await settled();
  expect(mira.heard()).toEqual([line]);
  expect(await product.conversationOf(mira.identity)).toMatchObject({ holder: { who: "team" } });
});

test("while the database is away Twilio hears 500; the message comes by its list, once, and is answered once", async () => {
  model.now(answered);
  const [mira, ola] = [texter(product, "sms"), texter(product, "whatsapp")];
  await ola.write(question);
  await ola.hears(1);
  // A line of which nothing was heard yet, so that nothing of it is remembered.
  const line = await product.newLine({ channel: "sms", address: "+15550161" });
  const nia = texter(product, "sms", { line });
  await settled();

  const openDatabase = await closeDatabase();
  const lost = await Promise.all([
    mira.sends({ text: question }),
    ola.sends({ text: "Can I return a blanket?" }),
    nia.sends({ text: question }),
  ]);
  for (const { attempts } of lost) {
    // Our address asks Twilio to try again, twice.
    expect(attempts).toHaveLength(3);
    for (const answer of attempts) expect(answer).toMatchObject({ status: 500, body: "<Response/>" });
  }
  expect(product.twilio.twimlReplies).toEqual([]);
  await openDatabase();

  await query(product.databaseUrl, "UPDATE line SET reconciled_at = now() - interval '2 minutes'");
  await Promise.all([mira.hears(1), ola.hears(2), nia.hears(1)]);
  // One of them is delivered again as well, by the fallback address for example.
  const { answers } = await mira.sends({ text: question, sid: lost[0].sid });
  expect(answers.map(({ status }) => status)).toEqual([200]);
  await query(product.databaseUrl, "UPDATE line SET reconciled_at = now() - interval '2 minutes'");
  await vi.waitFor(
    async () =>
      expect(
        await query(
          product.databaseUrl,
          "SELECT 1 FROM line WHERE channel <> 'email' AND reconciled_at < now() - interval '1 minute'",
        ),
      ).toEqual([]),
    patient,
  );
  await settled();
  expect([mira, ola, nia].map((one) => one.heard().length)).toEqual([1, 2, 1]);
  const written = async (identity: string) => {
    const messages = await product.messagesOf((await product.conversationOf(identity)).id);
    return messages.filter(({ author }) => author.kind === "customer").map(({ text }) => text);
  };
  expect(await written(mira.identity)).toEqual([question]);
  expect(await written(ola.identity)).toEqual([question, "Can I return a blanket?"]);
});
