import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failed, quietly, step } from "./steps.mjs";

// What a fresh clone needs before it can start, be tested or be checked. It runs before anything is installed, so it
// uses nothing but Node, and it runs at every start, so each question is answered in milliseconds.

const root = path.resolve(import.meta.dirname ?? ".", "..");
export const inRoot = (...parts) => path.join(root, ...parts);

/** Installs, generates and builds what is missing or stale, and says so; silent when there is nothing to do. */
export async function prepare({ inbox = true } = {}) {
  process.chdir(root);
  refuseOldNode();
  if (!isInstalled()) await step("Installing the packages from the lockfile", install);
  await ifStale(
    "prisma",
    ["prisma/schema.prisma", "node_modules/prisma/package.json"],
    "src/store/generated/client.ts",
    () => step("Generating the database client", generate),
  );
  if (!inbox || !existsSync(inRoot("inbox/index.html"))) return;
  // The inbox imports the shapes of the API, and these the words of the model.
  const sources = ["inbox", "src/http/wire", "src/conversation", "src/triggers", "src/handoff", "package-lock.json"];
  await ifStale("inbox", sources, "inbox/dist/index.html", () => step("Building the inbox", build));
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Failed(`Baton needs Node 20.19 or newer, and this is ${process.versions.node}. See https://nodejs.org.`);
}

/** npm keeps a copy of the lockfile beside what it installed; the two must name the same versions. */
function isInstalled() {
  if (!existsSync(inRoot("node_modules/.package-lock.json"))) return false;
  const wanted = readLock("package-lock.json");
  const present = readLock("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === "") return true;
    return present[name] === undefined ? optional === true : present[name].version === version;
  });
}

function readLock(file) {
  return JSON.parse(readFileSync(inRoot(file), "utf8")).packages;
}

async function install() {
  await quietly([findNpm(), "ci", "--include=dev", "--no-audit", "--no-fund"]);
}

function findNpm() {
  const caller = process.env.npm_execpath;
  if (caller !== undefined && path.basename(caller) === "npm-cli.js") return caller;
  const beside = path.dirname(realpathSync(process.execPath));
  const places = [
    "../lib/node_modules/npm/bin/npm-cli.js",
    "node_modules/npm/bin/npm-cli.js",
    "../share/nodejs/npm/bin/npm-cli.js",
  ];
  const found = places.map((place) => path.join(beside, place)).find((place) => existsSync(place));
  if (found === undefined) throw new Failed("npm was not found beside Node. Run `npm ci` yourself, then start again.");
  return found;
}

/** Prisma asks for the path of a native engine and would download one, which `generate` then never runs. */
function generate() {
  return quietly(["node_modules/prisma/build/index.js", "generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
}

function build() {
  return quietly(["node_modules/vite/bin/vite.js", "build", "inbox", "--logLevel", "warn"], { NODE_ENV: "production" });
}

/** Does `work` when `product` is missing or was made from other `sources`, and remembers from what it was made. */
export async function ifStale(name, sources, product, work) {
  const stamp = inRoot("node_modules/.cache/baton", name);
  const now = fingerprint(sources);
  if (existsSync(inRoot(product)) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  await work();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Of names and contents, not of times: a checkout touches files without changing them. */
function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesIn))
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(inRoot(file)))
      .update("\0");
  return hash.digest("hex");
}

function filesIn(place) {
  if (!existsSync(inRoot(place))) return [];
  if (statSync(inRoot(place)).isFile()) return [place];
  return readdirSync(inRoot(place), { withFileTypes: true })
    .filter(({ name }) => name !== "dist" && name !== "node_modules" && !name.includes(".test."))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => filesIn(path.join(place, name)));
}
