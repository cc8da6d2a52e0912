import type { Line } from "../../channel.ts";
import { noAccess } from "./compose.ts";
import { isLoopback, mailboxOf } from "../line/line.ts";

/** What the connection for sending is opened with. `accessToken` stands for a password where the line has none. */
export function smtpOptionsOf(line: Line, accessToken: string | undefined) {
  const { smtp, smtpPassword, imap } = mailboxOf(line);
  const user = smtp.user ?? (accessToken === undefined ? undefined : (imap?.user ?? line.address));
  return {
    host: smtp.host,
    port: smtp.port,
    secure: smtp.tls === "implicit",
    requireTLS: smtp.tls === "starttls",
    ignoreTLS: smtp.tls === "none" && isLoopback(smtp.host),
    ...(user !== undefined && {
      auth:
        accessToken === undefined ? { user, pass: smtpPassword ?? "" } : { type: "OAuth2" as const, user, accessToken },
    }),
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    ...noAccess,
  };
}
