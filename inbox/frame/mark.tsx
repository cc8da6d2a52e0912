import type { Turn } from "../words/holder.ts";

/** Who holds the baton, as a colour and a shape of its own; the words stand beside it. */
export function HolderMark({ turn }: { turn: Turn }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" className="shrink-0" aria-hidden="true">
      {turn === "waiting" && <circle cx="6" cy="6" r="4" className="fill-waiting-mark" />}
      {turn === "mine" && <circle cx="6" cy="6" r="4" className="fill-agent" />}
      {turn === "agent" && <circle cx="6" cy="6" r="3.2" fill="none" strokeWidth="1.6" className="stroke-agent" />}
      {turn === "ai" && (
        <path
          d="M6 .5C6.5 3.7 8.3 5.5 11.5 6 8.3 6.5 6.5 8.3 6 11.5 5.5 8.3 3.7 6.5.5 6 3.7 5.5 5.5 3.7 6 .5Z"
          className="fill-ai"
        />
      )}
      {turn === "invited" && (
        <>
          <circle cx="6" cy="6" r="5.1" fill="none" strokeWidth="1.5" className="stroke-waiting-mark" />
          <path
            d="M6 2.9C6.3 4.9 7.1 5.7 9.1 6 7.1 6.3 6.3 7.1 6 9.1 5.7 7.1 4.9 6.3 2.9 6 4.9 5.7 5.7 4.9 6 2.9Z"
            className="fill-ai"
          />
        </>
      )}
      {turn === "resolved" && (
        <path
          d="m2.5 6.3 2.4 2.4 4.6-5.2"
          fill="none"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
          className="stroke-resolved"
        />
      )}
    </svg>
  );
}

/** The colour of the words about a holder. */
export function turnInk(turn: Turn): string {
  switch (turn) {
    case "waiting":
    case "invited":
      return "text-waiting";
    case "mine":
    case "agent":
      return "text-agent";
    case "ai":
      return "text-ai";
    case "resolved":
      return "text-resolved";
  }
}
