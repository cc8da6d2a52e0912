import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import { filesIn, inspectFiles } from "../channels/email/reading/inspect.ts";
import { readConfig } from "./config.ts";
import { detectInScope, detectLines } from "./detect-lines.ts";
import { StartReplay } from "./http/wire/replays.ts";
import { createLog } from "./log.ts";
import { replayPast, signInLink, start, type Parts } from "./main.ts";
import { printed } from "./replay/print.ts";

const help = `Baton passes a conversation from AI to a human before the bad answer, on the channel where it began.

  baton start          web and workers in one process; this is what npm start runs
  baton web            webhooks, API and inbox only
  baton worker         turns, sending, mailboxes and the sweep only
  baton link           a new one-time sign-in link for the operator
  baton detect FILE    signals and decision for each message in FILE, one JSON line each; "-" reads standard input.
                       --scope KNOWN.jsonl: how far each is from what its assistant knows, besides
  baton inspect-mail FILE…
                       what is made of each mail, one JSON line each: its kind, the new words apart from the quoted
                       ones, whom a bounce is about. --body text or --body html: the files are bare bodies;
                       --files-from LIST: their names stand in LIST, one a line
  baton replay --triggers FILE.json
                       whom changed triggers would have called in past conversations; nothing is sent. FILE holds the
                       whole set as a list, or {"changes": [...], "retired": [...]}. --since 2026-01-01, --until,
                       --most 1000: which conversations; --json: the report as JSON. Needs DATABASE_URL
  baton help           this page

Settings come from the environment; .env.example lists them all.
`;

const parts: Readonly<Record<string, Parts>> = {
  start: { web: true, workers: true },
  web: { web: true, workers: false },
  worker: { web: false, workers: true },
};

// Whoever read our output may go away (`npm start | head`); customers must not notice.
process.stdout.on("error", () => {});

const [command = "help", ...rest] = process.argv.slice(2);
const wanted = parts[command];
try {
  if (rest.includes("--help") || rest.includes("-h")) explain("help");
  else if (wanted !== undefined) await run(wanted);
  else if (command === "link") await printLink();
  else if (command === "detect") await detect(rest);
  else if (command === "inspect-mail") await inspectMail(rest);
  else if (command === "replay") await replay(rest);
  else explain(command);
} catch (error) {
  // What is thrown for people says what to do; the stack is for us and is asked for.
  const debug = process.env["LOG_LEVEL"] === "debug";
  process.stderr.write(
    `\n${error instanceof Error ? ((debug ? error.stack : undefined) ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}

/** Starts, says where to go, and stops on Ctrl-C or SIGTERM; a second signal ends the process at once. */
async function run(wantedParts: Parts): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const stopping = toldToStop();
  const baton = await start(config, wantedParts, log, (sentence) => process.stdout.write(`  ${sentence}\n`));
  const link = wantedParts.web ? await baton.signInLink() : undefined;
  const lines = [
    "Baton is ready.",
    ...(baton.url === undefined ? [] : [`  Inbox      ${link ?? baton.url}`]),
    ...(baton.url !== undefined && link !== undefined
      ? ["             (this link signs you in once; it works for an hour)"]
      : []),
    ...(baton.url !== undefined && config.demo ? [`  Simulator  ${baton.url}/simulator`] : []),
    ...(baton.smtp === undefined ? [] : [`  Mail in    smtp://${baton.smtp.host}:${baton.smtp.port}`]),
  ];
  process.stdout.write(`\n${lines.join("\n")}\n\n  Ctrl-C stops it.\n\n`);

  await stopping;
  process.stdout.write("\nStopping…\n");
  await baton.stop();
  // Everything is closed; a Redis that is away would still be tried for minutes.
  setTimeout(() => process.exit(), 2_000).unref();
}

/** A way back in for whoever lost the link; whoever may run this may read the database anyway. */
async function printLink(): Promise<void> {
  const config = readConfig(process.env);
  if (config.databaseUrl === undefined)
    throw new Error(
      "A link needs DATABASE_URL. Without one, stop Baton and run npm start again: it prints a new link.",
    );
  process.stdout.write(
    `${await signInLink(config.databaseUrl, config.publicUrl ?? `http://127.0.0.1:${config.port}`)}\n`,
  );
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
  });
}

async function detect(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { scope: { type: "string" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error("Usage: baton detect [--scope KNOWN.jsonl] FILE   (one JSON object a line, see docs/triggers.md)");
  const detections =
    values.scope === undefined
      ? detectLines(linesOf(file))
      : detectInScope(linesOf(values.scope), linesOf(file), (words) => void process.stderr.write(`${words}\n`));
  for await (const line of detections) {
    const hasRoom = process.stdout.write(`${JSON.stringify(line)}\n`);
    if (process.stdout.destroyed) return;
    if (!hasRoom) await once(process.stdout, "drain");
  }
}

/** Opened when the first line is asked for, so that whoever asks hears why it cannot be read. */
async function* linesOf(file: string): AsyncGenerator<string> {
  if (file === "-") return yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    yield* (await open(file)).readLines();
  } catch (cause) {
    throw new Error(unreadable(file, cause), { cause });
  }
}

function unreadable(file: string, cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return `There is no file ${file}.`;
  if (code === "EISDIR") return `${file} is a folder; give the file.`;
  return `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
}

/** A file that cannot be read has its line too, and the command fails at its end. */
async function inspectMail(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { body: { type: "string" }, "files-from": { type: "string" } },
    allowPositionals: true,
  });
  const { body, "files-from": list } = values;
  const isKnown = body === undefined || body === "text" || body === "html";
  if (!isKnown || (list === undefined) === (positionals.length === 0))
    throw new Error("Usage: baton inspect-mail [--body text|html] FILE…   or --files-from LIST");
  for await (const inspected of inspectFiles(list === undefined ? positionals : filesIn(list), body)) {
    if ("error" in inspected) process.exitCode = 1;
    const hasRoom = process.stdout.write(`${JSON.stringify(inspected)}\n`);
    if (process.stdout.destroyed) return;
    if (!hasRoom) await once(process.stdout, "drain");
  }
}

/** Progress goes to standard error, so that the report alone can be piped. */
async function replay(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      triggers: { type: "string" },
      since: { type: "string" },
      until: { type: "string" },
      most: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const { databaseUrl } = readConfig(process.env);
  if (databaseUrl === undefined)
    throw new Error("A replay needs DATABASE_URL. Without one, replay from the inbox: Settings, Triggers.");
  const file = values.triggers === undefined ? {} : await readJson(values.triggers);
  const asked = StartReplay.safeParse({
    ...(Array.isArray(file) ? { triggers: file } : Object(file)),
    ...(values.since !== undefined && { since: momentOf(values.since) }),
    ...(values.until !== undefined && { until: momentOf(values.until) }),
    ...(values.most !== undefined && { most: Number(values.most) }),
  });
  if (!asked.success) throw new Error(`This replay cannot be run:\n${z.prettifyError(asked.error)}`);
  const report = await replayPast(databaseUrl, asked.data, (read, of) =>
    process.stderr.write(`\r${read} of ${of} conversations`),
  ).catch((cause: unknown) => {
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new Error(`The database of DATABASE_URL does not answer: ${cause.message}`, { cause });
  });
  process.stderr.write("\n");
  process.stdout.write(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : printed(report));
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new Error(unreadable(file, cause), { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** A day, or a time; what is neither stays, and is refused with the rest. */
function momentOf(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : at.toISOString();
}

function explain(asked: string): void {
  const known = ["help", "--help", "-h"].includes(asked);
  if (!known) process.stderr.write(`There is no command "${asked}".\n\n`);
  process[known ? "stdout" : "stderr"].write(help);
  process.exitCode = known ? 0 : 2;
}
