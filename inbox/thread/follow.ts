import { useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { opened, useJump } from "./jump.ts";
import { fetchUntil } from "./older.ts";
import type { ThreadRow } from "./rows.ts";

/** How many rows have come below while the reader was further up. */
export function useUnseen(rows: readonly ThreadRow[], atEnd: boolean): { unseen: number; catchUp(): void } {
  const last = rows.at(-1)?.key;
  const [seen, setSeen] = useState(last);
  if (atEnd && seen !== last) setSeen(last);
  const index = seen === undefined ? -1 : rows.findLastIndex(({ key }) => key === seen);
  return { unseen: atEnd || index === -1 ? 0 : rows.length - 1 - index, catchUp: () => setSeen(last) };
}

/** Follows a jump from the brief: fetches the message if need be, shows it, and marks it for two seconds. */
export function useFound(id: string, rows: readonly ThreadRow[], show: (index: number) => void): string | undefined {
  const client = useQueryClient();
  const jump = useJump();
  const [wanted, setWanted] = useState<string>();
  const [found, setFound] = useState<string>();
  const first = useRef(jump);
  const ready = rows.length > 0;

  useEffect(() => {
    // Somebody else's, asked for before this conversation was opened.
    if (!ready || jump === undefined || (jump === first.current && jump.opening !== id)) return;
    let stopped = false;
    void fetchUntil(client, id, jump.message).then(
      (here) => {
        if (stopped) return;
        // What has just opened is drawn at its end first.
        if (here && jump.opening === undefined) setWanted(jump.message);
        else if (here) afterDrawing(() => setWanted(jump.message));
        opened();
      },
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [client, id, jump, ready]);

  useEffect(() => {
    const index = rows.findIndex((row) => row.show === "message" && row.message.id === wanted);
    if (wanted === undefined || index === -1) return;
    show(index);
    setWanted(undefined);
    setFound(wanted);
  }, [wanted, rows, show]);

  useEffect(() => {
    if (found === undefined) return;
    const fade = setTimeout(() => setFound(undefined), 2000);
    return () => clearTimeout(fade);
  }, [found]);
  return found;
}

/** Two frames on, whatever was to be drawn now is drawn and measured. */
const afterDrawing = (run: () => void): number => requestAnimationFrame(() => requestAnimationFrame(run));

/** Whoever reads the end keeps the end when the composer below takes more room; whoever reads further up is not moved. */
export function useKeptEnd(scroller: RefObject<HTMLElement | null>, ready: boolean, toEnd: () => void): void {
  const latest = useRef(toEnd);
  useEffect(() => {
    latest.current = toEnd;
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!ready || element === null) return;
    let atEnd = true;
    const read = () => {
      atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    };
    const watch = new ResizeObserver(() => atEnd && latest.current());
    watch.observe(element);
    element.addEventListener("scroll", read, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", read);
    };
  }, [scroller, ready]);
}
