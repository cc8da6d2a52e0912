import type { ImapFlow } from "imapflow";
import type { InboundMessage } from "../../src/conversation/message.ts";
import type { Gate, Line } from "../channel.ts";
import { largestMail, oursOf } from "./intake.ts";
import { mailboxOf } from "./line.ts";
import { unreadable, type About } from "./parse.ts";
import type { MailReader } from "./reader.ts";

export const folder = "INBOX";
/** Keeps when we began to watch, as a cursor of its own: its `uid` counts seconds since 1970. */
const beginning = `${folder} (watched since)`;

/** Which mail could not be stored, and how often. */
export type Stuck = { uid: number; times: number };

/**
 * Hands over what came since the last time, oldest first, and moves the cursor after each mail. What was read or
 * flagged by somebody else does not matter: only the UID counts (RFC 3501 2.3.1.1).
 *
 * @throws when the server or the gate fails; the cursor then stands before the mail in question.
 */
export async function takeNewMail(
  client: ImapFlow,
  line: Line,
  gate: Gate,
  reader: MailReader,
  stuck: Stuck,
): Promise<void> {
  const box = client.mailbox;
  if (box === false) throw new Error("no folder is open");
  const { uidValidity } = box;
  const cursor = await gate.cursor(line, folder);
  if (cursor === undefined) {
    // A mailbox that is new to us holds years of mail: nobody expects an answer to that.
    await gate.moveCursor(line, beginning, { uidValidity, uid: BigInt(Math.floor(Date.now() / 1000)) });
    await gate.moveCursor(line, folder, { uidValidity, uid: BigInt(box.uidNext - 1) });
    return;
  }
  if (cursor.uidValidity === uidValidity) {
    for (const uid of await uidsAfter(client, cursor.uid)) {
      await take(client, uid, line, gate, reader, stuck);
      await gate.moveCursor(line, folder, { uidValidity, uid: BigInt(uid) });
    }
    return;
  }
  // The server numbers its mail anew, so what we know of UIDs is worth nothing. Mail that we have is known by its content.
  const since = new Date(Number((await gate.cursor(line, beginning))?.uid ?? 0n) * 1000);
  const uids = await uidsSince(client, since);
  for (const uid of uids) await take(client, uid, line, gate, reader, stuck);
  await gate.moveCursor(line, folder, { uidValidity, uid: BigInt(Math.max(box.uidNext - 1, ...uids)) });
}

/** `n:*` names the last mail even where it is older than n (RFC 3501 6.4.8), so the answer is filtered. */
async function uidsAfter(client: ImapFlow, last: bigint): Promise<number[]> {
  const found = await client.search({ uid: `${last + 1n}:*` }, { uid: true });
  if (!found) throw new Error("the mail server did not answer a search");
  return found.filter((uid) => BigInt(uid) > last).toSorted((a, b) => a - b);
}

/** SINCE knows days only (RFC 3501 6.4.4), so a day more is asked for and the time of arrival decides. */
async function uidsSince(client: ImapFlow, since: Date): Promise<number[]> {
  const found = await client.search({ since: new Date(since.getTime() - 86_400_000) }, { uid: true });
  if (!found) throw new Error("the mail server did not answer a search");
  const uids: number[] = [];
  for (const uid of found.toSorted((a, b) => a - b)) {
    const mail = await client.fetchOne(String(uid), { internalDate: true }, { uid: true });
    if (mail && mail.internalDate !== undefined && new Date(mail.internalDate) >= since) uids.push(uid);
  }
  return uids;
}

async function take(
  client: ImapFlow,
  uid: number,
  line: Line,
  gate: Gate,
  reader: MailReader,
  stuck: Stuck,
): Promise<void> {
  const { authservId } = mailboxOf(line);
  const about: About = { ours: await oursOf(gate), ...(authservId !== undefined && { authservId }) };
  const message = await fetchMail(client, uid, about, reader);
  if (message === undefined) return;
  try {
    await gate.receive(line, message);
  } catch (error) {
    stuck.times = stuck.uid === uid ? stuck.times + 1 : 1;
    stuck.uid = uid;
    if (stuck.times < 3) throw error;
    // It is this mail and not the moment. A notice in its place lets the next ones through.
    const { raw: _, ...rest } = message;
    await gate.receive(line, {
      ...rest,
      text: "",
      attachments: [],
      hold: "This mail could not be stored as it came. It is still in the mailbox.",
    });
  }
}

/** Undefined when somebody deleted it meanwhile. */
async function fetchMail(
  client: ImapFlow,
  uid: number,
  about: About,
  reader: MailReader,
): Promise<InboundMessage | undefined> {
  const facts = await client.fetchOne(String(uid), { size: true }, { uid: true });
  if (!facts) return undefined;
  if ((facts.size ?? 0) > largestMail) {
    const mail = await client.fetchOne(String(uid), { headers: true }, { uid: true });
    const headers = (mail && mail.headers) || Buffer.alloc(0);
    return {
      ...unreadable(headers, about, "This mail is larger than 25 MB. It is still in the mailbox."),
      raw: headers,
    };
  }
  const mail = await client.fetchOne(String(uid), { source: true }, { uid: true });
  return mail && mail.source !== undefined ? await reader.read(mail.source, about) : undefined;
}
