import type { Channel } from "../../src/http/wire/channels.ts";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { TextButton } from "../frame/button.tsx";
import { useNow } from "../frame/clock.ts";
import { run } from "../frame/commands.ts";
import { momentWords } from "../words/time.ts";
import { windowWords } from "../words/waiting.ts";

/** What is left of the reply window, and until when; undefined where the channel has none. */
export type ReplyWindow = ReturnType<typeof windowWords> & { readonly until: string };

export function useReplyWindow({ windowClosesAt }: Conversation): ReplyWindow | undefined {
  const now = useNow();
  if (windowClosesAt === undefined) return undefined;
  return { ...windowWords(windowClosesAt, now), until: `Until ${momentWords(windowClosesAt)}` };
}

/** The countdown beside the tabs: quiet, then stronger, and near its end with the way that stays open. */
export function WindowLine({ window, channel }: { window: ReplyWindow; channel: Channel | undefined }) {
  return (
    <p
      className={`ml-auto flex min-w-0 gap-2 pr-1 ${window.closed || window.soon ? "font-medium text-ink" : "text-quiet"}`}
      title={window.until}
    >
      <span className="truncate tabular-nums">{window.words}</span>
      {window.soon && channel?.templates === true && (
        <TextButton title="Send a template (m)" className="shrink-0 font-normal" onClick={() => run("template")}>
          Use a template
        </TextButton>
      )}
    </p>
  );
}
