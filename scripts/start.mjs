import { compile } from "./compile.mjs";
import { launch } from "./launch.mjs";
import { prepare } from "./prepare.mjs";
import { orExplain } from "./steps.mjs";

// npm start: from a fresh clone to a running Baton.
await orExplain(prepare);
await orExplain(compile);
// On a laptop memory counts more than the last requests per second: this keeps some 40 MB for other programs.
const modest = "--max-semi-space-size=2";
process.exitCode = await orExplain(() =>
  launch([modest, "build/src/cli.js", "start", ...process.argv.slice(2)], { compiled: true }),
);
