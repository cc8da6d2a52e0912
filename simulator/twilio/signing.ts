import { createHmac } from "node:crypto";

/**
 * The signature that Twilio puts on a form: base64 of HMAC-SHA1 over the address and the sorted parameters
 * (https://www.twilio.com/docs/usage/security). Written from that page and not with the SDK, so that a mistake of the
 * SDK's or of ours shows.
 */
export function sign(token: string, address: string, form: URLSearchParams): string {
  const sorted = [...form].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const signed = address + sorted.map(([key, value]) => key + value).join("");
  return createHmac("sha1", token).update(signed, "utf8").digest("base64");
}

/** What came back for a webhook. Status 0: nobody answered, and `body` says why. */
export type Answer = { readonly status: number; readonly type: string | null; readonly body: string };

type Posting = { readonly token: string; readonly form: URLSearchParams; readonly idempotencyToken: string };

/**
 * Posts a form once, as Twilio does. A fragment (`#rc=2`) is for Twilio alone: it is neither signed nor sent.
 *
 * @throws when nobody answers within `waitMs`
 */
export async function post(url: string, { token, form, idempotencyToken }: Posting, waitMs = 15_000): Promise<Answer> {
  const address = url.split("#", 1)[0] ?? url;
  const response = await fetch(address, {
    method: "POST",
    redirect: "manual",
    signal: AbortSignal.timeout(waitMs),
    headers: {
      "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
      "user-agent": "TwilioProxy/1.1",
      "x-twilio-signature": sign(token, address, form),
      "i-twilio-idempotency-token": idempotencyToken,
    },
    body: form.toString(),
  });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
}
