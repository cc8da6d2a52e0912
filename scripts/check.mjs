import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { prepare } from "./prepare.mjs";
import { Failed, orExplain, quietly, step } from "./steps.mjs";

// npm run check: what a contributor is told to run, and what CI runs. Everything is looked at, also after a failure.
const bin = (...parts) => ["node_modules", ...parts].join("/");
const checks = [
  ["Types", [bin("typescript", "bin", "tsc")]],
  ["Types of the inbox", [bin("typescript", "bin", "tsc"), "-p", "inbox"]],
  ["Lint and layers", [bin("oxlint", "bin", "oxlint"), "--type-aware", "--deny-warnings"]],
  ["Format", [bin("oxfmt", "bin", "oxfmt"), "--check", "."]],
  ["Unused files, exports and packages", [bin("knip", "bin", "knip.js")]],
];

await orExplain(prepare);
let failed = 0;
for (const [name, args] of checks) {
  if (args.at(-1) === "inbox" && !existsSync("inbox/tsconfig.json")) continue;
  try {
    await step(name, () => quietly(args));
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    failed += 1;
    console.error(`\n${error.message}\n`);
  }
}
const tests = spawnSync(process.execPath, ["scripts/test.mjs"], { stdio: "inherit" });
process.exitCode = failed > 0 || tests.status !== 0 ? 1 : 0;
