import type { Envelope } from "../../../src/conversation/message.ts";
import { dmarcOf } from "./authentication.ts";
import { valueOf, type Header } from "./headers.ts";
import { threadIndexOf } from "../sending/thread-index.ts";

const longestTopic = 900;

/**
 * What an answer to a mail needs of it besides its words: Outlook's place in its thread, and what the server
 * that the operator trusts found of the sender.
 */
export function envelopeOf(
  headers: readonly Header[],
  authservId: string | undefined,
): { readonly envelope?: Envelope } {
  const threadIndex = threadIndexOf(valueOf(headers, "thread-index") ?? "");
  // As it came: encoded words go back as they are, and a cut would spoil them.
  const topic = (valueOf(headers, "thread-topic") ?? "").trim();
  const threadTopic = topic.length <= longestTopic ? topic : "";
  const dmarc = dmarcOf(headers, authservId);
  const envelope = {
    ...(threadIndex !== undefined && { threadIndex }),
    ...(threadIndex !== undefined && threadTopic !== "" && { threadTopic }),
    ...(dmarc !== "unknown" && { dmarc }),
  };
  return Object.keys(envelope).length === 0 ? {} : { envelope };
}
