import type { Twilio } from "twilio";
import type { InboundMessage } from "../../src/conversation/message.ts";
import { TryLater, type Line } from "../channel.ts";
import type { TwilioClients } from "./client.ts";
import { InboundForm, toMessage, type Reading } from "./inbound.ts";
import { accountOf } from "./line.ts";

/** Twilio lists the newest first, and 1,000 at a time at most. A list without an end must not fill the memory. */
const pageSize = 1_000;
const most = 100_000;

/** How a channel looks at what was written to it. `atProvider` writes an address as Twilio does. */
export type Looking = Reading & {
  readonly clients: TwilioClients;
  readonly atProvider: (address: string) => string;
};

type MessagePage = Awaited<ReturnType<Twilio["messages"]["page"]>>;
type Listed = MessagePage["instances"][number];

/**
 * What customers wrote to the line since then by Twilio's own list, oldest first, each as its webhook would have told
 * it: under the same id, so that one that is known changes nothing. Twilio's list does not tell the writer's name or what
 * was tapped; places and forms come as messages without words. Of more than 100,000 messages these are the newest.
 *
 * @throws {TryLater} when Twilio does not show its list
 */
export async function inboundSince(
  looking: Looking,
  line: Line,
  since: Date,
  signal: AbortSignal,
): Promise<readonly InboundMessage[]> {
  const client = looking.clients(accountOf(line));
  const found: InboundMessage[] = [];
  try {
    for (const listed of await listSince(client, looking.atProvider(line.address), since, signal)) {
      const form = await formOf(client, listed);
      signal.throwIfAborted();
      const parsed = InboundForm.safeParse(form);
      const raw = Buffer.from(new URLSearchParams(form).toString());
      const message = parsed.success ? toMessage(parsed.data, form, looking, raw) : undefined;
      if (message !== undefined) found.push(message);
    }
  } catch (cause) {
    throw new TryLater("Twilio does not show what was written to the line", { cause });
  }
  return found.toReversed();
}

async function listSince(client: Twilio, to: string, since: Date, signal: AbortSignal): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  let page: Pick<MessagePage, "instances" | "nextPage"> | undefined = await client.messages.page({
    to,
    dateSentAfter: since,
    pageSize,
  });
  while (page !== undefined) {
    signal.throwIfAborted();
    found.push(...page.instances.filter(({ direction }) => direction === "inbound"));
    page = found.length < most ? await page.nextPage() : undefined;
  }
  return found;
}

/** The fields of the webhook that the list knows. */
async function formOf(client: Twilio, listed: Listed): Promise<Record<string, string>> {
  const form = {
    MessageSid: listed.sid,
    AccountSid: listed.accountSid,
    From: listed.from,
    To: listed.to,
    Body: listed.body ?? "",
  };
  if (Number(listed.numMedia) === 0) return form;
  const media = await client.messages(listed.sid).media.list({ limit: 10 });
  const address = `https://api.twilio.com/2010-04-01/Accounts/${listed.accountSid}/Messages/${listed.sid}/Media`;
  return {
    ...form,
    NumMedia: String(media.length),
    ...Object.fromEntries(
      media.flatMap(({ sid, contentType }, index) => [
        [`MediaUrl${index}`, `${address}/${sid}`],
        [`MediaContentType${index}`, contentType],
      ]),
    ),
  };
}
