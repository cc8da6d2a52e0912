import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { start, type Baton } from "../../src/main.ts";
import { openBrowser } from "./browser.ts";
import { createDatabase } from "./postgres.ts";
import { query } from "./product.ts";

/** The demo shop, and its operator's screen in a real browser, signed in. */
export type Screen = { readonly baton: Baton; readonly page: Page; close(): Promise<void> };

export async function openScreen(executable: string): Promise<Screen> {
  const ends: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of ends.toReversed()) await end();
  };
  try {
    const dataDir = await mkdtemp(path.join(tmpdir(), "baton-screen-"));
    ends.push(() => rm(dataDir, { recursive: true, force: true }));
    const database = await createDatabase();
    ends.push(database.drop);
    const environment = { PORT: "0", DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: "1" };
    const config = readConfig({ ...environment, SECRET_KEY: "a key for the browser stories, long" });
    const baton = await start(config, { web: true, workers: true }, createLog("silent"), () => {});
    ends.push(baton.stop);
    // Bursts settle at once, so that stories take no longer than they must.
    await query(database.url, "UPDATE line SET settle_ms = 0");
    const browser = await openBrowser(executable);
    ends.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto((await baton.signInLink())!);
    await page.waitForURL(/\/inbox/);
    return { baton, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
