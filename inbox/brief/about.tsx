import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { useReplyWindow } from "../compose/window.tsx";
import { languageWords, topicWords } from "../words/brief.ts";

/** What it is about, in which language, and how long an answer may still leave: one quiet line. */
export function About({ handoff, conversation }: { handoff: Handoff; conversation: Conversation }) {
  const window = useReplyWindow(conversation);
  const facts = [
    topicWords(handoff.topic),
    handoff.language === undefined ? undefined : languageWords(handoff.language),
  ].filter((words) => words !== undefined);
  if (facts.length === 0 && window === undefined) return null;
  return (
    <ul className="flex flex-wrap text-quiet [&>li:not(:last-child)]:after:mx-1.5 [&>li:not(:last-child)]:after:content-['·']">
      {facts.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {window && (
        <li title={window.until} className="tabular-nums">
          <span className={window.closed || window.soon ? "font-medium text-ink" : ""}>{window.words}</span>
        </li>
      )}
    </ul>
  );
}
