import type { Logger } from "pino";
import type { Foundation } from "../foundation.ts";
import type { Lines } from "../http/needs/lines.ts";
import type { Replays } from "../http/needs/replays.ts";
import type { Triggers } from "../http/needs/triggers.ts";
import { createReplays } from "../replay/running.ts";
import type { Database } from "../store/database.ts";
import { createPast } from "../store/replays-past.ts";
import { createReplayRows } from "../store/replays.ts";
import { retrieve } from "../store/retrieval.ts";
import { createTriggerAdmin } from "../store/trigger-admin.ts";
import { readRoutingRules } from "../store/routing-rules.ts";
import { readTriggers } from "../store/triggers.ts";
import { readTeams } from "../store/turns.ts";
import { createTriggerTest } from "../try-triggers.ts";

/** What an operator sees of triggers and does about them, and a way to try them. */
export function triggersOf(
  { database: { pool }, channels, recorder }: Pick<Foundation, "database" | "channels" | "recorder">,
  lines: Pick<Lines, "line">,
): Triggers {
  return {
    ...createTriggerAdmin({
      pool,
      channels: [...channels.keys()],
      announce: recorder.announce,
      now: () => new Date(),
    }),
    test: createTriggerTest({
      triggers: () => readTriggers(pool),
      line: lines.line,
      passages: (topic, lineId) => retrieve(pool, topic, lineId ?? null, 1),
    }),
  };
}

/** Changed triggers over what was said before. They are given nothing that could send. */
export function replaysOf(log: Logger, { pool }: Pick<Database, "pool">): Replays & { close(): Promise<void> } {
  const { rows, ...kept } = createReplayRows(pool, () => new Date());
  const runs = createReplays({
    rows,
    past: createPast(pool),
    triggers: () => readTriggers(pool),
    teams: () => readTeams(pool),
    routingRules: () => readRoutingRules(pool),
    onError: (error, replay) => log.error({ err: error, replay }, "a replay failed"),
  });
  return { ...kept, ...runs };
}
