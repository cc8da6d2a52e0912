import type { Account } from "./account.ts";
import type { MediaFault } from "./media.ts";
import { segmentsOf } from "./segments.ts";

/** A file that a customer sends: one that the stand-in keeps and serves, or only an address that the webhook names. */
export type GivenMedia =
  | { readonly bytes: Uint8Array; readonly type: string; readonly fault?: MediaFault }
  | { readonly url: string; readonly type: string };

/** A customer's message on its way to the business. */
export type Delivery = {
  readonly account: Account;
  /** Without it: where the number, its service or the WhatsApp sender says. */
  readonly webhookUrl?: string | undefined;
  readonly fallbackUrl?: string | undefined;
  /** `+15550123`; on WhatsApp `whatsapp:+15550123` or `whatsapp:US.1349…`. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly profileName?: string;
  readonly media?: readonly GivenMedia[];
  readonly location?: {
    readonly latitude: number;
    readonly longitude: number;
    readonly label?: string;
    readonly address?: string;
  };
  /** A button of a template, or an entry of a list. */
  readonly tapped?: { readonly text: string; readonly payload: string };
  /** The message that this one answers; `from` is who wrote that. */
  readonly repliesTo?: { readonly sid: string; readonly from: string };
  /** To deliver one message again, give its id. */
  readonly sid?: string;
  /** The same request several times at once, as Twilio does when it doubts an answer. */
  readonly copies?: number;
  /** It is in Twilio's list, and its webhook is never called. */
  readonly drop?: boolean;
  readonly delayMs?: number;
  /** Fields to add or to replace before it is signed. */
  readonly fields?: Readonly<Record<string, string>>;
};

/** The webhook's form, as Twilio fills it in. `media` are the addresses and types of the files. */
export function formOf(
  delivery: Delivery,
  sid: string,
  media: readonly { readonly url: string; readonly type: string }[],
): Record<string, string> {
  return {
    ToCountry: "US",
    SmsMessageSid: sid,
    NumMedia: String(media.length),
    SmsSid: sid,
    SmsStatus: "received",
    Body: delivery.body,
    To: delivery.to,
    NumSegments: String(segmentsOf(delivery.body)),
    MessageSid: sid,
    AccountSid: delivery.account.sid,
    From: delivery.from,
    ApiVersion: "2010-04-01",
    ...Object.fromEntries(
      media.flatMap(({ url, type }, index) => [
        [`MediaUrl${index}`, url],
        [`MediaContentType${index}`, type],
      ]),
    ),
    ...(delivery.from.startsWith("whatsapp:") && whatsappFields(delivery, media[0]?.type)),
  };
}

/** WhatsApp names the writer, gives the number again as `WaId` where there is one, and knows more than words. */
function whatsappFields(delivery: Delivery, mediaType: string | undefined): Record<string, string> {
  const { location, tapped, repliesTo } = delivery;
  const name = delivery.profileName ?? "WhatsApp customer";
  const number = /^whatsapp:\+(\d+)$/.exec(delivery.from)?.[1];
  const context = { ProfileName: name, ...(number && { WaId: number }) };
  return {
    ...context,
    MessageType: typeOf(delivery, mediaType),
    ReferralNumMedia: "0",
    Forwarded: "false",
    FrequentlyForwarded: "false",
    ChannelMetadata: JSON.stringify({ type: "whatsapp", data: { context } }),
    ...(number === undefined && { ExternalUserId: delivery.from }),
    ...(location !== undefined && {
      Latitude: String(location.latitude),
      Longitude: String(location.longitude),
      ...(location.label !== undefined && { Label: location.label }),
      ...(location.address !== undefined && { Address: location.address }),
    }),
    ...(tapped !== undefined && { ButtonText: tapped.text, ButtonPayload: tapped.payload }),
    ...(repliesTo !== undefined && {
      OriginalRepliedMessageSid: repliesTo.sid,
      OriginalRepliedMessageSender: repliesTo.from,
    }),
  };
}

function typeOf({ location, tapped }: Delivery, mediaType: string | undefined): string {
  if (location !== undefined) return "location";
  if (tapped !== undefined) return "button";
  if (mediaType === undefined) return "text";
  if (mediaType === "text/vcard") return "contacts";
  const [kind = ""] = mediaType.split("/", 1);
  return ["image", "audio", "video"].includes(kind) ? kind : "document";
}
