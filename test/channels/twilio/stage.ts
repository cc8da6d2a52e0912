import express from "express";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Channel, Line } from "../../../channels/channel.ts";
import type { TwilioOptions } from "../../../channels/twilio/channel.ts";
import {
  newAccount,
  openTwilioStandIn,
  type Account,
  type Delivery,
  type TwilioStandIn,
} from "../../../simulator/twilio.ts";
import { fetchGuarded } from "../../../src/fetch.ts";
import type { KeptGate } from "../../support/gate.ts";
import type { Stage, Trouble } from "../contract.ts";

/** A channel of Twilio's between the stand-in and a web server, as in the product. */
export type TwilioStage = Stage & {
  readonly twilio: TwilioStandIn;
  readonly account: Account;
  readonly url: string;
  readonly webhookUrl: string;
  readonly statusUrl: string;
  deliver(given: Partial<Delivery>): ReturnType<TwilioStandIn["deliver"]>;
};

export async function openTwilioStage(
  create: (options: TwilioOptions) => Channel,
  gate: KeptGate,
  prefix: "" | "whatsapp:",
): Promise<TwilioStage> {
  const account = newAccount();
  const twilio = await openTwilioStandIn({ accounts: [account], paceMs: 5 });
  let url = "";
  const channel = create({ publicUrl: () => url, apiUrl: twilio.url, fetch: fetchGuarded });
  const line: Line = {
    id: randomUUID(),
    channel: channel.name,
    name: "Shop",
    address: "+15550100",
    settings: { accountSid: account.sid },
    secret: { authToken: account.authToken },
  };
  gate.linesNow = [line];
  const router = express.Router();
  channel.mount?.(router, gate);
  const server = express().use("/channels", router).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { webhookUrl, statusUrl } = channel.webhooks!(line);

  const customer = "+15550123";
  const sids = new Map<string, string>();
  const deliver = (given: Partial<Delivery>) =>
    twilio.deliver({
      account,
      webhookUrl,
      from: prefix + customer,
      to: prefix + line.address,
      body: "Hello",
      ...given,
    });

  return {
    channel,
    line,
    customer,
    twilio,
    account,
    url,
    webhookUrl,
    statusUrl,
    deliver,
    async write({ id, text }) {
      const sid = sids.get(id) ?? `SM${randomUUID().replaceAll("-", "")}`;
      sids.set(id, sid);
      const { answers } = await deliver({ body: text, sid });
      return answers[0]!.status === 200;
    },
    accepted: () =>
      twilio.accepted.map(({ to, body }) => ({ to: to.replace(prefix, ""), text: body, automatic: undefined })),
    async trouble(kind: Trouble) {
      switch (kind) {
        case "refuses":
          return twilio.fail(21610);
        case "asks to come back later":
          return twilio.fail(20429);
        case "cuts after accepting":
          return twilio.fail("reset-after-accept");
        case "is down":
          return await twilio.close();
      }
    },
    async close() {
      await channel.close();
      server.closeAllConnections();
      server.close();
      await twilio.close().catch(() => {});
    },
  };
}
