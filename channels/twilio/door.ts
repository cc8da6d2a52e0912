import type { NextFunction, Request, RequestHandler, Response } from "express";
import type { z } from "zod";
import type { Gate, Line } from "../channel.ts";
import { rawForm, sayNothing } from "./form.ts";
import { verify, type Genuine } from "./verify.ts";

/** Where a channel of Twilio's can be reached, and who hears of what was refused. */
export type Door = {
  readonly channel: string;
  readonly publicUrl: () => string;
  readonly log?: { warn(fields: object, message: string): void; error(fields: object, message: string): void };
};

/** What is done with a request that is Twilio's; it answers by itself. */
export type Handle<T> = (line: Line, genuine: Genuine<T>, request: Request, response: Response) => Promise<void>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Lets in what Twilio sends for a line of this channel, and nobody else. SMS and WhatsApp share the paths: whoever does
 * not own the line lets the other one try. What fails on our side is answered with 500, so that Twilio's fallback and
 * our reconciliation can act.
 */
export function createDoor(
  gate: Gate,
  { channel, publicUrl, log }: Door,
): <T extends { AccountSid: string }>(schema: z.ZodType<T>, handle: Handle<T>) => RequestHandler {
  const read = rawForm();
  const isForeign = createMemory(60_000, 1_000);

  return (schema, handle) => (request: Request, response: Response, next: NextFunction) => {
    const id = String(request.params["lineId"]);
    if (!uuid.test(id) || isForeign.has(id)) return next();
    const failed = (error: unknown): void => {
      log?.error({ err: error, line: id }, "a webhook could not be stored");
      sayNothing(response, 500);
    };
    const answer = async (line: Line): Promise<void> => {
      const verified = verify(schema, publicUrl(), line, request);
      if (verified.ok) return await handle(line, verified, request, response);
      log?.warn({ line: line.id, status: verified.status, why: verified.why }, "a webhook was refused");
      if (verified.why === "no credentials")
        await gate.attention(line, "This line has no auth token of Twilio's, so nothing is received. Enter it again.");
      response.status(verified.status).end();
    };
    gate.line(channel, id).then((line) => {
      if (line === undefined) {
        isForeign.add(id);
        return next();
      }
      read(request, response, () => void answer(line).catch(failed));
    }, failed);
  };
}

/** Which lines belong to the other channel, so that its webhooks do not cost a look-up here each time. */
function createMemory(forMs: number, most: number): { has(id: string): boolean; add(id: string): void } {
  const until = new Map<string, number>();
  return {
    has: (id) => (until.get(id) ?? 0) > performance.now(),
    add(id) {
      // Ids come from outside, so a stranger must not be able to fill the memory.
      if (until.size >= most) until.clear();
      until.set(id, performance.now() + forMs);
    },
  };
}
