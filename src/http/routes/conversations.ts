import type { z } from "zod";
import { readCursor, writeCursor } from "../cursor.ts";
import type { Lists } from "../needs/lists.ts";
import type { Left, Moved, Said } from "../needs/desk.ts";
import type { Needs } from "../needs.ts";
import { byOf } from "../policy.ts";
import { refuse, type Refusal } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { Conversation, ListConversations, Pass, Resolve, Snooze } from "../wire/conversations.ts";
import { page } from "../wire/list.ts";
import { ListMessages, Message, Note, Reply } from "../wire/messages.ts";

/** A season; who would set aside for longer means to resolve. */
const longestSnoozeMs = 90 * 86_400_000;

/** The list, the thread, and everything an agent does with a conversation. */
export function conversationRoutes({ lists, desk }: Pick<Needs, "lists" | "desk">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/conversations",
      allow: "read conversations",
      says: "One view of the conversations: the longest waiting first (who is offered what, goes by priority and reply window besides), every other view newest first. `q` searches in it.",
      query: ListConversations,
      response: page(Conversation),
      async handle({ actor, query }) {
        const words = query.q?.trim() || undefined;
        const view = query.view ?? (words === undefined ? "open" : "all");
        const list = `${words === undefined ? "" : "search "}${view}`;
        const after = query.cursor === undefined ? undefined : readCursor(list, query.cursor);
        if (query.cursor !== undefined && after === undefined) return refuse(400, "cursor: not one of this list");
        const { items, next } = await lists.conversations({
          view,
          words,
          after,
          agentId: actor.id,
          limit: query.limit,
        });
        return { items, ...(next !== undefined && { next: writeCursor(list, next) }) };
      },
    }),
    route({
      method: "GET",
      path: "/api/v1/conversations/{id}",
      allow: "read conversations",
      says: "One conversation.",
      response: Conversation,
      handle: async ({ id }) => (await lists.conversation(id)) ?? refuse(404),
    }),
    route({
      method: "GET",
      path: "/api/v1/conversations/{id}/messages",
      allow: "read conversations",
      says: "What was said, the newest page first, each page oldest first. `next` is the `before` of the page above it.",
      query: ListMessages,
      response: page(Message),
      async handle({ id, query }) {
        const found = await lists.messages(id, { before: query.before, limit: query.limit });
        if (found === undefined) return refuse(404);
        return { items: found.items, ...(found.next !== undefined && { next: String(found.next) }) };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/take",
      allow: "answer customers",
      says: "Takes the baton. Once answered with 200 the AI is silent. 409 with the present holder when another agent has it.",
      response: Conversation,
      handle: async ({ id, actor }) => await afterMove(id, await desk.take(id, byOf(actor))),
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/reply",
      allow: "answer customers",
      says: "Answers the customer on their channel; takes the baton if no other agent has it. The same clientId again gives the same message. 422 with the reason when it would not reach them.",
      body: Reply,
      response: Message,
      status: 202,
      handle: async ({ id, actor, body }) => await afterWords(id, await desk.reply(id, byOf(actor), body)),
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/note",
      allow: "answer customers",
      says: "Leaves a note that only agents see. The same clientId again gives the same note.",
      body: Note,
      response: Message,
      status: 201,
      handle: async ({ id, actor, body }) => await afterWords(id, await desk.note(id, byOf(actor), body)),
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/pass",
      allow: "answer customers",
      says: "Passes the baton to the AI, a team or a colleague, with what whoever has it next should know. The AI stays quiet on what is `reserved`: whoever asks about it comes back to people. 409 where the customer’s last message has no answer and the AI may not give it (`GET /conversations/{id}/open-ends` says so before): answer it, resolve, or say `unanswered: leave`.",
      body: Pass,
      response: Conversation,
      async handle({ id, actor, body }) {
        const { to, ...left } = body;
        return await afterMove(id, await desk.pass(id, byOf(actor), to, leftOf(left)));
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/resolve",
      allow: "answer customers",
      says: "Done: nobody holds the baton until the customer writes again. With `seen`, 409 when they have written since.",
      body: Resolve,
      response: Conversation,
      handle: async ({ id, actor, body }) => await afterMove(id, await desk.resolve(id, byOf(actor), leftOf(body))),
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/reopen",
      allow: "answer customers",
      says: "Not done after all: the baton comes to whoever asks.",
      response: Conversation,
      handle: async ({ id, actor }) => await afterMove(id, await desk.reopen(id, byOf(actor))),
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/snooze",
      allow: "answer customers",
      says: "Sets it aside until a time, at most 90 days ahead, or until the customer writes.",
      body: Snooze,
      response: Conversation,
      async handle({ id, actor, body }) {
        const until = new Date(body.until);
        if (until.getTime() > Date.now() + longestSnoozeMs)
          return refuse(422, "At most 90 days: nobody who waits may be set aside for ever.");
        return await afterMove(id, await desk.snooze(id, byOf(actor), until));
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/join",
      allow: "answer customers",
      says: "Believes the writer: moves everything to the conversation that this one `claims` to answer, and makes them part of it. Answers with that conversation. 409 with the reason when it cannot be joined.",
      response: Conversation,
      async handle({ id, actor }) {
        const joined = await desk.join(id, byOf(actor));
        switch (joined.outcome) {
          case "joined":
            return (await lists.conversation(joined.into)) ?? refuse(404);
          case "unknown":
            return refuse(404);
          case "held":
            return await held(id, joined.by, lists);
          case "refused":
            return refuse(409, joined.problem);
        }
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/conversations/{id}/seen",
      allow: "answer customers",
      says: "A person looks at it: nothing in it is unread now.",
      handle: async ({ id, actor }) => ((await desk.seen(id, byOf(actor))) ? undefined : refuse(404)),
    }),
  ];

  async function afterMove(id: string, moved: Moved): Promise<Conversation | Refusal> {
    switch (moved.outcome) {
      case "moved":
        return (await lists.conversation(id)) ?? refuse(404);
      case "unknown":
        return refuse(404);
      case "held":
        return await held(id, moved.by, lists);
      case "absent":
        return refuse(422, moved.what);
      case "unread":
        return refuse(409, "The customer has just written again. Read that first.");
      case "barred":
        return refuse(
          409,
          `The AI does not answer the customer’s last message, since ${moved.because}. Answer it first, resolve, or say that it needs no answer.`,
        );
    }
  }

  async function afterWords(id: string, said: Said): Promise<Message | Refusal> {
    switch (said.outcome) {
      case "said":
        return (await lists.message(said.messageId)) ?? refuse(404);
      case "unknown":
        return refuse(404);
      case "held":
        return await held(id, said.by, lists);
      case "refused":
        return refuse(422, said.problem);
    }
  }
}

/** A sentence is one promise. */
function leftOf({ promises, ...left }: Omit<z.output<typeof Pass>, "to">): Left {
  if (promises === undefined) return left;
  if (typeof promises === "string") return { ...left, promises: [{ text: promises }] };
  const each = promises.map(({ text, until }) => ({ text, ...(until !== undefined && { until: new Date(until) }) }));
  return { ...left, promises: each };
}

/** 409, with who has the baton now; that may have changed since, and is then the better news. */
async function held(id: string, by: string, lists: Pick<Lists, "conversation">): Promise<Refusal> {
  const conversation = await lists.conversation(id);
  if (conversation === undefined) return refuse(404);
  return refuse(409, `It is with ${by} now.`, { holder: conversation.holder });
}
