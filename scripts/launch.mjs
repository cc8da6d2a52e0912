import { spawn } from "node:child_process";

const onWindows = process.platform === "win32";
const follow = new URL("follow.mjs", import.meta.url).href;

/**
 * Runs one of our programs, in TypeScript unless it is `compiled`, until it ends, and resolves to its exit code. One Ctrl-C reaches this process up
 * to three times (the terminal, npm and its shell all pass it on); the program hears it once, since it lives in a group
 * of its own. It also ends when this process is killed: it finds its channel to us closed (see follow.mjs).
 */
export function launch(args, { compiled = false } = {}) {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [...(compiled ? [] : ["--import", "tsx"]), "--import", follow, ...args], {
      stdio: ["inherit", "inherit", "inherit", "ipc"],
      detached: !onWindows,
      // glibc gives every thread a heap of its own and keeps what it once held: with two, this saves some 30 MB.
      env: { MALLOC_ARENA_MAX: "2", ...process.env },
    });
    let told = 0;
    const tell = (signal) => {
      if (onWindows || Date.now() - told < 1000) return; // on Windows the console tells everybody
      told = Date.now();
      program.kill(signal);
    };
    process.on("SIGINT", () => tell("SIGINT"));
    process.on("SIGTERM", () => tell("SIGTERM"));
    process.on("SIGHUP", () => tell("SIGTERM"));
    whenNpmIsGone(() => told === 0 && tell("SIGTERM"));
    program.on("error", reject);
    program.on("exit", (code, signal) =>
      resolve(code ?? (signal === "SIGINT" ? 130 : signal === "SIGKILL" ? 137 : 143)),
    );
  });
}

/** `kill` of npm ends npm and its shell, which pass nothing on: all that shows is that we have another parent. */
function whenNpmIsGone(act) {
  if (process.env.npm_lifecycle_event === undefined || onWindows) return;
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    act();
  }, 500);
  watching.unref();
}
