import type { Message } from "../../src/http/wire.ts";
import { Icon } from "../frame/icons.tsx";

/** Files that came with a message. They are downloaded, never opened inside the inbox. */
export function Attachments({ attachments }: { attachments: Message["attachments"] }) {
  return (
    <ul className="mt-2 flex flex-col gap-1 text-chrome">
      {attachments.map(({ id, name, size, url }) => (
        <li key={id}>
          <a
            href={url}
            download={name}
            rel="noopener"
            className="flex items-center gap-2 rounded-s text-ink-2 hover:text-ink hover:underline hover:underline-offset-4"
          >
            <Icon name="file" size={16} className="text-quiet" />
            <span className="min-w-0 truncate">
              <bdi>{name}</bdi>
            </span>
            {size !== undefined && <span className="whitespace-nowrap text-quiet">{sizeWords(size)}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
