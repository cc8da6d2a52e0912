import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Reports } from "../../simulator/twilio.ts";
import { texter } from "../support/customers.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const question = "How long does shipping take within Norway?";

/** A customer whose answer's reports come like this; what the agent saw of it in the end, and on the way there. */
async function reported(plan: Reports, enough: (state: string) => boolean) {
  product.twilio.reportAs(plan);
  const mira = texter(product, "whatsapp");
  await mira.write(question);
  await mira.hears(1);
  const { id } = await product.conversationOf(mira.identity);
  const delivery = async () => (await product.messagesOf(id))[1]?.delivery;
  await vi.waitFor(async () => expect(enough((await delivery())?.state ?? "")).toBe(true), patient);
  const moves = async () =>
    (
      await query<{ state: string }>(
        product.databaseUrl,
        "SELECT data->>'state' AS state FROM event WHERE conversation_id = $1 AND kind = 'delivery.moved' ORDER BY id",
        [id],
      )
    ).map(({ state }) => state);
  return { mira, id, delivery, moves };
}
const ranks = ["queued", "sending", "sent", "delivered", "read"];

test("reports that come backwards and twice never take a message back", async () => {
  const last = { status: "sent", afterMs: 30, times: 2 } as const;
  const plan = [{ status: "read", times: 2 }, { status: "delivered", times: 2 }, last] as const;
  const { mira, delivery, moves } = await reported(plan, (state) => state === "read");
  // The last of them has been delivered when a newer message of ours has been reported as well.
  product.twilio.reportAs("as usual");
  await mira.write("Can I return a blanket?");
  await mira.hears(2);
  await vi.waitFor(async () => expect((await moves()).filter((state) => state === "read")).toHaveLength(2), patient);
  expect((await delivery())?.state).toBe("read");
  const seen = (await moves()).slice(0, (await moves()).indexOf("read") + 1).map((state) => ranks.indexOf(state));
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
});

test.each(["delivered", "read"] as const)(
  "a report (%s) that comes before Twilio has even answered us is believed, and the answer does not undo it",
  async (status) => {
    const { mira, delivery, id } = await reported([{ status, beforeAnswer: true }], (state) => state === status);
    await vi.waitFor(
      async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox WHERE ref = $1", [id])).toEqual([]),
      patient,
    );
    expect((await delivery())?.state).toBe(status);
    const rows = await query(product.databaseUrl, "SELECT external_id FROM delivery WHERE conversation_id = $1", [id]);
    const { sid } = product.twilio.accepted.find(({ to }) => to === mira.address)!;
    expect(rows).toEqual([{ external_id: sid }]);
    expect(mira.heard()).toHaveLength(1);
  },
);

test("a report that comes before an answer that is then lost settles it, and nothing is sent twice", async () => {
  product.twilio.fail("500-after-accept");
  const { mira, delivery } = await reported(
    [{ status: "delivered", beforeAnswer: true }],
    (state) => state === "delivered",
  );
  await vi.waitFor(async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]), patient);
  expect((await delivery())?.state).toBe("delivered");
  expect(mira.heard()).toHaveLength(1);
});

test("a status that nobody has heard of and a code that is no number harm nothing, and the code is shown as it is", async () => {
  const plan = [
    { status: "teleported" },
    { status: "undelivered", errorCode: "InvalidSandboxRequest" },
  ] as const satisfies Reports;
  const { mira, id } = await reported(plan, (state) => state === "failed");
  product.twilio.reportAs("as usual");
  const failed = (await product.messagesOf(id))[1]?.delivery;
  expect(failed).toMatchObject({ state: "failed", reason: expect.stringContaining("InvalidSandboxRequest") });
  expect(mira.heard().length).toBeGreaterThan(0);
});

test("messages that come in another order than they were written stand as they came, and stay there", async () => {
  const mira = texter(product, "sms");
  const texts = ["third: thanks!", "first: hello", "second: it is about order 1182"];
  for (const text of texts) await mira.write(text);
  const { id } = await product.conversationOf(mira.identity);
  const theirs = async () =>
    (await product.messagesOf(id)).filter(({ author }) => author.kind === "customer").map(({ text }) => text);
  expect(await theirs()).toEqual(texts);
  // By the provider's list they are known already, whatever their order is there.
  await query(product.databaseUrl, "UPDATE line SET reconciled_at = now() - interval '2 minutes' WHERE id = $1", [
    product.lines.sms.id,
  ]);
  await vi.waitFor(
    async () =>
      expect(
        await query(
          product.databaseUrl,
          "SELECT 1 FROM line WHERE id = $1 AND reconciled_at > now() - interval '1 minute'",
          [product.lines.sms.id],
        ),
      ).toHaveLength(1),
    patient,
  );
  expect(await theirs()).toEqual(texts);
  const seqs = (await product.messagesOf(id)).map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.map((_, index) => index + 1));
});
