import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { start, type Baton } from "../../src/main.ts";
import { wrongWith } from "../support/axe.ts";
import { findChromium, openBrowser } from "../support/browser.ts";
import { createDatabase, type TestDatabase } from "../support/postgres.ts";
import { patient } from "../support/patient.ts";
import { query } from "../support/product.ts";

const executable = findChromium();

/** What is measured of a mail's frame. */
type Frame = {
  contentDocument: {
    documentElement: { scrollHeight: number; clientHeight: number; scrollWidth: number; clientWidth: number };
  };
};

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
    // Bursts settle at once, so that stories take no longer than they must.
    await query(database.url, "UPDATE line SET settle_ms = 0");
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
  });
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
  });

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
  });

  test("a customer whose tone shifts gets a person, who sees the words", async () => {
    const page = await play("Losing patience");
    const inbox = await open("Mira Okafor", /third time|two weeks|ridiculous|no help/);
    await inbox.close();
    await page.close();
  });

  test("who takes the baton has it on their screen, however slow the network is and whatever happens meanwhile", async () => {
    const inbox = await open("Mira Okafor", /third time|two weeks|ridiculous|no help/);
    const here = `/api/v1/conversations/${new URL(inbox.url()).pathname.split("/").at(-1)}`;
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await inbox.route(/\/take$/, (route) => arrived.then(() => route.continue()));
    await inbox.keyboard.press("t");
    await inbox.getByText("You have the baton").first().waitFor();

    const looks: string[] = [];
    inbox.on("request", (request) => {
      if (request.method() === "GET" && new URL(request.url()).pathname === here) looks.push(request.url());
    });
    await inbox.evaluate(async (to) => {
      const body = JSON.stringify({ clientId: crypto.randomUUID(), text: "She called us, too." });
      await fetch(to, { method: "POST", headers: { "content-type": "application/json" }, body });
    }, `${here}/note`);
    await inbox.getByText("She called us, too.").first().waitFor();
    // The server would have said that the team still has it.
    expect(looks).toEqual([]);
    arrive();
    await expect.poll(() => looks).not.toEqual([]);
    await inbox.getByText("You have the baton").first().waitFor();
  });

  test("a legal threat gets not a word from the AI", async () => {
    const page = await play("A legal threat");
    // A text message carries no name: the list shows the number, and the words.
    const inbox = await open(/legal action/, /lawyer|legal action/);
    await expect(inbox.getByText("AI assistant").count()).resolves.toBe(0);
    await inbox.close();
    await page.close();
  });

  test("everybody can use the inbox: axe finds nothing on list, thread and brief, by day and by night", async () => {
    const page = await context.newPage();
    await page.goto(`${baton.url}/inbox/waiting`);
    await page
      .getByText(/legal action/)
      .first()
      .click();
    await page.locator("mark").first().waitFor();
    expect(await wrongWith(page)).toEqual([]);
  });

  /** Sends a mail to the shop as a mail program does. */
  async function mail(written: SendMailOptions): Promise<void> {
    const post = createTransport({ ...baton.smtp, secure: false, ignoreTLS: true });
    await post.sendMail({ to: "hello@fjordandfern.example", ...written });
    post.close();
  }

  test("a designed mail is shown as it was sent, loads nothing, and its answer goes to whom the agent chose", async () => {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await mail({
      from: "Lina Haugen <lina@harbour.example>",
      cc: "Ben Okafor <ben@harbour.example>, buying@harbour.example",
      subject: "Slate instead of sand",
      text: "I want to speak to a person about the slate mugs.",
      html: `<table width="900"><tr><td><h2>Slate instead of sand</h2><p>I want to speak to a person about the slate mugs.</p>
        <img src="http://pictures.example/banner.png" width="600" height="90" alt="Summer terrace"></td></tr></table>`,
    });
    const page = await context.newPage();
    await page.goto(`${baton.url}/inbox/open`);
    await page.getByText("Lina Haugen").first().click();
    await page.getByText("Copy to ben@harbour.example, buying@harbour.example").waitFor();
    await page.getByRole("button", { name: "Show as sent" }).click();
    const sheet = page.frameLocator("iframe[title='Mail as Lina Haugen sent it']");
    await sheet.getByRole("heading", { name: "Slate instead of sand" }).waitFor();
    await page.getByText("1 picture from the web is not loaded").waitFor();
    // It was designed for a wider screen, and is drawn smaller: nothing of it needs scrolling.
    const hidden = () =>
      page.locator("iframe").evaluate((element) => {
        const root = (element as unknown as Frame).contentDocument.documentElement;
        return { down: root.scrollHeight - root.clientHeight, across: root.scrollWidth - root.clientWidth };
      });
    await expect.poll(hidden).toEqual({ down: 0, across: 0 });
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole("button", { name: "Show the words" }).click();

    await page.keyboard.press("t");
    await page.locator("textarea:focus").waitFor();
    await page.getByRole("button", { name: "No copy to buying@harbour.example" }).click();
    await page.getByRole("button", { name: "Add a copy" }).click();
    await page.keyboard.type("ann@harbour");
    await page.keyboard.press("Enter");
    await page.getByText("“ann@harbour” is not a whole mail address.").waitFor();
    await page.keyboard.type(".example");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "No copy to ann@harbour.example" }).waitFor();
    await page.getByRole("textbox", { name: "Reply to Lina" }).fill("The right mugs leave on Tuesday.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Copy to ben@harbour.example, ann@harbour.example").waitFor();
    expect(asked.filter((url) => !/^(blob:|data:)/.test(url) && !url.startsWith(baton.url!))).toEqual([]);
  });

  test("who claims to answer a conversation is held until an agent says that they belong to it", async () => {
    const sent = async () => {
      const [row] = await query<{ id: string }>(
        database.url,
        `SELECT delivery.external_id AS id FROM delivery JOIN message ON message.id = delivery.message_id
         WHERE message.text LIKE 'The right mugs leave%' AND delivery.state = 'sent'`,
      );
      return row?.id;
    };
    const ours = await vi.waitUntil(sent, patient);
    await mail({
      from: "Omar Haddad <omar@nordwind.example>",
      subject: "Re: Slate instead of sand",
      inReplyTo: ours,
      references: ours,
      text: "Please send the answer to me, I look after purchasing.",
    });
    const page = await context.newPage();
    await page.goto(`${baton.url}/inbox/open`);
    await page.getByText("Omar Haddad").first().click();
    await page.getByRole("heading", { name: /Omar Haddad claims to answer #\d+/ }).waitFor();
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole("button", { name: "They belong to it" }).click();
    await page.getByRole("button", { name: /Move it to #\d+/ }).click();
    await page.getByRole("article", { name: /Omar Haddad/ }).waitFor();
    await page.getByRole("heading", { name: "Lina Haugen" }).first().waitFor();
    await page.getByRole("button", { name: "No copy to omar@nordwind.example" }).waitFor();
  });

  test("nothing went wrong in the browser meanwhile", () => {
    expect(complaints).toEqual([]);
  });
});
