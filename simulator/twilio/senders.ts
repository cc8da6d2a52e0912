import express, { type Request, type Router } from "express";
import { z } from "zod";
import type { Account, Accounts } from "./account.ts";
import { refuse } from "./fault.ts";
import { newerPage } from "./paging.ts";
import { newSid } from "./sid.ts";

/** A WhatsApp sender of an account, and where its messages go. An account that has none here may send from any. */
export type Sender = {
  readonly sid: string;
  readonly account: string;
  /** `whatsapp:+15550100` */
  readonly senderId: string;
  status: string;
  callbackUrl: string;
  fallbackUrl: string;
  statusCallbackUrl: string;
};

/** The WhatsApp senders of every account. */
export type Senders = {
  readonly all: readonly Sender[];
  add(account: Account, senderId: string, given?: Partial<Sender>): Sender;
};

/** Begins without any. */
export function createSenders(): Senders {
  const all: Sender[] = [];
  return {
    all,
    add({ sid: account }, senderId, given = {}) {
      const urls = { callbackUrl: "", fallbackUrl: "", statusCallbackUrl: "" };
      const sender = { sid: newSid("XE"), status: "ONLINE", ...urls, ...given, account, senderId };
      all.push(sender);
      return sender;
    },
  };
}

const Update = z.object({
  webhook: z
    .object({
      callback_url: z.string().optional(),
      fallback_url: z.string().optional(),
      status_callback_url: z.string().optional(),
    })
    .optional(),
});

/** https://www.twilio.com/docs/whatsapp/api/senders: list, fetch, and where a sender's messages go. */
export function sendersApi(senders: Senders, accounts: Accounts): Router {
  const router = express.Router();
  const of = (request: Request) => {
    const account = accounts.of(request.headers.authorization)?.sid;
    return senders.all.filter((sender) => sender.account === account);
  };
  const asked = (request: Request) => of(request).find(({ sid }) => sid === request.params["sid"]);
  router.get("/v2/Channels/Senders", (request, response) => {
    const channel = request.query["Channel"];
    const found = of(request).filter(
      ({ senderId }) => typeof channel === "string" && senderId.startsWith(`${channel}:`),
    );
    response.json(newerPage(request, "messaging.twilio.com", "senders", found, toJson));
  });
  router.get("/v2/Channels/Senders/:sid", (request, response) => {
    const sender = asked(request);
    if (sender === undefined) refuse(response, 20404);
    else response.json(toJson(sender));
  });
  router.post("/v2/Channels/Senders/:sid", express.json(), (request, response) => {
    const sender = asked(request);
    const body = Update.safeParse(request.body);
    if (sender === undefined) return refuse(response, 20404);
    if (!body.success) return refuse(response, 20001);
    const { webhook = {} } = body.data;
    sender.callbackUrl = webhook.callback_url ?? sender.callbackUrl;
    sender.fallbackUrl = webhook.fallback_url ?? sender.fallbackUrl;
    sender.statusCallbackUrl = webhook.status_callback_url ?? sender.statusCallbackUrl;
    response.status(202).json(toJson(sender));
  });
  return router;
}

function toJson(sender: Sender): object {
  return {
    sid: sender.sid,
    status: sender.status,
    sender_id: sender.senderId,
    configuration: { waba_id: "100000000000000" },
    webhook: {
      callback_url: sender.callbackUrl,
      callback_method: "POST",
      fallback_url: sender.fallbackUrl,
      fallback_method: "POST",
      status_callback_url: sender.statusCallbackUrl,
      status_callback_method: "POST",
    },
    profile: { name: "Stand-in" },
    properties: { quality_rating: "HIGH", messaging_limit: "10K Customers/24hr" },
    offline_reasons: null,
    url: `https://messaging.twilio.com/v2/Channels/Senders/${sender.sid}`,
  };
}
