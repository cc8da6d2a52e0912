import { z } from "zod";
import type { Line, ParsedLine } from "../channel.ts";
import { mailAddress } from "./address.ts";

const host = {
  host: z.string().regex(/^[\w.:-]{1,253}$/, "A mail server must be a host name like mail.example.com"),
  port: z.int().min(1).max(65535),
  /** implicit: TLS from the start (993, 465); starttls: never without it; none: on this machine only. */
  tls: z.enum(["implicit", "starttls", "none"]),
};
const EmailSettings = z.object({
  authservId: z.string().max(253).optional(),
  imap: z.object({ ...host, user: z.string().min(1) }).optional(),
  smtp: z.object({ ...host, user: z.string().min(1).optional() }),
});
const EmailSecret = z.object({ imapPassword: z.string().optional(), smtpPassword: z.string().optional() });

/** How mail comes to a line and leaves it, with the passwords for both. */
export type Mailbox = z.infer<typeof EmailSettings> & z.infer<typeof EmailSecret>;

/** As an operator gives it: each password beside its user. */
const Given = z.object({
  authservId: z.string().max(253).optional(),
  imap: z.object({ ...host, user: z.string().min(1), password: z.string().min(1) }).optional(),
  smtp: z.object({ ...host, user: z.string().min(1).optional(), password: z.string().min(1).optional() }),
});
const record = z.record(z.string(), z.unknown()).catch({});

/** The mailbox of a stored line. It was checked when it was stored, so a failure here is ours and throws. */
export function mailboxOf(line: Line): Mailbox {
  return { ...EmailSettings.parse(line.settings), ...EmailSecret.parse(line.secret ?? {}) };
}

/** Splits what an operator gave, mixed or not, into what may be shown and what must be encrypted. */
export function parseEmailLine(input: { address: string; settings: unknown; secret: unknown }): ParsedLine {
  const address = mailAddress(input.address);
  if (address === undefined)
    return { ok: false, problem: "The address must be a mail address like support@example.com" };
  const given = Given.safeParse(together(record.parse(input.settings), record.parse(input.secret)));
  if (!given.success)
    return {
      ok: false,
      problem: given.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join(". "),
    };
  const { authservId, imap, smtp } = given.data;
  const open = [imap, smtp].find((server) => server?.tls === "none" && !isLoopback(server.host));
  if (open !== undefined)
    return {
      ok: false,
      problem: `Without TLS anybody on the way could read the mail and the password of ${open.host}: choose implicit or starttls`,
    };
  const { password: imapPassword, ...imapSettings } = imap ?? { password: undefined };
  const { password: smtpPassword, ...smtpSettings } = smtp;
  return {
    ok: true,
    address,
    settings: EmailSettings.parse({ authservId, smtp: smtpSettings, ...(imap && { imap: imapSettings }) }),
    secret: EmailSecret.parse({ imapPassword, smtpPassword }),
  };
}

/** Settings and secret as one, also where the secret already has its stored form. */
function together(settings: Record<string, unknown>, secret: Record<string, unknown>): Record<string, unknown> {
  const server = (name: "imap" | "smtp") => {
    const password = secret[`${name}Password`];
    const both = {
      ...record.parse(settings[name]),
      ...record.parse(secret[name]),
      ...(password !== undefined && { password }),
    };
    return Object.keys(both).length === 0 ? {} : { [name]: both };
  };
  return { ...settings, ...server("imap"), ...server("smtp") };
}

/** Whether a server is on this machine, where nobody can listen on the way. */
export function isLoopback(name: string): boolean {
  return name === "localhost" || name === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name);
}
