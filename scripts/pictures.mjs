import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

// node scripts/pictures.mjs <sign-in link>: takes the pictures of README.md and docs/ from a demo that runs and was just begun.
// The link is the one that npm start prints; it works once.

const [link] = process.argv.slice(2);
if (link === undefined || !URL.canParse(link)) {
  process.stderr.write("Start a fresh demo (DATA_DIR=/tmp/pictures npm start), then pass the inbox link it prints.\n");
  process.exit(1);
}
const browserAt = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((place) =>
  existsSync(place),
);
if (browserAt === undefined) throw new Error("Chromium is not installed.");

const { origin } = new URL(link);
const docs = path.resolve(import.meta.dirname, "../docs");
mkdirSync(docs, { recursive: true });
const browser = await chromium.launch({ executablePath: browserAt, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    // Sharp enough for a page that scales them down, and below 500 kB.
    deviceScaleFactor: 1.5,
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(link);
  await page.waitForURL("**/inbox/**");

  await page.goto(`${origin}/simulator`);
  await page.locator(".beside iframe").waitFor();
  for (const [story, device] of [
    ["A bulk order", "email"],
    ["A legal threat", "sms"],
    ["Losing patience", "whatsapp"],
  ]) {
    await page.getByRole("button", { name: story }).click();
    await page.locator(`.device[data-name="${device}"] .baton[data-tone="team"]`).waitFor({ timeout: 60_000 });
    await page.getByText("Open it in the inbox").waitFor();
  }
  await page.getByText("Open it in the inbox").click();
  await page.frameLocator(".beside iframe").getByRole("log").getByText("third time I ask").first().waitFor();
  await settled(page);
  await take("simulator");

  await page.goto(`${origin}/inbox/waiting`);
  await page.getByRole("link", { name: /Mira Okafor/ }).click();
  await page.getByRole("log").getByText("third time I ask").first().waitFor();
  await page.getByRole("textbox", { name: /^Reply to/ }).hover();
  await settled(page);
  await take("inbox");

  await page.goto(`${origin}/inbox/open`);
  await page.getByRole("link", { name: /Astrid Nygaard/ }).click();
  await page.getByRole("button", { name: "Show as sent" }).click();
  await page.frameLocator("[role=log] iframe").getByText("Strandveien").waitFor();
  await settled(page);
  await take("mail");

  async function take(name) {
    const file = path.join(docs, `${name}.png`);
    await page.screenshot({ path: file });
    process.stdout.write(`${file}  ${Math.round(statSync(file).size / 1000)} kB\n`);
  }
} finally {
  await browser.close();
}

/** Fonts are there and nothing on the page has changed for a second. */
async function settled(page) {
  await page.evaluate(() => document.fonts.ready);
  let before;
  for (;;) {
    const now = await page.evaluate(() => document.body.innerText);
    if (now === before) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
