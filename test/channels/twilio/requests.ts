import { randomUUID } from "node:crypto";
import { sign } from "../../../simulator/twilio/signing.ts";
import type { TwilioStage } from "./stage.ts";

export const sid = (prefix: string) => prefix + randomUUID().replaceAll("-", "");

export type Given = { url?: string; signature?: string | null; headers?: Record<string, string> };

/** A request to a webhook with every part in our hands. It is signed well unless `signature` says otherwise. */
export async function postTo(stage: TwilioStage, form: URLSearchParams | string, given: Given = {}): Promise<Response> {
  // The fragment is for Twilio alone: it is neither sent nor signed.
  const url = (given.url ?? stage.webhookUrl).split("#", 1)[0]!;
  const signature =
    given.signature === undefined ? sign(stage.account.authToken, url, new URLSearchParams(form)) : given.signature;
  return fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(signature !== null && { "x-twilio-signature": signature }),
      ...given.headers,
    },
    body: String(form),
  });
}

/** What Twilio sends for a text message, with changes. */
export function inboundForm(stage: TwilioStage, given: Record<string, string> = {}): URLSearchParams {
  return new URLSearchParams({
    MessageSid: sid("SM"),
    AccountSid: stage.account.sid,
    From: "+15550123",
    To: "+15550100",
    Body: "Hello",
    NumMedia: "0",
    ...given,
  });
}
