import { useRef, useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { TextButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { firstName } from "../words/name.ts";
import { addCopies, type Copies, forgetCopies, keepCopies } from "./copies.ts";

/** More than these are folded until somebody asks. */
const mostShown = 3;

type RecipientsProps = {
  conversation: Conversation;
  copies: Copies;
  /** An address that is being typed and not yet on the list. */
  typed: string;
  onTyped(text: string): void;
};

/** Who gets the reply: the address that they wrote from, always, and everybody who gets a copy. */
export function Recipients({ conversation, copies: { list, usual, most }, typed, onTyped }: RecipientsProps) {
  const { id, customer, line, cc = [] } = conversation;
  const [adding, setAdding] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [whole, setWhole] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const focus = (part: string) =>
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>(`[data-${part}]`)?.focus());

  const add = (): boolean => {
    if (typed.trim() === "") return true;
    const added = addCopies(typed, list, { customer: customer.identity, line: line.address, most });
    if ("wrong" in added) {
      setWrong(added.wrong);
      return false;
    }
    keepCopies(id, added.list);
    // Nobody who was just added is folded away.
    setWhole(true);
    onTyped("");
    return true;
  };
  const leaveOut = (address: string) => {
    keepCopies(
      id,
      list.filter((other) => other !== address),
    );
    focus("add");
  };
  const close = () => {
    setAdding(false);
    setWrong(undefined);
    onTyped("");
  };

  const shown = whole || list.length <= mostShown + 1 ? list : list.slice(0, mostShown);
  const open = adding || typed !== "";
  const opener = (
    <TextButton data-add className="shrink-0 font-normal" aria-label="Add a copy" onClick={() => setAdding(true)}>
      {list.length === 0 ? "Add a copy" : "Add"}
    </TextButton>
  );
  return (
    <div
      ref={group}
      role="group"
      aria-label="Who gets the reply"
      className="mx-4 mt-1.5 flex flex-col gap-1 border-b border-line pb-1.5"
    >
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="w-5 shrink-0 text-quiet">To</span>
        <bdi
          className="min-w-1/2 flex-1 truncate text-ink-2"
          title="The reply goes to the address that they wrote from"
        >
          {customer.identity}
        </bdi>
        {!usual && cc.length > 0 ? (
          <TextButton className="shrink-0 font-normal" onClick={() => forgetCopies(id)}>
            Everybody again
          </TextButton>
        ) : (
          list.length > 0 && (
            <TextButton className="shrink-0 font-normal" onClick={() => keepCopies(id, [])}>
              Only to {firstName(customer)}
            </TextButton>
          )
        )}
        {list.length === 0 && !open && opener}
      </p>
      {(list.length > 0 || open) && (
        <div className="flex items-baseline gap-3">
          <span className="w-5 shrink-0 text-quiet">Cc</span>
          <ul
            aria-label="Who gets a copy"
            className="flex max-h-28 min-w-0 flex-1 flex-wrap items-center gap-1 overflow-y-auto"
          >
            {shown.map((address) => (
              <Chip key={address} address={address} onRemove={() => leaveOut(address)} />
            ))}
            {list.length > shown.length && (
              <li>
                <TextButton className="px-1 font-normal" onClick={() => setWhole(true)}>
                  and {list.length - shown.length} more
                </TextButton>
              </li>
            )}
            <li className="px-1">
              {open ? (
                <input
                  data-add
                  autoFocus
                  type="text"
                  inputMode="email"
                  autoComplete="off"
                  spellCheck={false}
                  maxLength={2000}
                  size={26}
                  aria-label="Address that gets a copy"
                  aria-invalid={wrong !== undefined}
                  placeholder="name@company.example"
                  value={typed}
                  onChange={(event) => {
                    setWrong(undefined);
                    onTyped(event.target.value);
                  }}
                  onBlur={() => add() && setAdding(false)}
                  onKeyDown={(event) => {
                    if (event.nativeEvent.isComposing) return;
                    if (event.key === "Enter" || event.key === "," || event.key === ";") {
                      event.preventDefault();
                      add();
                    } else if (event.key === "Escape") {
                      event.preventDefault();
                      close();
                      focus("add");
                    } else if (event.key === "Backspace" && typed === "" && list.length > 0) {
                      event.preventDefault();
                      keepCopies(id, list.slice(0, -1));
                    }
                  }}
                  className="h-6 max-w-full bg-transparent text-ink outline-none placeholder:text-quiet"
                />
              ) : (
                opener
              )}
            </li>
          </ul>
        </div>
      )}
      {wrong !== undefined && (
        <p role="alert" className="pl-8 text-failure">
          {wrong}
        </p>
      )}
    </div>
  );
}

function Chip({ address, onRemove }: { address: string; onRemove(): void }) {
  return (
    <li className="flex h-6 max-w-full items-center rounded-full bg-soft pl-2.5">
      <bdi className="min-w-0 truncate text-ink-2" title={address}>
        {address}
      </bdi>
      <button
        type="button"
        aria-label={`No copy to ${address}`}
        title="Leave out"
        onClick={onRemove}
        className="grid size-6 shrink-0 place-items-center rounded-full text-quiet hover:text-ink"
      >
        <Icon name="close" size={12} />
      </button>
    </li>
  );
}
