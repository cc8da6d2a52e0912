import { z } from "zod";

/**
 * What the shapes of the API share. They are stable for those who build on them: camelCase, times in ISO 8601 UTC, ids
 * opaque; bodies are strict, so an unknown key is a 400. The inbox imports this folder and nothing else of the server,
 * as types.
 */
export const id = z.string().min(1).max(100);
export const time = z.iso.datetime();

/** A list, by keyset: give `next` back as `cursor` for what follows. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() });

export const cursor = z.string().max(200).optional();
export const limit = z.coerce.number().int().min(1).max(100).default(50);
export const ListByCursor = z.strictObject({ cursor, limit });
