import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import { expect, test, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { createLog } from "../../src/log.ts";
import { start } from "../../src/main.ts";
import { texter } from "../support/customers.ts";
import { playOpenAi } from "../support/openai.ts";
import { patient } from "../support/patient.ts";
import { query, startProduct, type Product } from "../support/product.ts";

/** A screen that stays open: reads the stream, and comes back on the same connection when it ends, as browsers do. */
function openScreen(product: Product, agent: http.Agent): { readonly opened: number } {
  const screen = { opened: 0 };
  const open = (): void => {
    const url = `${product.baton.url}/api/v1/events`;
    const headers = { authorization: `Bearer ${product.environment["BATON_API_KEY"]}` };
    const request = http.get(url, { agent, headers }, (stream) => {
      screen.opened++;
      stream.resume().on("end", () => setTimeout(open, 50));
    });
    request.on("error", () => {});
  };
  open();
  return screen;
}

/** In milliseconds: connections that are not let go are cut after ten seconds, and this sees that nobody waited for it. */
const soon = 9_000;

test("a provider whose request is still on its way is answered, and its open connection holds up nobody", async () => {
  const product = await startProduct();
  const { hostname, port } = new URL(product.baton.url!);
  const socket = net.connect(Number(port), hostname);
  const answered = once(socket, "data");
  const head = [
    "POST /api/v1/knowledge HTTP/1.1",
    "Host: localhost",
    "Content-Type: application/json",
    "Content-Length: 2",
  ];
  socket.write([...head, `Authorization: Bearer ${product.environment["BATON_API_KEY"]}`, "", "{"].join("\r\n"));
  await product.ask("GET", "/conversations");
  const began = performance.now();
  const stopped = product.baton.stop();
  setTimeout(() => socket.write("}"), 100);
  expect(String(await answered)).toContain("400 Bad Request");
  await stopped;
  expect(performance.now() - began).toBeLessThan(soon);
  await product.close();
  socket.destroy();
});

test("stopping takes a moment, however many screens are open and whoever has just asked something", async () => {
  const product = await startProduct();
  const agent = new http.Agent({ keepAlive: true });
  const screens = Array.from({ length: 3 }, () => openScreen(product, agent));
  await vi.waitFor(() => expect(screens.every(({ opened }) => opened === 1)).toBe(true), patient);
  const mira = texter(product, "sms");
  await mira.write("How long does shipping take within Norway?");
  const began = performance.now();
  await product.baton.stop();
  expect(performance.now() - began).toBeLessThan(soon);
  await product.close();
  agent.destroy();
});

test("a mail server that never says a word holds up nobody who stops", async () => {
  const sockets = new Set<net.Socket>();
  const silent = net.createServer((socket) => void sockets.add(socket.on("error", () => {})));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as net.AddressInfo;
  const product = await startProduct();
  const host = { host: "127.0.0.1", port, tls: "none" };
  const line = {
    channel: "email",
    name: "Silent",
    address: "silent@shop.example",
    imap: { ...host, user: "silent", password: "silent" },
    smtp: host,
  };
  expect(await product.ask("POST", "/lines", line)).toMatchObject({ status: 201 });
  await vi.waitFor(() => expect(sockets.size).toBe(1), patient);
  const began = performance.now();
  await product.baton.stop();
  expect(performance.now() - began).toBeLessThan(soon);
  await product.close();
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test("a model that is still thinking holds up nobody who stops, and its customer is answered after the next start", async () => {
  const model = await playOpenAi();
  model.now({ does: "never answers" });
  const product = await startProduct({ environment: model.environment });
  const mira = texter(product, "sms");
  await mira.write("How long does shipping take within Norway?");
  await vi.waitFor(() => expect(model.asked).toHaveLength(1), patient);
  const began = performance.now();
  await product.baton.stop();
  expect(performance.now() - began).toBeLessThan(soon);
  expect(await query(product.databaseUrl, "SELECT holder FROM baton")).toEqual([{ holder: "ai" }]);

  model.now({ does: "answers", text: "Orders within Norway arrive in 2 to 3 working days." });
  const again = await start(
    readConfig(product.environment),
    { web: true, workers: true },
    createLog("silent"),
    () => {},
  );
  expect((await mira.hears(1))[0]).toContain("2 to 3 working days");
  await again.stop();
  await product.close();
  await model.close();
});
