import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { Fold } from "../thread/fold.tsx";
import { jumpTo } from "../thread/jump.ts";
import { distinct, mostTelling, type Signal, signalDetail, signalWords } from "../words/signals.ts";

/** What called a person, in the customer's own words: for each kind what says it best, the rest on request. */
export function Why({ signals }: Pick<Handoff, "signals">) {
  const all = distinct(signals);
  const telling = mostTelling(all);
  const others = all.filter((signal) => !telling.includes(signal));
  return (
    <>
      <Evidence signals={telling} />
      {others.length > 0 && (
        <Fold closed={`Show ${others.length} more`} open="Show less">
          <div className="mt-2">
            <Evidence signals={others} />
          </div>
        </Fold>
      )}
    </>
  );
}

function Evidence({ signals }: { signals: readonly Signal[] }) {
  return (
    <ul className="flex flex-col gap-1.5 touch:gap-3">
      {signals.map((signal) => (
        <li key={`${signal.message} ${signal.kind} ${signal.evidence}`}>
          <button
            type="button"
            title={signalDetail(signal)}
            onClick={() => jumpTo(signal.message)}
            className="reach group block max-w-full rounded-s text-left [overflow-wrap:anywhere]"
          >
            <span className="line-clamp-2 text-ink">
              “<bdi className="evidence group-hover:decoration-ink">{signal.evidence}</bdi>”
            </span>
            <span className="block text-quiet">{signalWords(signal.kind)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
