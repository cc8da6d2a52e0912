import { describe, expect, test } from "vitest";
import { writeBrief } from "../src/handoff/brief.ts";
import { reservedIn } from "../src/handoff/reserved.ts";
import type { Topic } from "../src/handoff/topic.ts";
import { da } from "./abroad/da.ts";
import { de } from "./abroad/de.ts";
import { es } from "./abroad/es.ts";
import { fr } from "./abroad/fr.ts";
import { it } from "./abroad/it.ts";
import { nb } from "./abroad/nb.ts";
import { nl } from "./abroad/nl.ts";
import { pl } from "./abroad/pl.ts";
import { pt } from "./abroad/pt.ts";
import { sv } from "./abroad/sv.ts";
import { firing, talk } from "./support/talk.ts";

const brief = (said: string) => {
  const conversation = talk(`customer: ${said}`);
  const signals = firing(conversation).live.map(({ signal }) => signal);
  return writeBrief({ conversation, signals, because: "A test." });
};

describe.each(Object.entries({ da, de, es, fr, it, nb, nl, pl, pt, sv }))("of a customer who writes %s", (_, told) => {
  test.each(told.topics)("it is known that it is about %s: %s", (topic, said) => {
    expect(brief(said).topic).toBe(topic);
  });

  test.each(told.wishes)("it is known what they want: %s", (said, wish) => {
    expect(brief(said).wanted?.text ?? null).toBe(wish);
  });

  test.each(told.missing)("nothing is called missing that they wrote: %s", (said, missing) => {
    expect(brief(said).missing).toEqual(missing);
  });

  test.each(told.ordinary)("an everyday message is about %s: %s", (topic, said) => {
    expect(brief(said).topic).toBe(topic);
  });
});

test.each<readonly [Topic, string]>([
  ["other", "Is anybody there? I die of boredom"],
  ["other", "Someone stole it from me"],
  ["other", "We go on Monday, and the gift is for my nephew"],
  ["other", "How far is it from the bus stop, and what is the fare?"],
  ["other", "Not a word from you, and I want one from a person"],
  ["other", "The notice says that you are open on Sundays"],
  ["other", "I read three articles on it"],
  ["delivery", "The driver was en route at noon"],
  ["complaint", "We sold a lot of art there, and your composition of it is a disgrace"],
])("no word of another language moves English: %s: %s", (topic, said) => {
  expect(brief(said).topic).toBe(topic);
});

test("a topic that people keep to themselves is theirs in every language", () => {
  expect(reservedIn(["refunds"], "Vorrei un rimborso, per favore")).toBe("refunds");
  expect(reservedIn(["refunds"], "Quand ouvrez-vous demain ?")).toBeUndefined();
});
