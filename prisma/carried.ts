import { imageSize } from "image-size";
import { createTransport } from "nodemailer";
import { readFile } from "node:fs/promises";
import { v7 as uuid } from "uuid";
import { readPicture } from "../simulator/pictures.ts";
import type { Prisma } from "../src/store/generated/client.ts";
import type { WrittenMessage } from "./history.ts";
import type { Past } from "./said.ts";
import { shop } from "./shop.ts";

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

/** Mails with their raw form, as they would have come, so that they can be shown as they were sent. */
export async function writeLetters(
  store: Prisma.TransactionClient,
  { lineId, from }: { readonly lineId: string; readonly from: Pick<Past, "name" | "identity" | "subject"> },
  messages: readonly WrittenMessage[],
): Promise<void> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  for (const { id: messageId, said, at } of messages) {
    if (said.letter === undefined) continue;
    const { html, cc, logo } = said.letter;
    const { message } = await composer.sendMail({
      from: { name: from.name, address: from.identity },
      to: shop.email,
      cc: [...cc],
      subject: from.subject ?? "",
      date: at,
      text: said.text,
      html,
      attachments: [
        {
          cid: "logo",
          filename: logo,
          content: await readFile(new URL(`../simulator/pictures/${logo}`, import.meta.url)),
        },
      ],
    });
    await store.receipt.create({
      data: { lineId, providerId: messageId, messageId, raw: new Uint8Array(message as Buffer), at },
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
