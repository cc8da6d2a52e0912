import { z } from "zod";
import type { ParsedLine } from "../../channel.ts";
import { mailAddress } from "../address.ts";
import { EmailSecret, EmailSettings, Imap, isLoopback, OAuth, Smtp } from "./line.ts";
import { known, mailServiceOf, providers } from "./provider.ts";

/** As an operator gives it: each secret beside what it is for. */
const Secret = z.string().min(1).max(10_000);
const Given = EmailSettings.extend({
  imap: Imap.extend({ password: Secret.optional() }).optional(),
  smtp: Smtp.extend({ password: Secret.optional() }),
  oauth: OAuth.extend({
    clientSecret: Secret.optional(),
    /** Left out until somebody signs in with the provider. */
    refreshToken: Secret.optional(),
  }).optional(),
});
type Given = z.infer<typeof Given>;
const record = z.record(z.string(), z.unknown()).catch({});

/**
 * Splits what an operator gave into what may be shown and what must be encrypted. `before` are the settings of a line
 * that is changed, and `secret` is what is kept of it: a secret stays with the server that it was given for.
 */
export function parseEmailLine(input: {
  readonly address: string;
  readonly settings: unknown;
  readonly secret: unknown;
  readonly before?: unknown;
}): ParsedLine {
  const address = mailAddress(input.address);
  if (address === undefined) return wrong("The address must be a mail address like support@example.com");
  const parsed = Given.safeParse(
    together(record.parse(input.settings), record.parse(input.secret), record.parse(input.before)),
  );
  if (!parsed.success) return wrong(parsed.error.issues.map(sentenceOf).join(". "));
  const { imap, smtp, oauth, ...rest } = parsed.data;
  const problem = problemOf(parsed.data);
  if (problem !== undefined) return wrong(problem);
  const { password: imapPassword, ...imapSettings } = imap ?? { password: undefined };
  const { password: smtpPassword, ...smtpSettings } = smtp;
  // A sign-in always has a name.
  const user = smtp.user ?? (oauth === undefined ? undefined : (imap?.user ?? address));
  return {
    ok: true,
    address,
    settings: EmailSettings.parse({
      ...rest,
      smtp: { ...smtpSettings, user },
      ...(imap !== undefined && { imap: imapSettings }),
      ...(oauth !== undefined && { oauth }),
    }),
    secret: EmailSecret.parse({
      imapPassword,
      smtpPassword,
      clientSecret: oauth?.clientSecret,
      refreshToken: oauth?.refreshToken,
    }),
  };
}

/** What no single field shows. */
function problemOf({ imap, smtp, oauth }: Given): string | undefined {
  for (const server of [imap, smtp]) {
    if (server === undefined) continue;
    if (server.tls === "none" && !isLoopback(server.host))
      return `Without TLS anybody on the way could read the mail and the password of ${server.host}: choose implicit or starttls`;
    const signsInByOAuth = oauth !== undefined && server.password === undefined;
    if (signsInByOAuth && !isLoopback(server.host) && mailServiceOf(server.host) !== oauth.provider)
      return `What ${known[oauth.provider].name} grants may be shown to its own mail servers only, and ${server.host} is not one of them`;
  }
  if (imap !== undefined && imap.password === undefined && oauth === undefined)
    return "The password for receiving is missing";
  if (smtp.user !== undefined && smtp.password === undefined && oauth === undefined)
    return "The password for sending is missing";
  return undefined;
}

/** What is given and what is kept as one. A kept secret goes nowhere but where it went before. */
function together(
  settings: Record<string, unknown>,
  secret: Record<string, unknown>,
  before: Record<string, unknown>,
): Record<string, unknown> {
  const stays = (name: string, place: (part: Record<string, unknown>) => unknown) =>
    before[name] === undefined || place(record.parse(before[name])) === place(record.parse(settings[name]));
  const { clientSecret, refreshToken, imapPassword, smtpPassword } = secret;
  // Who signs in with a provider from now on needs the old passwords no more.
  const isNew = settings["oauth"] !== undefined && Object.keys(before).length > 0 && before["oauth"] === undefined;
  const server = (name: "imap" | "smtp", password: unknown) => ({
    ...(!isNew && stays(name, (part) => part["host"]) && { password }),
    ...record.parse(settings[name]),
  });
  const all = {
    imap: server("imap", imapPassword),
    smtp: server("smtp", smtpPassword),
    oauth: { ...(stays("oauth", originOf) && { clientSecret, refreshToken }), ...record.parse(settings["oauth"]) },
  };
  return { ...settings, ...Object.fromEntries(Object.entries(all).filter(([name]) => settings[name] !== undefined)) };
}

/** Where the secrets of a sign-in go. */
function originOf({ provider, tokenUrl }: Record<string, unknown>): unknown {
  const usual = providers.find((name) => name === provider);
  const address = tokenUrl ?? (usual && known[usual].tokenUrl);
  return typeof address === "string" && URL.canParse(address) ? new URL(address).origin : address;
}

const wrong = (problem: string): ParsedLine => ({ ok: false, problem });

/** Ours are sentences; what zod says by itself needs the place that it is about. */
function sentenceOf({ path, message }: z.core.$ZodIssue): string {
  return /^(A|The) /.test(message) ? message : `${path.join(".")}: ${message}`;
}
