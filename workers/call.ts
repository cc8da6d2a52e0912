import type { Conversation } from "../src/conversation/conversation.ts";
import type { Call } from "../src/decide.ts";
import { writeBrief } from "../src/handoff/brief.ts";
import { intake } from "../src/handoff/intake.ts";
import { lineAtPass } from "../src/handoff/line.ts";
import { route } from "../src/handoff/routing.ts";
import { handedBack } from "../src/handoff/unanswered.ts";
import { invite, pass, type Passing } from "../src/pass.ts";
import { framingOf } from "../src/reply/wording.ts";
import { askedBefore } from "../src/triggers/asked-before.ts";
import { read } from "../src/triggers/reading.ts";
import { fenceOf, type TurnNeeds, type Turns } from "./turn.ts";

/**
 * The baton goes to people with everything they need, and the customer hears one honest line; none where `quiet`.
 *
 * @returns false when somebody had taken over before
 */
export async function passOn(
  needs: TurnNeeds,
  conversation: Conversation,
  call: Call & { readonly quiet: boolean },
): Promise<boolean> {
  const now = needs.now();
  const returned = handedBack(conversation);
  const former = call.formerTeam ?? returned?.team ?? undefined;
  const theirs = former === undefined ? call : { ...call, formerTeam: former };
  const passing = await passingOf(needs, conversation, theirs, now);
  const { team } = passing.route;
  const { comfortableText } = needs.traits(conversation.channel);
  // Whoever has heard that a person will answer, and was handed back in silence, need not hear it again.
  const isQuiet = call.quiet || returned?.isTold === true;
  const usualMinutes = isQuiet ? null : await needs.turns.usualMinutes(team.id, now);
  const { language } = passing.brief;
  const isTheirs = theirs.formerTeam !== undefined;
  const line = isQuiet
    ? undefined
    : lineAtPass({ team, signals: call.signals, isTheirs, now, comfortableText, language, usualMinutes });
  const asking = line === undefined ? undefined : intake(conversation, passing, { line, comfortableText });
  const because = returned === undefined ? call.because : `${call.because} It was handed back unanswered.`;
  const told = `Passed to ${team.name}: ${because}`;
  const handoff = await pass(needs, fenceOf(conversation), { ...passing, told, line, ...asking }, now);
  if (handoff === undefined) return false;
  needs.log.info({ conversation: conversation.id, handoff, team: team.id }, "handed off");
  if (call.signals.some(({ kind }) => kind === "asked_for_human")) await noteAskedTwice(needs, conversation);
  return true;
}

/** Whoever has to ask for a person twice was overlooked the first time, and triggers are judged by it. */
async function noteAskedTwice({ turns, now }: TurnNeeds, conversation: Conversation): Promise<void> {
  const first = askedBefore(read(conversation));
  if (first !== undefined) await turns.keepAskedTwice(conversation.id, first, now());
}

/**
 * People are called while the AI keeps helping.
 *
 * @returns the conversation as it stands then; undefined when somebody had taken over before
 */
export async function callBeside(
  needs: TurnNeeds,
  conversation: Conversation,
  call: Call,
): Promise<Conversation | undefined> {
  const now = needs.now();
  const passing = await passingOf(needs, conversation, call, now);
  const { team } = passing.route;
  const told = `Invited ${team.name}: ${call.because} The AI keeps helping until somebody takes the baton.`;
  const invited = await invite(needs, fenceOf(conversation), { ...passing, told, line: undefined }, now);
  if (invited === undefined) return undefined;
  const { handoffId, lastSeq } = invited;
  needs.log.info({ conversation: conversation.id, handoff: handoffId, team: team.id }, "invited");
  return { ...conversation, lastSeq, baton: { ...conversation.baton, handoffId } };
}

/**
 * Where people were called and nobody has come yet, the brief tells of everything that was said by now, so that whoever
 * comes asks nothing again (I13).
 */
export async function renewBrief(needs: TurnNeeds, conversationId: string): Promise<void> {
  const { turns, briefs, announce, now } = needs;
  const untaken = await briefs.untaken(conversationId);
  if (untaken === undefined) return;
  const loaded = await turns.load(conversationId);
  if (loaded === undefined) return;
  const { brief } = await briefOf(needs, loaded.conversation, untaken, now());
  await briefs.renew(untaken.id, brief, now());
  announce();
}

export type Briefing = Pick<TurnNeeds, "languageOf"> & { readonly turns: Pick<Turns, "disclosure" | "background"> };

/** The brief as of now, with what else it took to write it. */
export async function briefOf(
  { turns, languageOf }: Briefing,
  conversation: Conversation,
  { signals, because }: Pick<Call, "signals" | "because">,
  now: Date,
) {
  const [disclosure, background, language] = await Promise.all([
    turns.disclosure(),
    turns.background(conversation.id, now),
    languageOf(wordsOf(conversation)),
  ]);
  const framing = framingOf(disclosure);
  const brief = writeBrief({ conversation, signals, because, framing, background, language });
  return { brief, background, language };
}

async function passingOf(
  needs: TurnNeeds,
  conversation: Conversation,
  { because, priority, signals, team, formerTeam = null }: Call,
  now: Date,
): Promise<Omit<Passing, "told" | "line">> {
  const { turns, batons } = needs;
  const { id, channel, line } = conversation;
  const [teams, rules, { brief, background, language }, invitation] = await Promise.all([
    turns.teams(),
    turns.routingRules(),
    briefOf(needs, conversation, { signals, because }, now),
    conversation.baton.handoffId === null ? undefined : batons.invitation(id),
  ]);
  const about = { topic: brief.topic, language, line: line.id, channel, attributes: background.attributes };
  const invitedTeam = invitation?.team ?? null;
  return {
    priority,
    signals,
    brief,
    route: route(teams, {
      signals,
      formerTeam,
      triggerTeam: team,
      invitedTeam,
      lineTeam: line.team,
      rules,
      about,
      now,
    }),
    messagesToHandoff: messagesIn(conversation),
  };
}

/** What the customer and we have said so far. */
export const messagesIn = ({ messages }: Conversation): number =>
  messages.filter((message) => message.kind === "message").length;

/** Enough of what the customer wrote last to know the language by. */
/** The last of what a customer wrote, to tell their language by. */
export const wordsOf = ({ messages }: Conversation): string =>
  messages
    .filter(({ kind, author }) => kind === "message" && author.kind === "customer")
    .slice(-5)
    .map(({ text }) => text)
    .join("\n")
    .slice(-1_000);
