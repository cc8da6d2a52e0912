import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { TryLater, type Line } from "../../../channels/channel.ts";
import { checkMailbox } from "../../../channels/email/line/check.ts";
import { createSignIn } from "../../../channels/email/line/oauth.ts";
import { fetchGuarded } from "../../../src/fetch.ts";
import { openDovecot, whyNoDovecot, type Dovecot } from "../../support/dovecot.ts";
import { noSignIn } from "../../support/sign-in.ts";
import { openTokenEndpoint, type TokenEndpoint } from "./token-endpoint.ts";

const servers: { close(): unknown }[] = [];
let provider: TokenEndpoint;
let smtpPort: number;

beforeAll(async () => {
  provider = await openTokenEndpoint();
  smtpPort = await openSmtp();
});
afterAll(async () => {
  for (const server of servers) server.close();
  await provider.close();
});

/** Takes the password "out" and the access token "access", and no mail. */
async function openSmtp(refusal?: string, options: SMTPServerOptions = {}): Promise<number> {
  const refused = Object.assign(new Error(refusal ?? "5.7.8 Authentication failed"), { responseCode: 535 });
  const server = new SMTPServer({
    ...options,
    authMethods: ["PLAIN", "LOGIN", "XOAUTH2"],
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth({ method, password, accessToken, username }, _session, answer) {
      const takes = method === "XOAUTH2" ? accessToken === "access" : password === "out";
      answer(takes && refusal === undefined ? null : refused, { user: username });
    },
  });
  server.on("error", () => {});
  servers.push(server);
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return (listening.address() as AddressInfo).port;
}

async function open(server: Server): Promise<number> {
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** A mail server that says its greeting and then whatever `answer` makes of a line. */
const scripted = (greeting: string, answer: (said: string, socket: Socket) => string) =>
  open(
    createServer((socket) => {
      socket.on("error", () => {}).write(`${greeting}\r\n`);
      socket.on("data", (bytes) => {
        for (const said of bytes.toString().split("\r\n").filter(Boolean)) socket.write(`${answer(said, socket)}\r\n`);
      });
    }),
  );

const imapThatSays = (refusal: string) =>
  scripted("* OK", (said) => {
    const [tag, command] = said.split(" ");
    if (command === "CAPABILITY") return `* CAPABILITY IMAP4rev1\r\n${tag} OK`;
    return command === "LOGIN" ? `${tag} ${refusal}` : `${tag} OK`;
  });

const smtp = (port: number, given: object = {}) => ({ host: "127.0.0.1", port, tls: "none", user: "shop", ...given });
const imap = smtp;
const lineWith = (settings: object, secret: object = { smtpPassword: "out", imapPassword: "sesame" }): Line => ({
  id: randomUUID(),
  channel: "email",
  name: "Shop",
  address: "shop@shop.test",
  settings,
  secret,
});
const check = async (line: Line, signIn = noSignIn) =>
  (await checkMailbox(signIn, line, AbortSignal.timeout(5_000))).map(
    ({ step, state, says }) => `${step} ${state}: ${says}`,
  );

describe("Sending is checked, and", () => {
  test("is right where the server takes the password", async () => {
    expect(await check(lineWith({ smtp: smtp(smtpPort) }))).toEqual([
      "sending right: 127.0.0.1 takes mail for sending.",
    ]);
  });

  test.each<[string, () => Promise<object> | object, RegExp]>([
    ["a wrong password", async () => smtp(await openSmtp()), /does not take this user name with this password/],
    [
      "an account that needs an app password",
      async () => smtp(await openSmtp("5.7.9 Application-specific password required")),
      /wants an app password.*apppasswords/,
    ],
    [
      "a service that takes no passwords any more",
      async () => smtp(await openSmtp("5.7.139 Authentication unsuccessful, basic authentication is disabled.")),
      /takes no passwords any more. Sign in with Microsoft/,
    ],
    [
      "a mailbox that may not send by SMTP",
      async () => smtp(await openSmtp("5.7.139 SmtpClientAuthentication is disabled for the Mailbox.")),
      /administrator turns on “Authenticated SMTP”/,
    ],
    [
      "a name that is nobody's",
      () => smtp(465, { host: "mail.nowhere.invalid", tls: "implicit" }),
      /no server with the name mail\.nowhere\.invalid/,
    ],
    ["a port where nobody listens", () => smtp(1), /not at port 1\b/],
    ["a server that offers no TLS", () => smtp(smtpPort, { tls: "starttls" }), /offers no TLS .* no password was sent/],
    [
      "a server that begins without TLS",
      () => smtp(smtpPort, { tls: "implicit" }),
      /does not begin with TLS .* Choose STARTTLS/,
    ],
  ])("%s is said with what to do", async (_what, server, words) => {
    const wrong = { smtpPassword: "wrong", imapPassword: "wrong" };
    const [finding, ...rest] = await check(lineWith({ smtp: await server() }, wrong));
    expect(finding).toMatch(/^sending wrong: /);
    expect(finding).toMatch(words);
    expect(rest).toEqual([]);
  });

  test("a server that hears STARTTLS and shrugs is never shown the password (case 48)", async () => {
    const heard: string[] = [];
    const port = await scripted("220 mail", (said) => {
      heard.push(said);
      return said.startsWith("EHLO") ? "250-mail\r\n250 AUTH PLAIN LOGIN" : "502 no";
    });
    expect((await check(lineWith({ smtp: smtp(port, { tls: "starttls" }) })))[0]).toMatch(/offers no TLS/);
    expect(heard.join("\n")).not.toMatch(/AUTH|b3V0/);
  });

  test("a certificate that nobody vouches for is not believed", async () => {
    const port = await openSmtp(undefined, { secure: true });
    const [finding] = await check(lineWith({ smtp: smtp(port, { tls: "implicit" }) }));
    expect(finding).toMatch(/certificate that is not its own.*nothing was sent/);
  });
});

describe("Receiving is checked, and", () => {
  const receives = (server: object) => check(lineWith({ imap: server, smtp: smtp(smtpPort) }));

  test.each<[string, () => Promise<object> | object, RegExp]>([
    [
      "a wrong password",
      async () => imap(await imapThatSays("NO [AUTHENTICATIONFAILED] no")),
      /^credentials wrong: .*Enter both again/,
    ],
    [
      "an account that needs an app password",
      async () => imap(await imapThatSays("NO [ALERT] Application-specific password required")),
      /^credentials wrong: .*app password/,
    ],
    [
      "a server that is busy",
      async () => imap(await imapThatSays("NO [UNAVAILABLE] later")),
      /^mailbox wrong: .*Try again later/,
    ],
    ["a port where nobody listens", () => imap(1), /^mailbox wrong: .*not at port 1\b/],
    [
      "a server that offers no TLS",
      async () => imap(await imapThatSays("OK"), { tls: "starttls" }),
      /^mailbox wrong: .*offers no TLS/,
    ],
  ])("%s is said with what to do, beside what is right", async (_what, server, words) => {
    const [incoming, outgoing] = await receives(await server());
    expect(incoming).toMatch(words);
    expect(outgoing).toMatch(/^sending right/);
  });

  describe.skipIf(whyNoDovecot() !== undefined)("at a real mail server", () => {
    let dovecot: Dovecot;
    beforeAll(async () => void (dovecot = await openDovecot()));
    afterAll(() => dovecot.close());

    test("is right where the inbox opens", async () => {
      const [credentials, mailbox, sending] = await receives(imap(dovecot.port));
      expect(credentials).toBe("credentials right: 127.0.0.1 takes the user name and the password.");
      expect(mailbox).toMatch(/^mailbox right: The inbox can be read; it holds 0 mails\./);
      expect(sending).toMatch(/^sending right/);
    });

    test("refuses a wrong password by its own words", async () => {
      const line = lineWith(
        { imap: imap(dovecot.port), smtp: smtp(smtpPort) },
        { imapPassword: "no", smtpPassword: "out" },
      );
      expect((await check(line))[0]).toMatch(/^credentials wrong: .*Enter both again/);
    });
  });
});

describe("A line that signs in with a provider", () => {
  const signIn = createSignIn({ fetch: fetchGuarded, now: Date.now, renew: async () => true });
  const signed = () =>
    lineWith(
      { smtp: smtp(smtpPort), oauth: { provider: "google", clientId: "client", tokenUrl: provider.url } },
      { refreshToken: randomUUID(), clientSecret: "hush" },
    );

  test("is checked with a new token", async () => {
    const line = signed();
    provider.answer = () => ({ body: { access_token: "access" } });
    expect(await check(line, signIn)).toEqual([
      "credentials right: Google lets Baton into this mailbox.",
      "sending right: 127.0.0.1 takes mail for sending.",
    ]);
    // What was granted a moment ago proves nothing.
    provider.answer = () => ({ status: 400, body: { error: "invalid_grant" } });
    expect((await check(line, signIn))[0]).toMatch(/^credentials wrong/);
  });

  test("whose token a mail server does not take is told about the user name", async () => {
    provider.answer = () => ({ body: { access_token: "of somebody else" } });
    expect((await check(signed(), signIn))[1]).toMatch(/^sending wrong: .*user name must be the mailbox’s own address/);
  });

  test("is told to sign in again, and no mail server is bothered", async () => {
    provider.answer = () => ({ status: 400, body: { error: "invalid_grant" } });
    expect(await check(signed(), signIn)).toEqual([
      "credentials wrong: Google no longer lets Baton into this mailbox. It needs to be signed in again.",
    ]);
  });

  test("is not called wrong when the provider cannot be asked", async () => {
    provider.answer = () => ({ status: 500, body: "" });
    await expect(check(signed(), signIn)).rejects.toThrow(TryLater);
  });
});

test("credentials that were encrypted with another key are to be entered again", async () => {
  expect(await check(lineWith({ smtp: smtp(smtpPort) }, {}))).toEqual([
    "credentials wrong: The line’s credentials cannot be read. Enter them again.",
  ]);
});
