import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { momentWords } from "../words/time.ts";
import { Jump } from "./part.tsx";

type Promised = Handoff["brief"]["promises"][number];

/** What was promised in the business's name: by whom, and until when. */
export function Promised({ promises }: { promises: readonly Promised[] }) {
  return (
    <ul className="flex flex-col gap-1.5 touch:gap-3">
      {promises.map(({ text, message, by, until }) => (
        <li key={`${message} ${text}`}>
          <Jump message={message}>{text}</Jump>
          <p className="text-quiet">
            {by === "agent" ? "By a colleague" : by === "ai" ? "By the AI" : ""}
            {until !== undefined && (
              <>
                {by === undefined ? "Until " : ", until "}
                <time dateTime={until}>{momentWords(until)}</time>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
