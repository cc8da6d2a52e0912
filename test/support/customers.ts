import { randomInt } from "node:crypto";
import { expect, vi } from "vitest";
import { writeMail } from "./mail-host.ts";
import type { Account, Delivered, Delivery } from "../../simulator/twilio.ts";
import { patient } from "./patient.ts";
import { type Line, type Product } from "./product.ts";

/** Somebody who writes to the shop on one channel and sees what comes back there. */
export type Customer = {
  readonly identity: string;
  readonly channel: "sms" | "whatsapp" | "email";
  write(text: string): Promise<void>;
  /** Everything that reached them, oldest first, waiting until there are at least `count`. */
  hears(count: number): Promise<readonly string[]>;
  /** What reached them by now. */
  heard(): readonly string[];
};

/** What a phone can send besides words, and what may happen to it on its way. */
export type Sends = Omit<Partial<Delivery>, "account" | "webhookUrl" | "from" | "to" | "body"> & {
  readonly text?: string;
};

/** A message as it came to a phone. */
export type Heard = {
  readonly sid: string;
  readonly text: string;
  readonly files: readonly { readonly type: string; readonly bytes: Uint8Array }[];
  readonly buttons: readonly string[];
};

/** Somebody with a phone. */
export type Texter = Customer & {
  /** As Twilio writes their address. */
  readonly address: string;
  /** With an id of its own the same message can be written again. */
  write(text: string, given?: Pick<Delivery, "sid">): Promise<void>;
  /** A picture, a place, a tap on a button; what Twilio was answered is in the answer. */
  sends(given: Sends): Promise<Delivered>;
  /** What is on the phone by now: only what really arrived, the carrier's own answers included. */
  phone(): readonly Heard[];
};

/** A person with a phone who writes to the product's first line of the channel, or to another one. */
export function texter(
  product: Product,
  channel: "sms" | "whatsapp",
  given: {
    readonly line?: Line & { readonly account?: Account };
    /** A phone number, or on WhatsApp an id without one. */
    readonly identity?: string;
    readonly name?: string;
  } = {},
): Texter {
  const { identity = `+1555${randomInt(1_000_000, 9_999_999)}`, line = product.lines[channel], name = "Mira" } = given;
  const prefix = channel === "whatsapp" ? "whatsapp:" : "";
  const [address, shop] = [prefix + identity, prefix + line.address];
  const account = given.line?.account ?? product.account;
  const heard = (): string[] =>
    product.twilio.accepted.filter(({ to, from }) => to === address && from === shop).map(({ body }) => body);
  const sends = ({ text = "", ...besides }: Sends): Promise<Delivered> =>
    product.twilio.deliver({
      account,
      webhookUrl: line.webhookUrl,
      from: address,
      to: shop,
      body: text,
      ...(channel === "whatsapp" && { profileName: name }),
      ...besides,
    });
  return {
    identity,
    channel,
    address,
    heard,
    sends,
    async write(text: string, again: Pick<Delivery, "sid"> = {}) {
      const delivered = await sends({ text, ...again });
      expect(delivered.answers.map((answer) => answer.status)).toEqual([200]);
    },
    hears: (count) => heardOf(heard, count),
    phone: () =>
      product.twilio.messages
        .filter(({ to, from, status }) => to === address && from === shop && arrived.has(status))
        .map(({ sid, body, media, template }) => ({
          sid,
          text: body,
          files: media.flatMap((file) => product.twilio.file(file) ?? []),
          buttons: template?.buttons ?? [],
        })),
  };
}

const arrived: ReadonlySet<string> = new Set(["delivered", "read"]);

/** A person with a mail program, who always answers the newest mail of the thread. */
export function mailer(product: Product): Customer {
  const identity = `mira${randomInt(1_000_000)}@example.com`;
  const mine = () => product.mail.received.filter((mail) => JSON.stringify(mail.to ?? "").includes(identity));
  const heard = (): string[] => mine().map((mail) => mail.text ?? "");
  return {
    identity,
    channel: "email",
    heard,
    async write(text) {
      const newest = mine().at(-1);
      await writeMail(product.baton.smtp!, {
        from: `Mira <${identity}>`,
        to: product.lines.email.address,
        subject: newest === undefined ? "A question" : "Re: A question",
        text,
        ...(newest !== undefined && { answers: newest }),
      });
    },
    hears: (count) => heardOf(heard, count),
  };
}

function heardOf(heard: () => string[], count: number): Promise<string[]> {
  return vi.waitFor(() => {
    expect(heard().length).toBeGreaterThanOrEqual(count);
    return heard();
  }, patient);
}
