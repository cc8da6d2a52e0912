import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openScreen, type Screen } from "../support/screen.ts";
import { wrongWith } from "../support/axe.ts";
import { findChromium } from "../support/browser.ts";

const executable = findChromium();

describe.skipIf(executable === undefined)("the figures in a real browser", () => {
  let screen: Screen;
  let page: Page;

  beforeAll(async () => {
    screen = await openScreen(executable!);
    ({ page } = screen);
  });
  afterAll(() => screen?.close());

  test("an operator reads the four figures of the shop, and what each of them counts", async () => {
    await page.getByRole("link", { name: "Figures" }).click();
    await page.getByText(/People were called in \d+ of \d+ stretches/).waitFor();
    await page.getByRole("button", { name: "Handoff rate" }).focus();
    await page.getByRole("tooltip").getByText("Of the AI’s stretches that began in this time").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("tooltip").waitFor({ state: "detached" });
    await page.getByRole("img", { name: /Handoff rate by day: lowest/ }).waitFor();
  });

  test("they are split by channel, and leave as tables", async () => {
    await page.getByRole("button", { name: "Channel" }).click();
    await page
      .getByRole("region", { name: "Figures by channel" })
      .getByRole("rowheader", { name: "WhatsApp" })
      .waitFor();
    const link = page.getByRole("link", { name: "Every handoff as CSV" });
    const saved = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(await readFile(await saved[0].path(), "utf8")).toMatch(/^\u{FEFF}handoff,conversation,/u);
  });

  test("days in which nothing happened say what will stand there", async () => {
    await page.getByRole("button", { name: "Custom" }).click();
    await page.getByLabel("From", { exact: true }).fill("2001-01-01");
    await page.getByLabel("To", { exact: true }).fill("2001-01-31");
    await page.getByText("Nothing to count in these days yet.").waitFor();
    await page.getByText("Of the AI’s stretches that began in this time").waitFor();
    await page.getByRole("button", { name: "7 days" }).click();
    await page.getByText(/People were called in/).waitFor();
  });

  test("everybody can use them: axe finds nothing, by day and by night, on a desk and on a phone", async () => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const wrong = await wrongWith(page, { frames: true });
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      expect([width, wrong, wide]).toEqual([width, [], width]);
    }
  });
});
