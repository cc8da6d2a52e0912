import type { Team } from "../handoff/handoff.ts";
import { replay, type Replayed } from "../replay.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { type Proposal, propose } from "./proposal.ts";
import type { Report } from "./report.ts";
import { createRest } from "./rest.ts";
import type { Story } from "./story.ts";

/** Which conversations are replayed, by when they were opened. */
export type Which = {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Ids of lines; without them, of every line. */
  readonly lines?: readonly string[] | undefined;
  /** The newest so many. */
  readonly most: number;
};

/** What somebody asked to be replayed. */
export type Asked = Proposal & Which;

/** The conversations that are kept. */
export type Past = {
  count(which: Which): Promise<number>;
  /** The newest first, so many at a time that they fit into memory whatever was said in them. */
  read(which: Which): AsyncIterable<readonly Story[]>;
};

type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

/** Where a replay is kept: what was asked, how far it is, what it found. */
export type ReplayRows = {
  /** Undefined: another one is running. */
  begin(asked: Asked, of: number, by: By): Promise<string | undefined>;
  /** False when it is to go no further: it was stopped, or taken for dead. */
  progress(id: string, read: number): Promise<boolean>;
  finish(
    id: string,
    how: { readonly state: "done"; readonly report: Report } | { readonly state: "failed"; readonly reason: string },
  ): Promise<void>;
};

/** What a replay is run with. */
export type RunNeeds = {
  readonly rows: ReplayRows;
  readonly past: Past;
  readonly triggers: () => Promise<readonly Trigger[]>;
  readonly teams: () => Promise<readonly Team[]>;
  readonly routingRules: () => Promise<Replayed["rules"]>;
  readonly onError: (error: unknown, replayId: string) => void;
};

export type Started =
  | { readonly outcome: "started"; readonly id: string }
  | { readonly outcome: "busy" }
  | { readonly outcome: "wrong"; readonly problem: string };

/** Runs replays in this process, beside its other work, one at a time in the whole installation. */
export function createReplays({ rows, past, triggers, teams, routingRules, onError }: RunNeeds) {
  const running = new Set<Promise<void>>();
  let closing = false;

  const run = async (
    id: string,
    asked: Asked,
    sets: Pick<Replayed, "inUse" | "proposed" | "teams" | "rules">,
  ): Promise<void> => {
    try {
      const report = await replay({
        ...sets,
        past: past.read(asked),
        told: async (read) => !closing && (await rows.progress(id, read)),
        rest: createRest(() => performance.now()),
      });
      if (report !== undefined) await rows.finish(id, { state: "done", report });
      else if (closing)
        await rows.finish(id, { state: "failed", reason: "Baton was stopped before the replay was done." });
    } catch (error) {
      onError(error, id);
      const reason = "The conversations could not all be read. The log says more.";
      await rows.finish(id, { state: "failed", reason }).catch((cause: unknown) => onError(cause, id));
    }
  };

  return {
    /** Begins, and resolves before it is done. */
    async start(asked: Asked, by: By): Promise<Started> {
      const [inUse, called, rules] = await Promise.all([triggers(), teams(), routingRules()]);
      const proposed = propose(inUse, called, asked);
      if (!proposed.possible) return { outcome: "wrong", problem: proposed.problem };
      const id = await rows.begin(asked, await past.count(asked), by);
      if (id === undefined) return { outcome: "busy" };
      const sets = { inUse, proposed: proposed.triggers, teams: called, rules };
      const work = run(id, asked, sets).finally(() => running.delete(work));
      running.add(work);
      return { outcome: "started", id };
    },

    /** Ends what runs here, and says so where it is kept. */
    async close(): Promise<void> {
      closing = true;
      await Promise.all(running);
    },
  };
}
