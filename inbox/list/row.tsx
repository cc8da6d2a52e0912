import { memo } from "react";
import type { Conversation, View } from "../../src/http/wire/conversations.ts";
import { HolderMark } from "../frame/mark.tsx";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { useNow } from "../frame/clock.ts";
import { go, writeRoute } from "../frame/route.ts";
import { channelWords } from "../words/channel.ts";
import { withoutDisclosure } from "../words/disclosure.ts";
import { holderWords, turnOf } from "../words/holder.ts";
import { customerWords } from "../words/name.ts";
import { signalWords } from "../words/signals.ts";
import { briefTimeWords, momentWords } from "../words/time.ts";
import { spanWords, urgency, waitsSince } from "../words/waiting.ts";

type RowProps = { conversation: Conversation; view: View; me: string; open: boolean; cursor: boolean };

/** One conversation in the list: who, since when, what they said last, and why a person is needed. */
export const Row = memo(function Row({ conversation, view, me, open, cursor }: RowProps) {
  const route = { at: "inbox", view, conversation: conversation.id } as const;
  const turn = turnOf(conversation, me);
  const waiting = turn === "waiting" || turn === "invited";
  // What the AI is answering needs nobody's eyes: only the number that calls for a person is loud.
  const unread = conversation.unread > 0 && !open && turn !== "ai" && turn !== "resolved";
  return (
    <a
      href={writeRoute(route)}
      data-row={conversation.id}
      aria-current={open ? "true" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(route);
      }}
      className={`flex h-full flex-col justify-center gap-0.5 rounded-s px-3 -outline-offset-2 ${
        open ? "bg-page shadow-[inset_0_0_0_1px_var(--line)]" : cursor ? "bg-soft" : "hover:bg-soft"
      }`}
    >
      <span className="flex items-center gap-2">
        <HolderMark turn={turn} />
        <span className={`min-w-0 flex-1 truncate text-ink ${unread || waiting ? "font-semibold" : "font-medium"}`}>
          <bdi>{customerWords(conversation.customer)}</bdi>
        </span>
        <When conversation={conversation} />
      </span>
      <span className="flex items-center gap-2 pl-5">
        <Said conversation={conversation} unread={unread} />
        {unread && <Unread count={conversation.unread} loud={turn === "mine"} />}
      </span>
      <span className="flex items-center gap-1.5 pl-5 text-quiet">
        <span className="min-w-0 flex-1 truncate">
          <Why conversation={conversation} me={me} />
        </span>
        <Icon name={channelIcon(conversation.channel)} size={15} />
        <span className="sr-only">{channelWords(conversation.channel)}</span>
      </span>
    </a>
  );
});

/** How long the customer has waited for a person, wherever one is called; otherwise when somebody last spoke. */
function When({ conversation }: { conversation: Conversation }) {
  const now = useNow();
  const { holder, invited, lastMessageAt } = conversation;
  const since = waitsSince(conversation);
  if (since === undefined) {
    return (
      <time dateTime={lastMessageAt} title={momentWords(lastMessageAt)} className="text-quiet tabular-nums">
        {briefTimeWords(lastMessageAt, now)}
      </time>
    );
  }
  const ink = { calm: "text-quiet", half: "text-waiting font-semibold", over: "text-failure font-semibold" };
  const how = urgency(invited ?? holder, now, since);
  const span = spanWords(now - Date.parse(since));
  return (
    <time dateTime={since} title={momentWords(since)} className={`tabular-nums ${ink[how]}`}>
      <span className="sr-only">waiting </span>
      {span}
      {how === "over" && <span className="sr-only">, past the deadline</span>}
    </time>
  );
}

/** What was said last, in its own direction; of a mail its subject first, as mail is read everywhere. */
function Said({ conversation: { last, subject }, unread }: { conversation: Conversation; unread: boolean }) {
  const ours = { customer: "", ai: "AI: ", agent: "Us: ", system: "" }[last?.author ?? "system"];
  const text = last === undefined ? "" : last.author === "ai" ? withoutDisclosure(last.text) : last.text;
  return (
    <span dir="auto" className={`min-w-0 flex-1 truncate text-left ${unread ? "text-ink" : "text-ink-2"}`}>
      {subject}
      {subject !== undefined && last !== undefined && <span className="text-quiet"> · </span>}
      {ours !== "" && <span className="text-quiet">{ours}</span>}
      {subject === undefined ? text.slice(0, 160) : <bdi className="text-quiet">{text.slice(0, 160)}</bdi>}
      {subject === undefined && last === undefined && "Nothing said yet"}
    </span>
  );
}

/** How much is new. Whoever waits was never read, so only what came to one's own conversation is loud. */
function Unread({ count, loud }: { count: number; loud: boolean }) {
  const shown = loud || count > 1;
  const look = loud ? "bg-ink text-page" : "bg-line text-ink-2";
  return (
    <span className={shown ? `rounded-full px-1.5 leading-[18px] font-semibold tabular-nums ${look}` : "sr-only"}>
      {count}
      <span className="sr-only"> unread</span>
    </span>
  );
}

/** The signal with the customer's own words where there is one; otherwise who holds the baton. */
function Why({ conversation, me }: { conversation: Conversation; me: string }) {
  const now = useNow();
  const { signal, holder, invited, offered } = conversation;
  if ((holder.who === "team" || invited !== undefined) && offered?.agent.id === me)
    return (
      <>
        <span className="font-semibold text-waiting">You are asked first</span>
        {invited !== undefined && " · AI keeps helping"}
        {signal !== undefined && ` · ${signalWords(signal.kind)}`}
      </>
    );
  if (signal !== undefined && holder.who !== "nobody") {
    const words = `${invited === undefined ? "" : "AI helping · "}${signalWords(signal.kind)}`;
    // There the whole message is the evidence, and it stands in the line above.
    if (signal.kind === "out_of_knowledge" || signal.kind === "ai_uncertain") return words;
    return (
      <>
        {words} · “<bdi className="evidence">{signal.evidence}</bdi>”
      </>
    );
  }
  return holderWords(conversation, me, now);
}
