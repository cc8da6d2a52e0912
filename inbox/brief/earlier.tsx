import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { useNow } from "../frame/clock.ts";
import { currentRoute, go, writeRoute, type Route } from "../frame/route.ts";
import { briefTimeWords } from "../words/time.ts";

type Who = Handoff["brief"]["who"];

/** What was said with this customer before: each conversation leads there. */
export function Earlier({ earlier }: Pick<Who, "earlier">) {
  const now = useNow();
  return (
    <ul className="flex flex-col gap-1.5">
      {earlier.map(({ conversation, number, at, about }) => {
        const route: Route = { at: "inbox", view: viewNow(), conversation };
        return (
          <li key={conversation}>
            <a
              href={writeRoute(route)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go(route);
              }}
              className="block rounded-s decoration-edge underline-offset-4 [overflow-wrap:anywhere] hover:underline"
            >
              <span className="text-quiet">
                #{number}, <time dateTime={at}>{briefTimeWords(at, now)}</time>
              </span>
              {about !== "" && (
                <bdi className="line-clamp-2 text-ink" dir="auto">
                  {about}
                </bdi>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function viewNow() {
  const route = currentRoute();
  return route.at === "inbox" ? route.view : "open";
}
