import { type KeyboardEvent, type ReactNode, type RefObject, useState } from "react";
import { Attach, type AttachProps } from "./attach.tsx";

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** What a story is about to send; while it stands there nobody else writes. */
  readonly draft: string | null;
  readonly send: (text: string) => Promise<boolean>;
  readonly button: ReactNode;
  /** What can be sent besides words. */
  readonly attach: Omit<AttachProps, "written">;
  readonly field?: RefObject<HTMLTextAreaElement | null>;
};

/** The writing field of a phone: Enter sends, Shift with Enter begins a new line. What could not be sent stays. */
export function Write({ label, placeholder, draft, send, button, attach, field }: Props) {
  const [text, setText] = useState("");
  const shown = draft ?? text;

  const submit = async () => {
    const written = text.trim();
    if (written === "" || draft !== null) return;
    setText("");
    if (!(await send(written))) setText((now) => (now === "" ? written : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };

  return (
    <form
      className="write"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {draft === null && <Attach {...attach} written={{ text: text.trim(), clear: () => setText("") }} />}
      <textarea
        ref={field}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        maxLength={4000}
        value={shown}
        readOnly={draft !== null}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" aria-label="Send" disabled={shown.trim() === "" || draft !== null}>
        {button}
      </button>
    </form>
  );
}
