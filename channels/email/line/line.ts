import { z } from "zod";
import type { Line } from "../../channel.ts";
import { mailServiceOf, providers } from "./provider.ts";

const missing = (what: string) => ({ error: `${what} is missing` });
const place = (what: string) => ({
  host: z
    .string(missing(`The server for ${what}`))
    .regex(/^[\w.:-]{1,253}$/, `The server for ${what} must be a host name like mail.example.com`),
  port: z
    .int(`The port for ${what} must be a number`)
    .min(1, `The port for ${what} must be 1 at least`)
    .max(65535, `The port for ${what} must be 65535 at most`),
  /** implicit: TLS from the start (993, 465); starttls: never without it; none: on this machine only. */
  tls: z.enum(["implicit", "starttls", "none"]),
});
export const Imap = z.object({ ...place("receiving"), user: z.string(missing("The user name for receiving")).min(1) });
export const Smtp = z.object({ ...place("sending"), user: z.string().min(1).optional() });
export const OAuth = z.object({
  provider: z.enum(providers),
  clientId: z.string(missing("The client id")).min(1, "The client id is missing").max(1_000),
  /** Another place to ask for access, such as that of one Microsoft tenant. The client secret goes there. */
  tokenUrl: z.string().refine(isSafe, "The token address must begin with https://").optional(),
});
export const EmailSettings = z.object({
  imap: Imap.optional(),
  smtp: Smtp,
  /** Where it is set, a server without a password of its own is signed in to with it. */
  oauth: OAuth.optional(),
  /** Whose Authentication-Results are believed (RFC 8601): the name with which the line's mail server begins them. */
  authservId: z.string().trim().min(1).max(253).optional(),
  /** The server delivers `support+anything@` to `support@`. */
  plusAddresses: z.boolean().optional(),
  /** Who puts what was sent into the Sent folder. */
  sentCopy: z.enum(["append", "provider", "none"]).optional(),
  /** Mail that came since then is imported at the first connection. Unset: none. */
  importSince: z.union([z.iso.date(), z.iso.datetime({ offset: true })], "A date must be like 2026-01-31").optional(),
});
export const EmailSecret = z.object({
  imapPassword: z.string().optional(),
  smtpPassword: z.string().optional(),
  clientSecret: z.string().optional(),
  refreshToken: z.string().optional(),
});

type Settings = z.infer<typeof EmailSettings>;
type Passwords = Pick<z.infer<typeof EmailSecret>, "imapPassword" | "smtpPassword">;
/** What renews a mailbox's access without anybody: `oauth.ts` does it. */
export type OAuth = z.infer<typeof OAuth> & {
  /** Empty while nobody has signed in. */
  readonly refreshToken: string;
  readonly clientSecret?: string;
};

/** How mail comes to a line and leaves it, and what it is signed in with: a password, or else `oauth`. */
export type Mailbox = Omit<Settings, "oauth" | "plusAddresses" | "sentCopy" | "importSince"> &
  Passwords & {
    readonly oauth?: OAuth;
    readonly plusAddresses: boolean;
    readonly sentCopy: "append" | "provider" | "none";
    readonly importSince?: Date;
  };

/** The mailbox of a stored line. It was checked when it was stored, so a failure here is ours and throws. */
export function mailboxOf(line: Line): Mailbox {
  const { oauth, plusAddresses, sentCopy, importSince, ...settings } = EmailSettings.parse(line.settings);
  const { refreshToken = "", clientSecret, ...passwords } = EmailSecret.parse(line.secret ?? {});
  return {
    ...settings,
    ...passwords,
    plusAddresses: plusAddresses ?? false,
    sentCopy: sentCopy ?? usualSentCopy(settings),
    ...(importSince !== undefined && { importSince: new Date(importSince) }),
    ...(oauth !== undefined && {
      oauth: { ...oauth, refreshToken, ...(clientSecret !== undefined && { clientSecret }) },
    }),
  };
}

/** Gmail and Microsoft file what they send themselves; a second copy would stand beside it. */
function usualSentCopy({ imap, smtp }: Pick<Settings, "imap" | "smtp">): Mailbox["sentCopy"] {
  if (mailServiceOf(smtp.host) !== undefined) return "provider";
  return imap === undefined ? "none" : "append";
}

/** Whether a secret may be sent there. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return username === "" && (protocol === "https:" || (protocol === "http:" && isLoopback(hostname)));
}

/** Whether a server is on this machine, where nobody can listen on the way. */
export function isLoopback(name: string): boolean {
  return /^(localhost|\[?::1\]?|127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/.test(name);
}
