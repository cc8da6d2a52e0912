import { simpleParser, type ParsedMail } from "mailparser";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export type MailFault =
  | "450-recipient"
  | "550-recipient"
  | "554-body"
  | "451-body"
  | "421-sender"
  | "553-sender"
  | "cut-before-body"
  | "cut-after-body";
export type TakenMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  /** As a mail program reads it. */
  readonly mail: ParsedMail;
  /** What was asked about reports (RFC 3461). */
  readonly reports: { readonly id: string | null; readonly about: readonly string[] };
};

/** A mail server on loopback that takes everything and fails once for each fault it is given. */
export type MailHost = {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  fail(...faults: readonly MailFault[]): void;
  /** From now on nothing is taken for this address, and this is why: "550 5.1.1 No such user". */
  refuse(address: string, answer: string): void;
  close(): Promise<void>;
};

const refusal = (responseCode: number, message = "as the test wants it") =>
  Object.assign(new Error(message), { responseCode });

/** `options` are those of the server: whom it lets in, how it speaks. */
export async function openMailHost(options: SMTPServerOptions = {}): Promise<MailHost> {
  const taken: TakenMail[] = [];
  const faults: MailFault[] = [];
  const refused = new Map<string, string>();
  const takes = (...wanted: MailFault[]) => (wanted.includes(faults[0]!) ? faults.shift() : undefined);
  const codeOf = (fault: MailFault | undefined) => fault && refusal(Number(fault.slice(0, 3)));
  const refusalOf = (address: string) => {
    const answer = refused.get(address);
    return answer === undefined ? undefined : refusal(Number(answer.slice(0, 3)), answer.slice(4));
  };
  const cut = () => server.connections.forEach((connection) => connection._socket.destroy());
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    authOptional: true,
    hideDSN: false,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onMailFrom(_address, _session, answer) {
      if (takes("cut-before-body")) return cut();
      answer(codeOf(takes("421-sender", "553-sender")));
    },
    onRcptTo({ address }, _session, answer) {
      answer(refusalOf(address) ?? codeOf(takes("450-recipient", "550-recipient")));
    },
    async onData(stream, session, answer) {
      const raw = Buffer.concat(await stream.toArray()).toString("utf8");
      const fault = takes("554-body", "451-body", "cut-after-body");
      if (fault === "554-body" || fault === "451-body") return answer(codeOf(fault));
      const { mailFrom, rcptTo, dsn } = session.envelope;
      taken.push({
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map(({ address }) => address),
        raw,
        mail: await simpleParser(raw),
        reports: {
          id: dsn?.envid ?? null,
          about: rcptTo.map((recipient) => [recipient.dsn?.notify ?? [], recipient.dsn?.orcpt ?? []].flat().join(" ")),
        },
      });
      if (fault === "cut-after-body") return cut();
      answer();
    },
    ...options,
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    port: (listening.address() as AddressInfo).port,
    taken,
    fail: (...given) => void faults.push(...given),
    refuse: (address, answer) => void refused.set(address, answer),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
