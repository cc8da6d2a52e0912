import express, { type Router } from "express";
import { z } from "zod";
import type { Accounts } from "./account.ts";
import { refuse } from "./fault.ts";
import type { StandInMessage } from "./message.ts";

/** Baton told a customer that somebody writes, as an answer to their message. */
export type Typing = { readonly message: StandInMessage; readonly at: number };

const Asked = z.object({ channel: z.string().regex(/^whatsapp$/i), messageId: z.string() });

/** https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource: version 2 takes a form, version 3 JSON. */
export function typingApi(
  accounts: Accounts,
  find: (account: string, sid: string) => StandInMessage | undefined,
  onTyping: (typing: Typing) => void,
): Router {
  const router = express.Router();
  const parsers = [express.urlencoded({ extended: false }), express.json()];
  router.post(
    ["/v2/Indicators/Typing.json", "/v3/Indicators/Typing.json"],
    parsers,
    (request: express.Request, response: express.Response) => {
      const asked = Asked.safeParse(request.body);
      if (!asked.success) return refuse(response, 20001);
      const message = find(accounts.of(request.headers.authorization)?.sid ?? "", asked.data.messageId);
      if (message?.direction !== "inbound") return refuse(response, 20404);
      onTyping({ message, at: performance.now() });
      response.json({ success: true });
    },
  );
  return router;
}
