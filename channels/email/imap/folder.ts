import type { ImapFlow, MailboxObject } from "imapflow";
import type { Gate, Line } from "../../channel.ts";

/** A folder of a line's mailbox that is open on a connection. */
export type Folder = { readonly client: ImapFlow; readonly gate: Gate; readonly line: Line; readonly path: string };

/** What a cursor is kept for, besides the UID of the last mail taken. Times are seconds since 1970. */
export type Mark =
  /** When we began to watch. */
  | "watched since"
  /** The last UID of what was there before. */
  | "before us"
  /** Everything that arrived up to then is taken, or is not ours. */
  | "complete until";

/** Takes in a mail, unless it arrived at another time; `to` is not part of the time. */
export type Take = (uid: number, when?: When) => Promise<void>;
export type When = { readonly from: Date; readonly to?: Date };

/** So much of the past is walked again when a server numbers its mail anew; restored mail may come late. */
const walkedS = 7 * 86_400;
const markedEveryS = 3_600;

/**
 * Hands over what came into a folder since the last time, oldest first, and moves the cursor after each mail. What was
 * read or flagged by somebody else does not matter: only the UID counts (RFC 3501 2.3.1.1). A folder that is new to us
 * holds years of mail to which nobody expects an answer, so there it only begins.
 *
 * @throws when the server or `take` fails; the cursor then stands before the mail in question.
 */
export async function takeNew(folder: Folder, take: Take): Promise<void> {
  const { client, gate, line, path } = folder;
  const { uidValidity, uidNext } = opened(client);
  const moveTo = (uid: number) => gate.moveCursor(line, path, { uidValidity, uid: BigInt(uid) });
  const cursor = await gate.cursor(line, path);
  const now = secondsNow();
  if (cursor === undefined) {
    await mark(folder, "watched since", now);
    await mark(folder, "complete until", now);
    await mark(folder, "before us", uidNext - 1);
    return await moveTo(uidNext - 1);
  }
  if (cursor.uidValidity === uidValidity) {
    for (const uid of await uidsAfter(client, Number(cursor.uid))) {
      await take(uid);
      await moveTo(uid);
    }
  } else {
    // The server numbers its mail anew, so what we know of UIDs is worth nothing. Mail that we have is known by its content.
    const from = new Date((await walkFrom(folder)) * 1000);
    const walked = await uidsSince(client, from);
    for (const uid of walked) await take(uid, { from });
    await moveTo(Math.max(uidNext - 1, ...walked.slice(-1)));
  }
  const complete = await marked(folder, "complete until");
  if (complete === undefined || complete < now - markedEveryS) await mark(folder, "complete until", now);
}

/** What was marked, if ever. */
export async function marked({ gate, line, path }: Folder, what: Mark): Promise<number | undefined> {
  const cursor = await gate.cursor(line, `${path} (${what})`);
  return cursor === undefined ? undefined : Number(cursor.uid);
}

function mark({ client, gate, line, path }: Folder, what: Mark, value: number): Promise<void> {
  return gate.moveCursor(line, `${path} (${what})`, { uidValidity: opened(client).uidValidity, uid: BigInt(value) });
}

/** Whether a mail came at that time; of one whose time is not known that is assumed. */
export function isWithin(came: Date | undefined, { from, to }: When): boolean {
  return came === undefined || (came >= from && (to === undefined || came < to));
}

/** @throws when none is open */
export function opened(client: ImapFlow): MailboxObject {
  if (client.mailbox === false) throw new Error("no folder is open");
  return client.mailbox;
}

/**
 * UIDs of what arrived since then, in their order, and of some that arrived earlier: SINCE knows days only (RFC 3501
 * 6.4.4), and those of the server's time zone. `range` are the UIDs in question.
 */
export async function uidsSince(client: ImapFlow, since: Date, range = "1:*"): Promise<number[]> {
  return await search(client, { uid: range, since: new Date(since.getTime() - 86_400_000) });
}

/** `n:*` names the last mail even where it is older than n (RFC 3501 6.4.8), so the answer is filtered. */
async function uidsAfter(client: ImapFlow, last: number): Promise<number[]> {
  return (await search(client, { uid: `${last + 1}:*` })).filter((uid) => uid > last);
}

async function search(client: ImapFlow, query: Parameters<ImapFlow["search"]>[0]): Promise<number[]> {
  const found = await client.search(query, { uid: true });
  if (!Array.isArray(found)) throw new Error("the mail server did not answer a search");
  return found.toSorted((a, b) => a - b);
}

async function walkFrom(folder: Folder): Promise<number> {
  const began = (await marked(folder, "watched since")) ?? 0;
  const complete = (await marked(folder, "complete until")) ?? began;
  return Math.max(began, complete - walkedS);
}

const secondsNow = (): number => Math.floor(Date.now() / 1000);
