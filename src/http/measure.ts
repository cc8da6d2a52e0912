import type { RequestHandler } from "express";
import { Gauge, Histogram, type Registry } from "prom-client";
import { isLoopback } from "./guard.ts";
import { callerOf } from "./caller.ts";
import type { Needs } from "./needs.ts";
import { can } from "./policy.ts";
import { refuse, sendRefusal } from "./problem.ts";

/** Times every request by the route that answered it, never by its address: that holds ids and searched words. */
export function measureRequests(registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: "baton_http_request_seconds",
    help: "How long requests took, by route.",
    labelNames: ["method", "route", "status"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  });
  return (request, response, next) => {
    const began = process.hrtime.bigint();
    response.on("finish", () => {
      const route = String(response.locals["route"] ?? "other");
      // A stream's length says nothing about us.
      if (route.endsWith("/events")) return;
      seconds.observe(
        { method: request.method, route, status: response.statusCode },
        Number(process.hrtime.bigint() - began) / 1e9,
      );
    });
    next();
  };
}

export function measureStreams(registry: Registry, size: () => number): void {
  new Gauge({
    name: "baton_live_streams",
    help: "Open live streams of this process.",
    registers: [registry],
    collect() {
      this.set(size());
    },
  });
}

/** Second opinions of the last 24 hours, counted wherever they are kept: any process may have asked for them. */
export function measureOpinions(registry: Registry, count: () => Promise<Readonly<Record<string, number>>>): void {
  new Gauge({
    name: "baton_second_opinions",
    help: "Second opinions of the last 24 hours: asked for, come in time, late, failed, overtaken by the customer, added a signal, took one back.",
    labelNames: ["what"],
    registers: [registry],
    async collect() {
      this.reset();
      // While the database is away all other measurements are wanted all the more.
      for (const [what, number] of Object.entries(await count().catch(() => ({})))) this.set({ what }, number);
    },
  });
}

type Waiting = { readonly team: string; readonly waiting: number; readonly oldestSeconds: number };

/** What waits with each team, read once for each look. Team names are the operator's, so they may be labels. */
export function measureWaiting(registry: Registry, read: () => Promise<readonly Waiting[]>): void {
  let reading: Promise<readonly Waiting[]> | undefined;
  const readOnce = (): Promise<readonly Waiting[]> =>
    (reading ??= read()
      .catch(() => [])
      .finally(() => {
        reading = undefined;
      }));
  const gauge = (name: string, help: string, of: (waiting: Waiting) => number): void => {
    new Gauge({
      name,
      help,
      labelNames: ["team"],
      registers: [registry],
      async collect() {
        const teams = await readOnce();
        this.reset();
        for (const each of teams) this.set({ team: each.team }, of(each));
      },
    });
  };
  gauge("baton_handoffs_waiting", "Conversations that wait with a team now.", ({ waiting }) => waiting);
  gauge(
    "baton_handoffs_oldest_waiting_seconds",
    "How long the conversation that has waited longest with a team has waited; 0 when none waits.",
    ({ oldestSeconds }) => oldestSeconds,
  );
}

/** `/metrics` is for this very machine, and for those who may see measurements. */
export function serveMetrics({
  registry,
  people,
  publicUrl,
}: Pick<Needs, "registry" | "people" | "publicUrl">): RequestHandler {
  return async (request, response) => {
    if (!isLoopback(request)) {
      const caller = await callerOf(request, people, publicUrl());
      if (caller === undefined) return sendRefusal(response, refuse(401));
      if (!can(caller.actor, "see measurements")) return sendRefusal(response, refuse(403));
    }
    response.set({ "Content-Type": registry.contentType, "Cache-Control": "no-store" }).send(await registry.metrics());
  };
}
