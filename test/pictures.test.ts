import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fetchGuarded } from "../src/fetch.ts";
import { withPictures } from "../src/pictures.ts";
import { png } from "./support/pictures.ts";
import { openStrangersServer, type StrangersServer } from "./support/strangers-server.ts";

/** Where senders keep their pictures. */
let stranger: StrangersServer;
beforeEach(async () => {
  stranger = await openStrangersServer((_, response) => response.end(png()));
});
afterEach(() => stranger.close());

const pageOf = (paths: readonly string[]) => ({
  html: paths.map((path, place) => `<img data-picture="${place}" alt="${path}" />`).join(""),
  pictures: paths.map((path) => (path.startsWith("http") ? path : `${stranger.origin}${path}`)),
});
/** The sender's server plays on this machine, which alone is why it may be reached. */
const show = (paths: readonly string[], withinMs?: number) =>
  withPictures(pageOf(paths), (errand) => fetchGuarded({ ...errand, trusted: stranger.origin }), withinMs);
const picture = (bytes = png()) => `<img src="data:image/png;base64,${bytes.toString("base64")}"`;
const padded = (size: number) => Buffer.concat([png(), Buffer.alloc(size - png().length)]);
/** Which pictures are shown, by the place of each. */
const shownIn = (html: string) =>
  [...html.matchAll(/<img (src)?[^>]*? alt="([^"]*)"/g)].flatMap(([, isShown, path]) => (isShown ? [path] : []));

test("pictures that an agent asks for are in the page, and the sender's server learns nothing of the agent", async () => {
  expect(await show(["/a", "/b"])).toBe(`${picture()} alt="/a" />${picture()} alt="/b" />`);
  for (const { headers } of stranger.asked)
    expect(Object.keys(headers).toSorted()).toEqual(["accept-encoding", "connection", "host"]);
});

describe("a picture that cannot be had stays a word", () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ["it is gone", (response) => response.writeHead(404).end(png())],
    [
      "it is a page that calls itself a picture",
      (response) => response.writeHead(200, { "content-type": "image/png" }).end("<html>"),
    ],
    [
      "it is a drawing",
      (response) =>
        response
          .writeHead(200, { "content-type": "image/svg+xml" })
          .end("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
    ],
    ["it would unpack to gigabytes", (response) => response.end(png(3, 2, [60_000, 60_000]))],
    ["it is too large", (response) => response.end(padded(5_000_001))],
    [
      "it leads to the cloud's own service",
      (response) => response.writeHead(302, { location: "http://169.254.169.254/" }).end(),
    ],
    ["it leads into a private network", (response) => response.writeHead(302, { location: "http://10.0.0.7/" }).end()],
    ["it leads to another port", (response) => response.writeHead(302, { location: "http://127.0.0.1:9/" }).end()],
    ["it leads to a file", (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end()],
    ["its server hangs up", (response) => void response.socket?.resetAndDestroy()],
  ])("%s", async (_, respond) => {
    stranger.answer = (path, response) => (path === "/bad" ? respond(response) : response.end(png()));
    expect(await show(["/bad", "/good"])).toBe(`<img data-picture="0" alt="/bad" />${picture()} alt="/good" />`);
  });

  test("it never comes to an end", async () => {
    stranger.answer = (_, response) => {
      const more = () =>
        void (response.write(Buffer.alloc(65_536)) ? setImmediate(more) : response.once("drain", more));
      response.on("close", () => response.removeAllListeners("drain"));
      more();
    };
    expect(shownIn(await show(["/endless"]))).toEqual([]);
  });
});

test("nobody waits for a slow server: what is there by then is shown", async () => {
  stranger.answer = (path, response) => {
    if (path !== "/slow") return void response.end(png());
    const dripping = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(dripping));
  };
  const began = performance.now();
  expect(shownIn(await show(["/slow", "/fast", "/slow"], 400))).toEqual(["/fast"]);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test("thirty pictures are fetched and no more, six at a time", async () => {
  let now = 0;
  let most = 0;
  stranger.answer = (_, response) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now--;
      response.end(png());
    }, 10);
  };
  const html = await show(Array.from({ length: 40 }, (_, n) => `/${n}`));
  expect(shownIn(html)).toHaveLength(30);
  expect(stranger.asked).toHaveLength(30);
  expect(most).toBe(6);
});

test("all together are no more than 15 MB, also where one picture is shown ten thousand times", async () => {
  stranger.answer = (_, response) => response.end(padded(4_900_000));
  expect(shownIn(await show(["/1", "/2", "/3", "/4", "/5"]))).toHaveLength(3);

  const often = { html: `<img data-picture="0" alt="/1" />`.repeat(10_000), pictures: [`${stranger.origin}/1`] };
  const html = await withPictures(often, (errand) => fetchGuarded({ ...errand, trusted: stranger.origin }));
  expect(html.length).toBeLessThan(32_000_000);
});

test.each([
  "http://127.0.0.1",
  "http://localhost",
  "http://[::1]",
  "http://0.0.0.0",
  "http://127.1",
  "http://10.0.0.7",
])("a mail cannot make Baton look at %s", async (host) => {
  const port = new URL(stranger.origin).port;
  const { html, pictures } = pageOf([`${host}:${port}/secret`, `${host}/secret`]);
  expect(await withPictures({ html, pictures }, fetchGuarded)).toBe(html);
  expect(stranger.asked).toEqual([]);
});
