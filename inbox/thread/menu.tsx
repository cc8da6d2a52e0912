import { DropdownMenu } from "radix-ui";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Desk } from "../api/desk.ts";
import { IconButton } from "../frame/button.tsx";
import { run } from "../frame/commands.ts";
import { Icon, type IconName } from "../frame/icons.tsx";
import { openPalette } from "../frame/palette-state.ts";
import { turnOf } from "../words/holder.ts";

/** Everything that is not the one thing to do now. */
export function ThreadMenu({ conversation, desk }: { conversation: Conversation; desk: Desk }) {
  const turn = turnOf(conversation.holder, desk.me.id);
  const open = turn !== "resolved";
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon="more" label="More actions" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content
        align="end"
        sideOffset={4}
        collisionPadding={8}
        className="appear z-10 min-w-60 rounded-l bg-raised p-1.5 text-ink shadow-float"
      >
        {open && <Item icon="resolved" words="Resolve" keys="e" onSelect={() => run("resolve")} />}
        {open && turn !== "ai" && (
          <Item
            icon="ai"
            words="Hand back to the AI"
            onSelect={() => desk.pass(conversation, { to: { who: "ai" }, name: "the AI" })}
          />
        )}
        {open && (
          <Item icon="baton" words="Pass to a team or colleague" keys="p" onSelect={() => openPalette("pass")} />
        )}
        {open && <Item icon="snooze" words="Snooze" keys="s" onSelect={() => openPalette("snooze")} />}
        <Item icon="note" words="Write a note" keys="n" onSelect={() => run("note")} />
        <Item icon="keyboard" words="All keys" keys="?" onSelect={() => openPalette("map")} />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Item({ icon, words, keys, onSelect }: { icon: IconName; words: string; keys?: string; onSelect(): void }) {
  return (
    <DropdownMenu.Item
      // After the menu has closed and given focus back, so that what opens next keeps it.
      onSelect={() => setTimeout(onSelect)}
      className="flex items-center gap-2.5 rounded-s px-2.5 py-1.5 outline-none data-[highlighted]:bg-soft"
    >
      <Icon name={icon} size={17} className="text-quiet" />
      <span className="flex-1">{words}</span>
      {keys !== undefined && <span className="text-quiet">{keys}</span>}
    </DropdownMenu.Item>
  );
}
