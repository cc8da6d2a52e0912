import type { View } from "../../src/http/wire/conversations.ts";
import { go, writeRoute } from "../frame/route.ts";

const near: readonly (readonly [View, string])[] = [
  ["open", "All"],
  ["agents", "Agents’"],
  ["resolved", "Resolved"],
];

/** The bar below a phone's screen has room for one of these lists; the others are beside it here. */
export function Neighbours({ view }: { view: View }) {
  if (!near.some(([each]) => each === view)) return null;
  return (
    <nav aria-label="More lists" className="mb-2 flex gap-1 px-3 tablet:hidden">
      {near.map(([to, words]) => (
        <a
          key={to}
          href={writeRoute({ at: "inbox", view: to })}
          aria-current={to === view ? "page" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go({ at: "inbox", view: to }, "replace");
          }}
          className="flex h-10 items-center rounded-s px-3 aria-[current]:bg-soft aria-[current]:font-semibold aria-[current]:text-ink"
        >
          {words}
        </a>
      ))}
    </nav>
  );
}
