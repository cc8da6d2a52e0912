import { describe, expect, test } from "vitest";
import type { Colleague } from "../src/handoff/handoff.ts";
import { urgency, whomToAsk, type Waiting } from "../src/handoff/offer.ts";

const now = new Date("2026-03-02T12:00:00Z");
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

const waiting: Waiting = {
  team: "care",
  beside: false,
  channel: "sms",
  priority: "normal",
  since: ago(5),
  windowClosesAt: null,
  skills: [],
  language: null,
  passedOver: [],
};

/** Somebody of the team who is there and has nothing to do, or what is given. */
const colleague = (id: string, given: Partial<Colleague> = {}): Colleague => ({
  id,
  name: id,
  teams: ["care"],
  skills: [],
  languages: [],
  present: true,
  asked: false,
  beside: false,
  load: { all: 0, byChannel: {} },
  capacity: { all: 10, byChannel: {} },
  offeredAt: null,
  ...given,
});
const busy = (all: number, byChannel: Record<string, number> = {}) => ({ load: { all, byChannel } });

describe("who is asked", () => {
  test.each<[why: string, colleagues: Colleague[], given: Partial<Waiting>, asked: string | undefined]>([
    ["nobody, when nobody is there", [colleague("ana", { present: false })], {}, undefined],
    ["nobody of another team", [colleague("ana", { teams: ["sales"] })], {}, undefined],
    ["nobody whose hands are full", [colleague("ana", busy(10))], {}, undefined],
    [
      "nobody who has enough of this channel",
      [colleague("ana", { ...busy(2, { sms: 2 }), capacity: { all: 10, byChannel: { sms: 2 } } })],
      {},
      undefined,
    ],
    [
      "who has enough of another channel",
      [colleague("ana", { ...busy(2, { email: 2 }), capacity: { all: 10, byChannel: { email: 2 } } })],
      {},
      "ana",
    ],
    ["nobody who is being asked for another one", [colleague("ana", { asked: true })], {}, undefined],
    ["who is only asked beside the AI, for somebody who waits", [colleague("ana", { beside: true })], {}, "ana"],
    ["nobody beside the AI twice at once", [colleague("ana", { beside: true })], { beside: true }, undefined],
    ["nobody a second time", [colleague("ana")], { passedOver: ["ana"] }, undefined],
    ["who has the least to do", [colleague("ana", busy(2)), colleague("ben", busy(1))], {}, "ben"],
    [
      "who has the least of what they can, not the least",
      [
        colleague("ana", { ...busy(1), capacity: { all: 2, byChannel: {} } }),
        colleague("ben", { ...busy(3), capacity: { all: 10, byChannel: {} } }),
      ],
      {},
      "ben",
    ],
    [
      "whose turn it is, between two with as much to do",
      [colleague("ana", { offeredAt: ago(1) }), colleague("ben", { offeredAt: ago(9) })],
      {},
      "ben",
    ],
    ["who was never asked before who was", [colleague("ana", { offeredAt: ago(900) }), colleague("ben")], {}, "ben"],
    [
      "who knows how, however much they have to do",
      [colleague("ana"), colleague("ben", { ...busy(9), skills: ["contracts"] })],
      { skills: ["contracts"] },
      "ben",
    ],
    [
      "who writes the customer's language",
      [colleague("ana"), colleague("ben", { ...busy(9), languages: ["no"] })],
      { language: "no" },
      "ben",
    ],
  ])("%s", (_why, colleagues, given, asked) => {
    expect(whomToAsk(colleagues, { ...waiting, ...given })?.colleague.id).toBe(asked);
  });

  test("is somebody even if nobody knows how, and what they lack is said", () => {
    const asked = whomToAsk([colleague("ana", { skills: ["billing"] })], {
      ...waiting,
      skills: ["billing", "contracts"],
      language: "no",
    });
    expect(asked).toMatchObject({ colleague: { id: "ana" }, lacks: ["contracts", "Norwegian"] });
  });
});

describe("of two who wait, more pressing is", () => {
  const of = (given: Partial<Waiting>) => ({ ...waiting, ...given });
  const in_ = (minutes: number): Date => ago(-minutes);
  test.each<[why: string, first: Partial<Waiting>, then: Partial<Waiting>]>([
    ["who waits longer", { since: ago(10) }, { since: ago(9) }],
    ["the higher priority", { priority: "high" }, { since: ago(200) }],
    [
      "what is urgent, whoever waits how long",
      { priority: "urgent", since: now },
      { priority: "high", since: ago(9_000) },
    ],
    ["who waited half a day, before a fresh high one", { since: ago(720) }, { priority: "high" }],
    ["whose window is about to close", { windowClosesAt: in_(60) }, { priority: "high", since: ago(60) }],
    ["who waits longer, when the window is open for hours yet", { since: ago(10) }, { windowClosesAt: in_(300) }],
    ["who waits longer, when the window is closed already", { since: ago(10) }, { windowClosesAt: ago(1) }],
    ["anything before what is low", {}, { priority: "low", since: ago(120) }],
  ])("%s", (_why, first, then) => {
    expect(urgency(of(first), now)).toBeGreaterThan(urgency(of(then), now));
  });
});
