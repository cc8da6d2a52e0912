import type { Message } from "../../src/http/wire/messages.ts";
import { useNow } from "../frame/clock.ts";
import { Icon } from "../frame/icons.tsx";
import { clockWords, dayWords, momentWords } from "../words/time.ts";

export function StartLine({ older }: { older: boolean }) {
  return (
    <p className="flex h-12 items-end justify-center text-quiet">
      {older ? "Fetching what was said before…" : "The conversation begins here"}
    </p>
  );
}

export function DayLine({ at }: { at: string }) {
  const now = useNow();
  return (
    <div className="flex items-center gap-4 pt-6 pb-1 text-quiet">
      <span className="h-px flex-1 bg-line" />
      <h2>{dayWords(at, now)}</h2>
      <span className="h-px flex-1 bg-line" />
    </div>
  );
}

/** Something that happened, told in a sentence between what was said. */
export function EventLine({ message }: { message: Message }) {
  return (
    <p className="mx-auto max-w-[68ch] pt-5 text-center text-quiet [overflow-wrap:anywhere]">
      <Icon name="baton" size={15} className="mr-2 inline-block align-[-3px]" />
      <bdi title={message.text}>{shorten(message.text)}</bdi>
      <span aria-hidden="true"> · </span>
      <time dateTime={message.at} title={momentWords(message.at)} className="tabular-nums">
        {clockWords(message.at)}
      </time>
    </p>
  );
}

/** What people left to the AI: whoever comes next reads it whole. */
const memory = /(?:Promised|Kept by people): /;

/** An event is one line or two; the rest is in the brief, and in the hover. */
function shorten(text: string): string {
  return text.length <= 140 || memory.test(text) ? text : `${text.slice(0, 139).trimEnd()}…`.toWellFormed();
}
