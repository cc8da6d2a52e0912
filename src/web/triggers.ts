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
import { isTerse } from "../triggers/reading.ts";
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
      isTerse: (channel) => tersenessOf(channels, channel),
      passages: (topic, lineId) => retrieve(pool, topic, lineId ?? null, 1),
    }),
  };
}

/** Whether people write briefly on a channel; undefined: there is none of that name, or no longer. */
function tersenessOf(channels: Foundation["channels"], name: string): boolean | undefined {
  const channel = channels.get(name);
  return channel && isTerse(channel.traits);
}

/** Changed triggers over what was said before. They are given nothing that could send. */
export function replaysOf(
  log: Logger,
  { pool }: Pick<Database, "pool">,
  channels: Foundation["channels"],
): Replays & { close(): Promise<void> } {
  const { rows, ...kept } = createReplayRows(pool, () => new Date());
  const runs = createReplays({
    rows,
    past: createPast(pool, (channel) => tersenessOf(channels, channel) ?? false),
    triggers: () => readTriggers(pool),
    teams: () => readTeams(pool),
    routingRules: () => readRoutingRules(pool),
    onError: (error, replay) => log.error({ err: error, replay }, "a replay failed"),
  });
  return { ...kept, ...runs };
}
