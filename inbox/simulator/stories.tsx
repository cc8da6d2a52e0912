import type { Demo } from "../../simulator/wire.ts";
import { play } from "./demo.ts";
import { ChannelIcon, PlayIcon } from "./icons.tsx";

/** The four stories, each one click. */
export function Stories({ demo: { stories, playing } }: { demo: Demo }) {
  return (
    <nav className="stories" aria-label="Stories">
      {stories.map(({ id, device, title, line }) => {
        const mine = playing?.story === id ? playing : null;
        return (
          <button key={id} type="button" aria-pressed={mine !== null} onClick={() => void play(id)}>
            <span className="title">
              <ChannelIcon device={device} />
              <strong>{title}</strong>
              {mine === null ? (
                <PlayIcon />
              ) : (
                <span className="steps" role="img" aria-label={`${mine.said} of ${mine.of} messages sent`}>
                  {Array.from({ length: mine.of }, (_, index) => (
                    <i key={index} data-done={index < mine.said} />
                  ))}
                </span>
              )}
            </span>
            <span className="line">{line}</span>
          </button>
        );
      })}
    </nav>
  );
}
