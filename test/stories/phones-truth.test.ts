import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { trueAnswer } from "../../src/reply/truth.ts";
import { texter } from "../support/customers.ts";
import { playOpenAi } from "../support/openai.ts";
import { patient } from "../support/patient.ts";
import { quickest } from "../support/quickest.ts";
import { query, startProduct, type Product } from "../support/product.ts";

let product: Product;
let model: Awaited<ReturnType<typeof playOpenAi>>;
beforeAll(async () => {
  model = await playOpenAi();
  model.now({ does: "answers", text: "Yes of course, I am Ana from the shop." });
  product = await startProduct({ environment: model.environment });
});
afterAll(async () => {
  await product.close();
  await model.close();
});

const settled = () =>
  vi.waitFor(async () => expect(await query(product.databaseUrl, "SELECT 1 FROM outbox")).toEqual([]), patient);

test("whoever asks on a phone whether this is a bot hears the truth in their language, and no model is asked", async () => {
  const asked = {
    en: "are you a bot?",
    de: "Bist du ein Roboter?",
    fr: "Est-ce que je parle à un robot ?",
    es: "¿Eres un robot?",
    it: "Sei un robot?",
    pt: "Você é um robô?",
    nl: "Ben je een robot?",
    pl: "Czy jesteś botem?",
    sv: "Är du en robot?",
    tr: "Sen bir robot musun?",
    ru: "Ты бот?",
    zh: "你是机器人吗？",
  } as const;
  for (const [number, [language, text]] of Object.entries(asked).entries()) {
    const mira = texter(product, number % 2 === 0 ? "sms" : "whatsapp");
    await mira.write(text);
    expect(await mira.hears(1), text).toEqual([trueAnswer[language as keyof typeof asked]]);
  }
  await settled();
  expect(model.asked).toEqual([]);
});

test("whoever asks for a person again and again gets one person, one line about it, and within two seconds", async () => {
  const words = ["agent", "HUMAN!!", "hablar con persona", "hoomin"];
  let mira = texter(product, "sms");
  let heard: readonly string[] = [];
  const wait = async () => {
    mira = texter(product, "sms");
    const began = performance.now();
    await Promise.all(words.map((text) => mira.write(text)));
    heard = await mira.hears(1);
    return performance.now() - began;
  };
  expect(await quickest(2_000, wait)).toBeLessThan(2_000);
  for (const text of words) await mira.write(text);
  await settled();
  expect(mira.heard()).toEqual(heard);
  const { id, holder } = await product.conversationOf(mira.identity);
  expect(holder.who).toBe("team");
  expect(await query(product.databaseUrl, "SELECT id FROM handoff WHERE conversation_id = $1", [id])).toHaveLength(1);
});

test.each([
  ["who may harm themselves", "I want to end my life"],
  ["who threatens", "I will come to your shop and hurt somebody"],
  ["who writes of a lawyer", "You will hear from my lawyer"],
])("somebody %s is passed to a person at once, and no model writes a word", async (_, text) => {
  const before = model.asked.length;
  const mira = texter(product, "whatsapp");
  await mira.write(text);
  const { id } = await product.conversationOf(mira.identity);
  const handoff = await product.handoffOf(id);
  expect(handoff.signals.map(({ evidence }) => evidence).join("\n")).not.toBe("");
  await settled();
  expect(model.asked).toHaveLength(before);
  expect((await product.messagesOf(id)).map(({ author }) => author.kind)).not.toContain("ai");
});
