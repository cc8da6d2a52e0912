import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { setConsent } from "../api/consent.ts";
import { refusalWords } from "../api/desk.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { say } from "../frame/toast.ts";
import { addressWords } from "../words/channel.ts";
import { customerWords, firstName } from "../words/name.ts";

type Scope = "line" | "everywhere";

/** Writes down that a customer wants no more messages. It says before, in words, that nobody here can take it back. */
export function NoMore({ conversation, onClose }: { conversation: Conversation; onClose(): void }) {
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [scope, setScope] = useState<Scope>("line");
  const [words, setWords] = useState("");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const { customer, line, id } = conversation;
  const who = firstName(customer);
  useEffect(() => dialog.current?.showModal(), []);

  const confirm = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      await setConsent(client, conversation, {
        state: "out",
        ...(scope === "line" && { conversation: id }),
        ...(words.trim() !== "" && { words: words.trim() }),
      });
      dialog.current?.close();
      say({ words: `Noted. Nothing more is sent to ${customerWords(customer)}.` });
    } catch (error) {
      setFailed(refusalWords(error));
      setBusy(false);
    }
  };
  const scopes: readonly [Scope, string, string][] = [
    ["line", `From ${line.name}`, `${addressWords(line.address)} writes to them no more.`],
    ["everywhere", "From all our lines", "Nothing of the business reaches them, on any channel."],
  ];
  return (
    <dialog
      ref={dialog}
      aria-labelledby="no-more"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="mx-auto mt-[14vh] w-[min(460px,calc(100vw-24px))] rounded-l bg-raised text-ink-2 shadow-float backdrop:bg-[rgb(0_0_0/0.28)]"
    >
      <form
        className="p-6"
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <h2 id="no-more" className="text-title font-semibold text-ink">
          <bdi>{customerWords(customer)}</bdi> wants no more messages
        </h2>
        <fieldset className="mt-4 flex flex-col gap-2">
          <legend className="sr-only">From where</legend>
          {scopes.map(([value, title, hint], index) => (
            <div key={value} className="flex gap-2.5">
              <input
                id={`no-more-${value}`}
                type="radio"
                name="scope"
                autoFocus={index === 0}
                checked={scope === value}
                onChange={() => setScope(value)}
                className="mt-[3px] size-3.5 accent-[var(--ink)]"
              />
              <label htmlFor={`no-more-${value}`}>
                <span className="block font-medium text-ink">{title}</span>
                <span className="text-quiet">{hint}</span>
              </label>
            </div>
          ))}
        </fieldset>
        <label className="mt-4 block">
          <span className="text-quiet">How you know, for whoever asks later</span>
          <input
            dir="auto"
            maxLength={500}
            autoComplete="off"
            placeholder="Said so on the phone"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="mt-1 h-9 w-full rounded-s border border-edge bg-page px-3 text-ink outline-offset-0 placeholder:text-quiet"
          />
        </label>
        <p className="mt-4 text-ink">Nobody here can take this back. It ends when {who} writes START.</p>
        {failed !== undefined && (
          <p role="alert" className="mt-2 text-failure">
            {failed}
          </p>
        )}
        <div className="mt-5 flex items-center justify-end gap-4">
          <TextButton onClick={() => dialog.current?.close()}>Leave it</TextButton>
          <PrimaryButton type="submit" disabled={busy}>
            Send nothing more
          </PrimaryButton>
        </div>
      </form>
    </dialog>
  );
}
