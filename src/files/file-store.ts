import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";

/** Where the bytes of files are, under keys of chance: what a customer calls a file never becomes part of a path. */
export type FileStore = {
  /** Resolves once the file is there whole. When it throws, nothing is under the key. */
  put(key: string, content: Readable, size: number): Promise<void>;
  /** Undefined when there is no such file. Whoever is given a stream reads it to its end or destroys it. */
  get(key: string): Promise<Readable | undefined>;
  /** Removing what is not there is as good as done. */
  remove(key: string): Promise<void>;
};

/** 128 bits of chance. */
export const newKey = (): string => randomBytes(16).toString("hex");

/** Where a store keeps a key, below its own root: 256 folders, so that none grows too long to list. */
export const placeOf = (key: string): string => `${key.slice(0, 2)}/${key}`;
