import { marked, opened, uidsSince, type Folder, type Take, type When } from "./folder.ts";

/** Mail from before we watched, for which the operator asked. It is taken in little by little, behind what is new. */
export type History = {
  /** Goes on, oldest first, until none is left or `isFree` says no. True: there is more. The folder must be open. */
  go(isFree: () => boolean): Promise<boolean>;
};

type Rest = { readonly uidValidity: bigint; readonly uids: number[]; readonly when: When };

/** Stands for the UIDVALIDITY of a history that is all taken in; no mailbox has it (RFC 3501 9, nz-number). */
const done = 0n;
const mostAtOnce = 50;

/**
 * The mail of a folder that arrived from `since` to the beginning of our watch. Its cursor is its own, one for each
 * `since`, and moves after each mail.
 */
export function createHistory(folder: Folder, since: Date, take: Take): History {
  const { client, gate, line, path } = folder;
  const name = `${path} (history since ${since.toISOString()})`;
  let rest: Rest | undefined;

  /** Newest first, to be taken from the end. Numbers are few bytes for each mail; nothing else is held of them. */
  async function findRest(): Promise<Rest> {
    const { uidValidity } = opened(client);
    const cursor = await gate.cursor(line, name);
    const bound = await gate.cursor(line, `${path} (before us)`);
    if (cursor?.uidValidity === done) return { uidValidity, uids: [], when: { from: since } };
    const taken = cursor?.uidValidity === uidValidity ? Number(cursor.uid) : 0;
    const isBound = bound?.uidValidity === uidValidity;
    const last = isBound ? Number(bound.uid) : Number.POSITIVE_INFINITY;
    // A range that runs backwards would be read forwards (RFC 3501 9, seq-range).
    if (taken >= last) return { uidValidity, uids: [], when: { from: since } };
    const uids = await uidsSince(client, since, `${taken + 1}:${isBound ? last : "*"}`);
    // Where it was numbered anew the time alone tells what is from before us. What we have changes nothing.
    const began = ((await marked(folder, "watched since")) ?? 0) * 1000;
    return {
      uidValidity,
      uids: uids.filter((uid) => uid > taken).toReversed(),
      when: { from: since, ...(!isBound && { to: new Date(began) }) },
    };
  }

  return {
    async go(isFree) {
      const { uidValidity } = opened(client);
      if (rest?.uidValidity !== uidValidity) rest = await findRest();
      for (let taken = 0; taken < mostAtOnce && isFree(); taken++) {
        const uid = rest.uids.at(-1);
        if (uid === undefined) break;
        await take(uid, rest.when);
        await gate.moveCursor(line, name, { uidValidity, uid: BigInt(uid) });
        rest.uids.pop();
      }
      if (rest.uids.length > 0) return true;
      await gate.moveCursor(line, name, { uidValidity: done, uid: 0n });
      return false;
    },
  };
}
