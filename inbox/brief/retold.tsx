import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { Icon } from "../frame/icons.tsx";
import { jumpTo } from "../thread/jump.ts";
import { clockWords } from "../words/time.ts";

type Told = NonNullable<Handoff["brief"]["told"]>;

/** What a model says of the conversation: apart, with the AI's mark, and each statement with what it rests on. */
export function Retold({ told: { statements, by, at } }: { told: Told }) {
  return (
    <section aria-label="What the AI says of it" className="border-s-2 border-ai ps-3">
      <h3 className="mb-1 flex items-center gap-1.5 text-quiet" title={`${by}, ${clockWords(at)}`}>
        <Icon name="ai" size={14} className="text-ai" />
        By AI, from the messages
      </h3>
      <ul className="flex flex-col gap-1">
        {statements.map(({ text, messages }) => (
          <li key={text} className="[overflow-wrap:anywhere]">
            <bdi className="text-ink-2">{text}</bdi>{" "}
            {messages.map((message, nth) => (
              <button
                key={message}
                type="button"
                title="Show where it was said"
                aria-label={`Show message ${nth + 1} that it rests on`}
                onClick={() => jumpTo(message)}
                className="mx-0.5 rounded-s px-1 text-quiet tabular-nums underline decoration-edge underline-offset-4 hover:text-ink"
              >
                {nth + 1}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
