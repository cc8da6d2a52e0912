import { z } from "zod";
import { fill, type ContentTemplate, type Templates } from "./content.ts";
import type { Numbers } from "./numbers.ts";
import type { OptOuts } from "./opt-outs.ts";
import type { Senders } from "./senders.ts";
import type { Service, Services } from "./messaging-services.ts";

/** What Twilio checks a request to send against. */
export type Rules = {
  readonly templates: Templates;
  readonly numbers: Numbers;
  readonly senders: Senders;
  readonly services: Services;
  readonly optOuts: OptOuts;
};

/** A request to send that Twilio takes, or the code that it refuses it with. */
export type Order = {
  readonly to: string;
  readonly from: string;
  readonly isPooled: boolean;
  readonly service: Service | undefined;
  readonly template: ContentTemplate | undefined;
  readonly body: string;
  readonly mediaUrls: readonly string[];
};

const isWhatsapp = (address: string): boolean => address.startsWith("whatsapp:");

/** Reads a form as https://www.twilio.com/docs/messaging/api/message-resource describes it. */
export function readOrder(account: string, form: URLSearchParams, rules: Rules): Order | number {
  const to = form.get("To") ?? "";
  const mediaUrls = form.getAll("MediaUrl");
  const serviceSid = form.get("MessagingServiceSid");
  if (to === "") return 21604;
  if (!form.has("From") && serviceSid === null) return 21603;
  const words = wordsOf(account, form, rules.templates);
  if (typeof words === "number") return words;
  if (words.body === "" && mediaUrls.length === 0) return 21602;
  if (words.body.length > 1600) return 21617;
  if (mediaUrls.length > (isWhatsapp(to) ? 1 : 10)) return 21623;
  if (!/^(\+[1-9]\d{4,14}|\d{3,8}|whatsapp:(\+[1-9]\d{4,14}|[A-Z]{2}\.[A-Za-z0-9.]+))$/.test(to)) return 21211;
  const service = rules.services.find(account, serviceSid ?? "");
  if (serviceSid !== null && service === undefined && rules.services.all.some((one) => one.account === account))
    return 21705;
  const from = form.get("From") ?? poolOf(service, to);
  if (from === undefined) return 21703;
  const mistake = mistakeOfPair(account, from, to, rules);
  if (mistake !== undefined) return mistake;
  // Through a service the message is made first and fails then.
  if (service === undefined && rules.optOuts.has(from, to)) return 21610;
  return { to, from, isPooled: !form.has("From"), service, mediaUrls, ...words };
}

const Variables = z.record(z.string(), z.string());

function wordsOf(
  account: string,
  form: URLSearchParams,
  templates: Templates,
): number | { readonly body: string; readonly template: ContentTemplate | undefined } {
  const contentSid = form.get("ContentSid");
  if (contentSid === null) return { body: form.get("Body") ?? "", template: undefined };
  const template = templates.find(account, contentSid);
  if (template === undefined) return 21655;
  const body = fill(template.body, readVariables(form.get("ContentVariables")));
  return body === undefined ? 21656 : { body, template };
}

function readVariables(given: string | null): Readonly<Record<string, string>> {
  try {
    return Variables.parse(JSON.parse(given ?? "{}"));
  } catch {
    return {};
  }
}

/** One number of the pool for each customer, always the same. */
function poolOf(service: Service | undefined, to: string): string | undefined {
  if (service === undefined || service.numbers.length === 0) return undefined;
  return service.numbers[Number(to.replaceAll(/\D/g, "").slice(-3)) % service.numbers.length];
}

function mistakeOfPair(account: string, from: string, to: string, { numbers, senders }: Rules): number | undefined {
  if (isWhatsapp(to) !== isWhatsapp(from)) return 21910;
  if (from === to) return 63031;
  const own = isWhatsapp(from)
    ? senders.all.filter((one) => one.account === account).map(({ senderId }) => senderId)
    : numbers.all.filter((one) => one.account === account).map(({ phoneNumber }) => phoneNumber);
  if (own.length === 0 || own.includes(from)) return undefined;
  return isWhatsapp(from) ? 63007 : 21606;
}
