import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
}, 60_000);
afterAll(() => product.close());

test("a customer who writes just as an operator lets bursts settle for longer waits for that, and no longer", async () => {
  const mira = texter(product, "sms");
  await mira.write("How long does shipping take within Norway?");
  await mira.hears(1);
  // The web process still remembers the line as it was; the turn reads it as it is.
  await query(product.databaseUrl, "UPDATE line SET settle_ms = 1200");
  const began = performance.now();
  await mira.write("Can I return a blanket?");
  await vi.waitFor(() => expect(mira.heard()).toHaveLength(2), { timeout: 30_000, interval: 25 });
  expect(performance.now() - began).toBeGreaterThan(1_000);
  expect(performance.now() - began).toBeLessThan(4_000);
});
