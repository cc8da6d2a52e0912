import { buffer } from "node:stream/consumers";
import type { OutboundFile } from "../conversation/message.ts";
import type { FileAddresses } from "./address.ts";
import type { FileStore } from "./file-store.ts";

/** A file of ours as the database knows it. */
export type StoredAttachment = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly key: string;
};

/** Makes what is stored into what a channel can send. The address begins to age when it is made: make it for each attempt. */
export function createOutboundFiles(needs: {
  readonly store: Pick<FileStore, "get">;
  readonly addresses: Pick<FileAddresses, "pathFor">;
  readonly publicUrl: () => string;
  readonly now: () => Date;
}): (attachment: StoredAttachment) => OutboundFile {
  return ({ id, name, type, size, key }) => ({
    name,
    type,
    size,
    url: needs.publicUrl() + needs.addresses.pathFor(id, name, needs.now()),
    async bytes() {
      const content = await needs.store.get(key);
      if (content === undefined) throw new Error(`the file of attachment ${id} is gone`);
      return await buffer(content);
    },
  });
}
