import type { Response } from "express";

/**
 * How the next request to send goes wrong. A number is a Twilio error code, answered with 400 (429 and 20003 with
 * their own status). `…-after-accept` accepts the message and then loses the answer; `answersAfterMs` accepts it and
 * takes its time. `later` accepts it and reports the failure afterwards, as WhatsApp does.
 */
export type Fault =
  | number
  | "500"
  | "503-html"
  | "reset"
  | "500-after-accept"
  | "reset-after-accept"
  | "silence-after-accept"
  | { readonly answersAfterMs: number }
  | { readonly later: "undelivered" | "failed"; readonly code: number | string };

/** How the next request that only reads goes wrong. */
export type ReadFault = Extract<Fault, number | "500" | "503-html" | "reset">;

const messages: Readonly<Record<number, string>> = {
  20003: "Authenticate",
  20404: "The requested resource was not found",
  20429: "Too Many Requests",
  20500: "An internal server error has occurred",
  21211: "Invalid 'To' Phone Number",
  21602: "Message body is required.",
  21603: "A 'From' phone number or Messaging Service is required.",
  21604: "A 'To' phone number is required.",
  21606: "The 'From' phone number provided is not a valid message-capable Twilio phone number",
  21610: "Attempt to send to unsubscribed recipient",
  21617: "The concatenated message body exceeds the 1600 character limit.",
  21623: "Number of media files exceeds allowed limit",
  21655: "The ContentSid is invalid",
  21656: "The ContentVariables parameter is invalid",
  21703: "The Messaging Service does not have a phone number available",
  21705: "The Messaging Service Sid is invalid",
  21910: "Invalid From and To pair. From and To should be of the same channel",
  63007: "Twilio could not find a Channel with the specified From address",
};
const statuses: Readonly<Record<number, number>> = { 20003: 401, 20404: 404, 20429: 429, 20500: 500 };

/** Answers as Twilio does when it refuses (https://www.twilio.com/docs/usage/twilios-response). */
export function refuse(response: Response, code: number): void {
  const status = statuses[code] ?? 400;
  const message = messages[code] ?? "The request was refused";
  response.status(status).json({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}

/** Plays a fault that loses the request or its answer; the others are played where the message is accepted. */
export function breakOff(response: Response, fault: Extract<Fault, string>): void {
  switch (fault) {
    case "500":
    case "500-after-accept":
      return refuse(response, 20500);
    case "503-html":
      return void response.status(503).type("html").send("<html><body>503 Service Unavailable</body></html>");
    case "reset":
    case "reset-after-accept":
      return void response.socket?.resetAndDestroy();
    case "silence-after-accept":
      return;
  }
}
