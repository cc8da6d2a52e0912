import { z } from "zod";
import { Hours } from "../../handoff/handoff.ts";
import { SignalKind } from "../../triggers/signal.ts";
import { GivenHours } from "./hours.ts";
import { id, time } from "./list.ts";

export const Role = z.enum(["agent", "lead", "operator", "auditor"]);
export type Role = z.infer<typeof Role>;

const Named = z.object({ id, name: z.string() });

export const Team = z.object({
  id,
  name: z.string(),
  /** The queue that always exists. Exactly one team is it. */
  fallback: z.boolean(),
  /** Signal kinds that this team is for, most fitting first. */
  kinds: z.array(z.string()),
  /** Null: somebody is always there. */
  hours: Hours.nullable(),
  /** Minutes in which a person answers first, and again each time after that. */
  answerMinutes: z.int(),
  nextMinutes: z.int(),
  /** Who is called while it is closed, and when nobody of it comes. */
  overflow: Named.optional(),
  /** Whether a waiting customer is asked, once, for a fact that is missing. */
  intake: z.boolean(),
  /** Mail addresses that hear of what waits and of what is late. */
  noticeEmails: z.array(z.string()),
  members: z.array(Named),
  /** Conversations that wait for somebody of it. */
  waiting: z.int(),
});
export type Team = z.infer<typeof Team>;

const minutes = z.int().min(1, "At least a minute.").max(10_080, "At most a week, 10080 minutes.");

/** What an operator decides of a team. */
const decided = {
  name: z.string().trim().min(1, "A team needs a name.").max(60, "A name has at most 60 characters."),
  kinds: z.array(SignalKind).max(20),
  hours: GivenHours.nullable(),
  answerMinutes: minutes,
  nextMinutes: minutes,
  overflow: id.nullable(),
  intake: z.boolean(),
  noticeEmails: z.array(z.email("This is no mail address.")).max(20, "At most 20 addresses."),
  /** Ids of agents: all that are in it from now on. */
  members: z.array(id).max(500),
};

/** A new team. What is left out is what most teams have. */
export const NewTeam = z.strictObject({
  name: decided.name,
  kinds: decided.kinds.default([]),
  hours: decided.hours.default(null),
  answerMinutes: decided.answerMinutes.default(15),
  nextMinutes: decided.nextMinutes.default(30),
  overflow: decided.overflow.default(null),
  intake: decided.intake.default(false),
  noticeEmails: decided.noticeEmails.default([]),
  members: decided.members.default([]),
});
export type NewTeam = z.infer<typeof NewTeam>;

/** What is left out stays. `fallback` can only be given to a team: the one that was it no longer is. */
export const ChangeTeam = z.strictObject({ ...decided, fallback: z.literal(true) }).partial();
export type ChangeTeam = z.infer<typeof ChangeTeam>;

/** Whether somebody is there. `state` is their own word; `present`: a screen of theirs is open. Both, and they are asked. */
export const Presence = z.object({
  state: z.enum(["available", "away"]),
  present: z.boolean(),
  /** When a screen of theirs was last open. */
  seenAt: time.optional(),
});
export type Presence = z.infer<typeof Presence>;

export const SetPresence = z.strictObject({ state: Presence.shape.state });

const Person = z.object({ id, name: z.string(), email: z.string(), role: Role });

export const Agent = Person.extend({
  teams: z.array(Named),
  /** What they can do, in the operator's words. */
  skills: z.array(z.string()),
  /** Languages they write, ISO 639-1. */
  languages: z.array(z.string()),
  /** How many conversations they hold before others are asked first: in all, and by channel where that is less. */
  capacity: z.int(),
  capacities: z.record(z.string(), z.int()),
  presence: Presence,
  /** Conversations that they hold or are offered, snoozed ones left out. */
  load: z.object({ all: z.int(), byChannel: z.record(z.string(), z.int()) }),
});
export type Agent = z.infer<typeof Agent>;

const capacity = z.int().min(0, "At least 0: nothing is offered to them.").max(1_000);

/** What an operator decides of a person. */
const known = {
  name: z.string().trim().min(1, "A person needs a name.").max(80, "A name has at most 80 characters."),
  role: Role,
  skills: z.array(z.string().trim().toLowerCase().min(1).max(40)).max(50),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, "A language has two small letters (ISO 639-1): en, no.")).max(30),
  capacity,
  capacities: z.record(z.string().max(40), capacity),
  /** Ids of teams: all that they are in from now on. */
  teams: z.array(id).max(200),
};

/** A new person. What is left out is what most have. */
export const NewAgent = z.strictObject({
  name: known.name,
  email: z.email("This is no mail address.").max(200),
  role: known.role.default("agent"),
  skills: known.skills.default([]),
  languages: known.languages.default([]),
  capacity: known.capacity.default(10),
  capacities: known.capacities.default({}),
  teams: known.teams.default([]),
});
export type NewAgent = z.infer<typeof NewAgent>;

/** What is left out stays. */
export const ChangeAgent = z.strictObject(known).partial();
export type ChangeAgent = z.infer<typeof ChangeAgent>;

/** A one-time way in. It is shown here and never again. */
export const SignInLink = z.object({ url: z.url(), until: time });
export type SignInLink = z.infer<typeof SignInLink>;

export const AddedAgent = z.object({ agent: Agent, signInLink: SignInLink });

/** `presence`: none for an API key, which nobody looks through. */
export const Me = Person.extend({
  teams: z.array(Named),
  demo: z.boolean(),
  presence: Presence.optional(),
  /** Whether a model is there, which rewrites and translates for agents. */
  model: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** The secret of a one-time sign-in link. */
export const SignIn = z.strictObject({ token: z.string().min(20).max(200) });
