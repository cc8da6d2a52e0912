import { afterAll, beforeAll, expect, test } from "vitest";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Team } from "../../src/http/wire/people.ts";
import { colleague } from "../support/colleague.ts";
import { texter } from "../support/customers.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const newTeam = async (given: object): Promise<Team> => (await product.ask<Team>("POST", "/teams", given)).body;
const retire = (team: Team) => product.ask("POST", `/teams/${team.id}/retire`);

test("a team is deleted while somebody waits for it: who stands in has them, and what named it goes on working", async () => {
  const night = await newTeam({ name: "Night", answerMinutes: 40 });
  const care = await newTeam({ name: "Care", overflow: night.id });
  const wrapping = { name: "Wants it wrapped", kind: "custom", mode: "pass", phrases: ["gift box"], team: care.id };
  expect((await product.ask("POST", "/triggers", wrapping)).status).toBe(201);
  expect((await product.ask("PATCH", `/lines/${product.lines.sms.id}`, { team: care.id })).status).toBe(200);
  const mira = texter(product, "sms");
  await mira.write("I want to talk to a human.");
  const heard = await mira.hears(1);
  const { id, holder } = await product.conversationOf(mira.identity);
  expect(holder).toMatchObject({ who: "team", team: { name: "Care" } });

  for (const [team, heir, minutes] of [
    [care, "Night", 20],
    [night, "Everyone", 7],
  ] as const) {
    expect(await retire(team)).toMatchObject({ status: 204 });
    const now = (await product.conversationOf(mira.identity)).holder;
    expect(now).toMatchObject({ who: "team", team: { name: heir } });
    // Who asks for a person is answered in half of the team's time.
    expect((Date.parse(now.deadline!) - Date.now()) / 60_000).toBeGreaterThan(minutes - 1);
    expect((await product.handoffOf(id)).route).toMatchObject({
      team: { name: heir },
      reason: expect.stringContaining(`${team.name} is out of use, so it went to ${heir}.`),
    });
  }
  expect((await product.messagesOf(id)).map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Care is out of use: this went to Night", "Night is out of use: this went to Everyone"]),
  );
  const rerouted =
    "SELECT data->>'handoff' AS handoff FROM event WHERE conversation_id = $1 AND kind = 'handoff.rerouted'";
  const { id: handoff } = await product.handoffOf(id);
  expect(await query(product.databaseUrl, rerouted, [id])).toEqual([{ handoff }, { handoff }]);

  const [olav, tove] = [texter(product, "sms"), texter(product, "whatsapp")];
  await olav.write("I want to talk to a human.");
  await tove.write("Could you put my blanket into a gift box?");
  for (const each of [olav, tove]) {
    expect((await each.hears(1))[0]).toMatch(/^I am passing you to a colleague/);
    expect((await product.conversationOf(each.identity)).holder).toMatchObject({ team: { name: "Everyone" } });
  }
  expect((await product.handoffOf((await product.conversationOf(tove.identity)).id)).signals).toMatchObject([
    { kind: "custom", evidence: "gift box", trigger: { name: "Wants it wrapped", version: 2 } },
  ]);
  expect(mira.heard()).toEqual(heard);
});

test("two agents take at once: one has it, the other is told who, twenty times over", async () => {
  const agents = [await colleague(product, "Nora"), await colleague(product, "Olav")] as const;
  const rounds = Array.from({ length: 20 }, () => texter(product, "sms"));
  await Promise.all(rounds.map((mira) => mira.write("I want to talk to a human.")));
  for (const [round, mira] of rounds.entries()) {
    await mira.hears(1);
    const { id } = await product.conversationOf(mira.identity);
    const both = round % 2 === 0 ? agents : agents.toReversed();
    const taken = await Promise.all(
      both.map(async (agent) => ({
        agent,
        ...(await agent.ask<Conversation & { detail: string }>("POST", `/conversations/${id}/take`)),
      })),
    );
    const [won, lost] = taken.toSorted((a, b) => a.status - b.status) as [(typeof taken)[0], (typeof taken)[0]];
    expect([won.status, lost.status]).toEqual([200, 409]);
    const holder = { who: "agent", agent: { id: won.agent.id, name: won.agent.name } };
    expect(won.body).toMatchObject({ holder });
    expect(lost.body).toMatchObject({ detail: `It is with ${won.agent.name} now.`, holder });

    const say = (agent: (typeof agents)[number]) =>
      agent.ask("POST", `/conversations/${id}/reply`, { clientId: `round-${round}-${agent.name}`, text: agent.name });
    const said = await Promise.all([say(lost.agent), say(won.agent)]);
    expect(said.map(({ status }) => status)).toEqual([409, 202]);
    expect((await mira.hears(2)).slice(1)).toEqual([won.agent.name]);
    const told = (await product.messagesOf(id)).filter(({ text }) => text.endsWith("took the baton"));
    expect(told.map(({ text }) => text)).toEqual([`${won.agent.name} took the baton`]);
  }
});
