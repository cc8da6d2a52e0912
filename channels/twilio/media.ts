import type { Attachment } from "../../src/conversation/message.ts";
import { TryLater, type Fetched, type Line } from "../channel.ts";
import type { Form } from "./form.ts";
import { accountOf, type TwilioAccount } from "./line.ts";

/** Fetches from an address with guards. Throws when there was no answer. */
export type Fetch = (errand: {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly mostBytes: number;
  readonly trusted: string | undefined;
  readonly signal: AbortSignal;
}) => Promise<
  | { readonly outcome: "answered"; readonly status: number; readonly bytes: Uint8Array }
  | { readonly outcome: "refused"; readonly why: "not public" | "too large" | "too many redirects" }
>;

/** A file of a message, by the ids of both at Twilio; anything else is the source of a file that is not at Twilio. */
const source = /^((?:SM|MM)[0-9a-f]{32})\/(ME[0-9a-f]{32})$/;
const elsewhere = "elsewhere";
const longestMs = 15_000;
/** Limits are counted before transport, and providers round. */
const slackBytes = 1_000_000;

/** Where a file may lie: of which account, which message, and where Twilio is played, if it is. */
type Place = { readonly account: string; readonly message: string; readonly apiUrl: string | undefined };

/** The files of a message as they are named before their bytes are here. */
export function attachmentsOf(form: Form, count: number, place: Place): readonly Attachment[] {
  return Array.from({ length: count }, (_, index) => {
    const given = form[`MediaContentType${index}`];
    const type =
      typeof given === "string" && /^[\w.+-]+\/[\w.+-]{1,100}$/.test(given)
        ? given.toLowerCase()
        : "application/octet-stream";
    const kind = form["MessageType"] === "sticker" ? "Sticker" : kindOf(type);
    return { name: `${kind} ${index + 1}`, type, size: null, source: sourceOf(form[`MediaUrl${index}`], place) };
  });
}

/**
 * Only an address below this very message counts. What is fetched later is an address that we build from the ids, so
 * that neither a forged form nor an odd host can lead our credentials anywhere.
 */
function sourceOf(address: Form[string] | undefined, { account, message, apiUrl }: Place): string {
  if (typeof address !== "string" || !URL.canParse(address)) return elsewhere;
  const { origin } = new URL(address);
  const isTwilio = /^https:\/\/api(\.[a-z0-9-]+)*\.twilio\.com$/.test(origin);
  if (!isTwilio && (apiUrl === undefined || origin !== new URL(apiUrl).origin)) return elsewhere;
  // Compared as it was written: a path that a parser would put in order is not what Twilio sends.
  const folder = `${origin}/2010-04-01/Accounts/${account}/Messages/${message}/Media/`;
  const found = `${message}/${address.slice(folder.length)}`;
  return address.startsWith(folder) && source.test(found) ? found : elsewhere;
}

function kindOf(type: string): string {
  if (type.startsWith("image/")) return "Picture";
  if (type.startsWith("audio/")) return "Voice message";
  if (type.startsWith("video/")) return "Video";
  return /^text\/(x-)?vcard$/.test(type) ? "Contact" : "File";
}

/** What a channel fetches with, and how much at most. */
export type Fetching = {
  readonly fetch: Fetch;
  readonly apiUrl: string | undefined;
  readonly mostBytes: number;
};

/**
 * Fetches a file of a message. Twilio asks for the account's credentials and then redirects to a store of its own for a
 * short time (https://www.twilio.com/docs/messaging/api/media-resource); the credentials go to Twilio alone.
 *
 * @throws {TryLater} when Twilio does not have it yet or did not answer
 */
export async function fetchMedia(
  { fetch, apiUrl, mostBytes }: Fetching,
  line: Line,
  from: string,
  signal: AbortSignal,
): Promise<Fetched> {
  const [, message, media] = source.exec(from) ?? [];
  if (message === undefined) return refused("Its address is not Twilio's, so it was not fetched.");
  const account = accountOf(line);
  const path = `/2010-04-01/Accounts/${account.accountSid}/Messages/${message}/Media/${media}`;
  const ask = (authorization: string) =>
    fetch({
      address: new URL(path, apiUrl ?? "https://api.twilio.com").href,
      headers: { authorization },
      mostBytes: mostBytes + slackBytes,
      trusted: apiUrl,
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]),
    }).catch((cause: unknown) => {
      throw new TryLater("Twilio did not hand over the file in time", { cause });
    });
  const [present, next] = keysOf(account);
  const first = await ask(present);
  const isStale = first.outcome === "answered" && first.status === 401 && next !== undefined;
  const answer = isStale ? await ask(next) : first;
  if (answer.outcome === "refused") {
    switch (answer.why) {
      case "not public":
        return refused("Its address leads to a place that is not public, so it was not fetched.");
      case "too large":
        return refused(`It is larger than the ${mostBytes / 1_000_000} MB that are taken.`);
      case "too many redirects":
        return refused("Its address leads from one place to the next, so it was not fetched.");
    }
  }
  if (answer.status === 200) return { outcome: "fetched", bytes: answer.bytes };
  if (answer.status >= 500 || [401, 403, 404, 408, 429].includes(answer.status))
    throw new TryLater(`Twilio answered ${answer.status} for the file`);
  return refused(`Twilio does not hand it over (${answer.status}).`);
}

/** What opens the account's files. While a token is being replaced either of the two may be the one in force. */
function keysOf(account: TwilioAccount): readonly [present: string, next?: string] {
  const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  const { accountSid, authToken, nextAuthToken, apiKeySid, apiKeySecret } = account;
  if (apiKeySid !== undefined && apiKeySecret !== undefined) return [basic(apiKeySid, apiKeySecret)];
  const present = basic(accountSid, authToken);
  return nextAuthToken === undefined ? [present] : [present, basic(accountSid, nextAuthToken)];
}

const refused = (reason: string): Fetched => ({ outcome: "refused", reason });
