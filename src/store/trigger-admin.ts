import { isDeepStrictEqual } from "node:util";
import { v7 as uuid } from "uuid";
import { changeTriggers, type By, type ChangeNeeds, type Next, type Objection } from "./trigger-change.ts";
import { defaultRules, shownTriggers, type Rule, type Stored } from "./trigger-rows.ts";

/** The version that an operator looked at, if any, and whether they know what the change would leave unnoticed. */
type Look = { readonly version: number | undefined; readonly sure: boolean };
type Shown = Awaited<ReturnType<typeof shownTriggers>>[number];
type Told =
  | Exclude<Objection, { outcome: "changed meanwhile" }>
  | { readonly outcome: "changed meanwhile"; readonly trigger: Shown };

/** Triggers for operators: what they are and did, what they were, and how they change. */
export function createTriggerAdmin(needs: ChangeNeeds) {
  const { pool } = needs;
  const trigger = async (id: string): Promise<Shown | undefined> =>
    (await shownTriggers(pool, { id, retired: true }))[0];

  const present = async (id: string): Promise<Shown> => {
    const shown = await trigger(id);
    if (shown === undefined) throw new Error(`trigger ${id} went as it came`);
    return shown;
  };

  const told = async (objection: Objection): Promise<Told> =>
    objection.outcome === "changed meanwhile"
      ? { outcome: objection.outcome, trigger: await present(objection.id) }
      : objection;

  /** Changes one that there is; where `plan` gives nothing it stays as it is. */
  const changeOne = async (
    id: string,
    { version, sure }: Look,
    by: By,
    plan: (stored: Stored) => Omit<Next, "id"> | Objection | undefined,
  ) => {
    const done = await changeTriggers(
      needs,
      (all) => {
        const stored = all.find((each) => each.id === id);
        if (stored === undefined) return { outcome: "unknown" };
        if (version !== undefined && version !== stored.version) return { outcome: "changed meanwhile", id };
        const next = plan(stored);
        if (next === undefined) return [];
        return "outcome" in next ? next : [{ id, ...next }];
      },
      { sure, by },
    );
    return done.outcome === "done" ? { outcome: done.outcome, trigger: await present(id) } : await told(done);
  };

  return {
    list: ({ retired }: { readonly retired: boolean }) => shownTriggers(pool, { retired }),
    trigger,

    async versions(id: string) {
      const { rows } = await pool.query<Kept>(
        "SELECT version, at, actor, rule FROM trigger_version WHERE trigger_id = $1 ORDER BY version DESC LIMIT 100",
        [id],
      );
      return rows.length === 0 && (await trigger(id)) === undefined ? undefined : rows.map(versionOf);
    },

    async add(rule: Rule, by: By) {
      const id = uuid();
      const done = await changeTriggers(needs, () => [{ id, rule, retired: false, what: "added" }], {
        sure: false,
        by,
      });
      return done.outcome === "done" ? { outcome: done.outcome, trigger: await present(id) } : await told(done);
    },

    /** The rule replaces the present one; the same rule changes nothing. */
    change: (id: string, rule: Rule, look: Look, by: By) =>
      changeOne(id, look, by, (stored) => {
        if (stored.retiredAt !== null) return outOfUse;
        return isDeepStrictEqual(stored.rule, rule) ? undefined : { rule, retired: false, what: "changed" };
      }),

    retire: (id: string, look: Look, by: By) =>
      changeOne(id, look, by, ({ rule, retiredAt }) =>
        retiredAt === null ? { rule, retired: true, what: "retired" } : undefined,
      ),

    restore: (id: string, by: By) =>
      changeOne(id, { version: undefined, sure: false }, by, ({ rule, retiredAt }) =>
        retiredAt === null ? undefined : { rule, retired: false, what: "restored" },
      ),

    /** What Baton came with is again as it came; what operators made stays. Resolves to what it changed. */
    async bringBackDefaults(by: By) {
      const done = await changeTriggers(needs, asTheyCame, { sure: false, by });
      if (done.outcome !== "done") return await told(done);
      return { outcome: done.outcome, triggers: await Promise.all(done.ids.map(present)) };
    },
  };
}

const outOfUse: Objection = {
  outcome: "wrong",
  path: "",
  problem: "This trigger is out of use. Restore it first, then change it.",
};

function asTheyCame(all: readonly Stored[]): readonly Next[] {
  return defaultRules.flatMap((rule): readonly Next[] => {
    const stored = all.find(({ cameAs }) => cameAs === rule);
    if (stored === undefined) return [{ id: uuid(), rule, retired: false, what: "added" }];
    const { id, retiredAt } = stored;
    if (retiredAt !== null) return [{ id, rule, retired: false, what: "restored" }];
    return isDeepStrictEqual(stored.rule, rule) ? [] : [{ id, rule, retired: false, what: "changed" }];
  });
}

type Kept = {
  version: number;
  at: Date;
  actor: { kind: "agent" | "key" | "system"; name?: string };
  rule: Rule & { retired?: boolean };
};

function versionOf({ version, at, actor: { kind, name }, rule: { retired = false, ...rule } }: Kept) {
  return { version, at: at.toISOString(), actor: { kind, ...(name !== undefined && { name }) }, rule, retired };
}
