import type pg from "pg";
import type { Conversation } from "../conversation/conversation.ts";
import type { Brief } from "../handoff/handoff.ts";
import { readBackground } from "./background.ts";
import { readUntaken, renewBrief } from "./briefs.ts";
import { loadConversation } from "./conversations.ts";
import { whyNoPlace } from "./deliveries/caps.ts";
import { readGrounds } from "./grounds.ts";
import { keepOpinion } from "./opinions.ts";
import { createBatons } from "./passing.ts";
import type { TraitsOf } from "./reach.ts";
import { retrieve } from "./retrieval.ts";
import { readRoutingRules } from "./routing-rules.ts";
import { keepSignals, notYetPassed } from "./signals.ts";
import { createSpeech } from "./speech.ts";
import { createSurveys } from "./survey-answers.ts";
import { readTriggers } from "./triggers.ts";
import { readDisclosure, readLastSeq, readTeams } from "./turns.ts";
import { readUsualMinutes } from "./usual-minutes.ts";
import { keepAskedTwice } from "./verdicts/misses.ts";

/** More than these an answer does not rest on. */
const passagesForAnswer = 5;

/** Everything that a turn reads and writes. */
export function createTurning(pool: pg.Pool, traitsOf: TraitsOf) {
  return {
    turns: {
      load: (id: string) => loadConversation(pool, id),
      passages: (question: string, lineId: string) => retrieve(pool, question, lineId, passagesForAnswer),
      triggers: () => readTriggers(pool),
      teams: () => readTeams(pool),
      routingRules: () => readRoutingRules(pool),
      background: (id: string, now: Date) => readBackground(pool, traitsOf, id, now),
      usualMinutes: (teamId: string, now: Date) => readUsualMinutes(pool, teamId, now),
      grounds: (conversation: Conversation, now: Date) => readGrounds(pool, conversation, now),
      cap: async (conversation: Conversation, now: Date) => {
        const most = traitsOf(conversation.channel).automaticAnHour;
        return most === null ? undefined : whyNoPlace(pool, conversation.id, most, now);
      },
      keepSignals: keepSignals.bind(undefined, pool),
      notYetPassed: notYetPassed.bind(undefined, pool),
      keepAskedTwice: keepAskedTwice.bind(undefined, pool),
      keepOpinion: keepOpinion.bind(undefined, pool),
      lastSeq: (id: string) => readLastSeq(pool, id),
      disclosure: () => readDisclosure(pool),
    },
    speech: createSpeech(pool, traitsOf),
    batons: createBatons(pool, traitsOf),
    surveys: createSurveys(pool),
    briefs: {
      untaken: (id: string) => readUntaken(pool, id),
      renew: (handoffId: string, brief: Brief, now: Date) => renewBrief(pool, handoffId, brief, now),
    },
  };
}
