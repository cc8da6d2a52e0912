import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { GivenPromise } from "../../src/http/wire/promises.ts";
import { tell } from "../api/ask.ts";
import { refusalWords, useDesk } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { IconButton } from "../frame/button.tsx";
import { useNow } from "../frame/clock.ts";
import { say } from "../frame/toast.ts";
import { dayWords } from "../words/time.ts";
import { promisesQuery } from "./queries.ts";

/** What people have promised this customer and nobody has done yet; nothing where there is nothing. */
export function ToKeep({ id }: { id: string }) {
  const open = useOpenPromises(id);
  if (open.length === 0) return null;
  return (
    <section aria-label="To keep" className="mb-4 border-b border-line pb-4">
      <h3 className="mb-1 text-quiet">Promised</h3>
      <PromiseList promises={open} />
    </section>
  );
}

/** What nobody has done or let go yet. */
export const useOpenPromises = (id: string): readonly GivenPromise[] =>
  (useQuery(promisesQuery(id)).data?.items ?? []).filter(({ outcome }) => outcome === undefined);

/** Promises, each with a way to tick it off and one to let it go. */
export function PromiseList({ promises }: { promises: readonly GivenPromise[] }) {
  const { me } = useDesk();
  return (
    <ul className="flex flex-col gap-2">
      {promises.map((promise) => (
        <Row key={promise.id} promise={promise} acts={me.role !== "auditor"} />
      ))}
    </ul>
  );
}

function Row({ promise, acts }: { promise: GivenPromise; acts: boolean }) {
  const now = useNow();
  const end = useEnd(promise);
  const { text, until, by } = promise;
  const late = until !== undefined && Date.parse(until) < now;
  return (
    <li className="flex items-start gap-1">
      <div className="min-w-0 flex-1 pt-0.5">
        <p dir="auto" className="font-medium text-ink [overflow-wrap:anywhere]">
          {text}
        </p>
        <p className={late ? "text-failure" : "text-quiet"}>
          {until === undefined ? "No day was named" : `${late ? "Was due" : "By"} ${dayOf(until, now)}`} · {by}
        </p>
      </div>
      {acts && <IconButton icon="tick" label={`Kept: ${text}`} onClick={() => end("keep")} />}
      {acts && <IconButton icon="close" label={`Let go: ${text}`} onClick={() => end("drop")} />}
    </li>
  );
}

const dayOf = (until: string, now: number): string => {
  const words = dayWords(until, now);
  return words === "Today" || words === "Yesterday" ? words.toLowerCase() : words;
};

const told = { keep: "Kept. The AI speaks of it no more.", drop: "Let go. The AI speaks of it no more." } as const;

/** Ends a promise at once on screen; a toast takes it back. */
function useEnd({ id, conversation }: GivenPromise): (how: keyof typeof told) => void {
  const client = useQueryClient();
  const refresh = () => outdate(client, promisesQuery(conversation).queryKey);
  const change = useMutation({
    mutationFn: (verb: "keep" | "drop" | "reopen") => tell<GivenPromise>(`/promises/${encodeURIComponent(id)}/${verb}`),
    onMutate: (verb) => {
      const outcome = verb === "keep" ? ("kept" as const) : ("dropped" as const);
      if (verb !== "reopen")
        client.setQueryData(promisesQuery(conversation).queryKey, (page) =>
          page === undefined
            ? page
            : { ...page, items: page.items.map((each) => (each.id === id ? { ...each, outcome } : each)) },
        );
    },
    onError: (error) => say({ words: refusalWords(error), failure: true }),
    onSettled: refresh,
  });
  return (how) => {
    change.mutate(how);
    say({ words: told[how], action: { words: "Undo", run: () => change.mutate("reopen") } });
  };
}
