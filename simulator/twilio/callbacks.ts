import { setTimeout } from "node:timers/promises";
import type { Accounts } from "./account.ts";
import type { StandInMessage, Status } from "./message.ts";
import { call } from "./webhook.ts";

/** One delivery report. */
export type Report = {
  readonly status: Status;
  readonly errorCode?: number | string;
  /** Instead of the stand-in's own pace. */
  readonly afterMs?: number;
  /** How often it comes; once, if nothing is said. */
  readonly times?: number;
  /** It comes before the request to send is answered. */
  readonly beforeAnswer?: true;
};

/**
 * How a message's reports come: as Twilio usually sends them; never, though Twilio's own list knows what became of it;
 * or these, in this order, however little sense it makes.
 */
export type Reports = "as usual" | "never" | readonly Report[];

/** Twilio's own list only ever moves on, whatever the reports say. */
const ranks: readonly Status[] = [
  "accepted",
  "queued",
  "sending",
  "sent",
  "delivered",
  "read",
  "undelivered",
  "failed",
];

/** What tells the business how far its messages have come. */
export type Callbacks = {
  /** Sets the status and reports it, signed, to the address that the message was sent with. */
  report(message: StandInMessage, status: Status, errorCode?: number | string): Promise<void>;
  /** Sends what comes before the answer. */
  early(message: StandInMessage, plan: Reports): Promise<void>;
  /** Tells the story of a message to its end, or until the stand-in closes. `usual` is how it goes by itself. */
  follow(message: StandInMessage, plan: Reports, usual: readonly Report[]): Promise<void>;
};

/** Sends no report before it is asked to; `tell` hears of every change. */
export function createCallbacks(needs: {
  readonly accounts: Accounts;
  readonly tell: (message: StandInMessage) => void;
  readonly paceMs: number;
  readonly closing: AbortSignal;
}): Callbacks {
  const moveOn = (message: StandInMessage, { status, errorCode }: Report): void => {
    if (ranks.indexOf(status) < ranks.indexOf(message.status)) return;
    message.status = status;
    message.errorCode = errorCode ?? message.errorCode;
    needs.tell(message);
  };
  const send = async (message: StandInMessage, { status, errorCode, times = 1 }: Report): Promise<void> => {
    const account = needs.accounts.all.find(({ sid }) => sid === message.account);
    if (message.statusCallback === null || account === undefined) return;
    const form = formOf(message, status, errorCode);
    // A report that nobody takes is lost, as it is at Twilio.
    for (let time = 0; time < times; time++)
      await call({ token: account.authToken, url: message.statusCallback, form });
  };
  /** False when the stand-in was closed meanwhile. */
  const pause = (ms: number) => setTimeout(ms, true, { signal: needs.closing }).catch(() => false);

  return {
    async report(message, status, errorCode) {
      message.status = status;
      message.errorCode = errorCode ?? message.errorCode;
      needs.tell(message);
      await send(message, { status, ...(message.errorCode !== null && { errorCode: message.errorCode }) });
    },
    async early(message, plan) {
      if (typeof plan === "string") return;
      for (const report of plan.filter(({ beforeAnswer }) => beforeAnswer)) {
        moveOn(message, report);
        await send(message, report);
      }
    },
    async follow(message, plan, usual) {
      const steps = typeof plan === "string" ? usual : plan.filter(({ beforeAnswer }) => !beforeAnswer);
      for (const step of steps) {
        if (!(await pause(step.afterMs ?? needs.paceMs))) return;
        moveOn(message, step);
        if (plan !== "never") await send(message, step);
      }
    },
  };
}

function formOf(message: StandInMessage, status: Status, errorCode: number | string | undefined): URLSearchParams {
  const isWhatsapp = message.to.startsWith("whatsapp:");
  const event = status === "delivered" || status === "read" ? status.toUpperCase() : undefined;
  return new URLSearchParams({
    ApiVersion: "2010-04-01",
    MessageSid: message.sid,
    SmsSid: message.sid,
    MessageStatus: status,
    SmsStatus: status,
    AccountSid: message.account,
    To: message.to,
    From: message.from,
    ...(message.messagingServiceSid !== null && { MessagingServiceSid: message.messagingServiceSid }),
    ...(errorCode !== undefined && { ErrorCode: String(errorCode) }),
    ...(isWhatsapp && {
      ChannelPrefix: "whatsapp",
      ChannelToAddress: message.to.replace(/.{4}$/, "XXXX"),
      ...(event !== undefined && { EventType: event }),
    }),
  });
}
