import express, { type Request, type Router } from "express";
import { refuse } from "./fault.ts";
import type { Ledger } from "./ledger.ts";
import { toJson, type StandInMessage } from "./message.ts";
import { olderPage } from "./paging.ts";

/** An account's messages to read, newest first (https://www.twilio.com/docs/messaging/api/message-resource). */
export function messagesApi(ledger: Ledger): Router {
  const router = express.Router({ mergeParams: true });
  router.get("/Messages.json", (request, response) => {
    const { account } = request.params as Readonly<Record<string, string>>;
    const wanted = filterOf(request);
    const found = ledger.all.filter((message) => message.account === account && wanted(message)).toReversed();
    response.json(olderPage(request, "messages", found, toJson));
  });
  router.get("/Messages/:message.json", (request, response) => {
    const { account = "", message = "" } = request.params as Readonly<Record<string, string>>;
    const found = ledger.find(account, message);
    if (found === undefined) refuse(response, 20404);
    else response.json(toJson(found));
  });
  return router;
}

/** `DateSent>` and `DateSent<` take the moment itself as well, and Twilio knows whole seconds only. */
function filterOf(request: Request): (message: StandInMessage) => boolean {
  const text = (key: string): string | undefined => {
    const given = request.query[key];
    return typeof given === "string" ? given : undefined;
  };
  const second = (key: string): number | undefined => {
    const given = text(key);
    return given === undefined ? undefined : Math.floor(new Date(given).getTime() / 1000);
  };
  const [to, from, after, before] = [text("To"), text("From"), second("DateSent>"), second("DateSent<")];
  return (message) => {
    const at = Math.floor(message.created.getTime() / 1000);
    return (
      (to === undefined || message.to === to) &&
      (from === undefined || message.from === from) &&
      (after === undefined || at >= after) &&
      (before === undefined || at <= before)
    );
  };
}
