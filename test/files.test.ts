import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFileAddresses } from "../src/files/address.ts";
import { createBucketStore } from "../src/files/bucket.ts";
import { newKey, type FileStore } from "../src/files/file-store.ts";
import { createFolderStore } from "../src/files/folder.ts";
import { kindOf } from "../src/files/kind.ts";
import { cleanName } from "../src/files/name.ts";
import { createOutboundFiles } from "../src/files/outbound.ts";
import { openBucket, type PlayedBucket } from "./support/bucket.ts";
import { jpeg, png } from "./support/pictures.ts";

let dir: string;
let bucket: PlayedBucket;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "baton-files-"));
  bucket = await openBucket();
});
afterAll(async () => {
  await bucket.close();
  await rm(dir, { recursive: true, force: true });
});

const stores: readonly [string, () => FileStore][] = [
  ["a folder", () => createFolderStore(dir)],
  ["a bucket", () => createBucketStore(bucket)],
];
/** As it comes from a request: in pieces. */
const pieces = (bytes: Buffer) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, n) => bytes.subarray(n * 65_536, (n + 1) * 65_536)),
  );

describe.each(stores)("%s", (_, open) => {
  test("gives a file back as it came, and forgets it when told to", async () => {
    const store = open();
    const [key, photo] = [newKey(), Buffer.alloc(2_000_000, "photo")];
    await store.put(key, pieces(photo), photo.length);
    expect(photo.equals(await buffer((await store.get(key))!))).toBe(true);
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeUndefined();
  });

  test("keeps nothing of a file that breaks off", async () => {
    const store = open();
    const key = newKey();
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(1000);
        throw new Error("the agent went away");
      })(),
    );
    await expect(store.put(key, broken, 2000)).rejects.toThrow(/went away|cannot be reached/);
    expect(await store.get(key)).toBeUndefined();
  });
});

test("a file in the folder is for the owner of the process alone, and nothing unfinished lies beside it", async () => {
  const key = newKey();
  await createFolderStore(dir).put(key, pieces(Buffer.from("private")), 7);
  const place = path.join(dir, key.slice(0, 2), key);
  expect((await stat(place)).mode & 0o777).toBe(0o600);
  expect((await stat(path.dirname(place))).mode & 0o777).toBe(0o700);
  expect(await readdir(path.dirname(place))).toEqual([key]);
});

test("a bucket that does not know our key, or is away, is said to have failed and not to be empty", async () => {
  const stranger = createBucketStore({ ...bucket, secretAccessKey: "another" });
  await expect(stranger.get(newKey())).rejects.toThrow("403 (SignatureDoesNotMatch)");
  await expect(stranger.put(newKey(), pieces(Buffer.from("x")), 1)).rejects.toThrow("403");
  bucket.answerWith(503);
  await expect(createBucketStore(bucket).get(newKey())).rejects.toThrow("503 (SlowDown)");
  bucket.answerWith(undefined);
  expect([...bucket.objects.keys()].every((name) => /^\/files\/of-baton\/[0-9a-f]{2}\/[0-9a-f]{32}$/.test(name))).toBe(
    true,
  );
});

const zip = Buffer.from("504b0304140000000000000000000000000000000000000000000100000078", "hex");
test.each([
  ["a picture", png(3, 2), "photo.png", "image/png", "image/png", { width: 3, height: 2 }],
  ["a picture under a wrong name", jpeg(), "scan.pdf", "application/pdf", "image/jpeg", { width: 40, height: 30 }],
  ["a photo on its side", jpeg(40, 30, 6), "photo.jpg", "image/jpeg", "image/jpeg", { width: 30, height: 40 }],
  ["a picture of 50,000 by 50,000", png(1, 1, [50_000, 50_000]), "big.png", "image/png", "image/png", undefined],
  ["a picture that breaks off", png().subarray(0, 20), "cut.png", "image/png", "image/png", undefined],
  [
    "a page that calls itself a picture",
    Buffer.from("<html><script>1</script>"),
    "a.png",
    "image/png",
    "application/octet-stream",
    undefined,
  ],
  [
    "a drawing with a script",
    Buffer.from("<svg onload='1'/>"),
    "a.svg",
    "image/svg+xml",
    "application/octet-stream",
    undefined,
  ],
  ["a list", Buffer.from("sku;price\n1;2"), "list.csv", "text/csv", "text/plain", undefined],
  ["a page", Buffer.from("<p>Hello"), "page.html", "text/html", "text/plain", undefined],
  [
    "text that is not UTF-8",
    Buffer.from([0x67, 0xfc, 0x6e]),
    "note.txt",
    "text/plain",
    "application/octet-stream",
    undefined,
  ],
  ["a bill", Buffer.from("%PDF-1.7 bill"), "bill", "", "application/pdf", undefined],
  [
    "a Word file",
    zip,
    "offer.docx",
    "",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    undefined,
  ],
  ["an archive", zip, "all.zip", "", "application/zip", undefined],
  ["nothing", Buffer.alloc(0), "empty.jpg", "image/jpeg", "application/octet-stream", undefined],
] as const)("%s is known by its content", async (_, bytes, name, claimed, type, image) => {
  expect(await kindOf(bytes, { name, type: claimed })).toEqual({ type, image });
});

test.each([
  ["../../\u202Efdp.exe\u0000.png", "application/octet-stream", "fdp.exe.png"],
  ["C:\\Users\\mira\\torn blanket.JPG", "image/jpeg", "torn blanket.jpg"],
  ["photo", "image/png", "photo.png"],
  ["photo.png", "image/jpeg", "photo.png.jpg"],
  ["bill.pdf.exe", "application/x-msdownload", "bill.pdf.exe"],
  ["bill.pdf", "text/plain", "bill.pdf.txt"],
  ["list.csv", "text/plain", "list.csv"],
  [".htaccess", "text/plain", "htaccess.txt"],
  ["\u200B.htaccess", "text/plain", "htaccess.txt"],
  ["what?<is>|this*.gif", "image/gif", "what__is__this_.gif"],
  ["two\r\nlines.png", "image/png", "two lines.png"],
  ["", "image/webp", "file.webp"],
  ["////", "application/octet-stream", "file"],
] as const)("the name %j is shown as a harmless one", (given, type, shown) => {
  expect(cleanName(given, type)).toBe(shown);
});

test("a name of a thousand letters keeps its ending, and no half of a sign is left", () => {
  const name = cleanName(`${"👩‍👩‍👧".repeat(200)}.jpeg`, "image/jpeg");
  expect(name.length).toBeLessThanOrEqual(120);
  expect(name).toMatch(/\.jpeg$/);
  expect(name.isWellFormed()).toBe(true);
});

test("an address for a provider opens one file for half an hour, and nothing else", async () => {
  const addresses = createFileAddresses("a secret key that is long enough");
  const [id, now] = [uuid(), new Date("2026-11-22T12:00:00Z")];
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const [, , token = "", name] = addresses.pathFor(id, "torn blanket.jpg", now).split("/");
  expect(name).toBe("torn%20blanket.jpg");
  expect(addresses.read(token, later(29))).toBe(id);
  expect(addresses.read(token, later(31))).toBeUndefined();
  for (const at of [0, 20, 25, 30, 47]) {
    const changed = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
    expect(addresses.read(changed, now)).toBeUndefined();
  }
  for (const wrong of ["", "x", `${token}A`, token.slice(1), "!".repeat(48)])
    expect(addresses.read(wrong, now)).toBeUndefined();
  expect(createFileAddresses("another secret key, long enough").read(token, now)).toBeUndefined();
});

test("what a channel is given to send has an address and its bytes", async () => {
  const store = createFolderStore(dir);
  const addresses = createFileAddresses("a secret key that is long enough");
  const outbound = createOutboundFiles({
    store,
    addresses,
    publicUrl: () => "https://shop.example",
    now: () => new Date(),
  });
  const key = newKey();
  await store.put(key, pieces(Buffer.from("bill")), 4);
  const file = outbound({ id: uuid(), name: "bill.pdf", type: "application/pdf", size: 4, key });
  expect(file.url).toMatch(/^https:\/\/shop\.example\/files\/[\w-]{48}\/bill\.pdf$/);
  expect(Buffer.from(await file.bytes()).toString()).toBe("bill");
});
