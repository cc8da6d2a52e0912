import { shorten } from "../../../src/conversation/text.ts";

/** "Answer to", as mail programs of several languages begin a subject; `Re[2]:` and a full-width colon are seen too. */
const answerTo =
  /^(re|aw|antw|sv|vs|rif|r|odp|ynt|atb|bls|res|vá|απ|отв|ответ|回复|回覆|答复|返信)(\s*[[(^]\s*\d+\s*[\])]?)?\s*[:：]\s*/iu;

/**
 * The subject under which a mail is answered: that of the newest mail, with one "answer to" in front. The one that it
 * has stays as it is, because Gmail shows a mail with another subject as another thread.
 */
export function replySubject(subject: string): string {
  const first = answerTo.exec(subject);
  if (first === null) return `Re: ${subject}`;
  let bare = subject.slice(first[0].length);
  for (let more = answerTo.exec(bare); more !== null; more = answerTo.exec(bare)) bare = bare.slice(more[0].length);
  return `${first[0].trim()} ${bare}`;
}

/** What a header field, a name or a subject can hold: one line, and nothing that could begin another field. */
export function oneLine(text: string, longest = 500): string {
  return shorten(
    text
      .toWellFormed()
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
      .trim(),
    longest,
  );
}

/** An address to click, to write to or to call, or words that only a mail program can read. */
const bait = /:\/\/|=\?|www\.|@|[\p{L}\p{N}]\.\p{L}{2,}|\+\d[\d\s().-]{6,}/iu;
const longestEcho = 120;

/**
 * Whether words of a sender for whom nobody vouched may stand in a mail that no person wrote. Under forged senders the
 * answers reach people who never wrote, with whatever the forger wants them to read.
 */
export function mayEcho(text: string): boolean {
  return text.length <= longestEcho && !bait.test(text);
}
