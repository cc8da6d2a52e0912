import { useEffect, useState } from "react";
import type { RepeatAsk } from "../../src/http/wire/assist.ts";
import { ask } from "../api/ask.ts";

/** So long nobody has typed before a draft is looked at. */
const restMs = 400;
const none: readonly RepeatAsk[] = [];
/** What an agent has waved away, in this visit. */
const dismissed = new Set<string>();

const keyOf = (conversation: string, { what, answer }: RepeatAsk) => `${conversation} ${what} ${answer.message}`;

/**
 * What a draft asks for although it was said already, while it is being written. It is a courtesy: what cannot be
 * looked at is not warned of, and sending never waits for it.
 */
export function useRepeats(conversation: string, draft: string, on: boolean) {
  const [found, setFound] = useState({ for: "", repeats: none });
  const [, setWaved] = useState(0);
  const looks = on && draft.trim() !== "";
  useEffect(() => {
    if (!looks) return;
    const stale = new AbortController();
    const timer = setTimeout(() => {
      ask<{ repeats: RepeatAsk[] }>(`/conversations/${encodeURIComponent(conversation)}/drafts/check`, {
        method: "POST",
        body: { text: draft },
        signal: stale.signal,
      })
        .then(({ repeats }) => setFound({ for: conversation, repeats }))
        .catch(() => undefined);
    }, restMs);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [conversation, draft, looks]);

  // A question that was taken out is no longer warned of, before anybody has looked again.
  const repeats =
    looks && found.for === conversation
      ? found.repeats.filter((each) => draft.includes(each.question.text) && !dismissed.has(keyOf(conversation, each)))
      : none;
  const dismiss = (repeat: RepeatAsk) => {
    dismissed.add(keyOf(conversation, repeat));
    setWaved((count) => count + 1);
  };
  return { repeats, dismiss };
}
