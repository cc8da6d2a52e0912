import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { countsQuery, listQuery } from "../api/queries.ts";
import { Key, PrimaryButton } from "../frame/button.tsx";
import { useNow } from "../frame/clock.ts";
import { go } from "../frame/route.ts";
import { customerWords } from "../words/name.ts";
import { spanWords, waitsSince } from "../words/waiting.ts";

/** Beside a list of which nothing is open: who has waited longest, one press away. */
export function Nothing() {
  const client = useQueryClient();
  const now = useNow();
  const { data: counts } = useQuery(countsQuery);
  const { data: list } = useInfiniteQuery(listQuery(client, "waiting", ""));
  const waiting = counts?.waiting ?? 0;
  const first = list?.pages[0]?.items[0];
  return (
    <div className="grid flex-1 place-items-center p-8 text-center max-tablet:hidden">
      <div className="flex max-w-sm flex-col items-center">
        <p className="text-title font-semibold text-ink">{waitingWords(waiting)}</p>
        {waiting > 0 && first !== undefined ? (
          <>
            <p className="mt-1 mb-5 text-thread">
              <bdi>{customerWords(first.customer)}</bdi> has waited longest,{" "}
              {spanWords(Math.max(60_000, now - Date.parse(waitsSince(first) ?? first.holder.since)))}.
            </p>
            <PrimaryButton onClick={() => go({ at: "inbox", view: "waiting", conversation: first.id })}>
              Read it
            </PrimaryButton>
          </>
        ) : (
          <p className="mt-1 text-thread">Whoever needs a person appears in Waiting within a second.</p>
        )}
        <p className="mt-6 text-quiet">
          <Key>j</Key> <Key>k</Key> to move, <Key>Enter</Key> to open, <Key>?</Key> for all keys
        </p>
      </div>
    </div>
  );
}

function waitingWords(waiting: number): string {
  if (waiting === 0) return "All quiet";
  return waiting === 1 ? "One person is waiting" : `${waiting} people are waiting`;
}
