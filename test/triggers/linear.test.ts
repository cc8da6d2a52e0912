import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/triggers/fold.ts";
import { features } from "../../src/triggers/linear/features.ts";
import { linearKinds, openModel } from "../../src/triggers/linear/model.ts";
import { passages } from "../../src/triggers/linear/passages.ts";
import { heard } from "../../src/triggers/linear/sounds-like.ts";
import weights from "../../src/triggers/linear/weights.json" with { type: "json" };
import type { Line } from "../../src/triggers/reading.ts";

const model = openModel(weights);
/** The same weights with bars so low that every head speaks up, whatever it reads. */
const talkative = openModel({
  ...weights,
  heads: Object.fromEntries(linearKinds.map((kind) => [kind, { ...weights.heads[kind], bar: -30 }])) as never,
});

const written = (text: string): Line => ({ id: "m1", by: "customer", text, folded: fold(text) });
const fired = (text: string): readonly string[] =>
  heard(model, written(text)).flatMap(({ kind, score }) => (score >= 0.7 ? [kind] : []));

const mail = `Dear team,\n\nwe stayed with you in March and enjoyed the breakfast very much. ${"The room was quiet. ".repeat(15)}
Could you please connect me with an agent? I would like to talk to a real person about our next stay.\n\nKind regards`;

describe("what the linear model hears", () => {
  test.each([
    ["asked_for_human", "how can i get in contact with a huamn agent"],
    ["asked_for_human", "i wanna be conected wiht a real human"],
    ["asked_for_human", mail],
    ["asked_for_human", mail.replace("Dear team", "I already talked to your cook, and do not need a taxi")],
    ["frustration", "help me fille a complaint against ur company"],
    ["high_stakes", "help, my card was stolne and i have to report it"],
    ["high_stakes", "some1 stole my credit card yesterday"],
  ])("%s, in words and spellings that nobody foresaw: %s", (kind, text) => {
    expect(fired(text)).toEqual([kind]);
  });

  test.each([
    "No, I do not want to talk to an agent",
    "thanks, the agent was great",
    "hey, are you human?",
    "am I talking to a bot or to a real person?",
    "I already talked to an agent, she fixed it",
    "good news: I found my card, so it is not stolen",
    "Non voglio parlare con un operatore",
    "Ho già parlato con un operatore ieri",
    "Does the wig use real human hair?",
    "I am not angry, don't worry",
    "I am feeling very good today",
  ])("nothing where the words are turned around: %s", (text) => {
    expect(fired(text)).toEqual([]);
  });

  test.each([
    "Whisk the eggs with the sugar and fold in the flour.",
    "const sum = values.reduce((a, b) => a + b, 0);",
    "Der Zug nach Hamburg fährt heute von Gleis neun.",
    "お世話になっております。明日の天気はどうですか",
    "👍👍👍",
    "x",
    "   ",
    "1182",
  ])("nothing in what is far from all it has learned from: %s", (text) => {
    expect(heard(model, written(text))).toEqual([]);
  });

  test("quotes the customer's own words, few enough to take in at a glance", () => {
    const texts = [
      "AGENT!!! NOW!!!",
      "¿Puedo hablar con una persona? İstanbul’dan yazıyorum",
      "ｆｕｌｌ ｗｉｄｔｈ 4gent",
      mail,
      "I want to talk to a human agent, please connect me with a live agent or transfer me to a real person, an agent",
      "a".repeat(5_000),
      `${" ".repeat(300)}help me`,
      "😡".repeat(200),
      "? ! ? !",
    ];
    for (const text of texts) {
      const sightings = heard(talkative, written(text));
      expect(sightings.length).toBeGreaterThan(0);
      for (const { evidence, detector, version } of sightings) {
        expect(text).toContain(evidence);
        expect(evidence).not.toBe("");
        expect(evidence.length).toBeLessThanOrEqual(80);
        expect(detector).toMatch(/^linear-[a-z-]+$/);
        expect(version).toBe(weights.version);
      }
    }
    expect(heard(model, written(mail))[0]?.evidence).toMatch(/agent|real person/);
  });
});

test("a message sounds the same, whoever else wrote before", () => {
  const texts = [
    "please dont connect me, please don't",
    "agent 1182 agent 77 ?!",
    "speak to a person",
    "çok kötü 日本語",
  ];
  const strangers = Array.from({ length: 6_000 }, (_, at) => `wörd${at}`).join(" ");
  const reads = (by: typeof model, text: string) => by.read(text, [0, text.length]);
  const used = openModel(weights);
  for (const each of [...texts, strangers, ...texts]) reads(used, each);
  for (const text of texts) expect(reads(used, text)).toEqual(reads(openModel(weights), text));
});

test("a stranger's endless text costs no more than its first two thousand characters", () => {
  for (const text of ["speak to a ".repeat(10_000), "a".repeat(100_000), "a.".repeat(50_000)]) {
    const parts = passages(text);
    let steps = 0;
    for (const [from, to] of parts) {
      expect(to).toBeGreaterThan(from);
      features(text, from, to, () => steps++);
    }
    expect(parts.at(-1)?.[1]).toBe(2_000);
    expect(parts.length).toBeLessThanOrEqual(34);
    expect(steps).toBeLessThan(4 * 2_000);
  }
});

test("a part of a long mail ends where a sentence does", () => {
  const parts = passages(fold(mail)).map(([from, to]) => mail.slice(from, to));
  expect(parts.join("")).toBe(mail);
  for (const part of parts.slice(0, -1)) expect(part).toMatch(/[.\n?]$/);
});

test("the weights are what their version says, small, and tell what they were trained on", () => {
  const { heads, features: known, weights: bytes } = weights;
  const hash = createHash("sha256").update(JSON.stringify({ heads, features: known, weights: bytes }));
  expect(weights.version).toBe(hash.digest("hex").slice(0, 8));
  expect(statSync(new URL("../../src/triggers/linear/weights.json", import.meta.url)).size).toBeLessThan(300_000);
  expect(weights.trainedOn.sha256).toMatch(/^[\da-f]{64}$/);
  expect(Object.keys(weights.trainedOn.rows)).toContain("clinc150");
  expect(atob(bytes).length % linearKinds.length).toBe(0);
});

test("whoever wants to know from whose words it learned finds every source named, with its licence", () => {
  const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  const [card, notice] = [read("docs/model-card.md"), read("NOTICE")];
  const rows = Object.values(weights.trainedOn.rows);
  for (const count of rows) expect(card).toContain(`| ${count.toLocaleString("en-GB")} |`);
  expect(notice.match(/^https?:|^  .*https?:/gm)?.length).toBeGreaterThanOrEqual(rows.length);
  expect(card).toContain(`Weights \`${weights.version}\``);
});
