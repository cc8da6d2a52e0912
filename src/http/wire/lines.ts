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
  /** Whether customers are asked, once their conversation is resolved, how they were helped. */
  surveys: z.boolean(),
  /** Whether a second auth token is accepted at present. */
  rotating: z.boolean(),
  /** Of a line that signs in with a provider: whether an operator has let Baton in there. */
  signedIn: z.boolean().optional(),
});
export type Line = z.infer<typeof Line>;

const mailHost = {
  host: z.string().min(1),
  port: z.int().min(1).max(65535),
  tls: z.enum(["implicit", "starttls", "none"]),
};

const mailSettings = {
  /** Whose Authentication-Results are believed: the name with which the line's own mail server begins them. */
  authservId: z.string(),
  /** Mail to `support+anything@` comes to `support@`: answers then find their conversation by it, too. */
  plusAddresses: z.boolean(),
  /** Who puts what is sent into the Sent folder; without it, Baton does where the provider does not. */
  sentCopy: z.enum(["append", "provider", "none"]),
  /** A date: mail that came since then is imported at the first connection, as what is past. */
  importSince: z.string(),
};

const oauth = z.strictObject({
  provider: z.enum(["google", "microsoft"]),
  clientId: z.string(),
  clientSecret: z.string().optional(),
  /** Left out until an operator signs in with the provider: `POST /lines/{id}/sign-in`. */
  refreshToken: z.string().optional(),
  /** In place of the provider's usual one, such as that of a single Microsoft tenant. */
  tokenUrl: z.string().optional(),
});

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
  surveys: z.boolean().optional(),
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
  email: z
    .strictObject({
      authservId: mailSettings.authservId.nullable().optional(),
      plusAddresses: mailSettings.plusAddresses.nullable().optional(),
      sentCopy: mailSettings.sentCopy.nullable().optional(),
      importSince: mailSettings.importSince.nullable().optional(),
      /** Another host needs its password again: the one that is kept stays with the host that it was given for. */
      imap: z
        .strictObject({ ...mailHost, user: z.string().min(1), password: z.string().min(1) })
        .partial()
        .nullable()
        .optional(),
      smtp: z
        .strictObject({ ...mailHost, user: z.string().min(1).nullable(), password: z.string().min(1) })
        .partial()
        .optional(),
      /** Null: the servers are signed in to with passwords. */
      oauth: z
        .strictObject({ ...oauth.shape, tokenUrl: oauth.shape.tokenUrl.nullable() })
        .partial()
        .nullable()
        .optional(),
    })
    .optional(),
});
export type ChangeLine = z.infer<typeof ChangeLine>;

/** `repair`: set the webhook at the provider. `since`: an earlier check that waits for a test message. */
export const CheckLine = z.strictObject({ repair: z.boolean().default(false), since: time.optional() });

/** Where the operator's browser goes to sign the line in. */
export const LineSignIn = z.object({ url: z.url() });

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
    authservId: mailSettings.authservId.optional(),
    plusAddresses: mailSettings.plusAddresses.optional(),
    sentCopy: mailSettings.sentCopy.optional(),
    importSince: mailSettings.importSince.optional(),
    /** Without a password a server is signed in to by `oauth`; sending may need neither. */
    imap: z.strictObject({ ...mailHost, user: z.string(), password: z.string().optional() }).optional(),
    smtp: z.strictObject({ ...mailHost, user: z.string().optional(), password: z.string().optional() }),
    oauth: oauth.optional(),
  }),
]);
export type NewLine = z.infer<typeof NewLine>;
