import {
  type InfiniteData,
  notifyManager,
  type QueryClient,
  useQueryClient,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { useMemo } from "react";
import type { Conversation, Counts, Holder, Pass, Resolve } from "../../src/http/wire/conversations.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import type { Me } from "../../src/http/wire/people.ts";
import type { z } from "zod";
import { say } from "../frame/toast.ts";
import { mergeOne, type Thread } from "../thread/merge.ts";
import { clockWords } from "../words/time.ts";
import { capital, firstName } from "../words/name.ts";
import { Refusal, tell } from "./ask.ts";
import { belongs, heldBy, holderAfter, moveCounts, type Receiver, receiverOf } from "./baton.ts";
import { inTurn, isMoving } from "./moving.ts";
import { outdate } from "./outdate.ts";
import { dropOutgoing, keepOutgoing, type Outgoing } from "./outgoing.ts";
import { type Listed, meQuery, type Page } from "./queries.ts";

/**
 * Everything an agent can do. Each shows on screen before the server has confirmed it; a refusal takes it back and
 * says why.
 */
export type Desk = ReturnType<typeof openDesk>;

export function useDesk(): Desk {
  const client = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  return useMemo(() => openDesk(client, me), [client, me]);
}

function openDesk(client: QueryClient, me: Me) {
  const path = (conversation: Conversation, verb: string) =>
    `/conversations/${encodeURIComponent(conversation.id)}/${verb}`;

  /** Shows a conversation as it is now, everywhere at once: thread, lists and counts. */
  function show(before: Conversation, after: Conversation): void {
    notifyManager.batch(() => change(before, after));
  }

  function change(before: Conversation, after: Conversation): void {
    client.setQueryData<Conversation>(["conversation", after.id], after);
    client.setQueryData<Counts>(["counts"], (counts) => counts && moveCounts(counts, before, after, me.id));
    for (const [key] of client.getQueriesData<InfiniteData<Page<Conversation>>>({ queryKey: ["list"] })) {
      const view = key[1] as Listed;
      const stays = belongs(view, after, me.id) || !belongs(view, before, me.id);
      client.setQueryData<InfiniteData<Page<Conversation>>>(key, (list) =>
        list === undefined ? list : { ...list, pages: list.pages.map((page) => withChange(page, after, stays)) },
      );
    }
  }

  type Move = { after: Holder; verb: string; body?: unknown; said: string; undo?: (now: Conversation) => void };

  async function move(before: Conversation, { after, verb, body, said, undo }: Move): Promise<void> {
    for (const noun of ["list", "counts"]) void client.cancelQueries({ queryKey: [noun] });
    void client.cancelQueries({ queryKey: ["conversation", before.id] });
    // Whatever an agent does with the baton is an answer to an invitation.
    const { invited: _, waitingSince, ...alone } = before;
    const waits = waitingSince !== undefined && (after.who === "team" || after.who === "agent");
    const passed = { ...alone, ...(waits && { waitingSince }) };
    const expected: Conversation = { ...(verb === "snooze" ? before : passed), holder: after, unread: 0 };
    show(before, expected);
    const now = () => client.getQueryData<Conversation>(["conversation", before.id]) ?? expected;
    say({ words: said, ...(undo && { action: { words: "Undo", run: () => undo(now()) } }) });
    try {
      const moved = await inTurn(client, before.id, "move", () => tell<Conversation>(path(before, verb), body));
      if (!isMoving(client, before.id)) show(expected, moved);
    } catch (error) {
      if (!isMoving(client, before.id)) show(expected, before);
      say({ words: refusalWords(error), failure: true });
    }
    // With more on its way, the last of it reads everything again.
    if (!isMoving(client)) for (const noun of ["list", "counts"]) void outdate(client, [noun]);
    if (isMoving(client, before.id)) return;
    for (const noun of ["conversation", "messages", "handoff"]) void outdate(client, [noun, before.id]);
  }

  function take(conversation: Conversation): void {
    const from = receiverOf(conversation.holder);
    void move(conversation, {
      after: heldBy(me, conversation, new Date()),
      verb: "take",
      said: `You have the baton. ${capital(firstName(conversation.customer))} hears only from you now.`,
      ...(from && { undo: (now: Conversation) => pass(now, from) }),
    });
  }

  /** `left` is what goes with it; `undo` takes it back, where taking the baton is not all there is to that. */
  function pass(
    conversation: Conversation,
    receiver: Receiver,
    left?: Omit<z.input<typeof Pass>, "to">,
    undo: (now: Conversation) => void = take,
  ): void {
    const { to, name } = receiver;
    const mine = conversation.holder.agent?.id === me.id;
    void move(conversation, {
      after: holderAfter(conversation, receiver, new Date()),
      verb: "pass",
      // What goes to people they read themselves.
      body: { to, ...("who" in to && left !== undefined && seenIn(conversation)), ...left },
      said: `The baton is passed to ${name}.`,
      ...(mine && { undo }),
    });
  }

  /** Nobody comes to where somebody was invited: the AI keeps the baton. */
  function leave(conversation: Conversation): void {
    void move(conversation, {
      after: conversation.holder,
      verb: "pass",
      body: { to: { who: "ai" } },
      said: "It is left to the AI.",
    });
  }

  function reopen(conversation: Conversation): void {
    void move(conversation, {
      after: heldBy(me, conversation, new Date()),
      verb: "reopen",
      said: "The conversation is open again.",
    });
  }

  /** `left` is what is kept of it; `undo` takes it back, where opening it again is not all there is to that. */
  function resolve(
    conversation: Conversation,
    left?: Omit<z.input<typeof Resolve>, "seen">,
    undo: (now: Conversation) => void = reopen,
  ): void {
    const { epoch } = conversation.holder;
    void move(conversation, {
      after: { who: "nobody", epoch: epoch + 1, since: new Date().toISOString() },
      verb: "resolve",
      body: { ...seenIn(conversation), ...left },
      said: `Resolved. It opens again when ${firstName(conversation.customer)} writes.`,
      undo,
    });
  }

  /** The newest that stands on this screen: what came after it was not read. */
  function seenIn({ id }: Conversation): { seen?: number } {
    const last = client.getQueryData<Thread>(["messages", id])?.items.at(-1)?.seq;
    return last === undefined ? {} : { seen: last };
  }

  function snooze(conversation: Conversation, until: Date): void {
    void move(conversation, {
      after: { ...conversation.holder, deadline: until.toISOString() },
      verb: "snooze",
      body: { until: until.toISOString() },
      said: `Snoozed until ${clockWords(until.toISOString())}.`,
    });
  }

  /** Says it, or says it again after a failure: the client id stays, so the customer gets it once. */
  async function send(said: Outgoing): Promise<void> {
    const { failed: _, unreached: __, ...onItsWay } = said;
    keepOutgoing(onItsWay);
    try {
      const message = await inTurn(client, said.conversation, "write", () =>
        tell<Message>(`/conversations/${encodeURIComponent(said.conversation)}/${said.kind}`, bodyOf(said)),
      );
      client.setQueryData<Thread>(["messages", said.conversation], (thread) => thread && mergeOne(thread, message));
      dropOutgoing(said.clientId);
    } catch (error) {
      const unreached = error instanceof Refusal && error.status === 0;
      const failed = unreached ? "Baton cannot be reached. It goes by itself once it can be." : refusalWords(error);
      keepOutgoing({ ...onItsWay, failed, ...(unreached && { unreached }) });
    }
  }

  async function seen(conversation: Conversation): Promise<void> {
    show(conversation, { ...conversation, unread: 0 });
    // Only a mark for the list: the next opening tells again.
    await tell(path(conversation, "seen")).catch(() => undefined);
  }

  return { me, take, pass, leave, resolve, reopen, snooze, send, seen };
}

function bodyOf({ clientId, kind, text, files = [], cc, template }: Outgoing): unknown {
  if (kind === "note") return { clientId, text };
  if (template !== undefined) return { clientId, template };
  return { clientId, text, ...(cc && { cc }), ...(files.length > 0 && { attachments: files.map(({ id }) => id) }) };
}

function withChange(page: Page<Conversation>, after: Conversation, stays: boolean): Page<Conversation> {
  const items = page.items.flatMap((item) => (item.id !== after.id ? [item] : stays ? [after] : []));
  return { ...page, items };
}

/** What went wrong, as a sentence for whoever asked for it. */
export function refusalWords(error: unknown): string {
  if (!(error instanceof Refusal)) return "That did not work. Try again.";
  const holder = error.problem?.holder;
  if (error.status === 409 && holder?.agent) return `${holder.agent.name} already has this conversation.`;
  return error.message;
}
