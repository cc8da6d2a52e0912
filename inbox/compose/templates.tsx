import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import type { Template } from "../../src/http/wire/channels.ts";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Desk } from "../api/desk.ts";
import { templatesQuery } from "../api/queries.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { firstName } from "../words/name.ts";
import { useDraft } from "./draft.ts";
import { blockedWords, fill, type Filled, findTemplates, piecesOf } from "./template.ts";
import { TemplateForm } from "./template-form.tsx";
import type { Action } from "./turn.ts";

type PickerProps = {
  conversation: Conversation;
  desk: Desk;
  action: Action;
  /** Words cannot go: there is no way back to the field. */
  closed: boolean;
  onAct(say: () => void): void;
  onClose(): void;
};

/** Which of the business's approved texts to send, and with what in its gaps. */
export function TemplatePicker({ conversation, desk, action, closed, onAct, onClose }: PickerProps) {
  const [chosen, choose] = useState<Template>();
  const send = (template: Template, filled: Filled) =>
    onAct(() => {
      choose(undefined);
      if (!closed) onClose();
      void desk.send({
        clientId: crypto.randomUUID(),
        conversation: conversation.id,
        kind: "reply",
        text: fill(template, filled),
        template: {
          contentSid: template.contentSid,
          variables: Object.fromEntries(template.variables.map(({ name }) => [name, (filled[name] ?? "").trim()])),
        },
        at: new Date().toISOString(),
      });
    });
  if (chosen !== undefined) {
    return <TemplateForm template={chosen} action={action} onSend={send} onBack={() => choose(undefined)} />;
  }
  return (
    <Choosing conversation={conversation} closed={closed} onChoose={choose} onClose={onClose}>
      {action.does !== "say" && (
        <PrimaryButton onClick={() => onAct(() => undefined)} {...(action.does === "take" && { keys: "t" })}>
          {action.words}
        </PrimaryButton>
      )}
    </Choosing>
  );
}

type ChoosingProps = {
  conversation: Conversation;
  closed: boolean;
  onChoose(template: Template): void;
  onClose(): void;
  children: React.ReactNode;
};

function Choosing({ conversation, closed, onChoose, onClose, children }: ChoosingProps) {
  const { data, isPending, error, refetch } = useQuery(templatesQuery(conversation.line.id));
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const found = useMemo(() => findTemplates(data?.items ?? [], words), [data, words]);
  const current = Math.min(at, Math.max(0, found.length - 1));
  const who = firstName(conversation.customer);
  const draft = useDraft(conversation.id, "reply");
  const pick = (template: Template | undefined) => {
    if (template !== undefined && blockedWords(template) === undefined) onChoose(template);
  };
  const none = data?.items.length === 0;

  return (
    <>
      <input
        data-entry
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[current] && `${listId}-${current}`}
        aria-label="Find a template"
        placeholder="Find a template"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            setAt(Math.max(0, Math.min(found.length - 1, current + step)));
          } else if (event.key === "Enter") {
            event.preventDefault();
            pick(found[current]);
          } else if (event.key === "Escape") {
            event.preventDefault();
            if (closed) event.currentTarget.blur();
            else onClose();
          }
        }}
        className="block h-11 w-full bg-transparent px-4 text-thread text-ink outline-none placeholder:text-quiet"
      />
      <ul
        id={listId}
        role="listbox"
        aria-label="Templates"
        className={`max-h-[26vh] overflow-y-auto border-t border-line p-1.5 ${found.length === 0 && !isPending ? "hidden" : ""}`}
      >
        {isPending && <li role="presentation" className="bone m-2 h-10" />}
        {found.map((template, index) => (
          <Choice
            key={template.id}
            id={`${listId}-${index}`}
            template={template}
            current={index === current}
            onPoint={() => index !== current && setAt(index)}
            onPick={() => pick(template)}
          />
        ))}
      </ul>
      {error !== null && (
        <p role="alert" className="px-4 pb-2">
          The templates could not be read. {error.message}{" "}
          <TextButton onClick={() => void refetch()}>Try again</TextButton>
        </p>
      )}
      {none && (
        <p className="px-4 pb-2">
          No template yet. Make one in the Twilio console under Content Template Builder, send it to WhatsApp for
          approval, and it appears here.
        </p>
      )}
      {data !== undefined && !none && found.length === 0 && (
        <p className="px-4 pb-2 text-quiet">No template says that. Try a word of its name or its text.</p>
      )}
      <div className="flex min-h-12 items-center gap-3 px-3 pb-3">
        <p className="min-w-0 flex-1 truncate pl-1 text-quiet max-tablet:whitespace-normal">
          {!closed
            ? "↑ ↓ to move, ⏎ to choose"
            : draft === ""
              ? `Words can go again when ${who} writes.`
              : `What you wrote is kept until ${who} writes.`}
        </p>
        {!closed && <TextButton onClick={onClose}>Write words instead</TextButton>}
        {children}
      </div>
    </>
  );
}

type ChoiceProps = { id: string; template: Template; current: boolean; onPoint(): void; onPick(): void };

function Choice({ id, template, current, onPoint, onPick }: ChoiceProps) {
  const blocked = blockedWords(template);
  return (
    <li
      id={id}
      role="option"
      aria-selected={current}
      aria-disabled={blocked !== undefined}
      ref={current ? (row) => row?.scrollIntoView({ block: "nearest" }) : undefined}
      onPointerMove={onPoint}
      onClick={onPick}
      className="rounded-s px-2.5 py-1.5 aria-selected:bg-soft"
    >
      <span className="flex items-baseline gap-2">
        <span className={`min-w-0 truncate font-medium ${blocked === undefined ? "text-ink" : "text-quiet"}`}>
          {template.name.replaceAll("_", " ")}
        </span>
        <span className="shrink-0 text-quiet">{template.language}</span>
        {blocked !== undefined && (
          <span className="ml-auto min-w-0 truncate text-right text-quiet" title={blocked}>
            {blocked}
          </span>
        )}
      </span>
      <span dir="auto" className={`block truncate ${blocked === undefined ? "text-ink-2" : "text-quiet"}`}>
        {piecesOf(template, {}).map((piece, index) =>
          piece.kind === "words" ? (
            piece.text
          ) : (
            <span key={index} className="underline decoration-quiet decoration-dotted underline-offset-4">
              {piece.example}
            </span>
          ),
        )}
      </span>
    </li>
  );
}
