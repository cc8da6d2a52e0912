import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** What may be wrong by night and is not by day: the page is the same but for its colours. */
const ofColours = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/**
 * What axe finds wrong with a page, by day and by night. Nothing moves meanwhile: a colour that is still on its way to
 * the other one has too little contrast. Axe comes through the debugger, since the page's own policy lets no foreign
 * script in.
 *
 * `frames`: also in the frames of the page.
 */
export async function wrongWith(page: Page, { frames = false } = {}): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const options = { iframes: frames, ...(colorScheme === "dark" && ofColours) };
    const violations = await page.evaluate(async (asked) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: typeof asked): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run(asked)).violations.map(({ id }) => id);
    }, options);
    found.push(...violations.map((id) => `${id}, ${colorScheme}`));
  }
  return found;
}
