import type { Channel } from "../../src/http/wire/channels.ts";
import { channelWords } from "../words/channel.ts";
import { listWords } from "../words/list.ts";
import { sizeWords } from "../words/size.ts";

type File = { readonly name: string; readonly type: string; readonly size: number };

/** As many as the API takes with one reply. */
const mostFiles = 10;

/**
 * Why a file cannot go, as a sentence that says what can; undefined when it can. A file without a type is left to the
 * server, which looks at its content.
 */
export function whyNot(file: File, held: readonly File[], { name, media }: Channel): string | undefined {
  const called = `“${file.name}”`;
  if (media === undefined) return `${channelWords(name)} carries no files.`;
  if (held.length >= mostFiles) return `A reply carries at most ${mostFiles} files; ${called} would be one too many.`;
  if (file.size === 0) return `${called} is empty.`;
  if (file.type !== "" && media.types.length > 0 && !media.types.some((type) => fits(type, file.type))) {
    return `${channelWords(name)} does not take ${called}. It takes ${typeWords(media.types)}.`;
  }
  const most = file.type.startsWith("image/") ? Math.min(media.mostImageBytes, media.mostBytes) : media.mostBytes;
  if (file.size > most) {
    const what = file.type.startsWith("image/") ? "a picture" : "a file";
    return `${called} has ${sizeWords(file.size)}; ${channelWords(name)} takes ${what} of up to ${sizeWords(most)}.`;
  }
  return undefined;
}

function fits(pattern: string, type: string): boolean {
  const bare = type.split(";")[0]?.trim().toLowerCase() ?? "";
  return pattern.endsWith("/*") ? bare.startsWith(pattern.slice(0, -1)) : pattern === bare;
}

/** What a file chooser should offer. */
export const acceptOf = (channel: Channel): string | undefined => channel.media?.types.join(",") || undefined;

/** As how many messages the files go, as many together as one message holds. */
export function messagesOfFiles(files: readonly { readonly size: number }[], { media }: Channel): number {
  if (media === undefined) return 0;
  let messages = 0;
  let here = { files: media.perMessage, bytes: 0 };
  for (const { size } of files) {
    const together = { files: here.files + 1, bytes: here.bytes + size };
    const fit = together.files <= media.perMessage && together.bytes <= media.mostBytes;
    here = fit ? together : { files: 1, bytes: size };
    if (!fit) messages += 1;
  }
  return messages;
}

const documents: Record<string, string> = { pdf: "PDF", msword: "Word", "vnd.ms-excel": "Excel" };

function typeWords(types: readonly string[]): string {
  const kinds = new Map<string, Set<string>>();
  for (const type of types) {
    const [group = "", exact = ""] = type.split("/");
    const kind = { image: "pictures", audio: "sound", video: "video", text: "text" }[group] ?? "documents";
    const names = kinds.get(kind) ?? new Set();
    if (kind === "pictures" && exact !== "*") names.add(exact.replace("jpg", "jpeg").toUpperCase());
    if (kind === "documents" && documents[exact] !== undefined) names.add(documents[exact]);
    kinds.set(kind, names);
  }
  return listWords([...kinds].map(([kind, names]) => (names.size === 0 ? kind : `${kind} (${[...names].join(", ")})`)));
}
