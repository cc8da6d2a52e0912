import { aboutOf, handOver, largestMail } from "../intake.ts";
import { unreadable } from "../reading/parse.ts";
import type { MailReader, Read } from "../reading/reader.ts";
import { isWithin, marked, opened, type Folder, type When } from "./folder.ts";

/** Which mail a folder is stuck at: how often fetching it ended the connection, and how often storing it failed. */
export type Stuck = { uid: number; cuts: number; failures: number };
export const notStuck = (): Stuck => ({ uid: 0, cuts: 0, failures: 0 });

export type Taking = {
  readonly reader: MailReader;
  readonly stuck: Stuck;
  /** It came before the line was ours to answer. */
  readonly history?: true;
};

/** With the pauses between them a quarter of a minute, in which a database may have come back. */
const mostFailures = 6;
/** Connections end for many reasons; ten in a row over the same mail, minutes apart, are about this mail. */
const mostCuts = 10;
/** The mail itself is what we cannot take, so once is enough. imapflow ends the connection with each of these. */
const unusable =
  /^(LiteralTooLarge|ResponseTooLarge|LineTooLarge|TooManyTokens|MAX_IMAP_NESTING_REACHED|ParserError\w*)$/;

/** Mail that is older than our watch by more than this was put into the inbox by hand, and is history too. */
const carriedInMs = 86_400_000;

/**
 * Hands over the mail with this UID. For one that cannot be fetched or stored again and again a notice is handed over,
 * so that those behind it arrive; the mail stays in the mailbox, and the notice says so.
 *
 * @throws when it may go better another time
 */
export async function takeMail(folder: Folder, uid: number, taking: Taking, when?: When): Promise<void> {
  const { gate, line } = folder;
  const { stuck } = taking;
  if (stuck.uid !== uid) Object.assign(stuck, { ...notStuck(), uid });
  const read = await fetched(folder, uid, taking, when).catch((error: unknown) => {
    stuck.cuts += isUnusable(error) ? mostCuts : 1;
    throw error;
  });
  if (read === undefined) return;
  try {
    await handOver(gate, line, read);
  } catch (error) {
    if (++stuck.failures < mostFailures) throw error;
    // It is this mail and not the moment. Its raw bytes may be what cannot be stored.
    const { raw: _, quoted: __, ...rest } = read.message;
    const hold = "This mail could not be stored as it came. It is still in the mailbox.";
    await gate.receive(line, { ...rest, text: "", attachments: [], hold });
  }
}

/** Undefined when somebody deleted it meanwhile, and when it is of another time. */
async function fetched(folder: Folder, uid: number, taking: Taking, when?: When): Promise<Read | undefined> {
  const { reader, stuck, history } = taking;
  const { client, gate, line } = folder;
  const facts = await client.fetchOne(String(uid), { size: true, internalDate: true }, { uid: true });
  if (!facts) return undefined;
  const came = facts.internalDate === undefined ? undefined : new Date(facts.internalDate);
  if (when !== undefined && !isWithin(came, when)) return undefined;
  const about = await aboutOf(gate, line);
  const isCarriedIn = came !== undefined && (await wasCarriedIn(folder, came));
  const past = history === true || isCarriedIn ? { past: came ?? new Date() } : {};

  if ((facts.size ?? 0) > largestMail || stuck.cuts >= mostCuts) {
    const why =
      stuck.cuts >= mostCuts
        ? "This mail could not be fetched. It is still in the mailbox."
        : `This mail of ${Math.round((facts.size ?? 0) / 1_048_576)} MB is too large for Baton. It is still in the mailbox.`;
    const headers = await headersOf(folder, uid, stuck);
    return { message: { ...unreadable(headers, about, why), raw: headers, ...past } };
  }
  const mail = await client.fetchOne(String(uid), { source: true }, { uid: true });
  if (!mail || mail.source === undefined) return undefined;
  const read = await reader.read(mail.source, about);
  return { ...read, message: { ...read.message, ...past } };
}

/** What stands in for the mail: its header fields, or where these too end each connection, what it is known by. */
async function headersOf({ client }: Folder, uid: number, stuck: Stuck): Promise<Buffer> {
  const nameless = Buffer.from(`\r\n\r\nUID ${uid} of ${opened(client).uidValidity}`);
  if (stuck.cuts >= 2 * mostCuts) return nameless;
  const mail = await client.fetchOne(String(uid), { headers: true }, { uid: true });
  return (mail && mail.headers) || nameless;
}

async function wasCarriedIn(folder: Folder, came: Date): Promise<boolean> {
  if (Date.now() - came.getTime() < carriedInMs) return false;
  const began = await marked(folder, "watched since");
  return began !== undefined && began * 1000 - came.getTime() > carriedInMs;
}

function isUnusable(error: unknown): boolean {
  return error instanceof Error && "code" in error && unusable.test(String(error.code));
}
