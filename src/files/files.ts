import { Readable } from "node:stream";
import type { MediaLimits } from "../conversation/conversation.ts";
import { upload, type Announced, type Upload } from "../upload.ts";
import type { FileAddresses } from "./address.ts";
import type { FileStore } from "./file-store.ts";

type Stored = Pick<Upload, "name" | "type" | "size" | "key">;

/** A file of a message, and where its bytes are: in the raw form of the message, or under `key` in the file store. */
export type KnownFile = {
  readonly name: string;
  readonly type: string;
  readonly size: number | null;
  readonly state: "raw" | "waiting" | "stored" | "refused";
  readonly key: string | null;
  readonly reason: string | null;
  /** Whether it is a picture that may be shown. */
  readonly isShown: boolean;
  readonly channel: string;
  readonly position: number;
  readonly raw: Uint8Array | null;
};

type Kept = Pick<KnownFile, "name" | "type" | "size" | "isShown"> & { readonly key: string };

/** What the database knows of files. */
type Rows = {
  attachment(id: string): Promise<KnownFile | undefined>;
  outgoing(id: string): Promise<Stored | undefined>;
  channelOf(conversationId: string): Promise<string | undefined>;
  upload(id: string, agentId: string): Promise<Upload | undefined>;
  addUpload(conversationId: string, agentId: string, upload: Upload, at: Date): Promise<boolean>;
  removeUpload(id: string, agentId: string): Promise<string | undefined>;
};

type Needs = {
  readonly rows: Rows;
  readonly store: FileStore;
  readonly addresses: Pick<FileAddresses, "read">;
  /** The bytes of a file in the raw form of its message. */
  readonly rawFile: (channel: string, raw: Uint8Array, position: number) => Promise<Uint8Array | undefined>;
  readonly limits: (channel: string) => MediaLimits | null;
  readonly now: () => Date;
};

/** What came and goes with messages: rows in the database, bytes in the file store or in the raw form of a mail. */
export function createFiles({ rows, store, addresses, rawFile, limits, now }: Needs) {
  const served = ({ name, type, size, isShown, key }: Kept) => ({
    name,
    type,
    size: size ?? undefined,
    isShown,
    open: () => store.get(key),
  });
  return {
    async attachment(id: string) {
      const found = await rows.attachment(id);
      if (found === undefined) return undefined;
      const { name, type, key, raw, reason, isShown } = found;
      if (key !== null) return served({ ...found, key });
      if (found.state === "waiting") return { absent: "This file is being fetched." };
      const bytes = raw === null ? undefined : await rawFile(found.channel, raw, found.position);
      if (bytes === undefined) return { absent: reason ?? "This file was not fetched; only its name is known." };
      return { name, type, size: bytes.length, isShown, open: async () => Readable.from([bytes]) };
    },
    async byToken(token: string) {
      const id = addresses.read(token, now());
      const found = id === undefined ? undefined : await rows.outgoing(id);
      return found && served({ ...found, isShown: false });
    },
    async upload(id: string, agentId: string) {
      const found = await rows.upload(id, agentId);
      return found && served({ ...found, isShown: found.width !== null });
    },
    async add(conversationId: string, agentId: string, announced: Announced, content: Readable) {
      const limitsOf = async (id: string) => {
        const channel = await rows.channelOf(id);
        return channel === undefined ? undefined : limits(channel);
      };
      const needs = { limits: limitsOf, add: rows.addUpload, store };
      const added = await upload(needs, conversationId, agentId, announced, content, now());
      return added.outcome === "kept" ? { outcome: added.outcome, upload: shown(added.upload) } : added;
    },
    async takeBack(id: string, agentId: string) {
      const key = await rows.removeUpload(id, agentId);
      if (key !== undefined) await store.remove(key);
      return key !== undefined;
    },
  };
}

function shown({ id, name, type, size, width, height }: Upload) {
  const image = width === null || height === null ? undefined : { width, height };
  return { id, name, type, size, url: `/api/v1/uploads/${id}`, ...(image !== undefined && { image }) };
}
