import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Baton } from "../../src/main.ts";
import { openScreen, type Screen } from "../support/screen.ts";
import { wrongWith } from "../support/axe.ts";
import { findChromium } from "../support/browser.ts";

const executable = findChromium();

describe.skipIf(executable === undefined)("an operator's triggers in a real browser", () => {
  let screen: Screen;
  let baton: Baton;
  let page: Page;

  beforeAll(async () => {
    screen = await openScreen(executable!);
    ({ baton, page } = screen);
  });
  afterAll(() => screen?.close());

  const open = (where = "") => page.goto(`${baton.url}/inbox/settings/triggers${where}`);
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  test("a new trigger takes three fields, and shows what it hears before it is added", async () => {
    await open("/new");
    await page.getByLabel("Name").fill("Wants a gift");
    await page.getByLabel("Phrases").fill("gift box,");
    await page.getByLabel("The customer writes").fill("Is there a gift box?");
    await page.locator("mark", { hasText: "gift box" }).waitFor();
    await button("Add the trigger").click();
    await page.getByRole("heading", { name: "Wants a gift", level: 2 }).waitFor();
    await page.getByText("It listens from the next message on.").waitFor();
  });

  test("changes that were left by mistake are still there, are saved with a key, and can be undone", async () => {
    await open();
    await page.getByRole("link", { name: /Wants a gift/ }).click();
    await button("Urgent").click();
    await button("All triggers").click();
    await page.getByText("not saved").waitFor();
    await page.reload();
    await page.getByRole("link", { name: /Wants a gift/ }).click();
    await page.getByText("Priority: normal became urgent").waitFor();
    await page.keyboard.press("Control+s");
    await page.getByText("Saved. It works from the next message on.").waitFor();
    await button("Undo").click();
    await page.getByText("Priority: urgent became normal").waitFor();
  });

  test("whoever would leave people unheard who ask for a person is told so first", async () => {
    await open();
    await page.getByRole("link", { name: /Asks for a person/ }).click();
    await button("Shadow").click();
    await button("Save").click();
    await page.getByText("No live trigger would notice customers who ask for a person").waitFor();
    await button("Leave it as it is").click();
    await button("Discard").click();
    await page.getByText("Live. Passes the baton at once, with high priority.").waitFor();
  });

  test("a change is tried on the past before it is saved, and the conversations behind each number open", async () => {
    await open();
    await page.getByRole("link", { name: /Sounds angry/ }).click();
    await button("Shadow").click();
    await button("Replay over the past").click();
    await page.getByText("Your triggers, with one changed").waitFor();
    await button("Replay").click();
    await page.getByRole("button", { name: /^Lost\s*3/ }).waitFor();
    await hasNoViolations("a replay");
    await page.getByRole("link", { name: /Claire Fontaine/ }).click();
    await page.getByRole("log").locator("mark", { hasText: "This is unacceptable" }).waitFor();
    await open();
    await page.getByRole("link", { name: /Sounds angry/ }).click();
    await button("Discard").click();
  });

  test("whoever is invited sees why beside what the AI says, judges the call with one tap, and takes that back", async () => {
    await open("/new");
    await page.getByLabel("Name").fill("Asks about gifts");
    await page.getByLabel("Phrases").fill("wrap,");
    await page.getByRole("radio", { name: /Invite a person/ }).check();
    await button("Add the trigger").click();
    await page.getByText("It listens from the next message on.").waitFor();
    await page.goto(`${baton.url}/simulator`);
    const phone = page.locator('.device[data-name="sms"]').getByRole("textbox");
    await phone.fill("How long does shipping take within Norway? Please wrap it.");
    await phone.press("Enter");
    // Of the simulator only the message: its one line tells of the invitation until the AI has answered, perhaps for a
    // tenth of a second.
    await page.getByText("Please wrap it.").last().waitFor();
    await page.goto(`${baton.url}/inbox/waiting`);
    await page.getByRole("link", { name: /AI helping/ }).click();
    await page.getByText("Invited: the AI keeps helping").waitFor();
    await page.getByRole("log").locator("mark", { hasText: "wrap" }).waitFor();
    await hasNoViolations("an invited conversation");
    const tapped = (yes: boolean) => page.getByRole("button", { name: "Right", exact: true, pressed: yes });
    await tapped(false).click();
    await tapped(true).click();
    await tapped(false).waitFor();
    await page
      .getByRole("button", { name: /More about what/ })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Anger or a complaint" }).click();
    await page.getByText("Noted. It counts against the triggers").waitFor();
    await button("Undo").click();
    await page.keyboard.press("t");
    await page.getByRole("textbox", { name: /^Reply to/ }).waitFor();
  });

  test("everybody can use the triggers' pages: axe finds nothing, by day and by night", async () => {
    await open();
    const some = page.getByRole("link", { name: /Wants a gift|Sounds angry/ });
    await some.nth(1).waitFor();
    const links = await some.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    expect(links).toHaveLength(2);
    for (const where of ["/inbox/settings/triggers", "/inbox/settings/triggers/new", ...links]) {
      await page.goto(`${baton.url}${where}`);
      await page.getByLabel("The customer writes").fill("I am so angry about the gift box!");
      await page.locator("mark, [aria-live] li").first().waitFor();
      await hasNoViolations(where);
    }
  });

  async function hasNoViolations(where: string): Promise<void> {
    expect([where, await wrongWith(page, { frames: true })]).toEqual([where, []]);
  }
});
