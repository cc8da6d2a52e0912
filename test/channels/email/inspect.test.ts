import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { program } from "../../support/program.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const fixture = (name: string) => path.join(root, "test", "mail", `${name}.eml`);
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "inspect-"))));
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a person would. */
function baton(
  ...args: readonly string[]
): Promise<{ code: number; lines: readonly Record<string, unknown>[]; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, "inspect-mail", ...args], { cwd: root }, (error, out, said) =>
      resolve({
        code: typeof error?.code === "number" ? error.code : 0,
        lines: out
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line)),
        said,
      }),
    );
  });
}

test("each mail has its line, in order; one that cannot be read has one too, and the command fails", async () => {
  const files = [fixture("bounce-in-words-qmail"), path.join(folder, "absent.eml"), fixture("outlook-reply")];
  const list = path.join(folder, "list.txt");
  await writeFile(list, `${files.join("\n")}\n\n`);
  const { code, lines } = await baton("--files-from", list);
  expect(code).toBe(1);
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines[0]).toMatchObject({
    kind: "bounce",
    messageId: "<20261122.1@mx.customer.test>",
    bounce: {
      originalMessageId: "<0197f6a0-0000-7000-8000-00000000000a@shop.test>",
      recipients: [
        { address: "mira@customer.test", status: "5.1.1", permanent: true, reason: "There is no such mailbox." },
        { address: "ben@customer.test", status: "5.2.2", permanent: false, reason: "The mailbox is full." },
      ],
    },
    attachments: [],
  });
  expect(lines[1]).toEqual({ file: files[1], error: expect.stringContaining("ENOENT") });
  expect(lines[2]).toMatchObject({
    kind: "human",
    from: "ann@customer.test",
    text: expect.any(String),
    references: expect.any(Array),
  });
});

test("a bare body is parted too, and a wrong word is answered with what is right", async () => {
  const body = path.join(folder, "body.txt");
  await writeFile(
    body,
    "Thanks, it works.\n\nOn Mon, 23 Nov 2026 at 10:00, The Shop <support@shop.test> wrote:\n> It left on Monday.\n",
  );
  const [text, wrong] = await Promise.all([baton("--body", "text", body), baton("--body", "pdf", body)]);
  expect(text).toMatchObject({
    code: 0,
    lines: [{ file: body, kind: "human", text: "Thanks, it works.", attachments: [] }],
  });
  expect(text.lines[0]?.["quoted"]).toContain("It left on Monday.");
  expect(wrong).toMatchObject({ code: 1, lines: [], said: expect.stringContaining("Usage") });
});
