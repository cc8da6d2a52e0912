import { existsSync } from "node:fs";
import path from "node:path";
import express, { Router } from "express";
import { page } from "./page.ts";

/** The built inbox: one page for each of its addresses, and files whose names change with their content. */
export function createInbox(dir: string): Router {
  const router = Router();
  const index = path.join(dir, "index.html");
  router.use("/assets", express.static(path.join(dir, "assets"), { immutable: true, maxAge: "365d", index: false }));
  const files = express.static(dir, { index: false, maxAge: "1h" });
  // Pages are served at their addresses and nowhere else: the simulator's only where there is a simulator.
  router.use((request, response, next) => (request.path.endsWith(".html") ? next() : files(request, response, next)));
  router.get(["/", "/sign-in", "/inbox", "/inbox/*rest"], (_request, response) => {
    response.set("Cache-Control", "no-store");
    if (existsSync(index)) response.sendFile(index, { cacheControl: false });
    else response.status(503).type("html").send(notBuilt);
  });
  return router;
}

const notBuilt = page(
  "The inbox has not been built yet",
  `<p>Baton itself is running. <code>npm start</code> builds the inbox when it is missing; after that this page is the inbox.</p>
<p>The API is here already: <a href="/api/docs">/api/docs</a>.</p>`,
);
