import { randomBytes, randomUUID } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { InboundMessage, OutboundMessage } from "../../src/conversation/message.ts";
import { Brief, type Route, type Team } from "../../src/handoff/handoff.ts";
import type { Database } from "../../src/store/database.ts";
import { traitsOf } from "./traits.ts";

/** A message as an adapter hands it over; say only what matters. */
export function inbound(given: Partial<InboundMessage> & { readonly identity?: string } = {}): InboundMessage {
  const { identity = "+15550142", ...rest } = given;
  const id = `SM${randomBytes(16).toString("hex")}`;
  return {
    providerId: id,
    externalId: id,
    from: { identity, name: "Mira Okafor" },
    text: "Where is order 1182?",
    answers: [],
    attachments: [],
    ...rest,
  };
}

/** A message of ours on its way to somebody. */
export function outbound(given: Partial<OutboundMessage> & Pick<OutboundMessage, "to">): OutboundMessage {
  return {
    id: uuid(),
    conversationId: "0199aaaa-0000-7000-8000-000000000001",
    part: 0,
    attempt: 1,
    cc: [],
    text: "It is on its way.",
    files: [],
    automatic: false,
    answers: [],
    ...given,
  };
}

/** A line that exists, as `receive` wants it. `pool`: it shares its numbers with other lines of that name. */
export async function aLine(
  database: Database,
  given: {
    readonly channel?: string;
    readonly hasThreads?: boolean;
    readonly state?: "live" | "paused";
    readonly pool?: string;
  } = {},
) {
  const { channel = "sms", hasThreads = false, state = "live", pool } = given;
  const id = uuid();
  await database.prisma.line.create({
    data: {
      id,
      channel,
      name: "Test",
      address: channel === "email" ? `${randomUUID()}@shop.example` : `+1555${id.slice(-7)}`,
      settleMs: 0,
      state,
      ...(pool !== undefined && { settings: { messagingServiceSid: pool } }),
    },
  });
  const { optOut, samePersonOn } = traitsOf(channel);
  return { id, channel, settleMs: 0, hasThreads, optOut, samePersonOn };
}

export async function anAgent(database: Database, name = "Ana") {
  const agent = await database.prisma.agent.create({
    data: { id: uuid(), name, email: `${randomUUID()}@shop.example`, role: "agent" },
  });
  return { kind: "agent", id: agent.id, name: agent.name } as const;
}

/** A team that is always there, or what is given. */
export const aTeam = (given: Partial<Team> = {}): Team => ({
  id: given.name ?? "team",
  name: "Team",
  fallback: false,
  kinds: [],
  hours: null,
  answerMinutes: 15,
  nextMinutes: 30,
  overflow: null,
  intake: false,
  ...given,
});

/** The way to a team, for no reason in particular. */
export const aRoute = (team: Team): Route => ({ team, reason: "A test.", skills: [], language: null });

/** A brief that tells nothing but what is given. */
export const aBrief = (given: Partial<Brief> = {}): Brief =>
  Brief.parse({
    asked: [],
    answered: [],
    open: [],
    facts: [],
    promises: [],
    missing: [],
    completeness: 1,
    summary: "",
    nextStep: "",
    ...given,
  });
