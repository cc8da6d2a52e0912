import express, { type NextFunction, type Request, type Response, type Router } from "express";
import type { Accounts } from "./account.ts";
import { contentApi } from "./content.ts";
import { create, type Sending } from "./create.ts";
import { breakOff, refuse, type ReadFault } from "./fault.ts";
import { takeForm } from "./form.ts";
import type { Ledger } from "./ledger.ts";
import { mediaApi, type MediaShelf } from "./media.ts";
import { messagesApi } from "./messages.ts";
import { numbersApi } from "./numbers.ts";
import { sendersApi } from "./senders.ts";
import { servicesApi } from "./messaging-services.ts";
import { typingApi, type Typing } from "./typing.ts";

/** What the REST side needs of the stand-in. */
export type Desk = {
  readonly accounts: Accounts;
  readonly ledger: Ledger;
  readonly shelf: MediaShelf;
  readonly cdnUrl: string;
  readonly sending: Sending;
  nextReadFault(): ReadFault | undefined;
  onTyping(typing: Typing): void;
};

/** The part of Twilio's REST API that a messaging product talks to; hosts do not matter here, paths tell all. */
export function restApi(desk: Desk): Router {
  const { accounts, sending } = desk;
  const { rules } = sending;
  const router = express.Router();
  const account = "/2010-04-01/Accounts/:account";
  router.use(account, (request, response, next) => {
    const sid = request.params["account"].replace(/\.json$/, "");
    if (accounts.of(request.headers.authorization)?.sid === sid) next();
    else refuse(response, 20003);
  });
  router.use(["/v1", "/v2", "/v3"], (request, response, next) => {
    if (accounts.of(request.headers.authorization) === undefined) refuse(response, 20003);
    else next();
  });
  router.post(`${account}/Messages.json`, takeForm, (request, response) =>
    create(sending, String(request.params["account"]), request, response),
  );
  router.use(
    `${account}/Messages/:message`,
    mediaApi(desk.shelf, () => desk.cdnUrl),
  );
  router.use(typingApi(accounts, desk.ledger.find, desk.onTyping));
  router.use((request: Request, response: Response, next: NextFunction) => {
    const fault = request.method === "GET" ? desk.nextReadFault() : undefined;
    if (fault === undefined) next();
    else if (typeof fault === "number") refuse(response, fault);
    else breakOff(response, fault);
  });
  router.get(`${account}.json`, (request, response) => {
    response.json({ sid: request.params.account, friendly_name: "Stand-in", status: "active", type: "Full" });
  });
  router.use(account, messagesApi(desk.ledger), numbersApi(rules.numbers));
  router.use(contentApi(rules.templates, accounts));
  router.use(sendersApi(rules.senders, accounts));
  router.use(servicesApi(rules.services, rules.numbers, accounts));
  router.use((_request, response) => refuse(response, 20404));
  return router;
}
