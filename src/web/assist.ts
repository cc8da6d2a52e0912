import { createExtractive } from "../ai/extractive.ts";
import { assist, type Assistant, type Wanted } from "../assist.ts";
import type { Config } from "../config.ts";
import type { Foundation } from "../foundation.ts";
import { mayRepeat, repeatAsks } from "../handoff/repeat-ask.ts";
import type { Assists } from "../http/needs/assist.ts";
import type { Actor } from "../say.ts";
import { countAssist } from "../store/assists.ts";
import { loadConversation } from "../store/conversations.ts";
import { retrieve } from "../store/retrieval.ts";

/** How many passages a draft may rest on. */
const passagesForDraft = 6;

/** What helps an agent to write, with a model where the settings name one. */
export function assistsOf(
  { database: { pool }, recorder, traitsOf }: Pick<Foundation, "database" | "recorder" | "traitsOf">,
  ai: Config["ai"],
): Assists {
  const load = async (id: string) => (await loadConversation(pool, id))?.conversation;
  const needs = {
    load,
    passages: (topic: string, lineId: string) => retrieve(pool, topic, lineId, passagesForDraft),
    traits: traitsOf,
    model: ai === undefined ? undefined : whenAsked(ai),
    quoting: createExtractive(),
    async use(id: string, by: Actor, what: Wanted["what"], now: Date) {
      const seconds = await countAssist(pool, id, by, what, now);
      if (seconds === 0) recorder.announce();
      return seconds;
    },
  };
  return {
    hasModel: ai !== undefined,
    async check(id, text) {
      const conversation = await load(id);
      return conversation && (mayRepeat(text) ? repeatAsks(text, conversation) : []);
    },
    assist: (id, by, wanted, stop) => assist(needs, id, by, wanted, new Date(), { stop }),
  };
}

/** The SDK takes half a second to load: whoever asks first waits for it, and no start does. */
function whenAsked(ai: NonNullable<Config["ai"]>): Assistant {
  let assistant: Promise<Assistant> | undefined;
  return {
    async assist(task, signal) {
      assistant ??= import("../ai/assist.ts").then(({ createAssistant }) => createAssistant(ai));
      return await (await assistant).assist(task, signal);
    },
  };
}
