import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { NewRoutingRule, RoutingRule } from "../../src/http/wire/routing.ts";
import { ask, tell } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { toFirstMistake, useFormAsk } from "./form-ask.ts";
import { OnePage } from "./one-page.tsx";
import { Topical } from "./page.tsx";
import { RoutingForm, routingFields, tidy } from "./routing-form.tsx";
import { routingQuery } from "./routing-queries.ts";
import { RoutingTry } from "./routing-try.tsx";
import { Problem } from "./problem.tsx";

const all = { at: "settings", topic: "routing" } as const;
const fresh: NewRoutingRule = {
  name: "",
  conditions: { kinds: [], topics: [], lines: [], channels: [], languages: [], attributes: {}, hours: null },
  team: "",
  skills: [],
};

export function NewRule() {
  const { me } = useDesk();
  if (me.role !== "operator") return <p>Routing is for operators to change.</p>;
  return (
    <Topical title="Add a rule" words="Which team is called for what. It is read after the rules that there are.">
      <Rule rule={fresh} />
    </Topical>
  );
}

export function RulePage({ id }: { id: string }) {
  return (
    <OnePage topic="routing" all="All rules" none="There is no such rule." query={useQuery(routingQuery)} id={id}>
      {(rule) => (
        <Topical title={rule.name} words="Everything that is named must fit; what is left open fits always.">
          <Rule key={rule.id} rule={rule} id={rule.id} />
        </Topical>
      )}
    </OnePage>
  );
}

function Rule({ rule, id }: { rule: NewRoutingRule | RoutingRule; id?: string }) {
  const client = useQueryClient();
  const { me } = useDesk();
  const [draft, setDraft] = useState<NewRoutingRule>({
    name: rule.name,
    conditions: rule.conditions,
    team: rule.team,
    skills: rule.skills,
  });
  const { busy, mistakes, run } = useFormAsk(["routing-rules"], routingFields);
  const operates = me.role === "operator";
  const path = `/routing-rules/${encodeURIComponent(id ?? "")}`;
  const save = async (form: HTMLElement) => {
    const body = tidy(draft);
    const saved = await run(
      id === undefined ? tell<RoutingRule>("/routing-rules", body) : ask<RoutingRule>(path, { method: "PATCH", body }),
    );
    if (saved === undefined) return toFirstMistake(form);
    say({ words: `Saved. ${saved.name} holds from the next handoff on.` });
    go(all, "replace");
  };
  /** As it was saved, and read where it was read before. */
  const restore = async (order: readonly string[]) => {
    const { name, conditions, team, skills } = rule;
    const back = await run(tell<RoutingRule>("/routing-rules", { name, conditions, team, skills }));
    if (back === undefined) return;
    const rules = order.map((each) => (each === id ? back.id : each));
    await run(ask("/routing-rules/order", { method: "PUT", body: { rules } }));
  };
  const remove = async () => {
    const order = (client.getQueryData(routingQuery.queryKey)?.items ?? []).map((each) => each.id);
    if ((await run(ask(path, { method: "DELETE" }).then(() => true))) === undefined) return;
    go(all, "replace");
    say({ words: `${rule.name} is gone.`, action: { words: "Undo", run: () => void restore(order) } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <fieldset disabled={!operates} className="min-w-0">
        <RoutingForm
          draft={draft}
          mistakes={mistakes.fields}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
      </fieldset>
      {draft.team !== "" && draft.name.trim() !== "" && (
        <RoutingTry draft={{ ...tidy(draft), ...(id !== undefined && { id }) }} />
      )}
      <Problem words={mistakes.rest} />
      {operates ? (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <PrimaryButton type="submit" disabled={busy}>
            {id === undefined ? "Add the rule" : "Save"}
          </PrimaryButton>
          <TextButton onClick={() => go(all)}>Leave it</TextButton>
          {id !== undefined && (
            <TextButton className="text-failure!" onClick={() => void remove()}>
              Remove this rule
            </TextButton>
          )}
        </div>
      ) : (
        <p className="text-quiet">You may look here. Changing a rule is for operators.</p>
      )}
    </form>
  );
}
