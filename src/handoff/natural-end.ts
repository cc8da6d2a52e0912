import { sentences } from "../conversation/text.ts";
import { fold } from "../triggers/fold.ts";
import { phrases } from "../triggers/phrases.ts";
import { instant, localDay } from "./zone.ts";

/** How a conversation with the AI stands: the last words of both, and since when nobody has said anything. */
export type LastWords = {
  readonly theirs: string;
  readonly ours: string;
  readonly silentSince: Date;
  /** By which clocks the business lives. */
  readonly timeZone: string;
};

/** Whoever says thanks has what they came for, and is silent for this long because of it. */
const thankedMinutes = 30;
/** Whoever has read an answer and says nothing for so long has nothing more to say today. */
const silentMinutes = 4 * 60;
/** Nobody is asked at night how they were helped. */
const day = { from: 8, to: 21 };

const thanks = phrases(`
  thanks/thank_you/thank_u/thx/cheers/much_appreciated/perfect/great/wonderful/that_helps/all_good/all_clear/got_it
  danke/vielen_dank/merci/gracias/obrigado/obrigada/grazie/bedankt/dank_je/takk/tak/tack/dziekuje`);

/** Whether a conversation has come to its end by itself, and it is a time of day to ask about it. */
export function hasEnded({ theirs, ours, silentSince, timeZone }: LastWords, now: Date): boolean {
  // What we asked and nobody has answered is open, however long ago.
  if (sentences(ours).some((sentence) => sentence.endsWith("?"))) return false;
  const silent = (now.getTime() - silentSince.getTime()) / 60_000;
  const isDone = !theirs.includes("?") && thanks.test(fold(theirs));
  return silent >= (isDone ? thankedMinutes : silentMinutes) && isDay(timeZone, now);
}

function isDay(timeZone: string, now: Date): boolean {
  const midnight = localDay(timeZone, now);
  const at = (hour: number): number => instant(timeZone, midnight + hour * 3_600_000);
  return now.getTime() >= at(day.from) && now.getTime() < at(day.to);
}
