import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { HandoffMetrics } from "../../src/http/wire/metrics.ts";
import { TextButton } from "../frame/button.tsx";
import { Segments } from "../settings/choice.tsx";
import { channelWords } from "../words/channel.ts";
import { capital } from "../words/name.ts";
import { signalWords } from "../words/signals.ts";
import { aboutWords, type Topic, topics } from "../words/topic.ts";
import { kinds } from "../words/trigger.ts";
import { Download } from "./download.tsx";
import { type Dimension, figuresQuery, pathOf } from "./queries.ts";
import type { Asked } from "./range.ts";
import { counted, numberWords, secondsWords, shareWords } from "./words.ts";

type Group = HandoffMetrics["groups"][number];
type By = Extract<Dimension, "team" | "channel" | "kind" | "topic" | "agent">;

const options: readonly (readonly [By, string])[] = [
  ["team", "Team"],
  ["channel", "Channel"],
  ["kind", "Signal"],
  ["topic", "Topic"],
  ["agent", "Agent"],
];

const columns: readonly { head: string; metric: string; of(group: Group): string }[] = [
  { head: "Handoffs", metric: "handoffs", of: ({ handoffs }) => handoffs.toLocaleString("en-GB") },
  { head: "Rate", metric: "handoffRate", of: ({ handoffRate }) => shareWords(handoffRate.value) },
  { head: "To handoff", metric: "timeToHandoff", of: ({ timeToHandoff }) => secondsWords(timeToHandoff.seconds.p50) },
  { head: "Messages", metric: "timeToHandoff", of: ({ timeToHandoff }) => numberWords(timeToHandoff.messages.p50) },
  { head: "To reply", metric: "timeToHumanReply", of: (group) => secondsWords(group.timeToHumanReply.seconds.p50) },
  { head: "Satisfaction", metric: "satisfaction", of: ({ satisfaction }) => numberWords(satisfaction.afterHandoff) },
  { head: "Complete", metric: "contextCompleteness", of: (group) => shareWords(group.contextCompleteness.median) },
  { head: "Repeat-asks", metric: "repeatAsks", of: (group) => numberWords(group.contextCompleteness.repeatAsksPer100) },
  { head: "Unattended", metric: "unattended", of: ({ unattended }) => shareWords(unattended.value) },
];

/** The same figures for each team, channel, signal, topic or agent. */
export function Split({ asked }: { asked: Asked }) {
  const [by, setBy] = useState<By>("team");
  const { data, error, isPlaceholderData, refetch } = useQuery(figuresQuery(asked, by));
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <Segments label="Split by" options={options} value={by} onChange={setBy} />
        <Download to={pathOf(asked, by, ".csv")} name={`handoffs-by-${by}.csv`}>
          This table as CSV
        </Download>
      </div>
      {error !== null && data === undefined && (
        <p role="alert">
          {error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
        </p>
      )}
      {error === null && data === undefined && <div className="bone h-40" />}
      {data !== undefined && data.groups.length === 0 && (
        <p className="border-y border-line py-3 text-quiet">
          Nothing to split: no conversation came in and none was passed.
        </p>
      )}
      {data !== undefined && data.groups.length > 0 && (
        <div
          role="region"
          aria-label={`Figures by ${by}`}
          tabIndex={0}
          className={`overflow-x-auto -outline-offset-2 ${isPlaceholderData ? "opacity-50" : ""}`}
        >
          <table className="w-full min-w-3xl border-collapse tabular-nums">
            <thead>
              <tr className="border-b border-edge text-quiet">
                <th scope="col" className="py-2 text-start font-normal">
                  {options.find(([each]) => each === by)?.[1]}
                </th>
                {columns.map(({ head, metric }) => (
                  <th
                    key={head}
                    scope="col"
                    title={data.definitions[metric]?.says}
                    className="py-2 ps-5 text-end font-normal whitespace-nowrap"
                  >
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.groups.map((group) => (
                <tr key={group.key} className="border-b border-line">
                  <th scope="row" className="max-w-60 truncate py-2.5 text-start font-medium text-ink">
                    <bdi>{nameOf(by, group)}</bdi>
                  </th>
                  {columns.map(({ head, of }) => (
                    <td key={head} className="py-2.5 ps-5 text-end whitespace-nowrap">
                      {of(group)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="sr-only">{counted(data.groups.length, "row")}</p>
        </div>
      )}
    </section>
  );
}

function nameOf(by: By, { key, name }: Group): string {
  switch (by) {
    case "channel":
      return channelWords(key);
    case "kind":
      return isKind(key) ? capital(signalWords(key)) : "No signal";
    case "topic":
      return isTopic(key) ? capital(aboutWords(key)) : name;
    case "team":
      return name;
    case "agent":
      return key === "nobody" ? "Not taken" : name;
  }
}

const isKind = (key: string): key is keyof typeof kinds => key in kinds;
const isTopic = (key: string): key is Topic => topics.some((topic) => topic === key);
