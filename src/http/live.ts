import type { Response } from "express";
import type { Logger } from "pino";
import { createAttendance } from "./attendance.ts";
import { callerNow, type Caller } from "./caller.ts";
import type { Live, LiveBatch } from "./needs/live.ts";
import type { People } from "./needs/people.ts";
import type { PresenceOfAgents } from "./needs/staff.ts";
import { can } from "./policy.ts";
import type { LiveEvent } from "./wire/live.ts";

/** What waits unread in our memory for one client, before we let go of it. It comes back and resumes. */
const mostUnread = 1_000_000;
const heartbeatMs = 15_000;
/** A session that ended takes its streams along within 5 s, the check itself included. */
const recheckMs = 3_000;

export const mostStreams = 5;

/** The open streams of this process. */
export type Streams = {
  /** How many a session or key has open. */
  count(secret: string): number;
  open(caller: Caller, after: string | undefined, response: Response): Promise<void>;
  /** Ends those of one session or key at once. */
  end(secret: string): void;
  size(): number;
  close(): void;
};

type Stream = { readonly secret: string; readonly end: () => void };

/**
 * Server-sent events: ids only, one batch at a time. All events of a batch share its cursor, and only the last one
 * carries it, so that a client that was cut off inside a batch asks for the whole batch again.
 */
export function createStreams(needs: {
  readonly live: Live;
  readonly people: Pick<People, "bySession" | "byKey">;
  readonly presence: Pick<PresenceOfAgents, "seen" | "left">;
  readonly log: Logger;
}): Streams {
  const streams = new Set<Stream>();
  const attendance = createAttendance(needs.presence, (error) =>
    needs.log.warn({ err: error }, "nobody could be told that somebody is here"),
  );
  let closed = false;

  return {
    count: (secret) => [...streams].filter((stream) => stream.secret === secret).length,
    size: () => streams.size,
    end(secret) {
      for (const stream of streams) if (stream.secret === secret) stream.end();
    },
    close() {
      closed = true;
      attendance.close();
      for (const stream of streams) stream.end();
    },

    async open(caller, after, response) {
      let stopFollowing: (() => void) | undefined;
      let leave: (() => void) | undefined;
      let ended = false;
      let slow = false;

      const write = (text: string): void => {
        if (ended) return;
        response.write(text);
        if (response.writableLength > mostUnread) stream.end();
      };

      const heartbeat = setInterval(() => {
        // Two heartbeats without reading: nobody is there, or nobody who could use what we keep for them.
        if (slow && response.writableNeedDrain) return stream.end();
        slow = response.writableNeedDrain;
        write(": still here\n\n");
      }, heartbeatMs);

      const recheck = setInterval(() => {
        callerNow(caller, needs.people).then(
          (actor) => {
            if (actor === undefined || !can(actor, "read conversations")) stream.end();
          },
          (error: unknown) => {
            // Not knowing whether they may read counts as "no"; a client that may comes back by itself.
            needs.log.warn({ err: error }, "a live stream could not be checked");
            stream.end();
          },
        );
      }, recheckMs);

      const stream: Stream = {
        secret: caller.secret,
        end() {
          if (ended) return;
          ended = true;
          clearInterval(heartbeat);
          clearInterval(recheck);
          streams.delete(stream);
          leave?.();
          stopFollowing?.();
          if (response.writableNeedDrain) response.destroy();
          else response.end();
        },
      };
      streams.add(stream);
      response.on("close", stream.end);
      response.on("error", stream.end);
      response
        .status(200)
        .set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" });
      response.flushHeaders();
      write("retry: 1000\nevent: ready\ndata: {}\n\n");
      // A screen may come back on a connection that is still open: it goes on elsewhere, or once we are back.
      if (closed) return stream.end();

      try {
        stopFollowing = await needs.live.follow(after, (cursor, events) => write(batchText(cursor, events)));
      } catch (error) {
        needs.log.error({ err: error }, "a live stream could not begin");
        stream.end();
      }
      if (ended) stopFollowing?.();
      // Nobody looks through a key.
      else if (caller.actor.kind === "agent") leave = attendance.arrive(caller.actor.id);
    },
  };
}

function batchText(cursor: string, events: LiveBatch): string {
  // Without data a browser keeps the id and tells nobody.
  if (events.length === 0) return `id: ${cursor}\n\n`;
  return events
    .map(({ kind, conversation, at }, index) => {
      const event: LiveEvent = { kind, ...(conversation !== undefined && { conversation }), at: at.toISOString() };
      const id = index === events.length - 1 ? `id: ${cursor}\n` : "";
      return `${id}data: ${JSON.stringify(event)}\n\n`;
    })
    .join("");
}
