import type { Channel } from "../../channels/channel.ts";
import { createLineCheck } from "../check-line.ts";
import { createCopies } from "../copies.ts";
import type { Foundation } from "../foundation.ts";
import type { Lines } from "../http/needs/lines.ts";
import type { Writing } from "../http/needs/writing.ts";
import type { Channel as ShownChannel } from "../http/wire/channels.ts";
import { createLineSignIn } from "../line-sign-in.ts";
import { type CheckCopies, type Fill } from "../say.ts";
import { createLineAdmin } from "../store/line-admin.ts";
import { resumeLine } from "../store/line-states.ts";
import { findWriting } from "../store/typing.ts";
import { createTemplates } from "../templates.ts";
import { createTyping } from "../typing.ts";

/** What lines stand on. */
type LinesGround = Pick<Foundation, "database" | "seal" | "channels" | "dispatcher" | "recorder" | "lines" | "log">;

/** What an operator sees of lines and does about them, and what their writers may say. */
export function linesOf({ database, seal, channels, dispatcher, recorder, lines, log }: LinesGround): {
  readonly lines: Lines;
  readonly writing: Writing;
  readonly fill: Fill;
  readonly copies: CheckCopies;
} {
  const { pool } = database;
  const { announce } = recorder;
  const now = (): Date => new Date();
  const adapter = (name: string): Channel => {
    const channel = channels.get(name);
    if (channel === undefined) throw new Error(`there is no channel ${name}`);
    return channel;
  };
  const resume = async (lineId: string, at: Date): Promise<void> => {
    for (const work of await resumeLine(pool, lineId, at)) dispatcher.wake(work);
  };
  const admin = createLineAdmin({
    pool,
    seal,
    resume,
    announce,
    now,
    adapters: {
      parse: (channel, input) => adapter(channel).parseLine(input),
      settleMs: (channel) => adapter(channel).traits.settleMs,
      webhooks: (channel, id) => adapter(channel).webhooks?.({ id }),
    },
  });
  const check = createLineCheck({ lines: admin, channels, resume, announce });
  const signIn = createLineSignIn({ lines: admin, channels, seal, now });
  const templates = createTemplates({ line: admin.opened, channels, now: Date.now });
  const typing = createTyping({
    find: (conversationId) => findWriting(pool, conversationId),
    line: lines.find,
    channels,
    now: Date.now,
    onError: (error, conversation) => log.info({ err: error, conversation }, "nobody was shown that we write"),
  });
  return {
    lines: { ...admin, check: (id, ask, by) => check(id, ask, by, now()), signIn },
    writing: {
      channels: () => [...channels.values()].map(channelShown),
      templates: templates.offers,
      typing: (conversationId, by) => typing.agent(conversationId, by.id),
    },
    async fill(conversationId, template) {
      const writing = await findWriting(pool, conversationId);
      if (writing === undefined) return { ok: false, problem: "There is no such conversation." };
      return await templates.fill(writing.lineId, template);
    },
    copies: createCopies({
      find: (conversationId) => findWriting(pool, conversationId),
      channels,
      ours: async (channel) => (await lines.of(channel)).map(({ address }) => address),
    }),
  };
}

/** A channel's traits as far as writers need them. */
function channelShown({ name, traits, headers }: Channel): ShownChannel {
  const { longestText, comfortableText, replyWindowHours, segments, templates, typing, media, mostCc } = traits;
  return {
    name,
    longestText,
    comfortableText,
    segments,
    templates,
    typing,
    mostCc,
    headers: headers !== undefined,
    ...(replyWindowHours !== null && { replyWindowHours }),
    ...(media !== null && {
      media: {
        perMessage: media.perMessage,
        mostBytes: media.mostBytes,
        mostImageBytes: media.mostImageBytes,
        types: [...media.types],
      },
    }),
  };
}
