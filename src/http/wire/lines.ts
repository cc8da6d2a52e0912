import { z } from "zod";
import { id, time } from "./list.ts";

export const Line = z.object({
  id,
  channel: z.string(),
  name: z.string(),
  address: z.string(),
  state: z.enum(["live", "shadow", "paused", "attention"]),
  reason: z.string().optional(),
  /** Nothing is sent before an operator acts; `reason` says why, and what is to be sent waits. */
  halted: z.boolean(),
  /** How many messages wait until it sends again. */
  waiting: z.int(),
  /** What the provider calls for incoming messages, with how it should retry. */
  webhookUrl: z.string().optional(),
  /** What it calls when that fails. */
  fallbackUrl: z.string().optional(),
  statusUrl: z.string().optional(),
  team: id.optional(),
  /** What may be shown of what its provider needs: account and service ids, hosts. Never a secret. */
  settings: z.record(z.string(), z.unknown()),
  /** Whether a second auth token is accepted at present. */
  rotating: z.boolean(),
});
export type Line = z.infer<typeof Line>;

const twilio = z.strictObject({
  accountSid: z.string(),
  authToken: z.string(),
  nextAuthToken: z.string().optional(),
  apiKeySid: z.string().optional(),
  apiKeySecret: z.string().optional(),
  messagingServiceSid: z.string().optional(),
  /** How many messages a second may be sent; without it the provider's own queue paces them. */
  perSecond: z.number().min(0.1).max(1000).optional(),
});

/** What can be changed later. A secret that is left out stays. */
export const ChangeLine = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  team: id.nullable().optional(),
  /** `paused`: what customers write is kept and goes to people, and nothing is sent. */
  state: z.enum(["live", "paused"]).optional(),
  twilio: z
    .strictObject({
      authToken: z.string().optional(),
      /** The token that will follow; null takes it back. Both sign until it is promoted. */
      nextAuthToken: z.string().nullable().optional(),
      /** The next token becomes the only one. */
      promote: z.literal(true).optional(),
      apiKeySid: z.string().nullable().optional(),
      apiKeySecret: z.string().nullable().optional(),
      messagingServiceSid: z.string().nullable().optional(),
      perSecond: z.number().min(0.1).max(1000).nullable().optional(),
    })
    .optional(),
});
export type ChangeLine = z.infer<typeof ChangeLine>;

/** `repair`: set the webhook at the provider. `since`: an earlier check that waits for a test message. */
export const CheckLine = z.strictObject({ repair: z.boolean().default(false), since: time.optional() });

export const LineCheck = z.object({
  line: Line,
  /** Give it back as `since` to learn whether the test message came. */
  at: time,
  findings: z.array(
    z.object({
      step: z.enum(["credentials", "number", "webhook", "mailbox", "sending", "message"]),
      state: z.enum(["right", "wrong", "repaired", "waiting"]),
      says: z.string(),
    }),
  ),
});
export type LineCheck = z.infer<typeof LineCheck>;

const mailHost = {
  host: z.string().min(1),
  port: z.int().min(1).max(65535),
  tls: z.enum(["implicit", "starttls", "none"]),
};

export const NewLine = z.discriminatedUnion("channel", [
  z.strictObject({
    channel: z.enum(["sms", "whatsapp"]),
    name: z.string().min(1).max(100),
    address: z.string().max(100),
    team: id.optional(),
    twilio,
  }),
  z.strictObject({
    channel: z.literal("email"),
    name: z.string().min(1).max(100),
    address: z.email(),
    team: id.optional(),
    authservId: z.string().optional(),
    imap: z.strictObject({ ...mailHost, user: z.string(), password: z.string() }).optional(),
    smtp: z.strictObject({ ...mailHost, user: z.string().optional(), password: z.string().optional() }),
  }),
]);
export type NewLine = z.infer<typeof NewLine>;
