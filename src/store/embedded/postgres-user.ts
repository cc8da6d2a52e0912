import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { platform, userInfo } from "node:os";
import path from "node:path";

/** Who PostgreSQL runs as. It refuses to be root, so root lends it the user of its data, `postgres` or `nobody`. */
export type RunAs = { readonly uid?: number; readonly gid?: number };

/** @param data the folder of an existing cluster, which says by its owner who must run it. */
export function chooseUser(data: string): RunAs {
  if (platform() === "win32" || userInfo().uid !== 0) return {};
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const entry = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody");
  if (entry === undefined)
    throw new Error("PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as.");
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/**
 * Starts one of the programs as `user`, away from our terminal: Ctrl-C must reach PostgreSQL through us, after the
 * workers have finished, and our secrets must not reach it through the environment.
 * @param needs what the program must be able to reach besides itself; a folder of root's (mode 0700) on the way is passed with
 * the one capability for that, since root asked for it by starting Baton there.
 */
export function run(
  file: string,
  args: readonly string[],
  user: RunAs,
  needs: readonly string[],
  stdio: StdioOptions,
): ChildProcess {
  // oxlint-disable-next-line node/no-process-env -- not a setting: where the system keeps its programs
  const { PATH, SystemRoot, TEMP } = process.env;
  const env = {
    ...(PATH && { PATH }),
    ...(SystemRoot && { SystemRoot }),
    ...(TEMP && { TEMP }),
    LC_ALL: "C",
    TZ: "UTC",
  };
  const options = { env, stdio, detached: platform() !== "win32", windowsHide: true };
  if (needs.every((place) => reaches(user, place))) return spawn(file, args, { ...options, ...user });
  const capability = `+${searchCapability()}`;
  const who = [`--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
  return spawn("setpriv", [...who, "--inh-caps", capability, "--ambient-caps", capability, file, ...args], options);
}

/** Whether every folder on the way to `place` may be searched by this user. */
export function reaches({ uid, gid }: RunAs, place: string): boolean {
  if (uid === undefined) return true;
  for (let folder = path.dirname(place); ; folder = path.dirname(folder)) {
    const at = statSync(folder);
    const searchable = at.uid === uid ? 0o100 : at.gid === gid ? 0o010 : 0o001;
    if ((at.mode & searchable) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** Containers often withhold the narrower CAP_DAC_READ_SEARCH (bit 2) and leave CAP_DAC_OVERRIDE. */
function searchCapability(): string {
  const bounds = /^CapBnd:\s*([0-9a-f]+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "0";
  return (BigInt(`0x${bounds}`) & 4n) === 0n ? "dac_override" : "dac_read_search";
}
