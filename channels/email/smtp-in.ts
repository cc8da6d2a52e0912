import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Gate, Line } from "../channel.ts";
import { mailAddress, withoutDetail } from "./address.ts";
import { aboutOf, handOver, largestMail } from "./intake.ts";
import type { MailReader } from "./reading/reader.ts";

/** An SMTP server that takes mail for our lines and for nobody else: no relay, no sign-in. */
export type SmtpIn = { readonly address: { readonly host: string; readonly port: number }; close(): Promise<void> };

type Log = { warn(fields: object, message: string): void; error(fields: object, message: string): void };

/** Where to listen. `lmtp`: it speaks LMTP (RFC 2033), as a mail server that delivers to it may prefer. */
export type Listen = { readonly host: string; readonly port: number; readonly lmtp?: boolean };

/** What strangers may cost us. */
export type Limits = {
  /** Bytes of mail that are in memory at once, for all connections; who brings more is asked to come back. */
  readonly heldBytes: number;
  /** A connection ends after so long, however diligently it sends one byte after the other; in milliseconds. */
  readonly connectionMs: number;
};

const usualLimits: Limits = { heldBytes: 8 * largestMail, connectionMs: 10 * 60_000 };

/**
 * Begins to listen. A mail is acknowledged only when it is stored for every recipient; a failure of ours is 451, upon
 * which the sender's server tries again (RFC 5321 4.5.4), and what was stored before stays as it is. It is meant to
 * stand behind a mail server that forwards to it.
 */
export async function openSmtpIn(
  listen: Listen,
  gate: Gate,
  reader: MailReader,
  log: Log,
  { heldBytes, connectionMs }: Limits = usualLimits,
): Promise<SmtpIn> {
  let held = 0;
  const endings = new Map<string, NodeJS.Timeout>();
  const server = new SMTPServer({
    banner: "Baton",
    lmtp: listen.lmtp ?? false,
    disabledCommands: ["AUTH", "STARTTLS"],
    authOptional: true,
    disableReverseLookup: true,
    size: largestMail,
    rejectOversized: true,
    maxClients: 100,
    maxRecipients: 100,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    logger: false,
    onConnect({ id }, answer) {
      const end = () => server.connections.forEach((connection) => connection.id === id && connection.close());
      endings.set(id, setTimeout(end, connectionMs).unref());
      answer();
    },
    onClose({ id }) {
      clearTimeout(endings.get(id));
      endings.delete(id);
    },
    onRcptTo(address, _session, answer) {
      lineFor(gate, address.address).then(
        (line) => answer(line === undefined ? refusal(550, "No such mailbox here") : null),
        (error: unknown) => {
          log.error({ err: error }, "a recipient could not be looked up");
          answer(refusal(451, "Cannot look up the mailbox now, try again later"));
        },
      );
    },
    onData(stream, session, answer) {
      take(stream, session).then(
        (refused) => answer(refused),
        (error: unknown) => {
          log.error({ err: error }, "a mail could not be stored");
          answer(refusal(451, "Cannot store the mail now, try again later"));
        },
      );
    },
  });
  server.on("error", (error: Error) => log.warn({ err: error }, "an SMTP connection broke off"));

  async function take(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<Error | null> {
    const chunks: Buffer[] = [];
    let size = 0;
    let isBusy = false;
    try {
      // What is too much is read all the same and thrown away, as the protocol wants it.
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        isBusy ||= held + chunk.length > heldBytes;
        if (stream.sizeExceeded || isBusy) continue;
        chunks.push(chunk);
        size += chunk.length;
        held += chunk.length;
      }
      if (stream.sizeExceeded) return refusal(552, "The mail is larger than 25 MB");
      if (isBusy) return refusal(451, "Too much mail comes at once, try again later");
      return await store(Buffer.concat(chunks), envelope);
    } finally {
      held -= size;
    }
  }

  async function store(raw: Buffer, { mailFrom, rcptTo }: SMTPServerSession["envelope"]): Promise<Error | null> {
    const recipients = rcptTo.map(({ address }) => address);
    const lines = await linesFor(gate, recipients);
    // They were there when the recipients were named.
    if (lines.length === 0) return refusal(550, "No such mailbox here");
    for (const line of lines) {
      const envelopeFrom = mailFrom === false ? "" : mailFrom.address;
      const read = await reader.read(raw, { ...(await aboutOf(gate, line)), envelopeFrom, recipients });
      await handOver(gate, line, read);
    }
    return null;
  }

  const listening = server.listen(listen.port, listen.host);
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return {
    address: { host: listen.host, port },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The line whose address this is, with or without a detail (`support+7@`). */
async function lineFor(gate: Gate, recipient: string): Promise<Line | undefined> {
  const address = mailAddress(recipient);
  if (address === undefined) return undefined;
  const lines = await gate.lines("email");
  return (
    lines.find((line) => line.address === address) ?? lines.find((line) => line.address === withoutDetail(address))
  );
}

async function linesFor(gate: Gate, recipients: readonly string[]): Promise<Line[]> {
  const lines = await Promise.all(recipients.map((address) => lineFor(gate, address)));
  return [...new Map(lines.flatMap((line) => (line === undefined ? [] : [[line.id, line] as const]))).values()];
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
