import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Customer, Merge } from "../../src/http/wire/customers.ts";
import { TextButton } from "../frame/button.tsx";
import { useNow } from "../frame/clock.ts";
import { addressWords } from "../words/channel.ts";
import { listWords } from "../words/list.ts";
import { briefTimeWords, dayOf } from "../words/time.ts";
import { personWords } from "./person.tsx";
import { separate } from "./together.ts";

/** Who joined which addresses to this customer, and the way to take it back. */
export function Joined({ customer, acts }: { customer: Customer; acts: boolean }) {
  if (customer.merges.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-col gap-1 text-quiet">
      {customer.merges.map((merge) => (
        <li key={merge.id} className="[overflow-wrap:anywhere]">
          {customer.merges.length > 1 && (
            <bdi className="block text-ink-2">
              {listWords(merge.identities.map(({ value }) => addressWords(value)))}
            </bdi>
          )}
          <span className="flex flex-wrap gap-x-2">
            <When merge={merge} />
            {acts && <Separate customer={customer} merge={merge} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function When({ merge: { by, at } }: { merge: Merge }) {
  const now = useNow();
  return (
    <span>
      Joined by {by} {dayOf(at) === dayOf(now) ? "at" : "on"} <time dateTime={at}>{briefTimeWords(at, now)}</time>
    </span>
  );
}

function Separate({ customer, merge }: { customer: Customer; merge: Merge }) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const takeBack = async () => {
    setBusy(true);
    await separate(client, customer.id, merge, personWords(customer));
    setBusy(false);
  };
  return (
    <TextButton className="font-normal text-ink-2" disabled={busy} onClick={() => void takeBack()}>
      {busy ? "Separating" : "Separate"}
    </TextButton>
  );
}
