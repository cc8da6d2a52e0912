import type { Message } from "../../src/http/wire/messages.ts";
import { Icon, type IconName } from "../frame/icons.tsx";
import { sizeWords } from "../words/size.ts";

/** One file in a line: to download, on its way, or why it cannot be had. */
export function FileRow({ attachment }: { attachment: Message["attachments"][number] }) {
  const { name, size, url, type, state, reason } = attachment;
  const icon: IconName = type === "text/vcard" ? "mine" : "file";
  const what = type === "text/vcard" ? "contact card" : undefined;
  if (state !== "ready") {
    return (
      <p className="flex items-center gap-2 text-quiet">
        <Icon name={state === "fetching" ? "clock" : "warning"} size={16} />
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <bdi>{name}</bdi>{" "}
          {state === "fetching"
            ? "is being fetched"
            : `cannot be had. ${reason ?? "Its sender’s provider gave no reason."}`}
        </span>
      </p>
    );
  }
  return (
    <a
      href={url}
      download={name}
      rel="noopener"
      title={reason}
      className="flex items-center gap-2 rounded-s text-ink-2 hover:text-ink hover:underline hover:underline-offset-4"
    >
      <Icon name={icon} size={16} className="text-quiet" />
      <span className="min-w-0 truncate">
        <bdi>{name}</bdi>
      </span>
      <span className="whitespace-nowrap text-quiet">
        {[what, size === undefined ? undefined : sizeWords(size)].filter(Boolean).join(", ")}
      </span>
    </a>
  );
}
