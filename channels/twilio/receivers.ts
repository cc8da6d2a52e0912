import type { Twilio } from "twilio";
import { MessagingV2ChannelsSenderRequestsUpdate } from "twilio/lib/rest/messaging/v2/channelsSender.js";
import type { Finding, Webhooks } from "../channel.ts";
import { attempt } from "./failure.ts";

/** What of Twilio's hands incoming messages over: a number, a messaging service or a WhatsApp sender. */
export type Receiver = {
  /** As a sentence begins. */
  readonly where: string;
  readonly now: {
    readonly url: string | null;
    readonly method: string | null;
    /** Something else of Twilio's takes the messages, whatever the address is. */
    readonly overridden: boolean;
  };
  /** It hands over the messages of several numbers, and may call the address of any of their lines. */
  readonly isShared?: true;
  repair(urls: Webhooks): Promise<unknown>;
};

/** Without a receiver Twilio does not show where messages go, or the number is not there. */
export type Found = { readonly findings: readonly Finding[]; readonly receiver?: Receiver };

const finding = (state: Finding["state"], says: string): Finding => ({ step: "number", state, says });

/** The number that a text message comes to, and, where it is in a service that takes its messages, the service. */
export async function findNumber(
  client: Twilio,
  address: string,
  serviceSid: string | undefined,
  signal: AbortSignal,
): Promise<Found> {
  const number = await (address.startsWith("+") ? longNumber : shortCode)(client, address, signal);
  if (number.receiver === undefined || serviceSid === undefined) return number;

  const found = await attempt(signal, client.messaging.v1.services(serviceSid).fetch());
  if (!found.ok)
    return {
      findings: [finding("wrong", `Twilio does not know the messaging service. Correct its SID. ${found.says}`)],
    };
  const service = found.value;
  const isMember = await attempt(signal, isIn(client, serviceSid, address));
  if (!isMember.ok || !isMember.value)
    return {
      findings: [
        finding(
          "wrong",
          `${address} is not in the messaging service ${service.friendlyName}. Add it to the sender pool.`,
        ),
      ],
    };
  const findings = [...number.findings, finding("right", `It is in the messaging service ${service.friendlyName}.`)];
  if (service.useInboundWebhookOnNumber) return { findings, receiver: number.receiver };
  return {
    findings,
    receiver: {
      where: `The messaging service ${service.friendlyName}`,
      now: { url: service.inboundRequestUrl, method: service.inboundMethod, overridden: false },
      isShared: true,
      repair: ({ webhookUrl, fallbackUrl, statusUrl }) =>
        client.messaging.v1.services(serviceSid).update({
          inboundRequestUrl: webhookUrl,
          inboundMethod: "POST",
          fallbackUrl,
          fallbackMethod: "POST",
          statusCallback: statusUrl,
        }),
    },
  };
}

async function longNumber(client: Twilio, phoneNumber: string, signal: AbortSignal): Promise<Found> {
  const found = await attempt(signal, client.incomingPhoneNumbers.list({ phoneNumber, limit: 50 }));
  // Twilio gives all numbers that hold these digits.
  const number = found.ok ? found.value.find((one) => one.phoneNumber === phoneNumber) : undefined;
  if (number === undefined) return missing(phoneNumber);
  if (!number.capabilities.sms)
    return { findings: [finding("wrong", `${phoneNumber} cannot carry text messages. Choose another number.`)] };
  return {
    findings: [finding("right", `${phoneNumber} belongs to the account and carries text messages.`)],
    receiver: {
      where: `The number ${phoneNumber}`,
      now: { url: number.smsUrl, method: number.smsMethod, overridden: Boolean(number.smsApplicationSid) },
      repair: ({ webhookUrl, fallbackUrl }) =>
        client.incomingPhoneNumbers(number.sid).update({ ...smsOf(webhookUrl, fallbackUrl), smsApplicationSid: "" }),
    },
  };
}

async function shortCode(client: Twilio, code: string, signal: AbortSignal): Promise<Found> {
  const found = await attempt(signal, client.shortCodes.list({ shortCode: code, limit: 50 }));
  const number = found.ok ? found.value.find((one) => one.shortCode === code) : undefined;
  if (number === undefined) return missing(code);
  return {
    findings: [finding("right", `The short code ${code} belongs to the account.`)],
    receiver: {
      where: `The short code ${code}`,
      now: { url: number.smsUrl, method: number.smsMethod, overridden: false },
      repair: ({ webhookUrl, fallbackUrl }) => client.shortCodes(number.sid).update(smsOf(webhookUrl, fallbackUrl)),
    },
  };
}

const missing = (address: string): Found => ({
  findings: [
    finding(
      "wrong",
      `The account has no number ${address}. Buy it or move it to this account, or correct the line's account.`,
    ),
  ],
});

const smsOf = (smsUrl: string, smsFallbackUrl: string) => ({
  smsUrl,
  smsMethod: "POST",
  smsFallbackUrl,
  smsFallbackMethod: "POST",
});

async function isIn(client: Twilio, serviceSid: string, address: string): Promise<boolean> {
  const { phoneNumbers, shortCodes } = client.messaging.v1.services(serviceSid);
  if (!address.startsWith("+")) return (await shortCodes.list()).some(({ shortCode: code }) => code === address);
  return (await phoneNumbers.list()).some(({ phoneNumber }) => phoneNumber === address);
}

/** Everybody's number for trying WhatsApp out. It belongs to no account, and its webhook is set in the console alone. */
const sandbox = "+14155238886";

/** The sender that a WhatsApp message comes to. */
export async function findSender(client: Twilio, address: string, signal: AbortSignal): Promise<Found> {
  if (address === sandbox)
    return {
      findings: [finding("right", `${address} is Twilio's sandbox: only people who have joined it can write.`)],
    };
  const found = await attempt(signal, client.messaging.v2.channelsSenders.list({ channel: "whatsapp" }));
  if (!found.ok)
    return {
      findings: [finding("waiting", `Twilio does not show the WhatsApp senders of the account. ${found.says}`)],
    };
  const sender = found.value.find(({ senderId }) => senderId === `whatsapp:${address}`);
  if (sender === undefined)
    return {
      findings: [finding("wrong", `The account has no WhatsApp sender ${address}. Register it in the Twilio console.`)],
    };
  const isOnline = sender.status.startsWith("ONLINE");
  const why = sender.offlineReasons
    ?.map(({ message }) => message)
    .filter(Boolean)
    .join(" ");
  return {
    findings: [
      isOnline
        ? finding("right", `The WhatsApp sender ${address} is online.`)
        : finding(
            "wrong",
            `The WhatsApp sender ${address} is not online (${sender.status}). ${why || "See the Twilio console."}`,
          ),
    ],
    receiver: {
      where: `The WhatsApp sender ${address}`,
      now: {
        url: sender.webhook?.callbackUrl ?? null,
        method: sender.webhook?.callbackMethod ?? null,
        overridden: false,
      },
      repair: ({ webhookUrl, fallbackUrl, statusUrl }) =>
        client.messaging.v2.channelsSenders(sender.sid).update(
          // The SDK sends this JSON as it is, and the API's names have underscores.
          new MessagingV2ChannelsSenderRequestsUpdate({
            webhook: {
              callback_url: webhookUrl,
              callback_method: "POST",
              fallback_url: fallbackUrl,
              fallback_method: "POST",
              status_callback_url: statusUrl,
              status_callback_method: "POST",
            },
          }),
        ),
    },
  };
}
