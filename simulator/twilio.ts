import express from "express";
import { once, setMaxListeners } from "node:events";
import type { AddressInfo } from "node:net";
import { createAccounts, type Account, type ApiKey } from "./twilio/account.ts";
import { createCallbacks, type Report, type Reports } from "./twilio/callbacks.ts";
import { openCdn } from "./twilio/cdn.ts";
import { createClock, type Clock } from "./twilio/clock.ts";
import { createTemplates, type ContentTemplate, type NewTemplate } from "./twilio/content.ts";
import type { Fault } from "./twilio/fault.ts";
import { createFaults, type Faults } from "./twilio/faults.ts";
import type { Delivery, GivenMedia } from "./twilio/inbound.ts";
import { createLedger } from "./twilio/ledger.ts";
import { createShelf, type MediaFault, type StandInMedia } from "./twilio/media.ts";
import type { StandInMessage, Status } from "./twilio/message.ts";
import { createNumbers, type PhoneNumber } from "./twilio/numbers.ts";
import { createOptOuts, type OptOuts } from "./twilio/opt-outs.ts";
import type { Order } from "./twilio/order.ts";
import { fetchOutgoing, type FetchedMedia } from "./twilio/outgoing-media.ts";
import { createPostOffice, type Delivered, type TwimlReply } from "./twilio/post-office.ts";
import { restApi } from "./twilio/rest.ts";
import { createSenders, type Sender } from "./twilio/senders.ts";
import { createServices, type Service } from "./twilio/messaging-services.ts";
import { newSid } from "./twilio/sid.ts";
import type { Typing } from "./twilio/typing.ts";
import { createWindows, type Windows } from "./twilio/windows.ts";

export { newSid };
export type { Account, ApiKey, Delivered, Delivery, Fault, GivenMedia, MediaFault, Reports };
export type { StandInMessage, Status };

/** Twilio, played on loopback: its REST API, its signed webhooks, its delivery reports, and its failures on demand. */
export type TwilioStandIn = Faults & {
  /** For TWILIO_API_URL. */
  readonly url: string;
  readonly accounts: readonly Account[];
  addAccount(account: Account): void;
  addKey(account: Account): ApiKey;
  addNumber(account: Account, phoneNumber: string, given?: Partial<PhoneNumber>): PhoneNumber;
  addSender(account: Account, senderId: string, given?: Partial<Sender>): Sender;
  addService(account: Account, given?: Partial<Service>): Service;
  addTemplate(account: Account, given: NewTemplate): ContentTemplate;

  /** A customer writes: keeps it, posts the signed webhook and tells what it was answered with. */
  deliver(delivery: Delivery): Promise<Delivered>;
  /** Reports a status to the address that the message was sent with, signed. Reports come by themselves otherwise. */
  report(message: StandInMessage, status: Status, errorCode?: number | string): Promise<void>;
  /** How the reports of messages come that are accepted from now on. */
  reportAs(plan: Reports | ((message: StandInMessage) => Reports)): void;
  /** Its time, by which WhatsApp's window closes. */
  readonly clock: Clock;
  readonly windows: Windows;
  readonly optOuts: OptOuts;

  /** Every message that Baton sent and Twilio accepted, oldest first; `at` is on a clock that never goes back. */
  readonly accepted: readonly StandInMessage[];
  /** All of Twilio's list: what customers wrote and what the carrier answered by itself as well. */
  readonly messages: readonly StandInMessage[];
  /** Called when a message is accepted, and again at each new status. Returns a function that stops it. */
  onMessage(listener: (message: StandInMessage) => void): () => void;
  readonly typing: readonly Typing[];
  onTyping(listener: (typing: Typing) => void): () => void;
  /** What was answered to webhooks and would have been texted to customers. */
  readonly twimlReplies: readonly TwimlReply[];
  /** What it got when it fetched the files that Baton sends. */
  readonly fetchedMedia: readonly FetchedMedia[];
  /** A file that a customer or Baton sent, by its id. */
  file(sid: string): StandInMedia | undefined;
  /** The other host, where the bytes of files are; `/stranger` below it is somebody else's. */
  readonly cdnUrl: string;
  /** Paths that were asked for there. */
  readonly visits: readonly string[];
  /** Those of them that came with an Authorization header. */
  readonly leaks: readonly string[];
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

/** Opens the stand-in; without `accounts` it has one of its own. It is well-behaved until told otherwise. */
export async function openTwilioStandIn(options: Options = {}): Promise<TwilioStandIn> {
  const accounts = createAccounts(options.accounts ?? [newAccount()]);
  const closing = new AbortController();
  // Every message that is on its way listens to it.
  setMaxListeners(0, closing.signal);
  const clock = createClock();
  const ledger = createLedger();
  const shelf = createShelf();
  const windows = createWindows(clock);
  const optOuts = createOptOuts();
  const [numbers, senders, services] = [createNumbers(), createSenders(), createServices()];
  const templates = createTemplates();
  const { faults, next } = createFaults();
  const twimlReplies: TwimlReply[] = [];
  const fetchedMedia: FetchedMedia[] = [];
  const typing: Typing[] = [];
  const typingListeners = new Set<(typing: Typing) => void>();
  let planOf: (message: StandInMessage) => Reports = () => "as usual";
  const callbacks = createCallbacks({
    accounts,
    tell: ledger.tell,
    paceMs: options.paceMs ?? 120,
    closing: closing.signal,
  });

  /** How a message's life goes by itself. */
  async function lifeOf(message: StandInMessage, order: Order, fault: Fault | undefined): Promise<readonly Report[]> {
    const { from, to, service, template } = order;
    const isWhatsapp = to.startsWith("whatsapp:");
    if (typeof fault === "object" && "later" in fault)
      return [{ status: "sent" }, { status: fault.later, errorCode: fault.code }];
    if (service !== undefined && optOuts.has(service.sid, to)) return [{ status: "failed", errorCode: 21610 }];
    if (isWhatsapp && !windows.isOpen(to, from) && template?.approval !== "approved")
      return [{ status: "undelivered", errorCode: 63016 }];
    const files = await fetchOutgoing(message, shelf);
    fetchedMedia.push(...files);
    const broken = files.find(({ errorCode }) => errorCode !== null)?.errorCode ?? undefined;
    if (broken !== undefined) return [{ status: "failed", errorCode: broken }];
    const end: readonly Report[] = isWhatsapp ? [{ status: "read" }] : [];
    return [{ status: "sent" }, { status: "delivered" }, ...end];
  }

  const cdn = await openCdn(shelf);
  const app = express().disable("x-powered-by");
  app.use(
    restApi({
      accounts,
      ledger,
      shelf,
      cdnUrl: cdn.url,
      nextReadFault: next.read,
      onTyping(one) {
        typing.push(one);
        for (const listener of typingListeners) listener(one);
      },
      sending: {
        rules: { templates, numbers, senders, services, optOuts },
        now: clock.now,
        nextFault: next.send,
        async accept(message, order, fault) {
          const plan = planOf(message);
          ledger.add(message);
          await callbacks.early(message, plan);
          void lifeOf(message, order, fault).then((usual) => callbacks.follow(message, plan, usual));
        },
      },
    }),
  );
  const server = app.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const office = createPostOffice({ ledger, shelf, clock, windows, optOuts, numbers, senders, services, twimlReplies });

  return {
    ...faults,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accounts: accounts.all,
    addAccount: accounts.add,
    addKey: accounts.addKey,
    addNumber: numbers.add,
    addSender: senders.add,
    addService: services.add,
    addTemplate: templates.add,
    deliver: office.deliver,
    report: callbacks.report,
    reportAs: (plan) => void (planOf = typeof plan === "function" ? plan : () => plan),
    clock,
    windows,
    optOuts,
    accepted: ledger.accepted,
    messages: ledger.all,
    onMessage: ledger.onMessage,
    typing,
    onTyping(listener) {
      typingListeners.add(listener);
      return () => typingListeners.delete(listener);
    },
    twimlReplies,
    fetchedMedia,
    file: shelf.find,
    cdnUrl: cdn.url,
    visits: cdn.visits,
    leaks: cdn.leaks,
    async close() {
      closing.abort();
      server.closeAllConnections();
      server.close();
      await Promise.all([once(server, "close"), cdn.close()]);
    },
  };
}
