import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

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
    const violations = await page.evaluate(async (iframes) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: { iframes: boolean }): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run({ iframes })).violations.map(({ id }) => id);
    }, frames);
    found.push(...violations.map((id) => `${id}, ${colorScheme}`));
  }
  return found;
}
