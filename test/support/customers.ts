import { randomInt } from "node:crypto";
import { expect, vi } from "vitest";
import { writeMail } from "./mail-host.ts";
import { patient, type Product } from "./product.ts";

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

/** A person with a phone. */
export function texter(product: Product, channel: "sms" | "whatsapp"): Customer {
  const identity = `+1555${randomInt(1_000_000, 9_999_999)}`;
  const line = product.lines[channel];
  const prefix = channel === "whatsapp" ? "whatsapp:" : "";
  const heard = (): string[] =>
    product.twilio.accepted
      .filter((message) => message.to === `${prefix}${identity}` && message.from === `${prefix}${line.address}`)
      .map((message) => message.body);
  return {
    identity,
    channel,
    heard,
    async write(text) {
      const delivered = await product.twilio.deliver({
        account: product.account,
        webhookUrl: line.webhookUrl!,
        from: `${prefix}${identity}`,
        to: `${prefix}${line.address}`,
        body: text,
        ...(channel === "whatsapp" && { profileName: "Mira" }),
      });
      expect(delivered.answers.map((answer) => answer.status)).toEqual([200]);
    },
    hears: (count) => heardOf(heard, count),
  };
}

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
