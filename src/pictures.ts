import { missingPicture, type Page } from "../channels/channel.ts";
import type { Answer, Errand } from "./fetch.ts";
import { kindOf, lookAtBytes } from "./files/kind.ts";

/** How the pictures of a page are fetched: from public addresses only. */
export type Fetch = (errand: Errand) => Promise<Answer>;

const mostPictures = 30;
const mostBytes = 5_000_000;
const mostTogether = 15_000_000;
const atOnce = 6;
const longestMs = 10_000;

/**
 * A page with the pictures that it would load, fetched for the reader: whoever keeps them learns that somebody at the
 * business looked, and neither who nor where. Only what is a picture by its content is put in; what cannot be had in
 * `withinMs` is left out, and its description stands there.
 */
export async function withPictures(page: Page, fetch: Fetch, withinMs = longestMs): Promise<string> {
  const signal = AbortSignal.timeout(withinMs);
  const found = new Map<number, string>();
  let left = mostTogether;
  const waiting = page.pictures.slice(0, mostPictures).entries();
  const fetchSome = async (): Promise<void> => {
    for (const [place, address] of waiting) {
      const bytes = await fetched(fetch, {
        address,
        plain: true,
        mostBytes: Math.min(mostBytes, left),
        // One each: Node warns of a leak where many listen to the same.
        signal: AbortSignal.any([signal]),
      });
      if (bytes === undefined || bytes.length > left) continue;
      const { type, image } = await kindOf(bytes.subarray(0, lookAtBytes), { name: "", type: "" });
      if (image === undefined) continue;
      left -= bytes.length;
      found.set(place, `data:${type};base64,${Buffer.from(bytes).toString("base64")}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchSome));
  return shown(page.html, found);
}

/** Counted wherever it is shown: a mail may show one picture ten thousand times. */
function shown(html: string, found: ReadonlyMap<number, string>): string {
  let left = mostTogether * 2;
  return html.replace(missingPicture, (mark, place: string) => {
    const data = found.get(Number(place));
    if (data === undefined || data.length > left) return mark;
    left -= data.length;
    return `<img src="${data}"`;
  });
}

async function fetched(fetch: Fetch, errand: Errand): Promise<Uint8Array | undefined> {
  if (errand.signal.aborted || errand.mostBytes <= 0) return undefined;
  try {
    const answer = await fetch(errand);
    return answer.outcome === "answered" && answer.status === 200 ? answer.bytes : undefined;
  } catch {
    // Somebody else's server does not answer. The reader sees what the picture would have been, and can ask again.
    return undefined;
  }
}
