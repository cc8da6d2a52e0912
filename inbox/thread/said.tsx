import { memo, useEffect } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Message } from "../../src/http/wire/messages.ts";
import type { Role } from "../../src/http/wire/people.ts";
import { Icon } from "../frame/icons.tsx";
import type { Signal } from "../words/signals.ts";
import { momentWords } from "../words/time.ts";
import { readArticle } from "./article.tsx";
import { keepCursor, showAsSent, showWords, useAsSent } from "./as-sent.ts";
import { Attachments } from "./attachments.tsx";
import { DeliveryLine } from "./delivery.tsx";
import { After, Before } from "./details.tsx";
import { Fold } from "./fold.tsx";
import { MailPage } from "./page.tsx";
import { SaidMenu } from "./said-menu.tsx";
import { speaker, Who } from "./who.tsx";
import { Words } from "./words.tsx";

const nothing: readonly Signal[] = [];

type SaidProps = {
  message: Message;
  begins: boolean;
  subject: string | undefined;
  renamed: boolean;
  signals: readonly Signal[] | undefined;
  customer: string;
  me: string;
  role: Role;
  /** What decides whether a failure can be helped. */
  where: Pick<Conversation, "id" | "line" | "consent">;
  /** True for a moment after somebody jumped here from the brief. */
  found: boolean;
  /** Whether its channel keeps what exactly came. */
  raw: boolean;
};

/** One message: the customer's at the start of the line and darkest, ours at the end and lighter, notes set apart. */
export const Said = memo(function Said({
  message,
  begins,
  subject,
  renamed,
  signals = nothing,
  customer,
  me,
  role,
  where,
  found,
  raw,
}: SaidProps) {
  const { author, kind, sources, id } = message;
  const theirs = author.kind === "customer";
  const tone = kind === "note" ? "border border-dashed border-edge text-ink-2" : tones[author.kind];
  const who = speaker(message, customer, me);
  const mail = raw && canSeeSources(role) && came(message);
  const asSent = useAsSent(id);
  // What stands within a mail is seen there.
  const files = asSent ? message.attachments.filter(({ inline }) => inline !== true) : message.attachments;
  // Who comes to read the words that raised the alarm finds them.
  useEffect(() => {
    if (found) showWords(id);
  }, [found, id]);
  return (
    <article
      data-message={id}
      aria-label={`${who}, ${momentWords(message.at)}`}
      tabIndex={-1}
      className={`flex flex-col outline-offset-4 ${theirs ? "items-start" : "items-end"} ${begins ? "pt-5" : "pt-1"}`}
    >
      {begins && <Who message={message} who={who} />}
      <div className={`group/said flex w-full items-start gap-1 ${theirs ? "" : "flex-row-reverse"}`}>
        <div
          className={`min-w-0 rounded-l ${tone} ${
            asSent ? "flex-1 p-2" : "max-w-[min(88%,calc(68ch+2rem))] px-4 py-2.5"
          } ${found ? "shadow-[0_0_0_2px_var(--waiting-mark)]" : ""}`}
        >
          <div className={asSent ? "px-2 empty:hidden" : "contents"}>
            {subject !== undefined && <Subject words={subject} renamed={renamed} />}
            <Before message={message} />
          </div>
          {asSent ? (
            <MailPage message={id} who={who} pictures={asSent.pictures} />
          ) : (
            <>
              {message.text !== "" && <Words text={message.text} signals={signals} />}
              {message.details && <After details={message.details} />}
              {message.quoted !== undefined && <Quoted text={message.quoted} />}
              {message.formatted && <ShowAsSent message={id} />}
            </>
          )}
          {files.length > 0 && (
            <div className={asSent ? "px-2 pb-1" : "contents"}>
              <Attachments attachments={files} />
            </div>
          )}
        </div>
        {(mail || theirs) && (
          <SaidMenu message={id} conversation={where.id} who={who} mail={mail} read={theirs && message.text !== ""} />
        )}
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

/** What came from outside, and was not written here. */
const came = ({ author, sender }: Message) =>
  author.kind === "customer" || (author.kind === "agent" && author.id === undefined && sender !== undefined);
const canSeeSources = (role: Role) => role !== "agent";

/** Said where it matters: these words were approved before, and not written for this customer. */
export function TemplateMark() {
  return (
    <p className="flex items-center gap-1 px-1 pt-0.5 text-quiet">
      <Icon name="template" size={15} />
      Template
    </p>
  );
}

function Subject({ words, renamed }: { words: string; renamed: boolean }) {
  return (
    <h3 className="mb-1 text-thread font-semibold text-ink">
      {renamed && <span className="block text-chrome font-normal text-quiet">The subject changed</span>}
      <bdi>{words}</bdi>
    </h3>
  );
}

function ShowAsSent({ message }: { message: string }) {
  return (
    <button
      type="button"
      data-turn
      onClick={({ currentTarget }) => {
        const article = currentTarget.closest("article");
        if (article !== null) showAsSent(message, article);
        keepCursor(article);
      }}
      className="reach mt-1 rounded-s text-quiet underline decoration-edge underline-offset-4 hover:text-ink"
    >
      Show as sent
    </button>
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
            className="reach mt-1 flex max-w-full items-center gap-1.5 rounded-s text-quiet hover:text-ink"
          >
            <Icon name="book" size={15} />
            <bdi className="min-w-0 truncate underline decoration-edge underline-offset-4">{source.title}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
