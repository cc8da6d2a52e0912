import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, "../..", file), "utf8");

test(".env.example names every setting there is, and no other", () => {
  const known = [...read("src/config.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+): ?/gm)].map(([, name]) => name!);
  const shown = [...read(".env.example").matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name!);
  expect(shown.filter((name) => name !== "POSTGRES_PASSWORD").toSorted()).toEqual(known.toSorted());
});
