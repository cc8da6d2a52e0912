import { randomUUID } from "node:crypto";
import { onTestFinished, vi } from "vitest";
import type { Line } from "../../../channels/channel.ts";
import { createEmail, type EmailChannel } from "../../../channels/email/email.ts";
import { openImap, type ImapIn } from "../../../channels/email/imap/lines.ts";
import type { Patience } from "../../../channels/email/imap/patience.ts";
import type { SignIn } from "../../../channels/email/line/oauth.ts";
import { openReader } from "../../../channels/email/reading/reader.ts";
import type { Dovecot } from "../../support/dovecot.ts";
import type { KeptGate } from "../../support/gate.ts";
import { noSignIn } from "../../support/sign-in.ts";

/** Patience for tests: seconds where people have minutes. */
const hasty: Partial<Patience> = {
  followMs: 100,
  lookMs: 20_000,
  firstPauseMs: 20,
  longestPauseMs: 150,
};

/** A mail from a customer; more fields where they are given. */
export const mail = (id: string, text = "Hello", fields = "") =>
  `From: Ann <ann@customer.test>\r\nTo: support@shop.test\r\nSubject: Order\r\nMessage-ID: <${id}@customer.test>\r\n${fields}\r\n${text}\r\n`;

/** A line that reads this mailbox; its settings may say more. */
export function lineAt(dovecot: Pick<Dovecot, "port" | "password">, user: string, settings: object = {}): Line {
  return {
    id: randomUUID(),
    channel: "email",
    name: "Shop",
    address: "support@shop.test",
    settings: {
      imap: { host: "127.0.0.1", port: dovecot.port, tls: "none", user },
      smtp: { host: "127.0.0.1", port: 1, tls: "none" },
      ...settings,
    },
    secret: { imapPassword: dovecot.password },
  };
}

/** For all tests of a file, since its thread takes most of a second to start. */
const reader = openReader();
const log = { warn() {}, error() {} };

/** Watches the mailboxes of its lines until the test is over. */
export async function listenTo(
  gate: KeptGate,
  { signIn = noSignIn, ...patience }: Partial<Patience> & { readonly signIn?: SignIn } = {},
): Promise<ImapIn> {
  const imap = await openImap({ gate, reader, signIn, patience: { ...hasty, ...patience }, log });
  onTestFinished(() => imap.close());
  return imap;
}

/** The whole e-mail channel, which sends as well. */
export async function openChannel(gate: KeptGate, patience: Partial<Patience> = {}): Promise<EmailChannel> {
  const secretKey = "a key for these tests, long enough";
  const times = { ...hasty, ...patience };
  const channel = createEmail({ smtpListen: undefined, secretKey, signIn: noSignIn, patience: times, log });
  onTestFinished(() => channel.close());
  await channel.listen?.(gate);
  return channel;
}

/** Resolves when the line's inbox, and its folder of sent mail, are being watched. */
export const watched = (gate: KeptGate, line = gate.linesNow[0]!): Promise<void> =>
  until(() => gate.cursors.has(`${line.id} INBOX`) && gate.cursors.has(`${line.id} Sent`));

/** Waits until it is true. */
export async function until(isTrue: () => boolean, timeout = 60_000): Promise<void> {
  await vi.waitFor(
    () => {
      if (!isTrue()) throw new Error(`not within ${timeout} ms: ${String(isTrue)}`);
    },
    { timeout, interval: 10 },
  );
}

export const texts = (gate: KeptGate): string[] => gate.received.map(({ text }) => text);
