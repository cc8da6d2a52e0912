import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDesk } from "../api/desk.ts";
import { TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { momentWords } from "../words/time.ts";
import { BeginReplay } from "./replay-begin.tsx";
import { replayQuery, replaysQuery } from "./replay-queries.ts";
import { ReplayReport } from "./replay-report.tsx";
import { Running } from "./replay-running.tsx";

/** Changed triggers over conversations that are over: whom they would have called, before anybody is called by them. */
export function ReplayPage() {
  const { me } = useDesk();
  const { data, error, refetch } = useQuery({ ...replaysQuery, enabled: me.role !== "agent" });
  const [chosen, choose] = useState<string>();
  const shown = chosen ?? data?.items[0]?.id;
  const earlier = (data?.items ?? []).filter(({ id, state }) => id !== shown && state === "done");
  const operates = me.role === "operator";
  return (
    <>
      <TextButton className="mb-4 font-normal" onClick={() => go({ at: "settings", topic: "triggers" })}>
        All triggers
      </TextButton>
      <h2 className="text-title font-semibold text-ink">Replay over the past</h2>
      <p className="mt-1 mb-6 max-w-[68ch] text-thread">
        Runs triggers over conversations as they were written, and shows whom they would have called. Nothing is sent,
        and nobody is called.
      </p>
      {me.role === "agent" && <p className="text-quiet">Replays are for leads and operators.</p>}
      {operates && <BeginReplay running={data?.items[0]?.state === "running"} onBegun={choose} />}
      {error !== null && data === undefined && (
        <p role="alert">
          {error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
        </p>
      )}
      {error === null && data === undefined && me.role !== "agent" && <div className="bone h-64" />}
      {data !== undefined && shown === undefined && !operates && (
        <p className="text-thread">Nothing was replayed yet. An operator can begin a replay here.</p>
      )}
      {shown !== undefined && <Shown key={shown} id={shown} operates={operates} />}
      {earlier.length > 0 && (
        <section className="mt-10 border-t border-line pt-5">
          <h3 className="mb-1 text-quiet">Earlier replays</h3>
          <ul>
            {earlier.map(({ id, startedAt, of, actor }) => (
              <li key={id} className="py-1">
                <TextButton className="font-normal" onClick={() => choose(id)}>
                  {momentWords(startedAt)}
                </TextButton>
                <span className="text-quiet">
                  {" "}
                  by {actor.name}, {of} conversations
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Shown({ id, operates }: { id: string; operates: boolean }) {
  const { data: replay, error, refetch } = useQuery(replayQuery(id));
  if (replay === undefined)
    return error === null ? (
      <div className="bone h-64" />
    ) : (
      <p role="alert">
        {error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
      </p>
    );
  switch (replay.state) {
    case "running":
      return <Running replay={replay} operates={operates} />;
    case "failed":
      return (
        <p role="alert" className="text-thread text-failure">
          The replay did not get to its end. {replay.reason}
        </p>
      );
    case "stopped":
      return (
        <p className="text-thread">
          Stopped after {replay.read} of {replay.of} conversations, so there is nothing to compare.
        </p>
      );
    case "done":
      return replay.report === undefined ? null : <ReplayReport report={replay.report} replay={replay} />;
  }
}
