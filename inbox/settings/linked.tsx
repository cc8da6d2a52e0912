import type { ReactNode } from "react";
import { Icon } from "../frame/icons.tsx";
import { go, type Route, writeRoute } from "../frame/route.ts";

/** One of a list that leads to its own page. */
export function Linked({ to, children }: { to: Route; children: ReactNode }) {
  return (
    <a
      href={writeRoute(to)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
      className="-mx-3 flex items-start gap-3 rounded-s px-3 py-1 hover:bg-soft"
    >
      <span className="min-w-0 flex-1">{children}</span>
      <Icon name="next" size={16} className="mt-1 text-quiet" />
    </a>
  );
}
