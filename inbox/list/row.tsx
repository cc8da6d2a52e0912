import { memo } from "react";
import type { Conversation, View } from "../../src/http/wire/conversations.ts";
import { HolderMark } from "../frame/mark.tsx";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { useNow } from "../frame/clock.ts";
import { go, writeRoute } from "../frame/route.ts";
import { channelWords } from "../words/channel.ts";
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
        <span className={`min-w-0 flex-1 truncate ${unread ? "text-ink" : "text-ink-2"}`}>
          <Said conversation={conversation} />
        </span>
        {unread && (
          <span className="rounded-full bg-ink px-1.5 text-chrome leading-[18px] font-semibold text-page tabular-nums">
            {conversation.unread}
            <span className="sr-only"> unread</span>
          </span>
        )}
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

function Said({ conversation: { last, subject } }: { conversation: Conversation }) {
  if (last === undefined) return <bdi>{subject ?? "Nothing said yet"}</bdi>;
  const ours = { customer: "", ai: "AI: ", agent: "Us: ", system: "" }[last.author];
  return (
    <>
      {ours !== "" && <span className="text-quiet">{ours}</span>}
      <bdi>{(last.author === "ai" ? withoutDisclosure(last.text) : last.text).slice(0, 160)}</bdi>
    </>
  );
}

/** The first AI message begins with a paragraph that says that an AI writes; in the list it would hide every answer. */
const withoutDisclosure = (text: string): string => text.replace(/^[^\n]{0,300}\bAI\b[^\n]{0,300}\n\s*\n/, "");

/** The signal with the customer's own words where there is one; otherwise who holds the baton. */
function Why({ conversation, me }: { conversation: Conversation; me: string }) {
  const now = useNow();
  const { signal, holder, invited, subject, offered } = conversation;
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
  if (holder.who === "ai" && subject !== undefined) return <bdi>{subject}</bdi>;
  return holderWords(conversation, me, now);
}
