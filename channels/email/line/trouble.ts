import { isRefusal as refusesImap } from "../imap/connection.ts";
import { mailServiceOf } from "./provider.ts";

type Server = { readonly host: string; readonly port: number; readonly tls: "implicit" | "starttls" | "none" };

/** Whether a mail server refused who we are, and not only what we wanted. */
export function isRefusal(error: unknown): boolean {
  return refusesImap(error) || partOf(error, "code") === "EAUTH";
}

/** Why a mail server could not be used, in a sentence for the operator that says what to do. */
export function troubleWords(error: unknown, server: Server, usesPassword: boolean): string {
  const { host, port, tls } = server;
  const said = saidBy(error);
  if (/Login is disabled/i.test(said)) return `${host} takes no password without TLS. Choose TLS for it.`;
  if (isRefusal(error)) return usesPassword ? passwordWords(host, said) : tokenWords(host, said);
  if (partOf(error, "authenticationFailed") === true) return `${host} takes no sign-in at present. Try again later.`;
  if (/ENOTFOUND|EAI_AGAIN/.test(said)) return `There is no server with the name ${host}. Is it spelt right?`;
  if (/ECONNREFUSED/.test(said)) return `${host} answers, but not at port ${port}. Is that the right port?`;
  if (/certificate|altname|CERT_/i.test(said))
    return `${host} shows a certificate that is not its own, or not valid, so nothing was sent to it. Use the name that stands in its certificate.`;
  if (/wrong version number|packet length too long|ERR_SSL/i.test(said) && tls === "implicit")
    return `${host} does not begin with TLS at port ${port}. Choose STARTTLS, or the port that does.`;
  if (
    /STARTTLS|wrong version number|initiating TLS|upgrading connection/i.test(said) ||
    partOf(error, "code") === "ETLS"
  )
    return `${host} offers no TLS at port ${port}, so no password was sent to it. Choose TLS from the start, or another port.`;
  if (/in required time|timeout|ETIMEDOUT|never received/i.test(said))
    return `${host} did not answer at port ${port} in time. Check the port and the kind of TLS, and whether a firewall is on the way.`;
  if (/EHOSTUNREACH|ENETUNREACH/.test(said)) return `${host} cannot be reached from here.`;
  return `${host} ended the connection at port ${port}. Check its name, port and kind of TLS.`;
}

function passwordWords(host: string, said: string): string {
  if (/application-specific password|app(lication)? password/i.test(said) || mailServiceOf(host) === "google")
    return `${host} wants an app password in place of the usual one. Make one at myaccount.google.com/apppasswords, or sign in with Google.`;
  if (/SmtpClientAuthentication is disabled/i.test(said))
    return `Sending by SMTP is off for this mailbox. An administrator turns on “Authenticated SMTP” for it in the Microsoft 365 admin centre.`;
  if (/basic auth\w* is disabled/i.test(said) || mailServiceOf(host) === "microsoft")
    return `${host} takes no passwords any more. Sign in with Microsoft.`;
  return `${host} does not take this user name with this password. Enter both again.`;
}

function tokenWords(host: string, said: string): string {
  if (/SmtpClientAuthentication is disabled/i.test(said)) return passwordWords(host, said);
  return `${host} does not take the sign-in for this user name. The user name must be the mailbox’s own address, and IMAP and SMTP must be on for it.`;
}

/** All that the libraries tell about it. None of it reaches the operator: servers write what they like. */
function saidBy(error: unknown): string {
  const parts = ["message", "code", "response", "responseText"].map((part) => partOf(error, part));
  return parts.filter((part) => typeof part === "string").join(" ");
}

function partOf(error: unknown, part: string): unknown {
  return typeof error === "object" && error !== null && part in error ? Reflect.get(error, part) : undefined;
}
