import type { NextFunction, Request, Response, Router } from "express";
import { z } from "zod";
import type { Gate, Line } from "../channel.ts";
import { hasRepeats, header, rawForm, readForm, sayNothing, type Form } from "./form.ts";
import { InboundForm, toMessage } from "./inbound.ts";
import { accountOf } from "./line.ts";
import { isSigned } from "./signature.ts";
import { StatusForm, toNews } from "./status.ts";

/** Where a channel of Twilio's receives. `fromProvider` reads an address as Twilio writes it. */
export type Receiving = {
  readonly channel: string;
  readonly publicUrl: () => string;
  readonly fromProvider: (address: string) => string | undefined;
  readonly onFailure: (error: unknown, line: Line) => void;
};

/** Which of our messages a report is about, as it rides in the address that Twilio calls. */
const About = z
  .object({
    message: z.guid(),
    part: z.coerce.number().int().min(0).default(0),
    attempt: z.coerce.number().int().min(1).default(1),
  })
  .transform(({ message, part, attempt }) => ({ messageId: message, part, attempt }));

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Mounts the webhooks of a channel's lines. SMS and WhatsApp share the paths: whoever does not own the line lets the
 * other one try. What fails on our side is answered with 500, so that Twilio's fallback and our reconciliation can act.
 */
export function mountWebhooks(router: Router, gate: Gate, receiving: Receiving): void {
  const read = rawForm();
  const isForeign = createMemory(60_000, 1_000);
  const withLine =
    (answer: (line: Line, request: Request, response: Response) => Promise<void>) =>
    async (request: Request, response: Response, next: NextFunction) => {
      const id = String(request.params["lineId"]);
      if (!uuid.test(id) || isForeign.has(id)) return next();
      const line = await gate.line(receiving.channel, id);
      if (line === undefined) {
        isForeign.add(id);
        return next();
      }
      read(request, response, () => {
        answer(line, request, response).catch((error: unknown) => {
          receiving.onFailure(error, line);
          sayNothing(response, 500);
        });
      });
    };

  router.post(
    "/twilio/:lineId",
    withLine(async (line, request, response) => {
      const verified = verify(InboundForm, receiving, line, request);
      if (!verified.ok) return void response.status(verified.status).end();
      const { form, everything } = verified;
      if (receiving.fromProvider(form.To) !== line.address) return void response.status(403).end();
      const identity = receiving.fromProvider(form.From);
      if (identity === undefined) return void response.status(400).end();
      await gate.receive(line, toMessage(form, everything, identity, request.body));
      sayNothing(response);
    }),
  );

  router.post(
    "/twilio/:lineId/status",
    withLine(async (line, request, response) => {
      const verified = verify(StatusForm, receiving, line, request);
      if (!verified.ok) return void response.status(verified.status).end();
      const about = About.safeParse(request.query);
      const news = about.success ? toNews(verified.form, about.data) : undefined;
      if (news !== undefined) await gate.news(line, news);
      response.status(204).end();
    }),
  );
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

type Verified<T> =
  | { readonly ok: true; readonly form: T; readonly everything: Form }
  | { readonly ok: false; readonly status: 400 | 403 | 413 };

/** Signature first, then shape: 403 for whoever cannot prove to be Twilio for this account, 400 for what makes no sense. */
function verify<T extends { AccountSid: string }>(
  schema: z.ZodType<T>,
  receiving: Receiving,
  line: Line,
  request: Request,
): Verified<T> {
  const form = readForm(request.body);
  if (form === undefined) return { ok: false, status: 413 };
  const account = accountOf(line);
  const address = receiving.publicUrl() + request.originalUrl;
  if (!isSigned([account.authToken, account.nextAuthToken], header(request, "x-twilio-signature"), address, form))
    return { ok: false, status: 403 };
  const parsed = hasRepeats(form) ? undefined : schema.safeParse(form);
  if (parsed?.success !== true) return { ok: false, status: 400 };
  if (parsed.data.AccountSid !== account.accountSid) return { ok: false, status: 403 };
  return { ok: true, form: parsed.data, everything: form };
}
