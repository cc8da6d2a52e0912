import fc from "fast-check";
import type { Line } from "../../../channels/channel.ts";
import type { SignIn } from "../../../channels/email/line/oauth.ts";
import { createSender } from "../../../channels/email/sending/send.ts";
import { tokenKey } from "../../../channels/email/token.ts";
import type { OutboundMessage } from "../../../src/conversation/message.ts";
import { outbound } from "../../support/builders.ts";
import { noSignIn } from "../../support/sign-in.ts";

export const key = tokenKey("a key for these tests, long enough");
export const conversationId = "0199aaaa-0000-7000-8000-000000000001";
export const ann = "ann@customer.test";
export const monday = new Date("2026-11-02T10:00:00Z");

/** A line that sends over a mail server on this machine. */
export const lineAt = (port: number, settings: object = {}, secret: object = {}): Line => ({
  id: "0199bbbb-0000-7000-8000-000000000001",
  channel: "email",
  name: "The Shop",
  address: "support@shop.test",
  settings: { smtp: { host: "127.0.0.1", port, tls: "none" }, ...settings },
  secret,
});

/** Sends as the product does; copies of what was sent go to `filed`. */
export const senderWith = (signIn: Pick<SignIn, "accessTokenOf"> = noSignIn, filed: (raw: string) => void = () => {}) =>
  createSender({ key, signIn, copies: { file: (_line, raw) => filed(Buffer.from(raw).toString()) } });

export const message = (given: Partial<OutboundMessage> = {}): OutboundMessage =>
  outbound({ conversationId, to: ann, subject: "My order", answers: ["<first@customer.test>"], ...given });

/** What Ann wrote last. */
export const answering = (given: Partial<NonNullable<OutboundMessage["answering"]>> = {}) => ({
  at: monday,
  from: { identity: ann, name: "Ann" },
  text: "Where is my order?\n\nAnn",
  ...given,
});

export const soon = () => AbortSignal.timeout(8_000);

/** Words of somebody who would like to add a field, a recipient or a command. */
export const anyWords = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "a\r\nBcc: eve@evil.test",
    "x\nTo: eve@evil.test",
    "=?utf-8?q?x=0D=0ABcc:eve@evil.test?=",
    "\r\n.\r\nMAIL FROM:<e@e.test>\r\n",
    '"eve@evil.test" <eve@evil.test>',
    "<script>alert(1)</script>",
  ),
);

/** A message that has such words wherever words can be. */
export const saying = (subject: string, text: string, id: string): Partial<OutboundMessage> => ({
  subject,
  text,
  answers: [id, `<${id}@x.test>`],
  answering: answering({
    text: id,
    from: { identity: ann, name: subject },
    envelope: { threadIndex: Buffer.alloc(22, 1).toString("base64"), threadTopic: text },
  }),
});
