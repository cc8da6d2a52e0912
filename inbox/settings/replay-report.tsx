import { useState } from "react";
import type { Comparison, Replay, Report } from "../../src/http/wire/replays.ts";
import { apartWords, counted, figure, groups, type GroupName, groupWords, readWords } from "../words/replay.ts";
import { momentWords } from "../words/time.ts";
import { Segments } from "./choice.tsx";
import { Examples } from "./replay-examples.tsx";
import { TeamLoads } from "./replay-load.tsx";
import { Section } from "./section.tsx";

/** What a replay found: four numbers, the conversations behind them, and what it means for each team. */
export function ReplayReport({ report, replay }: { report: Report; replay: Replay }) {
  const changes = changedWords(replay, report);
  const [against, setAgainst] = useState<"inUse" | "past">(changes === undefined ? "past" : "inUse");
  const comparison = report[against];
  const [chosen, choose] = useState<GroupName>();
  const group = chosen ?? groups.find((name) => comparison[name].n > 0) ?? "gained";
  if (report.stretches === 0)
    return (
      <p className="text-thread">
        {report.conversations === 0
          ? "There is no conversation in this time."
          : `${readWords(report)}, and in none of them was it the AI's turn. There is nothing to compare.`}
      </p>
    );
  return (
    <>
      <p className="text-thread text-ink">
        {readWords(report)}. {handoffWords(comparison, against)}
      </p>
      <p className="mt-0.5 mb-5 text-quiet [overflow-wrap:anywhere]">
        Replayed {momentWords(replay.startedAt)}
        {changes === undefined ? " with the triggers as they were" : `, with ${changes}`}
      </p>
      {changes !== undefined && (
        <Segments
          label="Compared with"
          value={against}
          onChange={setAgainst}
          options={[
            ["inUse", "The triggers in use"],
            ["past", "What happened"],
          ]}
        />
      )}
      <div className="my-6 grid grid-cols-2 gap-px overflow-hidden rounded-l border border-line bg-line tablet:grid-cols-4">
        {groups.map((name) => {
          const { n, messages, seconds } = comparison[name];
          const { title, words } = groupWords[name];
          return (
            <button
              key={name}
              type="button"
              aria-pressed={group === name}
              onClick={() => choose(name)}
              className="flex flex-col bg-page p-4 text-start -outline-offset-2 hover:bg-sunk aria-pressed:bg-soft"
            >
              <span className={`font-medium ${group === name ? "text-ink" : "text-quiet"}`}>{title}</span>
              <span className={`text-[34px] leading-tight tracking-tight ${n === 0 ? "text-quiet" : "text-ink"}`}>
                {figure(n)}
              </span>
              <span className="mt-1 text-quiet">
                {messages === undefined || seconds === undefined
                  ? words
                  : `By ${apartWords(messages, seconds)} in the middle`}
              </span>
            </button>
          );
        })}
      </div>
      <Examples key={`${against} ${group}`} name={group} group={comparison[group]} />
      <div className="mt-10">
        <TeamLoads report={report} changed={changes !== undefined} />
        <TriggerFigures report={report} />
        <Section title="What this cannot know" words="A replay reads what was written, and changes nothing of it.">
          <ul className="flex max-w-[68ch] flex-col gap-2">
            {report.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  );
}

function handoffWords({ before, after, same }: Comparison, against: "inUse" | "past"): string {
  const times = (n: number): string => (n === 0 ? "never" : n === 1 ? "once" : `${figure(n)} times`);
  if (before > 0 && same === before && same === after)
    return against === "inUse"
      ? `The triggers in use and the proposed ones would have called people ${times(same)}, at the same messages.`
      : `People were called ${times(same)}, and these triggers would have called them at the same messages.`;
  return against === "inUse"
    ? `The triggers in use would have called people ${times(before)}, the proposed ones ${times(after)}.`
    : `People were called ${times(before)}; these triggers would have called them ${times(after)}.`;
}

/** Which triggers were other than in use; undefined: none. */
function changedWords({ asked }: Replay, { triggers }: Report): string | undefined {
  if (asked.triggers !== undefined) return "another set of triggers";
  const name = (id: string | undefined) => triggers.find((trigger) => trigger.id === id)?.name;
  const changed = (asked.changes ?? []).map((draft) => `“${draft.name ?? name(draft.id) ?? "a trigger"}”`);
  const retired = asked.retired?.length ?? 0;
  const parts = [
    ...(changed.length === 0 ? [] : [`${changed.join(" and ")} changed`]),
    ...(retired === 0 ? [] : [`${counted(retired, "trigger")} out of use`]),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}

function TriggerFigures({ report: { triggers, invitations } }: { report: Report }) {
  const shown = triggers.filter(({ fires }) => fires.before + fires.after > 0);
  const silent = triggers.length - shown.length;
  return (
    <Section title="Each trigger" words="How often it fires before a person is called, and how often it is what calls.">
      <table className="w-full text-start tabular-nums">
        <thead className="text-quiet">
          <tr>
            <th scope="col" className="pb-1 text-start font-normal">
              <span className="sr-only">Trigger</span>
            </th>
            <th scope="col" className="pb-1 text-end font-normal">
              Fires
            </th>
            <th scope="col" className="pb-1 text-end font-normal">
              Calls
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {shown.map(({ id, name, state, fires, firsts }) => (
            <tr key={id}>
              <th scope="row" className="py-2 pe-3 text-start font-medium text-ink [overflow-wrap:anywhere]">
                {name}
                {state === "shadow" && <span className="font-normal text-quiet"> · in shadow</span>}
              </th>
              <td className="py-2 text-end whitespace-nowrap">
                <Change {...fires} />
              </td>
              <td className="py-2 ps-6 text-end whitespace-nowrap">
                <Change {...firsts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3 text-quiet">
        {silent > 0 && `${counted(silent, "trigger")} never fired. `}
        {invitations.before + invitations.after > 0 &&
          `Invitations that stayed invitations: ${figure(invitations.before)} → ${figure(invitations.after)}.`}
      </p>
    </Section>
  );
}

/** A figure as it was and as it would be; what stays is said once, and quietly. */
function Change({ before, after }: { before: number; after: number }) {
  if (before === after) return <span className="text-quiet">{figure(after)}</span>;
  return (
    <>
      <span className="text-quiet">{figure(before)} → </span>
      <span className="font-medium text-ink">{figure(after)}</span>
    </>
  );
}
