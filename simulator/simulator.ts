import express, { type Router } from "express";
import { simulatorApi } from "./api.ts";
import { openLive } from "./live.ts";
import { type MailProgram, openMailProgram } from "./mailbox.ts";
import { somebody, strangers } from "./people.ts";
import type { Carrier, PhoneLine } from "./carrier.ts";
import { openPhone } from "./phones.ts";
import { pictures } from "./pictures.ts";
import { places } from "./places.ts";
import { createPlayer } from "./player.ts";
import { type Story, stories } from "./stories.ts";
import type { Baton, Demo, DeviceName, Person, Told } from "./wire.ts";
import { openWitness, type WitnessNeeds } from "./witness.ts";

/** The demo's three lines, as the customer's devices know them. */
export type DemoLines = {
  readonly whatsapp: PhoneLine;
  readonly sms: PhoneLine;
  readonly email: { readonly name: string; readonly address: string };
};

export type SimulatorNeeds = {
  readonly carrier: Carrier;
  /** Asked anew for every message, so that the simulator may open before the lines exist. */
  readonly lines: () => Promise<DemoLines>;
  /** Where Baton takes mail (SMTP_LISTEN). */
  readonly smtpAddress: () => { readonly host: string; readonly port: number };
  readonly follow: WitnessNeeds["follow"];
  readonly read: WitnessNeeds["read"];
  /** The path of the inbox's waiting list; a conversation's own page is below it. */
  readonly inboxUrl: string;
  /** The built page, `simulator.html`. */
  readonly page: string;
  readonly onError: (error: unknown) => void;
  readonly now?: () => Date;
  readonly chance?: () => number;
  readonly paceMs?: number;
  /** The port of the mailbox; 0, the default, takes any that is free. */
  readonly mailPort?: number;
};

export type Simulator = {
  /** To be mounted at `/simulator`: the page, and what it asks below `/simulator/api`. */
  readonly router: Router;
  /** Where the demo's mail line sends to. */
  readonly mailSink: { readonly host: string; readonly port: number };
  /** Ends the pages' live streams. Call it before the server closes, which otherwise waits for them. */
  hangUp(): void;
  close(): Promise<void>;
};

const longestTold = 60;

/**
 * The customer's side of the demo: a WhatsApp phone, an SMS phone and a mailbox that drive the real adapters, and four
 * stories that play on them. It keeps everything in memory and reaches nothing outside this machine.
 */
export async function openSimulator(needs: SimulatorNeeds): Promise<Simulator> {
  const { now = () => new Date(), chance = Math.random, paceMs = 900 } = needs;
  const batons = new Map<DeviceName, Baton>();
  const drafts = new Map<DeviceName, string>();
  let told: readonly Told[] = [];
  let count = 0;

  const live = openLive(() => demo());
  const { changed } = live;

  const people = strangers(chance);
  const phone = (device: "whatsapp" | "sms", prefix: string, showsName: boolean) =>
    openPhone({
      carrier: needs.carrier,
      prefix,
      showsName,
      line: async () => (await needs.lines())[device],
      fileUrl: (sid) => `/simulator/api/file/${sid}`,
      person: people[device],
      now,
      onChange: changed,
    });
  const phones = { whatsapp: phone("whatsapp", "whatsapp:", true), sms: phone("sms", "", false) };
  let writer = people.email;
  const mail: MailProgram = await openMailProgram(
    {
      person: writer,
      shop: async () => (await needs.lines()).email,
      smtpAddress: needs.smtpAddress,
      now,
      onChange: changed,
    },
    needs.mailPort,
  );

  const personOn = (device: DeviceName): Person => (device === "email" ? writer : phones[device].person());
  const become = (device: DeviceName, person: Person): void => {
    batons.delete(device);
    drafts.delete(device);
    told = told.filter((line) => line.device !== device);
    if (device === "email") {
      writer = person;
      mail.become(person);
    } else phones[device].become(person);
  };
  const tell = (line: Omit<Told, "id" | "at">): void => {
    count += 1;
    told = [...told, { ...line, id: count, at: now().toISOString() }].slice(-longestTold);
    changed();
  };

  const witness = await openWitness({
    follow: needs.follow,
    read: needs.read,
    deviceOf: (channel, identity) =>
      (["whatsapp", "sms", "email"] as const).find(
        (device) => device === channel && personOn(device).address.toLowerCase() === identity.toLowerCase(),
      ),
    onTold: tell,
    onBaton: (device, baton) => {
      batons.set(device, baton);
      changed();
    },
    onError: needs.onError,
  });

  const player = createPlayer({
    begin: (story) => become(story.device, somebody(story.device, story.person, chance)),
    draft: ({ device }, text) => {
      if (text === null) drafts.delete(device);
      else drafts.set(device, text);
      changed();
    },
    say: (story, text) => say(story, text),
    heard: ({ device }) =>
      device === "email"
        ? mail
            .threads()
            .flatMap(({ mails }) => mails)
            .filter(({ from }) => from === "shop").length
        : phones[device].bubbles().filter(({ from }) => from === "shop").length,
    baton: ({ device }) => batons.get(device) ?? null,
    change: live.change,
    onChange: changed,
    onError: needs.onError,
    paceMs,
  });

  const say = async ({ device, subject }: Story, text: string): Promise<void> => {
    if (device === "email") await mail.write({ thread: mail.threads()[0]?.id, subject, text });
    else await phones[device].say({ text });
  };

  const demo = async (): Promise<Demo> => {
    const lines = await needs.lines();
    const shownPhone = (device: "whatsapp" | "sms") => ({
      person: personOn(device),
      shop: { name: lines[device].name, address: lines[device].address },
      bubbles: phones[device].bubbles(),
      draft: drafts.get(device) ?? null,
      baton: batons.get(device) ?? null,
      isTyping: phones[device].isTyping(),
    });
    return {
      phones: { whatsapp: shownPhone("whatsapp"), sms: shownPhone("sms") },
      mailbox: {
        person: writer,
        shop: { name: lines.email.name, address: lines.email.address },
        threads: mail.threads(),
        draft: drafts.get("email") ?? null,
        baton: batons.get("email") ?? null,
      },
      stories: stories.map(({ id, device, title, line }) => ({ id, device, title, line })),
      pictures,
      places,
      playing: player.playing(),
      told,
      inboxUrl: needs.inboxUrl,
    };
  };

  /** A person took over a device by hand, so a story that plays on it ends. */
  const byHand = (device: DeviceName): void => {
    if (player.playing()?.device === device) player.stop();
  };

  const router = express.Router();
  router.get("/", (_request, response) => response.set("cache-control", "no-cache").sendFile(needs.page));
  router.use(
    "/api",
    simulatorApi({
      live: live.handle,
      file: needs.carrier.file,
      onError: needs.onError,
      async say(device, said) {
        byHand(device);
        await phones[device].say(said);
      },
      async tap(bubble, button) {
        byHand("whatsapp");
        await phones.whatsapp.tap(bubble, button);
      },
      async mail(written) {
        byHand("email");
        await mail.write(written);
      },
      read: mail.read,
      beSomebodyElse(device) {
        byHand(device);
        become(device, strangers(chance, personOn(device).name)[device]);
      },
      play: player.play,
      stop: player.stop,
      reset() {
        player.stop();
        const others = strangers(chance);
        for (const device of ["whatsapp", "sms", "email"] as const) become(device, others[device]);
      },
    }),
  );

  return {
    router,
    mailSink: mail.sink,
    hangUp: live.close,
    async close() {
      player.stop();
      witness.close();
      for (const { close } of Object.values(phones)) close();
      live.close();
      await mail.close();
    },
  };
}
