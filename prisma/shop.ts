import { readdir, readFile } from "node:fs/promises";
import type { Hours } from "../src/handoff/handoff.ts";

/**
 * Fjord & Fern, a shop that does not exist: outdoor blankets and mugs from Bergen. Its numbers and addresses belong
 * to nobody (RFC 2606 names, numbers kept for fiction), and its credentials open nothing.
 */
export const shop = {
  name: "Fjord & Fern",
  sms: "+15550101",
  whatsapp: "+15550100",
  email: "hello@fjordandfern.example",
};

/** A line as an operator would type it in: for the adapter to check before it is stored. */
export type DemoLine = {
  readonly channel: "sms" | "whatsapp" | "email";
  readonly name: string;
  readonly address: string;
  readonly settings: unknown;
  readonly secret: unknown;
};

/** The account that the demo's lines have at the Twilio stand-in, and nowhere else. */
export const demoAccount = { sid: `AC${"f1".repeat(16)}`, authToken: "a-token-that-opens-nothing-at-all" };

/** The three demo lines. Mail leaves to the simulator's mailbox, which listens on loopback. */
export function demoLines(mailSink: { readonly host: string; readonly port: number }): readonly DemoLine[] {
  return [
    { channel: "whatsapp", name: "WhatsApp", address: shop.whatsapp, ...twilio() },
    { channel: "sms", name: "Text messages", address: shop.sms, ...twilio() },
    {
      channel: "email",
      name: "Mail",
      address: shop.email,
      settings: { smtp: { ...mailSink, tls: "none" } },
      secret: {},
    },
  ];
}

const twilio = () => ({ settings: { accountSid: demoAccount.sid }, secret: { authToken: demoAccount.authToken } });

const weekdays: Hours = {
  timeZone: "Europe/Oslo",
  days: [1, 2, 3, 4, 5].map((day) => ({ day, opens: "08:00", closes: "20:00" })),
  holidays: [],
};

/** Support is always there and takes what the AI does not know; Care and Sales keep Norwegian office hours. */
export const teams: readonly {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly hours: Hours | null;
  readonly answerMinutes: number;
}[] = [
  {
    name: "Support",
    kinds: ["asked_for_human", "out_of_knowledge", "repetition", "ai_uncertain"],
    hours: null,
    answerMinutes: 15,
  },
  { name: "Sales", kinds: ["negotiation"], hours: weekdays, answerMinutes: 30 },
  { name: "Care", kinds: ["high_stakes", "frustration", "sensitive"], hours: weekdays, answerMinutes: 10 },
];

export const people = {
  /** Of an installation without the demo, until the operator gives a name. */
  nobodyYet: { name: "Operator", email: "operator@localhost" },
  operator: { name: "Sam Lind", email: "sam@fjordandfern.example" },
  agents: [
    { name: "Ingrid Solheim", email: "ingrid@fjordandfern.example", role: "lead", team: "Care" },
    { name: "Jonas Berg", email: "jonas@fjordandfern.example", role: "agent", team: "Sales" },
    { name: "Amina Farah", email: "amina@fjordandfern.example", role: "agent", team: "Support" },
  ],
} as const;

/** The shop's articles: each file in `prisma/shop/` is Markdown whose first line is the title. */
export async function readArticles(): Promise<readonly { readonly title: string; readonly text: string }[]> {
  const folder = new URL("shop/", import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const [first = "", ...rest] = (await readFile(new URL(name, folder), "utf8")).split("\n");
      return { title: first.replace(/^#\s*/, "").trim(), text: rest.join("\n").trim() };
    }),
  );
}
