import type { Foundation } from "../foundation.ts";
import type { Desk } from "../http/needs/desk.ts";
import { join } from "../join.ts";
import { give, reopen, resolve, snooze, take } from "../pass.ts";
import { note, sayAsAgent, type CheckCopies, type Fill } from "../say.ts";
import { createJoining } from "../store/joining.ts";
import { changeCustomer, noteConsent } from "../store/customers.ts";
import { createBatons } from "../store/passing.ts";
import { markSeen } from "../store/seen.ts";
import { createSpeech } from "../store/speech.ts";

/** An agent's verbs with what they need. */
export function deskOf(
  { database, dispatcher, recorder, traitsOf }: Foundation,
  fill: Fill,
  copies: CheckCopies,
): Desk {
  const { pool } = database;
  const needs = {
    batons: createBatons(pool, traitsOf),
    joining: createJoining(pool),
    speech: createSpeech(pool, traitsOf),
    wake: dispatcher.wake,
    announce: recorder.announce,
    fill,
    copies,
  };
  const now = (): Date => new Date();
  return {
    take: (id, by) => take(needs, id, by, now()),
    reply: (id, by, words) => sayAsAgent(needs, id, by, words, now()),
    note: (id, by, words) => note(needs, id, by, words, now()),
    resolve: (id, by, left) => resolve(needs, id, by, left, now()),
    reopen: (id, by) => reopen(needs, id, by, now()),
    pass: (id, by, to, left) => give(needs, id, by, to, left, now()),
    snooze: (id, by, until) => snooze(needs, id, by, until, now()),
    join: (id, by) => join(needs, id, by, now()),
    async noteConsent(id, by, noted) {
      const done = await noteConsent(pool, (channel) => traitsOf(channel).optOut, id, noted, by, now());
      recorder.announce();
      return done;
    },
    async changeCustomer(id, by, change) {
      const done = await changeCustomer(pool, id, change, by, now());
      recorder.announce();
      return done;
    },
    async seen(id, by) {
      const known = await markSeen(pool, id, by, now());
      if (known) recorder.announce();
      return known;
    },
  };
}
