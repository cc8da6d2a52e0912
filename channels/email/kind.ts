import { valueOf, valuesOf, type Header } from "./headers.ts";

/** What sort of writer a mail comes from. Only `human` may be answered by a machine (RFC 3834; I10). */
export type Kind = "human" | "auto_reply" | "list" | "bounce" | "complaint" | "receipt" | "loop" | "calendar";

/** Our own traces, by which a mail of ours that comes back is known. */
export type Ours = { readonly lineIds: readonly string[]; readonly addresses: readonly string[] };

/** The field that marks each mail we send; its value is the line's id. */
export const loopHeader = "X-Baton-Loop";

const autoReplyHeaders = ["x-autoreply", "x-autorespond", "x-autoresponder", "x-mail-autoreply", "x-auto-reply"];
const autoSubjects =
  /^\s*(auto(matic)?[- ]?(reply|response)|out of (the )?office|automatische antwort|abwesenheitsnotiz|abwesend|réponse automatique|absence du bureau|respuesta automática|risposta automatica|automatisch antwoord|resposta automática|odpowiedź automatyczna|automatiskt svar|autosvar|автоответ|自動返信|自动回复)/iu;

/** Reads the kind from the header fields; the surest signs come first. `sender` is undefined when nobody can be told. */
export function kindOf(headers: readonly Header[], sender: string | undefined, ours: Ours): Kind {
  const has = (name: string) => valueOf(headers, name) !== undefined;
  const value = (name: string) => (valueOf(headers, name) ?? "").toLowerCase();
  if (valuesOf(headers, loopHeader.toLowerCase()).some((id) => ours.lineIds.includes(id))) return "loop";
  if (sender !== undefined && ours.addresses.includes(sender)) return "loop";

  const type = value("content-type");
  if (type.startsWith("multipart/report")) {
    if (type.includes("feedback-report")) return "complaint";
    if (type.includes("disposition-notification")) return "receipt";
    if (type.includes("delivery-status")) return "bounce";
  }
  if (type.startsWith("text/calendar")) return "calendar";

  const local = sender?.slice(0, sender.lastIndexOf("@")) ?? "";
  if (/^(mailer-daemon|postmaster)$/.test(local)) return "bounce";
  const automatic = value("auto-submitted");
  if (automatic !== "" && !/^no\b/.test(automatic)) return "auto_reply";
  if (autoReplyHeaders.some(has)) return "auto_reply";
  if (/^(auto_reply|auto-reply)/.test(value("precedence"))) return "auto_reply";
  if (value("return-path") === "<>") return value("x-failed-recipients") === "" ? "auto_reply" : "bounce";
  if (has("list-id") || has("list-unsubscribe") || has("feedback-id")) return "list";
  if (/^(bulk|junk|list)/.test(value("precedence"))) return "list";
  if (/^(no-?_?reply|do-?_?not-?_?reply|bounces?)([+_.-]|$)/.test(local)) return "auto_reply";
  if (autoSubjects.test(valueOf(headers, "subject") ?? "")) return "auto_reply";
  return "human";
}

/** Whether nobody need look: a bounce or a complaint tells of a mail of ours, an invitation wants an answer. */
export function isMachine(kind: Kind): boolean {
  return kind === "auto_reply" || kind === "list" || kind === "receipt" || kind === "loop";
}

/** Why nothing automatic may answer, in words for the agent; undefined when a machine may. */
export function holdFor(kind: Kind, headers: readonly Header[], authservId: string | undefined): string | undefined {
  switch (kind) {
    case "auto_reply":
      return "A machine sent this mail, so nothing answers it automatically.";
    case "list":
      return "This mail went to many people at once, so nothing answers it automatically.";
    case "bounce":
      return "A mail server reports that a mail could not be delivered.";
    case "complaint":
      return "A mail provider reports that a recipient marked a mail of ours as unwanted.";
    case "receipt":
      return "A mail program reports that a mail was opened.";
    case "loop":
      return "This is a mail that we sent ourselves and that came back.";
    case "calendar":
      return "This mail is an invitation for a calendar.";
    case "human":
      return suppressed(headers) ?? unproven(headers, authservId);
  }
}

/** "Do not answer me automatically" does not say that a machine wrote it, so the mail stays human. */
function suppressed(headers: readonly Header[]): string | undefined {
  const asked = valueOf(headers, "x-auto-response-suppress") ?? "";
  return /\b(all|oof|autoreply)\b/i.test(asked) ? "The sender asked for no automatic answers." : undefined;
}

/**
 * Whether the receiving server found the sender forged (RFC 8601). Only the field of the server that the operator
 * trusts counts; without one the topmost field can keep automatic answers away, but never vouches for anybody.
 */
function unproven(headers: readonly Header[], authservId: string | undefined): string | undefined {
  const results = valuesOf(headers, "authentication-results");
  const trusted =
    authservId === undefined
      ? results[0]
      : results.find((result) => result.split(/[\s;]/, 1)[0]?.toLowerCase() === authservId.toLowerCase());
  return trusted !== undefined && /\bdmarc\s*=\s*fail\b/i.test(trusted)
    ? "The mail server could not confirm that this sender wrote it; the address may be forged."
    : undefined;
}
