import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, measure, type Said } from "../scripts/calibration.ts";
import { parseRows } from "../scripts/training/rows.ts";
import { createAdviser } from "../src/ai/opinion.ts";
import { defaultTriggers } from "../src/triggers/defaults.ts";
import { playOpenAi } from "./support/openai.ts";

let model: Awaited<ReturnType<typeof playOpenAi>>;
beforeAll(async () => {
  model = await playOpenAi();
});
afterAll(() => model.close());

const triggers = defaultTriggers.map((trigger) => ({ ...trigger, id: trigger.name, version: 1 }));
const labelled = (text: string, category: string): string => JSON.stringify({ text, category, source: "ours" });
const rows = parseRows(
  [
    labelled("This is disappointing, I have waited a week.", "frustration_or_complaint"),
    labelled("Do you have the lamp in green?", "none"),
    labelled("I want to talk to a person", "explicit_human_request"),
  ].join("\n"),
);
const asked = () =>
  ask(createAdviser({ apiKey: "sk-played", baseUrl: model.baseUrl, model: "played" }), rows, triggers, 10);

test("a model is asked about doubtful messages alone, and what it says is held against what people say", async () => {
  const view = { kind: "frustration", present: true, quote: "disappointing", confidence: 0.9 } as const;
  model.thinks({ does: "thinks", views: [view] });
  expect(await asked()).toEqual({
    read: 3,
    asked: 1,
    failed: 0,
    unquoted: 0,
    said: [{ present: true, confidence: 0.9, right: true }],
  });
  model.thinks({ does: "thinks", views: [{ ...view, quote: "furious" }] });
  expect(await asked()).toMatchObject({ unquoted: 1, said: [] });
  model.thinks({ does: "fails", status: 500 });
  expect(await asked()).toMatchObject({ failed: 1, said: [] });
});

test("a model that is surer than it is right is trusted less, and from where it is right", () => {
  const said = (n: number, each: Said): readonly Said[] => Array.from({ length: n }, () => each);
  const boastful = [
    ...said(40, { present: true, confidence: 1, right: true }),
    ...said(10, { present: true, confidence: 1, right: false }),
    ...said(50, { present: false, confidence: 0.9, right: true }),
    ...said(20, { present: false, confidence: 0.6, right: false }),
  ];
  expect(measure(boastful)).toEqual({ trust: 0.8, leastSure: 0.5, sureOfNo: 0.65 });
  expect(measure(boastful.slice(0, 20))).toEqual({ trust: null, leastSure: null, sureOfNo: null });
});
