import { useEffect, useRef, useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { CustomerSummary } from "../../src/http/wire/customers.ts";
import { IconButton } from "../frame/button.tsx";
import { customerWords } from "../words/name.ts";
import { endSamePerson, useSamePerson } from "./asked.ts";
import { Choose } from "./choose.tsx";
import { Preview } from "./preview.tsx";

/** Says that two customers are one person: who it is, what comes together, and then it is so. */
export function SamePersonSheet() {
  const conversation = useSamePerson();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (conversation === undefined) sheet.current?.close();
    else if (sheet.current?.open === false) {
      sheet.current.showModal();
      // A dialog gives focus to its first button; whoever looks for somebody wants to type.
      sheet.current.querySelector("input")?.focus();
    }
  }, [conversation]);
  return (
    <dialog
      ref={sheet}
      aria-labelledby="same-person"
      onClose={endSamePerson}
      onClick={(event) => event.target === event.currentTarget && endSamePerson()}
      className="mx-auto mt-[10vh] max-h-[84vh] w-[min(560px,calc(100vw-24px))] overflow-y-auto rounded-l bg-raised text-ink-2 shadow-float backdrop:bg-[rgb(0_0_0/0.28)] max-tablet:mt-3"
    >
      {conversation !== undefined && <Steps key={conversation.id} conversation={conversation} />}
    </dialog>
  );
}

function Steps({ conversation }: { conversation: Conversation }) {
  const [other, setOther] = useState<CustomerSummary>();
  return (
    <>
      <header className="flex items-start gap-4 px-6 pt-5">
        <h2 id="same-person" className="min-w-0 flex-1 text-title font-semibold text-ink">
          {other === undefined ? (
            <>
              Who else is <bdi>{customerWords(conversation.customer)}</bdi>?
            </>
          ) : (
            "Are they one person?"
          )}
        </h2>
        <IconButton icon="close" label="Close (Esc)" onClick={endSamePerson} className="-mt-1 -mr-2" />
      </header>
      {other === undefined ? (
        <Choose conversation={conversation} onChoose={setOther} />
      ) : (
        <Preview conversation={conversation} other={other} onBack={() => setOther(undefined)} onDone={endSamePerson} />
      )}
    </>
  );
}
