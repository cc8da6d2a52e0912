import type { View } from "../../src/http/wire/conversations.ts";
import { Refusal } from "../api/ask.ts";
import { TextButton } from "../frame/button.tsx";

const words: Record<View, [string, string]> = {
  waiting: ["Nobody is waiting", "When the AI passes the baton, the person who waited longest stands here first."],
  mine: ["You hold no baton", "What you take is listed here until you resolve it or pass it on."],
  agents: ["No agent holds a baton", "Conversations that colleagues have taken are listed here."],
  ai: ["The AI is not in a conversation", "When somebody writes, the AI answers first, and you can watch it here."],
  open: ["No open conversations", "When a customer writes on any line, it appears here within a second."],
  resolved: ["Nothing is resolved yet", "Resolved conversations stay here and open again when the customer writes."],
};

export function EmptyList({ view, q }: { view: View; q: string }) {
  const [title, hint] =
    q === ""
      ? words[view]
      : [`Nothing about “${q}” here`, "Search looks at names, addresses, numbers and words in messages."];
  return (
    <div className="px-3 pt-16 text-center">
      <p className="font-semibold text-ink">{title}</p>
      <p className="mx-auto mt-1 max-w-64 text-quiet">{hint}</p>
    </div>
  );
}

export function ListFailure({ error, onAgain }: { error: Error; onAgain(): void }) {
  const forbidden = error instanceof Refusal && error.status === 403;
  return (
    <div role="alert" className="px-3 pt-16 text-center">
      <p className="font-semibold text-ink">
        {forbidden ? "This list is not for your role" : "The list could not be read"}
      </p>
      <p className="mx-auto mt-1 mb-3 max-w-64 text-quiet">{error.message}</p>
      {!forbidden && <TextButton onClick={onAgain}>Try again</TextButton>}
    </div>
  );
}

/** Of one conversation in a list, in pixels. */
export const rowHeight = 84;

export function ListSkeleton({ height }: { height: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className="flex flex-col justify-center gap-2 px-3" style={{ height }}>
          <div className="bone h-3.5 w-1/2" />
          <div className="bone ml-5 h-3 w-5/6" />
          <div className="bone ml-5 h-3 w-2/3" />
        </div>
      ))}
    </div>
  );
}
