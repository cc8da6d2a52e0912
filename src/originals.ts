import type { Channel } from "../channels/channel.ts";
import { cleanName } from "./files/name.ts";
import { withPictures, type Fetch } from "./pictures.ts";

/** The raw form of a message, with what is needed to read it. */
export type Original = { readonly channel: string; readonly raw: Uint8Array; readonly subject: string | null };

type Needs = {
  /** Undefined where there is no such message, or its channel gave none. */
  readonly find: (messageId: string) => Promise<Original | undefined>;
  readonly channels: ReadonlyMap<string, Pick<Channel, "page" | "headers">>;
  readonly fetch: Fetch;
};

/** Messages in the form in which they came. Undefined: there is no such message, or it has nothing of the kind. */
export type Originals = {
  /** As its writer designed it, a page that runs and loads nothing; `pictures`: with those that it would load. */
  page(messageId: string, ask: { readonly pictures: boolean }): Promise<string | undefined>;
  /** The fields before its words. */
  headers(messageId: string): Promise<ReturnType<NonNullable<Channel["headers"]>> | undefined>;
  /** To keep, or to open in a mail program. */
  source(messageId: string): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined>;
};

export function createOriginals({ find, channels, fetch }: Needs): Originals {
  const read = async (messageId: string) => {
    const original = await find(messageId);
    return original && { ...original, channel: channels.get(original.channel) };
  };
  return {
    async page(messageId, { pictures }) {
      const original = await read(messageId);
      const page = original && (await original.channel?.page?.(original.raw));
      return page !== undefined && pictures ? await withPictures(page, fetch) : page?.html;
    },
    async headers(messageId) {
      const original = await read(messageId);
      return original?.channel?.headers?.(original.raw);
    },
    async source(messageId) {
      const original = await read(messageId);
      if (original?.channel?.headers === undefined) return undefined;
      return { name: cleanName(`${original.subject ?? "message"}.eml`, "message/rfc822"), bytes: original.raw };
    },
  };
}
