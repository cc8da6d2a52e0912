import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { setConsent } from "../api/consent.ts";
import { refusalWords } from "../api/desk.ts";
import { PrimaryButton, QuietButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { say } from "../frame/toast.ts";
import { lockWords } from "../words/consent.ts";
import type { Action } from "./turn.ts";

type Blocked = Conversation & { consent: NonNullable<Conversation["consent"]> };

/** Instead of the field: who wants no messages, since when, in which words, and what alone would change it. */
export function Locked({ conversation, action, onAct }: { conversation: Blocked; action: Action; onAct(): void }) {
  const { title, said, lifts } = lockWords(conversation);
  return (
    <div
      role="group"
      aria-label="Nothing can be sent"
      className="flex items-end gap-3 px-4 pt-2 pb-3 max-tablet:flex-col"
    >
      <div className="flex min-w-0 flex-1 gap-3">
        <Icon name="lock" className="mt-0.5 text-quiet" />
        <div className="min-w-0">
          <p className="text-thread font-medium text-ink">{title}</p>
          <p dir="auto" className="text-ink-2 [overflow-wrap:anywhere]">
            {said}
          </p>
          <p className="text-quiet">{lifts}</p>
        </div>
      </div>
      <PrimaryButton data-entry onClick={onAct} {...(action.does === "take" && { keys: "t" })}>
        {action.does === "say" ? "Write a note" : action.words}
      </PrimaryButton>
    </div>
  );
}

/** Above the field, where only people may write: the customer's words, and where those are doubtful, what they meant. */
export function Wary({ conversation }: { conversation: Blocked }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const { title, said, lifts } = lockWords(conversation);
  const away = conversation.consent.cause === "unreachable";
  const decide = async (state: "out" | "in") => {
    setBusy(true);
    try {
      await setConsent(client, conversation, { state, conversation: conversation.id });
      say({ words: state === "out" ? "Noted. Nothing more is sent to them." : "Noted. They may be written to." });
    } catch (error) {
      say({ words: refusalWords(error), failure: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <div role="note" className="mx-3 mt-2 rounded-s bg-soft px-3 py-2">
      <p>
        <span className="font-medium text-ink">{title}:</span>{" "}
        <span dir="auto" className="text-ink [overflow-wrap:anywhere]">
          {said}
        </span>{" "}
        {lifts}
      </p>
      {conversation.consent.state === "paused" && (
        <p className="mt-1.5 flex flex-wrap gap-2">
          {!away && (
            <QuietButton disabled={busy} onClick={() => void decide("out")}>
              They want no more messages
            </QuietButton>
          )}
          <QuietButton disabled={busy} onClick={() => void decide("in")}>
            {away ? "The address works again" : "They may be written to"}
          </QuietButton>
        </p>
      )}
    </div>
  );
}
