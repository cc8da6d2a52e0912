import { afterAll, beforeAll, expect, test } from "vitest";
import { texter } from "../support/customers.ts";
import { query, startProduct, type Product } from "../support/product.ts";
import { quickest } from "../support/quickest.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

test("a customer who writes just as an operator lets bursts settle for longer waits for that, and no longer", async () => {
  const mira = texter(product, "sms");
  await mira.write("How long does shipping take within Norway?");
  await mira.hears(1);
  // The web process still remembers the line as it was; the turn reads it as it is.
  await query(product.databaseUrl, "UPDATE line SET settle_ms = 1200");
  let heard = 1;
  const wait = async () => {
    const began = performance.now();
    await mira.write("Can I return a blanket?");
    await mira.hears(++heard);
    const waited = performance.now() - began;
    expect(waited).toBeGreaterThan(1_000);
    return waited;
  };
  expect(await quickest(4_000, wait)).toBeLessThan(4_000);
});
