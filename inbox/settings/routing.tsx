import { useQuery } from "@tanstack/react-query";
import type { RoutingRule } from "../../src/http/wire/routing.ts";
import { ask } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { linesQuery, teamsQuery } from "../api/queries.ts";
import { IconButton, PrimaryButton, TextButton } from "../frame/button.tsx";
import { go, newOne } from "../frame/route.ts";
import { useFormAsk } from "./form-ask.ts";
import { Linked } from "./linked.tsx";
import { Topical } from "./page.tsx";
import { routingQuery } from "./routing-queries.ts";
import { RoutingTry } from "./routing-try.tsx";
import { whenWords } from "./routing-words.ts";

/** Who is called for what: operators' rules in order, and what holds where none of them fits. */
export function Routing() {
  const { me } = useDesk();
  const { data, error, refetch } = useQuery(routingQuery);
  const { data: teams } = useQuery(teamsQuery);
  const { data: lines } = useQuery(linesQuery);
  const { busy, mistakes, run } = useFormAsk(["routing-rules"]);
  const operates = me.role === "operator";
  const rules = data?.items ?? [];
  const teamName = (id: string): string => teams?.items.find((team) => team.id === id)?.name ?? "…";
  const names = new Map(lines?.items.map(({ id, name }) => [id, name]));
  const move = (from: number, to: number) => {
    const ids = rules.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved !== undefined) ids.splice(to, 0, moved);
    void run(ask("/routing-rules/order", { method: "PUT", body: { rules: ids } }));
  };
  return (
    <Topical
      title="Routing"
      words="Whom a handoff reaches. A trigger that names a team goes first; then these rules, from the top, and the first that fits decides."
    >
      {error !== null && data === undefined && (
        <p role="alert" className="text-thread">
          {me.role === "agent" ? (
            "Routing is for leads and operators."
          ) : (
            <>
              {error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
            </>
          )}
        </p>
      )}
      {data === undefined && error === null && <div className="bone h-24" />}
      {mistakes.rest !== undefined && (
        <p role="alert" className="mb-3 text-failure">
          {mistakes.rest}
        </p>
      )}
      <ol className="divide-y divide-line border-y border-line empty:hidden">
        {rules.map((rule: RoutingRule, at) => (
          <li key={rule.id} className="flex items-start gap-2 py-3">
            <div className="min-w-0 flex-1">
              <Linked to={{ at: "settings", topic: "routing", one: rule.id }}>
                <span className="block text-thread font-medium text-ink">{rule.name}</span>
                <span className="block">
                  {whenWords(rule.conditions, names)} → {teamName(rule.team)}
                </span>
                {rule.skills.length > 0 && (
                  <span className="block text-quiet">Asks for {rule.skills.join(" and ")}.</span>
                )}
              </Linked>
            </div>
            {operates && rules.length > 1 && (
              <span className="flex">
                <IconButton
                  icon="down"
                  label={`Read ${rule.name} earlier`}
                  className="rotate-180 aria-disabled:opacity-30"
                  aria-disabled={at === 0}
                  onClick={() => !busy && at > 0 && move(at, at - 1)}
                />
                <IconButton
                  icon="down"
                  label={`Read ${rule.name} later`}
                  className="aria-disabled:opacity-30"
                  aria-disabled={at === rules.length - 1}
                  onClick={() => !busy && at < rules.length - 1 && move(at, at + 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {data !== undefined && (
        <p className="mt-4 max-w-[68ch] text-quiet">
          {rules.length === 0 ? "There is no rule yet, and none is needed. " : "Where no rule fits: "}
          {rules.length === 0 ? "A handoff goes" : "it goes"} to the team that is for what happened, else to the team of
          the line, else to the queue that always exists. A team that is closed leaves it to the team that stands in for
          it.
        </p>
      )}
      {operates && (
        <div className="mt-6 mb-10">
          <PrimaryButton onClick={() => go({ at: "settings", topic: "routing", one: newOne })}>
            Add a rule
          </PrimaryButton>
        </div>
      )}
      {me.role !== "agent" && <RoutingTry />}
    </Topical>
  );
}
