import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Conversation, Counts } from "../../src/http/wire/conversations.ts";
import { texter, type Texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await query(
    product.databaseUrl,
    `INSERT INTO trigger (id, name, kind, threshold, mode, state, priority, phrases, quiet_minutes)
     VALUES (gen_random_uuid(), 'Writes about Norway', 'custom', 0.5, 'invite', 'live', 'low', '{norway}', 30)`,
  );
});
afterAll(() => product.close());

const question = "How long does shipping take within Norway?";
const person = /write "person"/i;

const sql = <T extends object>(text: string, ...values: readonly unknown[]) =>
  query<T>(product.databaseUrl, text, values);
const eventsOf = async (id: string) =>
  (
    await sql<{ kind: string; mode: string | null }>(
      "SELECT kind, data->>'mode' AS mode FROM event WHERE conversation_id = $1 AND kind LIKE 'handoff.%' ORDER BY id",
      id,
    )
  ).map(({ kind, mode }) => (mode === null ? kind : `${kind} ${mode}`));
const handoffsOf = (id: string) =>
  sql<{ id: string; mode: string; resolved: boolean }>(
    "SELECT id, mode, resolved_at IS NOT NULL AS resolved FROM handoff WHERE conversation_id = $1 ORDER BY requested_at",
    id,
  );
const waiting = async () =>
  (await product.ask<{ items: Conversation[] }>("GET", "/conversations?view=waiting&limit=100")).body.items;
const isWaiting = async (id: string) => (await waiting()).some((each) => each.id === id);
const settled = (id: string) =>
  vi.waitFor(async () => expect(await sql("SELECT 1 FROM outbox WHERE ref = $1", id)).toEqual([]), patient);

/** A customer whose first words have invited people, and whom the AI has answered. */
async function invited(): Promise<{ readonly mira: Texter; readonly id: string }> {
  const mira = texter(product, "sms");
  await mira.write(question);
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  return { mira, id };
}

test("people are invited while the AI goes on helping; who takes has the brief, and the AI is silent", async () => {
  const before = (await product.ask<Counts>("GET", "/counts")).body.waiting;
  const { mira, id } = await invited();
  expect(mira.heard()[0]).toContain("2 to 3 working days");
  expect(mira.heard()[0]).toMatch(person);

  const shown = (await waiting()).find((each) => each.id === id);
  expect(shown).toMatchObject({
    holder: { who: "ai", epoch: 1 },
    priority: "low",
    signal: { kind: "custom", evidence: "Norway" },
    invited: { team: { name: "Everyone" } },
  });
  expect(Date.parse(shown!.invited!.deadline)).toBeGreaterThan(Date.parse(shown!.invited!.since));
  expect((await product.ask<Counts>("GET", "/counts")).body.waiting).toBe(before + 1);
  const handoff = await product.handoffOf(id);
  expect(handoff).toMatchObject({ id: shown!.handoff, mode: "invite", messagesToHandoff: 1 });
  expect(handoff.brief.asked[0]?.text).toBe(question);
  // What the AI said since then is told as well.
  await vi.waitFor(
    async () => expect((await product.handoffOf(id)).brief.answered[0]?.text).toContain("2 to 3 working days"),
    patient,
  );
  expect((await product.messagesOf(id)).map(({ kind, text }) => [kind, text])).toContainEqual([
    "event",
    "Invited Everyone: Writes about Norway (“Norway”). The AI keeps helping until somebody takes the baton.",
  ]);

  const taken = await product.ask<Conversation>("POST", `/conversations/${id}/take`, {});
  expect(taken).toMatchObject({ status: 200, body: { holder: { who: "agent" }, handoff: handoff.id } });
  expect(taken.body.invited).toBeUndefined();
  expect(await isWaiting(id)).toBe(false);
  const { takenAt, mode } = await product.handoffOf(id);
  expect([mode, takenAt !== undefined]).toEqual(["invite", true]);
  await mira.write("And what does shipping within Norway cost?");
  await settled(id);
  expect(mira.heard()).toHaveLength(1);
});

test("a pass that comes later is the same handoff, and the recorder tells both", async () => {
  const { mira, id } = await invited();
  const [invitation] = await handoffsOf(id);
  await mira.write("Can I talk to a human please?");
  expect((await mira.hears(2))[1]).toMatch(/colleague/);
  expect(await handoffsOf(id)).toEqual([{ id: invitation!.id, mode: "pass", resolved: false }]);
  const handoff = await product.handoffOf(id);
  expect(new Set(handoff.signals.map(({ kind }) => kind))).toEqual(new Set(["custom", "asked_for_human"]));
  expect(handoff.priority).toBe("high");
  expect(await eventsOf(id)).toEqual(["handoff.requested invite", "handoff.raised pass"]);
  const conversation = await product.conversationOf(mira.identity);
  expect(conversation).toMatchObject({ holder: { who: "team" }, handoff: handoff.id });
  expect(conversation.invited).toBeUndefined();
  expect((await waiting()).filter((each) => each.id === id)).toHaveLength(1);
});

test("a further reason to invite adds its words to the invitation that is open", async () => {
  const { mira, id } = await invited();
  await mira.write("What does shipping within Norway cost?");
  await mira.hears(2);
  expect(await handoffsOf(id)).toEqual([expect.objectContaining({ mode: "invite", resolved: false })]);
  expect((await product.handoffOf(id)).signals).toHaveLength(2);
  expect(await eventsOf(id)).toEqual(["handoff.requested invite", "handoff.raised invite"]);
});

test("what the AI does not surely know while people are invited goes to them", async () => {
  const { mira, id } = await invited();
  await mira.write("Which tents do you rent out for glacier tours?");
  expect((await mira.hears(2))[1]).toMatch(/colleague/);
  expect(await handoffsOf(id)).toEqual([expect.objectContaining({ mode: "pass" })]);
});

test("the team that was invited gets what the AI then has no answer to, and no other", async () => {
  const [team] = await sql<{ id: string }>(
    "INSERT INTO team (id, name, fallback) VALUES (gen_random_uuid(), 'Fjord desk', false) RETURNING id",
  );
  await sql("UPDATE trigger SET team_id = $1 WHERE name = 'Writes about Norway'", team!.id);
  const { mira } = await invited();
  await sql("UPDATE trigger SET team_id = NULL WHERE name = 'Writes about Norway'");
  await mira.write("Which tents do you rent out for glacier tours?");
  await mira.hears(2);
  expect((await product.conversationOf(mira.identity)).holder).toMatchObject({ who: "team", team: { id: team!.id } });
});

test("an invitation that nobody takes in time is announced again, and again after a while", async () => {
  // Nobody is late while their team is closed, whatever the time at which this runs; and what is of low priority has longer.
  await sql("UPDATE team SET hours = NULL");
  const { id } = await invited();
  const times = async () => (await eventsOf(id)).filter((kind) => kind === "handoff.overdue invite").length;
  await sql("UPDATE handoff SET requested_at = requested_at - interval '61 minutes' WHERE conversation_id = $1", id);
  await vi.waitFor(async () => expect(await times()).toBe(1), patient);
  expect(await isWaiting(id)).toBe(true);
  await sql("UPDATE handoff SET announced_at = announced_at - interval '16 minutes' WHERE conversation_id = $1", id);
  await vi.waitFor(async () => expect(await times()).toBe(2), patient);
});

test("one to which nobody came ends when the customer has had an answer and wrote no more for a day", async () => {
  const { mira, id } = await invited();
  await sql("UPDATE handoff SET requested_at = requested_at - interval '25 hours' WHERE conversation_id = $1", id);
  await sql("UPDATE conversation SET last_message_at = last_message_at - interval '25 hours' WHERE id = $1", id);
  await vi.waitFor(async () => expect(await eventsOf(id)).toContain("handoff.lapsed"), patient);
  const conversation = await product.conversationOf(mira.identity);
  expect([conversation.holder.who, conversation.invited, conversation.handoff]).toEqual(["ai", undefined, undefined]);
  expect(await isWaiting(id)).toBe(false);
  expect(await handoffsOf(id)).toEqual([expect.objectContaining({ resolved: true })]);
  await mira.write("What does shipping within Norway cost?");
  await mira.hears(2);
  expect(await handoffsOf(id)).toHaveLength(2);
});

test("whoever leaves it to the AI is not invited for the same again, until some time has passed", async () => {
  const { mira, id } = await invited();
  const left = await product.ask<Conversation>("POST", `/conversations/${id}/pass`, { to: { who: "ai" } });
  expect(left).toMatchObject({ status: 200, body: { holder: { who: "ai", epoch: 1 } } });
  expect(left.body.invited).toBeUndefined();

  await mira.write("What does shipping within Norway cost?");
  expect((await mira.hears(2))[1]).toContain("49 kroner");
  expect(await handoffsOf(id)).toEqual([expect.objectContaining({ resolved: true })]);
  const [last] = await sql<{ quiet: boolean }>(
    "SELECT data->'quiet' AS quiet FROM event WHERE conversation_id = $1 AND kind = 'signal.seen' ORDER BY id DESC LIMIT 1",
    id,
  );
  expect(last).toEqual({ quiet: true });

  await sql("UPDATE handoff SET returned_at = returned_at - interval '31 minutes' WHERE conversation_id = $1", id);
  await mira.write("And is shipping free within Norway?");
  await mira.hears(3);
  expect((await handoffsOf(id)).map(({ resolved }) => resolved)).toEqual([true, false]);
});

test("resolving an invited conversation ends the invitation", async () => {
  const { id } = await invited();
  expect(await product.ask("POST", `/conversations/${id}/resolve`, {})).toMatchObject({ status: 200 });
  expect(await handoffsOf(id)).toEqual([expect.objectContaining({ resolved: true })]);
  expect(await isWaiting(id)).toBe(false);
});
