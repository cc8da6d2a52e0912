import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type MailFault =
  | "450-recipient"
  | "550-recipient"
  | "554-body"
  | "451-body"
  | "cut-before-body"
  | "cut-after-body";
export type TakenMail = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** A mail server on loopback that takes everything and fails once for each fault it is given. */
export type MailHost = {
  readonly port: number;
  readonly taken: readonly TakenMail[];
  fail(...faults: readonly MailFault[]): void;
  close(): Promise<void>;
};

export async function openMailHost(): Promise<MailHost> {
  const taken: TakenMail[] = [];
  const faults: MailFault[] = [];
  const refuse = (responseCode: number) => Object.assign(new Error("as the test wants it"), { responseCode });
  const takes = (...wanted: MailFault[]) => (wanted.includes(faults[0]!) ? faults.shift() : undefined);
  const cut = () => server.connections.forEach((connection) => connection._socket.destroy());
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onMailFrom(_address, _session, answer) {
      if (takes("cut-before-body")) return cut();
      answer();
    },
    onRcptTo(_address, _session, answer) {
      const fault = takes("450-recipient", "550-recipient");
      answer(fault && refuse(Number(fault.slice(0, 3))));
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const fault = takes("554-body", "451-body", "cut-after-body");
        if (fault === "554-body" || fault === "451-body") return answer(refuse(Number(fault.slice(0, 3))));
        const { mailFrom, rcptTo } = session.envelope;
        const raw = Buffer.concat(chunks).toString("utf8");
        taken.push({ from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address), raw });
        if (fault === "cut-after-body") return cut();
        answer();
      });
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    port: (listening.address() as AddressInfo).port,
    taken,
    fail: (...given) => void faults.push(...given),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
