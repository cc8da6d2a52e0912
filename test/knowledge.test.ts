import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readArticles } from "../prisma/shop.ts";
import type { Proposal } from "../src/answer.ts";
import { createExtractive } from "../src/ai/extractive.ts";
import { splitArticle } from "../src/knowledge/passages.ts";
import { topicOf } from "../src/knowledge/topic.ts";
import { createArticles } from "../src/store/articles.ts";
import { openDatabase, type Database } from "../src/store/database.ts";
import { retrieve } from "../src/store/retrieval.ts";
import { createDatabase, type TestDatabase } from "./support/postgres.ts";
import { talk } from "./support/talk.ts";

let place: TestDatabase;
let database: Database;
const line = "00000000-0000-7000-8000-000000000001";

beforeAll(async () => {
  place = await createDatabase();
  database = openDatabase(place.url, { connections: 3, onError: () => {} });
  const articles = createArticles(database, splitArticle);
  for (const article of await readArticles()) await articles.add(article, { kind: "key", id: line, name: "test" });
});

afterAll(async () => {
  await database.close();
  await place.drop();
});

/** The article that the demo shop's assistant, which has no model, answers from; "small talk" without one. */
async function answeredFrom(text: string, earlier = ""): Promise<string> {
  const proposal = await proposed(text, earlier);
  return proposal.kind === "unable" ? "unable" : (proposal.sources[0]?.title ?? "small talk");
}

async function said(text: string): Promise<string> {
  const proposal = await proposed(text);
  return proposal.kind === "unable" ? "unable" : proposal.text;
}

async function proposed(text: string, earlier = ""): Promise<Proposal> {
  const { messages } = talk(`customer: ${earlier}`, "ai: Yes.", `customer: ${text}`);
  const found = await retrieve(database.pool, topicOf(text, earlier).words, line, 4);
  return await createExtractive().answer(
    {
      asked: messages.slice(2),
      before: messages.slice(0, 2),
      passages: found,
      memory: undefined,
      now: new Date(),
      enclosed: "",
      language: null,
      comfortableText: 320,
    },
    AbortSignal.timeout(1000),
  );
}

describe("what stands around a question does not hide the answer", () => {
  test.each([
    ["Hi! Where is my order FF-20118?", "Order tracking"],
    ["Hello, my name is Anna Berg. How long does shipping to Germany take?", "Shipping"],
    ["Hi there, quick question - how do I wash the Skog blanket? Order FF-21033", "Washing and caring for wool"],
    ["whats ur opening hours", "Our shop and opening hours"],
    ["good morning, can I change the delivery address for FF-20456? I moved", "Changing or cancelling an order"],
    [
      "Hello,\n\nI bought a Skog blanket three weeks ago. Can I still return it?\n\nKind regards,\nPeter Lund",
      "Returns and refunds",
    ],
    ["cancel my order please FF-20001", "Changing or cancelling an order"],
    ["The tracking link shows nothing. Can you look again please?", "Order tracking"],
    ["I need an invoice with our VAT number", "Payment"],
    ["my parcel hasn't moved for 4 days. order 21177", "Order tracking"],
  ])("%s", async (text, article) => {
    expect(await answeredFrom(text)).toBe(article);
  });

  test("and a question that leans on the one before is read with it", async () => {
    expect(await answeredFrom("And how much is that?", "Do you have gift wrapping?")).toBe(
      "Engraving and gift wrapping",
    );
    expect(await answeredFrom("And Klarna?", "Can I pay with PayPal?")).toBe("Payment");
  });
});

test("of passages that know as much, the one that answers the question is quoted", async () => {
  expect(await said("how long is the warranty on the blanket")).toMatch(/^Blankets have a warranty of 5 years/);
  expect(
    await said("Hello,\n\nI bought a Skog blanket three weeks ago. Can I still return it?\n\nKind regards,\nPeter"),
  ).toMatch(/^Yes. You have 60 days/);
});

describe("what the shop does not know stays unanswered, however it is dressed", () => {
  test.each([
    "Do you sell tents?",
    "Hi! Do you sell tents? Thanks, Anna",
    "Do you ship to Australia?",
    "And in bitcoin?",
    "My order FF-22018 was delivered to the wrong address and you answer nothing. I want my money back now!",
    "What are your opening hours, and do you sell tents?",
    "how much is the Skog blanket",
    "Is the insulated mug safe for my baby's bottle?",
    "The blanket arrived with a hole in it",
    "Dear team,\n\nmy gift card code does not work at checkout: ABCD-1234-EFGH. What should I do?\n\nMaria",
    "Wie lange dauert der Versand nach Deutschland?",
    "😡😡😡",
  ])("%s", async (text) => {
    expect(await answeredFrom(text)).toBe("unable");
  });
});

test.each(["thanks!! 🙏", "👍", "Hi!", "hello? anyone there?", "What can you do?", "Hi, I have a quick question", "?"])(
  "nobody is called for %s",
  async (text) => {
    expect(await answeredFrom(text)).toBe("small talk");
  },
);
