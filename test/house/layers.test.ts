import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// A rule whose pattern is mistyped says nothing and lets everything through, so each one is tried here with a file
// that breaks it. The files are written to a temporary folder, beside a copy of the project's own configuration.

const root = path.resolve(import.meta.dirname, "../..");
const modelForbids = ["node:fs/promises", "pg", "@prisma/client", "../store/database.ts", "../config.ts"];
const mainForbids = ["../channels/sms/sms.ts", "twilio", "../simulator/simulator.ts", "./main.ts"];
const deepForbids = ["../../channels/email/mail.ts", "imapflow", "../../test/support/postgres.ts", "../main.ts"];

/** Where a file lies, and what it may not import from there. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  "src/conversation/tried.ts": [...modelForbids, "../triggers/signal.ts", "../handoff/handoff.ts", "../decide.ts"],
  "src/triggers/tried.ts": [...modelForbids, "../handoff/handoff.ts", "../decide.ts"],
  "src/handoff/tried.ts": [...modelForbids, "../decide.ts", "../http/wire/messages.ts", "../receive.ts"],
  "src/decide.ts": ["node:crypto", "openai", "./store/database.ts", "./say.ts"],
  "src/tried.ts": [
    ...mainForbids,
    "./store/database.ts",
    "./ai/answer.ts",
    "./queue/queue.ts",
    "./http/wire/messages.ts",
    "pg",
  ],
  "src/replay.ts": ["./say.ts", "./pass.ts", "./queue/queue.ts", "../channels/channel.ts", "./wake.ts", "pg", "openai"],
  "src/replay/tried.ts": [
    "../say.ts",
    "../pass.ts",
    "../queue/queue.ts",
    "../../channels/channel.ts",
    "../../workers/deliver.ts",
    "../store/speech.ts",
    "../ai/openai.ts",
    "node:net",
    "bullmq",
  ],
  "src/knowledge/tried.ts": [...deepForbids, "../store/database.ts", "@prisma/client/runtime"],
  "src/files/tried.ts": [...deepForbids, "../store/database.ts", "../http/wire/messages.ts", "express"],
  "src/store/tried.ts": [
    ...deepForbids,
    "../ai/answer.ts",
    "../queue/queue.ts",
    "../http/wire/messages.ts",
    "bullmq",
    "express",
  ],
  "src/ai/tried.ts": [...deepForbids, "../store/database.ts", "../queue/queue.ts", "../http/wire/messages.ts", "pg"],
  "src/queue/tried.ts": [
    ...deepForbids,
    "../store/database.ts",
    "../ai/answer.ts",
    "../http/wire/messages.ts",
    "openai",
  ],
  "src/http/routes/tried.ts": [
    "../../store/database.ts",
    "../../ai/answer.ts",
    "../../queue/queue.ts",
    "ioredis",
    "../../../channels/twilio/form.ts",
    "nodemailer",
    "../../../simulator/simulator.ts",
    "../../main.ts",
  ],
  "workers/tried.ts": [
    "../channels/twilio/send.ts",
    "mailparser",
    "../simulator/simulator.ts",
    "./main.ts",
    "../src/store/database.ts",
    "../src/foundation.ts",
    "bullmq",
  ],
  "channels/channel.ts": [
    "../src/store/database.ts",
    "../src/receive.ts",
    "../workers/main.ts",
    "./sms/sms.ts",
    "../channels/sms/sms.ts",
    "twilio",
  ],
  "channels/twilio/tried.ts": [
    "../sms/sms.ts",
    "../email/mail.ts",
    "../../src/triggers/signal.ts",
    "../../src/receive.ts",
    "../../workers/main.ts",
    "nodemailer",
  ],
  "channels/sms/tried.ts": [
    "../whatsapp/whatsapp.ts",
    "../email/mail.ts",
    "../../src/say.ts",
    "../../inbox/main.tsx",
    "imapflow",
  ],
  "channels/whatsapp/tried.ts": [
    "../sms/sms.ts",
    "../email/mail.ts",
    "../../src/say.ts",
    "../../test/x.ts",
    "smtp-server",
  ],
  "channels/email/tried.ts": [
    "../twilio/form.ts",
    "../sms/sms.ts",
    "../../src/http/wire/messages.ts",
    "../../simulator/x.ts",
    "twilio",
  ],
  "inbox/list/tried.tsx": [
    "../../src/config.ts",
    "../../src/conversation/message.ts",
    "../../src/http/server.ts",
    "../../src/http/wire/messages.ts",
    "../../channels/channel.ts",
    "node:fs",
    "express",
  ],
  "simulator/tried.ts": [
    "../src/conversation/message.ts",
    "../src/http/wire/messages.ts",
    "../channels/twilio/form.ts",
    "../workers/main.ts",
  ],
};

/** The way it should be done, which the same rules must let through. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "src/conversation/well.ts": ["zod", "./message.ts"],
  "src/triggers/well.ts": ["zod", "./signal.ts", "../conversation/message.ts"],
  "src/handoff/well.ts": ["zod", "../triggers/signal.ts", "../conversation/message.ts"],
  "src/well.ts": ["node:crypto", "zod", "./decide.ts", "./conversation/message.ts", "../channels/channel.ts"],
  "src/replay/well.ts": ["../decide.ts", "../replay.ts", "../handoff/routing.ts", "../triggers/fire.ts", "./walk.ts"],
  "src/store/well.ts": ["node:fs", "pg", "../receive.ts", "../triggers/trigger.ts", "./database.ts"],
  "src/http/well.ts": ["express", "./wire/messages.ts", "../say.ts", "../handoff/handoff.ts"],
  "src/queue/well.ts": ["bullmq", "ioredis", "pg", "../wake.ts"],
  "src/main.ts": ["../channels/sms/sms.ts", "./store/database.ts", "./queue/queue.ts", "../simulator/simulator.ts"],
  "workers/well.ts": ["../channels/channel.ts", "../src/say.ts", "../src/conversation/message.ts"],
  "workers/main.ts": ["../channels/email/email.ts", "../src/queue/queue.ts"],
  "channels/sms/well.ts": ["twilio", "zod", "../channel.ts", "../twilio/send.ts", "../../src/conversation/text.ts"],
  "channels/email/well.ts": ["nodemailer", "imapflow", "../channel.ts", "../../src/conversation/message.ts"],
  "inbox/list/well.tsx": ["react", "../../simulator/wire.ts"],
};

/** The other habits that the linter keeps, each with a file that breaks it. */
const habits: Readonly<Record<string, readonly [file: string, code: string]>> = {
  "no-floating-promises": [
    "src/floating.ts",
    "async function work(): Promise<void> {}\nexport function go(): void {\n  work();\n}\n",
  ],
  "switch-exhaustiveness-check": [
    "src/exhaustive.ts",
    'export function go(who: "ai" | "team"): void {\n  switch (who) {\n    case "ai":\n      break;\n  }\n}\n',
  ],
  "no-explicit-any": ["src/any.ts", "export type Anything = any;\n"],
  "no-non-null-assertion": ["src/assertion.ts", "export const first = (list: string[]) => list[0]!;\n"],
  "no-default-export": ["src/default.ts", "export default 1;\n"],
  "no-console": ["src/console.ts", 'console.log("x");\n'],
  "no-process-env": ["src/environment.ts", "export const port = process.env.PORT;\n"],
  "no-cycle": ["src/cycle.ts", 'import { b } from "./cycle-b.ts";\nexport const a = () => b;\n'],
  "max-lines": ["src/long.ts", "export {};\n".repeat(301)],
};

type Diagnostic = { code: string; filename: string; help?: string; labels: { span: { line: number } }[] };
type Override = { rules: { "no-restricted-imports"?: [string, { patterns: { message: string }[] }] } };

const configuration = JSON.parse(readFileSync(path.join(root, ".oxlintrc.json"), "utf8")) as { overrides: Override[] };
let folder: string;
let found: Diagnostic[];
let complaints: Diagnostic[];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "baton-layers-"));
  write(".oxlintrc.json", JSON.stringify({ ...configuration, ignorePatterns: [] }));
  write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions: { strict: true, module: "nodenext", types: [] }, include: ["src"] }),
  );
  for (const [file, code] of Object.values(habits)) write(file, code);
  write("src/cycle-b.ts", 'import { a } from "./cycle.ts";\nexport const b = () => a;\n');
  for (const [file, imports] of [...Object.entries(forbidden), ...Object.entries(allowed)])
    write(file, imports.map((from, index) => `import { a as a${index} } from "${from}";\n`).join(""));
  write(
    "inbox/list/typed.tsx",
    'import type { Message } from "../../src/http/wire/messages.ts";\nexport type Said = Message;\n',
  );
  const oxlint = path.join(root, "node_modules/oxlint/bin/oxlint");
  // Away from the project it finds what reads types by the path alone.
  const PATH = [path.join(root, "node_modules/.bin"), process.env["PATH"]].join(path.delimiter);
  const env = { ...process.env, PATH };
  const { stdout } = spawnSync(process.execPath, [oxlint, "-f", "json"], { cwd: folder, env, encoding: "utf8" });
  found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  complaints = found.filter(({ code }) => code.includes("no-restricted-imports"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

/** The imports of this file that were complained about, and with which words. */
function complained(file: string, imports: readonly string[]): { from: string | undefined; why: string | undefined }[] {
  const about = complaints.filter(({ filename }) => filename.replaceAll("\\", "/").endsWith(file));
  return about.map(({ labels, help }) => ({ from: imports[labels[0]!.span.line - 1], why: help }));
}

test.each(Object.entries(forbidden))(
  "a file at %s is refused what it may not import, with the reason",
  (file, imports) => {
    const told = complained(file, imports);
    expect(new Set(told.map(({ from }) => from))).toEqual(new Set(imports));
    expect(told.filter(({ why }) => why === undefined)).toEqual([]);
  },
);

test.each(Object.entries(allowed))("a file at %s may import what it needs", (file, imports) => {
  expect(complained(file, imports)).toEqual([]);
});

test("the inbox may import the shapes of the API as types", () => {
  expect(complained("inbox/list/typed.tsx", [])).toEqual([]);
});

test.each(Object.entries(habits))("%s is kept", (rule, [file]) => {
  const about = found.filter(({ filename }) => filename.replaceAll("\\", "/").endsWith(file));
  expect(about.map(({ code }) => code).join()).toContain(rule);
});

test("every layer's rule was broken here at least once", () => {
  const said = new Set(complaints.map(({ help }) => help));
  const rules = configuration.overrides.flatMap(
    (override) => override.rules["no-restricted-imports"]?.[1].patterns ?? [],
  );
  expect(rules.map(({ message }) => message).filter((message) => !said.has(message))).toEqual([]);
});
