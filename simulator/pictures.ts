import { readFile } from "node:fs/promises";
import type { PictureName } from "./wire.ts";

/** A picture that a customer may send, drawn for the demo. */
export type Picture = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string };

/** What each of them shows, for whoever does not see it. */
export const pictures: Readonly<Record<PictureName, string>> = {
  "chipped-mug": "A chipped mug",
  hole: "A blanket with a hole",
  "wet-parcel": "A wet, torn parcel",
};

/** One of the drawn pictures; `mended` is the shop's own. */
export async function readPicture(name: PictureName | "mended"): Promise<Picture> {
  const file = await readFile(new URL(`pictures/${name}.jpg`, import.meta.url));
  return { bytes: Uint8Array.from(file), type: "image/jpeg" };
}
