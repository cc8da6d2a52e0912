import { randomUUID } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import express, { Router, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { createApi } from "./api.ts";
import { docRoutes } from "./docs.ts";
import { onlyOurHost, onlyOurPages, secureHeaders } from "./guard.ts";
import { createInbox } from "./inbox.ts";
import { createStreams, type Streams } from "./live.ts";
import { measureRequests, measureStreams, serveMetrics } from "./measure.ts";
import type { Needs } from "./needs.ts";
import { mountPageStyle } from "./page.ts";
import { answerErrors, refuse, sendRefusal } from "./problem.ts";
import type { Route } from "./route.ts";
import { assistRoutes } from "./routes/assist.ts";
import { attachmentRoutes } from "./routes/attachments.ts";
import { channelRoutes } from "./routes/channels.ts";
import { conversationRoutes } from "./routes/conversations.ts";
import { customerRoutes } from "./routes/customers.ts";
import { eventRoutes } from "./routes/events.ts";
import { handoffRoutes } from "./routes/handoffs.ts";
import { knowledgeRoutes } from "./routes/knowledge.ts";
import { lineRoutes } from "./routes/lines.ts";
import { mergingRoutes } from "./routes/merging.ts";
import { metricsRoutes } from "./routes/metrics.ts";
import { oauthRoutes } from "./routes/oauth.ts";
import { mailRoutes } from "./routes/mail.ts";
import { peopleRoutes } from "./routes/people.ts";
import { publicFileRoutes } from "./routes/public-files.ts";
import { replayRoutes } from "./routes/replays.ts";
import { routingRoutes } from "./routes/routing.ts";
import { sessionRoutes } from "./routes/sessions.ts";
import { teamRoutes } from "./routes/teams.ts";
import { templateRoutes } from "./routes/templates.ts";
import { triggerRoutes } from "./routes/triggers.ts";
import { typingRoutes } from "./routes/typing.ts";
import { uploadRoutes } from "./routes/uploads.ts";
import { promiseRoutes } from "./routes/promises.ts";
import { verdictRoutes } from "./routes/verdicts.ts";
import { webhookRoutes } from "./routes/webhooks.ts";

/** How long requests in progress may take to end when we stop. */
const drainMs = 10_000;

export type Server = {
  /** Resolves to the port in use once we listen; rejects with the system's error, EADDRINUSE for example. */
  listen(port: number, host: string): Promise<number>;
  /** Ends the live streams, lets requests in progress finish, and closes. */
  close(): Promise<void>;
};

/** Puts everything that speaks HTTP together. Throws when a route has no declared policy (I8). */
export function createServer(needs: Needs): Server {
  const streams = createStreams(needs);
  const server = http.createServer(
    // A request may take as long as a file of 20 MB does over a slow line.
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 180_000, keepAliveTimeout: 65_000 },
    createApp(needs, streams),
  );

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
          server.off("error", reject);
          resolve((server.address() as AddressInfo).port);
        });
      }),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      streams.close();
      server.closeIdleConnections();
      // A connection whose request ends from now on stays open for the next one, which will not come.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const impatience = setTimeout(() => server.closeAllConnections(), drainMs);
      await closed;
      clearInterval(idle);
      clearTimeout(impatience);
    },
  };
}

/** The API as data: what is served, checked, described and tested. */
export function routesOf(needs: Needs, streams: Streams): Route[] {
  const routes: Route[] = [
    ...sessionRoutes({ ...needs, streams }),
    ...teamRoutes(needs),
    ...peopleRoutes(needs),
    ...routingRoutes(needs),
    ...conversationRoutes(needs),
    ...assistRoutes(needs),
    ...customerRoutes(needs),
    ...mergingRoutes(needs),
    ...attachmentRoutes(needs),
    ...mailRoutes(needs),
    ...uploadRoutes(needs),
    ...publicFileRoutes(needs),
    ...handoffRoutes(needs),
    ...knowledgeRoutes(needs),
    ...replayRoutes(needs),
    ...triggerRoutes(needs),
    ...promiseRoutes(needs),
    ...verdictRoutes(needs),
    ...metricsRoutes(needs),
    ...webhookRoutes(needs),
    ...lineRoutes(needs),
    ...oauthRoutes(needs),
    ...channelRoutes(needs),
    ...templateRoutes(needs),
    ...typingRoutes(needs),
    ...eventRoutes({ ...needs, streams }),
    ...docRoutes(() => routes, needs.publicUrl),
  ];
  return routes;
}

function createApp(needs: Needs, streams: Streams): Express {
  const { log, publicUrl, registry } = needs;
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  measureStreams(registry, streams.size);

  app.use(named(log), measureRequests(registry), secureHeaders(publicUrl, needs.mountSimulator !== undefined));

  // Webhooks first: a signature is made over the bytes as they came, so no body may have been read.
  app.use("/channels", mounted("/channels", needs.mountChannels));

  app.get("/healthz", (_request, response) => {
    response.type("text/plain").send("ok\n");
  });
  app.get("/readyz", async (_request, response) => {
    await needs.ready();
    response.type("text/plain").send("ready\n");
  });

  app.use(onlyOurHost(publicUrl));
  app.get("/metrics", serveMetrics(needs));
  if (needs.mountSimulator !== undefined)
    app.use("/simulator", onlyOurPages(publicUrl), mounted("/simulator", needs.mountSimulator));
  app.use(createApi(routesOf(needs, streams), needs));
  mountPageStyle(app);
  app.use(createInbox(needs.inboxDir));

  app.use((_request, response) => sendRefusal(response, refuse(404)));
  app.use(answerErrors(log));
  return app;
}

/** A router that others fill. Its requests are measured together. */
function mounted(name: string, fill: (router: Router) => void): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.locals["route"] = name;
    next();
  });
  fill(router);
  return router;
}

/** Names every request, and logs one line about each: ids, route and status, never an address with words in it. */
function named(log: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const began = performance.now();
    response.locals["request"] = id;
    response.set("X-Request-Id", id);
    response.on("finish", () => {
      const { route, actor } = response.locals;
      const level = response.statusCode >= 500 ? "error" : response.statusCode >= 400 ? "info" : "debug";
      log[level](
        {
          request: id,
          method: request.method,
          route,
          actor,
          status: response.statusCode,
          ms: Math.round(performance.now() - began),
        },
        "answered",
      );
    });
    next();
  };
}
