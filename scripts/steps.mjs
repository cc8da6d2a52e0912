import { spawn } from "node:child_process";

const fancy = process.stdout.isTTY && process.env.CI === undefined;

/** Shows a step while it runs and what it took when it is done: one line each. */
export async function step(name, work) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  const show = () => process.stdout.write(`\r  ${name} … ${seconds()} `);
  const ticking = fancy ? setInterval(show, 100) : undefined;
  if (!fancy) process.stdout.write(`  ${name} …\n`);
  try {
    const result = await work();
    process.stdout.write(`${fancy ? "\r\u001b[2K" : ""}✓ ${name}  ${seconds()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${fancy ? "\r\u001b[2K" : ""}✗ ${name}  ${seconds()}\n`);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/** A failure that has been explained: it ends the script without a stack. */
export class Failed extends Error {}

/** Runs one of Node's own scripts to its end, quietly. @throws {Failed} with all that it said. */
export function quietly(args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...environment },
    });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(said) : reject(new Failed(said.trim()))));
  });
}

/** Ends with a sentence for what was expected to fail, and with a stack for what was not. */
export async function orExplain(work) {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Failed ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}
