import { expect, test } from "vitest";
import { createSms } from "../../../channels/sms/sms.ts";
import { fetchGuarded } from "../../../src/fetch.ts";

const sms = createSms({ publicUrl: () => "https://baton.example.com", apiUrl: undefined, fetch: fetchGuarded });
const accountSid = `AC${"a".repeat(32)}`;
const parse = (settings: object) =>
  sms.parseLine({ address: "+15550100", settings: { accountSid, ...settings }, secret: { authToken: "0123456789" } });

test.each([0.2, 1, 100])("a number that may send %s messages a second says so in its settings", (perSecond) => {
  expect(parse({ perSecond })).toMatchObject({ ok: true, settings: { accountSid, perSecond } });
});

test.each([0, -1, 1_000_000, "many", Number.NaN])("%s messages a second are refused, in words", (perSecond) => {
  expect(parse({ perSecond })).toMatchObject({ ok: false, problem: expect.stringContaining("Messages per second") });
});
