import type { Webhooks } from "../channel.ts";

/**
 * How Twilio calls us: 2 s to connect, 4 s to answer, and twice more after a failed connection, a late answer or a 5xx.
 * Left alone it repeats a failed connection only, and the 15 s that it waits use up all the time it has
 * (https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides). A fragment is neither sent nor signed.
 */
const connection = "#ct=2000&rt=4000&rc=2&rp=ct,rt,5xx";

/** The addresses of one line, below the address at which Twilio reaches us. */
export function webhookUrlsOf(publicUrl: string, lineId: string): Webhooks {
  const path = `${publicUrl}/channels/twilio/${lineId}`;
  return { webhookUrl: path + connection, fallbackUrl: `${path}/fallback`, statusUrl: `${path}/status` };
}
