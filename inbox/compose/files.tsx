import { useState } from "react";
import { Icon } from "../frame/icons.tsx";
import { sizeWords } from "../words/size.ts";
import { detach, type Held } from "./held.ts";

/** What goes with the reply: a picture as a picture, how far it has come, and a way to take it out again. */
export function Files({ conversation, files }: { conversation: string; files: readonly Held[] }) {
  return (
    <ul aria-label="Files of this reply" className="flex flex-wrap gap-2 px-4 pb-2">
      {files.map((file) => (
        <li
          key={file.key}
          className="appear relative flex max-w-60 items-center gap-2 overflow-hidden rounded-s bg-soft py-1 pr-1 pl-2"
        >
          <Thumbnail file={file} />
          <span className="min-w-0 flex-1">
            <span className="block truncate text-ink" title={file.name}>
              <bdi>{file.name}</bdi>
            </span>
            <span className={`block ${file.failed === undefined ? "text-quiet" : "text-failure"}`}>
              {file.failed ?? (file.upload === undefined ? `${Math.round(file.share * 100)} %` : sizeWords(file.size))}
            </span>
          </span>
          <button
            type="button"
            aria-label={`Remove ${file.name}`}
            title="Remove"
            onClick={() => detach(conversation, file)}
            className="grid size-7 touch:size-10 shrink-0 place-items-center rounded-s text-quiet hover:text-ink"
          >
            <Icon name="close" size={14} />
          </button>
          {file.upload === undefined && file.failed === undefined && (
            <progress
              value={file.share}
              max={1}
              aria-label={`Uploading ${file.name}`}
              className="absolute inset-x-0 bottom-0 h-0.5 w-full appearance-none bg-edge [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-edge [&::-webkit-progress-value]:bg-ink"
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ file }: { file: Held }) {
  const [broken, setBroken] = useState(false);
  if (file.preview === undefined || file.failed !== undefined || broken) {
    return <Icon name={file.failed === undefined ? "file" : "warning"} size={16} className="text-quiet" />;
  }
  return (
    <img
      src={file.preview}
      alt=""
      width={36}
      height={36}
      onError={() => setBroken(true)}
      className="-ml-1 size-9 rounded-s object-cover"
    />
  );
}
