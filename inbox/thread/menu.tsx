import { DropdownMenu } from "radix-ui";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Desk } from "../api/desk.ts";
import { IconButton } from "../frame/button.tsx";
import { run } from "../frame/commands.ts";
import { Icon, type IconName } from "../frame/icons.tsx";
import { openPalette } from "../frame/palette-state.ts";
import { askHandBack } from "../handback/asked.ts";
import { turnOf } from "../words/holder.ts";

export const menuLook = "appear z-10 min-w-60 rounded-l bg-raised p-1.5 text-ink shadow-float";
export const menuRow =
  "flex items-center gap-2.5 rounded-s px-2.5 py-1.5 touch:py-2.5 outline-none data-[highlighted]:bg-soft";

/** Everything that is not the one thing to do now. */
export function ThreadMenu({ conversation, desk }: { conversation: Conversation; desk: Desk }) {
  const turn = turnOf(conversation, desk.me.id);
  const open = turn !== "resolved";
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon="more" label="More actions" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" sideOffset={4} collisionPadding={8} className={menuLook}>
        {open && <MenuItem icon="resolved" words="Resolve" keys="e" onSelect={() => run("resolve")} />}
        {open && (
          <MenuItem icon="tick" words="Resolve, and keep a promise" keys="E" onSelect={() => run("resolvewith")} />
        )}
        {turn === "invited" && (
          <MenuItem icon="ai" words="Leave it to the AI" onSelect={() => desk.leave(conversation)} />
        )}
        {open && turn !== "ai" && turn !== "invited" && (
          <MenuItem icon="ai" words="Hand back to the AI" keys="h" onSelect={() => askHandBack(conversation)} />
        )}
        {open && (
          <MenuItem icon="baton" words="Pass to a team or colleague" keys="p" onSelect={() => openPalette("pass")} />
        )}
        {open && <MenuItem icon="snooze" words="Snooze" keys="s" onSelect={() => openPalette("snooze")} />}
        <MenuItem icon="note" words="Write a note" keys="n" onSelect={() => run("note")} />
        <MenuItem icon="keyboard" words="All keys" keys="?" desk onSelect={() => openPalette("map")} />
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

/** One thing that a menu offers. */
export function MenuItem({
  icon,
  words,
  keys,
  desk = false,
  onSelect,
}: {
  icon: IconName;
  words: string;
  keys?: string;
  /** Of no use where there is no keyboard. */
  desk?: boolean;
  onSelect(): void;
}) {
  return (
    <DropdownMenu.Item
      // After the menu has given focus back, which it does in a task of its own: what opens next gives it back to there.
      onSelect={() => setTimeout(() => setTimeout(onSelect))}
      className={`${menuRow} ${desk ? "touch:hidden" : ""}`}
    >
      <Icon name={icon} size={17} className="text-quiet" />
      <span className="flex-1">{words}</span>
      {keys !== undefined && <span className="text-quiet touch:hidden">{keys}</span>}
    </DropdownMenu.Item>
  );
}
