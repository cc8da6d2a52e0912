import express, { type Router } from "express";
import type { Account } from "./account.ts";
import { rfc2822 } from "./dates.ts";
import { refuse } from "./fault.ts";
import { formIn, takeForm } from "./form.ts";
import { olderPage } from "./paging.ts";
import { newSid } from "./sid.ts";

/** A phone number of an account, and where its messages go. An account that has none here may send from any. */
export type PhoneNumber = {
  readonly sid: string;
  readonly account: string;
  readonly phoneNumber: string;
  readonly created: Date;
  friendlyName: string;
  smsUrl: string;
  smsMethod: string;
  smsFallbackUrl: string;
  smsFallbackMethod: string;
  statusCallback: string;
  capabilities: { readonly sms: boolean; readonly mms: boolean; readonly voice: boolean; readonly fax: boolean };
};

/** The phone numbers of every account. */
export type Numbers = {
  readonly all: readonly PhoneNumber[];
  add(account: Account, phoneNumber: string, given?: Partial<PhoneNumber>): PhoneNumber;
};

/** Begins without any. */
export function createNumbers(): Numbers {
  const all: PhoneNumber[] = [];
  return {
    all,
    add({ sid: account }, phoneNumber, given = {}) {
      const number = {
        sid: newSid("PN"),
        created: new Date(),
        friendlyName: phoneNumber,
        smsUrl: "",
        smsMethod: "POST",
        smsFallbackUrl: "",
        smsFallbackMethod: "POST",
        statusCallback: "",
        capabilities: { sms: true, mms: true, voice: true, fax: false },
        ...given,
        account,
        phoneNumber,
      };
      all.push(number);
      return number;
    },
  };
}

/** https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource, below an account. */
export function numbersApi(numbers: Numbers): Router {
  const router = express.Router({ mergeParams: true });
  const of = (account: string | undefined) => numbers.all.filter((number) => number.account === account);
  const one = "/IncomingPhoneNumbers/:number.json";
  const asked = (request: express.Request) =>
    of(request.params["account"] as string | undefined).find(({ sid }) => sid === request.params["number"]);
  router.get("/IncomingPhoneNumbers.json", (request, response) => {
    const wanted = request.query["PhoneNumber"];
    const { account } = request.params as Readonly<Record<string, string>>;
    // Twilio takes a part of a number as well.
    const found = of(account).filter(
      ({ phoneNumber }) => typeof wanted !== "string" || phoneNumber.includes(wanted.replaceAll(/[^\d+]/g, "")),
    );
    response.json(olderPage(request, "incoming_phone_numbers", found, toJson));
  });
  router.get(one, (request, response) => {
    const number = asked(request);
    if (number === undefined) refuse(response, 20404);
    else response.json(toJson(number));
  });
  router.post(one, takeForm, (request, response) => {
    const number = asked(request);
    if (number === undefined) return refuse(response, 20404);
    const form = formIn(request);
    const given = (key: string, present: string): string => form.get(key) ?? present;
    number.smsUrl = given("SmsUrl", number.smsUrl);
    number.smsMethod = given("SmsMethod", number.smsMethod);
    number.smsFallbackUrl = given("SmsFallbackUrl", number.smsFallbackUrl);
    number.smsFallbackMethod = given("SmsFallbackMethod", number.smsFallbackMethod);
    number.statusCallback = given("StatusCallback", number.statusCallback);
    number.friendlyName = given("FriendlyName", number.friendlyName);
    response.json(toJson(number));
  });
  return router;
}

function toJson(number: PhoneNumber): object {
  return {
    sid: number.sid,
    account_sid: number.account,
    api_version: "2010-04-01",
    phone_number: number.phoneNumber,
    friendly_name: number.friendlyName,
    capabilities: number.capabilities,
    date_created: rfc2822(number.created),
    date_updated: rfc2822(number.created),
    sms_url: number.smsUrl,
    sms_method: number.smsMethod,
    sms_fallback_url: number.smsFallbackUrl,
    sms_fallback_method: number.smsFallbackMethod,
    sms_application_sid: "",
    status_callback: number.statusCallback,
    status_callback_method: "POST",
    status: "in-use",
    origin: "twilio",
    beta: false,
    uri: `/2010-04-01/Accounts/${number.account}/IncomingPhoneNumbers/${number.sid}.json`,
  };
}
