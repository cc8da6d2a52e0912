import { z } from "zod";
import { deliveryStates, Detail } from "../conversation/message.ts";
import { Brief, Hours } from "../handoff/handoff.ts";
import { SignalKind } from "../triggers/signal.ts";

/**
 * The shapes of the API, stable for those who build on it: camelCase, times in ISO 8601 UTC, ids opaque.
 * The inbox imports this file and nothing else of the server, as types. Bodies are strict: an unknown key is a 400.
 */
const id = z.string().min(1).max(100);
const time = z.iso.datetime();

export const Role = z.enum(["agent", "lead", "operator", "auditor"]);
export type Role = z.infer<typeof Role>;

export const Holder = z.object({
  who: z.enum(["ai", "team", "agent", "nobody"]),
  team: z.object({ id, name: z.string() }).optional(),
  agent: z.object({ id, name: z.string() }).optional(),
  epoch: z.int(),
  since: time,
  deadline: time.optional(),
});
export type Holder = z.infer<typeof Holder>;

export const Conversation = z.object({
  id,
  /** Short, for people: 1042. */
  number: z.int(),
  channel: z.string(),
  line: z.object({
    id,
    name: z.string(),
    address: z.string(),
    /** Why nothing is sent over it at present, in words; absent: it sends. */
    halted: z.string().optional(),
  }),
  customer: z.object({ id, name: z.string().optional(), identity: z.string() }),
  subject: z.string().optional(),
  holder: Holder,
  /** The handoff that is open now. */
  handoff: id.optional(),
  priority: z.enum(["low", "normal", "high", "urgent"]).optional(),
  /** What was said last, for the list. */
  last: z.object({ author: z.enum(["customer", "ai", "agent", "system"]), text: z.string(), at: time }).optional(),
  /** The signal that called a person, for the list. */
  signal: z.object({ kind: SignalKind, evidence: z.string() }).optional(),
  openedAt: time,
  lastMessageAt: time,
  unread: z.int(),
  /** Set aside until then; it is not among the waiting before. */
  snoozedUntil: time.optional(),
  /** When the channel's free reply window closes (WhatsApp: 24 h after the customer's last message). */
  windowClosesAt: time.optional(),
  /** What the customer wants of our messages, where that is not "write to me": `out`, nothing; `paused`, only people. */
  consent: z
    .object({
      state: z.enum(["out", "paused"]),
      since: time,
      /** The customer's own words, or what an agent noted. */
      words: z.string().optional(),
      /** The whole business, and not only this line. */
      everywhere: z.boolean(),
      /** What agents may still do here: write by hand, or nothing. */
      blocks: z.enum(["everything", "automatic"]),
    })
    .optional(),
});
export type Conversation = z.infer<typeof Conversation>;

export const DeliveryState = z.enum(deliveryStates);

export const Message = z.object({
  id,
  seq: z.int(),
  author: z.object({
    kind: z.enum(["customer", "ai", "agent", "system"]),
    id: id.optional(),
    name: z.string().optional(),
  }),
  kind: z.enum(["message", "note", "event"]),
  text: z.string(),
  subject: z.string().optional(),
  /** Earlier mail that the customer quoted. */
  quoted: z.string().optional(),
  attachments: z.array(
    z.object({
      id,
      name: z.string(),
      type: z.string(),
      size: z.int().optional(),
      /** A download; for pictures with `image` it may be shown as one. */
      url: z.string(),
      state: z.enum(["ready", "fetching", "unavailable"]),
      /** Why it cannot be had. */
      reason: z.string().optional(),
      /** Of a picture that is safe to show, in pixels. */
      image: z.object({ width: z.int(), height: z.int() }).optional(),
    }),
  ),
  details: z.array(Detail).optional(),
  /** The earlier message that this one answers, where we know it. */
  repliesTo: z.object({ id, author: z.enum(["customer", "ai", "agent", "system"]), text: z.string() }).optional(),
  wish: z.enum(["out", "pause", "in", "help"]).optional(),
  template: z.object({ contentSid: z.string(), variables: z.record(z.string(), z.string()) }).optional(),
  sources: z.array(z.object({ id, title: z.string() })).optional(),
  /** Of all parts together: the one that has come least far, or has failed. */
  delivery: z
    .object({
      state: DeliveryState,
      reason: z.string().optional(),
      code: z.string().optional(),
      /** In how many pieces it went, where there is more than one. */
      parts: z.int().optional(),
      /** In how many SMS segments the provider sent it. */
      segments: z.int().optional(),
      /** When it is tried again. */
      again: time.optional(),
    })
    .optional(),
  /** The agent's own id of a reply, so that a screen recognises its own. */
  clientId: z.string().optional(),
  at: time,
});
export type Message = z.infer<typeof Message>;

export const Handoff = z.object({
  id,
  conversation: id,
  mode: z.enum(["pass", "invite"]),
  priority: z.enum(["low", "normal", "high", "urgent"]),
  signals: z.array(
    z.object({
      kind: SignalKind,
      score: z.number(),
      threshold: z.number(),
      evidence: z.string(),
      message: id,
      detector: z.string(),
      version: z.string(),
    }),
  ),
  brief: Brief,
  route: z.object({ team: z.object({ id, name: z.string() }), reason: z.string() }),
  firstSignalAt: time,
  requestedAt: time,
  acknowledgedAt: time.optional(),
  takenAt: time.optional(),
  firstHumanReplyAt: time.optional(),
  resolvedAt: time.optional(),
  messagesToHandoff: z.int(),
  outcome: z.string().optional(),
  verdict: z.enum(["right", "too_early", "too_late", "needless"]).optional(),
});
export type Handoff = z.infer<typeof Handoff>;

/** A list, by keyset: give `next` back as `cursor` for what follows. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() });

export const Counts = z.object({ waiting: z.int(), mine: z.int(), ai: z.int(), all: z.int() });
export type Counts = z.infer<typeof Counts>;

/** waiting: with a team or out of time; mine: held by the asking agent; ai; open: all unresolved; resolved. */
export const View = z.enum(["waiting", "mine", "agents", "ai", "open", "resolved"]);
export type View = z.infer<typeof View>;

const cursor = z.string().max(200).optional();
const limit = z.coerce.number().int().min(1).max(100).default(50);

export const ListConversations = z.strictObject({
  /** Without one: open, or everything when words are searched. */
  view: View.optional(),
  cursor,
  limit,
  /** Words in messages, a customer's name or address, or a conversation's number. */
  q: z.string().max(200).optional(),
});
export const ListMessages = z.strictObject({
  /** Only messages before this place: `next` of the page after it. The newest come first, each page oldest first. */
  before: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const ListByCursor = z.strictObject({ cursor, limit });

export const Reply = z
  .strictObject({
    clientId: z.string().min(8).max(100),
    text: z.string().trim().max(20_000).default(""),
    /** Ids of uploads for this conversation. */
    attachments: z.array(id).max(10).optional(),
    /** Stands instead of words and files. */
    template: z
      .strictObject({
        contentSid: z.string().regex(/^HX[0-9a-f]{32}$/, "A template is named by its content SID, HX and 32 digits."),
        variables: z.record(z.string().max(100), z.string().trim().min(1, "Every gap needs words.").max(1600)),
      })
      .optional(),
  })
  .refine(
    ({ text, attachments, template }) => text !== "" || (attachments ?? []).length > 0 || template !== undefined,
    {
      error: "A reply needs words.",
      path: ["text"],
    },
  )
  .refine(
    ({ text, attachments, template }) => template === undefined || (text === "" && (attachments ?? []).length === 0),
    {
      error: "A template stands alone: it brings its own words.",
      path: ["template"],
    },
  );
/** A file that was uploaded and not yet sent. */
export const Upload = z.object({
  id,
  name: z.string(),
  type: z.string(),
  size: z.int(),
  url: z.string(),
  image: z.object({ width: z.int(), height: z.int() }).optional(),
});
export type Upload = z.infer<typeof Upload>;
export const NewUpload = z.strictObject({ name: z.string().trim().min(1).max(200) });

/** How a channel differs from others, for whoever writes on it. */
export const Channel = z.object({
  name: z.string(),
  longestText: z.int(),
  comfortableText: z.int(),
  replyWindowHours: z.number().optional(),
  segments: z.boolean(),
  templates: z.boolean(),
  typing: z.boolean(),
  media: z
    .object({
      perMessage: z.int(),
      mostBytes: z.int(),
      mostImageBytes: z.int(),
      types: z.array(z.string()),
    })
    .optional(),
});
export type Channel = z.infer<typeof Channel>;

/** An approved text of the business at its provider; gaps in `text` are `{{name}}`. */
export const Template = z.object({
  id,
  contentSid: z.string(),
  name: z.string(),
  language: z.string(),
  text: z.string(),
  variables: z.array(z.object({ name: z.string(), example: z.string() })),
  state: z.enum(["approved", "pending", "rejected", "paused", "unsubmitted"]),
  reason: z.string().optional(),
});
export type Template = z.infer<typeof Template>;
export const ListTemplates = z.strictObject({ line: id });
export const Note = z.strictObject({
  clientId: z.string().min(8).max(100),
  text: z.string().trim().min(1, "A note needs words.").max(20_000),
});
export const Pass = z.strictObject({
  to: z.union([z.strictObject({ who: z.literal("ai") }), z.strictObject({ team: id }), z.strictObject({ agent: id })]),
  note: z.string().trim().max(2000).optional(),
  outcome: z.string().trim().max(500).optional(),
  promises: z.string().trim().max(2000).optional(),
});
export const Resolve = z.strictObject({ outcome: z.string().trim().max(500).optional() });
export const Snooze = z.strictObject({ until: time });
export const Verdict = z.strictObject({ verdict: z.enum(["right", "too_early", "too_late", "needless"]) });

export const Team = z.object({
  id,
  name: z.string(),
  fallback: z.boolean(),
  kinds: z.array(z.string()),
  hours: Hours.nullable(),
  answerMinutes: z.int(),
});
export type Team = z.infer<typeof Team>;
export const Agent = z.object({ id, name: z.string(), email: z.string(), role: Role });
export type Agent = z.infer<typeof Agent>;
export const Me = Agent.extend({ teams: z.array(z.object({ id, name: z.string() })), demo: z.boolean() });
export type Me = z.infer<typeof Me>;

/** One thing that was said about our messages to a customer. */
export const ConsentEntry = z.object({
  id,
  state: z.enum(["out", "paused", "in"]),
  channel: z.string(),
  identity: z.string(),
  /** Absent: the whole business. */
  line: z.object({ id, name: z.string(), address: z.string() }).optional(),
  cause: z.enum(["keyword", "words", "provider", "agent", "operator"]),
  words: z.string().optional(),
  /** Who did it, where that was not the customer. */
  by: z.string().optional(),
  at: time,
});
export type ConsentEntry = z.infer<typeof ConsentEntry>;
/** `out` may be said by everybody; `in` only of what is `paused`: who opted out alone can take that back. */
export const SetConsent = z.strictObject({
  state: z.enum(["out", "in"]),
  /** Without it: every line of the business. */
  conversation: id.optional(),
  words: z.string().trim().max(500).optional(),
});

/** A person, every address we know of them, and what was said over those, newest first (at most 50). */
export const Customer = z.object({
  id,
  name: z.string().optional(),
  identities: z.array(z.object({ channel: z.string(), value: z.string(), name: z.string().optional() })),
  conversations: z.array(Conversation),
  /** What was said about our messages to them, newest first. */
  consents: z.array(ConsentEntry),
});
export type Customer = z.infer<typeof Customer>;

/** The secret of a one-time sign-in link. */
export const SignIn = z.strictObject({ token: z.string().min(20).max(200) });

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
      step: z.enum(["credentials", "number", "webhook", "message"]),
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

export const NewArticle = z.strictObject({
  title: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(100_000),
  lines: z.array(z.uuid()).optional(),
});
export type NewArticle = z.infer<typeof NewArticle>;
export const Article = z.object({
  id,
  title: z.string(),
  text: z.string(),
  lines: z.array(id).optional(),
  version: z.int(),
  updatedAt: time,
});
export type Article = z.infer<typeof Article>;

export const Trigger = z.object({
  id,
  name: z.string(),
  kind: SignalKind,
  threshold: z.number(),
  mode: z.enum(["pass", "invite"]),
  state: z.enum(["live", "shadow"]),
  priority: z.enum(["low", "normal", "high", "urgent"]),
  phrases: z.array(z.string()),
  team: id.optional(),
  version: z.int(),
});
export type Trigger = z.infer<typeof Trigger>;

/** What SSE carries: ids only. The screen asks for what it shows; `id:` resumes without a gap (Last-Event-ID). */
export const LiveEvent = z.object({ kind: z.string(), conversation: id.optional(), at: time });
export type LiveEvent = z.infer<typeof LiveEvent>;

/** RFC 9457. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** On a lost race for the baton: who has it. */
  holder: Holder.optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
