import type { Originals } from "../originals.ts";
import type { Assists } from "./needs/assist.ts";
import type { Desk } from "./needs/desk.ts";
import type { Files } from "./needs/files.ts";
import type { Knowledge } from "./needs/knowledge.ts";
import type { Lines } from "./needs/lines.ts";
import type { Lists } from "./needs/lists.ts";
import type { Live } from "./needs/live.ts";
import type { Merging } from "./needs/merging.ts";
import type { Metrics } from "./needs/metrics.ts";
import type { People } from "./needs/people.ts";
import type { Promises } from "./needs/promises.ts";
import type { Replays } from "./needs/replays.ts";
import type { Agents, PresenceOfAgents, Routing, Teams } from "./needs/staff.ts";
import type { Triggers } from "./needs/triggers.ts";
import type { Verdicts } from "./needs/verdicts.ts";
import type { Webhooks } from "./needs/webhooks.ts";
import type { Writing } from "./needs/writing.ts";
import type { Router } from "express";
import type { Logger } from "pino";
import type { Registry } from "prom-client";

/** Everything that the server needs and does not make itself. `src/main.ts` gives it. */
export type Needs = {
  /** As customers' providers and agents' browsers reach us, without a slash at its end; known once we listen. */
  readonly publicUrl: () => string;
  /** Where the built inbox is. */
  readonly inboxDir: string;
  readonly demo: boolean;
  readonly log: Logger;
  /** What `/metrics` shows; the server adds its own measurements to it. */
  readonly registry: Registry;
  readonly people: People;
  readonly teams: Teams;
  readonly agents: Agents;
  readonly presence: PresenceOfAgents;
  readonly routing: Routing;
  readonly lists: Lists;
  readonly desk: Desk;
  readonly assists: Assists;
  readonly knowledge: Knowledge;
  readonly replays: Replays;
  readonly triggers: Triggers;
  readonly promises: Promises;
  readonly verdicts: Verdicts;
  readonly merging: Merging;
  readonly metrics: Metrics;
  readonly webhooks: Webhooks;
  readonly lines: Lines;
  readonly writing: Writing;
  readonly files: Files;
  readonly originals: Originals;
  readonly live: Live;
  /** Resolves when the database answers. */
  readonly ready: () => Promise<unknown>;
  /** Mounts the channels' webhooks below `/channels`. No body has been read when they are called. */
  readonly mountChannels: (router: Router) => void;
  /** Mounts the simulator below `/simulator`; only the demo has one. */
  readonly mountSimulator?: (router: Router) => void;
};
