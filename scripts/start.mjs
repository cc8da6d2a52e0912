import { launch } from "./launch.mjs";
import { prepare } from "./prepare.mjs";
import { orExplain } from "./steps.mjs";

// npm start: from a fresh clone to a running Baton.
await orExplain(prepare);
process.exitCode = await orExplain(() => launch(["src/cli.ts", "start", ...process.argv.slice(2)]));
