import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type Office } from "./office.ts";

let office: Office;
const inboxDir = mkdtempSync(path.join(tmpdir(), "inbox-"));
beforeAll(async () => {
  mkdirSync(path.join(inboxDir, "assets"));
  writeFileSync(path.join(inboxDir, "index.html"), "<!doctype html><title>Baton</title>");
  writeFileSync(path.join(inboxDir, "simulator.html"), "<!doctype html><title>Simulator</title>");
  writeFileSync(path.join(inboxDir, "assets/index-abc123.js"), "export {};");
  office = await openOffice({ inboxDir });
});
afterAll(async () => {
  await office.close();
  rmSync(inboxDir, { recursive: true });
});

test("every address of the inbox is its page, fresh each time, and its files are kept for ever", async () => {
  for (const address of ["/", "/sign-in", "/inbox", "/inbox/waiting", "/inbox/mine/1042"]) {
    const page = await office.ask("GET", address);
    expect([address, page.status, page.headers.get("cache-control")]).toEqual([address, 200, "no-store"]);
    expect(await page.text()).toContain("<title>Baton</title>");
  }
  const file = await office.ask("GET", "/assets/index-abc123.js");
  expect([file.status, file.headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
});

test("what is no address of ours is a 404, the simulator's page without a simulator included", async () => {
  for (const address of ["/assets/index-old.js", "/simulator", "/simulator.html", "/index.html", "/admin", "/.env"])
    expect([address, (await office.ask("GET", address)).status]).toEqual([address, 404]);
});

test("only the demo's own simulator may show the inbox inside a page", async () => {
  const framing = async (from: Office) => {
    const { headers } = await from.ask("GET", "/inbox");
    return [
      headers.get("x-frame-options"),
      /frame-ancestors ('\w+')/.exec(headers.get("content-security-policy")!)![1],
    ];
  };
  expect(await framing(office)).toEqual(["DENY", "'none'"]);
  const demo = await openOffice({
    mountSimulator: (router) => router.post("/api/play", (_request, response) => void response.status(204).end()),
  });
  expect(await framing(demo)).toEqual(["SAMEORIGIN", "'self'"]);
  const play = async (headers: Record<string, string>) =>
    (await demo.ask("POST", "/simulator/api/play", { headers })).status;
  expect([await play({ origin: demo.url() }), await play({ origin: "https://evil.example" })]).toEqual([204, 403]);
  await demo.close();
});
