import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NeedsSignIn, type SignIn } from "../../../channels/email/line/oauth.ts";
import { openDovecot, whyNoDovecot, type Dovecot } from "../../support/dovecot.ts";
import { createGate } from "../../support/gate.ts";
import { noSignIn } from "../../support/sign-in.ts";
import { openTcpProxy } from "../../support/tcp-proxy.ts";
import { lineAt, listenTo, mail, until, watched } from "./mailbox.ts";

describe.skipIf(whyNoDovecot() !== undefined)("signing in to a mailbox", () => {
  let dovecot: Dovecot;
  let provider: Server;
  beforeAll(async () => {
    provider = createServer((request, response) => {
      let asked = "";
      request.on("data", (part: Buffer) => (asked += part.toString()));
      request.on("end", () => {
        const isGood = new URLSearchParams(asked).get("token") === "good";
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ active: isGood, user: "modern" }));
      });
    }).listen(0, "127.0.0.1");
    await once(provider, "listening");
    const { port } = provider.address() as AddressInfo;
    dovecot = await openDovecot({ introspection: `http://127.0.0.1:${port}/` });
  });
  afterAll(async () => {
    await dovecot?.close();
    provider.closeAllConnections();
    provider.close();
  });

  test("a refused password is tried three times and told to the operator, and a corrected one is taken up", async () => {
    const proxy = await openTcpProxy(dovecot.port);
    const line = { ...lineAt({ ...dovecot, port: proxy.port }, "locked"), secret: { imapPassword: "wrong" } };
    const gate = createGate(line);
    await listenTo(gate);
    await until(() => /does not take this user name/.test(gate.worries.get(line.id) ?? ""));
    expect(proxy.opened).toBe(3);
    gate.linesNow = [{ ...line, secret: { imapPassword: dovecot.password } }];
    await until(() => gate.worries.get(line.id) === null);
    expect(proxy.opened).toBe(4);
    await proxy.close();
  });

  test("a server without STARTTLS never sees the password of a line that asks for it", async () => {
    const proxy = await openTcpProxy(dovecot.port);
    const line = lineAt(dovecot, "stripped", {
      imap: { host: "127.0.0.1", port: proxy.port, tls: "starttls", user: "stripped" },
    });
    const gate = createGate(line);
    await listenTo(gate);
    await until(() => proxy.opened >= 2);
    expect(proxy.said).not.toMatch(/LOGIN|AUTHENTICATE|stripped|sesame/);
    expect(gate.cursors.size).toBe(0);
    await proxy.close();
  });

  const oauth = { oauth: { provider: "google", clientId: "an id" } };
  const modern = () => ({ ...lineAt(dovecot, "modern", oauth), secret: { refreshToken: "renews" } });

  test("a token that the server refuses is renewed once, and mail arrives", async () => {
    const asked: boolean[] = [];
    const signIn: SignIn = {
      ...noSignIn,
      async accessTokenOf(_line, { force = false } = {}) {
        asked.push(force);
        return force ? "good" : "too old";
      },
    };
    const gate = createGate(modern());
    await listenTo(gate, { signIn });
    await watched(gate);
    await dovecot.deliver("modern", mail("1", "by token"));
    await until(() => gate.received.length === 1);
    expect(asked).toEqual([false, true]);
  });

  test("a sign-in that was withdrawn is told to the operator and asked for once, not again and again", async () => {
    let asked = 0;
    const signIn: SignIn = {
      ...noSignIn,
      async accessTokenOf() {
        asked++;
        throw new NeedsSignIn("This mailbox needs to be signed in again.");
      },
    };
    const gate = createGate(modern());
    const channel = await listenTo(gate, { signIn });
    await until(() => gate.worries.get(gate.linesNow[0]!.id) === "This mailbox needs to be signed in again.");
    await channel.close();
    expect(asked).toBe(1);
  });
});
