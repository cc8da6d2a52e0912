import { test } from "vitest";
import { seedShop } from "../prisma/seed.ts";
import { openDatabase } from "../src/store/database.ts";
import { retrieve } from "../src/store/retrieval.ts";
import { splitArticle } from "../src/knowledge/passages.ts";
import { createExtractive } from "../src/ai/extractive.ts";
import { defaultTriggers } from "../src/triggers/defaults.ts";
import { createDatabase } from "./support/postgres.ts";
import { talk } from "./support/talk.ts";
test("x", async () => {
  const place = await createDatabase();
  const db = await openDatabase(place.url, { connections: 3, onError: () => {} });
  await seedShop({ prisma: db.prisma, now: () => new Date(), triggers: defaultTriggers, parseLine: (l: any) => ({ ...l, settleMs: 1 }), seal: (s: any) => new TextEncoder().encode(JSON.stringify(s)), splitArticle: ({ title, text }: any) => splitArticle(title, text), mailSink: { host: "127.0.0.1", port: 2525 } } as any);
  const line = (await db.prisma.line.findFirst())!;
  for (const q of ["Where is my order 1182?", "How long does shipping take?", "Can I cancel my order?", "Do you sell to companies?", "Is the picnic blanket waterproof?", "Can I put the mugs in the dishwasher?", "Hi! How do I wash a wool blanket? thanks", "when are you open", "Do you ship to Norway and what does it cost?", "can i pay with paypal", "I want to return my blanket, how does that work?", "Do you sell laptops for gaming?", "Can you recommend a good restaurant in Oslo?", "What's the weather tomorrow?", "Is the wool mulesing free?", "do you have vegan leather bags", "How do I delete my data?", "hello", "thanks a lot!", "My parcel says delivered but it is not here", "Do you offer a student discount?", "what is your instagram", "My mug arrived broken, what do I do?", "do you have this in blue?"]) {
    const passages = await retrieve(db.pool, q, line.id, 5);
    const c = talk("customer: " + q);
    const p = await createExtractive().answer({ asked: c.messages, before: [], passages, comfortableText: 320 }, new AbortController().signal);
    console.log(q, "|", passages.slice(0, 2).map((x) => `${x.score.toFixed(2)} ${x.title}`).join(", "), "=>", p.kind === "reply" ? p.text.slice(0, 110) : "UNABLE");
  }
  await db.close(); await place.drop();
});
