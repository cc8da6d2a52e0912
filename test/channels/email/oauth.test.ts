import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TryLater, type Line } from "../../../channels/channel.ts";
import { createSignIn, NeedsSignIn, type SignIn } from "../../../channels/email/line/oauth.ts";
import { fetchGuarded } from "../../../src/fetch.ts";
import { openTokenEndpoint, type TokenEndpoint } from "./token-endpoint.ts";

let provider: TokenEndpoint;
let line: Line;
let now: number;
let renewed: { secret: unknown; was: unknown }[];
let operatorWasFaster: boolean;
let signIn: SignIn;

beforeEach(async () => {
  provider = await openTokenEndpoint();
  line = lineWith({ refreshToken: "refresh me", clientSecret: "the client's secret" });
  now = 0;
  renewed = [];
  operatorWasFaster = false;
  signIn = createSignIn({
    fetch: fetchGuarded,
    now: () => now,
    async renew({ secret: was }, secret) {
      if (!operatorWasFaster) renewed.push({ secret, was });
      return !operatorWasFaster;
    },
  });
});
afterEach(() => provider.close());

const lineWith = (secret: object, oauth: object = {}): Line => ({
  id: randomUUID(),
  channel: "email",
  name: "Shop",
  address: "shop@gmail.com",
  settings: {
    imap: { host: "imap.gmail.com", port: 993, tls: "implicit", user: "shop@gmail.com" },
    smtp: { host: "smtp.gmail.com", port: 465, tls: "implicit", user: "shop@gmail.com" },
    oauth: { provider: "google", clientId: "client", tokenUrl: provider.url, ...oauth },
  },
  secret,
});
const refuse = (error: string, status = 400) => void (provider.answer = () => ({ status, body: { error } }));

test("a token is asked for as the standard wants it, and used for four fifths of its life", async () => {
  expect(await signIn.accessTokenOf(line)).toBe("access 1");
  expect(provider.asked).toEqual([
    {
      grant_type: "refresh_token",
      refresh_token: "refresh me",
      client_id: "client",
      client_secret: "the client's secret",
    },
  ]);
  now = 799_000;
  expect(await signIn.accessTokenOf(line)).toBe("access 1");
  now = 801_000;
  expect(await signIn.accessTokenOf(line)).toBe("access 2");
});

test("Microsoft is told what the token is for", async () => {
  await signIn.accessTokenOf(lineWith({ refreshToken: "refresh me" }, { provider: "microsoft" }));
  expect(provider.asked[0]).toMatchObject({ scope: expect.stringContaining("IMAP.AccessAsUser.All") });
  expect(provider.asked[0]).not.toHaveProperty("client_secret");
});

test("however many connections want a token at once, the provider is asked once", async () => {
  const tokens = await Promise.all(Array.from({ length: 20 }, () => signIn.accessTokenOf(line)));
  expect(new Set(tokens)).toEqual(new Set(["access 1"]));
  expect(provider.asked).toHaveLength(1);
});

test("each line has access of its own", async () => {
  await Promise.all([signIn.accessTokenOf(line), signIn.accessTokenOf({ ...line, id: randomUUID() })]);
  expect(provider.asked).toHaveLength(2);
});

test("a token that a mail server refused is replaced before its time", async () => {
  await signIn.accessTokenOf(line);
  expect(await signIn.accessTokenOf(line, { force: true })).toBe("access 2");
  expect(await signIn.accessTokenOf(line)).toBe("access 2");
});

test("a refresh token that took the place of another is kept, and used from then on", async () => {
  provider.answer = ({ refresh_token }) => ({
    body: { access_token: `for ${refresh_token}`, refresh_token: `${refresh_token}!`, expires_in: 1 },
  });
  await signIn.accessTokenOf(line);
  now = 2_000;
  // The mailbox is still watched with the line as it was read at first.
  expect(await signIn.accessTokenOf(line)).toBe("for refresh me!");
  const clientSecret = "the client's secret";
  expect(renewed).toEqual([
    { was: { refreshToken: "refresh me", clientSecret }, secret: { refreshToken: "refresh me!", clientSecret } },
    { was: { refreshToken: "refresh me!", clientSecret }, secret: { refreshToken: "refresh me!!", clientSecret } },
  ]);
  now = 4_000;
  expect(await signIn.accessTokenOf({ ...line, secret: { refreshToken: "refresh me!!", clientSecret } })).toBe(
    "for refresh me!!",
  );
});

test("an operator who signs in anew is believed at once, whatever was granted or refused before", async () => {
  refuse("invalid_grant");
  await expect(signIn.accessTokenOf(line)).rejects.toThrow(NeedsSignIn);
  provider.answer = ({ refresh_token }) => ({ body: { access_token: `for ${refresh_token}` } });
  const anew = { ...line, secret: { refreshToken: "another" } };
  expect(await signIn.accessTokenOf(anew)).toBe("for another");
});

test("access that was taken back needs the operator, and the provider is left alone for a while", async () => {
  refuse("invalid_grant");
  const failed = signIn.accessTokenOf(line);
  await expect(failed).rejects.toThrow(NeedsSignIn);
  await expect(failed).rejects.toThrow("Google no longer lets Baton into this mailbox");
  for (let tries = 0; tries < 50; tries++) await expect(signIn.accessTokenOf(line)).rejects.toThrow(NeedsSignIn);
  expect(provider.asked).toHaveLength(1);
  now = 16 * 60_000;
  await expect(signIn.accessTokenOf(line)).rejects.toThrow(NeedsSignIn);
  expect(provider.asked).toHaveLength(2);
  // The operator who presses "check" wants to know it now.
  await expect(signIn.accessTokenOf(line, { force: true })).rejects.toThrow(NeedsSignIn);
  expect(provider.asked).toHaveLength(3);
});

test("a wrong client secret is for the operator too, in other words", async () => {
  refuse("invalid_client", 401);
  await expect(signIn.accessTokenOf(line)).rejects.toThrow("client secret");
});

test.each([
  ["has trouble of its own", { status: 503, body: "come back later" }],
  ["asks us to slow down", { status: 429, body: { error: "rate_limited" } }],
  ["says what nobody understands", { body: "<html>" }],
  ["sends the client elsewhere", { status: 302, body: "" }],
])("a provider that %s is asked again later, and no operator is called", async (_what, answer) => {
  provider.answer = () => answer;
  await expect(signIn.accessTokenOf(line)).rejects.toThrow(TryLater);
  provider.answer = () => ({ body: { access_token: "at last" } });
  expect(await signIn.accessTokenOf(line)).toBe("at last");
});

test("a provider that cannot be reached is asked again later", async () => {
  await provider.close();
  await expect(signIn.accessTokenOf(line)).rejects.toThrow(TryLater);
  provider = await openTokenEndpoint();
});

test("a provider that points elsewhere does not take the secrets there", async () => {
  provider.answer = () => ({ status: 307, body: "", location: `${provider.url}/elsewhere` });
  await expect(signIn.accessTokenOf(line)).rejects.toThrow(TryLater);
  expect(provider.asked).toHaveLength(1);
});

test("secrets do not follow a name that leads into the house", async () => {
  const inside = lineWith({ refreshToken: "refresh me" }, { tokenUrl: "https://localtest.me/token" });
  const guarded = createSignIn({
    // What a public name that resolves to loopback does, without asking the name's server.
    fetch: (errand) => fetchGuarded({ ...errand, address: errand.address.replace("localtest.me", "127.0.0.2") }),
    now: () => now,
    renew: async () => true,
  });
  await expect(guarded.accessTokenOf(inside)).rejects.toThrow("not public");
});
