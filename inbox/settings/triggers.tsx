import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Trigger } from "../../src/http/wire/triggers.ts";
import { useDesk } from "../api/desk.ts";
import { PrimaryButton, QuietButton, TextButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { go, newOne, replayed, writeRoute } from "../frame/route.ts";
import { doesWords, figuresWords, inOrder, isAbout, kinds, percent } from "../words/trigger.ts";
import { Topical } from "./page.tsx";
import { BringBack } from "./trigger-defaults.tsx";
import { useUnsaved } from "./trigger-draft.ts";
import { FindTrigger, manyTriggers } from "./trigger-find.tsx";
import { allTriggersQuery, useNames } from "./trigger-queries.ts";
import { useTried } from "./trigger-test-ask.ts";
import { TryIt } from "./trigger-test.tsx";
import { Verdicts } from "./trigger-verdicts.tsx";

/** Every rule that calls a person, what each did lately, and what they make of a message together. */
export function Triggers() {
  const { me } = useDesk();
  const operates = me.role === "operator";
  const { data, error, refetch } = useQuery({ ...allTriggersQuery, enabled: me.role !== "agent" });
  const tried = useTried(undefined);
  return (
    <Topical title="Triggers" words="What calls a person before the AI may give a bad answer.">
      {me.role === "agent" ? (
        <p className="text-quiet">Triggers are for leads and operators.</p>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_minmax(300px,360px)]">
          <div className="min-w-0">
            <div className="mb-8 flex flex-wrap gap-3">
              {operates && (
                <PrimaryButton onClick={() => go({ at: "settings", topic: "triggers", one: newOne })}>
                  New trigger
                </PrimaryButton>
              )}
              <QuietButton className="h-9" onClick={() => go({ at: "settings", topic: "triggers", one: replayed })}>
                Replay over the past
              </QuietButton>
            </div>
            {error !== null && data === undefined && (
              <p role="alert">
                {error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
              </p>
            )}
            {error === null && data === undefined && <div className="bone h-96" />}
            {data !== undefined && <All triggers={data.items} />}
            {data !== undefined && <Verdicts exports={operates} />}
            {operates && data !== undefined && <BringBack />}
          </div>
          <div className="desk:sticky desk:top-4">
            <TryIt
              title="Try a message"
              words="What would happen now, with all triggers. Nothing is sent, and nobody is called."
              tried={tried}
              example={kinds.high_stakes.example}
            />
          </div>
        </div>
      )}
    </Topical>
  );
}

/** Live ones first; where there are many, with a field to find one. */
function All({ triggers }: { triggers: readonly Trigger[] }) {
  const names = useNames();
  const [typed, setTyped] = useState("");
  const words = typed.trim();
  const many = triggers.length > manyTriggers;
  const shown = many && words !== "" ? triggers.filter((trigger) => isAbout(trigger, words, names)) : triggers;
  const inUse = shown.filter(({ retiredAt }) => retiredAt === undefined);
  return (
    <>
      {many && <FindTrigger words={typed} onWords={setTyped} />}
      {triggers.every(({ retiredAt }) => retiredAt !== undefined) && (
        <p className="mb-8 text-thread">No trigger is in use. The AI is on its own, and nobody is called.</p>
      )}
      <p role="status" className={shown.length > 0 ? "sr-only" : "mb-10 text-thread [overflow-wrap:anywhere]"}>
        {shown.length < triggers.length &&
          (shown.length === 0 ? `No trigger has to do with “${words}”.` : foundWords(shown.length))}
      </p>
      <Group title="Live" triggers={inUse.filter(({ state }) => state === "live")} />
      <Group
        title="In shadow"
        words="Recorded, and nobody is called."
        triggers={inUse.filter(({ state }) => state === "shadow")}
      />
      <Group title="Out of use" triggers={shown.filter(({ retiredAt }) => retiredAt !== undefined)} />
    </>
  );
}

const foundWords = (found: number): string => `${found} ${found === 1 ? "trigger" : "triggers"} found.`;

function Group({ title, words, triggers }: { title: string; words?: ReactNode; triggers: readonly Trigger[] }) {
  const names = useNames();
  const unsaved = useUnsaved();
  if (triggers.length === 0) return null;
  return (
    <section className="mb-10">
      <h3 className="mb-1 text-quiet">
        {title}
        {words !== undefined && <>. {words}</>}
      </h3>
      <ul className="divide-y divide-line border-y border-line">
        {triggers.toSorted(inOrder).map((trigger) => {
          const route = { at: "settings", topic: "triggers", one: trigger.id } as const;
          return (
            <li key={trigger.id}>
              <a
                href={writeRoute(route)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  go(route);
                }}
                className="-mx-3 flex items-start gap-3 rounded-s px-3 py-3.5 hover:bg-soft"
              >
                <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                  <span className="block text-thread font-medium text-ink">
                    {trigger.name}
                    {unsaved.has(trigger.id) && <span className="font-normal text-waiting"> · not saved</span>}
                  </span>
                  <span className="block">
                    {trigger.retiredAt === undefined ? doesWords(trigger, names) : "Nothing sets it off."}
                  </span>
                  <span className="block text-quiet">
                    {trigger.kind === "custom"
                      ? phrasesWords(trigger.phrases)
                      : `From ${percent(trigger.threshold)} sure`}
                    {" · "}
                    {figuresWords(trigger)}
                  </span>
                </span>
                <Icon name="next" size={16} className="mt-1 text-quiet" />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function phrasesWords(phrases: readonly string[]): string {
  const shown = phrases.slice(0, 3).map((phrase) => `“${phrase}”`);
  return [...shown, ...(phrases.length > 3 ? [`${phrases.length - 3} more`] : [])].join(", ");
}
