import { afterAll, beforeAll, expect, test } from "vitest";
import { texter, type Texter } from "../support/customers.ts";
import { playOpenAi, type Mood } from "../support/openai.ts";
import { startProduct, type Product } from "../support/product.ts";

let product: Product;
let model: Awaited<ReturnType<typeof playOpenAi>>;

/** Which team of the shop is for what. */
const teams = {
  asked_for_human: "Front desk",
  frustration: "Care",
  negotiation: "Sales",
  high_stakes: "Legal",
  sensitive: "Welfare",
  out_of_knowledge: "Experts",
  repetition: "Second line",
  ai_uncertain: "Editors",
  custom: "Gifts",
} as const;

beforeAll(async () => {
  model = await playOpenAi();
  product = await startProduct({ environment: model.environment });
  for (const [kind, name] of Object.entries(teams)) await product.ask("POST", "/teams", { name, kinds: [kind] });
  const gifts = { name: "Wants it wrapped", kind: "custom", mode: "pass", phrases: ["gift box"] };
  await product.ask("POST", "/triggers", gifts);
});
afterAll(async () => {
  await product.close();
  await model.close();
});

const question = "How long does shipping of order 4711 take within Norway?";
const answers: Mood = { does: "answers", text: "Orders within Norway arrive in 2 to 3 working days." };
const fails: Mood = { does: "fails", status: 500 };

type Row = [
  kind: keyof typeof teams,
  says: readonly string[],
  brief: { readonly topic: string; readonly completeness: number; readonly missing: readonly string[] },
  reason: string,
  mood?: Mood,
];

test.each<Row>([
  [
    "asked_for_human",
    ["I want to talk to a human about order 4711."],
    { topic: "order", completeness: 1, missing: [] },
    "customers who ask for a person",
  ],
  [
    "frustration",
    ["My mug from order 4711 came broken again. This is an absolute disgrace!"],
    { topic: "return", completeness: 0.71, missing: ["a photo of the damage", "what would put it right"] },
    "angry customers and complaints",
  ],
  [
    "negotiation",
    ["We need 500 blankets by 3 May. What bulk discount can you give us?"],
    { topic: "terms", completeness: 1, missing: [] },
    "amounts, prices and terms",
  ],
  [
    "high_stakes",
    ["My lawyer will sue you over this."],
    {
      topic: "legal",
      completeness: 0.5,
      missing: ["when it happened", "the order, payment or amount that it is about"],
    },
    "law, money and safety",
  ],
  [
    "sensitive",
    ["I lost my job last week and cannot pay for order 4711 any more."],
    { topic: "personal", completeness: 1, missing: [] },
    "personal hardship",
  ],
  [
    "out_of_knowledge",
    ["Which tents do you rent out for glacier tours?"],
    { topic: "other", completeness: 1, missing: [] },
    "questions that the knowledge does not answer",
  ],
  [
    "repetition",
    [question, question],
    { topic: "delivery", completeness: 1, missing: [] },
    "conversations that go in circles",
  ],
  ["ai_uncertain", [question], { topic: "delivery", completeness: 1, missing: [] }, "what the AI cannot do", fails],
  [
    "custom",
    ["Could you put my blanket into a gift box?"],
    { topic: "product", completeness: 1, missing: [] },
    "an operator's own phrases",
  ],
])(
  "%s reaches the team that is for it, from a text message and from WhatsApp at once, each with its own brief and words",
  async (kind, says, brief, reason, mood = answers) => {
    model.now(mood);
    const reaches = async (mira: Texter): Promise<string> => {
      for (const [at, text] of says.entries()) {
        await mira.write(text);
        await mira.hears(at + 1);
      }
      const { id, channel, holder } = await product.conversationOf(mira.identity);
      expect([channel, holder]).toMatchObject([mira.channel, { who: "team", team: { name: teams[kind] } }]);
      const handoff = await product.handoffOf(id);
      expect(handoff).toMatchObject({ conversation: id, mode: "pass", brief });
      expect(handoff.route).toMatchObject({ team: { name: teams[kind] }, reason: `${teams[kind]} is for ${reason}.` });
      expect(handoff.brief.asked.length).toBeGreaterThan(0);

      const wrote = (await product.messagesOf(id)).filter(({ author }) => author.kind === "customer");
      expect(wrote.map(({ text }) => text)).toEqual(says);
      expect(handoff.signals[0]?.kind).toBe(kind);
      for (const { evidence, message } of handoff.signals) {
        expect(evidence).not.toBe("");
        expect(wrote.find((each) => each.id === message)?.text).toContain(evidence);
      }
      return id;
    };
    const reached = await Promise.all([reaches(texter(product, "sms")), reaches(texter(product, "whatsapp"))]);
    expect(new Set(reached).size).toBe(2);
  },
);
