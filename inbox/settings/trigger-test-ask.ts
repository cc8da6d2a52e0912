import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Rule, TriggerTest } from "../../src/http/wire/triggers.ts";
import { tell } from "../api/ask.ts";
import { testable } from "./trigger-draft.ts";

export type Turn = { readonly role: "customer" | "ai"; readonly text: string };

/** A conversation that is made up to see what would happen in it. */
export type Tried = {
  readonly turns: readonly Turn[];
  /** As on which channel; undefined: on any. */
  readonly channel: string | undefined;
  readonly test: { readonly data: TriggerTest | undefined; readonly error: Error | null };
  onTurns(turns: readonly Turn[]): void;
  onChannel(channel: string | undefined): void;
};

export const nothingSaid: readonly Turn[] = [{ role: "customer", text: "" }];
const pauseMs = 200;

/** What the triggers make of a conversation, the draft included as it stands. Asked once the writer pauses. */
export function useTried(draft: (Rule & { id?: string }) | undefined): Tried {
  const [turns, onTurns] = useState(nothingSaid);
  const [channel, onChannel] = useState<string>();
  const asked = {
    messages: turns.filter(({ text }, at) => text.trim() !== "" || at === turns.length - 1),
    triggers: draft === undefined ? [] : [{ ...testable(draft), ...(draft.id !== undefined && { id: draft.id }) }],
    ...(channel !== undefined && { channel }),
  };
  const question = usePaused(JSON.stringify(asked));
  const test = useQuery({
    queryKey: ["trigger test", question],
    queryFn: () => tell<TriggerTest>("/triggers/test", JSON.parse(question)),
    enabled: (asked.messages.at(-1)?.text.trim() ?? "") !== "",
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    retry: false,
  });
  return { turns, channel, test, onTurns, onChannel };
}

/** The value once it has stayed the same for a moment. */
function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
