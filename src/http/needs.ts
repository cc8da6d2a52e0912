import type { Readable } from "node:stream";
import type { Router } from "express";
import type { Logger } from "pino";
import type { Registry } from "prom-client";
import type { Originals } from "../originals.ts";
import type { Actor, By } from "./policy.ts";
import type { Channel, Template } from "./wire/channels.ts";
import type { Conversation, Counts, View } from "./wire/conversations.ts";
import type { Customer } from "./wire/customers.ts";
import type { Handoff } from "./wire/handoffs.ts";
import type { Article, NewArticle } from "./wire/knowledge.ts";
import type { ChangeLine, Line, LineCheck } from "./wire/lines.ts";
import type { Message, Upload } from "./wire/messages.ts";
import type { Agent, Team } from "./wire/people.ts";
import type { Trigger } from "./wire/triggers.ts";

/** Everything that the server needs and does not make itself. `src/main.ts` gives it. */
export type Needs = {
  /** As customers' providers and agents' browsers reach us, without a slash at its end; known once we listen. */
  readonly publicUrl: () => string;
  /** Where the built inbox is. */
  readonly inboxDir: string;
  readonly demo: boolean;
  readonly log: Logger;
  /** What `/metrics` shows; the server adds its own measurements to it. */
  readonly registry: Registry;
  readonly people: People;
  readonly lists: Lists;
  readonly desk: Desk;
  readonly knowledge: Knowledge;
  readonly lines: Lines;
  readonly writing: Writing;
  readonly files: Files;
  readonly originals: Originals;
  readonly live: Live;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<unknown>;
  /** Mounts the channels' webhooks below `/channels`. No body has been read when they are called. */
  readonly mountChannels: (router: Router) => void;
  /** Mounts the simulator below `/simulator`; only the demo has one. */
  readonly mountSimulator?: (router: Router) => void;
};

/** Agents, their sessions, and API keys. Secrets go in as they came; only their hashes are kept. */
export type People = {
  /** Uses a one-time link up and opens a session; undefined when the link is unknown, used or too old. */
  signIn(token: string): Promise<{ readonly session: string } | undefined>;
  /** The agent of a session that is neither ended nor too old. `active` is false for what no person did. */
  bySession(session: string, options: { readonly active: boolean }): Promise<Actor | undefined>;
  byKey(key: string): Promise<Actor | undefined>;
  signOut(session: string): Promise<void>;
  agents(): Promise<Agent[]>;
  teams(): Promise<Team[]>;
  teamsOf(agentId: string): Promise<{ readonly id: string; readonly name: string }[]>;
};

/** A place in a list: what it is sorted by (ISO 8601), and an id where that is equal. */
export type Place = { readonly at: string; readonly id: string };
export type Listed<T> = { readonly items: T[]; readonly next: Place | undefined };

export type Ask = {
  /** `all` is open and resolved together. */
  readonly view: View | "all";
  /** Whose `mine` is. */
  readonly agentId: string;
  readonly limit: number;
  readonly after: Place | undefined;
  readonly words: string | undefined;
};

/** What people read. Ids are UUIDs here: whatever else was asked for has been answered with a 404. */
export type Lists = {
  counts(agentId: string): Promise<Counts>;
  conversations(ask: Ask): Promise<Listed<Conversation>>;
  conversation(id: string): Promise<Conversation | undefined>;
  /** The newest before `before`, oldest first; undefined when there is no such conversation. */
  messages(
    conversationId: string,
    ask: { readonly before: number | undefined; readonly limit: number },
  ): Promise<{ items: Message[]; next: number | undefined } | undefined>;
  message(id: string): Promise<Message | undefined>;
  handoffs(ask: { readonly after: Place | undefined; readonly limit: number }): Promise<Listed<Handoff>>;
  handoff(id: string): Promise<Handoff | undefined>;
  latestHandoff(conversationId: string): Promise<Handoff | undefined>;
  /** False when there is no such handoff. */
  judge(handoffId: string, verdict: NonNullable<Handoff["verdict"]>, by: By): Promise<boolean>;
  customer(id: string): Promise<Customer | undefined>;
  triggers(): Promise<Trigger[]>;
};

/** `unknown`: no such conversation. `held`: somebody else has the baton, `by` in a word for people. `absent`: where it should go does not exist, `what` says so. */
export type Moved =
  | { readonly outcome: "moved" }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "absent"; readonly what: string };
export type Said =
  | { readonly outcome: "said"; readonly messageId: string }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "refused"; readonly problem: string };

/** `joined`: the conversation that holds everything now. */
export type Joined =
  | { readonly outcome: "joined"; readonly into: string }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "held"; readonly by: string }
  | { readonly outcome: "refused"; readonly problem: string };

/** The verbs of an agent. Each does its work in full, wake-up of workers included, before it resolves. */
export type Desk = {
  take(conversationId: string, by: By): Promise<Moved>;
  reply(
    conversationId: string,
    by: By,
    words: {
      readonly clientId: string;
      readonly text: string;
      readonly cc?: readonly string[] | undefined;
      readonly attachments?: readonly string[] | undefined;
      readonly template?:
        | { readonly contentSid: string; readonly variables: Readonly<Record<string, string>> }
        | undefined;
    },
  ): Promise<Said>;
  note(conversationId: string, by: By, words: { readonly clientId: string; readonly text: string }): Promise<Said>;
  resolve(conversationId: string, by: By, outcome: string | undefined): Promise<Moved>;
  reopen(conversationId: string, by: By): Promise<Moved>;
  pass(
    conversationId: string,
    by: By,
    to: { readonly who: "ai" } | { readonly team: string } | { readonly agent: string },
    words: {
      readonly note?: string | undefined;
      readonly outcome?: string | undefined;
      readonly promises?: string | undefined;
    },
  ): Promise<Moved>;
  snooze(conversationId: string, by: By, until: Date): Promise<Moved>;
  /** Moves what its writer wrote to the conversation that they claim to answer, and makes them part of that one. */
  join(conversationId: string, by: By): Promise<Joined>;
  /** Keeps what a customer wants of our messages, as somebody at the business says. `refused`: not for them to say. */
  noteConsent(
    customerId: string,
    by: By,
    noted: {
      readonly state: "out" | "in";
      readonly cause: "agent" | "operator";
      readonly conversation?: string | undefined;
      readonly words?: string | undefined;
    },
  ): Promise<{ readonly outcome: "noted" | "unknown" } | { readonly outcome: "refused"; readonly problem: string }>;
  /** A person looks at it: nothing is unread now, and its handoff has been noticed. False: no such conversation. */
  seen(conversationId: string, by: By): Promise<boolean>;
};

export type Knowledge = {
  list(ask: { readonly after: Place | undefined; readonly limit: number }): Promise<Listed<Article>>;
  article(id: string): Promise<Article | undefined>;
  add(article: NewArticle, by: By): Promise<Article>;
  /** Undefined when there is no such article. */
  change(id: string, article: NewArticle, by: By): Promise<Article | undefined>;
  remove(id: string, by: By): Promise<boolean>;
};

export type Lines = {
  list(): Promise<Line[]>;
  line(id: string): Promise<Line | undefined>;
  /** `wrong`: the channel's adapter refused it, in words for the operator. `taken`: the address has a line. */
  add(
    line: {
      readonly channel: string;
      readonly name: string;
      readonly address: string;
      readonly team: string | undefined;
      /** What its provider needs, secrets and all. */
      readonly given: unknown;
    },
    by: By,
  ): Promise<
    | { readonly outcome: "added"; readonly line: Line }
    | { readonly outcome: "wrong"; readonly problem: string }
    | { readonly outcome: "taken" }
  >;
  /** What is left out stays; `given` is what its provider needs. */
  change(
    id: string,
    change: Omit<ChangeLine, "twilio" | "email"> & {
      readonly given?: Readonly<Record<string, unknown>> & { readonly promote?: true | undefined };
    },
    by: By,
  ): Promise<
    | { readonly outcome: "changed"; readonly line: Line }
    | { readonly outcome: "wrong"; readonly problem: string }
    | { readonly outcome: "unknown" }
  >;
  /** Proves it at its provider. `away`: that cannot be asked now. */
  check(
    id: string,
    ask: { readonly repair: boolean; readonly since: Date | undefined },
    by: By,
  ): Promise<
    | { readonly outcome: "checked"; readonly at: Date; readonly findings: readonly LineCheck["findings"][number][] }
    | { readonly outcome: "unknown" }
    | { readonly outcome: "away"; readonly says: string }
  >;
  /** A provider's own sign-in, in the browser whose session's secret this is. `refused` says why to the operator. */
  readonly signIn: {
    begin(
      id: string,
      session: string,
      redirectUri: string,
    ): Promise<{ readonly outcome: "begun"; readonly url: string } | { readonly outcome: "unknown" | "none" }>;
    finish(
      said: { readonly state: string; readonly code: string | undefined },
      session: string,
      redirectUri: string,
      by: By,
    ): Promise<
      | { readonly outcome: "signed in"; readonly lineId: string }
      | { readonly outcome: "refused"; readonly says: string; readonly lineId?: string }
    >;
  };
};

type TemplateOffer = Omit<Template, "id" | "variables"> & {
  readonly variables: readonly Template["variables"][number][];
};

/** What writers need to know of the channels, and the texts that some of them keep. */
export type Writing = {
  channels(): Channel[];
  templates(
    lineId: string,
  ): Promise<
    | { readonly outcome: "offered"; readonly offers: readonly TemplateOffer[] }
    | { readonly outcome: "unknown" }
    | { readonly outcome: "away"; readonly says: string }
  >;
  /** Shows the customer that an agent writes. `held`: the baton is elsewhere, `by` in a word for people. */
  typing(
    conversationId: string,
    by: By,
  ): Promise<
    { readonly outcome: "typed" } | { readonly outcome: "unknown" } | { readonly outcome: "held"; readonly by: string }
  >;
};

/** A file that can be had: what it is by its content, and whether a browser may be given it as a picture. */
export type ServedFile = {
  readonly name: string;
  readonly type: string;
  readonly size: number | undefined;
  readonly isShown: boolean;
  /** Undefined when its bytes are gone. Whoever opens it reads it to its end or destroys it. */
  open(): Promise<Readable | undefined>;
};

/** What comes and goes with messages. */
export type Files = {
  /** Undefined: there is no such attachment. `absent` says in a sentence why it cannot be had. */
  attachment(id: string): Promise<ServedFile | { readonly absent: string } | undefined>;
  /** What a signed address that a provider was given stands for, while it holds. */
  byToken(token: string): Promise<ServedFile | undefined>;
  /** An agent's own file that was not sent yet. */
  upload(id: string, agentId: string): Promise<ServedFile | undefined>;
  /** Keeps a file for a reply. `content` is read no further than is needed to answer. */
  add(
    conversationId: string,
    agentId: string,
    announced: { readonly name: string; readonly type: string; readonly size: number },
    content: Readable,
  ): Promise<
    | { readonly outcome: "kept"; readonly upload: Upload }
    | { readonly outcome: "unknown" }
    | { readonly outcome: "too_large" | "not_taken"; readonly says: string }
  >;
  /** False when it is not there, was sent, or is somebody else's. */
  takeBack(id: string, agentId: string): Promise<boolean>;
};

export type LiveBatch = readonly {
  readonly kind: string;
  readonly conversation: string | undefined;
  readonly at: Date;
}[];

/** The live tail of the recorder. */
export type Live = {
  /**
   * Everything after `cursor` (without one: from now on), then whatever comes. `onBatch` may be called before this
   * resolves; an empty batch only tells where we are. Resolves to the way to stop.
   */
  follow(cursor: string | undefined, onBatch: (cursor: string, events: LiveBatch) => void): Promise<() => void>;
};
