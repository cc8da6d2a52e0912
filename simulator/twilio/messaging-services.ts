import express, { type Request, type Router } from "express";
import type { Account, Accounts } from "./account.ts";
import { iso8601 } from "./dates.ts";
import { refuse } from "./fault.ts";
import { formIn, takeForm } from "./form.ts";
import type { Numbers, PhoneNumber } from "./numbers.ts";
import { newerPage } from "./paging.ts";
import { newSid } from "./sid.ts";

/** A messaging service: a pool of numbers that send as one. An account that has none here may name any. */
export type Service = {
  readonly sid: string;
  readonly account: string;
  friendlyName: string;
  /** Numbers of the pool, `+15550101`. */
  readonly numbers: readonly string[];
  inboundRequestUrl: string;
  fallbackUrl: string;
  statusCallback: string;
  /** Its numbers keep their own webhooks. */
  useInboundWebhookOnNumber: boolean;
  /** Tells the business what a keyword meant (OptOutType). */
  advancedOptOut: boolean;
};

/** The messaging services of every account. */
export type Services = {
  readonly all: readonly Service[];
  add(account: Account, given?: Partial<Service>): Service;
  find(account: string, sid: string): Service | undefined;
  /** The service that a number is in. */
  of(account: string, phoneNumber: string): Service | undefined;
};

/** Begins without any. */
export function createServices(): Services {
  const all: Service[] = [];
  return {
    all,
    add({ sid: account }, given = {}) {
      const service = {
        sid: newSid("MG"),
        friendlyName: "Service",
        numbers: [],
        inboundRequestUrl: "",
        fallbackUrl: "",
        statusCallback: "",
        useInboundWebhookOnNumber: true,
        advancedOptOut: false,
        ...given,
        account,
      };
      all.push(service);
      return service;
    },
    find: (account, sid) => all.find((service) => service.sid === sid && service.account === account),
    of: (account, number) => all.find((service) => service.account === account && service.numbers.includes(number)),
  };
}

/** https://www.twilio.com/docs/messaging/api/service-resource and its phone numbers. */
export function servicesApi(services: Services, numbers: Numbers, accounts: Accounts): Router {
  const router = express.Router();
  const of = (request: Request) => {
    const account = accounts.of(request.headers.authorization)?.sid;
    return services.all.filter((service) => service.account === account);
  };
  const asked = (request: Request) => of(request).find(({ sid }) => sid === request.params["sid"]);
  router.get("/v1/Services", (request, response) => {
    response.json(newerPage(request, "messaging.twilio.com", "services", of(request), toJson));
  });
  router
    .route("/v1/Services/:sid")
    .get((request, response) => {
      const service = asked(request);
      if (service === undefined) refuse(response, 20404);
      else response.json(toJson(service));
    })
    .post(takeForm, (request, response) => {
      const service = asked(request);
      if (service === undefined) return refuse(response, 20404);
      const form = formIn(request);
      service.inboundRequestUrl = form.get("InboundRequestUrl") ?? service.inboundRequestUrl;
      service.fallbackUrl = form.get("FallbackUrl") ?? service.fallbackUrl;
      service.statusCallback = form.get("StatusCallback") ?? service.statusCallback;
      if (form.has("UseInboundWebhookOnNumber"))
        service.useInboundWebhookOnNumber = form.get("UseInboundWebhookOnNumber") === "true";
      response.json(toJson(service));
    });
  router.get("/v1/Services/:sid/PhoneNumbers", (request, response) => {
    const service = asked(request);
    if (service === undefined) return refuse(response, 20404);
    const pool = numbers.all.filter(
      ({ account, phoneNumber }) => account === service.account && service.numbers.includes(phoneNumber),
    );
    const shown = (number: PhoneNumber) => memberToJson(service, number);
    response.json(newerPage(request, "messaging.twilio.com", "phone_numbers", pool, shown));
  });
  return router;
}

function toJson(service: Service): object {
  return {
    sid: service.sid,
    account_sid: service.account,
    friendly_name: service.friendlyName,
    date_created: iso8601(new Date(0)),
    date_updated: iso8601(new Date(0)),
    inbound_request_url: service.inboundRequestUrl,
    inbound_method: "POST",
    fallback_url: service.fallbackUrl,
    fallback_method: "POST",
    status_callback: service.statusCallback,
    sticky_sender: true,
    smart_encoding: true,
    mms_converter: true,
    validity_period: 36_000,
    use_inbound_webhook_on_number: service.useInboundWebhookOnNumber,
    us_app_to_person_registered: false,
    url: `https://messaging.twilio.com/v1/Services/${service.sid}`,
    links: {},
  };
}

function memberToJson(service: Service, number: PhoneNumber): object {
  return {
    sid: number.sid,
    account_sid: number.account,
    service_sid: service.sid,
    phone_number: number.phoneNumber,
    country_code: "US",
    capabilities: ["SMS", "MMS"],
    date_created: iso8601(number.created),
    date_updated: iso8601(number.created),
    url: `https://messaging.twilio.com/v1/Services/${service.sid}/PhoneNumbers/${number.sid}`,
  };
}
