import { useQuery } from "@tanstack/react-query";
import type { Trigger } from "../../src/http/wire/triggers.ts";
import type { TriggerFigures } from "../../src/http/wire/verdicts.ts";
import { percent } from "../words/trigger.ts";
import { Section } from "./section.tsx";
import { verdictsQuery } from "./trigger-queries.ts";

/** What a trigger did lately, as large quiet figures, and what people think of it. */
export function Figures({ trigger: { id, figures } }: { trigger: Trigger }) {
  const { data } = useQuery(verdictsQuery);
  const judged = data?.triggers.find(({ trigger }) => trigger.id === id);
  const shown: readonly (readonly [string | number, string])[] = [
    [figures.fired, figures.fired === 1 ? "message set it off" : "messages set it off"],
    [figures.handoffs, figures.handoffs === 1 ? "handoff came of it" : "handoffs came of it"],
    ...(figures.shadow > 0 ? [[figures.shadow, "in shadow, calling nobody"] as const] : []),
    ...(judged === undefined ? [] : shares(judged)),
  ];
  return (
    <Section title="What it did" words={`In the last ${figures.days} days.`}>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 tablet:grid-cols-4">
        {shown.map(([count, words]) => (
          <div key={words} className="flex flex-col-reverse justify-end">
            <dt className="text-quiet">{words}</dt>
            <dd className="text-title font-semibold text-ink tabular-nums">
              {typeof count === "number" ? count.toLocaleString("en-GB") : count}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** How often people agreed with it, where they have said so. */
function shares({
  precision,
  recall,
}: Pick<TriggerFigures["all"], "precision" | "recall">): readonly (readonly [string, string])[] {
  return [
    ...(precision.value === null
      ? []
      : [
          [
            percent(precision.value),
            `of ${precision.of} judged ${precision.of === 1 ? "handoff was" : "handoffs were"} needed`,
          ] as const,
        ]),
    ...(recall.value === null
      ? []
      : [
          [
            percent(recall.value),
            `of ${recall.of} who needed a person ${recall.of === 1 ? "was" : "were"} noticed in time`,
          ] as const,
        ]),
  ];
}
