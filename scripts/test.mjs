import { spawnSync } from "node:child_process";
import { prepare } from "./prepare.mjs";
import { orExplain } from "./steps.mjs";

// npm test: what follows `--` goes to vitest, for example `npm test -- detect`.
await orExplain(prepare);
const vitest = ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, vitest, { stdio: "inherit" }).status ?? 1;
