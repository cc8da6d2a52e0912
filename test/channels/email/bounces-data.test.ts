import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBounce } from "../../../channels/email/bounces/bounce.ts";
import { readComplaint } from "../../../channels/email/bounces/complaint.ts";
import { originOf } from "../../../channels/email/reading/origin.ts";

/** Real mail with what others found in it. It is not part of this repository. */
const data = new URL("../../../../shared/data/mail/", import.meta.url);

if (!existsSync(data)) console.log("Skipped: the real mail for measuring bounces is not beside this project.");

type Row = {
  readonly file: string;
  /** What a mail server's report says of each recipient; `dsn` ends in .0.9xx where no server gave a status. */
  readonly expected?: readonly { readonly dsn: string; readonly hardbounce: boolean }[];
  readonly expected_addresses?: readonly string[];
};
const rows = (name: string): readonly (Row & { readonly expected: unknown })[] =>
  readFileSync(new URL(`expect/${name}.jsonl`, data), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const raw = (file: string) => readFileSync(new URL(file, data));
const kindOf = (file: string) => originOf(raw(file), { ours: { lineIds: [], addresses: [] } }).kind;
const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

describe.skipIf(!existsSync(data))("of real mail", () => {
  test("at least 97 % of the bounces and complaints are known as such", () => {
    const bounces = [...rows("bounces-sisimai"), ...rows("bounces-flufl")];
    const known = bounces.filter(({ file }) => ["bounce", "complaint"].includes(kindOf(file)));
    expect(share(known, bounces)).toBeGreaterThanOrEqual(0.97);
  });

  test("every kind is told as an annotator told it", () => {
    const kinds: Readonly<Record<string, string>> = { arf: "complaint", dsn: "bounce" };
    for (const { file, expected } of rows("kinds"))
      expect({ file, kind: kindOf(file) }).toEqual({
        file,
        kind: typeof expected === "string" ? (kinds[expected] ?? expected) : expected,
      });
  });

  test("nothing that a person wrote is called a bounce or an absence note", () => {
    const people = ["replies-trimmer", "replies-talon", "replies-talon-clients"].flatMap(rows);
    for (const { file } of people)
      if (file?.endsWith(".eml")) expect({ file, kind: kindOf(file) }).toEqual({ file, kind: "human" });
    for (const { file } of rows("not-bounces"))
      expect({ file, kind: kindOf(file) }).not.toMatchObject({ kind: "bounce" });
  });

  test("at least 87 % of the bounces name the mail that they are about", () => {
    const bounces = rows("bounces-sisimai");
    const idsOf = (file: string) =>
      (kindOf(file) === "complaint" ? readComplaint(raw(file)) : readBounce(raw(file))).ids;
    expect(
      share(
        bounces.filter(({ file }) => idsOf(file).length > 0),
        bounces,
      ),
    ).toBeGreaterThanOrEqual(0.87);
  });

  test("at least 95 % of the statuses that servers gave are read, and 80 % of who is surely not there", () => {
    const told = rows("bounces-sisimai").flatMap(({ file, expected }) => {
      const { recipients } = readBounce(raw(file));
      const wanted = (expected as NonNullable<Row["expected"]>).filter(({ dsn }) => dsn !== "");
      return wanted.map((want, place) => ({
        want,
        got: recipients.find(({ status }) => status === want.dsn) ?? recipients[place] ?? recipients[0],
      }));
    });
    const given = told.filter(({ want }) => !/\.0\.9\d\d$/.test(want.dsn));
    expect(
      share(
        given.filter(({ want, got }) => got?.status === want.dsn),
        given,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share(
        told.filter(({ want, got }) => got?.status === want.dsn),
        told,
      ),
    ).toBeGreaterThanOrEqual(0.87);
    expect(
      share(
        told.filter(({ want, got }) => got?.permanent === want.hardbounce),
        told,
      ),
    ).toBeGreaterThanOrEqual(0.84);
  });

  test("at least 90 % of the recipients are found in the words of old servers", () => {
    const wanted = rows("bounces-flufl").flatMap(({ file, expected_addresses: addresses = [] }) => {
      const found = new Set(readBounce(raw(file)).recipients.map(({ address }) => address));
      return addresses.map((address) => found.has(address.toLowerCase()));
    });
    expect(share(wanted.filter(Boolean), wanted)).toBeGreaterThanOrEqual(0.9);
  });
});
