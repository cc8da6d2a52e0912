import type { MessageInstance } from "twilio/lib/rest/api/v2010/account/message.js";
import type { DeliveryNews } from "../../src/conversation/message.ts";
import { TryLater, type Line, type Sought } from "../channel.ts";
import type { TwilioClients } from "./client.ts";
import { failureFrom, until } from "./failure.ts";
import { accountOf } from "./line.ts";
import { toNews } from "./status.ts";

/** Twilio's clock and ours may differ by so much. */
const slackMs = 2 * 60_000;
/** A request that Twilio has taken is in its list by then. */
const settledMs = 60_000;
/** Who has written more than this to one customer since then is not told what is missing. */
const mostPages = 20;

/** What looking a message up needs of its channel. */
export type Looking = {
  readonly clients: TwilioClients;
  readonly atProvider: (address: string) => string;
  readonly now: () => number;
};

/**
 * What became of a message that was given to `send`, by Twilio's own list. `absent`: the list was read in full, late
 * enough, and holds nothing that could be it. `no news`: Twilio has it and nothing has come of it yet, or we cannot tell.
 *
 * @throws {TryLater} when the list could not be read
 */
export async function lookUp(
  looking: Looking,
  line: Line,
  sought: Sought,
  signal: AbortSignal,
): Promise<DeliveryNews | "absent" | "no news"> {
  const about = { messageId: sought.id, part: sought.part, attempt: sought.attempt };
  const { messages } = looking.clients(accountOf(line));
  if (sought.externalId !== undefined) {
    const known = await ask(signal, messages(sought.externalId).fetch().catch(unlessGone));
    return (known && newsOf(known, about)) ?? "no news";
  }

  const askedAt = looking.now();
  const from = looking.atProvider(line.address);
  const since = sought.begunAt.getTime() - slackMs;
  const found: MessageInstance[] = [];
  // Asked by recipient alone: `From` is empty until a service has chosen, and `DateSent` until it was sent.
  let page = await ask(signal, messages.page({ to: looking.atProvider(sought.to), pageSize: 100 }));
  for (let pages = 1; ; pages++) {
    found.push(...page.instances.filter((message) => isIt(message, sought, from, since)));
    // The newest come first.
    if (page.instances.some((message) => createdAt(message) < since)) break;
    if (!page.nextPageUrl) break;
    if (pages === mostPages) return "no news";
    page = await ask(signal, messages.getPage(page.nextPageUrl));
  }
  const it = found.toSorted((a, b) => createdAt(a) - createdAt(b))[0];
  // That Twilio has it at all is news: until now nobody knew.
  if (it !== undefined) return newsOf(it, about) ?? { ...about, state: "sent", externalId: it.sid };
  return askedAt - sought.begunAt.getTime() > settledMs ? "absent" : "no news";
}

/**
 * Whether an entry of the list can be the message: ours to this customer, of that time, with the same words and as many
 * files, and not known to be another. What a template says Twilio fills in, so its words may differ from ours.
 */
function isIt(message: MessageInstance, sought: Sought, from: string, since: number): boolean {
  const at = createdAt(message);
  return (
    message.direction === "outbound-api" &&
    (message.from ?? from) === from &&
    at >= since &&
    at <= sought.begunAt.getTime() + settledMs + slackMs &&
    !sought.known.has(message.sid) &&
    (sought.template !== undefined ||
      (sameWords(message.body, sought.text) && Number(message.numMedia) === sought.files))
  );
}

const createdAt = ({ dateCreated }: MessageInstance): number => new Date(dateCreated).getTime();

/** Twilio may keep line ends and spaces at the edges otherwise than they were sent. */
function sameWords(kept: string | null, sent: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
  return plain(kept ?? "") === plain(sent);
}

function newsOf(
  { sid, accountSid, status, errorCode }: MessageInstance,
  about: Pick<DeliveryNews, "messageId" | "part" | "attempt">,
): DeliveryNews | undefined {
  const form = { MessageSid: sid, AccountSid: accountSid, MessageStatus: status };
  return toNews(errorCode ? { ...form, ErrorCode: String(errorCode) } : form, about);
}

/** Twilio has told us its id once, so a message that is gone from the list was deleted there, and not lost. */
function unlessGone(error: unknown): undefined {
  const failure = failureFrom(error);
  if (failure.kind !== "refused" || failure.status !== 404) throw error;
}

async function ask<T>(signal: AbortSignal, request: Promise<T>): Promise<T> {
  try {
    return await until(signal, request);
  } catch (cause) {
    const failure = failureFrom(cause);
    throw new TryLater("Twilio's list of messages could not be read", {
      cause,
      wholeLine: failure.kind === "refused" && failure.status === 429,
    });
  }
}
