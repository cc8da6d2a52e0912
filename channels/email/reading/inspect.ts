import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { largestMail } from "../intake.ts";
import type { Body, Inspection } from "./inspection.ts";
import { openReader } from "./reader.ts";

/** What was made of one file, or why nothing could be. */
export type Inspected = { readonly file: string } & (Inspection | { readonly error: string });

/** Reads files of mail one after the other, in their order, so that thousands need no more memory than one. */
export async function* inspectFiles(
  files: Iterable<string> | AsyncIterable<string>,
  body: Body,
): AsyncGenerator<Inspected> {
  const reader = openReader();
  try {
    for await (const file of files) yield { file, ...(await inspectFile(file)) };
  } finally {
    await reader.close();
  }

  async function inspectFile(file: string): Promise<Inspection | { readonly error: string }> {
    try {
      if ((await stat(file)).size > largestMail) return { error: "It is larger than 25 MB." };
      return await reader.inspect(await readFile(file), body);
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }
}

/** The names in a list, one a line; empty lines name nothing. */
export async function* filesIn(list: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(list), crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== "") yield line.trim();
}
