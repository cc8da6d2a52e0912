import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wrongWith } from "../support/axe.ts";
import { findChromium } from "../support/browser.ts";
import { writeMail } from "../support/mail-host.ts";
import { openScreen, type Screen } from "../support/screen.ts";

const executable = findChromium();

describe.skipIf(executable === undefined)(
  "an agent who knows that two customers are one person, in a real browser",
  () => {
    let screen: Screen;
    let page: Page;

    beforeAll(async () => {
      screen = await openScreen(executable!);
      ({ page } = screen);
      await writeMail(screen.baton.smtp!, {
        from: "Ben at work <ben@office.example>",
        to: "hello@fjordandfern.example",
        subject: "The hole in my blanket",
        text: "I sent you a text message from +1 202 555 0164 and go on here, it is easier.",
      });
      await page.goto(`${screen.baton.url}/inbox/open`);
      await page.getByText("Ben at work").waitFor();
    });
    afterAll(() => screen?.close());

    const sheet = () => page.getByRole("dialog");
    const brief = (of = page) => of.getByRole("region", { name: "Brief" });
    const person = () => sheet().getByRole("button", { name: /Ben at work/ });

    test("says so with the keyboard, and another window has both at once", async () => {
      const storageState = await page.context().storageState();
      const colleague = await page.context().browser()!.newPage({ storageState });
      await colleague.goto(page.url());
      await colleague.getByText("Ben at work").click();
      await brief(colleague).getByText("ben@office.example").waitFor();

      await page.getByText("Ben Carter").first().click();
      await brief().getByRole("button", { name: "Same person as…" }).click();
      await sheet()
        .getByText(/Gave this customer’s number in #\d+/)
        .waitFor();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await sheet().getByText("Are they one person?").waitFor();
      await page.keyboard.press("Enter");
      await page.getByText(/^Joined\./).waitFor();
      await brief()
        .getByText(/Joined by .+ at \d\d:\d\d/)
        .waitFor();
      expect(await brief().getByText("ben@office.example").count()).toBe(1);
      await brief()
        .getByRole("link", { name: /The hole in my blanket/ })
        .waitFor();
      await brief(colleague)
        .getByText(/Joined by/)
        .waitFor();
      await colleague.close();
    });

    test("takes it back by the notice, and again where it stands", async () => {
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("Taken back.").waitFor();
      await brief().getByText("ben@office.example").waitFor({ state: "detached" });

      // Once told apart they are not suggested again; they are found by name all the same.
      await brief().getByRole("button", { name: "Same person as…" }).click();
      await sheet().getByText("Nothing points to anybody else so far.").waitFor();
      await page.keyboard.type("at work");
      await person().click();
      await sheet()
        .getByRole("button", { name: /They are one person/ })
        .click();
      await brief().getByRole("button", { name: "Separate" }).click();
      await page.getByText(/^Separated\./).waitFor();
      await brief().getByText("ben@office.example").waitFor({ state: "detached" });
    });

    test("everybody can use it: axe finds nothing, by day and by night, on a desk and on a phone", async () => {
      await brief().getByRole("button", { name: "Same person as…" }).click();
      await page.keyboard.type("at work");
      for (const step of ["choose", "look"]) {
        await person().waitFor();
        if (step === "look") {
          await person().click();
          await sheet().getByText("Are they one person?").waitFor();
        }
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 844 });
          const wrong = await wrongWith(page);
          const wide = await page.evaluate("document.documentElement.scrollWidth");
          expect([step, width, wrong, wide]).toEqual([step, width, [], width]);
        }
      }
    });
  },
);
