import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Assist, Assistance } from "../../src/http/wire/assist.ts";
import { ask } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { hush, say } from "../frame/toast.ts";
import type { Thread } from "../thread/merge.ts";
import { keepDraft, type Kind } from "./draft.ts";

/** What an agent asks of the co-pilot. `theirs`: what the customer wrote last, in the agent's own language. */
export type Wish = Exclude<Assist, { what: "translate" | "rewrite" }> | { what: "theirs" } | Asked;
type Asked = { what: "rewrite"; tone: Extract<Assist, { what: "rewrite" }>["tone"] } | { what: "translate" };

/** What is shown beside the words, and not put into them. */
export type Shown = { readonly title: string; readonly text: string; readonly note: boolean };
/** What was put into the field, and what had stood there. */
type Helped = { readonly before: string; readonly after: string; readonly by: Assistance };
type State = {
  readonly for: string;
  readonly running?: string;
  readonly shown?: Shown;
  readonly helped?: Helped;
  readonly failed?: string;
};

const doing: Readonly<Record<Wish["what"], string>> = {
  draft: "Writing a draft",
  rewrite: "Rewriting",
  translate: "Translating",
  theirs: "Translating what they wrote",
  summarise: "Summarising",
};
const done = {
  draft: "A draft is in the field. Read it before you send it.",
  rewrite: "Rewritten.",
  translate: "Translated.",
};

/** The co-pilot of one conversation: it fills the field or shows beside it, with the way back, and never sends. */
export function useAssist(conversation: string, kind: Kind, text: string) {
  const client = useQueryClient();
  const [state, setState] = useState<State>({ for: conversation });
  const under = useRef<AbortController>(undefined);
  const here: State = state.for === conversation ? state : { for: conversation };
  // Whoever goes to another conversation waits for nothing in this one.
  useEffect(() => () => under.current?.abort(), [conversation]);

  const stop = () => {
    under.current?.abort();
    setState({ for: conversation, ...(here.helped && { helped: here.helped }) });
  };
  const restore = ({ before }: Helped) => {
    keepDraft(conversation, kind, before);
    hush();
    setState({ for: conversation });
  };
  const help = async (wish: Wish) => {
    under.current?.abort();
    const stopping = new AbortController();
    under.current = stopping;
    // What stands in the field goes on resting on its sources.
    const kept = { for: conversation, ...(here.helped && { helped: here.helped }) };
    setState({ ...kept, running: doing[wish.what] });
    try {
      const by = await ask<Assistance>(`/conversations/${encodeURIComponent(conversation)}/assist`, {
        method: "POST",
        body: bodyOf(wish, text, theirs(client.getQueryData<Thread>(["messages", conversation]))),
        signal: stopping.signal,
      });
      if (stopping.signal.aborted) return;
      if (wish.what === "theirs")
        return setState({ ...kept, shown: { title: titleOfTheirs(), text: by.text, note: false } });
      if (wish.what === "summarise")
        return setState({ ...kept, shown: { title: "So far", text: by.text, note: true } });
      const helped = { before: text, after: by.text, by };
      keepDraft(conversation, kind, by.text);
      setState({ for: conversation, helped });
      say({ words: done[wish.what], action: { words: "Undo", run: () => restore(helped) } });
    } catch (error) {
      if (!stopping.signal.aborted) setState({ ...kept, failed: refusalWords(error) });
    }
  };
  const clear = () => setState(({ for: id, helped }) => ({ for: id, ...(helped && { helped }) }));
  // What was put in and is gone, or was sent, needs no sources any more.
  const helped = text === "" ? undefined : here.helped;
  const undo = helped !== undefined && helped.after === text ? () => restore(helped) : undefined;
  return { running: here.running, shown: here.shown, failed: here.failed, helped: helped?.by, help, stop, undo, clear };
}
export type Assisting = ReturnType<typeof useAssist>;

function bodyOf(wish: Wish, text: string, written: string): Assist {
  switch (wish.what) {
    case "rewrite":
      return { ...wish, text };
    case "translate":
      return { ...wish, text };
    case "theirs":
      return { what: "translate", text: written, language: navigator.language };
    case "draft":
    case "summarise":
      return wish;
  }
}

/** What the customer wrote last. */
const theirs = (thread: Thread | undefined): string =>
  thread?.items.findLast(({ author, text }) => author.kind === "customer" && text.trim() !== "")?.text ?? "";

function titleOfTheirs(): string {
  const name = new Intl.DisplayNames([navigator.language], { type: "language" }).of(
    navigator.language.split("-")[0] ?? "en",
  );
  return name === undefined ? "What they wrote" : `What they wrote, in ${name}`;
}
