import { spawnSync } from "node:child_process";
import { compile } from "./compile.mjs";
import { prepare } from "./prepare.mjs";
import { orExplain } from "./steps.mjs";

// npm test: what follows `--` goes to vitest, for example `npm test -- detect`.
await orExplain(prepare);
// Many a test starts processes of its own, and those start at once from what is compiled.
await orExplain(compile);
const vitest = ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)];
process.exitCode =
  spawnSync(process.execPath, vitest, { stdio: "inherit", env: { ...process.env, BATON_COMPILED: "1" } }).status ?? 1;
