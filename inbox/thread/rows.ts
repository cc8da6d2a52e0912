import type { Message } from "../../src/http/wire/messages.ts";
import type { Outgoing } from "../api/outgoing.ts";
import { dayOf } from "../words/time.ts";
import { pictureSize } from "./picture.ts";

/** What a thread draws, one below the other. */
export type ThreadRow =
  | { readonly show: "start"; readonly key: string; readonly older: boolean }
  | { readonly show: "day"; readonly key: string; readonly at: string }
  | { readonly show: "event"; readonly key: string; readonly message: Message }
  | {
      readonly show: "message";
      readonly key: string;
      readonly message: Message;
      readonly begins: boolean;
      /** Of a mail, where it is not the subject of the one before. */
      readonly subject?: string;
      /** There was another subject before this one. */
      readonly renamed?: true;
    }
  | { readonly show: "outgoing"; readonly key: string; readonly outgoing: Outgoing; readonly begins: boolean };

const pause = 10 * 60_000;

/**
 * Lays a conversation out: a line for each new day, names only where the speaker or those who get a copy change or
 * after a pause, a subject only where it changes. A reply keeps its key from the moment it is typed until long after it is delivered, so that it
 * never jumps.
 */
export function layOut(messages: readonly Message[], older: boolean, outgoing: readonly Outgoing[]): ThreadRow[] {
  const rows: ThreadRow[] = [{ show: "start", key: "start", older }];
  let day = "";
  let subject: string | undefined;
  let before: Message | undefined;
  const confirmed = new Set<string>();

  for (const message of messages) {
    const today = dayOf(message.at);
    if (today !== day) {
      day = today;
      rows.push({ show: "day", key: `day ${today}`, at: message.at });
      before = undefined;
    }
    if (message.clientId !== undefined) confirmed.add(message.clientId);
    const key = message.clientId ?? message.id;
    if (message.kind === "event") {
      rows.push({ show: "event", key, message });
      before = undefined;
      continue;
    }
    const bare = message.subject && bareSubject(message.subject);
    const fresh = bare !== undefined && bare !== "" && bare !== subject;
    const renamed = fresh && subject !== undefined;
    if (fresh) subject = bare;
    rows.push({
      show: "message",
      key,
      message,
      begins: !follows(before, message),
      ...(fresh && message.subject && { subject: message.subject }),
      ...(renamed && { renamed }),
    });
    before = message;
  }
  for (const said of outgoing) {
    if (confirmed.has(said.clientId)) continue;
    rows.push({ show: "outgoing", key: said.clientId, outgoing: said, begins: true });
  }
  return rows;
}

function follows(before: Message | undefined, message: Message): boolean {
  return (
    before !== undefined &&
    before.kind === message.kind &&
    before.author.kind === message.author.kind &&
    before.author.id === message.author.id &&
    before.sender?.address === message.sender?.address &&
    sameAddresses(before.cc, message.cc) &&
    Date.parse(message.at) - Date.parse(before.at) < pause
  );
}

function sameAddresses(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.length === others.length && some.every((address) => others.includes(address));
}

function bareSubject(subject: string): string {
  return subject.replace(/^((re|fwd?|aw|wg|sv)\s*:\s*)+/i, "").trim();
}

const copiesHeight = 20;

/** A first guess at a row's height in pixels, so that the scroll bar tells the truth before a row was drawn. */
export function guessHeight(row: ThreadRow): number {
  switch (row.show) {
    case "start":
      return 48;
    case "day":
      return 52;
    case "event":
      return 36;
    case "outgoing":
      return 60 + (row.outgoing.cc?.length ? copiesHeight : 0) + lines(row.outgoing.text) * 23;
    case "message":
      return (
        (row.begins ? 58 : 32) +
        (row.begins && row.message.cc ? copiesHeight : 0) +
        (row.subject ? 26 : 0) +
        (row.renamed ? 20 : 0) +
        Math.min(lines(row.message.text), 16) * 23 +
        (row.message.details?.length ?? 0) * 26 +
        (row.message.quoted || row.message.formatted ? 24 : 0) +
        filesHeight(row.message.attachments)
      );
  }
}

/** Pictures stand side by side while there is room, so the tallest counts; other files are a line each. */
function filesHeight(attachments: Message["attachments"]): number {
  const tallest = Math.max(0, ...attachments.map(({ image }) => (image ? pictureSize(image).height + 8 : 0)));
  return tallest + attachments.filter(({ image }) => image === undefined).length * 24;
}

function lines(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 66), 0);
}
