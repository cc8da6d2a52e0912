import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TryLater, type Line } from "../../../channels/channel.ts";
import { NeedsSignIn } from "../../../channels/email/line/oauth.ts";
import { openMailHost, type MailHost } from "./mail-host.ts";
import { lineAt, message, senderWith, soon } from "./outgoing.ts";

describe("a line that has to sign in", () => {
  let guarded: MailHost;
  const right = { user: "support", pass: "the right one", token: "token 2" };
  beforeAll(async () => {
    guarded = await openMailHost({
      disabledCommands: ["STARTTLS"],
      authOptional: false,
      allowInsecureAuth: true,
      authMethods: ["PLAIN", "LOGIN", "XOAUTH2"],
      onAuth({ username = "", password, accessToken, method }, _session, answer) {
        if (username === "busy") return answer(Object.assign(new Error("Later"), { responseCode: 454 }));
        const isRight = method === "XOAUTH2" ? accessToken === right.token : password === right.pass;
        if (isRight) return answer(null, { user: username });
        answer(null, { data: { status: "401", schemes: "bearer", scope: "mail" } });
      },
    });
  });
  afterAll(() => guarded.close());
  const as = (user: string, password: string) =>
    lineAt(
      guarded.port,
      { smtp: { host: "127.0.0.1", port: guarded.port, tls: "none", user } },
      { smtpPassword: password },
    );
  const send = (line: Line) => senderWith().send(line, message(), soon());
  const oauth = { oauth: { provider: "google", clientId: "the shop" } };
  const byToken = () =>
    lineAt(
      guarded.port,
      { smtp: { host: "127.0.0.1", port: guarded.port, tls: "none", user: "support" }, ...oauth },
      { refreshToken: "kept" },
    );

  test("with the right password it sends", async () => {
    expect(await send(as(right.user, right.pass))).toMatchObject({ outcome: "sent" });
  });

  test("with the wrong one it stops, and what is to be sent waits for an operator", async () => {
    const before = guarded.taken.length;
    expect(await send(as(right.user, "wrong"))).toMatchObject({
      outcome: "halted",
      reason: expect.stringMatching(/user name/),
    });
    expect(guarded.taken).toHaveLength(before);
  });

  test("a server that cannot look now is asked again later", async () => {
    await expect(send(as("busy", right.pass))).rejects.toThrow(TryLater);
  });

  test("a server that wants a sign-in of a line that has none stops the line", async () => {
    expect(await send(lineAt(guarded.port))).toMatchObject({ outcome: "halted", code: "530" });
  });

  test("an access token that no longer holds is renewed once, by the same provider", async () => {
    const asked: boolean[] = [];
    const sender = senderWith({
      async accessTokenOf(_line, { force = false } = {}) {
        asked.push(force);
        return force ? right.token : "token 1";
      },
    });
    expect(await sender.send(byToken(), message(), soon())).toMatchObject({ outcome: "sent" });
    expect(asked).toEqual([false, true]);
  });

  test("a provider that wants its user to sign in again stops the line, in its own words", async () => {
    const words = "Google no longer lets Baton into this mailbox. It needs to be signed in again.";
    const sender = senderWith({ accessTokenOf: () => Promise.reject(new NeedsSignIn(words)) });
    expect(await sender.send(byToken(), message(), soon())).toEqual({
      outcome: "halted",
      reason: words,
    });
    const away = senderWith({ accessTokenOf: () => Promise.reject(new TryLater("Google did not answer")) });
    await expect(away.send(byToken(), message(), soon())).rejects.toThrow("Google did not answer");
  });
});
