import type { ContentAndApprovalsInstance } from "twilio/lib/rest/content/v1/contentAndApprovals.js";
import { z } from "zod";
import { TryLater, type Line, type TemplateOffer } from "../channel.ts";
import type { TwilioClients } from "./client.ts";
import { failureFrom, until } from "./failure.ts";
import { accountOf } from "./line.ts";

/** More templates than a person would read; a business that has them all finds the newest here. */
const most = 500;

/**
 * The texts that the account keeps in Twilio's Content API, with what WhatsApp says about each
 * (https://www.twilio.com/docs/content). Kinds without words, such as pictures or maps alone, are left out.
 *
 * @throws {TryLater} when they cannot be had at present
 */
export async function listTemplates(
  clients: TwilioClients,
  line: Line,
  signal: AbortSignal,
): Promise<readonly TemplateOffer[]> {
  const { content } = clients(accountOf(line));
  try {
    const listed = await until(signal, content.v1.contentAndApprovals.list({ pageSize: 100, limit: most }));
    return listed.map(offerOf).filter((offer) => offer !== undefined);
  } catch (cause) {
    const failure = failureFrom(cause);
    const says = failure.kind === "refused" ? "Twilio refused to list the templates" : "Twilio cannot be reached";
    throw new TryLater(says, { cause });
  }
}

/** The parts of a content type that a customer reads, in the order in which they are shown. */
const Words = z.object({
  header_text: z.string().nullish().catch(null),
  title: z.string().nullish().catch(null),
  body: z.string().nullish().catch(null),
  subtitle: z.string().nullish().catch(null),
  footer: z.string().nullish().catch(null),
});

const gap = /\{\{\s*([\w.]+)\s*\}\}/g;

const Approval = z.object({
  status: z.string().catch("unsubmitted"),
  content_type: z.string().optional().catch(undefined),
  rejection_reason: z.string().optional().catch(undefined),
});

function offerOf(content: ContentAndApprovalsInstance): TemplateOffer | undefined {
  const approval = approvalOf(content.approvalRequests);
  const types = Object.entries(content.types ?? {});
  // Of several kinds of one content WhatsApp gets the one that it has approved.
  const [, type] =
    types.find(([name]) => name === approval.content_type) ?? types.find(([, kind]) => wordsOf(kind)) ?? [];
  const text = wordsOf(type);
  if (text === undefined) return undefined;
  const examples = z.record(z.string(), z.coerce.string()).catch({}).parse(content.variables);
  return {
    contentSid: content.sid,
    name: content.friendlyName,
    language: content.language,
    text,
    // Buttons and links have gaps too, and Twilio wants all of them filled.
    variables: gapsIn(JSON.stringify(type)).map((name) => ({ name, example: examples[name] ?? "" })),
    ...stateOf(approval),
  };
}

function wordsOf(type: unknown): string | undefined {
  const words = Words.safeParse(type);
  if (!words.success) return undefined;
  const { header_text, title, body, subtitle, footer } = words.data;
  if (!title && !body) return undefined;
  return [header_text, title, body, subtitle, footer].filter(Boolean).join("\n").replaceAll(gap, "{{$1}}");
}

function gapsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(gap)].flatMap(([, name]) => name ?? []))];
}

/** Twilio tells it flat here and below `whatsapp` where one content is asked for. */
function approvalOf(given: unknown): z.infer<typeof Approval> {
  const nested = z.object({ whatsapp: Approval }).safeParse(given);
  if (nested.success) return nested.data.whatsapp;
  return Approval.catch({ status: "unsubmitted" }).parse(given);
}

function stateOf({ status, rejection_reason }: z.infer<typeof Approval>): Pick<TemplateOffer, "state" | "reason"> {
  const reason = rejection_reason?.trim();
  switch (status.toLowerCase()) {
    case "approved":
      return { state: "approved" };
    case "rejected":
      return { state: "rejected", reason: reason || "WhatsApp has rejected it without saying why." };
    case "paused":
      return { state: "paused", reason: reason || "WhatsApp has paused it because customers complained." };
    case "disabled":
      return { state: "paused", reason: reason || "WhatsApp has switched it off for good." };
    case "received":
    case "pending":
    case "in_review":
    case "submitted":
      return { state: "pending", reason: "WhatsApp has not approved it yet." };
    default:
      return { state: "unsubmitted", reason: "It was never submitted to WhatsApp for approval." };
  }
}
