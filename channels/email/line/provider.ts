/** The mail services that no longer take passwords alone and are signed in to by OAuth 2.0 (RFC 6749). */
export const providers = ["google", "microsoft"] as const;
export type Provider = (typeof providers)[number];

/** What is known of a provider before anybody asks it. */
type Known = {
  readonly name: string;
  /** Where a refresh token becomes access. */
  readonly tokenUrl: string;
  /** Where its user says yes in the browser. */
  readonly consentUrl: string;
  /** Access to the mailbox and nothing else. */
  readonly scope: string;
  /** What it wants to hear before it hands out a refresh token. */
  readonly asking: Readonly<Record<string, string>>;
  /** Its mail servers stand below these names. */
  readonly domains: readonly string[];
};

/**
 * https://developers.google.com/workspace/gmail/imap/xoauth2-protocol and
 * https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
 */
export const known: Readonly<Record<Provider, Known>> = {
  google: {
    name: "Google",
    tokenUrl: "https://oauth2.googleapis.com/token",
    consentUrl: "https://accounts.google.com/o/oauth2/v2/auth",
    scope: "https://mail.google.com/",
    asking: { access_type: "offline", prompt: "consent" },
    domains: ["gmail.com", "googlemail.com", "google.com"],
  },
  microsoft: {
    name: "Microsoft",
    tokenUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    consentUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    scope: "offline_access https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send",
    asking: { prompt: "select_account" },
    domains: ["office365.com", "outlook.com", "office.com", "office365.us", "outlook.cn"],
  },
};

/** Whose mail server this is, where it is one of those. */
export function mailServiceOf(host: string): Provider | undefined {
  const name = host.toLowerCase();
  return providers.find((provider) =>
    known[provider].domains.some((domain) => name === domain || name.endsWith(`.${domain}`)),
  );
}
