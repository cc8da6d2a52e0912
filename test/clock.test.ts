import { describe, expect, test } from "vitest";
import { answerBy, nextBy, remindBy } from "../src/handoff/clock.ts";
import type { Hours } from "../src/handoff/handoff.ts";
import { addOpenMinutes, openness } from "../src/handoff/hours.ts";
import { consequenceOf, type Overdue } from "../src/handoff/overdue.ts";
import { aTeam } from "./support/builders.ts";

const at = (local: string): Date => new Date(local);
const open = (days: readonly number[], opens: string, closes: string, more: Partial<Hours> = {}): Hours => ({
  timeZone: "Europe/Oslo",
  days: days.map((day) => ({ day, opens, closes })),
  holidays: [],
  ...more,
});
const weekdays = open([1, 2, 3, 4, 5], "09:00", "17:00");
const allWeek = [1, 2, 3, 4, 5, 6, 7];
const never = open([], "09:00", "17:00");

describe("holidays", () => {
  const christmas = open([1, 2, 3, 4, 5], "09:00", "17:00", {
    holidays: [
      { date: "2026-12-23", name: "The day before", opens: "09:00", closes: "12:00" },
      { date: "2026-12-24", name: "Christmas Eve" },
      { date: "2026-12-25", name: "Christmas Day" },
      { date: "2026-12-26", name: "The Saturday sale", opens: "10:00", closes: "14:00" },
    ],
  });

  test("close a team all day, early, or open it on a day on which it rests", () => {
    expect(openness(christmas, at("2026-12-23T11:00:00+01:00"))).toEqual({
      open: true,
      until: at("2026-12-23T12:00:00+01:00"),
    });
    expect(openness(christmas, at("2026-12-24T11:00:00+01:00"))).toEqual({
      open: false,
      opens: at("2026-12-26T10:00:00+01:00"),
    });
    expect(openness(christmas, at("2026-12-26T15:00:00+01:00"))).toEqual({
      open: false,
      opens: at("2026-12-28T09:00:00+01:00"),
    });
  });

  test("are days of the team's own calendar, wherever the server stands", () => {
    const auckland = open(allWeek, "09:00", "17:00", {
      timeZone: "Pacific/Auckland",
      holidays: [{ date: "2026-02-06", name: "Waitangi Day" }],
    });
    // It is still the 5th in Europe.
    expect(openness(auckland, at("2026-02-05T21:00:00Z"))).toEqual({
      open: false,
      opens: at("2026-02-07T09:00:00+13:00"),
    });
  });

  test("end a team that is otherwise always there", () => {
    const always = open(allWeek, "00:00", "24:00", { holidays: [{ date: "2026-01-01", name: "New Year" }] });
    expect(openness(always, at("2025-12-31T12:00:00+01:00"))).toEqual({
      open: true,
      until: at("2026-01-01T00:00:00+01:00"),
    });
    expect(openness(always, at("2026-01-01T12:00:00+01:00"))).toEqual({
      open: false,
      opens: at("2026-01-02T00:00:00+01:00"),
    });
  });

  test("let the shift that began the evening before go on", () => {
    const night = open(allWeek, "20:00", "04:00", { holidays: [{ date: "2026-12-25", name: "Christmas Day" }] });
    expect(openness(night, at("2026-12-25T02:00:00+01:00"))).toMatchObject({ open: true });
    expect(openness(night, at("2026-12-25T21:00:00+01:00"))).toMatchObject({ open: false });
  });

  test("may last for weeks, and the team still comes back", () => {
    const days = Array.from({ length: 28 }, (_, ahead) => new Date(Date.UTC(2026, 6, 6 + ahead)));
    const summer = open([1, 2, 3, 4, 5], "09:00", "17:00", {
      holidays: days.map((day) => ({ date: day.toISOString().slice(0, 10), name: "Summer" })),
    });
    expect(openness(summer, at("2026-07-06T12:00:00+02:00"))).toEqual({
      open: false,
      opens: at("2026-08-03T09:00:00+02:00"),
    });
  });
});

describe("minutes of opening time", () => {
  const cases: readonly (readonly [string, Hours | null, string, number, string])[] = [
    ["run within a day", weekdays, "2026-03-02T10:00:00+01:00", 30, "2026-03-02T10:30:00+01:00"],
    ["stop at night", weekdays, "2026-03-02T16:50:00+01:00", 15, "2026-03-03T09:05:00+01:00"],
    ["stop over the weekend", weekdays, "2026-03-06T16:50:00+01:00", 15, "2026-03-09T09:05:00+01:00"],
    ["begin in the morning", weekdays, "2026-03-03T03:00:00+01:00", 15, "2026-03-03T09:15:00+01:00"],
    ["end with the day", weekdays, "2026-03-02T16:45:00+01:00", 15, "2026-03-02T17:00:00+01:00"],
    ["fill several days", weekdays, "2026-03-02T09:00:00+01:00", 1_000, "2026-03-04T09:40:00+01:00"],
    ["are plain where a team is always there", null, "2026-03-02T23:50:00+01:00", 15, "2026-03-03T00:05:00+01:00"],
    ["are plain where it never is", never, "2026-03-02T23:50:00+01:00", 15, "2026-03-03T00:05:00+01:00"],
    // Oslo, 29 March 2026: the hour from 02:00 is left out. 25 October: the hour from 02:00 comes twice.
    [
      "lose an hour in spring",
      open(allWeek, "00:00", "24:00"),
      "2026-03-29T01:30:00+01:00",
      60,
      "2026-03-29T03:30:00+02:00",
    ],
    [
      "gain one in autumn",
      open(allWeek, "00:00", "24:00"),
      "2026-10-25T01:30:00+02:00",
      120,
      "2026-10-25T02:30:00+01:00",
    ],
    ["follow the clocks over a weekend", weekdays, "2026-03-27T16:55:00+01:00", 10, "2026-03-30T09:05:00+02:00"],
    [
      "in a zone of half hours",
      { ...weekdays, timeZone: "Asia/Kolkata" },
      "2026-03-02T16:55:00+05:30",
      10,
      "2026-03-03T09:05:00+05:30",
    ],
  ];
  test.each(cases)("%s", (_, hours, from, minutes, to) => {
    expect(addOpenMinutes(hours, at(from), minutes)).toEqual(at(to));
  });

  test("are as many as were asked for, whatever the hours, counted one by one", () => {
    const plans: readonly Hours[] = [
      weekdays,
      open([5, 6], "22:00", "06:00", { timeZone: "America/New_York" }),
      open(allWeek, "11:30", "13:15", {
        timeZone: "Australia/Lord_Howe",
        holidays: [{ date: "2026-04-05", name: "Easter" }],
      }),
    ];
    for (const hours of plans)
      for (
        let from = Date.parse("2026-04-03T00:07:00Z");
        from < Date.parse("2026-04-06T00:00:00Z");
        from += 149 * 60_000
      ) {
        const to = addOpenMinutes(hours, new Date(from), 90).getTime();
        let counted = 0;
        for (let minute = from; minute < to; minute += 60_000) if (openness(hours, new Date(minute)).open) counted++;
        expect(counted).toBe(90);
      }
  });
});

describe("by when somebody must have answered", () => {
  const team = aTeam({ hours: weekdays, answerMinutes: 30, nextMinutes: 60 });
  const evening = at("2026-03-02T16:50:00+01:00");

  test("depends on how pressing it is, and only what may hurt somebody runs at night", () => {
    expect(answerBy(team, "low", evening)).toEqual(at("2026-03-03T09:50:00+01:00"));
    expect(answerBy(team, "normal", evening)).toEqual(at("2026-03-03T09:20:00+01:00"));
    expect(answerBy(team, "high", evening)).toEqual(at("2026-03-03T09:05:00+01:00"));
    expect(answerBy(team, "urgent", evening)).toEqual(at("2026-03-02T17:00:00+01:00"));
    expect(nextBy(team, "normal", evening)).toEqual(at("2026-03-03T09:50:00+01:00"));
  });

  test("nobody is reminded while their team is closed", () => {
    expect(remindBy(team, "normal", evening)).toEqual(at("2026-03-03T09:05:00+01:00"));
    expect(remindBy(team, "urgent", evening)).toEqual(at("2026-03-02T17:05:00+01:00"));
  });
});

describe("when nobody comes", () => {
  const everyone = aTeam({ id: "everyone", name: "Everyone", fallback: true });
  const sales = aTeam({ id: "sales", name: "Sales", overflow: "care" });
  const care = aTeam({ id: "care", name: "Care", overflow: "sales" });
  const teams = [everyone, sales, care];
  const overdue = (given: Partial<Overdue>): Overdue => ({
    team: "sales",
    reminder: 1,
    priority: "normal",
    isAttended: true,
    overflowedFrom: [],
    ...given,
  });

  test("the team is reminded, then it presses more, then another team has it", () => {
    expect(consequenceOf(teams, overdue({}))).toEqual({ raised: undefined, to: undefined });
    expect(consequenceOf(teams, overdue({ reminder: 2 }))).toEqual({ raised: "high", to: undefined });
    expect(consequenceOf(teams, overdue({ reminder: 3 }))).toEqual({ raised: undefined, to: care });
  });

  test("a team that is not there loses it sooner, and one that is no more at once", () => {
    expect(consequenceOf(teams, overdue({ reminder: 2, isAttended: false }))).toMatchObject({ to: care });
    expect(consequenceOf(teams, overdue({ team: "gone" }))).toMatchObject({ to: everyone });
  });

  test("two teams that stand in for each other do not play with it: the queue that always exists gets it", () => {
    expect(consequenceOf(teams, overdue({ team: "care", reminder: 3, overflowedFrom: ["sales"] }))).toMatchObject({
      to: everyone,
    });
    const had = ["sales", "care"];
    for (const reminder of [2, 3, 50])
      expect(
        consequenceOf(teams, overdue({ team: "everyone", reminder, isAttended: false, overflowedFrom: had })).to,
      ).toBeUndefined();
  });

  test("waiting alone makes nothing urgent", () => {
    const raised = (["low", "normal", "high", "urgent"] as const).map(
      (priority) => consequenceOf(teams, overdue({ reminder: 2, priority })).raised,
    );
    expect(raised).toEqual(["normal", "high", "high", "urgent"]);
  });
});
