import { describe, expect, test } from "vitest";
import type { Hours, Team } from "../src/handoff/handoff.ts";
import { openness } from "../src/handoff/hours.ts";
import { crisisLine, lineAtPass } from "../src/handoff/line.ts";
import { route } from "../src/handoff/routing.ts";
import { SignalKind } from "../src/triggers/signal.ts";

const weekdays: Hours = {
  timeZone: "Europe/Oslo",
  days: [1, 2, 3, 4, 5].map((day) => ({ day, opens: "09:00", closes: "18:00" })),
  holidays: [],
};
const at = (local: string): Date => new Date(local);
const mondayNoon = at("2026-03-02T12:00:00+01:00");

const team = (given: Partial<Team>): Team => ({
  id: given.name ?? "team",
  name: "Team",
  fallback: false,
  kinds: [],
  hours: null,
  answerMinutes: 15,
  nextMinutes: 30,
  overflow: null,
  intake: false,
  ...given,
});
const everyone = team({ id: "everyone", name: "Everyone", fallback: true });
const sales = team({ id: "sales", name: "Sales", kinds: ["negotiation"], hours: weekdays });
const care = team({ id: "care", name: "Customer care", kinds: ["frustration", "sensitive", "negotiation"] });
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
