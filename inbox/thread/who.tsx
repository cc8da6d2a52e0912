import type { Message } from "../../src/http/wire/messages.ts";
import { Icon } from "../frame/icons.tsx";
import { HolderMark } from "../frame/mark.tsx";
import { clockWords, momentWords } from "../words/time.ts";
import { CopyLine } from "./copies.tsx";

/** Who said it, as everybody on the screen is called. */
export function speaker({ author, kind, sender }: Message, customer: string, me: string): string {
  if (kind === "note") return `Note by ${author.id === me ? "you" : (author.name ?? "a colleague")}`;
  switch (author.kind) {
    case "customer":
      return sender === undefined ? (author.name ?? customer) : (sender.name ?? sender.address);
    case "ai":
      return "AI";
    case "agent":
      return author.id === me ? "You" : (author.name ?? sender?.name ?? sender?.address ?? "A colleague");
    case "system":
      return "Sent by Baton";
  }
}

/** The line above what somebody said: who, when, and who else got it. */
export function Who({ message, who }: { message: Message; who: string }) {
  const { author, kind, sender } = message;
  const elsewhere = author.kind === "agent" && author.id === undefined && sender !== undefined;
  return (
    <>
      <p className="mb-1 flex max-w-full items-center gap-1.5 px-1 text-quiet">
        {kind === "note" ? (
          <Icon name="note" size={15} />
        ) : author.kind === "ai" ? (
          <HolderMark turn="ai" />
        ) : author.kind === "system" ? (
          <Icon name="baton" size={15} />
        ) : null}
        <span className={`min-w-0 truncate ${author.kind === "ai" ? "font-medium text-ai" : "font-medium text-ink-2"}`}>
          <bdi>{who}</bdi>
        </span>
        {kind === "note" && <span className="max-tablet:hidden">only colleagues see this</span>}
        {author.kind === "customer" && sender !== undefined && sender.address !== who && (
          <bdi className="min-w-0 truncate">{sender.address}</bdi>
        )}
        {elsewhere && <span className="min-w-0 truncate">from another mail program</span>}
        <time dateTime={message.at} title={momentWords(message.at)} className="shrink-0 tabular-nums">
          {clockWords(message.at)}
        </time>
      </p>
      {message.cc && <CopyLine cc={message.cc} ours={author.kind !== "customer"} />}
    </>
  );
}
