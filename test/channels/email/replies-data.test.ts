import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readMail } from "../../../channels/email/reading/parse.ts";
import { partHtml, partText } from "../../../channels/email/parting/part.ts";

const data = new URL("../../../../shared/data/mail/", import.meta.url);

type Row = {
  kind: "plain" | "html" | "eml-plain";
  compare: string;
  file?: string;
  body?: string;
  expected?: string;
  expected_reply?: string;
  expected_text_nows?: string;
};

const rows = (set: string): readonly Row[] =>
  readFileSync(new URL(`expect/replies-${set}.jsonl`, data), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);

async function textOf(row: Row): Promise<string> {
  const body = row.body ?? readFileSync(new URL(row.file ?? "", data), "utf8");
  if (row.kind === "plain") return partText(body).text;
  if (row.kind === "html") return partHtml(body).text;
  return (await readMail(Buffer.from(body), { ours: { lineIds: [], addresses: [] } })).text;
}

const expectedOf = (row: Row) => row.expected_reply ?? row.expected ?? row.expected_text_nows ?? "";
const trimmed = (text: string) => text.replace(/[ \t]+$/gm, "").trim();
/** HTML is expected as HTML: its words are compared, without tags and white space. */
const bare = (text: string) =>
  text
    .replace(/<\/?[a-z]+(?:\s[^<>]*)?>/gi, "")
    .replaceAll("&#160;", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replace(/\s+/g, "");

async function measure(set: string, isBare: (row: Row) => boolean) {
  let right = 0;
  let lines = 0;
  let lost = 0;
  for (const row of rows(set)) {
    const [text, expected] = [await textOf(row), expectedOf(row)];
    right += Number(isBare(row) ? bare(text) === bare(expected) : trimmed(text) === trimmed(expected));
    if (row.kind === "html") continue;
    const real = expected.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    lines += real.length;
    lost += real.filter((line) => !text.includes(line)).length;
  }
  return { right: right / rows(set).length, lines, lost };
}

const isThere = existsSync(new URL("expect/replies-trimmer.jsonl", data));

describe("of real mail", () => {
  test("nearly every reply is parted as people expect it, and hardly a line of a customer's is lost", async ({
    skip,
  }) => {
    skip(!isThere, "real mail with expected replies is not beside the project (../shared/data/mail)");
    const trimmer = await measure("trimmer", () => false);
    const talon = await measure("talon", (row) => row.kind === "html");
    const clients = await measure("talon-clients", () => true);
    expect(trimmer.right).toBeGreaterThanOrEqual(0.94);
    expect(talon.right).toBeGreaterThanOrEqual(0.88);
    expect(clients.right).toBeGreaterThanOrEqual(0.9);
    const all = [trimmer, talon, clients];
    const sum = (of: "lines" | "lost") => all.reduce((total, one) => total + one[of], 0);
    expect(sum("lost") / sum("lines")).toBeLessThanOrEqual(0.02);
  });
});
