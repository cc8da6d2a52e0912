import { askedForHuman } from "./asked-for-human.ts";
import { soundsLike } from "./linear/sounds-like.ts";
import type { Reading } from "./reading.ts";

/**
 * The first of the customer's earlier messages in which they may have asked for a person, however faintly: the id of
 * what was overlooked, when somebody has to ask twice.
 */
export function askedBefore(reading: Reading): string | undefined {
  const earlier = reading.before.filter(({ by }) => by === "customer");
  const asked = { ...reading, fresh: earlier, before: [] };
  const heard = [...askedForHuman(asked), ...soundsLike(asked)].filter(({ kind }) => kind === "asked_for_human");
  return earlier.find(({ id }) => heard.some(({ message }) => message === id))?.id;
}
