import type { RequestHandler, Router } from "express";
import { z } from "zod";
import type { Gate, Line } from "../channel.ts";
import { createDoor, type Door } from "./door.ts";
import { sayNothing, type Form } from "./form.ts";
import { InboundForm, toMessage, type Reading } from "./inbound.ts";
import { accountIn, type TwilioAccount } from "./line.ts";
import { StatusForm, toNews } from "./status.ts";

/** Which of our messages a report is about, as it rides in the address that Twilio calls. */
const About = z
  .object({
    message: z.guid(),
    part: z.coerce.number().int().min(0).default(0),
    attempt: z.coerce.number().int().min(1).default(1),
  })
  .transform(({ message, part, attempt }) => ({ messageId: message, part, attempt }));

/** Why Twilio called the fallback address. */
const Trouble = z.object({
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .catch(undefined),
  ErrorUrl: z.string().max(2_000).optional().catch(undefined),
});

/** Mounts the webhooks of a channel's lines: for what customers write, the same when that fails, and delivery reports. */
export function mountWebhooks(router: Router, gate: Gate, receiving: Reading & Door): void {
  const { channel, log, fromProvider } = receiving;
  const door = createDoor(gate, receiving);
  /** Lines whose webhook was in trouble; kept here, so that a webhook costs no look at the database. */
  const troubled = new Set<string>();

  /** Stores what a customer wrote before Twilio is told that it arrived; `after` has the line that was written to. */
  const inbound = (after: (line: Line, everything: Form) => Promise<void>): RequestHandler =>
    door(InboundForm, async (called, { form, everything, account }, request, response) => {
      const line = await lineOf(fromProvider(form.To), called, account);
      if (line === undefined) {
        log?.warn({ line: called.id }, "a webhook was for a number that is no line");
        return void response.status(403).end();
      }
      const message = toMessage(form, everything, receiving, request.body);
      if (message === undefined) return void response.status(400).end();
      await gate.receive(line, message);
      await after(line, everything);
      sayNothing(response);
    });

  /** The numbers of a messaging service may all call the address of one of its lines. */
  async function lineOf(to: string | undefined, called: Line, account: TwilioAccount): Promise<Line | undefined> {
    if (to === called.address) return called;
    if (account.messagingServiceSid === undefined) return undefined;
    return (await gate.lines(channel)).find((line) => {
      const { accountSid, messagingServiceSid } = accountIn(line) ?? {};
      return (
        line.address === to && accountSid === account.accountSid && messagingServiceSid === account.messagingServiceSid
      );
    });
  }

  router.post(
    "/twilio/:lineId",
    inbound(async (line) => {
      if (troubled.delete(line.id)) await gate.attention(line, null);
    }),
  );

  router.post(
    "/twilio/:lineId/fallback",
    inbound(async (line, everything) => {
      const { ErrorCode: code, ErrorUrl: url } = Trouble.parse(everything);
      log?.warn({ line: line.id, code, url }, "Twilio called the fallback address");
      troubled.add(line.id);
      const error = code === undefined ? "" : ` (error ${code})`;
      await gate.attention(
        line,
        `Twilio could not reach this line's webhook${error} and used the fallback address. Messages arrive; check that PUBLIC_URL can be reached and answers quickly.`,
      );
    }),
  );

  router.post(
    "/twilio/:lineId/status",
    door(StatusForm, async (line, { form }, request, response) => {
      const about = About.safeParse(request.query);
      const news = about.success ? toNews(form, about.data) : undefined;
      if (news !== undefined) await gate.news(line, news);
      response.status(204).end();
    }),
  );
}
