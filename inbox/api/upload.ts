import type { Upload } from "../../src/http/wire/messages.ts";
import type { Problem } from "../../src/http/wire/problem.ts";
import { refusal, unreachable } from "./ask.ts";

/** A file on its way; `done` rejects with a Refusal, and never settles once it was stopped. */
export type Uploading = { readonly done: Promise<Upload>; stop(): void };

/** Sends a file's bytes as they are, and tells how far it has come, from 0 to 1. `fetch` cannot tell that. */
export function upload(conversation: string, file: File, onShare: (share: number) => void): Uploading {
  const request = new XMLHttpRequest();
  const done = new Promise<Upload>((resolve, reject) => {
    request.open(
      "POST",
      `/api/v1/conversations/${encodeURIComponent(conversation)}/uploads?name=${encodeURIComponent(file.name)}`,
    );
    request.setRequestHeader("content-type", file.type || "application/octet-stream");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onShare(total === 0 ? 0 : loaded / total));
    request.addEventListener("load", () => {
      if (request.status < 300) resolve(request.response as Upload);
      else reject(refusal(request.status, (request.response as Problem | null) ?? undefined));
    });
    request.addEventListener("error", () => reject(unreachable()));
    request.send(file);
  });
  return { done, stop: () => request.abort() };
}
