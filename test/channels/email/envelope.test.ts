import { expect, test } from "vitest";
import { envelopeOf } from "../../../channels/email/reading/envelope.ts";

const index = Buffer.alloc(27, 1).toString("base64");
const field = (name: string, value: string) => ({ name, value });

test("Outlook's place in its thread comes with the mail, and a broken one does not", () => {
  const topic = field("thread-topic", "=?utf-8?q?Gr=C3=BC=C3=9Fe?=");
  expect(envelopeOf([field("thread-index", index), topic], undefined)).toEqual({
    envelope: { threadIndex: index, threadTopic: topic.value },
  });
  expect(envelopeOf([field("thread-index", "!"), topic], undefined)).toEqual({});
  expect(envelopeOf([field("thread-index", index), field("thread-topic", "x".repeat(1_000))], undefined)).toEqual({
    envelope: { threadIndex: index },
  });
});

test.each([
  ["mx.shop.test; dkim=pass; dmarc=pass header.from=a.test", "mx.shop.test", true],
  ["MX.shop.test; dmarc=pass", "mx.shop.test", true],
  ["mx.shop.test; dmarc=fail", "mx.shop.test", false],
  ["evil.test; dmarc=pass", "mx.shop.test", false],
  ["mx.shop.test.evil.test; dmarc=pass", "mx.shop.test", false],
  ["mx.shop.test; dmarc=pass", undefined, false],
])("%j vouches for a sender where %j is trusted: %s", (result, trusted, vouches) => {
  const { envelope } = envelopeOf([field("authentication-results", result)], trusted);
  expect(envelope?.["dmarc"] === "pass").toBe(vouches);
});
