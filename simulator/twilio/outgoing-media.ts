import { isLoopback } from "../loopback.ts";
import type { StandInMessage } from "./message.ts";
import type { MediaShelf } from "./media.ts";

/** What the stand-in got when it fetched a file that Baton sends, as Twilio does: from outside, without credentials. */
export type FetchedMedia = {
  /** The message that it goes with. */
  readonly message: string;
  readonly url: string;
  /** 0: nobody answered. */
  readonly status: number;
  readonly type: string;
  /** As Content-Disposition names it. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
  /** The error that the message fails with because of it. */
  readonly errorCode: number | null;
};

const whatsappTypes =
  /^(image\/(jpeg|png|webp)|audio\/(ogg|amr|3gpp|aac|mpeg)|video\/mp4|text\/vcard|application\/(pdf|msword|vnd\.openxmlformats-officedocument\..+))$/;

/** Fetches a message's files, keeps those that are as they should be, and tells what it got. */
export async function fetchOutgoing(message: StandInMessage, shelf: MediaShelf): Promise<readonly FetchedMedia[]> {
  const fetched = await Promise.all(message.mediaUrls.map((url) => fetchOne(message, url)));
  for (const { errorCode, type, bytes } of fetched)
    if (errorCode === null)
      message.media.push(shelf.keep({ account: message.account, message: message.sid, type, bytes }).sid);
  return fetched;
}

async function fetchOne(message: StandInMessage, url: string): Promise<FetchedMedia> {
  const isWhatsapp = message.to.startsWith("whatsapp:");
  const failure = isWhatsapp ? 63019 : 11200;
  try {
    if (!isLoopback(new URL(url).hostname)) throw new Error("the stand-in fetches on this machine only");
    const response = await fetch(url, { signal: AbortSignal.timeout(15_000) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = (response.headers.get("content-type") ?? "").split(";", 1)[0]?.trim() ?? "";
    const name = /filename="?([^";]+)/i.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? null;
    const limit = isWhatsapp ? (type.startsWith("image/") ? 5_000_000 : 16_000_000) : 5_000_000;
    const isWanted = isWhatsapp ? whatsappTypes.test(type) : type !== "" && type !== "text/html";
    const errorCode = !response.ok || !isWanted ? failure : bytes.length > limit ? 11751 : null;
    return { message: message.sid, url, status: response.status, type, name, bytes, errorCode };
  } catch {
    return { message: message.sid, url, status: 0, type: "", name: null, bytes: new Uint8Array(), errorCode: failure };
  }
}
