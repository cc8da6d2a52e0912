import { memo } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import type { Role } from "../../src/http/wire/people.ts";
import { Icon } from "../frame/icons.tsx";
import { HolderMark } from "../frame/mark.tsx";
import type { Signal } from "../words/signals.ts";
import { clockWords, momentWords } from "../words/time.ts";
import { readArticle } from "./article.tsx";
import { Attachments } from "./attachments.tsx";
import { DeliveryLine } from "./delivery.tsx";
import { After, Before } from "./details.tsx";
import { Fold } from "./fold.tsx";
import { Words } from "./words.tsx";

const nothing: readonly Signal[] = [];

type SaidProps = {
  message: Message;
  begins: boolean;
  subject: string | undefined;
  signals: readonly Signal[] | undefined;
  customer: string;
  me: string;
  role: Role;
  /** What decides whether a failure can be helped. */
  where: Pick<Conversation, "line" | "consent">;
  /** True for a moment after somebody jumped here from the brief. */
  found: boolean;
};

/** One message: the customer's at the start of the line and darkest, ours at the end and lighter, notes set apart. */
export const Said = memo(function Said({
  message,
  begins,
  subject,
  signals = nothing,
  customer,
  me,
  role,
  where,
  found,
}: SaidProps) {
  const { author, kind, sources } = message;
  const theirs = author.kind === "customer";
  const tone = kind === "note" ? "border border-dashed border-edge text-ink-2" : tones[author.kind];
  return (
    <article
      data-message={message.id}
      aria-label={`${speaker(message, customer, me)}, ${momentWords(message.at)}`}
      tabIndex={-1}
      className={`flex flex-col outline-offset-4 ${theirs ? "items-start" : "items-end"} ${begins ? "pt-5" : "pt-1"}`}
    >
      {begins && <Who message={message} customer={customer} me={me} />}
      <div
        className={`min-w-0 max-w-[min(88%,calc(68ch+2rem))] rounded-l px-4 py-2.5 ${tone} ${
          found ? "shadow-[0_0_0_2px_var(--waiting-mark)]" : ""
        }`}
      >
        {subject !== undefined && (
          <h3 dir="auto" className="mb-1 text-thread font-semibold text-ink">
            {subject}
          </h3>
        )}
        <Before message={message} />
        {message.text !== "" && <Words text={message.text} signals={signals} />}
        {message.details && <After details={message.details} />}
        {message.quoted !== undefined && <Quoted text={message.quoted} />}
        {message.attachments.length > 0 && <Attachments attachments={message.attachments} />}
      </div>
      <div className={`flex max-w-full flex-wrap items-center gap-x-3 ${theirs ? "" : "justify-end"}`}>
        {sources !== undefined && sources.length > 0 && <Sources sources={sources} />}
        {message.template && <TemplateMark />}
        {message.delivery && <DeliveryLine message={message} delivery={message.delivery} where={where} role={role} />}
      </div>
    </article>
  );
});

const tones = {
  customer: "bg-soft text-ink",
  ai: "bg-ai-tint text-ink-2",
  agent: "bg-agent-tint text-ink-2",
  system: "border border-line text-ink-2",
};

function speaker({ author, kind }: Message, customer: string, me: string): string {
  if (kind === "note") return `Note by ${author.id === me ? "you" : (author.name ?? "a colleague")}`;
  switch (author.kind) {
    case "customer":
      return author.name ?? customer;
    case "ai":
      return "AI";
    case "agent":
      return author.id === me ? "You" : (author.name ?? "A colleague");
    case "system":
      return "Sent by Baton";
  }
}

function Who({ message, customer, me }: { message: Message; customer: string; me: string }) {
  const { author, kind } = message;
  return (
    <p className="mb-1 flex max-w-full items-center gap-1.5 px-1 text-quiet">
      {kind === "note" ? (
        <Icon name="note" size={15} />
      ) : author.kind === "ai" ? (
        <HolderMark turn="ai" />
      ) : author.kind === "system" ? (
        <Icon name="baton" size={15} />
      ) : null}
      <span className={`min-w-0 truncate ${author.kind === "ai" ? "font-medium text-ai" : "font-medium text-ink-2"}`}>
        <bdi>{speaker(message, customer, me)}</bdi>
      </span>
      {kind === "note" && <span className="max-tablet:hidden">only colleagues see this</span>}
      <time dateTime={message.at} title={momentWords(message.at)} className="tabular-nums">
        {clockWords(message.at)}
      </time>
    </p>
  );
}

/** Said where it matters: these words were approved before, and not written for this customer. */
export function TemplateMark() {
  return (
    <p className="flex items-center gap-1 px-1 pt-0.5 text-quiet">
      <Icon name="template" size={15} />
      Template
    </p>
  );
}

function Quoted({ text }: { text: string }) {
  return (
    <Fold closed="Show quoted" open="Hide quoted">
      <blockquote dir="auto" className="said mt-2 border-s-2 border-edge ps-3 text-quiet">
        {text.replace(/^>\s?/gm, "")}
      </blockquote>
    </Fold>
  );
}

/** Where an answer comes from, one click away. */
function Sources({ sources }: { sources: NonNullable<Message["sources"]> }) {
  return (
    <ul aria-label="Sources" className="flex min-w-0 flex-wrap gap-x-3 px-1">
      {sources.map((source) => (
        <li key={source.id} className="min-w-0">
          <button
            type="button"
            title="Read the article that this comes from"
            onClick={() => readArticle(source)}
            className="mt-1 flex max-w-full items-center gap-1.5 rounded-s text-quiet hover:text-ink"
          >
            <Icon name="book" size={15} />
            <bdi className="min-w-0 truncate underline decoration-edge underline-offset-4">{source.title}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
