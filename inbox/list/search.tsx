import { IconButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";

/** Finds in the list as one types; Escape shows all of it again. */
export function Search({ words, onWords, onClose }: { words: string; onWords(words: string): void; onClose(): void }) {
  return (
    <div
      role="search"
      className="-ml-3 flex flex-1 items-center gap-2 rounded-s bg-page px-3 shadow-[inset_0_0_0_1px_var(--line)]"
    >
      <Icon name="search" className="text-quiet" />
      <input
        autoFocus
        type="search"
        aria-label="Find in this list"
        placeholder="Name, address, number or words"
        maxLength={200}
        value={words}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onClose();
        }}
        className="h-9 min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-quiet [&::-webkit-search-cancel-button]:hidden"
      />
      <IconButton icon="close" label="Stop searching" onClick={onClose} />
    </div>
  );
}
