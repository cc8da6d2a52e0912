import { useCallback, useRef } from "react";
import { IconButton } from "../frame/button.tsx";
import { useCommand } from "../frame/commands.ts";
import { Icon } from "../frame/icons.tsx";

/** So many triggers are taken in at a glance; more are looked through by a word. */
export const manyTriggers = 20;

/** Finds among many triggers as one types; Escape shows all of them again. */
export function FindTrigger({ words, onWords }: { words: string; onWords(words: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  useCommand(
    "search",
    useCallback(() => field.current?.focus(), []),
  );
  return (
    <div
      role="search"
      className="mb-8 flex h-9 max-w-md items-center gap-2 rounded-s border border-edge px-3 focus-within:outline-2 focus-within:outline-ink"
    >
      <Icon name="search" className="text-quiet" />
      <input
        ref={field}
        type="search"
        aria-label="Find a trigger (f)"
        placeholder="Name, phrase, team or line"
        maxLength={80}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || words === "") return;
          event.preventDefault();
          onWords("");
        }}
        className="min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden"
      />
      {words !== "" && (
        <IconButton
          icon="close"
          label="Show all triggers"
          onClick={() => {
            onWords("");
            field.current?.focus();
          }}
          className="-mr-2 size-7"
        />
      )}
    </div>
  );
}
