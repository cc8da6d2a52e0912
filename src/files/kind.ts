import { fileTypeFromBuffer } from "file-type";
import { imageSize } from "image-size";

/** What a file is by its content, whatever its sender called it. */
export type Kind = {
  readonly type: string;
  /** Of a picture that a browser may be given to show. */
  readonly image: { readonly width: number; readonly height: number } | undefined;
};

/** So much of a file is looked at; the dimensions of a photo may stand behind a large colour profile. */
export const lookAtBytes = 1 << 20;

/** Pictures that every browser shows, and in which nothing can run. */
const shown = new Set(["image/jpeg", "image/png", "image/gif", "image/webp"]);
/** A larger picture may be a few bytes that unpack to gigabytes in an agent's browser. */
const mostSide = 16_000;
const mostPixels = 50_000_000;

const unknown = "application/octet-stream";

/** Office files are containers, and content alone tells only the container; the name's ending tells which of its kinds. */
const contained: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "application/x-cfb": {
    doc: "application/msword",
    xls: "application/vnd.ms-excel",
    ppt: "application/vnd.ms-powerpoint",
  },
  "application/zip": {
    docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  },
};

/**
 * Reads what a file is from its first bytes (`lookAtBytes` of them, or all). What calls itself a picture and is none is
 * of no known type; text is text as long as it is UTF-8 without NUL, so a page of HTML is plain text here.
 */
export async function kindOf(
  head: Uint8Array,
  claimed: { readonly name: string; readonly type: string },
): Promise<Kind> {
  const found = await fileTypeFromBuffer(head);
  const ending = endingOf(claimed.name);
  // `audio/ogg; codecs=opus` and animated PNG are what they are beside their details.
  const sniffed = found?.mime.split(";")[0]?.replace("image/apng", "image/png");
  const type = sniffed === undefined ? undefined : (contained[sniffed]?.[ending] ?? sniffed);
  if (type !== undefined) return { type, image: shown.has(type) ? imageOf(head) : undefined };
  const isPicture = claimed.type.startsWith("image/") || /^(jpe?g|png|gif|webp|heic|bmp|tiff?|svg)$/.test(ending);
  return { type: !isPicture && isText(head) ? "text/plain" : unknown, image: undefined };
}

/** Without its point, in small letters; empty for none. */
export const endingOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/** Undefined for what is broken or too large to be shown. A photo that lies on its side is measured as it is seen. */
function imageOf(head: Uint8Array): Kind["image"] {
  try {
    // A copy: the reader looks past the end of a part into the memory behind it.
    const { width, height, orientation = 1 } = imageSize(new Uint8Array(head));
    const fits = width > 0 && height > 0 && Math.max(width, height) <= mostSide && width * height <= mostPixels;
    if (!fits) return undefined;
    return orientation > 4 ? { width: height, height: width } : { width, height };
  } catch {
    // A picture that does not tell its size is a download; nobody needs to know why.
    return undefined;
  }
}

function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return false;
  try {
    // A letter may be cut where the head ends.
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
