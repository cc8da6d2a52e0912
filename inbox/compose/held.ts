import { ask, Refusal } from "../api/ask.ts";
import type { Carried } from "../api/outgoing.ts";
import { type Uploading, upload } from "../api/upload.ts";
import type { Channel } from "../../src/http/wire/channels.ts";
import type { Upload } from "../../src/http/wire/messages.ts";
import { makeStore, useStore } from "../frame/store.ts";
import { whyNot } from "./limits.ts";

/** A file that goes with a reply: on its way to us, here, or refused with the reason. */
export type Held = {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** What a picture looks like, from this browser's own memory. */
  readonly preview?: string;
  /** From 0 to 1 while it is on its way. */
  readonly share: number;
  readonly upload?: Upload;
  readonly failed?: string;
};

const prefix = "baton.files.";
const none: readonly Held[] = [];
const held = makeStore<ReadonlyMap<string, readonly Held[]>>(new Map());
const onTheirWay = new Map<string, Uploading>();

/** Reads which files an earlier visit had uploaded and not sent. */
export function startFiles(): void {
  const kept = Object.entries(localStorage).filter(([key]) => key.startsWith(prefix));
  held.set(new Map(kept.map(([key, json]) => [key.slice(prefix.length), read(json).map(heldOf)])));
}

function read(json: string): readonly Upload[] {
  try {
    return JSON.parse(json);
  } catch {
    return [];
  }
}

const heldOf = (known: Upload): Held => ({
  key: known.id,
  name: known.name,
  type: known.type,
  size: known.size,
  share: 1,
  upload: known,
  ...(known.image && { preview: known.url }),
});

/** Unsent files belong to whoever chose them. */
export function forgetFiles(): void {
  for (const conversation of held.get().keys()) keep(conversation, []);
}

export function useFiles(conversation: string): readonly Held[] {
  return useStore(held).get(conversation) ?? none;
}

const filesOf = (conversation: string): readonly Held[] => held.get().get(conversation) ?? none;

/** Begins to upload what may go with a reply. Returns why the first of the others may not. */
export function attach(conversation: string, channel: Channel, files: readonly File[]): string | undefined {
  let refused: string | undefined;
  for (const file of files) {
    const why = whyNot(
      file,
      filesOf(conversation).filter(({ failed }) => failed === undefined),
      channel,
    );
    if (why === undefined) begin(conversation, file);
    else refused ??= why;
  }
  return refused;
}

function begin(conversation: string, file: File): void {
  const key = crypto.randomUUID();
  const { name, type, size } = file;
  // A picture of the page's own is shown by blob:, which its policy allows; SVG may carry scripts and is not.
  const preview = /^image\/(jpeg|png|gif|webp)$/.test(type) ? URL.createObjectURL(file) : undefined;
  keep(conversation, [...filesOf(conversation), { key, name, type, size, share: 0, ...(preview && { preview }) }]);
  const sending = upload(conversation, file, (share) => change(conversation, key, { share }));
  onTheirWay.set(key, sending);
  sending.done
    .then((known) => change(conversation, key, { upload: known, share: 1 }))
    .catch((error: unknown) =>
      change(conversation, key, { failed: error instanceof Refusal ? error.message : "It could not be uploaded." }),
    )
    .finally(() => onTheirWay.delete(key));
}

/** Takes a file out of the reply, and off the server where it is there already. */
export function detach(conversation: string, { key, upload: known, preview }: Held): void {
  onTheirWay.get(key)?.stop();
  onTheirWay.delete(key);
  if (preview?.startsWith("blob:")) URL.revokeObjectURL(preview);
  keep(
    conversation,
    filesOf(conversation).filter((file) => file.key !== key),
  );
  // The server clears away what was never sent; to be asked is a courtesy.
  if (known) void ask(`/uploads/${encodeURIComponent(known.id)}`, { method: "DELETE" }).catch(() => undefined);
}

/** Hands the files over to the message that takes them along. */
export function takeFiles(conversation: string): readonly Carried[] {
  const uploads = filesOf(conversation).flatMap(({ upload: known, preview }) =>
    known === undefined ? [] : { ...known, ...(preview?.startsWith("blob:") && { preview }) },
  );
  keep(conversation, []);
  return uploads;
}

/** Puts files that could not be sent back into the reply. */
export function giveBack(conversation: string, uploads: readonly Upload[]): void {
  if (uploads.length > 0) keep(conversation, [...filesOf(conversation), ...uploads.map(heldOf)]);
}

function change(conversation: string, key: string, news: Partial<Held>): void {
  keep(
    conversation,
    filesOf(conversation).map((file) => (file.key === key ? { ...file, ...news } : file)),
  );
}

function keep(conversation: string, files: readonly Held[]): void {
  const next = new Map(held.get());
  if (files.length === 0) next.delete(conversation);
  else next.set(conversation, files);
  held.set(next);
  const uploaded = files.flatMap(({ upload: known }) => known ?? []);
  if (uploaded.length === 0) localStorage.removeItem(prefix + conversation);
  else localStorage.setItem(prefix + conversation, JSON.stringify(uploaded));
}
