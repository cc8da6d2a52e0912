import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

test("what npm start runs is made of the sources: it hears a customer, and reads a mail in a thread of its own", async () => {
  const node = async (...args: readonly string[]) =>
    (await promisify(execFile)(process.execPath, [...args], { cwd: root })).stdout;
  await node("--input-type=module", "-e", 'await (await import("./scripts/compile.mjs")).compile();');
  const folder = await mkdtemp(path.join(tmpdir(), "baton-compiled-"));
  const [said, mail] = [path.join(folder, "said.jsonl"), path.join(folder, "mail.eml")];
  await writeFile(said, '{"id":"1","text":"I want to talk to a human."}\n');
  await writeFile(
    mail,
    "From: Mira <mira@example.com>\r\nTo: shop@example.com\r\nSubject: Hello\r\n\r\nWhere is it?\r\n",
  );
  const run = async (...args: readonly string[]) => JSON.parse(await node("build/src/cli.js", ...args));
  expect(await run("detect", said)).toMatchObject({ id: "1", decision: "pass" });
  expect(await run("inspect-mail", mail)).toMatchObject({ kind: "human", text: "Where is it?" });
});
