import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { jumpTo } from "../thread/jump.ts";
import { levelWords, toneWords } from "../words/brief.ts";

type Said = Handoff["brief"]["tone"][number];

const height = 20;
const step = 14;
/** So that a dot at either end is whole. */
const inset = 3;

/** How the customer sounded, message by message: a line that rises with anger, and the same in words. */
export function Tone({ tone }: { tone: readonly Said[] }) {
  const places = tone.map(({ level }, at) => ({
    x: inset + at * step,
    y: height - inset - level * (height - 2 * inset),
  }));
  const width = (tone.length - 1) * step + 2 * inset;
  const worst = tone.reduce((most, each) => (each.level >= most.level ? each : most));
  const { x, y } = places[tone.indexOf(worst)] ?? { x: 0, y: 0 };
  return (
    <button
      type="button"
      title="Show the angriest message"
      onClick={() => jumpTo(worst.message)}
      className="reach flex max-w-full items-center gap-3 rounded-s text-start text-ink decoration-edge underline-offset-4 hover:underline"
    >
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={`Message by message: ${tone.map(({ level }) => levelWords(level)).join(", ")}.`}
        className="shrink-0"
      >
        <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} className="stroke-line" />
        <polyline
          points={places.map((place) => `${place.x},${place.y}`).join(" ")}
          fill="none"
          strokeWidth="1.5"
          strokeLinejoin="round"
          strokeLinecap="round"
          className="stroke-quiet"
        />
        <circle cx={x} cy={y} r="2.5" className="fill-ink" />
      </svg>
      <span className="first-letter:uppercase">{toneWords(tone)}</span>
    </button>
  );
}
