import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useDesk } from "../api/desk.ts";
import { agentsQuery, conversationQuery, knowledgeQuery, teamsQuery } from "../api/queries.ts";
import { type Choice, everything, receivers, savedAnswers, snoozes } from "./choices.ts";
import { Icon } from "./icons.tsx";
import { KeyMap } from "./key-map.tsx";
import { closePalette, type Mode, usePaletteMode } from "./palette-state.ts";
import { useRoute } from "./route.ts";

const asks: Record<Exclude<Mode, "closed" | "map">, [string, string]> = {
  everything: ["What do you want to do?", "Nothing is called that. A name, a number or an action will do."],
  pass: ["Who should have the baton?", "Nobody is called that."],
  snooze: ["Until when?", "That is not one of the times."],
  saved: ["Which answer?", "No saved answer is called that. Articles of the knowledge base stand here."],
};

/** One place to find everything by name: actions, people, places. */
export function Palette() {
  const mode = usePaletteMode();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (mode === "closed") dialog.current?.close();
    else if (dialog.current?.open === false) dialog.current.showModal();
  }, [mode]);
  return (
    <dialog
      ref={dialog}
      aria-label={mode === "map" ? "Keys" : "Command palette"}
      onClose={closePalette}
      onClick={(event) => event.target === event.currentTarget && closePalette()}
      className="mx-auto mt-[12vh] w-[min(560px,calc(100vw-24px))] overflow-hidden rounded-l bg-raised text-ink-2 shadow-float backdrop:bg-[rgb(0_0_0/0.28)]"
    >
      {mode === "map" && <KeyMap />}
      {mode !== "map" && mode !== "closed" && <Choices key={mode} mode={mode} />}
    </dialog>
  );
}

function Choices({ mode }: { mode: Exclude<Mode, "closed" | "map"> }) {
  const all = useChoices(mode);
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const found = useMemo(() => find(all ?? [], words), [all, words]);
  const current = Math.min(at, found.length - 1);
  const [question, none] = asks[mode];

  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    closePalette();
    // After the dialog has given focus back, so that what opens next keeps it.
    setTimeout(choice.run);
  };

  return (
    <>
      <input
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[current] && `${listId}-${current}`}
        aria-label={question}
        placeholder={question}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            setAt(Math.max(0, Math.min(found.length - 1, current + step)));
          } else if (event.key === "Enter") {
            event.preventDefault();
            choose(found[current]);
          }
        }}
        className="h-13 w-full border-b border-line bg-transparent px-5 text-thread text-ink outline-none placeholder:text-quiet"
      />
      <ul id={listId} role="listbox" aria-label={question} className="max-h-[46vh] overflow-y-auto p-1.5">
        {found.map((choice, index) => (
          <li
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            ref={index === current ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
            onPointerMove={() => index !== current && setAt(index)}
            onClick={() => choose(choice)}
            className="flex items-center gap-3 rounded-s px-3.5 py-2 touch:py-2.5 aria-selected:bg-soft"
          >
            <Icon name={choice.icon} size={17} className="text-quiet" />
            <span className="min-w-0 shrink-0 max-w-[60%] truncate font-medium text-ink">
              <bdi>{choice.words}</bdi>
            </span>
            <span className="min-w-0 flex-1 truncate text-right text-quiet">{choice.hint}</span>
          </li>
        ))}
      </ul>
      {all === undefined && <div className="bone mx-5 mb-4 h-5" />}
      {all !== undefined && found.length === 0 && <p className="px-5 pb-4 text-quiet">{none}</p>}
    </>
  );
}

/** What can be chosen; nothing while it is fetched. */
function useChoices(mode: Exclude<Mode, "closed" | "map">): readonly Choice[] | undefined {
  const client = useQueryClient();
  const desk = useDesk();
  const route = useRoute();
  const id = route.at === "inbox" ? route.conversation : undefined;
  const view = route.at === "inbox" ? route.view : "waiting";
  const { data: conversation } = useQuery({ ...conversationQuery(id ?? ""), enabled: id !== undefined });
  const { data: teams, isPending: awaitsTeams } = useQuery({ ...teamsQuery, enabled: mode === "pass" });
  const { data: agents, isPending: awaitsAgents } = useQuery({ ...agentsQuery, enabled: mode === "pass" });
  const { data: articles, isPending: awaitsArticles } = useQuery({ ...knowledgeQuery, enabled: mode === "saved" });
  return useMemo(() => {
    switch (mode) {
      case "everything":
        return everything(client, desk, conversation, view);
      case "pass":
        if (awaitsTeams || awaitsAgents) return undefined;
        return conversation ? receivers(desk, conversation, teams?.items ?? [], agents?.items ?? []) : [];
      case "snooze":
        return conversation ? snoozes(desk, conversation, new Date()) : [];
      case "saved":
        return awaitsArticles ? undefined : savedAnswers(articles?.items ?? []);
    }
  }, [mode, client, desk, conversation, view, teams, agents, articles, awaitsTeams, awaitsAgents, awaitsArticles]);
}

/** What contains every word, those that begin with the words first. */
function find(all: readonly Choice[], words: string): readonly Choice[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return all.slice(0, 40);
  const start = wanted.join(" ");
  return all
    .filter(({ words: name, hint = "" }) => wanted.every((word) => `${name} ${hint}`.toLowerCase().includes(word)))
    .toSorted(
      (a, b) => Number(b.words.toLowerCase().startsWith(start)) - Number(a.words.toLowerCase().startsWith(start)),
    )
    .slice(0, 40);
}
