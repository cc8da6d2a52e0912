import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { Gate, Line } from "../channel.ts";
import { mailAddress, withoutDetail } from "./address.ts";
import { largestMail, oursOf } from "./intake.ts";
import { mailboxOf } from "./line.ts";
import type { MailReader } from "./reader.ts";

/** An SMTP server that takes mail for our lines and for nobody else: no relay, no sign-in. */
export type SmtpIn = { readonly address: { readonly host: string; readonly port: number }; close(): Promise<void> };

type Log = { warn(fields: object, message: string): void; error(fields: object, message: string): void };

/**
 * Begins to listen. A mail is acknowledged only when it is stored for every recipient; a failure of ours is 451, upon
 * which the sender's server tries again (RFC 5321 4.5.4). It is meant to stand behind a mail server that forwards to it.
 */
export async function openSmtpIn(
  listen: { readonly host: string; readonly port: number },
  gate: Gate,
  reader: MailReader,
  log: Log,
): Promise<SmtpIn> {
  const server = new SMTPServer({
    banner: "Baton",
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

  async function take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<Error | null> {
    const raw = await bytesOf(stream);
    if (raw === undefined) return refusal(552, "The mail is larger than 25 MB");
    const { mailFrom, rcptTo } = session.envelope;
    const ours = await oursOf(gate);
    for (const line of await linesFor(gate, rcptTo)) {
      const { authservId } = mailboxOf(line);
      const envelopeFrom = mailFrom === false ? "" : mailFrom.address;
      const message = await reader.read(raw, { ours, envelopeFrom, ...(authservId !== undefined && { authservId }) });
      await gate.receive(line, message);
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

async function linesFor(gate: Gate, recipients: readonly SMTPServerAddress[]): Promise<Line[]> {
  const lines = await Promise.all(recipients.map(({ address }) => lineFor(gate, address)));
  return [...new Map(lines.flatMap((line) => (line === undefined ? [] : [[line.id, line] as const]))).values()];
}

/** Undefined when it was larger than we take; the rest is read and thrown away, as the protocol wants it. */
async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk);
  return stream.sizeExceeded ? undefined : Buffer.concat(chunks);
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
