import { useLayoutEffect, useRef, useState } from "react";
import type { Channel } from "../../src/http/wire/channels.ts";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Desk } from "../api/desk.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { run } from "../frame/commands.ts";
import type { Turn } from "../words/holder.ts";
import { firstName } from "../words/name.ts";
import { AssistMenu } from "./assist-menu.tsx";
import { Aside, Assisted } from "./assisted.tsx";
import { useAssist } from "./assisting.ts";
import { AttachButton, useDropped } from "./attach.tsx";
import { forgetCopies, useCopies } from "./copies.ts";
import { keepDraft, type Kind, useDraft } from "./draft.ts";
import { Files } from "./files.tsx";
import { attach, takeFiles, useFiles } from "./held.ts";
import { CountLine } from "./count.tsx";
import { Recipients } from "./recipients.tsx";
import { RepeatLines } from "./repeat-lines.tsx";
import { useRepeats } from "./repeats.ts";
import { forgetTyping, tellTyping } from "./typing.ts";
import { type Action, placeholder } from "./turn.ts";

export const sendKeys = /Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘ ⏎" : "Ctrl ⏎";
const noFiles: ReturnType<typeof useFiles> = [];

type FieldProps = {
  conversation: Conversation;
  desk: Desk;
  channel: Channel | undefined;
  turn: Turn;
  kind: Kind;
  /** Words cannot go now: the reply window has closed and the channel has no templates. */
  closed: boolean;
  action: Action;
  /** Does what stands on the button; `say` is called where that is to send. */
  onAct(say: () => void): void;
  onWrite(kind: Kind): void;
};

/**
 * Words and files. Enter makes a new line and Ctrl or Command with Enter sends: a half sentence that reached an angry
 * customer cannot be taken back.
 */
export function Field({ conversation, desk, channel, turn, kind, closed, action, onAct, onWrite }: FieldProps) {
  const { id } = conversation;
  const reply = kind === "reply";
  const text = useDraft(id, kind);
  const held = useFiles(id);
  const files = reply ? held : noFiles;
  const copies = useCopies(conversation, reply ? channel : undefined);
  const [typed, setTyped] = useState({ for: id, address: "" });
  const address = typed.for === id ? typed.address : "";
  const [refused, setRefused] = useState<{ for: string; why: string }>();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = "";
    // Asking for the height lays the page out at once; an empty field need not ask.
    if (text !== "") element.style.height = `${element.scrollHeight}px`;
  }, [text]);

  const assisting = useAssist(id, kind, text);
  const { repeats, dismiss } = useRepeats(id, text, reply);
  const carries = reply && channel?.media !== undefined;
  const take = (chosen: readonly File[]) => {
    const why = channel && attach(id, channel, chosen);
    setRefused(why === undefined ? undefined : { for: id, why });
  };
  const dropping = useDropped(carries ? take : undefined);

  const wordless = text.trim() === "";
  const uploading = files.some(({ upload, failed }) => upload === undefined && failed === undefined);
  const ready = files.some(({ upload }) => upload !== undefined);
  const blocked = action.does === "say" && ((wordless && !ready) || uploading || (reply && closed));

  const say = () => {
    keepDraft(id, kind, "");
    if (copies) forgetCopies(id);
    forgetTyping(id);
    setRefused(undefined);
    const going = reply ? takeFiles(id) : [];
    if (kind === "note") onWrite("reply");
    void desk.send({
      clientId: crypto.randomUUID(),
      conversation: id,
      kind,
      text: text.trim(),
      ...(going.length > 0 && { files: going }),
      ...(copies && { cc: copies.list }),
      at: new Date().toISOString(),
    });
  };
  const act = () => {
    if (blocked) return;
    // Somebody whose address is not finished would miss the mail without anybody noticing.
    if (copies && address !== "" && action.does === "say")
      setRefused({ for: id, why: "Finish the address above first, or clear it." });
    else onAct(say);
  };
  const who = firstName(conversation.customer);

  return (
    <>
      <Aside
        assisting={assisting}
        onNote={(summary) => {
          keepDraft(id, "note", summary);
          onWrite("note");
        }}
      />
      {dropping && (
        <p className="pointer-events-none absolute inset-0 z-10 grid place-items-center rounded-l bg-raised/90 text-thread font-medium text-ink">
          Let go to attach it to the reply
        </p>
      )}
      {copies && (
        <Recipients
          key={id}
          conversation={conversation}
          copies={copies}
          typed={address}
          onTyped={(next) => {
            setTyped({ for: id, address: next });
            setRefused(undefined);
          }}
        />
      )}
      <textarea
        ref={field}
        data-entry
        dir="auto"
        rows={1}
        maxLength={20_000}
        value={text}
        aria-label={reply ? `Reply to ${who}` : "Note to colleagues"}
        placeholder={placeholder(turn, kind, who)}
        onChange={(event) => {
          keepDraft(id, kind, event.target.value);
          const writes = reply && turn === "mine" && channel?.typing === true && !closed;
          if (writes && event.target.value !== "") tellTyping(id);
        }}
        onPaste={(event) => {
          const pasted = [...event.clipboardData.files];
          if (!carries || pasted.length === 0) return;
          event.preventDefault();
          take(pasted);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            act();
          } else if (event.key === "Escape") {
            event.preventDefault();
            if (assisting.running !== undefined) assisting.stop();
            else if (assisting.shown !== undefined) assisting.clear();
            else event.currentTarget.blur();
          } else if (event.key === "z" && (event.ctrlKey || event.metaKey) && assisting.undo !== undefined) {
            // The browser knows nothing of words that it was given.
            event.preventDefault();
            assisting.undo();
          } else if (event.key === "/" && wordless && reply) {
            event.preventDefault();
            run("saved");
          }
        }}
        className={`block min-h-14 w-full resize-none bg-transparent px-4 py-2 text-thread text-ink outline-none placeholder:text-quiet ${copies ? "max-h-[46vh]" : "max-h-[38vh]"}`}
      />
      <Assisted assisting={assisting} />
      <RepeatLines
        repeats={repeats}
        onDismiss={(repeat) => {
          dismiss(repeat);
          field.current?.focus();
        }}
      />
      {files.length > 0 && <Files conversation={id} files={files} />}
      {refused?.for === id && (
        <p role="alert" className="px-4 pb-2 text-failure">
          {refused.why}
        </p>
      )}
      <div className="flex items-center gap-2 px-3 pb-3">
        {carries && <AttachButton channel={channel} onFiles={take} />}
        <AssistMenu
          assisting={assisting}
          kind={kind}
          model={desk.me.model}
          wordless={wordless}
          onClosed={() => field.current?.focus()}
        />
        <CountLine
          text={text}
          files={files}
          channel={reply ? channel : undefined}
          otherwise={
            reply
              ? closed
                ? `A reply is possible again when ${who} writes.`
                : copies
                  ? "The mail you answer goes along, quoted below."
                  : "Type / for a saved answer"
              : "Only colleagues see a note."
          }
        />
        <PrimaryButton keys={action.does === "take" ? "t" : sendKeys} disabled={blocked} onClick={act}>
          {uploading && action.does === "say" ? "Uploading" : action.words}
        </PrimaryButton>
      </div>
    </>
  );
}
