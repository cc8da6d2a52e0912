import { DropdownMenu } from "radix-ui";
import { IconButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { reportMiss } from "../api/miss.ts";
import { readHeaders } from "./headers.tsx";
import { menuLook, MenuItem, menuRow } from "./menu.tsx";

type SaidMenuProps = {
  message: string;
  conversation: string;
  who: string;
  /** It is a mail, and its reader may see where it came from. */
  mail: boolean;
  /** A customer wrote it, so a trigger may have let something pass in it. */
  read: boolean;
};

/** What can be asked of one message, and said of it. It keeps its place and is seen when needed. */
export function SaidMenu({ message, conversation, who, mail, read }: SaidMenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton
          icon="more"
          label={`More about what ${who} wrote`}
          className="opacity-0 group-hover/said:opacity-100 focus-visible:opacity-100 data-[state=open]:opacity-100 pointer-coarse:opacity-100"
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={document.querySelector("main")}>
        <DropdownMenu.Content align="start" sideOffset={4} collisionPadding={8} className={menuLook}>
          {mail && (
            <>
              <MenuItem icon="brief" words="Headers" onSelect={() => readHeaders(message)} />
              <DropdownMenu.Item asChild className={menuRow}>
                <a href={`/api/v1/messages/${encodeURIComponent(message)}/source`} download>
                  <Icon name="download" size={17} className="text-quiet" />
                  <span className="flex-1">Download the raw mail</span>
                </a>
              </DropdownMenu.Item>
            </>
          )}
          {read && (
            <>
              <DropdownMenu.Label className="max-w-72 px-2.5 pt-2 pb-1 text-quiet">
                A person should have been called here, because of
              </DropdownMenu.Label>
              {overlooked.map((kind) => (
                <MenuItem
                  key={kind}
                  icon="baton"
                  words={missWords[kind]}
                  onSelect={() => void reportMiss(conversation, message, kind)}
                />
              ))}
            </>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** What a customer can be seen to want; the other kinds are about us. */
const missWords = {
  asked_for_human: "A wish for a person",
  frustration: "Anger or a complaint",
  high_stakes: "Law, money or safety",
  sensitive: "Personal hardship or danger",
  negotiation: "Other terms or an amount",
} as const;
const overlooked = Object.keys(missWords) as (keyof typeof missWords)[];
