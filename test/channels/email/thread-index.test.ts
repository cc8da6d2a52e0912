import { expect, test } from "vitest";
import { extendThreadIndex, threadIndexOf } from "../../../channels/email/sending/thread-index.ts";

const guid = "c85c39b2c024428381b13c0c5c3fdeb4";
const day = 86_400_000;
/** The time of a thread's first mail, in the 100 ns steps since 1601 that Windows counts. */
const fileTime = (at: Date) => ((BigInt(at.getTime()) + 11_644_473_600_000n) * 10_000n).toString(16).padStart(16, "0");
const begun = new Date("2026-11-02T10:00:00Z");
const newer = Buffer.from(`01${fileTime(begun).slice(0, 10)}${guid}`, "hex").toString("base64");
const older = Buffer.from(`${fileTime(begun).slice(0, 12)}${guid}`, "hex").toString("base64");
const after = (ms: number) => new Date(begun.getTime() + ms);
/** The last level of an index: on which scale it counts, and how long after the thread began it is, to the second. */
const level = (index: string) => {
  const bytes = Buffer.from(index, "base64").subarray(-5);
  const [isLong, steps] = [bytes[0]! >= 0x80, bytes.readUInt32BE(0) & 0x7fff_ffff];
  return { isLong, seconds: Math.round((steps * 2 ** (isLong ? 23 : 18)) / 1e7), chance: bytes[4] };
};

test.each([
  ["newer", newer],
  ["older", older],
])("an answer stands five bytes behind what it answers, in the index of a %s program", (_, answered) => {
  const index = extendThreadIndex(answered, after(3 * day), 0x1a7);
  expect(Buffer.from(index, "base64").subarray(0, 22)).toEqual(Buffer.from(answered, "base64"));
  const { isLong, seconds, chance } = level(index);
  expect([isLong, chance]).toEqual([false, 0xa7]);
  // The index itself keeps its beginning to 1.7 seconds.
  expect(Math.abs(seconds - (3 * day) / 1000)).toBeLessThanOrEqual(2);
  expect(Buffer.from(extendThreadIndex(index, after(4 * day), 1), "base64")).toHaveLength(32);
});

test("after two years time goes on in longer steps, and never backwards", () => {
  const { isLong, seconds } = level(extendThreadIndex(newer, after(730 * day), 0));
  expect(isLong).toBe(true);
  expect(Math.abs(seconds - 730 * 86_400)).toBeLessThanOrEqual(3);
  expect(level(extendThreadIndex(newer, after(-day), 0))).toEqual({ isLong: false, seconds: 0, chance: 0 });
});

test.each(["", "no index", "AQ==", Buffer.alloc(24).toString("base64"), Buffer.alloc(2_000).toString("base64")])(
  "%j is no index that an answer could extend",
  (field) => expect(threadIndexOf(field)).toBeUndefined(),
);

test("a folded index is read whole, and one of a hundred answers grows no more", () => {
  expect(threadIndexOf(`${newer.slice(0, 10)}\r\n ${newer.slice(10)}`)).toBe(newer);
  let index = newer;
  for (let n = 0; n < 105; n++) index = extendThreadIndex(index, after(n * day), n);
  expect(Buffer.from(index, "base64")).toHaveLength(22 + 5 * 100);
  expect(threadIndexOf(index)).toBe(index);
});
