import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { useChannel } from "../api/channel.ts";
import type { Desk } from "../api/desk.ts";
import { templatesQuery } from "../api/queries.ts";
import { useCommand } from "../frame/commands.ts";
import { turnOf } from "../words/holder.ts";
import type { Kind } from "./draft.ts";
import { Field } from "./field.tsx";
import { HaltedNote } from "./halted.tsx";
import { Locked, Wary } from "./locked.tsx";
import { TemplatePicker } from "./templates.tsx";
import { type Action, primaryAction } from "./turn.ts";
import { useReplyWindow, WindowLine } from "./window.tsx";
import { useWriting } from "./writing.ts";

/**
 * Where an agent writes: words, a template where words cannot go, or why nothing can. It turns from one into the other
 * by itself, and the cursor comes along.
 */
export function Composer({ conversation, desk }: { conversation: Conversation; desk: Desk }) {
  const { id, consent } = conversation;
  const turn = turnOf(conversation, desk.me.id);
  const channel = useChannel(conversation.channel);
  const window = useReplyWindow(conversation);
  // Near the end of the window templates are what comes next: they are here before they are asked for.
  const near = channel?.templates === true && (window?.soon === true || window?.closed === true);
  useQuery({ ...templatesQuery(conversation.line.id), enabled: near });
  const box = useRef<HTMLDivElement>(null);
  const canReply = turn !== "agent";
  const { kind, form, write } = useWriting(box, id, {
    canReply,
    locked: consent?.blocks === "everything",
    templates: channel?.templates ?? false,
    closed: window?.closed ?? false,
  });

  // Whoever takes writes next: the letters that follow are the answer, and no commands.
  const take = () => {
    desk.take(conversation);
    write("reply");
  };
  const takes = turn === "waiting" || turn === "invited" || turn === "ai";
  useCommand("take", takes ? take : turn === "mine" ? () => write("reply") : undefined);

  const action = primaryAction(turn, kind);
  /** Does what stands on the button; saying something is the business of what is being written. */
  const act = ({ does }: Action, say: () => void) => {
    if (does === "take") take();
    else if (does === "reopen") desk.reopen(conversation);
    else say();
  };

  const wary = kind === "reply" && form !== "locked" && consent !== undefined;
  return (
    <div className="shrink-0 px-6 pb-5 max-tablet:px-3 max-tablet:pb-3">
      <div
        ref={box}
        className={`relative mx-auto max-w-[820px] rounded-l border bg-page transition-shadow focus-within:border-quiet focus-within:shadow-[0_1px_12px_-4px_rgb(0_0_0/0.16)] ${
          kind === "note" ? "border-dashed border-edge" : "border-edge"
        }`}
      >
        <div className="flex items-center gap-1 px-3 pt-2">
          <div role="tablist" aria-label="What to write" className="flex items-center gap-1">
            {canReply && <Tab kind="reply" chosen={kind} onChoose={write} words="Reply" />}
            <Tab kind="note" chosen={kind} onChoose={write} words="Note" />
          </div>
          {window !== undefined && kind === "reply" && form !== "locked" && (
            <WindowLine window={window} channel={channel} />
          )}
        </div>
        {kind === "reply" && conversation.line.halted !== undefined && (
          <HaltedNote line={conversation.line} role={desk.me.role} />
        )}
        {wary && <Wary conversation={{ ...conversation, consent }} />}
        {form === "locked" && consent !== undefined && (
          <Locked
            conversation={{ ...conversation, consent }}
            action={action}
            onAct={() => act(action, () => write("note"))}
          />
        )}
        {form === "template" && (
          <TemplatePicker
            key={id}
            conversation={conversation}
            desk={desk}
            action={action}
            closed={window?.closed ?? false}
            onAct={(say) => act(action, say)}
            onClose={() => write("reply")}
          />
        )}
        {form === "words" && (
          <Field
            conversation={conversation}
            desk={desk}
            channel={channel}
            turn={turn}
            kind={kind}
            closed={window?.closed ?? false}
            action={action}
            onAct={(say) => act(action, say)}
            onWrite={write}
          />
        )}
      </div>
    </div>
  );
}

type TabProps = { kind: Kind; chosen: Kind; words: string; onChoose(kind: Kind): void };

function Tab({ kind, chosen, words, onChoose }: TabProps) {
  return (
    <button
      type="button"
      role="tab"
      aria-selected={kind === chosen}
      onClick={() => onChoose(kind)}
      className="rounded-s px-2 py-1 touch:min-h-10 touch:px-3 text-quiet hover:text-ink aria-selected:font-semibold aria-selected:text-ink"
    >
      {words}
    </button>
  );
}
