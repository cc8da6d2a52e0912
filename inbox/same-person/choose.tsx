import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { CustomerSummary } from "../../src/http/wire/customers.ts";
import { Icon } from "../frame/icons.tsx";
import { countWords } from "../words/list.ts";
import { Person } from "./person.tsx";
import { foundQuery, likelyQuery } from "./queries.ts";

type Choosing = { conversation: Conversation; onChoose(person: CustomerSummary): void };

/** Who it may be, each with why; and anybody else by name. Up and down move between them. */
export function Choose({ conversation, onChoose }: Choosing) {
  const { id } = conversation.customer;
  const likely = useQuery(likelyQuery(id));
  const people = likely.data?.items ?? [];
  const around = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const places = [...(around.current?.querySelectorAll<HTMLElement>("input, [data-person]") ?? [])];
    const at = places.findIndex((place) => place === document.activeElement);
    places[Math.min(Math.max(at + by, 0), places.length - 1)]?.focus();
  };
  return (
    <div ref={around} role="group" aria-labelledby="same-person" onKeyDown={step} className="px-3 pt-3 pb-4">
      {likely.isPending && <Bones />}
      {likely.error !== null && (
        <p role="alert" className="px-3 py-2">
          Who it may be could not be read. Look for them by name.
        </p>
      )}
      {likely.data !== undefined && people.length === 0 && (
        <p className="px-3 py-2 text-quiet">Nothing points to anybody else so far. Look for them by name.</p>
      )}
      {people.length > 0 && (
        <ul aria-label="It may be">
          {people.map((person) => (
            <Row key={person.id} person={person} onChoose={onChoose}>
              {person.reasons.map((reason) => (
                <span key={reason} className="mt-0.5 flex items-baseline gap-1.5 text-ink">
                  <Icon name="tick" size={13} className="shrink-0 translate-y-0.5" />
                  <span className="min-w-0 [overflow-wrap:anywhere]">{reason}</span>
                </span>
              ))}
            </Row>
          ))}
        </ul>
      )}
      <Find not={id} onChoose={onChoose} />
    </div>
  );
}

function Find({ not, onChoose }: { not: string } & Pick<Choosing, "onChoose">) {
  const [words, setWords] = useState("");
  const sought = useDeferredValue(usePause(words.trim()));
  const { data, error, isFetching } = useQuery(foundQuery(sought));
  const id = useId();
  const found = sought === "" ? [] : (data?.items ?? []).filter((person) => person.id !== not);
  return (
    <>
      <label
        htmlFor={id}
        className="mx-3 mt-3 flex h-9 touch:h-10 items-center gap-2 rounded-s border border-edge bg-page px-3 focus-within:outline-2"
      >
        <Icon name="search" size={16} className="text-quiet" />
        <span className="sr-only">Find a customer</span>
        <input
          id={id}
          autoFocus
          type="search"
          maxLength={200}
          placeholder="Name, mail address or number"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden"
        />
      </label>
      <ul aria-label="Found" aria-busy={isFetching} className="mt-1">
        {found.map((person) => (
          <Row key={person.id} person={person} onChoose={onChoose} />
        ))}
      </ul>
      <p role="status" className="px-3 text-quiet empty:hidden">
        {sought !== "" && data !== undefined && found.length === 0 && !isFetching
          ? "Nobody else is called that, or writes from there."
          : ""}
      </p>
      {error !== null && (
        <p role="alert" className="px-3">
          {error.message}
        </p>
      )}
    </>
  );
}

function Row({
  person,
  onChoose,
  children,
}: { person: CustomerSummary; children?: ReactNode } & Pick<Choosing, "onChoose">) {
  return (
    <li>
      <button
        type="button"
        data-person
        onClick={() => onChoose(person)}
        className="flex w-full items-start gap-3 rounded-s px-3 py-2 text-left -outline-offset-2 hover:bg-soft"
      >
        <span className="min-w-0 flex-1">
          <Person person={person} />
          {children}
        </span>
        <span className="shrink-0 text-quiet tabular-nums">{countWords(person.conversations, "conversation")}</span>
      </button>
    </li>
  );
}

function Bones() {
  return (
    <div aria-hidden="true" className="flex flex-col gap-2 px-3 py-2">
      <div className="bone h-4 w-2/5" />
      <div className="bone h-4 w-3/5" />
    </div>
  );
}

/** What is typed, once somebody has paused: not every letter is a question. */
function usePause(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const settling = setTimeout(() => setSettled(words), 150);
    return () => clearTimeout(settling);
  }, [words]);
  return settled;
}
