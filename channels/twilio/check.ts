import type { Finding, Line, Webhooks } from "../channel.ts";
import type { TwilioClients } from "./client.ts";
import { attempt } from "./failure.ts";
import { accountIn, type TwilioAccount } from "./line.ts";
import { findNumber, findSender, type Receiver } from "./receivers.ts";

/** What a check needs of its channel. */
export type Checking = {
  readonly clients: TwilioClients;
  readonly isWhatsapp: boolean;
  readonly urls: (line: Line) => Webhooks;
  /** Whether Twilio itself is asked, which cannot reach an address on loopback. */
  readonly isReal: boolean;
};

/**
 * Asks Twilio whether it takes the line's credentials, knows its number, and calls us for what customers write; with
 * `repair` it is told to. A "no" of Twilio's is a finding.
 *
 * @throws {TryLater} when Twilio cannot be asked
 */
export async function checkLine(
  checking: Checking,
  line: Line,
  { repair }: { readonly repair: boolean },
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const account = accountIn(line);
  if (account === undefined)
    return [{ step: "credentials", state: "wrong", says: "The line's credentials cannot be read. Enter them anew." }];
  const credentials = await checkCredentials(checking.clients, account, signal);
  if (credentials.some(({ state }) => state === "wrong")) return credentials;
  const client = checking.clients(account);
  const { findings, receiver } = checking.isWhatsapp
    ? await findSender(client, line.address, signal)
    : await findNumber(client, line.address, account.messagingServiceSid, signal);
  const known = [...credentials, ...findings];
  if (receiver === undefined && findings.some(({ state }) => state === "wrong")) return known;
  return [...known, await checkWebhook(checking, line, receiver, repair, signal)];
}

/** Each secret by a call of its own: what signs webhooks, what will sign them, and what sends. */
async function checkCredentials(
  clients: TwilioClients,
  account: TwilioAccount,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { accountSid, authToken, nextAuthToken, apiKeySid } = account;
  const findings: Finding[] = [];
  const say = (state: Finding["state"], says: string) => findings.push({ step: "credentials", state, says });

  const found = await attempt(signal, withToken(clients, accountSid, authToken));
  const next = nextAuthToken && (await attempt(signal, withToken(clients, accountSid, nextAuthToken)));
  if (found.ok && found.value.status === "active")
    say("right", `Twilio knows the account: ${found.value.friendlyName}.`);
  else if (found.ok)
    say("wrong", `The Twilio account ${found.value.friendlyName} is ${found.value.status}. See the Twilio console.`);
  else if (next && next.ok) say("wrong", "Twilio takes only the next auth token now: make it the only one here too.");
  else
    say(
      "wrong",
      `Twilio does not take the account SID with this auth token. Copy both from the Twilio console. ${found.says}`,
    );
  // The secondary token may be made later; until it is promoted nothing needs it.
  if (found.ok && next && next.ok) say("right", "The next auth token works too.");
  else if (found.ok && next)
    say("waiting", "Twilio does not take the next auth token. Copy the secondary token from the Twilio console.");
  if (apiKeySid !== undefined) {
    // A standard key may not read the account, and reads messages instead.
    const key = await attempt(signal, clients(account).messages.list({ limit: 1 }));
    if (key.ok) say("right", "The API key works.");
    else
      say(
        "wrong",
        `Twilio does not take the API key. Make a new one in the Twilio console and enter both halves. ${key.says}`,
      );
  }
  return findings;
}

const withToken = (clients: TwilioClients, accountSid: string, authToken: string) =>
  clients({ accountSid, authToken }).api.v2010.accounts(accountSid).fetch();

/** Whether Twilio calls the line's webhook. Where that cannot be read or set, the operator is told what to enter. */
async function checkWebhook(
  { urls, isReal }: Checking,
  line: Line,
  receiver: Receiver | undefined,
  repair: boolean,
  signal: AbortSignal,
): Promise<Finding> {
  const wanted = urls(line);
  const finding = (state: Finding["state"], says: string): Finding => ({ step: "webhook", state, says });
  const paste = `Enter ${wanted.webhookUrl} in the Twilio console as the address for incoming messages, with POST.`;
  if (isReal && isOnLoopback(wanted.webhookUrl))
    return finding("wrong", "Twilio cannot reach this installation: set PUBLIC_URL to its public https address.");
  if (receiver === undefined) return finding("waiting", `Twilio does not show where incoming messages go. ${paste}`);

  const { where, now, isShared } = receiver;
  const isOurs = now.url === wanted.webhookUrl || (isShared === true && isSibling(now.url, wanted.webhookUrl));
  if (isOurs && now.method === "POST" && !now.overridden)
    return finding("right", `${where} calls Baton for incoming messages.`);
  if (repair) {
    const done = await attempt(signal, receiver.repair(wanted));
    if (done.ok) return finding("repaired", `${where} now calls Baton for incoming messages.`);
    return finding("wrong", `${where} could not be set. ${done.says} ${paste}`);
  }
  if (now.overridden) return finding("wrong", `${where} hands incoming messages to an application. ${paste}`);
  if (!now.url) return finding("wrong", `${where} calls nobody for incoming messages. ${paste}`);
  if (withoutFragment(now.url) !== withoutFragment(wanted.webhookUrl))
    return finding("wrong", `${where} calls another address for incoming messages. ${paste}`);
  if (now.method !== "POST") return finding("wrong", `${where} calls Baton, but not with POST. ${paste}`);
  return finding("wrong", `${where} calls Baton, but does not try again when that fails. ${paste}`);
}

/** Whether two addresses differ in the line alone. */
function isSibling(url: string | null, wanted: string): boolean {
  const anyLine = (address: string): string => address.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i, "");
  return url !== null && anyLine(url) === anyLine(wanted);
}

const withoutFragment = (url: string): string => url.split("#", 1)[0] ?? url;
const isOnLoopback = (url: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(url).hostname);
