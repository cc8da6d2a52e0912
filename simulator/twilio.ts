import express from "express";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { Fault } from "./twilio/fault.ts";
import { deliver, type Delivered, type Delivery } from "./twilio/inbound.ts";
import { newSid, type Account, type StandInMessage, type Status } from "./twilio/message.ts";
import { restApi } from "./twilio/rest.ts";
import { post } from "./twilio/signing.ts";

export type { Account, Delivered, Delivery, Fault, StandInMessage, Status };

/** Twilio, played on loopback: its REST API, its signed webhooks, its delivery reports, and its failures on demand. */
export type TwilioStandIn = {
  /** For TWILIO_API_URL. */
  readonly url: string;
  readonly accounts: readonly Account[];
  addAccount(account: Account): void;
  /** Every message that was accepted, oldest first; `at` is on a clock that never goes back. */
  readonly accepted: readonly StandInMessage[];
  /** Called when a message is accepted, and again at each new status. Returns a function that stops it. */
  onMessage(listener: (message: StandInMessage) => void): () => void;
  /** The next requests to send go wrong in this way, one each. */
  fail(...faults: readonly Fault[]): void;
  /** A customer writes: posts the signed webhook and tells what it was answered with. */
  deliver(delivery: Delivery): Promise<Delivered>;
  /** Reports a status to the address that the message was sent with, signed. Reports come by themselves otherwise. */
  report(message: StandInMessage, status: Status): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  readonly port?: number;
  readonly accounts?: readonly Account[];
  /** Between one delivery report and the next. */
  readonly paceMs?: number;
};

/** A made-up account of one's own. */
export function newAccount(): Account {
  return { sid: newSid("AC"), authToken: newSid("") };
}

/** Opens the stand-in; without `accounts` it has one of its own. It is well-behaved until told to `fail`. */
export async function openTwilioStandIn(options: Options = {}): Promise<TwilioStandIn> {
  const accounts = [...(options.accounts ?? [newAccount()])];
  const messages: StandInMessage[] = [];
  const faults: Fault[] = [];
  const listeners = new Set<(message: StandInMessage) => void>();
  const closing = new AbortController();
  const tell = (message: StandInMessage) => listeners.forEach((listener) => listener(message));

  async function report(message: StandInMessage, status: Status): Promise<void> {
    message.status = status;
    tell(message);
    const account = accounts.find(({ sid }) => sid === message.account);
    if (message.statusCallback === null || account === undefined) return;
    const form = new URLSearchParams({
      ApiVersion: "2010-04-01",
      MessageSid: message.sid,
      SmsSid: message.sid,
      MessageStatus: status,
      SmsStatus: status,
      AccountSid: message.account,
      To: message.to,
      From: message.from,
      ...(message.errorCode !== null && { ErrorCode: String(message.errorCode) }),
    });
    // A report that nobody takes is lost, as it is at Twilio.
    await post(account.authToken, message.statusCallback, form, randomUUID()).catch(() => {});
  }

  /** Reports one status after the other, until the story is told or the stand-in closes. */
  async function follow(message: StandInMessage, fault: Fault | undefined): Promise<void> {
    for (const status of storyOf(message, fault)) {
      if (!(await pause())) return;
      if (typeof fault === "object" && status === fault.later) message.errorCode = fault.code;
      await report(message, status);
    }
  }

  /** False when the stand-in was closed meanwhile. */
  const pause = () => setTimeout(options.paceMs ?? 120, true, { signal: closing.signal }).catch(() => false);

  const app = express().disable("x-powered-by");
  app.use(
    restApi({
      accounts,
      messages,
      nextFault: () => faults.shift(),
      accept(message, fault) {
        messages.push(message);
        tell(message);
        void follow(message, fault);
      },
    }),
  );
  const server = app.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    accounts,
    addAccount: (account) => void accounts.push(account),
    accepted: messages,
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fail: (...given) => void faults.push(...given),
    deliver,
    report,
    async close() {
      closing.abort();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The statuses that a message goes through after it was queued. Only WhatsApp tells when it was read. */
function storyOf(message: StandInMessage, fault: Fault | undefined): readonly Status[] {
  if (typeof fault === "object") return ["sent", fault.later];
  return message.to.startsWith("whatsapp:") ? ["sent", "delivered", "read"] : ["sent", "delivered"];
}
