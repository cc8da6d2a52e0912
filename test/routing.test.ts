import { describe, expect, test } from "vitest";
import type { z } from "zod";
import type { Hours, Team } from "../src/handoff/handoff.ts";
import { openness } from "../src/handoff/hours.ts";
import { crisisLine, lineAtPass } from "../src/handoff/line.ts";
import { route, type Call } from "../src/handoff/routing.ts";
import { Conditions, type About, type RoutingRule } from "../src/handoff/rules.ts";
import { aTeam } from "./support/builders.ts";
import { SignalKind } from "../src/triggers/signal.ts";

const weekdays: Hours = {
  timeZone: "Europe/Oslo",
  days: [1, 2, 3, 4, 5].map((day) => ({ day, opens: "09:00", closes: "18:00" })),
  holidays: [],
};
const at = (local: string): Date => new Date(local);
const mondayNoon = at("2026-03-02T12:00:00+01:00");

const everyone = aTeam({ id: "everyone", name: "Everyone", fallback: true });
const sales = aTeam({ id: "sales", name: "Sales", kinds: ["negotiation"], hours: weekdays });
const care = aTeam({ id: "care", name: "Customer care", kinds: ["frustration", "sensitive", "negotiation"] });
const teams = [everyone, care, sales];

describe("the team", () => {
  const call = { signals: [{ kind: "negotiation" }], triggerTeam: null, lineTeam: null, now: mondayNoon } as const;

  test("is the one that fits what happened best, and the reason says so", () => {
    expect(route(teams, call)).toMatchObject({ team: sales, reason: "Sales is for amounts, prices and terms." });
  });

  test("is one that is there, when the best is closed", () => {
    expect(route(teams, { ...call, now: at("2026-03-01T12:00:00+01:00") }).team).toBe(care);
  });

  test("is a closed one rather than one that is not for this", () => {
    expect(route([everyone, sales], { ...call, now: at("2026-03-01T12:00:00+01:00") }).team).toBe(sales);
  });

  test("is the trigger's own whatever happened", () => {
    expect(route(teams, { ...call, triggerTeam: "care" }).team).toBe(care);
  });

  test("is the line's when nothing says more, and else the queue that always exists", () => {
    const silent = { ...call, signals: [{ kind: "out_of_knowledge" }] } as const;
    expect(route(teams, { ...silent, lineTeam: "care" }).team).toBe(care);
    expect(route(teams, silent).team).toBe(everyone);
    expect(route(teams, { ...silent, lineTeam: "gone", triggerTeam: "gone" }).team).toBe(everyone);
  });
});

describe("an operator's rule", () => {
  const gold = aTeam({ id: "gold", name: "Gold desk" });
  const night = aTeam({ id: "night", name: "Night desk" });
  const rule = (given: Partial<Conditions>, name = "Gold customers", called = "gold"): RoutingRule => ({
    id: name,
    name,
    team: called,
    skills: ["contracts"],
    conditions: Conditions.parse(given),
  });
  const about: About = {
    topic: "delivery",
    language: "no",
    line: "11111111-1111-4111-8111-111111111111",
    channel: "whatsapp",
    attributes: { tier: "Gold" },
  };
  const call: Call = {
    signals: [{ kind: "negotiation" }],
    triggerTeam: null,
    lineTeam: null,
    about,
    now: mondayNoon,
  };
  const all = [...teams, gold, night];
  const elsewhere = "22222222-2222-4222-8222-222222222222";
  const atNight: Hours = { ...weekdays, days: [{ day: 1, opens: "22:00", closes: "06:00" }] };

  test.each<[given: z.input<typeof Conditions>, why: string | undefined]>([
    [{}, "whatever it is about"],
    [{ kinds: ["frustration", "negotiation"] }, "the signal is negotiation"],
    [{ kinds: ["frustration"] }, undefined],
    [{ topics: ["delivery"] }, "the topic is delivery"],
    [{ topics: ["payment"] }, undefined],
    [{ lines: [about.line] }, "it came over this line"],
    [{ lines: [elsewhere] }, undefined],
    [{ channels: ["whatsapp", "sms"] }, "the channel is whatsapp"],
    [{ channels: ["email"] }, undefined],
    [{ languages: ["no"] }, "it is in Norwegian"],
    [{ languages: ["de"] }, undefined],
    [{ attributes: { tier: "gold" } }, "tier is gold"],
    [{ attributes: { tier: "silver" } }, undefined],
    [{ attributes: { region: "north" } }, undefined],
    [{ hours: weekdays }, "it is the time for it"],
    [{ hours: atNight }, undefined],
    [{ topics: ["delivery"], attributes: { tier: "gold" } }, "the topic is delivery, tier is gold"],
    [{ topics: ["delivery"], attributes: { tier: "silver" } }, undefined],
  ])("with %j fits or does not, and says why", (given, why) => {
    const chosen = route(all, { ...call, rules: [rule(Conditions.parse(given))] });
    if (why === undefined) expect(chosen.team).toBe(sales);
    else expect(chosen).toMatchObject({ team: gold, reason: `Rule “Gold customers” calls Gold desk: ${why}.` });
  });

  test("comes before what teams are for, the first that fits decides, and what it needs is kept", () => {
    const rules = [rule({ topics: ["payment"] }), rule({ topics: ["delivery"] }, "Parcels", "night"), rule({})];
    expect(route(all, { ...call, rules })).toMatchObject({ team: night, skills: ["contracts"], language: "no" });
    expect(route(all, { ...call, rules, triggerTeam: "care" })).toMatchObject({ team: care, skills: [] });
  });

  test("that calls a team which is no more is passed over", () => {
    expect(route(teams, { ...call, rules: [rule({})] }).team).toBe(sales);
  });

  test("knows nothing of a customer of whom nothing is known", () => {
    const { about: _, ...unknown } = call;
    expect(route(all, { ...unknown, rules: [rule({ attributes: { tier: "gold" } })] }).team).toBe(sales);
    expect(route(all, { ...unknown, rules: [rule({})] }).team).toBe(gold);
  });

  test("asks for no language where the customer writes English, as everybody does", () => {
    expect(route(all, { ...call, about: { ...about, language: "en" } }).language).toBeNull();
  });
});

describe("a closed team", () => {
  const sunday = at("2026-03-01T12:00:00+01:00");
  const shut = (id: string, overflow: string | null) => aTeam({ id, name: id, hours: weekdays, overflow });
  const night = aTeam({ id: "night", name: "Night desk" });
  const called = (all: readonly Team[]) =>
    route(all, { signals: [], triggerTeam: "one", lineTeam: null, now: sunday }).team.id;

  test("has somebody who stands in, if they are there, and the reason says so", () => {
    const chosen = route([everyone, { ...sales, overflow: "night" }, night], {
      signals: [{ kind: "negotiation" }],
      triggerTeam: null,
      lineTeam: null,
      now: sunday,
    });
    expect(chosen).toMatchObject({
      team: night,
      reason: "Sales is for amounts, prices and terms. Sales is closed at this time, so it goes to Night desk.",
    });
  });

  test("keeps what nobody stands in for: the customer hears when it opens", () => {
    expect(called([everyone, shut("one", null)])).toBe("one");
    expect(called([everyone, shut("one", "two"), shut("two", null)])).toBe("one");
  });

  test("is followed to who stands in for the one who stands in, three times and never in a circle", () => {
    expect(called([shut("one", "two"), shut("two", "three"), shut("three", "night"), night])).toBe("night");
    expect(called([shut("one", "two"), shut("two", "one")])).toBe("one");
    expect(called([shut("one", "2"), shut("2", "3"), shut("3", "4"), shut("4", "night"), night])).toBe("one");
  });
});

describe("hours", () => {
  test("are those of the team's own clocks", () => {
    expect(openness(weekdays, mondayNoon)).toEqual({ open: true, until: at("2026-03-02T18:00:00+01:00") });
    expect(openness(weekdays, at("2026-03-02T07:59:59Z"))).toEqual({ open: false, opens: at("2026-03-02T08:00:00Z") });
    expect(openness(weekdays, at("2026-03-02T17:00:00Z"))).toEqual({ open: false, opens: at("2026-03-03T08:00:00Z") });
  });

  test("skip the days that are not listed", () => {
    expect(openness(weekdays, at("2026-03-06T19:00:00+01:00"))).toEqual({
      open: false,
      opens: at("2026-03-09T09:00:00+01:00"),
    });
  });

  test("follow the clocks when they change", () => {
    // Clocks in Oslo went forward on Sunday 29 March 2026.
    expect(openness(weekdays, at("2026-03-27T20:00:00+01:00"))).toEqual({
      open: false,
      opens: at("2026-03-30T09:00:00+02:00"),
    });
    // In New York they went back on Sunday 1 November 2026, in the middle of this night shift.
    const night: Hours = {
      timeZone: "America/New_York",
      days: [{ day: 6, opens: "22:00", closes: "06:00" }],
      holidays: [],
    };
    expect(openness(night, at("2026-11-01T05:30:00Z"))).toEqual({ open: true, until: at("2026-11-01T06:00:00-05:00") });
  });

  test("may pass midnight, and days that touch are one", () => {
    const bar: Hours = {
      timeZone: "UTC",
      days: [
        { day: 5, opens: "20:00", closes: "02:00" },
        { day: 6, opens: "02:00", closes: "04:00" },
      ],
      holidays: [],
    };
    expect(openness(bar, at("2026-03-07T01:00:00Z"))).toEqual({ open: true, until: at("2026-03-07T04:00:00Z") });
  });

  test("around the clock never end, and no hours at all never begin", () => {
    const always: Hours = {
      timeZone: "Asia/Tokyo",
      days: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, opens: "00:00", closes: "24:00" })),
      holidays: [],
    };
    expect(openness(always, mondayNoon)).toEqual({ open: true, until: null });
    expect(openness(null, mondayNoon)).toEqual({ open: true, until: null });
    expect(openness({ timeZone: "UTC", days: [], holidays: [] }, mondayNoon)).toEqual({ open: false, opens: null });
  });
});

describe("the line that the customer gets", () => {
  const passing = {
    team: sales,
    signals: [{ kind: "negotiation", detector: "negotiation" }],
    now: mondayNoon,
    comfortableText: 320,
  } as const;

  test("says who answers, where, and until when somebody is there", () => {
    expect(lineAtPass(passing)).toBe(
      "I am passing you to our sales team. A colleague will read everything above and answer here; we are open until 18:00.",
    );
  });

  test("says when somebody is there again", () => {
    expect(lineAtPass({ ...passing, now: at("2026-03-06T20:00:00+01:00") })).toContain(
      "we are closed now and open again on Monday at 09:00.",
    );
    expect(lineAtPass({ ...passing, now: at("2026-03-02T20:00:00+01:00") })).toContain("open again tomorrow at 09:00.");
    expect(lineAtPass({ ...passing, now: at("2026-03-02T06:00:00+01:00") })).toContain("open again today at 09:00.");
  });

  test("answers the reason: an angry customer hears that we are sorry", () => {
    expect(
      lineAtPass({ ...passing, team: everyone, signals: [{ kind: "frustration", detector: "frustration-level" }] }),
    ).toBe("I am sorry about this. I am passing you to a colleague, who will read everything above and answer here.");
  });

  test("speaks otherwise to somebody who may be in danger", () => {
    expect(lineAtPass({ ...passing, signals: [{ kind: "sensitive", detector: "sensitive-crisis" }] })).toBe(crisisLine);
  });

  test("fits a text message and never promises a time that nobody knows", () => {
    const cases = SignalKind.options.flatMap((kind) =>
      [sales, care, everyone].flatMap((each) => [0, 9, 33, 120].map((hours) => ({ kind, each, hours }))),
    );
    for (const { kind, each, hours } of cases) {
      const now = new Date(mondayNoon.getTime() + hours * 3_600_000);
      const line = lineAtPass({ team: each, signals: [{ kind, detector: kind }], now, comfortableText: 160 });
      expect(line.length).toBeLessThanOrEqual(160);
      expect(line).not.toMatch(/shortly|soon|moment|minutes|immediately/i);
      expect(line).toContain("answer here");
    }
  });
});
