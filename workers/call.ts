import type { Conversation } from "../src/conversation/conversation.ts";
import type { Call } from "../src/decide.ts";
import { writeBrief } from "../src/handoff/brief.ts";
import { lineAtPass } from "../src/handoff/line.ts";
import { route } from "../src/handoff/routing.ts";
import { invite, pass, type Passing } from "../src/pass.ts";
import { disclosed, offer } from "../src/reply/wording.ts";
import { fenceOf, type TurnNeeds } from "./turn.ts";

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
  const passing = await passingOf(needs, conversation, call, now);
  const { team } = passing.route;
  const { comfortableText } = needs.traits(conversation.channel);
  const line = call.quiet ? undefined : lineAtPass({ team, signals: call.signals, now, comfortableText });
  const told = `Passed to ${team.name}: ${call.because}`;
  const handoff = await pass(needs, fenceOf(conversation), { ...passing, told, line }, now);
  if (handoff === undefined) return false;
  needs.log.info({ conversation: conversation.id, handoff, team: team.id }, "handed off");
  return true;
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

/** The brief of an invitation that is open, if one is, tells of everything that was said by now (I13). */
export async function renewBrief({ turns, batons }: TurnNeeds, conversationId: string): Promise<void> {
  const invitation = await batons.invitation(conversationId);
  if (invitation === undefined) return;
  const [loaded, disclosure] = await Promise.all([turns.load(conversationId), turns.disclosure()]);
  if (loaded === undefined) return;
  const { signals } = invitation;
  const framing = [disclosed(disclosure), offer];
  const brief = writeBrief({ conversation: loaded.conversation, signals, because: "A person is invited.", framing });
  await batons.renewBrief(invitation.id, brief);
}

async function passingOf(
  { turns }: TurnNeeds,
  conversation: Conversation,
  { because, priority, signals, team }: Call,
  now: Date,
): Promise<Omit<Passing, "told" | "line">> {
  const [teams, disclosure] = await Promise.all([turns.teams(), turns.disclosure()]);
  return {
    priority,
    signals,
    brief: writeBrief({ conversation, signals, because, framing: [disclosed(disclosure), offer] }),
    route: route(teams, { signals, triggerTeam: team, lineTeam: conversation.line.team, now }),
    messagesToHandoff: conversation.messages.filter((message) => message.kind === "message").length,
  };
}
