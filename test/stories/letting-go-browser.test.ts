import { createTransport } from "nodemailer";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { wrongWith } from "../support/axe.ts";
import { findChromium } from "../support/browser.ts";
import { openScreen, type Screen } from "../support/screen.ts";

const executable = findChromium();

describe.skipIf(executable === undefined)("an agent lets go of a conversation, in a real browser", () => {
  let screen: Screen;
  let page: Page;
  beforeAll(async () => {
    screen = await openScreen(executable!);
    ({ page } = screen);
  });
  afterAll(() => screen?.close());
  afterEach(() => page.keyboard.press("Escape"));

  /** Somebody writes a mail, and the agent has taken their conversation. */
  async function isHeld(name: string, text: string): Promise<void> {
    const post = createTransport({ ...screen.baton.smtp, secure: false, ignoreTLS: true });
    const from = `${name} <${name.toLowerCase().replaceAll(" ", ".")}@harbour.example>`;
    await post.sendMail({ from, to: "hello@fjordandfern.example", subject: "A question", text });
    post.close();
    await page.goto(`${screen.baton.url}/inbox/waiting`);
    await page.getByText(name).first().click();
    await page.locator("mark").first().waitFor();
    await page.keyboard.press("t");
    await page.locator("textarea:focus").waitFor();
  }
  const says = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press("Control+Enter");
    await page.getByText(text).first().waitFor();
    await page.locator("textarea:focus").evaluate((field: { blur(): void }) => field.blur());
  };
  const chooses = async (action: string): Promise<void> => {
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  const sheet = () => page.locator("dialog[open]");
  const button = (name: string) => sheet().getByRole("button", { name: new RegExp(`^${name}`) });

  test("reads that the AI answers what is open, and may say that it needs no answer", async () => {
    await isHeld("Ida Moen", "This is an absolute disgrace, I am furious! How long does delivery to Germany take?");
    await chooses("Hand back to the AI");
    await sheet().getByText("Ida’s last message has no answer yet").waitFor();
    expect(await sheet().getByLabel("The AI answers now").isChecked()).toBe(true);
    expect(await wrongWith(page)).toEqual([]);
    await sheet().getByLabel("It needs no answer").check();
    await sheet().getByLabel("What came of it").fill("Called her back");
    await page.keyboard.press("Control+Enter");
    await page.getByText("The baton is passed to the AI.").waitFor();
    await page.getByText("The AI is answering").first().waitFor();
  });

  test("reads why no AI answers a threat, and cannot hand it back by a slip", async () => {
    await isHeld("Odd Lie", "My lawyer will sue you if the parcel is not here on Friday.");
    await chooses("Hand back to the AI");
    await sheet()
      .getByText(/does not answer it, since it is about law, money or safety/)
      .waitFor();
    expect(await button("Hand back").isDisabled()).toBe(true);
    await page.keyboard.press("Control+Enter");
    expect(await sheet().isVisible()).toBe(true);
    expect(await wrongWith(page)).toEqual([]);
    await sheet()
      .getByLabel(/It needs no answer/)
      .check();
    await button("Hand back").click();
    await page.getByText("The AI is answering").first().waitFor();
  });

  test("resolves at once where nothing was promised, and is reminded of what was", async () => {
    await isHeld("Tor Vik", "Please let me talk to a person about my blanket.");
    // The network is slow: whoever resolves a moment after they promised something is reminded of it all the same.
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/reply$/, (route) => arrived.then(() => route.continue()));
    await says("We are happy to help. We will send you a new blanket by Friday.");
    await chooses("Resolve e");
    arrive();
    await sheet().getByRole("heading", { name: "Resolve" }).waitFor();
    expect(await sheet().getByLabel("Promise 1", { exact: true }).inputValue()).toContain("send you a new blanket");
    expect(await sheet().getByLabel("By when is promise 1 due").inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await wrongWith(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^Resolved\. It opens again when/).waitFor();
    await page.getByRole("region", { name: "To keep" }).first().getByText("send you a new blanket").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("You have the baton").first().waitFor();
    await page.getByRole("region", { name: "To keep" }).first().waitFor({ state: "detached" });

    await isHeld("Liv Dahl", "Please let me talk to a person about my lamp.");
    await says("Good morning, Ana here.");
    await chooses("Resolve e");
    await page.getByText(/^Resolved\. It opens again when/).waitFor();
  });
});
