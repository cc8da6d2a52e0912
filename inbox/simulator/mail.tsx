import { type KeyboardEvent, useEffect, useState } from "react";
import type { Mail, Mailbox, Person, Thread } from "../../simulator/wire.ts";
import { readThread, writeMail } from "./demo.ts";
import { PenIcon } from "./icons.tsx";
import { useStayBelow } from "./stay-below.ts";
import { clock, tickWords } from "./words.ts";

/** A mail window: the list, the thread that is open, and a field to answer in. */
export function MailWindow({ mailbox }: { mailbox: Mailbox }) {
  // Undefined: whichever thread is newest.
  const [chosen, setChosen] = useState<string>();
  const [isBeginning, setBeginning] = useState(false);
  const { threads, draft } = mailbox;
  const open = isBeginning ? undefined : (threads.find(({ id }) => id === chosen) ?? threads[0]);
  const isNew = isBeginning || threads.length === 0;

  const choose = (thread: string | undefined): void => {
    setChosen(thread);
    setBeginning(false);
  };

  const openId = open?.id;
  const isUnread = open?.unread === true;
  useEffect(() => {
    if (openId !== undefined && isUnread) void readThread(openId);
  }, [openId, isUnread]);

  return (
    <div className="mail">
      <header>
        <span className="lights" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <strong>Inbox</strong>
        <button type="button" className="icon" aria-label="Write a new mail" onClick={() => setBeginning(true)}>
          <PenIcon />
        </button>
      </header>
      {threads.length > 0 && (
        <ul className="threads" aria-label="Mails">
          {threads.map((thread) => (
            <Row
              key={thread.id}
              thread={thread}
              isOpen={thread.id === openId}
              open={() => choose(thread.id)}
              shop={mailbox.shop}
            />
          ))}
        </ul>
      )}
      {draft !== null ? (
        <Compose key="draft" mailbox={mailbox} thread={open} draft={draft} done={() => {}} />
      ) : isNew ? (
        <Compose key="new" mailbox={mailbox} thread={undefined} draft={null} done={() => choose(undefined)} />
      ) : (
        open !== undefined && (
          <>
            <Reading thread={open} mailbox={mailbox} />
            <Compose key={open.id} mailbox={mailbox} thread={open} draft={null} done={() => {}} />
          </>
        )
      )}
    </div>
  );
}

function Row({ thread, isOpen, open, shop }: { thread: Thread; isOpen: boolean; open: () => void; shop: Person }) {
  const last = thread.mails.at(-1);
  return (
    <li>
      <button type="button" data-unread={thread.unread} aria-current={isOpen} onClick={open}>
        <span className="who">{last?.from === "me" ? `To ${shop.name}` : shop.name}</span>
        <time>{last === undefined ? "" : clock(last.at)}</time>
        <span className="subject">{thread.subject}</span>
        <span className="begin">{last?.text.replaceAll(/\s+/g, " ").slice(0, 90)}</span>
      </button>
    </li>
  );
}

function Reading({ thread, mailbox }: { thread: Thread; mailbox: Mailbox }) {
  const list = useStayBelow<HTMLDivElement>(thread.mails.length);
  return (
    <div className="reading" ref={list} role="log" aria-label={thread.subject} tabIndex={0}>
      <h2 className="topic">{thread.subject}</h2>
      {thread.mails.map((mail) => (
        <Letter key={mail.id} mail={mail} from={mail.from === "me" ? mailbox.person : mailbox.shop} />
      ))}
    </div>
  );
}

const Letter = ({ mail, from }: { mail: Mail; from: Person }) => (
  <article className="letter" data-from={mail.from}>
    <div>
      <strong>{from.name}</strong>
      <small>{from.address}</small>
      <time>{mail.tick === "failed" || mail.tick === "sending" ? tickWords(mail.tick) : clock(mail.at)}</time>
    </div>
    <p>{mail.text}</p>
  </article>
);

type ComposeProps = { mailbox: Mailbox; thread: Thread | undefined; draft: string | null; done: () => void };

function Compose({ mailbox, thread, draft, done }: ComposeProps) {
  const [subject, setSubject] = useState("");
  const [text, setText] = useState("");
  const shown = draft ?? text;
  const submit = async () => {
    const written = text.trim();
    if (written === "" || draft !== null) return;
    if (
      !(await writeMail({ ...(thread !== undefined && { thread: thread.id }), subject: subject.trim(), text: written }))
    )
      return;
    setText("");
    setSubject("");
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    void submit();
  };
  return (
    <form
      className="compose"
      data-new={thread === undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {thread === undefined && (
        <>
          <p className="to">
            To <strong>{mailbox.shop.address}</strong>
          </p>
          <input
            aria-label="Subject"
            placeholder="Subject"
            maxLength={200}
            value={subject}
            readOnly={draft !== null}
            onChange={(event) => setSubject(event.target.value)}
          />
        </>
      )}
      <textarea
        aria-label={thread === undefined ? "Mail" : "Answer"}
        placeholder={thread === undefined ? "Dear Fjord & Fern, …" : `Answer ${mailbox.shop.name}`}
        rows={thread === undefined ? 6 : 2}
        maxLength={4000}
        value={shown}
        readOnly={draft !== null}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="below">
        <small>From {mailbox.person.address}</small>
        <button type="submit" disabled={shown.trim() === "" || draft !== null}>
          Send
        </button>
      </div>
    </form>
  );
}
