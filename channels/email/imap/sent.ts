import type { OwnMessage } from "../../../src/conversation/message.ts";
import type { Line } from "../../channel.ts";
import { domainOf, mailboxesOf } from "../address.ts";
import { readRaw, valueOf, valuesOf, type Header } from "../reading/headers.ts";
import { aboutOf, largestMail } from "../intake.ts";
import { loopHeader } from "../reading/kind.ts";
import { messageIdOf } from "../reading/mail-id.ts";
import { unreadable } from "../reading/parse.ts";
import { tokenInMail } from "../token.ts";
import { isWithin, type Folder, type When } from "./folder.ts";
import { notStuck, type Taking } from "./new-mail.ts";

const mostFailures = 3;

/**
 * Hands over a mail from the folder of sent mail, if a person wrote it in another program. What Baton sent is left
 * alone. One that fails again and again is left out: no customer waits for it, and none is kept from being answered.
 *
 * @throws when it may go better another time
 */
export async function takeSent(folder: Folder, uid: number, taking: Taking, when?: When): Promise<void> {
  const { gate, line } = folder;
  const { stuck } = taking;
  if (stuck.uid !== uid) Object.assign(stuck, { ...notStuck(), uid });
  if (stuck.failures >= mostFailures) return;
  try {
    const message = await fetched(folder, uid, taking, when);
    if (message !== undefined) await gate.receiveOwn(line, message);
  } catch (error) {
    stuck.failures++;
    throw error;
  }
}

async function fetched(
  { client, gate, line }: Folder,
  uid: number,
  { reader }: Taking,
  when?: When,
): Promise<OwnMessage | undefined> {
  const facts = await client.fetchOne(String(uid), { size: true, internalDate: true, headers: true }, { uid: true });
  if (!facts || facts.headers === undefined) return undefined;
  const at = new Date(facts.internalDate ?? Date.now());
  if (when !== undefined && !isWithin(at, when)) return undefined;
  const { headers } = readRaw(facts.headers);
  const about = await aboutOf(gate, line);
  if (isOurs(headers, line, about.ours.lineIds) || isAutomatic(headers)) return undefined;
  const isLarge = (facts.size ?? 0) > largestMail;
  const mail = isLarge ? undefined : await client.fetchOne(String(uid), { source: true }, { uid: true });
  if (mail === false) return undefined;
  const { message } =
    mail?.source === undefined
      ? { message: { ...unreadable(facts.headers, about, ""), text: "(A mail that is too large to be shown here.)" } }
      : await reader.read(mail.source, about);
  const { providerId, externalId, text, quoted, subject, answers, proves, attachments, raw, formatted, from } = message;
  return {
    providerId,
    externalId,
    text,
    answers,
    attachments,
    at,
    author: from.name ?? from.identity,
    to: ["to", "cc", "bcc"]
      .flatMap((name) => valuesOf(headers, name))
      .flatMap(mailboxesOf)
      .filter((address) => address !== undefined),
    ...(quoted !== undefined && { quoted }),
    ...(subject !== undefined && { subject }),
    ...(proves !== undefined && { proves }),
    ...(formatted !== undefined && { formatted }),
    ...(raw !== undefined && { raw }),
  };
}

/** By the mark that we set, and by our form of Message-ID where a provider dropped the mark. */
function isOurs(headers: readonly Header[], { address }: Line, lineIds: readonly string[]): boolean {
  if (valuesOf(headers, loopHeader.toLowerCase()).some((id) => lineIds.includes(id))) return true;
  const id = messageIdOf(headers)?.slice(1, -1) ?? "";
  return domainOf(id) === domainOf(address) && id.match(tokenInMail) !== null;
}

/** An absence note, say, that the provider wrote in somebody's name. */
function isAutomatic(headers: readonly Header[]): boolean {
  const automatic = valueOf(headers, "auto-submitted") ?? "no";
  return !/^no\b/i.test(automatic);
}
