import { useId, useRef, useState } from "react";
import { Icon } from "../frame/icons.tsx";
import { withTopic } from "./left.ts";

type TopicsProps = { topics: readonly string[]; onChange(topics: readonly string[]): void };

/** What most shops keep to themselves, one tap away. */
const usual = ["returns", "payment", "delivery", "prices"];

/** Topics as words with a way to take each back. Enter or a comma keeps one, backspace takes back the last. */
export function Topics({ topics, onChange }: TopicsProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const keep = (topic: string) => {
    onChange(withTopic(topics, topic));
    setWords("");
  };
  const offered = usual.filter((topic) => !topics.includes(topic));
  return (
    <div>
      <label htmlFor={id} className="font-medium text-ink">
        People keep to themselves
      </label>
      <div className="mt-1 flex min-h-9 flex-wrap items-center gap-1.5 rounded-s border border-edge bg-page px-2 py-1 touch:py-0 focus-within:border-quiet">
        {topics.map((topic) => (
          <span key={topic} className="flex min-h-6.5 items-center gap-1 rounded-s bg-soft pl-2 text-ink">
            <bdi>{topic}</bdi>
            <button
              type="button"
              aria-label={`The AI may answer about ${topic}`}
              onClick={() => {
                onChange(topics.filter((each) => each !== topic));
                field.current?.focus();
              }}
              className="grid size-6.5 touch:size-9 place-items-center rounded-s text-quiet hover:text-ink"
            >
              <Icon name="close" size={12} />
            </button>
          </span>
        ))}
        <input
          ref={field}
          id={id}
          value={words}
          maxLength={60}
          autoComplete="off"
          aria-describedby={`${id}-below`}
          placeholder={topics.length === 0 ? "A topic, then Enter" : ""}
          onChange={(event) =>
            event.target.value.endsWith(",") ? keep(event.target.value) : setWords(event.target.value)
          }
          onBlur={() => keep(words)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.metaKey && !event.ctrlKey && words.trim() !== "") {
              event.preventDefault();
              keep(words);
            }
            if (event.key === "Backspace" && words === "") onChange(topics.slice(0, -1));
          }}
          className="h-6.5 min-w-16 flex-1 bg-transparent px-1 text-ink outline-none placeholder:text-quiet"
        />
      </div>
      <p id={`${id}-below`} className="mt-1 text-quiet">
        Whoever asks about these comes back to you, without a word of the AI.
      </p>
      {offered.length > 0 && (
        <p className="mt-1.5 flex flex-wrap gap-1.5">
          {offered.map((topic) => (
            <button
              key={topic}
              type="button"
              onClick={() => {
                keep(topic);
                // The tapped word goes away, and with it the focus.
                field.current?.focus();
              }}
              className="rounded-s border border-edge px-2 py-0.5 touch:min-h-10 touch:px-3 text-quiet hover:border-quiet hover:text-ink"
            >
              + {topic}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
