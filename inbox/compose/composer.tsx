import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Conversation } from "../../src/http/wire.ts";
import type { Desk } from "../api/desk.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { useNow } from "../frame/clock.ts";
import { useCommand } from "../frame/commands.ts";
import { openPalette } from "../frame/palette-state.ts";
import { type Turn, turnOf } from "../words/holder.ts";
import { firstName } from "../words/name.ts";
import { momentWords } from "../words/time.ts";
import { windowWords } from "../words/waiting.ts";
import { keepDraft, type Kind, useDraft } from "./draft.ts";

const sendKeys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ ⏎" : "Ctrl ⏎";

/**
 * Where an agent writes. Enter makes a new line and Ctrl or Command with Enter sends: a half sentence that reached an
 * angry customer cannot be taken back.
 */
export function Composer({ conversation, desk }: { conversation: Conversation; desk: Desk }) {
  const { id } = conversation;
  const turn = turnOf(conversation.holder, desk.me.id);
  const [chosen, choose] = useState<{ for: string; kind: Kind }>({ for: id, kind: "reply" });
  const kind = turn === "agent" ? "note" : chosen.for === id ? chosen.kind : "reply";
  const text = useDraft(id, kind);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = "";
    // Asking for the height lays the page out at once; an empty field need not ask.
    if (text !== "") element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  const write = useCallback(
    (next: Kind) => {
      choose({ for: id, kind: next });
      requestAnimationFrame(() => field.current?.focus());
    },
    [id],
  );
  const canReply = turn !== "agent";
  useCommand("reply", canReply ? () => write("reply") : undefined);
  useCommand("note", () => write("note"));
  const saved = useCallback(() => {
    write("reply");
    openPalette("saved");
  }, [write]);
  useCommand("saved", canReply ? saved : undefined);
  // Whoever takes writes next: the letters that follow are the answer, and no commands.
  const take = () => {
    desk.take(conversation);
    write("reply");
  };
  useCommand("take", turn === "waiting" || turn === "ai" ? take : undefined);

  const window = useWindow(conversation);
  const action = primaryAction(turn, kind);
  const empty = text.trim() === "";
  const blocked = action.does === "say" && (empty || (kind === "reply" && window?.closed === true));

  const act = () => {
    if (blocked) return;
    switch (action.does) {
      case "take":
        return take();
      case "reopen":
        return desk.reopen(conversation);
      case "say":
        keepDraft(id, kind, "");
        choose({ for: id, kind: "reply" });
        void desk.send({
          clientId: crypto.randomUUID(),
          conversation: id,
          kind,
          text: text.trim(),
          at: new Date().toISOString(),
        });
    }
  };

  const who = firstName(conversation.customer);
  return (
    <div className="shrink-0 px-6 pb-5 max-tablet:px-3 max-tablet:pb-3">
      <div
        className={`mx-auto max-w-[820px] rounded-l border bg-page transition-shadow focus-within:border-quiet focus-within:shadow-[0_1px_12px_-4px_rgb(0_0_0/0.16)] ${
          kind === "note" ? "border-dashed border-edge" : "border-edge"
        }`}
      >
        <div role="tablist" aria-label="What to write" className="flex items-center gap-1 px-3 pt-2">
          {canReply && <Tab kind="reply" chosen={kind} onChoose={write} words="Reply" />}
          <Tab kind="note" chosen={kind} onChoose={write} words="Note" />
          {window !== undefined && kind === "reply" && (
            <p
              className={`ml-auto truncate pr-1 ${window.closed ? "font-medium text-failure" : window.soon ? "font-medium text-ink" : "text-quiet"}`}
              title={window.until}
            >
              {window.words}
            </p>
          )}
        </div>
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          maxLength={20_000}
          value={text}
          aria-label={kind === "note" ? "Note to colleagues" : `Reply to ${who}`}
          placeholder={placeholder(turn, kind, who)}
          onChange={(event) => keepDraft(id, kind, event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              act();
            } else if (event.key === "Escape") {
              event.preventDefault();
              event.currentTarget.blur();
            } else if (event.key === "/" && empty && kind === "reply") {
              event.preventDefault();
              saved();
            }
          }}
          className="block max-h-[38vh] min-h-14 w-full resize-none bg-transparent px-4 py-2 text-thread text-ink outline-none placeholder:text-quiet"
        />
        <div className="flex items-center gap-3 px-3 pb-3">
          <p className="min-w-0 flex-1 truncate pl-1 text-quiet max-tablet:invisible">
            {window?.closed === true && kind === "reply"
              ? `A free reply is possible again when ${who} writes.`
              : kind === "note"
                ? "Only colleagues see a note."
                : "Type / for a saved answer"}
          </p>
          <PrimaryButton keys={action.does === "take" ? "t" : sendKeys} disabled={blocked} onClick={act}>
            {action.words}
          </PrimaryButton>
        </div>
      </div>
    </div>
  );
}

function Tab({
  kind,
  chosen,
  words,
  onChoose,
}: {
  kind: Kind;
  chosen: Kind;
  words: string;
  onChoose(kind: Kind): void;
}) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={kind === chosen}
      onClick={() => onChoose(kind)}
      className="rounded-s px-2 py-1 text-quiet hover:text-ink aria-selected:font-semibold aria-selected:text-ink"
    >
      {words}
    </button>
  );
}

/** The one thing to do now. */
function primaryAction(turn: Turn, kind: Kind): { does: "take" | "say" | "reopen"; words: string } {
  if (kind === "note") return { does: "say", words: "Add note" };
  switch (turn) {
    case "waiting":
      return { does: "take", words: "Take" };
    case "ai":
      return { does: "take", words: "Take over" };
    case "mine":
    case "agent":
      return { does: "say", words: "Send" };
    case "resolved":
      return { does: "reopen", words: "Reopen" };
  }
}

function placeholder(turn: Turn, kind: Kind, who: string): string {
  if (kind === "note") return "Write a note to your colleagues";
  switch (turn) {
    case "waiting":
      return `Take the baton to answer ${who}; you can write already`;
    case "ai":
      return "The AI is answering; take over to write yourself";
    case "mine":
    case "agent":
      return `Write to ${who}`;
    case "resolved":
      return "Reopen to write again";
  }
}

function useWindow({ windowClosesAt }: Conversation) {
  const now = useNow();
  return windowClosesAt === undefined
    ? undefined
    : { ...windowWords(windowClosesAt, now), until: `Until ${momentWords(windowClosesAt)}` };
}
