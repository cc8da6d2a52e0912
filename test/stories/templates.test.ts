import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Template } from "../../src/http/wire/channels.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

test("after a day of silence a customer on WhatsApp is reached by a template, filled in and checked before it leaves", async () => {
  product.twilio.addTemplate(product.account, {
    name: "order_update",
    body: "Hello {{1}}, your order leaves on {{2}}.",
    variables: { 1: "Ada", 2: "Monday" },
  });
  product.twilio.addTemplate(product.account, { name: "too_soon", body: "Hello again.", approval: "pending" });
  const mira = texter(product, "whatsapp");
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  await query(
    product.databaseUrl,
    "UPDATE conversation SET last_customer_at = last_customer_at - interval '25 hours' WHERE id = $1",
    [id],
  );
  const offered = await product.ask<{ items: Template[] }>("GET", `/templates?line=${product.lines.whatsapp.id}`);
  const [pending, approved] = ["too_soon", "order_update"].map((name) =>
    offered.body.items.find((template) => template.name === name)!,
  );
  const reply = (clientId: string, body: object) =>
    product.ask<{ detail?: string; text?: string }>("POST", `/conversations/${id}/reply`, {
      clientId: `${id}-${clientId}`,
      ...body,
    });
  const template = (given: Template, variables: Record<string, string>) => ({
    template: { contentSid: given.contentSid, variables },
  });

  expect(await reply("words", { text: "Hello Mira." })).toMatchObject({ status: 422 });
  expect(await reply("gap", template(approved!, { 1: "Mira" }))).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining("words for 2") },
  });
  expect(await reply("pending", template(pending!, {}))).toMatchObject({ status: 422 });
  expect(await reply("good", template(approved!, { 1: "Mira", 2: "Friday" }))).toMatchObject({
    status: 202,
    body: { text: "Hello Mira, your order leaves on Friday." },
  });
  await vi.waitFor(() => expect(mira.phone().at(-1)?.text).toBe("Hello Mira, your order leaves on Friday."), patient);
  expect(product.twilio.accepted.at(-1)).toMatchObject({
    template: { contentSid: approved!.contentSid },
    mediaUrls: [],
    validityPeriod: 14_400,
  });
});
