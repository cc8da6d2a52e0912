import { useEffect, useRef, useState } from "react";
import type { Channel } from "../../src/http/wire/channels.ts";
import { IconButton } from "../frame/button.tsx";
import { acceptOf } from "./limits.ts";

/** Opens the system's own chooser, which shows only what the channel takes. */
export function AttachButton({ channel, onFiles }: { channel: Channel; onFiles(files: readonly File[]): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon="file" label="Attach a file" onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={acceptOf(channel)}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was removed.
          event.target.value = "";
        }}
      />
    </>
  );
}

/**
 * Takes files that are dropped anywhere on the page, and says whether some hover over it now. A file let go beside a
 * drop zone would otherwise replace the whole inbox.
 */
export function useDropped(onFiles: ((files: readonly File[]) => void) | undefined): boolean {
  const [hovers, setHovers] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setHovers(true);
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setHovers(false);
    };
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setHovers(false);
      latest.current?.([...(event.dataTransfer?.files ?? [])]);
    };
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener("dragenter", enter, { signal });
    addEventListener("dragleave", leave, { signal });
    addEventListener("dragover", over, { signal });
    addEventListener("drop", drop, { signal });
    return () => stop.abort();
  }, []);
  return hovers && onFiles !== undefined;
}
