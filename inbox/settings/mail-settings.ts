import type { Line } from "../../src/http/wire/lines.ts";

export type Tls = "implicit" | "starttls" | "none";
export type Server = { readonly host: string; readonly port: number; readonly tls: Tls; readonly user?: string };
export type Provider = "google" | "microsoft";

/** What may be shown of a mail line's settings. */
export type MailSettings = {
  readonly imap?: Server;
  readonly smtp: Server;
  readonly oauth?: { readonly provider: Provider; readonly clientId: string; readonly tokenUrl?: string };
  readonly authservId?: string;
  readonly plusAddresses?: boolean;
  readonly sentCopy?: "append" | "provider" | "none";
  readonly importSince?: string;
};

/** Undefined for a line that is no mailbox. The server has checked them when they were stored. */
export function mailOf({ settings }: Line): MailSettings | undefined {
  return "smtp" in settings ? (settings as MailSettings) : undefined;
}

/** What is known of a mail service before anybody fills in a form. */
type Preset = {
  readonly imap: Omit<Server, "user">;
  readonly smtp: Omit<Server, "user">;
  readonly authservId?: string;
  readonly plusAddresses?: true;
};

/** https://support.google.com/mail/answer/7126229 and https://support.microsoft.com/office (POP, IMAP and SMTP settings). */
export const presets: Readonly<Record<Provider, Preset>> = {
  google: {
    imap: { host: "imap.gmail.com", port: 993, tls: "implicit" },
    smtp: { host: "smtp.gmail.com", port: 465, tls: "implicit" },
    authservId: "mx.google.com",
    plusAddresses: true,
  },
  microsoft: {
    imap: { host: "outlook.office365.com", port: 993, tls: "implicit" },
    smtp: { host: "smtp.office365.com", port: 587, tls: "starttls" },
  },
};

export const providerWords: Readonly<Record<Provider, string>> = { google: "Google", microsoft: "Microsoft" };

/** Ports as servers usually have them, so that who changes the kind of TLS need not know the number. */
export const usualPort = {
  imap: { implicit: 993, starttls: 143, none: 143 },
  smtp: { implicit: 465, starttls: 587, none: 25 },
} as const;

/** Where a server is and how it is spoken to, in words. */
export function serverWords({ host, port, tls }: Server): string {
  const how = { implicit: "with TLS from the start", starttls: "with STARTTLS", none: "without TLS" }[tls];
  return `${host}, port ${port}, ${how}`;
}

/** Where one Microsoft tenant hands out access; without a tenant, the place for all of them is used. */
export function tenantAddress(tenant: string): string | undefined {
  if (tenant === "") return undefined;
  return `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
}

/** The tenant that a token address names, if any. */
export function tenantOf(tokenUrl: string | undefined): string {
  return /^https:\/\/login\.microsoftonline\.com\/([^/]+)\//.exec(tokenUrl ?? "")?.[1] ?? "";
}
