import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { cleanHtml } from "../channels/email/page/clean.ts";
import { receive } from "../src/receive.ts";
import { createIntake } from "../src/store/intake.ts";
import { openOffice, type Office } from "./http/office.ts";
import { findChromium, openBrowser } from "./support/browser.ts";
import { aLine, inbound } from "./support/builders.ts";
import { attacks, type Attack } from "./support/hostile-html.ts";
import { htmlMail } from "./support/mime.ts";
import { patient } from "./support/patient.ts";

const executable = findChromium();

/** What came of showing many mails in one page, each in a frame of its own. */
type Shown = {
  /** Scripts that ran, by the attack. */
  readonly ran: readonly string[];
  /** What was asked of the sender's server. */
  readonly asked: readonly string[];
  /** Dialogs, other windows, other addresses of the page around: by what happened. */
  readonly left: readonly string[];
  readonly frames: readonly Frame[];
};
type Frame = {
  readonly title: string;
  readonly height: number;
  readonly text: string;
  /** Elements that do not stand where the text puts them. */
  readonly afloat: number;
  readonly links: readonly (string | null)[];
};

describe.skipIf(executable === undefined)("HTML that is written to harm whoever reads it", () => {
  let office: Office;
  let browser: Browser;
  let context: BrowserContext;
  /** Serves the frames of the tests that take a layer away; hears what is asked of the sender's server. */
  let stage: { server: http.Server; origin: string; serve: (path: string, response: http.ServerResponse) => void };
  let elsewhere: { server: http.Server; origin: string; asked: string[] };
  let corpus: Attack[];
  const pages: string[] = [];

  beforeAll(async () => {
    office = await openOffice();
    const asked: string[] = [];
    elsewhere = {
      asked,
      ...(await openServer((request, response) => void response.end(void asked.push(request.url ?? "")))),
    };
    stage = {
      serve: () => {},
      ...(await openServer((request, response) => stage.serve(request.url ?? "", response))),
    };
    corpus = attacks(elsewhere.origin);
    const line = await aLine(office.database, { channel: "email", hasThreads: true });
    const intake = createIntake(office.database.pool);
    for (const [place, { html }] of corpus.entries()) {
      const message = inbound({
        identity: `reader${place}@customer.test`,
        raw: htmlMail(`${greeting}${html}`),
        formatted: true,
      });
      await receive({ intake, wake: () => {} }, line, message, new Date());
      const { rows } = await office.database.pool.query<{ id: string }>(
        "SELECT message_id AS id FROM receipt WHERE provider_id = $1",
        [message.providerId],
      );
      pages.push(`/api/v1/messages/${rows[0]!.id}/page`);
    }
    browser = await openBrowser(executable!);
    context = await browser.newContext();
    const { session } = await office.anybody("agent");
    await context.addCookies([{ name: "sid", value: session, url: office.url() }]);
  });
  afterAll(async () => {
    await browser?.close();
    stage?.server.close();
    elsewhere?.server.close();
    await office?.close();
  });

  /** Shows frames in a page, waits for what they do, and touches everything in them if `touched`. */
  async function show(
    around: string,
    addresses: readonly string[],
    given: { readonly sandbox?: string; readonly touched: boolean },
    untilTrue = (_ran: ReadonlySet<number>) => true,
  ): Promise<Shown> {
    elsewhere.asked.length = 0;
    const ran = new Set<number>();
    const left: string[] = [];
    const page = await context.newPage();
    page.on("dialog", (dialog) => void (left.push(`a dialog: ${dialog.message()}`), dialog.dismiss()));
    page.on("popup", (popup) => left.push(`a window: ${popup.url()}`));
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame() && frame.url() !== around) left.push(`the page: ${frame.url()}`);
    });
    await page.exposeFunction("ran", (place: number) => void ran.add(place));
    await page.goto(around);
    const frames = await page.evaluate(showFrames, { addresses, ...given });
    await vi.waitFor(() => expect(untilTrue(ran)).toBe(true), patient);
    // A moment for what the touch set off. Some of these frames are never quiet: then they had ten seconds to harm.
    await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch(() => {});
    await page.close();
    const names = [...ran].map((place) => corpus[place]!.name);
    return { ran: names, asked: elsewhere.asked.filter((url) => !url.startsWith("/favicon")), left, frames };
  }

  /** Shows all mails as they are given, in frames without a sandbox, and without a policy where none is given. */
  async function showBare(
    form: (attack: Attack) => string,
    { policy, touched }: { readonly policy?: string; readonly touched: boolean },
    untilTrue?: (ran: ReadonlySet<number>) => boolean,
  ): Promise<Shown> {
    stage.serve = (path, response) => {
      const mail = corpus[Number(/^\/mail\/(\d+)$/.exec(path)?.[1])];
      if (mail !== undefined && policy !== undefined) response.setHeader("content-security-policy", policy);
      response.setHeader("content-type", "text/html; charset=utf-8").end(mail === undefined ? "" : form(mail));
    };
    return await show(
      `${stage.origin}/`,
      corpus.map((_, place) => `/mail/${place}`),
      { touched },
      untilTrue,
    );
  }

  const nothing = { ran: [], asked: [], left: [] };
  const sandbox = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

  test("runs nothing, asks nobody and covers nothing where an agent opens it, and its words are there", async () => {
    // A page of ours with the policy of them all; the inbox has the same.
    const shown = await show(`${office.url()}/api/docs`, pages, { sandbox, touched: true });
    expect(shown).toMatchObject(nothing);
    expect(shown.frames).toHaveLength(corpus.length);
    for (const [place, frame] of shown.frames.entries()) {
      // The page around measures it, which needs the frame to be of the same origin.
      expect(frame, corpus[place]!.name).toMatchObject({ title: "Mail", afloat: 0 });
      expect(frame.height, corpus[place]!.name).toBeGreaterThan(0);
      expect(frame.text, corpus[place]!.name).toContain("Dear shop");
      for (const link of frame.links) expect(link).toMatch(/^(https?|mailto|tel):/);
    }
  });

  test("runs nothing and asks nobody with its cleaning alone: no sandbox, no policy", async () => {
    const shown = await showBare(({ html }) => cleanHtml(html).html, { touched: true });
    expect(shown).toMatchObject(nothing);
  });

  test("runs nothing and asks nobody with sandbox and policy alone: not cleaned", async () => {
    const answer = await office.ask("GET", pages[0]!, { as: await office.anybody("agent") });
    const policy = answer.headers.get("content-security-policy")!;
    const shown = await showBare(({ html }) => html, { policy, touched: true });
    expect(shown).toMatchObject(nothing);
  });

  test("does run and does ask where nothing stands in its way, so the tests above are worth something", async () => {
    const isHarmed = (ran: ReadonlySet<number>) => ran.size > 35 && new Set(elsewhere.asked).size > 25;
    const shown = await showBare(({ html }) => html, { touched: false }, isHarmed);
    expect(shown.ran.length).toBeGreaterThan(35);
    expect(new Set(shown.asked).size).toBeGreaterThan(25);
  });
});

const greeting = "<p>Dear shop</p>";

async function openServer(answer: http.RequestListener) {
  const server = http.createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** As much of a browser as `showFrames` uses, which runs in one. */
type Node = {
  readonly href?: string;
  closest(name: string): Node | null;
  focus?(): void;
  dispatchEvent(event: Event): boolean;
  getAttribute(name: string): string | null;
};
type Shows = {
  readonly title: string;
  readonly documentElement: { readonly scrollHeight: number };
  readonly body: { readonly innerText: string } | null;
  querySelectorAll(selector: string): Iterable<Node>;
};
type Iframe = EventTarget & {
  src: string;
  readonly contentDocument: Shows | null;
  setAttribute(name: string, value: string): void;
};
declare const document: { createElement(name: "iframe"): Iframe; readonly body: { append(frame: Iframe): void } };
declare function getComputedStyle(element: Node): { readonly position: string };

/** Runs in the page: frames for all addresses, each told apart once it has loaded. */
async function showFrames(given: {
  readonly addresses: readonly string[];
  readonly sandbox?: string;
  readonly touched: boolean;
}): Promise<Frame[]> {
  const events = ["pointerenter", "mouseover", "focus", "click", "toggle", "animationstart", "submit"];
  return await Promise.all(
    given.addresses.map(async (address) => {
      const frame = document.createElement("iframe");
      if (given.sandbox !== undefined) frame.setAttribute("sandbox", given.sandbox);
      frame.src = address;
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      document.body.append(frame);
      await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 25_000))]);
      // A moment for what happens only after that: pictures that fail, animations, pages that move on.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const shown = frame.contentDocument;
      if (shown?.body == null) return { title: "", height: 0, text: "", afloat: 0, links: [] };
      const elements = [...shown.querySelectorAll("*")];
      const leadsAway = (element: Node) => /^https?:/.test(element.closest("a")?.href ?? "");
      if (given.touched)
        for (const element of elements.filter((each) => !leadsAway(each))) {
          element.focus?.();
          for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }));
        }
      return {
        title: shown.title,
        height: shown.documentElement.scrollHeight,
        text: shown.body.innerText,
        afloat: elements.filter((element) => getComputedStyle(element).position !== "static").length,
        links: [...shown.querySelectorAll("[href]")].map((element) => element.getAttribute("href")),
      };
    }),
  );
}
