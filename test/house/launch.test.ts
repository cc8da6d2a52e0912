import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const program = path.join(root, "test/support/counts-signals.ts");
const start = `import { launch } from "./scripts/launch.mjs"; process.exitCode = await launch([${JSON.stringify(program)}]);`;

/** What `npm start` is to the product: a launcher, and the program that it launched. */
async function launched() {
  const launcher = spawn(process.execPath, ["--input-type=module", "-e", start], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: launcher.stdout });
  await once(lines, "line");
  const last = once(lines, "line").then(([line]: string[]) => line);
  return { launcher, last };
}

test("Ctrl-C, which reaches the launcher several times, is told once, and the exit is orderly", async () => {
  const { launcher, last } = await launched();
  const exit = once(launcher, "exit");
  for (let time = 0; time < 3; time++) launcher.kill("SIGINT");
  expect(await last).toBe("told 1");
  expect(await exit).toEqual([0, null]);
});

test("a launcher that is killed leaves no program behind", async () => {
  const { launcher, last } = await launched();
  launcher.kill("SIGKILL");
  expect(await last).toBe("told 1");
});
