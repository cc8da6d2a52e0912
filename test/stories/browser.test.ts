import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { start, type Baton } from "../../src/main.ts";
import { findChromium, openBrowser } from "../support/browser.ts";
import { createDatabase, type TestDatabase } from "../support/postgres.ts";

const executable = findChromium();

describe.skipIf(executable === undefined)("the demo in a real browser", () => {
  let database: TestDatabase;
  let dataDir: string;
  let baton: Baton;
  let browser: Browser;
  let context: BrowserContext;
  const complaints: string[] = [];

  beforeAll(async () => {
    database = await createDatabase();
    dataDir = await mkdtemp(path.join(tmpdir(), "baton-browser-"));
    const config = readConfig({
      PORT: "0",
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      SECRET_KEY: "a key for the browser stories, long",
      DEMO: "1",
    });
    baton = await start(config, { web: true, workers: true }, createLog("silent"), () => {});
    browser = await openBrowser(executable!);
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.on("weberror", (error) => complaints.push(error.error().message));
    context.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    const page = await context.newPage();
    await page.goto((await baton.signInLink())!);
    await page.waitForURL(/\/inbox/);
    await page.close();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await baton?.stop();
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  // A page that a failed story leaves open keeps its live streams, and a browser has six connections to one host.
  afterEach(async () => {
    for (const page of context.pages()) await page.close();
  });

  /** Plays a story in the simulator from its button. */
  async function play(story: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${baton.url}/simulator`);
    await page.getByRole("button", { name: story }).first().click();
    return page;
  }

  /** Opens a waiting customer in the inbox, by what the list shows of them, with the evidence in sight. */
  async function open(customer: string | RegExp, evidence: RegExp): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${baton.url}/inbox/waiting`);
    await page.getByText(customer).first().click();
    await page.locator("mark", { hasText: evidence }).first().waitFor();
    return page;
  }

  test("an ordinary question is answered by the AI on the phone, which says that it is an AI", async () => {
    const page = await play("An ordinary question");
    await page
      .getByText(/\bAI\b.*|AI assistant/)
      .first()
      .waitFor();
    await page
      .getByText(/Germany/)
      .first()
      .waitFor();
    await page.close();
  }, 40_000);

  test("a bulk order goes to Sales before anybody promises a price; the agent's answer arrives as mail", async () => {
    const page = await play("A bulk order");
    const inbox = await open("Joan Li", /discount|500 mugs|match that/);
    await inbox.getByText(/Sales/).first().waitFor();
    await inbox.keyboard.press("t");
    // On a busy machine the cursor may come later than the next key, and "e" alone would resolve.
    await inbox.locator("textarea:focus").waitFor();
    await inbox.keyboard.type("Hello Joan, for 500 mugs we can do 10.50 EUR each.");
    await inbox.keyboard.press("Control+Enter");
    await page.getByText("10.50 EUR").first().waitFor();
    await inbox.close();
    await page.close();
  }, 60_000);

  test("a customer whose tone shifts gets a person, who sees the words", async () => {
    const page = await play("Losing patience");
    const inbox = await open("Mira Okafor", /third time|two weeks|ridiculous|no help/);
    await inbox.close();
    await page.close();
  }, 90_000);

  test("a legal threat gets not a word from the AI", async () => {
    const page = await play("A legal threat");
    // A text message carries no name: the list shows the number, and the words.
    const inbox = await open(/legal action/, /lawyer|legal action/);
    await expect(inbox.getByText("AI assistant").count()).resolves.toBe(0);
    await inbox.close();
    await page.close();
  }, 60_000);

  test("everybody can use the inbox: axe finds nothing on list, thread and brief, by day and by night", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(`${baton.url}/inbox/waiting`);
      await page
        .getByText(/legal action/)
        .first()
        .click();
      await page.locator("mark").first().waitFor();
      // Through the debugger, since the page's own policy lets no foreign script in.
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { axe: tester } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await tester.run()).violations.map((violation) => violation.id);
      });
      expect(found).toEqual([]);
      await page.close();
    }
  }, 60_000);

  test("nothing went wrong in the browser meanwhile", () => {
    expect(complaints).toEqual([]);
  });
});
