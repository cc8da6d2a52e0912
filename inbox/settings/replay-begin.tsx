import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Replay, StartReplay } from "../../src/http/wire/replays.ts";
import type { Trigger } from "../../src/http/wire/triggers.ts";
import { tell } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { go, writeRoute } from "../frame/route.ts";
import { changeWords } from "../words/trigger.ts";
import { Segments } from "./choice.tsx";
import { type Patch, patched, ruleOf, useDrafts } from "./trigger-draft.ts";
import { allTriggersQuery, useNames } from "./trigger-queries.ts";

const spans = [
  ["7", "Last week"],
  ["30", "30 days"],
  ["90", "90 days"],
  ["all", "All"],
] as const;
type Span = (typeof spans)[number][0];

type Changed = { readonly trigger: Trigger; readonly patch: Patch };

/** What is replayed, over which time. What is changed and not saved goes in as it stands. */
export function BeginReplay({ running, onBegun }: { running: boolean; onBegun(id: string): void }) {
  const client = useQueryClient();
  const { data: triggers } = useQuery(allTriggersQuery);
  const drafts = useDrafts();
  const [span, setSpan] = useState<Span>("30");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();

  const changed = (triggers?.items ?? []).flatMap((trigger): Changed[] => {
    const patch = drafts.get(trigger.id);
    return patch === undefined || trigger.retiredAt !== undefined ? [] : [{ trigger, patch }];
  });
  const begin = async () => {
    setBusy(true);
    setFailed(undefined);
    const since = span === "all" ? undefined : new Date(Date.now() - Number(span) * 86_400_000).toISOString();
    const asked: StartReplay = {
      ...(changed.length > 0 && { changes: changed.map(({ trigger, patch }) => ({ ...patch, id: trigger.id })) }),
      ...(since !== undefined && { since }),
    };
    try {
      const replay = await tell<Replay>("/replays", asked);
      client.setQueryData(["replays", replay.id], replay);
      void outdate(client, ["replays"]);
      onBegun(replay.id);
    } catch (error) {
      setFailed(refusalWords(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-label="Begin a replay" className="mb-10 rounded-l border border-line bg-sunk p-5">
      {triggers === undefined ? <div className="bone h-10" /> : <Proposal changed={changed} />}
      <div className="mt-5 flex flex-wrap items-end gap-x-6 gap-y-4">
        <Segments label="Which conversations" value={span} onChange={setSpan} options={spans} />
        <PrimaryButton disabled={busy || running || triggers === undefined} onClick={() => void begin()}>
          Replay
        </PrimaryButton>
      </div>
      {failed !== undefined && (
        <p role="alert" className="mt-3 text-failure">
          {failed}
        </p>
      )}
    </section>
  );
}

function Proposal({ changed }: { changed: readonly Changed[] }) {
  const names = useNames();
  if (changed.length === 0)
    return (
      <p className="max-w-[68ch]">
        <span className="text-thread font-medium text-ink">Your triggers as they are.</span> Compared with what
        happened. To see what a change would do, change a trigger and come back before you save it.
      </p>
    );
  return (
    <>
      <p className="text-thread font-medium text-ink">
        {changed.length === 1 ? "Your triggers, with one changed" : `Your triggers, with ${changed.length} changed`}
      </p>
      <ul className="mt-1">
        {changed.map(({ trigger, patch }) => {
          const route = { at: "settings", topic: "triggers", one: trigger.id } as const;
          return (
            <li key={trigger.id} className="[overflow-wrap:anywhere]">
              <a
                href={writeRoute(route)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  go(route);
                }}
                className="font-medium text-ink underline decoration-edge underline-offset-4 hover:decoration-ink"
              >
                {trigger.name}
              </a>
              : {changeWords(ruleOf(trigger), patched(trigger, patch), names).join(" · ")}
            </li>
          );
        })}
      </ul>
    </>
  );
}
