import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wrongWith } from "../support/axe.ts";
import { findChromium } from "../support/browser.ts";
import { openScreen, type Screen } from "../support/screen.ts";

const executable = findChromium();

describe.skipIf(executable === undefined)("what the AI may answer from, in a real browser", () => {
  let screen: Screen;
  let page: Page;

  beforeAll(async () => {
    screen = await openScreen(executable!);
    ({ page } = screen);
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: "Knowledge" }).click();
  });
  afterAll(() => screen?.close());

  test("an operator adds an article, and an agent finds what it says by its heading", async () => {
    await page.getByRole("button", { name: "Add an article" }).click();
    await page.getByLabel("Title").fill("Candles");
    await page.getByLabel("Text").fill("## How long does a candle burn?\nForty hours.\n\n## Is it soy?\nYes.");
    await page.getByRole("button", { name: "Add the article" }).click();
    await page.getByText("Added. The AI answers from “Candles” now.").waitFor();

    await page.getByRole("link", { name: "Mine" }).click();
    await page.getByRole("link", { name: /Nora Falk/ }).click();
    await page.getByRole("textbox", { name: "Reply to Nora" }).press("/");
    await page.getByRole("combobox", { name: "Which answer?" }).fill("candle burn");
    await page.getByRole("option", { name: /How long does a candle burn\?.*Candles/ }).click();
    const reply = page.getByRole("textbox", { name: "Reply to Nora" });
    await expect.poll(() => reply.inputValue()).toBe("Forty hours.");
  });

  test("changes what it says, and removes it after one more question", async () => {
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("link", { name: "Knowledge" }).click();
    await page.getByRole("link", { name: /Candles/ }).click();
    await page.getByLabel("Text").fill("## How long does a candle burn?\nThirty hours.");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Saved. The AI answers from it as it stands now.").waitFor();

    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect([width, await wrongWith(page)]).toEqual([width, []]);
    }
    await page.getByRole("button", { name: "Remove it" }).click();
    await page
      .getByRole("group", { name: /Nobody can bring it back/ })
      .getByRole("button", { name: "Remove it" })
      .click();
    await page.getByText("Removed. The AI no longer knows “Candles”.").waitFor();
    await page.getByRole("link", { name: /Candles/ }).waitFor({ state: "detached" });
  });
});
