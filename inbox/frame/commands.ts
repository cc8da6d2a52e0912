import { useEffect } from "react";
import type { Command } from "./keys.ts";

const handlers = new Map<Command, (() => void)[]>();

/** Answers a command for as long as the component is on screen; of several, the one that came last is asked. */
export function useCommand(command: Command, handle: (() => void) | undefined): void {
  useEffect(() => {
    if (handle === undefined) return;
    handlers.set(command, [...(handlers.get(command) ?? []), handle]);
    return () => {
      handlers.set(
        command,
        (handlers.get(command) ?? []).filter((known) => known !== handle),
      );
    };
  }, [command, handle]);
}

/** Does it, if something on screen can; says whether it did. */
export function run(command: Command): boolean {
  const handle = handlers.get(command)?.at(-1);
  handle?.();
  return handle !== undefined;
}

/** Whether something on screen can do it now. */
export const can = (command: Command): boolean => (handlers.get(command) ?? []).length > 0;
