import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** The one without windows comes first: it leaves more of the processor to what is tested. */
const places = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map(
  (name) => `/usr/bin/${name}`,
);

/** Where a Chromium is on this machine, if one is. In CI its absence is a failure, elsewhere its tests are skipped. */
export function findChromium(): string | undefined {
  const found = places.find((place) => existsSync(place));
  if (found === undefined && process.env["CI"] === "true")
    throw new Error("chromium is not installed, and CI must have it");
  if (found === undefined) process.stdout.write("Skipping what needs a browser: chromium is not installed.\n");
  return found;
}

/** A browser that talks to nobody but us. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      // Without a graphics card each step of a movement is painted by the processor that the tests need.
      "--force-prefers-reduced-motion",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-dev-shm-usage",
    ],
  });
}
