import { DropdownMenu } from "radix-ui";
import { IconButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { readHeaders } from "./headers.tsx";
import { menuLook, MenuItem, menuRow } from "./menu.tsx";

/** What can be asked of one mail: where it came from and what exactly came. It keeps its place and is seen when needed. */
export function SaidMenu({ message, who }: { message: string; who: string }) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton
          icon="more"
          label={`More about the mail from ${who}`}
          className="opacity-0 group-hover/said:opacity-100 focus-visible:opacity-100 data-[state=open]:opacity-100 pointer-coarse:opacity-100"
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="start" sideOffset={4} collisionPadding={8} className={menuLook}>
          <MenuItem icon="brief" words="Headers" onSelect={() => readHeaders(message)} />
          <DropdownMenu.Item asChild className={menuRow}>
            <a href={`/api/v1/messages/${encodeURIComponent(message)}/source`} download>
              <Icon name="download" size={17} className="text-quiet" />
              <span className="flex-1">Download the raw mail</span>
            </a>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
