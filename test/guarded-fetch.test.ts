import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchGuarded, type Errand } from "../src/fetch.ts";
import { openStrangersServer, type StrangersServer } from "./support/strangers-server.ts";

let stranger: StrangersServer;
beforeEach(async () => {
  stranger = await openStrangersServer((_, response) => response.end());
});
afterEach(() => stranger.close());

const go = (given: Partial<Errand> = {}) =>
  fetchGuarded({
    address: `${stranger.origin}/file`,
    mostBytes: 1_000,
    trusted: stranger.origin,
    signal: AbortSignal.timeout(5_000),
    ...given,
  });
const redirect = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end();
const notPublic = { outcome: "refused", why: "not public" };

describe("who gives the address of a place behind our walls gets nothing from there", () => {
  test.each([
    ["this machine", "https://127.0.0.1/"],
    ["this machine, written short", "https://127.1/"],
    ["this machine, as one number", "https://0x7f000001/"],
    ["this machine, by a name that is looked up", "https://localhost/"],
    ["this machine, in IPv6", "https://[::1]/"],
    ["the cloud's own service", "https://169.254.169.254/latest/meta-data"],
    ["the cloud's own service, in IPv6", "https://[::ffff:169.254.169.254]/"],
    ["a private network", "https://10.0.0.7/"],
    ["every address of this machine", "https://0.0.0.0/"],
    ["a carrier's network", "https://100.64.0.1/"],
    ["a network reached through a translator", "https://[64:ff9b::7f00:1]/"],
    ["a place without encryption", "http://192.0.2.1/"],
    ["a file", "file:///etc/passwd"],
    ["no address at all", "somewhere"],
  ])("%s", async (_, address) => {
    expect(await go({ address, trusted: undefined })).toEqual(notPublic);
  });

  test("this machine by its name with a dot, whether the resolver knows that or not", async () => {
    const fetched = await go({ address: "https://localhost./", trusted: undefined }).catch(() => "no such name");
    expect(fetched).toBeOneOf(["no such name", notPublic]);
  });

  test("a trusted server on another machine opens no way to this one", async () => {
    expect(await go({ trusted: "https://api.example.com" })).toEqual(notPublic);
    expect(stranger.asked).toHaveLength(0);
  });

  test.each(["https://10.0.0.7/secret", "http://10.0.0.7/secret", "file:///etc/passwd", "http://["])(
    "a redirect to %s is not followed, even from a trusted server on this machine",
    async (location) => {
      stranger.answer = (_, response) => redirect(response, location);
      expect(await go()).toEqual(notPublic);
    },
  );
});

test.each([
  "http://127.0.0.1/",
  "http://10.0.0.7/",
  "http://localhost/",
  "http://203.0.113.1:8080/",
  "https://203.0.113.1:22/",
])("what may come without encryption does not come from %s", async (address) =>
  expect(await go({ address, trusted: undefined, plain: true })).toEqual(notPublic),
);

test("the headers go to the first address alone, and no compression is asked for", async () => {
  stranger.answer = (path, response) =>
    path === "/file"
      ? redirect(response, `${stranger.origin.replace("127.0.0.1", "localhost")}/store`)
      : response.end("bytes");
  const fetched = await go({ headers: { authorization: "Basic c2VjcmV0" } });
  expect(fetched).toEqual({ outcome: "answered", status: 200, bytes: Buffer.from("bytes") });
  expect(stranger.asked.map(({ path, headers }) => [path, headers.authorization, headers["accept-encoding"]])).toEqual([
    ["/file", "Basic c2VjcmV0", "identity"],
    ["/store", undefined, "identity"],
  ]);
});

test("three redirects are followed, and no fourth", async () => {
  stranger.answer = (path, response) =>
    path === "/3" ? response.end("here") : redirect(response, `/${Number(path.slice(1)) + 1}`);
  expect(await go({ address: `${stranger.origin}/0` })).toMatchObject({ outcome: "answered", status: 200 });
  stranger.answer = (_, response) => redirect(response, "/again");
  expect(await go()).toEqual({ outcome: "refused", why: "too many redirects" });
});

test("more bytes than are taken end it at once, whatever length was announced", async () => {
  stranger.answer = (_, response) => response.end(Buffer.alloc(1_000));
  expect(await go()).toMatchObject({ outcome: "answered", bytes: { length: 1_000 } });
  let isClosed = false;
  stranger.answer = (_, response) => {
    response.on("close", () => (isClosed = true));
    const more = () => void (response.write(Buffer.alloc(10_000)) ? setImmediate(more) : response.once("drain", more));
    more();
  };
  expect(await go()).toEqual({ outcome: "refused", why: "too large" });
  await expect.poll(() => isClosed).toBe(true);
});

test("a server that gives one byte after the other for ever is left when the time is up", async () => {
  stranger.answer = (_, response) => {
    const dripping = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(dripping));
  };
  const began = performance.now();
  await expect(go({ signal: AbortSignal.timeout(300) })).rejects.toThrow("aborted");
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("a file that is cut off is no file", async () => {
  stranger.answer = (_, response) => {
    response.writeHead(200, { "content-length": 100 }).write("half");
    setTimeout(() => response.socket?.resetAndDestroy(), 50);
  };
  await expect(go()).rejects.toThrow("aborted");
});

test("another answer than a file is told by its status, and its words are not read", async () => {
  stranger.answer = (_, response) => response.writeHead(404).end("not here");
  expect(await go()).toEqual({ outcome: "answered", status: 404, bytes: new Uint8Array() });
});
