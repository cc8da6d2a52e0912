import { benchIntake } from "./intake.ts";
import { benchMailbox } from "./mailbox.ts";
import { benchReplay } from "./replay.ts";
import { benchTriggers } from "./triggers/report.ts";
import { benchTurn } from "./turn.ts";

/** `npm run bench` measures everything; `npm run bench -- intake` one thing. Figures are for this machine, now: compare ratios. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  intake: benchIntake,
  mailbox: benchMailbox,
  replay: benchReplay,
  triggers: benchTriggers,
  turn: benchTurn,
};

const asked = process.argv.slice(2);
for (const name of asked.length === 0 ? Object.keys(benches) : asked) {
  const bench = benches[name];
  if (bench === undefined) {
    process.stderr.write(`There is no bench "${name}". There are: ${Object.keys(benches).join(", ")}.\n`);
    process.exitCode = 2;
    break;
  }
  process.stdout.write(`\n${name}\n`);
  await bench();
}
