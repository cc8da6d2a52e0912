import { spawn } from "node:child_process";
import { prepare } from "./prepare.mjs";
import { orExplain } from "./steps.mjs";

// npm run dev: the product, started again when its code changes, and the inbox with hot reload in front of it.
await orExplain(() => prepare({ inbox: false }));
const programs = [
  ["--watch", "--import", "tsx", "src/cli.ts", "start"],
  ["node_modules/vite/bin/vite.js", "inbox"],
].map((args) => spawn(process.execPath, args, { stdio: "inherit" }));
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => programs.forEach((program) => program.kill("SIGTERM")));
// The one without the other is of no use.
for (const program of programs) program.on("exit", () => programs.forEach((other) => other.kill("SIGTERM")));
