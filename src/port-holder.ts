import { readdir, readFile, readlink } from "node:fs/promises";

/**
 * Who listens on a TCP port of this machine, as "node (process 4711)"; undefined where it cannot be seen. Linux only:
 * the kernel lists listening sockets in /proc/net/tcp and each process its sockets in /proc/PID/fd (man 5 proc).
 */
export async function portHolder(port: number): Promise<string | undefined> {
  const inodes = new Set((await Promise.all(["tcp", "tcp6"].map((table) => listening(table, port)))).flat());
  if (inodes.size === 0) return undefined;
  for (const pid of await list("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    for (const fd of await list(`/proc/${pid}/fd`)) {
      const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => "");
      const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
      if (inode !== undefined && inodes.has(inode)) return `${await nameOf(pid)} (process ${pid})`;
    }
  }
  return undefined;
}

/** Sockets in state 0A (listening) whose local port, in hexadecimal, is ours. */
async function listening(table: string, port: number): Promise<string[]> {
  const text = await readFile(`/proc/net/${table}`, "utf8").catch(() => "");
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return text.split("\n").flatMap((line) => {
    const [, local, , state, , , , , , inode] = line.trim().split(/\s+/);
    return local?.endsWith(wanted) && state === "0A" && inode !== undefined ? [inode] : [];
  });
}

async function nameOf(pid: string): Promise<string> {
  return (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "a program")).trim();
}

/** What is not there, or not ours to look into, is empty. */
async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
