import type { Needs } from "../needs.ts";
import type { Objection } from "../needs/triggers.ts";
import { byOf } from "../policy.ts";
import { refuse, refuseInput, type Refusal } from "../problem.ts";
import { route, type Route } from "../route.ts";
import { page } from "../wire/list.ts";
import {
  ChangeTrigger,
  ListTriggers,
  NewTrigger,
  RetireTrigger,
  Rule,
  TestTriggers,
  Trigger,
  TriggerTest,
  TriggerVersion,
} from "../wire/triggers.ts";

/** Operators' rules: what calls a person. */
export function triggerRoutes({ triggers }: Pick<Needs, "triggers">): Route[] {
  return [
    route({
      method: "GET",
      path: "/api/v1/triggers",
      allow: "see triggers",
      says: "The rules that call a person, with what each did lately; with `retired=true` also those taken out of use.",
      query: ListTriggers,
      response: page(Trigger),
      handle: async ({ query }) => ({ items: await triggers.list(query) }),
    }),
    route({
      method: "GET",
      path: "/api/v1/triggers/{id}",
      allow: "see triggers",
      says: "One trigger.",
      response: Trigger,
      handle: async ({ id }) => (await triggers.trigger(id)) ?? refuse(404),
    }),
    route({
      method: "GET",
      path: "/api/v1/triggers/{id}/versions",
      allow: "see triggers",
      says: "Who changed a trigger, when, and what it was then: the newest hundred versions.",
      response: page(TriggerVersion),
      async handle({ id }) {
        const items = await triggers.versions(id);
        return items === undefined ? refuse(404) : { items };
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/triggers",
      allow: "change triggers",
      says: "Adds a trigger. It is heard from the next message on.",
      body: NewTrigger,
      response: Trigger,
      status: 201,
      async handle({ actor, body }) {
        const added = await triggers.add(body, byOf(actor));
        return added.outcome === "done" ? added.trigger : refusalOf(added);
      },
    }),
    route({
      method: "PATCH",
      path: "/api/v1/triggers/{id}",
      allow: "change triggers",
      says: "Changes a trigger; what is left out stays. It works from the next message on.",
      body: ChangeTrigger,
      response: Trigger,
      async handle({ id, actor, body: { version, sure, ...change } }) {
        const present = await triggers.trigger(id);
        if (present === undefined) return refuse(404);
        const rule = Rule.safeParse(changed(present, change));
        if (!rule.success) return refuseInput(rule.error);
        const done = await triggers.change(id, rule.data, { version, sure }, byOf(actor));
        return done.outcome === "done" ? done.trigger : refusalOf(done);
      },
    }),
    route({
      method: "DELETE",
      path: "/api/v1/triggers/{id}",
      allow: "change triggers",
      says: "Takes a trigger out of use. Signals go on naming it, and it can be restored.",
      query: RetireTrigger,
      async handle({ id, actor, query: { version, sure } }) {
        const retired = await triggers.retire(id, { version, sure }, byOf(actor));
        return retired.outcome === "done" ? undefined : refusalOf(retired);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/triggers/{id}/restore",
      allow: "change triggers",
      says: "Brings a trigger that was taken out of use back as it was.",
      response: Trigger,
      async handle({ id, actor }) {
        const restored = await triggers.restore(id, byOf(actor));
        return restored.outcome === "done" ? restored.trigger : refusalOf(restored);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/triggers/defaults",
      allow: "change triggers",
      says: "Brings the triggers that Baton came with back as they came: changed, retired or missing. Yours stay. Answers with those that it changed.",
      response: page(Trigger),
      async handle({ actor }) {
        const back = await triggers.bringBackDefaults(byOf(actor));
        return back.outcome === "done" ? { items: back.triggers } : refusalOf(back);
      },
    }),
    route({
      method: "POST",
      path: "/api/v1/triggers/test",
      allow: "see triggers",
      says: "What the triggers, with drafts in place of some, would do with a message or a conversation. Nothing is kept, nobody is called, and nothing can be sent.",
      body: TestTriggers,
      response: TriggerTest,
      async handle({ body: { text = "", messages, triggers: drafts, line, channel } }) {
        const said = messages ?? [{ role: "customer" as const, text }];
        const tested = await triggers.test({ messages: said, drafts, line, channel });
        return (
          tested ??
          refuse(
            400,
            line === undefined
              ? "There is no such channel. GET /api/v1/channels names those that there are."
              : "There is no such line. GET /api/v1/lines names those that there are.",
          )
        );
      },
    }),
  ];
}

/** A trigger as far as an operator decides it, with some of it changed. */
function changed(present: Trigger, change: Partial<Record<keyof Rule, unknown>>): Record<string, unknown> {
  const keys = Object.keys(Rule.shape) as (keyof Rule)[];
  const next = keys.map((key) => [key, change[key] === undefined ? present[key] : change[key]] as const);
  // Null is how a change says that a trigger calls no team in particular.
  return Object.fromEntries(next.filter(([, value]) => value !== undefined && value !== null));
}

function refusalOf(objection: Objection): Refusal {
  switch (objection.outcome) {
    case "unknown":
      return refuse(404);
    case "changed meanwhile": {
      const { trigger } = objection;
      const detail = "Somebody changed this trigger meanwhile. Look at it as it is now, then change that.";
      return refuse(409, detail, { trigger });
    }
    case "taken": {
      const message = "Another trigger has this name. Choose another, so that agents know which one called them.";
      return refuse(409, message, { errors: [{ path: "name", message }] });
    }
    case "wrong":
      return refuse(422, objection.problem, { errors: [{ path: objection.path, message: objection.problem }] });
    case "unsure": {
      const message = `${objection.means} If you mean it, send it again with sure: true.`;
      return refuse(422, message, { errors: [{ path: "sure", message: objection.means }] });
    }
  }
}
