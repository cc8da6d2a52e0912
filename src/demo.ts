import path from "node:path";
import { Readable } from "node:stream";
import type { Router } from "express";
import { pointDemoMail, seedShop, type ShopNeeds } from "../prisma/seed.ts";
import { demoAccount, shop } from "../prisma/shop.ts";
import { demoTemplates } from "../prisma/templates.ts";
import { openSimulator, type DemoLines, type SimulatorNeeds } from "../simulator/simulator.ts";
import { openTwilioStandIn } from "../simulator/twilio.ts";
import { newKey } from "./files/file-store.ts";
import type { Foundation } from "./foundation.ts";
import { splitArticle } from "./knowledge/passages.ts";
import { createLists } from "./store/lists/lists.ts";
import { linePlace } from "./store/lines.ts";
import { defaultTriggers } from "./triggers/defaults.ts";

/** The demo: a shop, and its customers' devices, on loopback. Nothing of it can reach outside. */
export type Demo = {
  /** Where the Twilio SDK is pointed. */
  readonly twilioApiUrl: string;
  /** Fills the shop once and opens the devices, on a foundation that is laid. */
  open(
    foundation: Foundation,
    smtpAddress: () => { host: string; port: number } | undefined,
  ): Promise<(router: Router) => void>;
  /** Ends the live streams of open pages, so that the web process need not wait for them. */
  hangUp(): void;
  close(): Promise<void>;
};

export async function createDemo(inboxDir: string): Promise<Demo> {
  const carrier = await openTwilioStandIn({ accounts: [demoAccount] });
  for (const template of demoTemplates) carrier.addTemplate(demoAccount, template);
  const number = carrier.addNumber(demoAccount, shop.sms);
  const sender = carrier.addSender(demoAccount, `whatsapp:${shop.whatsapp}`);
  const closes = [() => carrier.close()];
  let hangUp = (): void => {};
  return {
    hangUp: () => hangUp(),
    twilioApiUrl: carrier.url,
    async open(foundation, smtpAddress) {
      const { log, recorder } = foundation;
      const lists = createLists(foundation.database, foundation.traitsOf);
      const read: SimulatorNeeds["read"] = async (id) => {
        const conversation = await lists.conversation(id);
        const messages = await lists.messages(id, { before: undefined, limit: 50 });
        if (conversation === undefined || messages === undefined) return undefined;
        return { conversation, messages: messages.items, handoff: await lists.latestHandoff(id) };
      };
      const simulator = await openSimulator({
        carrier,
        lines: () => demoLinesOf(foundation),
        smtpAddress() {
          const address = smtpAddress();
          if (address === undefined) throw new Error("mail is not taken in by this process");
          return address;
        },
        follow: (listener) => recorder.follow(undefined, (_, events) => events.forEach(listener)),
        read,
        inboxUrl: "/inbox/waiting",
        page: path.join(inboxDir, "simulator.html"),
        onError: (error) => log.error({ err: error }, "the simulator failed"),
      });
      closes.push(() => simulator.close());
      hangUp = simulator.hangUp;
      const needs = shopNeeds(foundation, simulator.mailSink);
      await seedShop(needs);
      await pointDemoMail(needs);
      const { sms, whatsapp } = await demoLinesOf(foundation);
      [number.smsUrl, sender.callbackUrl] = [sms.webhookUrl, whatsapp.webhookUrl];
      return (router) => router.use(simulator.router);
    },
    async close() {
      for (const close of closes.toReversed()) await close();
    },
  };
}

function shopNeeds({ database, seal, channels, files }: Foundation, mailSink: ShopNeeds["mailSink"]): ShopNeeds {
  return {
    prisma: database.prisma,
    now: () => new Date(),
    triggers: defaultTriggers,
    splitArticle: ({ title, text }) => splitArticle(title, text),
    mailSink,
    async keepFile(bytes) {
      const key = newKey();
      await files.put(key, Readable.from([bytes]), bytes.length);
      return key;
    },
    seal: (secret, line) => Uint8Array.from(seal.seal(secret, linePlace(line))),
    parseLine(line) {
      const channel = channels.get(line.channel);
      const parsed = channel?.parseLine(line);
      if (channel === undefined || parsed === undefined || !parsed.ok)
        throw new Error(`the demo's ${line.channel} line is wrong`);
      return { ...parsed, settleMs: channel.traits.settleMs };
    },
  };
}

/** The demo's lines as its devices know them: found by their addresses, which the shop made. */
async function demoLinesOf({ lines, channels }: Foundation): Promise<DemoLines> {
  const phone = async (channel: "sms" | "whatsapp") => {
    const line = (await lines.of(channel)).find(({ address }) => address === shop[channel]);
    const webhookUrl = line === undefined ? undefined : channels.get(channel)?.webhooks?.(line).webhookUrl;
    if (line === undefined || webhookUrl === undefined) throw new Error(`the demo's ${channel} line is gone`);
    return { name: shop.name, address: line.address, webhookUrl, account: demoAccount };
  };
  return {
    whatsapp: await phone("whatsapp"),
    sms: await phone("sms"),
    email: { name: shop.name, address: shop.email },
  };
}
