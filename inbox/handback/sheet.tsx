import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { OpenEnds } from "../../src/http/wire/promises.ts";
import { useDesk } from "../api/desk.ts";
import { IconButton, PrimaryButton, QuietButton } from "../frame/button.tsx";
import { TextField } from "../frame/text-field.tsx";
import { capital, firstName } from "../words/name.ts";
import { endAsking, type Parting, useParting } from "./asked.ts";
import { type Left, promisesIn } from "./left.ts";
import { handBack, resolveWith } from "./letting-go.ts";
import { PromiseRows } from "./promise-rows.tsx";
import { memoryQuery, openEndsQuery } from "./queries.ts";
import { PromiseList, useOpenPromises } from "./to-keep.tsx";
import { Topics } from "./topics.tsx";
import { Unanswered } from "./unanswered.tsx";

/** What is left to say before an agent lets go of a conversation: to the AI, or because it is done. */
export function PartingSheet() {
  const parting = useParting();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (parting === undefined) sheet.current?.close();
    else if (sheet.current?.open === false) sheet.current.showModal();
  }, [parting]);
  return (
    <dialog
      ref={sheet}
      aria-labelledby="parting"
      onClose={endAsking}
      onClick={(event) => event.target === event.currentTarget && endAsking()}
      className="mx-auto mt-[8vh] max-h-[88vh] w-[min(560px,calc(100vw-24px))] overflow-y-auto rounded-l bg-raised text-ink-2 shadow-float backdrop:bg-[rgb(0_0_0/0.28)] max-tablet:mt-3"
    >
      {parting !== undefined && <Asking key={`${parting.conversation.id} ${parting.to}`} {...parting} />}
    </dialog>
  );
}

function Asking({ conversation, to }: Parting) {
  const memory = useQuery(memoryQuery(conversation.id));
  const ends = useQuery(openEndsQuery(conversation.id));
  // The topics of before stand in the sheet; without the answer it would take them back unseen.
  if (memory.isPending || ends.isPending) return <div aria-hidden="true" className="bone m-6 h-64" />;
  const open = ends.data ?? { said: [] };
  return to === "ai" ? (
    <HandBack conversation={conversation} before={memory.data?.reserved ?? []} open={open} />
  ) : (
    <Resolve conversation={conversation} open={open} />
  );
}

/** What the AI should know before it gets a conversation back. */
function HandBack({ conversation, before, open }: FormProps & { before: readonly string[] }) {
  const desk = useDesk();
  const client = useQueryClient();
  const [left, setLeft] = useState<Left>({ outcome: "", promises: promisesIn(open), reserved: before });
  // A topic that people now keep to themselves may be just what the customer asked about.
  const now = useQuery({ ...openEndsQuery(conversation.id, left.reserved), placeholderData: keepPreviousData });
  const { unanswered } = now.data ?? open;
  const name = firstName(conversation.customer);
  return (
    <Form
      title="Hand back to the AI"
      words={`${capital(name)} hears from the AI again, which knows what you leave here. All of it may stay empty.`}
      does="Hand back"
      {...(unanswered?.ai === false &&
        left.unanswered !== "leave" && { first: "Say what becomes of their last words." })}
      onDone={() => handBack(desk, client, conversation, left)}
    >
      <Outcome left={left} onChange={setLeft} placeholder="Refund agreed" />
      <PromiseRows promises={left.promises} onChange={(promises) => setLeft({ ...left, promises })} />
      <Topics topics={left.reserved} onChange={(reserved) => setLeft((known) => ({ ...known, reserved }))} />
      {unanswered !== undefined && (
        <Unanswered
          open={unanswered}
          name={name}
          choice={left.unanswered}
          onChange={(choice) => setLeft((known) => ({ ...known, unanswered: choice }))}
        />
      )}
    </Form>
  );
}

/** What is left to do before a conversation is resolved. */
function Resolve({ conversation, open }: FormProps) {
  const desk = useDesk();
  const client = useQueryClient();
  const [left, setLeft] = useState<Left>({ outcome: "", promises: promisesIn(open), reserved: [] });
  const promised = useOpenPromises(conversation.id);
  return (
    <Form
      title="Resolve"
      words={`It opens again when ${firstName(conversation.customer)} writes. A promise stays open, and your team hears of it when it is due.`}
      does="Resolve"
      onDone={() => resolveWith(desk, client, conversation, left)}
    >
      {promised.length > 0 && (
        <section aria-labelledby="still-promised">
          <h3 id="still-promised" className="mb-1 font-medium text-ink">
            Still promised
          </h3>
          <PromiseList promises={promised} />
        </section>
      )}
      <PromiseRows promises={left.promises} onChange={(promises) => setLeft({ ...left, promises })} />
      <Outcome left={left} onChange={setLeft} placeholder="Replaced the mug" />
    </Form>
  );
}

type FormProps = { conversation: Conversation; open: OpenEnds };
type OutcomeProps = { left: Left; placeholder: string; onChange(left: Left): void };

const Outcome = ({ left, placeholder, onChange }: OutcomeProps) => (
  <TextField
    label="What came of it"
    autoFocus
    maxLength={500}
    spellCheck
    placeholder={placeholder}
    value={left.outcome}
    onChange={(event) => onChange({ ...left, outcome: event.target.value })}
  />
);

type SheetProps = {
  title: string;
  words: string;
  /** On the button. */
  does: string;
  /** What has to be done before it; it does nothing until then. */
  first?: string;
  onDone(): void;
  children: ReactNode;
};

function Form({ title, words, does, first, onDone, children }: SheetProps) {
  const done = () => {
    if (first !== undefined) return;
    endAsking();
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
        event.preventDefault();
        done();
      }}
    >
      <header className="flex items-start gap-4 px-6 pt-5">
        <div className="min-w-0 flex-1">
          <h2 id="parting" className="text-title font-semibold text-ink">
            {title}
          </h2>
          <p className="mt-0.5 text-quiet">{words}</p>
        </div>
        <IconButton icon="close" label="Close (Esc)" onClick={endAsking} className="-mt-1 -mr-2" />
      </header>
      <div className="flex flex-col gap-5 px-6 pt-5 pb-6">{children}</div>
      <footer className="sticky bottom-0 flex items-center justify-end gap-2 border-t border-line bg-raised px-6 py-3">
        {first !== undefined && <p className="me-auto min-w-0 text-quiet">{first}</p>}
        <QuietButton onClick={endAsking} className="h-9">
          Cancel
        </QuietButton>
        <PrimaryButton
          type="submit"
          disabled={first !== undefined}
          keys={/Mac/.test(navigator.userAgent) ? "⌘ ⏎" : "Ctrl ⏎"}
        >
          {does}
        </PrimaryButton>
      </footer>
    </form>
  );
}
