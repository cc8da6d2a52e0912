import { createTransport } from "nodemailer";
import { randomUUID } from "node:crypto";
import type { Line } from "../../../channels/channel.ts";
import { createEmail, type EmailChannel } from "../../../channels/email/email.ts";
import type { KeptGate } from "../../support/gate.ts";
import { noSignIn } from "../../support/sign-in.ts";
import { openMailHost, type MailHost } from "./mail-host.ts";
import type { Stage, Trouble } from "../contract.ts";

export type EmailStage = Stage & { readonly channel: EmailChannel; readonly host: MailHost };

/** A log for tests that make things fail on purpose. */
const quiet = { warn: () => {}, error: () => {} };

/** E-mail between a customer's mail program and a mail host, as in the product. */
export async function openEmailStage(gate: KeptGate): Promise<EmailStage> {
  const host = await openMailHost();
  const line: Line = {
    id: randomUUID(),
    channel: "email",
    name: "The Shop",
    address: "support@shop.test",
    settings: { smtp: { host: "127.0.0.1", port: host.port, tls: "none" } },
    secret: {},
  };
  gate.linesNow = [line];
  const channel = createEmail({
    smtpListen: { host: "127.0.0.1", port: 0 },
    secretKey: "a key for these tests, long enough",
    signIn: noSignIn,
    log: quiet,
  });
  await channel.listen!(gate);
  const customer = "ann@customer.test";

  return {
    channel,
    line,
    customer,
    host,
    async write({ id, text }) {
      const raw = [
        "From: Ann <ann@customer.test>",
        "To: support@shop.test",
        "Subject: My order",
        "Date: Sun, 22 Nov 2026 10:00:00 +0000",
        `Message-ID: <${id}@customer.test>`,
        "Content-Type: text/plain; charset=utf-8",
        "",
        text,
        "",
      ].join("\r\n");
      return await deliverMail(channel, raw).then(
        () => true,
        () => false,
      );
    },
    accepted: () =>
      host.taken.map(({ to, raw, mail }) => ({
        to: to.join(),
        text: (mail.text ?? "").trim(),
        automatic: /^Auto-Submitted: auto-replied/m.test(raw),
      })),
    async trouble(kind: Trouble) {
      switch (kind) {
        case "refuses":
          return host.fail("550-recipient");
        case "asks to come back later":
          return host.fail("450-recipient");
        case "cuts after accepting":
          return host.fail("cut-after-body");
        case "is down":
          return await host.close();
      }
    },
    async close() {
      await channel.close();
      await host.close();
    },
  };
}

/** Hands a mail to Baton's SMTP server, byte for byte. Rejects with the server's answer in `responseCode`. */
export async function deliverMail(
  channel: EmailChannel,
  raw: string | Buffer,
  envelope = { from: "ann@customer.test", to: ["support@shop.test"] },
): Promise<void> {
  const transport = createTransport({ ...channel.smtpAddress()!, ignoreTLS: true });
  try {
    const info = await transport.sendMail({ envelope, raw });
    if (info.rejected.length > 0) throw info.rejectedErrors?.[0] ?? new Error("rejected");
  } finally {
    transport.close();
  }
}
