import { execFileSync } from "node:child_process";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import path from "node:path";

/** A PostgreSQL that runs on our data now: left over by a Baton that died, or held by one that lives. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly startedAt: Date };

/** Larger than any process number of any system. */
const nobodysPid = "2147483646";

/**
 * Reads `postmaster.pid` and believes it only when that process really is a PostgreSQL on this folder. After a crash
 * the number may belong to another program by now, and PostgreSQL would refuse to start for ever; the file then gets
 * a number that belongs to nobody and keeps the rest, by which PostgreSQL still finds surviving children of its own.
 * @param data the real path of the cluster.
 */
export function findPostmaster(data: string): Postmaster | undefined {
  const file = path.join(data, "postmaster.pid");
  const lines = readIfThere(file).split("\n");
  const [pid, startedAt, port] = [Number(lines[0]), Number(lines[2]), Number(lines[3])];
  if (!(pid > 0) || !isAlive(pid)) return undefined;
  if (servesFrom(pid, data)) return { pid, port, startedAt: new Date(startedAt * 1000) };
  writeFileSync(file, [nobodysPid, ...lines.slice(1)].join("\n"));
  return undefined;
}

/** True too for processes of other users, which may not be signalled. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function servesFrom(pid: number, data: string): boolean {
  const command = commandLine(pid);
  if (!/postgres(\.exe)?["\s\0]/.test(command)) return false;
  try {
    if (platform() === "linux") return realpathSync(`/proc/${pid}/cwd`) === data;
  } catch {
    // another user's process does not show its folder; its command line does
  }
  return command.includes(data);
}

function commandLine(pid: number): string {
  const read = (file: string, ...args: string[]) =>
    execFileSync(file, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  try {
    if (platform() === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (platform() !== "win32") return read("ps", "-ww", "-o", "command=", "-p", String(pid));
    return read(
      "powershell",
      "-NoProfile",
      "-Command",
      `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`,
    );
  } catch {
    return ""; // the process ended while we asked
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
