import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { Refusal } from "../api/ask.ts";
import { type Desk, useDesk } from "../api/desk.ts";
import { conversationQuery } from "../api/queries.ts";
import { BriefFold } from "../brief/fold.tsx";
import { toggleBrief, useBriefShown } from "../brief/shown.ts";
import { Composer } from "../compose/composer.tsx";
import { IconButton } from "../frame/button.tsx";
import { useNow } from "../frame/clock.ts";
import { useCommand } from "../frame/commands.ts";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { HolderMark, turnInk } from "../frame/mark.tsx";
import { openPalette } from "../frame/palette-state.ts";
import { addressWords, channelWords } from "../words/channel.ts";
import { askHandBack, askResolve } from "../handback/asked.ts";
import { resolveOrAsk } from "../handback/letting-go.ts";
import { holderWords, turnOf } from "../words/holder.ts";
import { customerWords } from "../words/name.ts";
import { ClaimBanner } from "./claim.tsx";
import { StoryFailure, StorySkeleton } from "./empty.tsx";
import { ThreadMenu } from "./menu.tsx";
import { Story } from "./story.tsx";

/** One conversation: who it is with, what was said, and where to answer. */
export function Thread({ id, onBack }: { id: string; onBack(): void }) {
  const desk = useDesk();
  const { data: conversation, error, refetch } = useQuery(conversationQuery(id));
  if (conversation === undefined) {
    return (
      <section className="flex h-full flex-col">
        <div className="h-16 shrink-0 border-b border-line" />
        {error === null ? <StorySkeleton /> : <StoryFailure error={gone(error)} onAgain={() => void refetch()} />}
      </section>
    );
  }
  return <Shown conversation={conversation} desk={desk} onBack={onBack} />;
}

function Shown({ conversation, desk, onBack }: { conversation: Conversation; desk: Desk; onBack(): void }) {
  const open = conversation.holder.who !== "nobody";
  const acts = open && desk.me.role !== "auditor";
  const client = useQueryClient();
  useCommand("resolve", acts ? () => void resolveOrAsk(desk, client, conversation) : undefined);
  useCommand("resolvewith", acts ? () => askResolve(conversation) : undefined);
  useCommand("pass", acts ? () => openPalette("pass") : undefined);
  const turn = turnOf(conversation, desk.me.id);
  const givesBack = acts && turn !== "ai" && turn !== "invited";
  useCommand("handback", givesBack ? () => askHandBack(conversation) : undefined);
  useCommand("snooze", acts ? () => openPalette("snooze") : undefined);
  useCommand("brief", toggleBrief);
  useSeen(conversation, desk);
  return (
    <section
      aria-label={`Conversation with ${customerWords(conversation.customer)}`}
      className="flex h-full min-h-0 flex-col"
    >
      <Header conversation={conversation} desk={desk} onBack={onBack} />
      <BriefFold key={`brief ${conversation.id}`} conversation={conversation} />
      {conversation.claims && (
        <ClaimBanner
          key={`claim ${conversation.id}`}
          conversation={{ ...conversation, claims: conversation.claims }}
          acts={desk.me.role !== "auditor"}
        />
      )}
      <Story key={conversation.id} conversation={conversation} />
      {desk.me.role === "auditor" ? <ReadingOnly /> : <Composer conversation={conversation} desk={desk} />}
    </section>
  );
}

function ReadingOnly() {
  return (
    <p className="shrink-0 border-t border-line px-6 py-5 text-center text-quiet">
      You may read here. Answering is for agents; an operator can change your role.
    </p>
  );
}

function Header({ conversation, desk, onBack }: { conversation: Conversation; desk: Desk; onBack(): void }) {
  const now = useNow();
  const briefShown = useBriefShown();
  const { channel, customer, line } = conversation;
  const turn = turnOf(conversation, desk.me.id);
  return (
    <header className="flex min-h-16 shrink-0 items-center gap-2 border-b border-line py-2 pr-3 pl-6 max-tablet:pl-2">
      <IconButton icon="back" label="Back to the list" onClick={onBack} className="tablet:hidden" />
      <div className="min-w-0 flex-1">
        <h1 className="truncate text-thread leading-tight font-semibold text-ink">
          <bdi>{customerWords(customer)}</bdi>
        </h1>
        <p className="flex items-center gap-1.5 text-quiet">
          <Icon name={channelIcon(channel)} size={15} />
          <span className="truncate max-tablet:sr-only" title={`Writes to ${line.name}, ${addressWords(line.address)}`}>
            {channelWords(channel)}
            {customer.name !== undefined && (
              <>
                {" "}
                from <bdi>{addressWords(customer.identity)}</bdi>
              </>
            )}
          </span>
          <span aria-hidden="true">·</span>
          <HolderMark turn={turn} />
          <span className={`min-w-0 shrink-0 truncate font-medium max-tablet:shrink ${turnInk(turn)}`}>
            {holderWords(conversation, desk.me.id, now)}
          </span>
        </p>
      </div>
      <IconButton
        icon="brief"
        label={briefShown ? "Hide the brief (b)" : "Show the brief (b)"}
        aria-pressed={briefShown}
        onClick={toggleBrief}
        className="max-tablet:hidden"
      />
      {desk.me.role !== "auditor" && <ThreadMenu conversation={conversation} desk={desk} />}
    </header>
  );
}

/** Opening a conversation, and every message that comes while it is open and looked at, counts as read. */
function useSeen(conversation: Conversation, desk: Desk): void {
  useEffect(() => {
    const look = () => {
      const reads = document.visibilityState === "visible" && desk.me.role !== "auditor";
      if (reads && conversation.unread > 0) void desk.seen(conversation);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [conversation, desk]);
}

function gone(error: Error): Error {
  if (!(error instanceof Refusal)) return error;
  if (error.status === 404)
    return new Error("There is no such conversation. It may have been erased at the customer’s wish.");
  if (error.status === 403)
    return new Error("This conversation belongs to a team that you are not in. An operator can add you.");
  return error;
}
