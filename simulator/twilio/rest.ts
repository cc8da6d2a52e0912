import express, { type Request, type Response, type Router } from "express";
import { timingSafeEqual } from "node:crypto";
import { breakOff, refuse, type Fault } from "./fault.ts";
import { newSid, toJson, type Account, type StandInMessage } from "./message.ts";

/** What the REST side needs of the stand-in. */
export type Desk = {
  readonly accounts: readonly Account[];
  readonly messages: readonly StandInMessage[];
  nextFault(): Fault | undefined;
  accept(message: StandInMessage, fault: Fault | undefined): void;
};

/** The part of Twilio's REST API that a messaging product talks to. */
export function restApi(desk: Desk): Router {
  const router = express.Router();
  const account = "/2010-04-01/Accounts/:account";
  router.use(account, (request, response, next) => {
    const sid = request.params["account"].replace(/\.json$/, "");
    if (isKnown(desk.accounts, sid, request.headers.authorization)) next();
    else refuse(response, 20003);
  });
  router.get(`${account}.json`, (request, response) => {
    response.json({ sid: request.params.account, friendly_name: "Stand-in", status: "active", type: "Full" });
  });
  router.post(`${account}/Messages.json`, express.text({ type: () => true, limit: "1mb" }), (request, response) =>
    create(desk, request.params["account"], request, response),
  );
  router.get(`${account}/Messages.json`, (request, response) => {
    const { account: sid } = request.params;
    const wanted = (key: "to" | "from", given: unknown) => (message: StandInMessage) =>
      typeof given !== "string" || message[key] === given;
    const messages = desk.messages
      .filter((message) => message.account === sid)
      .filter(wanted("to", request.query["To"]))
      .filter(wanted("from", request.query["From"]))
      .toReversed();
    const uri = `/2010-04-01/Accounts/${sid}/Messages.json`;
    response.json({
      messages: messages.map(toJson),
      page: 0,
      page_size: 50,
      uri,
      first_page_uri: uri,
      next_page_uri: null,
      previous_page_uri: null,
      start: 0,
      end: messages.length,
    });
  });
  router.get(`${account}/Messages/:message.json`, (request, response) => {
    const found = desk.messages.find(
      ({ sid, account: owner }) => sid === request.params.message && owner === request.params.account,
    );
    if (found === undefined) refuse(response, 20404);
    else response.json(toJson(found));
  });
  return router;
}

function create(desk: Desk, account: string, request: Request, response: Response): void {
  const form = new URLSearchParams(typeof request.body === "string" ? request.body : "");
  const [to, from, body] = [form.get("To") ?? "", form.get("From") ?? "", form.get("Body") ?? ""];
  const mistake = mistakeIn(to, from, body);
  if (mistake !== undefined) return refuse(response, mistake);
  const fault = desk.nextFault();
  if (typeof fault === "number") return refuse(response, fault);
  if (fault === "500" || fault === "503-html" || fault === "reset") return breakOff(response, fault);
  const message: StandInMessage = {
    sid: newSid("SM"),
    account,
    from,
    to,
    body,
    direction: "outbound-api",
    messagingServiceSid: form.get("MessagingServiceSid"),
    statusCallback: form.get("StatusCallback"),
    at: performance.now(),
    created: new Date(),
    status: "queued",
    errorCode: null,
  };
  desk.accept(message, fault);
  if (typeof fault === "string") breakOff(response, fault);
  else response.status(201).json(toJson(message));
}

function mistakeIn(to: string, from: string, body: string): number | undefined {
  if (to === "") return 21604;
  if (body === "") return 21602;
  if (body.length > 1600) return 21617;
  if (to.startsWith("whatsapp:") !== from.startsWith("whatsapp:")) return 21910;
  return /^(\+[1-9]\d{4,14}|whatsapp:(\+[1-9]\d{4,14}|[A-Z]{2}\.[A-Za-z0-9.]+))$/.test(to) ? undefined : 21211;
}

function isKnown(accounts: readonly Account[], sid: string, authorization: string | undefined): boolean {
  const account = accounts.find((known) => known.sid === sid);
  if (account === undefined || authorization === undefined) return false;
  const expected = Buffer.from(`Basic ${Buffer.from(`${sid}:${account.authToken}`).toString("base64")}`);
  const given = Buffer.from(authorization);
  return expected.length === given.length && timingSafeEqual(expected, given);
}
