import { missingPicture, type Page } from "../../channel.ts";
import { parsed } from "../reading/mime.ts";
import { cleanHtml } from "./clean.ts";
import { documentOf } from "./document.ts";
import { enclosedPictures, mostTogether } from "./pictures.ts";

/** Newsletters have some dozens. */
const mostRemote = 100;

/**
 * A mail as its writer designed it: nothing runs, nothing loads, and the pictures that came with it are in it. Undefined
 * for a mail without HTML.
 *
 * @throws whatever the parser throws at a mail that it cannot read
 */
export async function pageOf(raw: Uint8Array): Promise<Page | undefined> {
  const mail = await parsed(raw);
  if (typeof mail.html !== "string" || mail.html.trim() === "") return undefined;
  const { html, sources } = cleanHtml(mail.html);
  const enclosed = await enclosedPictures(sources, mail.attachments);
  const remote = sources.filter((source) => /^https?:/.test(source)).slice(0, mostRemote);
  let bytes = 0;
  const body = html.replace(missingPicture, (_, digits: string) => {
    const place = Number(digits);
    const data = enclosed.get(place);
    // Counted wherever it is shown: a mail may show one picture ten thousand times.
    if (data !== undefined && (bytes += data.length) < mostTogether) return `<img src="${data}"`;
    const number = remote.indexOf(sources[place] ?? "");
    return number < 0 ? "<img" : `<img data-picture="${number}"`;
  });
  return { html: documentOf(body), pictures: remote };
}
