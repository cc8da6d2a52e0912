import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { Fold } from "../thread/fold.tsx";
import { Jump } from "./part.tsx";

type Answered = Handoff["brief"]["answered"];

/** What the customer has been told so far, with the articles that it rests on: in the thread too, so on request. */
export function Told({ answered }: { answered: Answered }) {
  if (answered.length === 0) return <p className="text-quiet">Nothing yet</p>;
  const count = answered.length === 1 ? "one answer" : `${answered.length} answers`;
  return (
    <Fold closed={`Show ${count}`} open={`Hide ${count}`} level>
      <ul className="mt-2 flex flex-col gap-2">
        {answered.map(({ text, message, sources }) => (
          <li key={message}>
            <Jump message={message}>{text}</Jump>
            {sources.length > 0 && <p className="text-quiet">From {sources.join(", ")}</p>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
