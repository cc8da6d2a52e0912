import { endingOf } from "./kind.ts";

/** What a file may be called when people see it; longer names are cut before their ending. */
const longest = 120;

/** The endings that fit a type, the usual one first. A type that is not here keeps the ending it came with. */
const endings: Readonly<Record<string, readonly string[]>> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "image/heic": ["heic", "heif"],
  "audio/ogg": ["ogg", "oga", "opus"],
  "audio/amr": ["amr"],
  "audio/mpeg": ["mp3", "mpga"],
  "audio/aac": ["aac"],
  "audio/x-m4a": ["m4a"],
  "audio/wav": ["wav"],
  "video/mp4": ["mp4", "m4v"],
  "video/3gpp": ["3gp", "3gpp"],
  "video/quicktime": ["mov"],
  "application/pdf": ["pdf"],
  "application/zip": ["zip"],
  "application/msword": ["doc"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/x-msdownload": ["exe", "dll"],
  "text/vcard": ["vcf"],
  "text/calendar": ["ics"],
};

/**
 * A name that can be shown, sent and saved: no path, nothing invisible, nothing that turns `exe.png` around, and an
 * ending that does not lie about the type. It is for people; no file of ours is stored under it.
 */
export function cleanName(given: string, type: string): string {
  const bare = (given.toWellFormed().normalize("NFC").split(/[/\\]/).at(-1) ?? "")
    .replace(/[\t\n\r]+/g, " ")
    .replace(/\p{C}/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const ending = endingOf(bare);
  const fitting = fittingOf(type, ending);
  const stem = fitting.includes(ending) && ending !== "" ? bare.slice(0, -ending.length - 1) : bare;
  const last = fitting.includes(ending) ? ending : (fitting[0] ?? "");
  const point = last === "" ? "" : `.${last}`;
  return `${cut(stem.trim() || "file", longest - point.length)}${point}`;
}

function fittingOf(type: string, ending: string): readonly string[] {
  const isOthers = ending === "" || Object.values(endings).some((others) => others.includes(ending));
  return endings[type] ?? (type === "text/plain" && isOthers ? ["txt"] : [ending]);
}

/** Between characters as people count them, so that no half of one is left. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, most + 20))) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept.trimEnd() || text.slice(0, most).toWellFormed();
}
