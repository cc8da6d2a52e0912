import { cpSync, rmSync } from "node:fs";
import { ifStale, inRoot } from "./prepare.mjs";
import { quietly, step } from "./steps.mjs";

const folders = ["channels", "src", "workers", "simulator", "prisma"];

/**
 * Makes JavaScript of the server in `build/`, when it was made from other sources: a program that has to read TypeScript
 * while it runs starts later and holds some 40 MB more for it.
 */
export function compile() {
  const sources = [...folders, "tsconfig.json", "tsconfig.build.json", "package-lock.json"];
  return ifStale("server", sources, "build/src/cli.js", () => step("Compiling the server", make));
}

async function make() {
  rmSync(inRoot("build"), { recursive: true, force: true });
  await quietly(["node_modules/typescript/bin/tsc", "--project", "tsconfig.build.json", "--noCheck"]);
  for (const folder of folders)
    cpSync(inRoot(folder), inRoot("build", folder), { recursive: true, filter: (file) => !/\.tsx?$/.test(file) });
}
