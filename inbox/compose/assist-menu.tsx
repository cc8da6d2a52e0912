import { DropdownMenu } from "radix-ui";
import { useState } from "react";
import { IconButton } from "../frame/button.tsx";
import { useCommand } from "../frame/commands.ts";
import { Icon, type IconName } from "../frame/icons.tsx";
import { menuLook, menuRow } from "../thread/menu.tsx";
import type { Assisting, Wish } from "./assisting.ts";
import type { Kind } from "./draft.ts";

type Row = { readonly words: string; readonly icon?: IconName; readonly wish: Wish };

const writing: readonly Row[] = [{ words: "Draft a reply", icon: "ai", wish: { what: "draft" } }];
const summary: Row = { words: "Summarise the conversation", icon: "brief", wish: { what: "summarise" } };
const changing: readonly Row[] = [
  { words: "Shorter", wish: { what: "rewrite", tone: "shorter" } },
  { words: "Friendlier", wish: { what: "rewrite", tone: "friendlier" } },
  { words: "More formal", wish: { what: "rewrite", tone: "more formal" } },
  { words: "Translate to their language", icon: "forward", wish: { what: "translate" } },
];
const theirs: Row = { words: "Translate what they wrote", icon: "sms", wish: { what: "theirs" } };

type AssistMenuProps = {
  assisting: Assisting;
  kind: Kind;
  /** Whether a model is there; without one a draft quotes an article, and nothing is rewritten. */
  model: boolean;
  wordless: boolean;
  /** Puts the cursor back into the words. */
  onClosed(): void;
};

/** What the co-pilot can do now. It offers only what will work. */
export function AssistMenu({ assisting, kind, model, wordless, onClosed }: AssistMenuProps) {
  const [open, setOpen] = useState(false);
  useCommand("assist", () => setOpen(true));
  const rows = (items: readonly Row[]) =>
    items.map(({ words, icon, wish }) => (
      // Once the menu has closed, so that the cursor is back in the words.
      <DropdownMenu.Item key={words} onSelect={() => setTimeout(() => void assisting.help(wish))} className={menuRow}>
        {icon && <Icon name={icon} size={17} className="text-quiet" />}
        <span className="flex-1">{words}</span>
      </DropdownMenu.Item>
    ));
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>
        <IconButton
          icon="ai"
          label="Assist"
          aria-keyshortcuts="Control+J"
          title="Assist (a, or Ctrl J while you write)"
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="start"
        side="top"
        sideOffset={6}
        collisionPadding={8}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onClosed();
        }}
        className={menuLook}
      >
        {kind === "reply" && rows(writing)}
        {rows([summary])}
        {model && rows([theirs])}
        {model && !wordless && (
          <>
            <DropdownMenu.Label className="px-2.5 pt-2.5 pb-1 text-quiet">What you wrote</DropdownMenu.Label>
            {rows(kind === "reply" ? changing : changing.slice(0, -1))}
          </>
        )}
        {!model && (
          <p className="max-w-60 px-2.5 pt-2 pb-1 text-quiet">
            Drafts quote your articles. Rewriting and translating need a model, which an operator can connect.
          </p>
        )}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
