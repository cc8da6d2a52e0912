import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Team } from "../../src/http/wire/people.ts";
import { colleague } from "../support/colleague.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
let care: Team;
beforeAll(async () => {
  product = await startProduct();
  care = (await product.ask<Team>("POST", "/teams", { name: "Care", kinds: ["asked_for_human"] })).body;
});
afterAll(() => product.close());

const wish = "I want to talk to a human.";

/** Somebody who asked for a person, and what they were told. */
async function asks() {
  const mira = texter(product, "sms");
  await mira.write(wish);
  const [line] = await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  return { mira, id, line };
}

/** People of Care have answered within two minutes, thirty times this week. */
async function usuallyQuick(conversation: string): Promise<void> {
  await query(
    product.databaseUrl,
    `INSERT INTO handoff (id, conversation_id, mode, priority, brief, team_id, route_reason, requested_at, first_human_reply_at,
       resolved_at, messages_to_handoff, first_signal_at)
     SELECT gen_random_uuid(), $1, 'pass', 'normal', brief, team_id, 'Last week.', at, at + interval '2 minutes',
       at + interval '1 hour', 1, at
     FROM handoff, generate_series(now() - interval '5 days', now() - interval '1 day', interval '3 hours') AS at
     WHERE handoff.conversation_id = $1`,
    [conversation],
  );
}

test("nobody is there: the customer hears one line without a time, waits, and whoever comes is asked within seconds", async () => {
  const { mira, id, line } = await asks();
  await usuallyQuick(id);
  const other = await asks();
  for (const heard of [line, other.line])
    expect(heard).toBe("I am passing you to our care team. A colleague will read everything above and answer here.");
  expect(await product.conversationOf(mira.identity)).toMatchObject({
    holder: { who: "team", team: { name: "Care" } },
  });
  expect((await product.conversationOf(mira.identity)).offered).toBeUndefined();

  const nora = await colleague(product, "Nora", [care]);
  await nora.comes();
  await vi.waitFor(
    async () =>
      expect(await product.conversationOf(mira.identity)).toMatchObject({ offered: { agent: { name: "Nora" } } }),
    { ...patient, timeout: 20_000 },
  );
  // While somebody is there, what people did all week may be said.
  expect((await asks()).line).toContain("usually within 5 minutes");

  expect(await nora.ask("POST", `/conversations/${id}/take`)).toMatchObject({ status: 200 });
  expect(
    await nora.ask("POST", `/conversations/${id}/reply`, { clientId: "nobody-there-1", text: "Nora here." }),
  ).toMatchObject({
    status: 202,
  });
  expect(await mira.hears(2)).toEqual([line, "Nora here."]);
  expect(other.mira.heard()).toEqual([other.line]);
  nora.leaves();
});
