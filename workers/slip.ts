import type { Team } from "../src/handoff/handoff.ts";
import { lineAtSlip } from "../src/handoff/line.ts";
import type { Work } from "../src/wake.ts";
import { type Holding, isQuiet } from "./judge.ts";
import type { TurnNeeds, Turns } from "./turn.ts";

/** A first answer is late: who is called, and what the customer speaks. */
export type Slip = { readonly team: Team; readonly language: string | null };

type Needs = Holding &
  Pick<TurnNeeds, "wake"> & {
    readonly turns: Pick<Turns, "load">;
    /** Says it once for each handoff; undefined: it was said, or would not arrive. */
    readonly saySlip: (conversationId: string, line: string, now: Date) => Promise<Work | undefined>;
  };

/** Tells a waiting customer honestly that it takes longer, where something automatic may be said to them at all. */
export async function slip(needs: Needs, conversationId: string, { team, language }: Slip, now: Date): Promise<void> {
  const loaded = await needs.turns.load(conversationId);
  if (loaded === undefined || (await isQuiet(needs, loaded))) return;
  const { comfortableText } = needs.traits(loaded.conversation.channel);
  const work = await needs.saySlip(conversationId, lineAtSlip({ team, now, comfortableText, language }), now);
  if (work !== undefined) needs.wake(work);
}
