import { describe, expect, test } from "vitest";
import { writeBrief } from "../src/handoff/brief.ts";
import type { Team } from "../src/handoff/handoff.ts";
import { intake } from "../src/handoff/intake.ts";
import { lineAtPass, lineAtSlip, withQuestion } from "../src/handoff/line.ts";
import { wordsIn } from "../src/handoff/line/languages.ts";
import { SignalKind } from "../src/triggers/signal.ts";
import { talk } from "./support/talk.ts";
import { aBrief, aTeam } from "./support/builders.ts";
import { traitsOf } from "./support/traits.ts";

const languages = ["en", "de", "fr", "es", "it", "pt", "nl", "nb", "sv", "da", "pl"];
const hours: NonNullable<Team["hours"]> = {
  timeZone: "Europe/Oslo",
  days: [1, 2, 3, 4, 5].map((day) => ({ day, opens: "09:00", closes: "18:00" })),
  holidays: [],
};
const monday = new Date("2026-03-02T12:00:00+01:00");
const after = (hoursLater: number): Date => new Date(monday.getTime() + hoursLater * 3_600_000);
const teams = [
  aTeam({ name: "Sales", hours }),
  aTeam({ name: "Customer happiness and returns department", hours }),
  aTeam({ fallback: true, hours }),
  aTeam({ fallback: true }),
];
const sizes = [160, ...["sms", "whatsapp", "email"].map((channel) => traitsOf(channel).comfortableText)];
/** Open, nearly closed, closed until tomorrow, closed over the weekend. */
const moments = [monday, after(5.9), after(8), after(4 * 24 + 9)];

const cases = languages.flatMap((language) =>
  [undefined, ...SignalKind.options].flatMap((kind) =>
    teams.flatMap((team) =>
      moments.flatMap((now) =>
        sizes.flatMap((comfortableText) =>
          [null, 10].map((usualMinutes) => ({ language, kind, team, now, comfortableText, usualMinutes })),
        ),
      ),
    ),
  ),
);

describe("the line to a customer who is passed on", () => {
  test.each(languages)("fits every channel, and says a number of minutes only where one is known (%s)", (language) => {
    for (const each of cases.filter((one) => one.language === language)) {
      const signals = each.kind === undefined ? [] : [{ kind: each.kind, detector: each.kind }];
      const line = lineAtPass({ ...each, signals });
      expect(line.length, line).toBeLessThanOrEqual(each.comfortableText);
      expect(line).not.toMatch(/undefined|null|NaN|\s{2}|\.\.|;\s*\./);
      expect(line).toMatch(/\.$/);
      const minutes = /\b10 min/i.test(line);
      if (each.usualMinutes === null) expect(minutes, line).toBe(false);
      // Said at night, or six minutes before the team goes home, it would be no truth.
      if (each.now !== monday && each.team.hours !== null) expect(minutes, line).toBe(false);
    }
  });

  test("says how soon people usually answer, while they are there for so long", () => {
    const line = (usualMinutes: number | null, now = monday) =>
      lineAtPass({ team: teams[2]!, signals: [], now, comfortableText: 320, usualMinutes });
    expect(line(15)).toContain("answer here, usually within 15 minutes; we are open until 18:00.");
    expect(line(null)).toContain("answer here; we are open until 18:00.");
    expect(line(15, after(5.9))).toContain("answer here; we are open until 18:00.");
  });

  test.each([
    ["de", "am Montag um 09:00 Uhr"],
    ["fr", "lundi à 09:00"],
    ["es", "el lunes a las 09:00"],
    ["pt", "na segunda-feira às 09:00"],
    ["sv", "på måndag kl. 09:00"],
    ["da", "mandag kl. 09.00"],
    ["pl", "poniedziałek, godz. 09:00"],
    ["nn", "mandag kl. 09:00"],
  ])("names the day and the time as the customer's language does (%s)", (language, words) => {
    const now = after(4 * 24 + 9);
    expect(lineAtPass({ team: teams[0]!, signals: [], now, comfortableText: 640, language })).toContain(words);
  });

  test("names the date when the team is away for longer than a week", () => {
    const holidays = Array.from({ length: 9 }, (_, day) => ({ date: `2026-03-${10 + day}`, name: "Holidays" }));
    const tuesdayAlone = { ...hours, days: [{ day: 2, opens: "09:00", closes: "18:00" }], holidays };
    const team = { ...teams[0]!, hours: tuesdayAlone };
    const line = lineAtPass({ team, signals: [], now: new Date("2026-03-07T12:00:00Z"), comfortableText: 640 });
    expect(line).not.toContain("tomorrow");
  });

  test("is English where we have no words, and the same for somebody in danger whatever the hour", () => {
    const danger = { team: teams[0]!, signals: [{ kind: "sensitive", detector: "sensitive-crisis" }] as const };
    expect(lineAtPass({ ...danger, now: after(9), comfortableText: 320, language: "fi" })).toBe(wordsIn("en").crisis);
    expect(lineAtPass({ ...danger, now: after(9), comfortableText: 320, language: "de" })).toBe(wordsIn("de").crisis);
  });

  test.each(languages)("everything else we say by ourselves fits a text message (%s)", (language) => {
    const { crisis, survey } = wordsIn(language);
    for (const said of [crisis, survey.question, survey.thanks]) expect(said.length).toBeLessThanOrEqual(320);
    for (const team of teams)
      for (const now of moments)
        for (const comfortableText of sizes) {
          const line = lineAtSlip({ team, now, comfortableText, language });
          expect(line.length).toBeLessThanOrEqual(Math.max(comfortableText, 160));
          expect(line).not.toMatch(/minut/i);
        }
  });
});

describe("a question while the customer waits", () => {
  const team = aTeam({ intake: true });
  const missing = ["the order number", "what would put it right"];
  const brief = aBrief({ missing, topic: "delivery" });
  const passed = { line: "A colleague will answer here.", comfortableText: 320 };
  const asked = (given: Partial<Parameters<typeof intake>[1]>, ...said: readonly string[]) =>
    intake(talk(...said), { route: { team }, brief, signals: [], ...given }, passed);
  const mug = "customer: Where is my mug?";

  test("asks for the first missing fact in the same message", () => {
    expect(asked({}, mug)).toEqual({
      line: "A colleague will answer here. While you wait: what is your order number?",
      asksFor: "the order number",
    });
  });

  test.each([
    ["de", "A colleague will answer here. Während Sie warten: Wie lautet Ihre Bestellnummer?"],
    ["no", "A colleague will answer here. Mens du venter: hva er ordrenummeret ditt?"],
    ["ja", "A colleague will answer here. While you wait: what is your order number?"],
  ])("asks in the customer's language, or in English as the line does (%s)", (language, line) => {
    expect(asked({ brief: aBrief({ missing, topic: "delivery", language }) }, mug)?.line).toBe(line);
  });

  test.each(languages)("has every question, and what a number answers is a fact (%s)", (language) => {
    const { whileYouWait, asks } = wordsIn(language);
    for (const question of Object.values(asks)) expect(question).toMatch(/^.{8,70}\?$/u);
    const { facts } = writeBrief({
      conversation: talk(mug, `ai: A colleague will answer here. ${whileYouWait} ${asks.order}`, "customer: 1182"),
      signals: [],
      because: "Asked.",
    });
    expect(facts).toContainEqual({ name: "order number", value: "1182", message: "message-3" });
  });

  test("is never put twice, whoever asked first", () => {
    expect(asked({}, mug, "ai: What is your order number?", "customer: no idea")?.asksFor).toBe(missing[1]);
    const german = aBrief({ missing: ["the order number"], topic: "delivery", language: "de" });
    expect(asked({ brief: german }, mug, "agent: Wie lautet Ihre Bestellnummer?")).toBeUndefined();
    expect(asked({ brief: aBrief({ missing: ["the order number"] }) }, mug, "agent: What is your order number?")).toBe(
      undefined,
    );
  });

  test("is put to nobody in distress, where nothing is missing, or where the team wants none", () => {
    expect(asked({ signals: [{ kind: "sensitive", detector: "sensitive-loss" }] }, mug)).toBeUndefined();
    expect(asked({ brief: aBrief({ missing, topic: "safety" }) }, mug)).toBeUndefined();
    expect(asked({ brief: aBrief({ missing: [] }) }, mug)).toBeUndefined();
    expect(asked({ route: { team: aTeam() } }, mug)).toBeUndefined();
  });

  test("is left out where it does not fit", () => {
    expect(withQuestion("A line.", "order", { comfortableText: 40 })).toBeUndefined();
  });
});
