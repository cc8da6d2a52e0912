import { describe, expect, test } from "vitest";
import { mailboxOf } from "../../../channels/email/line/line.ts";
import { parseEmailLine } from "../../../channels/email/line/line-given.ts";
import type { Line, ParsedLine } from "../../../channels/channel.ts";

const address = "support@shop.test";
const imap = { host: "mail.shop.test", port: 993, tls: "implicit", user: "support", password: "in" } as const;
const smtp = { host: "mail.shop.test", port: 587, tls: "starttls", user: "support", password: "out" } as const;
const google = { provider: "google", clientId: "client", clientSecret: "hush", refreshToken: "refresh" } as const;
const atGoogle = {
  imap: { host: "imap.gmail.com", port: 993, tls: "implicit", user: "shop@gmail.com" },
  smtp: { host: "smtp.gmail.com", port: 465, tls: "implicit" },
  oauth: google,
} as const;

const parse = (settings: unknown, secret: unknown = {}, before?: unknown) =>
  parseEmailLine({ address, settings, secret, ...(before !== undefined && { before }) });
const parsed = (settings: unknown, secret?: unknown, before?: unknown) => {
  const line = parse(settings, secret, before);
  if (!line.ok) throw new Error(line.problem);
  return line;
};
const problem = (line: ParsedLine) => (line.ok ? "none" : line.problem);
const stored = ({ settings, secret }: { settings: unknown; secret: unknown }): Line => ({
  id: "a line",
  channel: "email",
  name: "Shop",
  address,
  settings,
  secret,
});

describe("A mail line", () => {
  test("keeps its secrets apart from what may be shown", () => {
    const line = parsed({ ...atGoogle, imap: { ...imap, host: "imap.gmail.com" } });
    expect(JSON.stringify(line.settings)).not.toMatch(/hush|refresh|"in"/);
    expect(line.secret).toEqual({ imapPassword: "in", clientSecret: "hush", refreshToken: "refresh" });
    expect(mailboxOf(stored(line))).toMatchObject({ imapPassword: "in", oauth: google });
  });

  test("knows what is usual: no plus addresses, nothing imported, and a copy of what is sent where nobody else keeps one", () => {
    expect(mailboxOf(stored(parsed({ imap, smtp })))).toMatchObject({ plusAddresses: false, sentCopy: "append" });
    expect(mailboxOf(stored(parsed({ smtp })))).toMatchObject({ sentCopy: "none" });
    expect(mailboxOf(stored(parsed(atGoogle)))).toMatchObject({ sentCopy: "provider" });
    const office = { ...smtp, host: "smtp.office365.com" };
    expect(mailboxOf(stored(parsed({ imap, smtp: office }))).sentCopy).toBe("provider");
    expect(mailboxOf(stored(parsed({ imap, smtp: office, sentCopy: "append" }))).sentCopy).toBe("append");
    expect(mailboxOf(stored(parsed({ imap, smtp: { ...smtp, host: "gmail.com.shop.test" } }))).sentCopy).toBe("append");
    expect(mailboxOf(stored(parsed({ imap, smtp })))).not.toHaveProperty("importSince");
  });

  test("says from when on the past counts", () => {
    const since = (importSince: string) => mailboxOf(stored(parsed({ imap, smtp, importSince }))).importSince;
    expect(since("2026-01-31")).toEqual(new Date("2026-01-31T00:00:00Z"));
    expect(since("2026-01-31T12:00:00+01:00")).toEqual(new Date("2026-01-31T11:00:00Z"));
    expect(problem(parse({ imap, smtp, importSince: "last week" }))).toBe("A date must be like 2026-01-31");
  });

  test("needs a password for each server, unless it signs in with a provider", () => {
    const { password: _in, ...noPassword } = imap;
    const { password: _out, ...sending } = smtp;
    expect(problem(parse({ imap: noPassword, smtp }))).toBe("The password for receiving is missing");
    expect(problem(parse({ imap, smtp: sending }))).toBe("The password for sending is missing");
    expect(problem(parse({ imap, smtp: { ...sending, user: undefined } }))).toBe("none");
    expect(problem(parse(atGoogle))).toBe("none");
    // An operator adds the line first, and then signs in.
    expect(problem(parse({ ...atGoogle, oauth: { ...google, refreshToken: undefined } }))).toBe("none");
  });

  test("signs in for sending under the name of the mailbox where none is given", () => {
    expect(parsed(atGoogle).settings).toMatchObject({ smtp: { user: "shop@gmail.com" } });
    expect(parsed({ smtp: atGoogle.smtp, oauth: google }).settings).toMatchObject({ smtp: { user: address } });
  });

  test.each(["none", "starttls", "implicit"])("with %s TLS shows its password to nobody on the way", (tls) => {
    const refused = problem(parse({ imap: { ...imap, tls }, smtp }));
    expect(refused).toMatch(tls === "none" ? /^Without TLS anybody/ : /^none$/);
    expect(problem(parse({ imap: { ...imap, host: "127.0.0.1", tls }, smtp }))).toBe("none");
  });

  test("shows what a provider granted to that provider's servers alone", () => {
    const elsewhere = { ...atGoogle.imap, host: "imap.gmail.com.evil.test" };
    expect(problem(parse({ ...atGoogle, imap: elsewhere }))).toContain("imap.gmail.com.evil.test is not one of them");
    expect(problem(parse({ ...atGoogle, imap: { ...elsewhere, password: "its own" } }))).toBe("none");
    expect(problem(parse({ ...atGoogle, oauth: { ...google, provider: "microsoft" } }))).toContain("Microsoft");
  });

  test.each(["http://login.example.com/token", "ftp://127.0.0.1/", "https://me:you@login.example.com/", "nonsense"])(
    "does not ask for access at %s",
    (tokenUrl) => {
      const line = parse({ ...atGoogle, oauth: { ...google, tokenUrl } });
      expect(problem(line)).toBe("The token address must begin with https://");
    },
  );

  test.each(["https://login.microsoftonline.com/tenant/oauth2/v2.0/token", "http://127.0.0.1:4010/token"])(
    "may ask for access at %s",
    (tokenUrl) => expect(problem(parse({ ...atGoogle, oauth: { ...google, tokenUrl } }))).toBe("none"),
  );
});

describe("A mail line that is changed", () => {
  const { settings, secret } = parsed({ imap, smtp }) as { settings: { imap: object; smtp: object }; secret: object };

  test("keeps the passwords that are not given again", () => {
    const changed = parsed(
      { ...settings, plusAddresses: true, imap: { ...settings.imap, port: 143, tls: "starttls" } },
      secret,
      settings,
    );
    expect(changed.secret).toEqual({ imapPassword: "in", smtpPassword: "out" });
    const anew = parsed({ ...settings, imap: { ...settings.imap, password: "another" } }, secret, settings);
    expect(anew.secret).toEqual({ imapPassword: "another", smtpPassword: "out" });
  });

  test("does not show a password that is kept to another server", () => {
    const moved = { ...settings, imap: { ...settings.imap, host: "mail.evil.test" } };
    expect(problem(parse(moved, secret, settings))).toBe("The password for receiving is missing");
  });

  test("may ask in another tenant of the same provider with what it has", () => {
    const at = (tenant: string) => `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`;
    const server = { host: "smtp.office365.com", port: 587, tls: "starttls" };
    const oauth = { provider: "microsoft", clientId: "client", tokenUrl: at("one") };
    const before = parsed({ smtp: server, oauth: { ...oauth, clientSecret: "hush", refreshToken: "refresh" } });
    const changed = { smtp: server, oauth: { ...oauth, tokenUrl: at("another") } };
    expect(parsed(changed, before.secret, before.settings).secret).toEqual(before.secret);
  });

  test("does not show a refresh token that is kept to another provider or address", () => {
    const before = parsed(atGoogle);
    const oauth = { provider: "google", clientId: "client" };
    const moved = { ...(before.settings as object), oauth: { ...oauth, tokenUrl: "https://evil.test/token" } };
    expect(parsed(moved, before.secret, before.settings).secret).toEqual({});
    expect(parsed({ ...moved, oauth }, before.secret, before.settings).secret).toEqual(before.secret);
  });

  test("forgets the passwords once it signs in with a provider, and the sign-in once it has passwords", () => {
    const at = (host: string) => ({ ...smtp, host, password: "old" });
    const old = parsed({ imap: { ...imap, ...atGoogle.imap }, smtp: at("smtp.gmail.com") });
    const signed = parsed({ ...(old.settings as object), oauth: google }, old.secret, old.settings);
    expect(signed.secret).toEqual({ clientSecret: "hush", refreshToken: "refresh" });
    expect(parsed({ imap, smtp }, signed.secret, signed.settings).secret).toEqual({
      imapPassword: "in",
      smtpPassword: "out",
    });
  });

  test("that no longer receives keeps no password for receiving", () => {
    expect(parsed({ smtp: settings.smtp }, secret, settings).secret).toEqual({ smtpPassword: "out" });
  });
});
