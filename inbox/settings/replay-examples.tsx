import { useState } from "react";
import type { Called, Example, Group } from "../../src/http/wire/replays.ts";
import { TextButton } from "../frame/button.tsx";
import { channelIcon, Icon } from "../frame/icons.tsx";
import { go, writeRoute } from "../frame/route.ts";
import { openAt } from "../thread/jump.ts";
import { apartWords, figure, type GroupName, groupWords, judgedWords, verdictWords } from "../words/replay.ts";
import { signalWords } from "../words/signals.ts";
import { momentWords } from "../words/time.ts";

/** So many are shown before somebody asks for the rest. */
const few = 8;

/** The conversations behind a number. Each opens at the message that decides. */
export function Examples({ name, group }: { name: GroupName; group: Group }) {
  const [all, setAll] = useState(false);
  const { title, words, none } = groupWords[name];
  const shown = all ? group.examples : group.examples.slice(0, few);
  if (group.n === 0) return <p className="text-quiet">{none}</p>;
  return (
    <section aria-label={title}>
      <p className="mb-3 max-w-[68ch]">
        <span className="font-medium text-ink">{words}.</span> {judgedWords(group).join(" ")}
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((example) => (
          <li key={`${example.conversation} ${(example.after ?? example.before)?.message}`}>
            <One example={example} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-quiet">
        {group.examples.length > shown.length && (
          <TextButton className="font-normal" onClick={() => setAll(true)}>
            Show {group.examples.length - shown.length} more
          </TextButton>
        )}
        {all && group.n > group.examples.length && `The newest ${group.examples.length} of ${figure(group.n)}.`}
      </p>
    </section>
  );
}

function One({ example }: { example: Example }) {
  const { conversation, number, customer, channel, before, after, messages, seconds, verdict } = example;
  const call = after ?? before;
  if (call === undefined) return null;
  const route = { at: "inbox", view: "resolved", conversation } as const;
  return (
    <a
      href={writeRoute(route)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        openAt(conversation, call.message);
        go(route);
      }}
      className="-mx-3 flex items-start gap-3 rounded-s px-3 py-3 hover:bg-soft"
    >
      <Icon name={channelIcon(channel)} size={16} className="mt-0.5 text-quiet" />
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <span className="flex flex-wrap gap-x-2">
          <bdi className="font-medium text-ink">{customer ?? "A customer"}</bdi>
          <span className="text-quiet">
            {number} · {momentWords(call.at)}
            {verdict !== undefined && ` · ${verdictWords(verdict)}`}
          </span>
        </span>
        <Why call={call} />
        {before !== undefined && after !== undefined && messages !== undefined && seconds !== undefined && (
          <span className="block text-quiet">
            {apartWords(messages, seconds)} {Date.parse(after.at) < Date.parse(before.at) ? "before" : "after"}{" "}
            {before.evidence === undefined || before.evidence === "" ? "the call as it was" : `“${before.evidence}”`}
          </span>
        )}
      </span>
      <Icon name="next" size={16} className="mt-1 text-quiet" />
    </a>
  );
}

function Why({ call: { evidence, because, trigger, kind, team } }: { call: Called }) {
  const by = trigger?.name ?? (kind === undefined ? undefined : signalWords(kind));
  return (
    <span className="block">
      {evidence === undefined || evidence === "" ? (
        because
      ) : (
        <>
          <q dir="auto" className="text-ink">
            {evidence}
          </q>
          {by !== undefined && <span className="text-quiet"> {by}</span>}
        </>
      )}
      <span className="text-quiet">, to {team.name}</span>
    </span>
  );
}
