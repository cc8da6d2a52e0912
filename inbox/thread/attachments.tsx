import type { Message } from "../../src/http/wire/messages.ts";
import { FileRow } from "./file-row.tsx";
import { isPicture } from "./picture.ts";
import { Pictures } from "./pictures.tsx";

type Attachment = Message["attachments"][number];

/** What came with a message: pictures are shown, everything else is downloaded and never opened inside the inbox. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  const pictures = attachments.filter(isPicture);
  const others = attachments.filter((attachment) => !isPicture(attachment));
  return (
    <div className="mt-2 flex flex-col gap-2 first:mt-0 only:my-1">
      {pictures.length > 0 && <Pictures pictures={pictures} />}
      {others.length > 0 && (
        <ul className="flex flex-col gap-1 text-chrome">
          {others.map((attachment) => (
            <li key={attachment.id}>
              <FileRow attachment={attachment} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
