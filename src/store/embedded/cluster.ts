import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { text } from "node:stream/consumers";
import path from "node:path";
import type { PostgresProgram } from "./postgres-program.ts";
import { run, type RunAs } from "./postgres-user.ts";
import { isAlive } from "./postmaster.ts";

/** Where the data of the embedded PostgreSQL lie, and the password that opens them. */
export type Cluster = { readonly data: string; readonly password: string };

/**
 * Opens the cluster in `<dataDir>/postgres`, making it at the first start. It is made beside its place and moved there
 * when it is whole, so that a start interrupted half way is simply repeated.
 * @param dataDir a real path.
 * @throws when the data belong to another major version or their password is lost; the message says what to do.
 */
export async function openCluster(
  dataDir: string,
  program: PostgresProgram,
  user: RunAs,
  log: (line: string) => void,
): Promise<Cluster> {
  const data = path.join(dataDir, "postgres");
  const isNew = !existsSync(path.join(data, "PG_VERSION"));
  const password = keepPassword(path.join(dataDir, "postgres-password"), isNew, user);
  if (isNew) {
    log("making the PostgreSQL data folder, once");
    await makeCluster(data, path.join(dataDir, "postgres-password"), program, user);
  }
  const major = readFileSync(path.join(data, "PG_VERSION"), "utf8").trim();
  if (major !== program.major)
    throw new Error(
      `The data in ${data} were made by PostgreSQL ${major}, and this Baton brings PostgreSQL ${program.major}. ` +
        `Go back to the Baton that made them and take a backup, or set DATA_DIR to a new folder.`,
    );
  return { data, password };
}

function keepPassword(file: string, isNew: boolean, user: RunAs): string {
  try {
    if (!isNew || existsSync(file)) return readFileSync(file, "utf8").trim();
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" });
    if (user.uid !== undefined && user.gid !== undefined) chownSync(file, user.uid, user.gid);
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST") return readFileSync(file, "utf8").trim(); // another Baton starts at this moment
    if (code === "ENOENT")
      throw new Error(`The password of the embedded PostgreSQL, ${file}, is missing. Put it back.`, { cause });
    throw new Error(`${file} cannot be read or written (${code}): it may belong to another user of this machine.`, {
      cause,
    });
  }
}

async function makeCluster(data: string, passwordFile: string, program: PostgresProgram, user: RunAs): Promise<void> {
  removeUnfinished(data);
  const unfinished = `${data}.making-${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(unfinished, user.uid, user.gid);
  const args = ["--pgdata", unfinished, "--username", "baton", "--pwfile", passwordFile, "--auth", "scram-sha-256"];
  // The built-in locale sorts and folds the same on every machine, and an upgrade of the system cannot break an index.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const child = run(program.initdb, [...args, ...locale], user, [unfinished], ["ignore", "ignore", "pipe"]);
  const complaints = child.stderr === null ? "" : text(child.stderr);
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder ${data}: ${(await complaints).trim()}`);
  }
  try {
    renameSync(unfinished, data);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(path.join(data, "PG_VERSION"))) throw error; // else another Baton was quicker
  }
}

/** What an interrupted first start left behind. One that is still at work keeps its folder. */
function removeUnfinished(data: string): void {
  const prefix = `${path.basename(data)}.making-`;
  for (const name of readdirSync(path.dirname(data))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    rmSync(path.join(path.dirname(data), name), { recursive: true, force: true });
  }
}
