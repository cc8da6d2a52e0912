import { randomInt } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { receive } from "../src/receive.ts";
import { createIntake } from "../src/store/intake.ts";
import { consentOf } from "../src/store/consent.ts";
import { joinCustomers } from "../src/store/customers.ts";
import { openDatabase, transaction, type Database } from "../src/store/database.ts";
import { aLine, inbound } from "./support/builders.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { aConversation, send } from "./support/sending.ts";
let clone: TestDatabase; let database: Database;
beforeAll(async () => { clone = await createDatabase(); database = openDatabase(clone.url, { connections: 20, onError: () => {} }); });
afterAll(async () => { await database.close(); await clone.drop(); });
const write = (line: any, from: any, text: string) => receive({ intake: createIntake(database.pool), wake: () => {} }, line, { ...inbound({ text }), from }, new Date());
test("P1 BSUID stop then merge", async () => {
  const line = await aLine(database, { channel: "whatsapp" });
  const phone = `+1555${randomInt(1e6, 9e6)}`, bsuid = `US.${randomInt(1e9, 2e9)}`;
  await write(line, { identity: phone }, "hello");
  await write(line, { identity: bsuid }, "hi");
  await write(line, { identity: bsuid }, "STOP");
  await write(line, { identity: phone, otherKey: bsuid }, "hello again");
  const ids = await database.prisma.identity.findMany({ where: { OR: [{ key: phone }, { key: bsuid }] } });
  for (const i of ids) console.log(i.key, i.otherKey, i.customerId, await transaction(database.pool, (c) => consentOf(c, line.id, i.id)));
});
test("P3 ordinary message while the AI's is being sent and an agent takes, and STOP waits", async () => {
  const c = await aConversation(database);
  await c.aiSays("It is on its way.");
  let go!: () => void; const gate = new Promise<void>((r) => (go = r)); let began!: () => void; const begun = new Promise<void>((r) => (began = r));
  const sending = send(database, c.id, async () => { began(); await gate; return { outcome: "sent", externalId: "SMx" }; });
  await begun;
  const take = c.replies("I am here");
  const stop = c.write("STOP");
  await new Promise((r) => setTimeout(r, 300));
  const t = performance.now();
  await c.write("ordinary words");
  console.log("ordinary took", performance.now() - t);
  go(); 
  console.log(await Promise.allSettled([sending, take, stop]));
  console.log((await c.deliveries()).map((d) => [d.state, d.reason]));
});
test("P9 chaos: AI sends, takes, stops, starts, failing news — deadlocks?", async () => {
  const seen: string[] = [];
  const c = await aConversation(database, { channel: "whatsapp" });
  const { takeNews } = await import("../src/store/deliveries/news.ts");
  const job = async (f: () => Promise<unknown>) => { for (let i = 0; i < 15; i++) await f().catch((e: any) => seen.push(`${e.code} ${e.message}`)); };
  await Promise.all([
    job(() => c.write("STOP")), job(() => c.write("START")), job(() => c.write("words")),
    job(() => c.replies("x")), job(() => c.aiSays("y")),
    job(() => send(database, c.id, async () => { await new Promise((r) => setTimeout(r, 20)); return randomInt(3) ? { outcome: "sent", externalId: "SM" + randomInt(1e9) } : { outcome: "refused", reason: "no", code: "21610", consequence: "opted_out" }; })),
    job(() => send(database, c.id, async () => ({ outcome: "refused", reason: "no" }))),
    job(async () => { const d = (await c.deliveries()).filter((x) => x.attempts > 0).at(-1); if (d) await takeNews(database.pool, c.line.id, { messageId: d.messageId, part: 0, attempt: d.attempts, state: "failed", externalId: "SM1", consequence: "opted_out", againAfterMinutes: [0] } as any, new Date()); }),
    job(async () => { const ids = (await database.prisma.customer.findMany({ take: 3 })).map((x) => x.id); await transaction(database.pool, (k) => joinCustomers(k, ids.slice(0, 2), new Date())); }),
  ]);
  console.log(new Set(seen));
}, 60000);
