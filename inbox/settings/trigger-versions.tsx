import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Rule, Trigger, TriggerVersion } from "../../src/http/wire/triggers.ts";
import { TextButton } from "../frame/button.tsx";
import { momentWords } from "../words/time.ts";
import { changeWords } from "../words/trigger.ts";
import { Section } from "./section.tsx";
import { patchTo, ruleOf } from "./trigger-draft.ts";
import { useNames, versionsQuery } from "./trigger-queries.ts";

type Props = {
  trigger: Trigger;
  /** Makes it what it was; absent where the reader may not. */
  onGoBack: ((version: TriggerVersion) => void) | undefined;
  onAsItCame: (() => void) | undefined;
};

const few = 4;
const same = (a: Rule, b: Rule | undefined): boolean =>
  b !== undefined && JSON.stringify(ruleOf(a)) === JSON.stringify(ruleOf(b));

/** Who changed a trigger, when, and what it was before. */
export function Versions({ trigger, onGoBack, onAsItCame }: Props) {
  const { data, error } = useQuery(versionsQuery(trigger.id));
  const [all, setAll] = useState(false);
  const names = useNames();
  const items = data?.items ?? [];
  return (
    <Section title="Changes" words="Every version is kept. Signals name the one that called.">
      {error !== null && <p role="alert">{error.message}</p>}
      {data === undefined && error === null && <div className="bone h-16" />}
      <ol className="flex flex-col gap-3">
        {items.slice(0, all ? undefined : few).map((version, at) => (
          <li key={version.version} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
            <div className="min-w-60 flex-1">
              <p className="text-ink [overflow-wrap:anywhere]">{whatWords(version, items[at + 1], names)}</p>
              <p className="text-quiet">
                {version.actor.name === undefined ? (
                  ""
                ) : (
                  <>
                    <bdi>{version.actor.name}</bdi>,{" "}
                  </>
                )}
                {momentWords(version.at)}
              </p>
            </div>
            {onGoBack !== undefined && Object.keys(patchTo(trigger, version.rule)).length > 0 && (
              <TextButton className="font-normal" onClick={() => onGoBack(version)}>
                Go back to this
              </TextButton>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-x-5">
        {!all && items.length > few && (
          <TextButton className="font-normal" onClick={() => setAll(true)}>
            Show all {items.length}
          </TextButton>
        )}
        {onAsItCame !== undefined && !data?.items.some(({ rule }) => same(rule, trigger.asItCame)) && (
          <TextButton className="font-normal" onClick={onAsItCame}>
            Make it as Baton came with it
          </TextButton>
        )}
      </p>
    </Section>
  );
}

function whatWords(
  version: TriggerVersion,
  before: TriggerVersion | undefined,
  names: ReturnType<typeof useNames>,
): string {
  if (before === undefined) return version.actor.kind === "system" ? "Came with Baton" : "Added";
  const changes = changeWords(before.rule, version.rule, names);
  if (version.retired && !before.retired) changes.unshift("Taken out of use");
  if (before.retired && !version.retired) changes.unshift("In use again");
  return changes.length === 0 ? "Saved as it was" : changes.join(" · ");
}
