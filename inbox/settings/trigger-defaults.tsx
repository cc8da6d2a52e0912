import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Trigger } from "../../src/http/wire/triggers.ts";
import { tell } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import type { Page } from "../api/queries.ts";
import { QuietButton, TextButton } from "../frame/button.tsx";
import { say } from "../frame/toast.ts";

/** Brings the triggers back that Baton came with, after a second look. */
export function BringBack() {
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const bring = async () => {
    setBusy(true);
    try {
      const { items } = await tell<Page<Trigger>>("/triggers/defaults");
      await outdate(client, ["triggers"]);
      const names = items.map(({ name }) => `“${name}”`).join(", ");
      say({ words: items.length === 0 ? "They all are as they came." : `As it came again: ${names}.` });
      setAsking(false);
    } catch (error) {
      say({ words: refusalWords(error), failure: true });
    } finally {
      setBusy(false);
    }
  };
  if (!asking)
    return (
      <TextButton className="font-normal" onClick={() => setAsking(true)}>
        Bring back the triggers that Baton came with
      </TextButton>
    );
  return (
    <div className="appear rounded-l border border-line p-4">
      <p className="mb-3 max-w-[68ch] text-ink">
        Those that you changed become what they were, and those that you took out of use come back. Your own stay as
        they are, and every version is kept.
      </p>
      <div className="flex items-center gap-5">
        <QuietButton className="h-9" disabled={busy} onClick={() => void bring()}>
          Bring them back
        </QuietButton>
        <TextButton className="font-normal" onClick={() => setAsking(false)}>
          Leave it
        </TextButton>
      </div>
    </div>
  );
}
