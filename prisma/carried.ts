import { imageSize } from "image-size";
import { v7 as uuid } from "uuid";
import { readPicture } from "../simulator/pictures.ts";
import type { Prisma } from "../src/store/generated/client.ts";
import type { WrittenMessage } from "./history.ts";

/** Keeps the bytes of a file and gives the key that they are under. */
export type KeepFile = (bytes: Uint8Array) => Promise<string>;

/** The pictures of a conversation, as if they had been fetched or sent. */
export async function writeFiles(
  store: Prisma.TransactionClient,
  keepFile: KeepFile,
  messages: readonly WrittenMessage[],
): Promise<void> {
  for (const { id: messageId, said } of messages)
    for (const [position, { picture, name }] of (said.files ?? []).entries()) {
      const { bytes, type } = await readPicture(picture);
      const { width, height } = imageSize(bytes);
      const key = await keepFile(bytes);
      const place = { id: uuid(), messageId, position, part: said.by === "customer" ? null : 0 };
      await store.attachment.create({
        data: { ...place, name, type, size: bytes.length, state: "stored", key, width, height },
      });
    }
}

/** What the customer said about our messages, in the table that counts. */
export async function writeConsents(
  store: Prisma.TransactionClient,
  pair: { readonly identityId: string; readonly lineId: string },
  messages: readonly WrittenMessage[],
): Promise<void> {
  await store.consent.createMany({
    data: messages.flatMap(({ id: messageId, said: { wish, text: words }, at }) =>
      wish === undefined
        ? []
        : [{ id: uuid(), ...pair, state: wish, cause: "keyword", words, messageId, actor: { kind: "customer" }, at }],
    ),
  });
}
