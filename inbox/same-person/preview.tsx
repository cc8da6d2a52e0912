import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { CustomerSummary } from "../../src/http/wire/customers.ts";
import { refusalWords } from "../api/desk.ts";
import { customerQuery } from "../api/queries.ts";
import { PrimaryButton, QuietButton } from "../frame/button.tsx";
import { countWords } from "../words/list.ts";
import { Person, personWords } from "./person.tsx";
import { joinCustomers } from "./together.ts";

type Previewing = { conversation: Conversation; other: CustomerSummary; onBack(): void; onDone(): void };

/** What comes together, before it does. */
export function Preview({ conversation, other, onBack, onDone }: Previewing) {
  const client = useQueryClient();
  const { customer, channel } = conversation;
  const { data: known } = useQuery(customerQuery(customer.id));
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const here = known ?? { ...customer, identities: [{ channel, value: customer.identity }] };
  const join = async () => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    try {
      await joinCustomers(client, customer.id, other.id, here.name ?? personWords(other));
      onDone();
    } catch (error) {
      setFailed(refusalWords(error));
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <div className="px-6 pt-4 pb-5">
        <ul className="grid grid-cols-2 gap-x-6 gap-y-3 max-tablet:grid-cols-1">
          <li className="min-w-0">
            <Person person={here} />
            <span className="text-quiet">{known && countWords(known.conversations.length, "conversation")}</span>
          </li>
          <li className="min-w-0">
            <Person person={other} />
            <span className="text-quiet">{countWords(other.conversations, "conversation")}</span>
          </li>
        </ul>
        <p className="mt-4 max-w-[60ch]">
          From then on they have one history, one brief and one set of promises. Each conversation stays where it is,
          each answer leaves to the address that asked, and an opt-out stays with its address. You can separate them
          again.
        </p>
        {failed !== undefined && (
          <p role="alert" className="mt-3 text-failure">
            {failed}
          </p>
        )}
      </div>
      <footer className="flex items-center justify-end gap-2 border-t border-line px-6 py-3">
        <QuietButton onClick={onBack} className="h-9">
          Back
        </QuietButton>
        <PrimaryButton type="submit" autoFocus disabled={busy} keys="⏎">
          {busy ? "Joining" : "They are one person"}
        </PrimaryButton>
      </footer>
    </form>
  );
}
