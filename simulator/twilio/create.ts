import type { Request, Response } from "express";
import { setTimeout } from "node:timers/promises";
import { breakOff, refuse, type Fault } from "./fault.ts";
import { formIn } from "./form.ts";
import { toJson, type StandInMessage } from "./message.ts";
import { readOrder, type Order, type Rules } from "./order.ts";
import { segmentsOf } from "./segments.ts";
import { newSid } from "./sid.ts";

/** What a request to send needs of the stand-in. */
export type Sending = {
  readonly rules: Rules;
  now(): Date;
  nextFault(): Fault | undefined;
  /** Takes it into the list and begins its story; resolves when the request may be answered. */
  accept(message: StandInMessage, order: Order, fault: Fault | undefined): Promise<void>;
};

/** Takes a message, or goes wrong as it was told to. */
export async function create(sending: Sending, account: string, request: Request, response: Response): Promise<void> {
  const form = formIn(request);
  const order = readOrder(account, form, sending.rules);
  if (typeof order === "number") return refuse(response, order);
  const fault = sending.nextFault();
  if (typeof fault === "number") return refuse(response, fault);
  if (fault === "500" || fault === "503-html" || fault === "reset") return breakOff(response, fault);
  const message = messageOf(account, order, form, sending.now());
  await sending.accept(message, order, fault);
  if (typeof fault === "string") return breakOff(response, fault);
  if (typeof fault === "object" && "answersAfterMs" in fault) await setTimeout(fault.answersAfterMs);
  response.status(201).json(toJson({ ...message, status: order.service === undefined ? "queued" : "accepted" }));
}

function messageOf(account: string, order: Order, form: URLSearchParams, created: Date): StandInMessage {
  const validity = form.get("ValidityPeriod");
  return {
    sid: newSid(order.mediaUrls.length > 0 ? "MM" : "SM"),
    account,
    from: order.from,
    to: order.to,
    body: order.body,
    direction: "outbound-api",
    messagingServiceSid: form.get("MessagingServiceSid"),
    isPooled: order.isPooled,
    statusCallback: form.get("StatusCallback"),
    mediaUrls: order.mediaUrls,
    media: [],
    template: order.template === undefined ? null : { contentSid: order.template.sid, buttons: order.template.buttons },
    validityPeriod: validity === null ? null : Number(validity),
    segments: segmentsOf(order.body),
    at: performance.now(),
    created,
    status: order.service === undefined ? "queued" : "accepted",
    errorCode: null,
  };
}
