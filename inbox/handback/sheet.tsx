import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { useDesk } from "../api/desk.ts";
import { IconButton, PrimaryButton, QuietButton } from "../frame/button.tsx";
import { TextField } from "../frame/text-field.tsx";
import { capital, firstName } from "../words/name.ts";
import { endHandBack, useHandBack } from "./asked.ts";
import { handBack } from "./hand-back.ts";
import type { Left } from "./left.ts";
import { PromiseRows } from "./promise-rows.tsx";
import { memoryQuery } from "./queries.ts";
import { Topics } from "./topics.tsx";

/** What the AI should know before it gets a conversation back. */
export function HandBackSheet() {
  const conversation = useHandBack();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (conversation === undefined) sheet.current?.close();
    else if (sheet.current?.open === false) sheet.current.showModal();
  }, [conversation]);
  return (
    <dialog
      ref={sheet}
      aria-labelledby="hand-back"
      onClose={endHandBack}
      onClick={(event) => event.target === event.currentTarget && endHandBack()}
      className="mx-auto mt-[10vh] max-h-[84vh] w-[min(560px,calc(100vw-24px))] overflow-y-auto rounded-l bg-raised text-ink-2 shadow-float backdrop:bg-[rgb(0_0_0/0.28)] max-tablet:mt-3"
    >
      {conversation !== undefined && <Asking key={conversation.id} conversation={conversation} />}
    </dialog>
  );
}

function Asking({ conversation }: { conversation: Conversation }) {
  const { data, isPending } = useQuery(memoryQuery(conversation.id));
  // The topics of before stand in the sheet; without the answer it would take them back unseen.
  if (isPending) return <div aria-hidden="true" className="bone m-6 h-64" />;
  return <Form conversation={conversation} before={data?.reserved ?? []} />;
}

function Form({ conversation, before }: { conversation: Conversation; before: readonly string[] }) {
  const desk = useDesk();
  const client = useQueryClient();
  const [left, setLeft] = useState<Left>({ outcome: "", promises: [{ text: "", day: "" }], reserved: before });
  const name = firstName(conversation.customer);
  const done = () => {
    endHandBack();
    handBack(desk, client, conversation, left);
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
          <h2 id="hand-back" className="text-title font-semibold text-ink">
            Hand back to the AI
          </h2>
          <p className="mt-0.5 text-quiet">
            {capital(name)} hears from the AI again, which knows what you leave here. All of it may stay empty.
          </p>
        </div>
        <IconButton icon="close" label="Close (Esc)" onClick={endHandBack} className="-mt-1 -mr-2" />
      </header>
      <div className="flex flex-col gap-5 px-6 pt-5 pb-6">
        <TextField
          label="What came of it"
          autoFocus
          maxLength={500}
          spellCheck
          placeholder="Refund agreed"
          value={left.outcome}
          onChange={(event) => setLeft({ ...left, outcome: event.target.value })}
        />
        <PromiseRows promises={left.promises} onChange={(promises) => setLeft({ ...left, promises })} />
        <Topics topics={left.reserved} onChange={(reserved) => setLeft((now) => ({ ...now, reserved }))} />
      </div>
      <footer className="flex items-center justify-end gap-2 border-t border-line px-6 py-3">
        <QuietButton onClick={endHandBack} className="h-9">
          Cancel
        </QuietButton>
        <PrimaryButton type="submit" keys={/Mac/.test(navigator.userAgent) ? "⌘ ⏎" : "Ctrl ⏎"}>
          Hand back
        </PrimaryButton>
      </footer>
    </form>
  );
}
