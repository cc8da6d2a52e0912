/** What a mail server reports about one recipient, as in RFC 3464. */
export type Reported = {
  readonly to: string;
  readonly action?: "failed" | "delayed" | "relayed" | "delivered";
  readonly status?: string;
  readonly says?: string;
};

/** A delivery report about the mail with this Message-ID, as Postfix writes one. */
export function bounceOf(
  messageId: string,
  { to, action = "failed", status = "5.1.1", says }: Reported,
  envelopeId?: string,
): Buffer {
  return mailOf([
    "Return-Path: <>",
    "From: MAILER-DAEMON@mx.customer.test (Mail Delivery System)",
    "To: support@shop.test",
    "Subject: Undelivered Mail Returned to Sender",
    `Message-ID: <${Math.random()}@mx.customer.test>`,
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "This is the mail system at host mx.customer.test.",
    "",
    `<${to}>: ${says ?? "see below"}`,
    "--part",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.customer.test",
    ...(envelopeId === undefined ? [] : [`Original-Envelope-Id: ${envelopeId}`]),
    "",
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(says === undefined ? [] : [`Diagnostic-Code: smtp; ${says}`]),
    "",
    "--part",
    "Content-Type: message/rfc822",
    "",
    ...ours(messageId, to),
    "--part--",
  ]);
}

/** What a provider passes on of somebody who called the mail with this Message-ID unwanted (RFC 5965). */
export function complaintOf(messageId: string, to: string | undefined): Buffer {
  return mailOf([
    "From: feedback@provider.test",
    "To: support@shop.test",
    "Subject: FW: Re: Your order",
    `Message-ID: <${Math.random()}@provider.test>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=feedback-report; boundary="part"',
    "",
    "--part",
    "Content-Type: text/plain",
    "",
    "This is an abuse report.",
    "--part",
    "Content-Type: message/feedback-report",
    "",
    "Feedback-Type: abuse",
    "User-Agent: Feedback/1.0",
    ...(to === undefined ? [] : [`Original-Rcpt-To: <${to}>`]),
    "",
    "--part",
    "Content-Type: message/rfc822",
    "",
    ...ours(messageId, to ?? "redacted"),
    "--part--",
  ]);
}

const ours = (messageId: string, to: string) => [
  "From: The Shop <support@shop.test>",
  `To: ${to}`,
  "Subject: Re: Your order",
  `Message-ID: ${messageId}`,
  "",
  "It left today.",
  "",
];

const mailOf = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join("\r\n")}\r\n`);
