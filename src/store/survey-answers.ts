import type pg from "pg";
import { wordsIn } from "../handoff/line/languages.ts";
import type { Fence } from "../say.ts";
import type { Work } from "../wake.ts";
import { append, endTurn, record } from "./append.ts";
import { batonForUpdate, moveBaton } from "./batons.ts";
import { transaction } from "./database.ts";
import { languageOf, withdrawSurvey } from "./surveys.ts";
import { keepRating } from "./verdicts/ratings.ts";

/** `rests`: nothing else was said, so the conversation is resolved again and the customer hears one word of thanks. */
export type Heard = { readonly score: number; readonly words: string | null; readonly rests: boolean };

/** What becomes of an answer to a survey, and of a question that is overtaken. */
export const createSurveys = (pool: pg.Pool) => ({
  /**
   * Keeps an answer as a rating, once.
   *
   * @returns false when somebody spoke or took over meanwhile
   */
  hear: (fence: Fence, surveyId: string, heard: Heard, at: Date): Promise<false | { readonly work?: Work }> =>
    transaction(pool, async (connection) => {
      const { conversationId } = fence;
      const baton = await batonForUpdate(connection, conversationId);
      if (baton?.holder !== "ai" || baton.epoch !== fence.epoch) return false;
      const { rows } = await connection.query<{ last: number }>(
        "SELECT last_seq AS last FROM conversation WHERE id = $1 FOR UPDATE",
        [conversationId],
      );
      if (rows[0]?.last !== fence.lastSeq) return false;
      const answered = await connection.query<{ about: "ai" | "human"; askedAt: Date }>(
        `UPDATE survey SET answered_at = $2 WHERE id = $1 AND answered_at IS NULL RETURNING about, asked_at AS "askedAt"`,
        [surveyId, at],
      );
      const survey = answered.rows[0];
      if (survey === undefined) return false;
      const { about, askedAt } = survey;
      const { score, words, rests } = heard;
      const rating = { score, about, survey: surveyId, ...(words !== null && { words }) };
      await keepRating(connection, conversationId, rating, at);
      const data = { survey: surveyId, about, score };
      await record(connection, conversationId, "survey.answered", { kind: "customer" }, data, at);
      if (!rests) return {};
      const epoch = await moveBaton(connection, baton, { holder: "nobody" }, { kind: "system" }, at);
      const text = wordsIn(await languageOf(connection, conversationId)).survey.thanks;
      const said = await append(connection, conversationId, { author: "system", kind: "message", text, epoch }, at);
      await endTurn(connection, conversationId, said.seq);
      // Figures leave out a stretch in which nothing was said but the answer; who was asked within theirs was helped in it.
      const rested = askedAt < baton.since ? { survey: surveyId, since: baton.since.toISOString() } : {};
      await record(connection, conversationId, "conversation.resolved", { kind: "system" }, rested, at);
      return said.work === undefined ? {} : { work: said.work };
    }),

  /** The customer says something else: a question that has not left stays with us. */
  withdraw: (conversationId: string, at: Date): Promise<void> =>
    transaction(pool, async (connection) => {
      const baton = await batonForUpdate(connection, conversationId);
      if (baton !== undefined) await withdrawSurvey(connection, conversationId, at);
    }),
});
