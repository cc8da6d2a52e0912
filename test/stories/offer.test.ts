import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Team } from "../../src/http/wire/people.ts";
import { colleague } from "../support/colleague.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

test("a colleague who came today is asked for the customer of their team, by their rule, and the next one when they go", async () => {
  const { body: team } = await product.ask<Team>("POST", "/teams", { name: "Wholesale" });
  await product.ask("POST", "/routing-rules", {
    name: "Large orders",
    team: team.id,
    conditions: { kinds: ["negotiation"], channels: ["sms"] },
  });

  const nora = await colleague(product, "Nora", [team]);
  await nora.comes();
  const mira = texter(product, "sms");
  await mira.write("We need 500 blankets for our hotel. What bulk discount can you give us?");
  await mira.hears(1);
  await vi.waitFor(
    async () =>
      expect(await product.conversationOf(mira.identity)).toMatchObject({
        holder: { who: "team", team: { name: "Wholesale" } },
        offered: { agent: { id: nora.id, name: "Nora" } },
      }),
    patient,
  );
  const { id } = await product.conversationOf(mira.identity);
  expect((await product.handoffOf(id)).route.reason).toMatch(/^Rule “Large orders” calls Wholesale: .*channel is sms/);

  const olav = await colleague(product, "Olav", [team]);
  await olav.comes();
  await nora.says("away");
  await vi.waitFor(
    async () =>
      expect(await product.conversationOf(mira.identity)).toMatchObject({ offered: { agent: { id: olav.id } } }),
    patient,
  );
  for (const { leaves } of [nora, olav]) leaves();
});
