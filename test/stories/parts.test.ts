import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const long = Array.from({ length: 120 }, (_, n) => `This is sentence ${n} of a very long answer.`).join(" ");

test.each(["sms", "whatsapp"] as const)(
  "a long reply by %s arrives whole and in order, as soon as each part has left, and is one message in the inbox",
  async (channel) => {
    const mira = texter(product, channel);
    await mira.write("Please let me speak to a human.");
    await mira.hears(1);
    const { id } = await product.conversationOf(mira.identity);
    await product.ask("POST", `/conversations/${id}/reply`, { clientId: `${channel}-long`, text: long });
    await product.ask("POST", `/conversations/${id}/reply`, { clientId: `${channel}-short`, text: "That was all." });
    const heard = () => product.twilio.accepted.filter(({ to }) => to === mira.address).slice(1);
    await vi.waitFor(() => expect(heard().at(-1)?.body).toBe("That was all."), patient);
    // Without being woken by news each of them would wait for five seconds.
    const times = heard().map(({ at }) => at);
    for (const [n, at] of times.slice(1).entries()) expect(at - times[n]!).toBeLessThan(4_900);
    expect(
      heard()
        .map(({ body }) => body)
        .join(" "),
    ).toBe(`${long} That was all.`);
    expect(heard()).toHaveLength(5);
    await vi.waitFor(async () => {
      const message = (await product.messagesOf(id)).at(-2);
      expect(message).toMatchObject({ text: long, delivery: { parts: 4 } });
      expect(["delivered", "read"]).toContain(message?.delivery?.state);
    }, patient);
  },
);

test("while Twilio loses every report, a long reply still arrives in order", async () => {
  const mira = texter(product, "sms");
  await mira.write("Please let me speak to a human.");
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  product.twilio.reportAs("never");
  await product.ask("POST", `/conversations/${id}/reply`, { clientId: "no-reports", text: long.slice(0, 2_500) });
  const heard = () => product.twilio.accepted.filter(({ to }) => to === mira.address).slice(1);
  await vi.waitFor(() => expect(heard()).toHaveLength(2), patient);
  expect(heard()[1]!.at - heard()[0]!.at).toBeGreaterThan(4_000);
  product.twilio.reportAs("as usual");
});
