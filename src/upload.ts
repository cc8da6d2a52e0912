import type { Readable } from "node:stream";
import { v7 as uuid } from "uuid";
import type { MediaLimits } from "./conversation/conversation.ts";
import { newKey, type FileStore } from "./files/file-store.ts";
import { kindOf, lookAtBytes } from "./files/kind.ts";
import { cleanName } from "./files/name.ts";
import { peek } from "./files/peek.ts";

/** A file that was chosen for a conversation. */
export type Upload = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly key: string;
  readonly width: number | null;
  readonly height: number | null;
};

type Needs = {
  /** What one message on this conversation's channel may carry; null: nothing. Undefined: no such conversation. */
  limits(conversationId: string): Promise<MediaLimits | null | undefined>;
  /** False when there is no such conversation. */
  add(conversationId: string, agentId: string, upload: Upload, at: Date): Promise<boolean>;
  readonly store: FileStore;
};

/** As an agent's program announces it. Its name and type are claims. */
export type Announced = { readonly name: string; readonly type: string; readonly size: number };

/** `too_large` and `not_taken` say in a sentence what is taken. */
export type Uploaded =
  | { readonly outcome: "kept"; readonly upload: Upload }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "too_large" | "not_taken"; readonly says: string };

/**
 * Keeps a file that an agent wants to send, if the conversation's channel can carry it. Nothing of `content` is read
 * before its announced size fits, and nothing is stored before its beginning shows a type that the channel takes.
 */
export async function upload(
  { limits: limitsOf, add, store }: Needs,
  conversationId: string,
  agentId: string,
  announced: Announced,
  content: Readable,
  now: Date,
): Promise<Uploaded> {
  const limits = await limitsOf(conversationId);
  if (limits === undefined) return { outcome: "unknown" };
  if (limits === null) return { outcome: "not_taken", says: "This channel carries no files." };
  if (announced.size === 0) return { outcome: "not_taken", says: "This file is empty." };
  const early = tooLarge(limits, announced.size, announced.type.startsWith("image/"));
  if (early !== undefined) return early;

  const { head, whole } = await peek(content, lookAtBytes);
  const { type, image } = await kindOf(head, announced);
  if (!isTaken(limits.types, type)) return { outcome: "not_taken", says: takes(limits.types) };
  const late = tooLarge(limits, announced.size, type.startsWith("image/"));
  if (late !== undefined) return late;

  const key = newKey();
  await store.put(key, whole, announced.size);
  const kept = {
    id: uuid(),
    name: cleanName(announced.name, type),
    type,
    size: announced.size,
    key,
    width: image?.width ?? null,
    height: image?.height ?? null,
  };
  if (await add(conversationId, agentId, kept, now)) return { outcome: "kept", upload: kept };
  await store.remove(key);
  return { outcome: "unknown" };
}

function tooLarge(limits: MediaLimits, size: number, isPicture: boolean): Uploaded | undefined {
  const most = isPicture ? Math.min(limits.mostImageBytes, limits.mostBytes) : limits.mostBytes;
  if (size <= most) return undefined;
  const what = isPicture ? "A picture" : "A file";
  return { outcome: "too_large", says: `${what} may have at most ${most / 1_000_000} MB on this channel.` };
}

/** Whether a list of types such as `image/png` and `audio/*` takes a type; an empty one takes every type. */
function isTaken(types: readonly string[], type: string): boolean {
  const group = `${type.split("/")[0]}/*`;
  return types.length === 0 || types.includes(type) || types.includes(group);
}

/** "This channel takes JPEG, PNG and PDF files." in words that people use for files. */
function takes(types: readonly string[]): string {
  const names = [...new Set(types.map((type) => called[type] ?? type.split("/").at(-1)?.toUpperCase() ?? type))];
  const last = names.pop();
  return `This channel takes only ${names.length === 0 ? "" : `${names.join(", ")} and `}${last} files.`;
}

const called: Readonly<Record<string, string>> = {
  "audio/mpeg": "MP3",
  "audio/3gpp": "3GP",
  "application/msword": "Word",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "text/vcard": "contact",
};
