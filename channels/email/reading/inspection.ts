import type { Attachment } from "../../../src/conversation/message.ts";
import { attachmentsOf } from "./attachments.ts";
import { readBounce, type Recipient } from "../bounces/bounce.ts";
import { readComplaint } from "../bounces/complaint.ts";
import type { Kind } from "./kind.ts";
import { answersOf, messageIdOf } from "./mail-id.ts";
import { parsed } from "./mime.ts";
import { originOf } from "./origin.ts";
import { partHtml, partText, type Parted } from "../parting/part.ts";
import { wordsOf } from "./words.ts";

/** What Baton makes of a mail, for whoever wants to see it. */
export type Inspection = Pick<Parted, "text" | "quoted" | "signature"> & {
  readonly kind: Kind;
  readonly from?: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly references: readonly string[];
  /** Of a bounce and of a complaint: which mail it is about, and whom that did or did not reach. */
  readonly bounce?: {
    readonly originalMessageId?: string;
    readonly recipients: readonly Pick<Recipient, "address" | "status" | "permanent" | "reason">[];
  };
  readonly attachments: readonly Pick<Attachment, "name" | "type" | "size">[];
};

/** What a file holds: a whole mail, or only the body of one. */
export type Body = "text" | "html" | undefined;

/** Reads a mail as a mailbox without any line would. @throws at a mail that cannot be read */
export async function inspectionOf(raw: Uint8Array, body: Body): Promise<Inspection> {
  if (body !== undefined) {
    const words = Buffer.from(raw).toString("utf8");
    return {
      kind: "human",
      ...partsOf(body === "html" ? partHtml(words) : partText(words)),
      references: [],
      attachments: [],
    };
  }
  const { headers, sender, kind } = originOf(raw, { ours: { lineIds: [], addresses: [] } });
  const mail = await parsed(raw);
  const messageId = messageIdOf(headers);
  const bounce = bounceOf(kind, raw);
  return {
    kind,
    ...partsOf(wordsOf(mail)),
    ...(sender !== undefined && { from: sender }),
    ...(mail.subject !== undefined && { subject: mail.subject }),
    ...(messageId !== undefined && { messageId }),
    references: answersOf(headers),
    ...(bounce !== undefined && { bounce }),
    attachments: (await attachmentsOf(mail)).map(({ name, type, size }) => ({ name, type, size })),
  };
}

const partsOf = ({ text, quoted, signature }: Parted) => ({ text, quoted, signature });

function bounceOf(kind: Kind, raw: Uint8Array): Inspection["bounce"] {
  if (kind === "bounce") {
    const { ids, recipients } = readBounce(raw);
    const told = recipients.map(({ address, status, permanent, reason }) => ({ address, status, permanent, reason }));
    return { ...(ids[0] !== undefined && { originalMessageId: ids[0] }), recipients: told };
  }
  if (kind !== "complaint") return undefined;
  const { ids, recipients } = readComplaint(raw);
  const reason = "The recipient marked the mail as unwanted.";
  const told = recipients.map((address) => ({ address, status: "", permanent: false, reason }));
  return { ...(ids[0] !== undefined && { originalMessageId: ids[0] }), recipients: told };
}
