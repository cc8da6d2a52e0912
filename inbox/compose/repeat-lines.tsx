import type { RepeatAsk } from "../../src/http/wire/assist.ts";
import { IconButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { jumpTo } from "../thread/jump.ts";
import { repeatWords } from "../words/repeat.ts";

/** More would hide the draft; the rest shows as these are put right. */
const most = 2;

type RepeatLinesProps = { repeats: readonly RepeatAsk[]; onDismiss(repeat: RepeatAsk): void };

/** Below the words: what they ask again, with a way to where it was said. It warns and keeps nobody from sending. */
export function RepeatLines({ repeats, onDismiss }: RepeatLinesProps) {
  return (
    <div aria-live="polite">
      {repeats.slice(0, most).map((repeat) => (
        <p
          key={repeat.what}
          className="appear mx-3 mb-1.5 flex items-center gap-2 rounded-s bg-waiting-tint py-0.5 pr-0.5 pl-2.5 text-ink-2"
        >
          <Icon name="warning" size={15} className="shrink-0 text-waiting" />
          <span className="flex min-w-0 flex-1 gap-x-1.5 max-tablet:flex-col">
            <span className="shrink-0">{repeatWords(repeat.what)}:</span>
            <button
              type="button"
              title="Show where they said it"
              onClick={() => jumpTo(repeat.answer.message)}
              className="min-w-0 truncate rounded-s text-start touch:min-h-8 font-medium text-ink underline decoration-waiting-mark underline-offset-3 hover:decoration-2"
            >
              <bdi>{short(repeat)}</bdi>
            </button>
          </span>
          <IconButton icon="close" label={`Dismiss: ${repeatWords(repeat.what)}`} onClick={() => onDismiss(repeat)} />
        </p>
      ))}
    </div>
  );
}

/** A file has a name that nobody reads. */
const short = ({ what, answer }: RepeatAsk): string =>
  what === "photo" ? "show it" : answer.text.replaceAll(/\s+/g, " ");
