import { lazy, Suspense } from "react";
import { Icon, type IconName } from "../frame/icons.tsx";
import { go, newOne, replayed, type Route, type Topic, writeRoute } from "../frame/route.ts";
import { LinePage } from "./line.tsx";
import { NewLine } from "./line-new.tsx";
import { Lines } from "./lines.tsx";
import { Knowledge, People } from "./topics.tsx";
import { TriggerPage } from "./trigger.tsx";
import { NewTrigger } from "./trigger-new.tsx";
import { Triggers } from "./triggers.tsx";
import { You } from "./you.tsx";

/** Who looks for a setting does not fetch it. */
const ReplayPage = lazy(async () => ({ default: (await import("./replay.tsx")).ReplayPage }));

const topics: readonly { topic: Topic; words: string; icon: IconName }[] = [
  { topic: "lines", words: "Lines", icon: "sms" },
  { topic: "triggers", words: "Triggers", icon: "warning" },
  { topic: "knowledge", words: "Knowledge", icon: "book" },
  { topic: "people", words: "Teams and agents", icon: "agents" },
];

/** How this installation is set up: one topic a page, in sentences. */
export function Settings({ route }: { route: Extract<Route, { at: "settings" }> }) {
  const { topic } = route;
  return (
    <div className="flex min-h-0 min-w-0 flex-1 max-tablet:flex-col">
      <nav aria-label="Settings" className="shrink-0 border-line bg-sunk tablet:w-60 tablet:border-r tablet:px-3">
        <h1 className="flex h-16 items-center px-3 text-thread font-semibold text-ink max-tablet:px-6">Settings</h1>
        <ul className="flex tablet:flex-col max-tablet:gap-1 max-tablet:overflow-x-auto max-tablet:px-3 max-tablet:pb-2">
          {[{ topic: undefined, words: "You", icon: "mine" as const }, ...topics].map((entry) => (
            <li key={entry.words}>
              <a
                href={writeRoute(routeTo(entry.topic))}
                aria-current={entry.topic === topic ? "page" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  go(routeTo(entry.topic));
                }}
                className="flex h-9 items-center gap-2.5 rounded-s px-3 whitespace-nowrap text-ink-2 hover:bg-soft aria-[current]:bg-soft aria-[current]:font-semibold aria-[current]:text-ink"
              >
                <Icon name={entry.icon} size={17} className="text-quiet" />
                {entry.words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main tabIndex={0} className="min-h-0 flex-1 overflow-y-auto px-8 pt-4 pb-12 -outline-offset-2 max-tablet:px-6">
        <div className={topic === "triggers" ? "max-w-5xl" : "max-w-2xl"}>
          <TopicPage topic={topic} line={route.line} trigger={route.trigger} />
        </div>
      </main>
    </div>
  );
}

const routeTo = (topic: Topic | undefined) => ({ at: "settings", ...(topic && { topic }) }) as const;

type PageProps = { topic: Topic | undefined; line: string | undefined; trigger: string | undefined };

function TopicPage({ topic, line, trigger }: PageProps) {
  switch (topic) {
    case undefined:
      return <You />;
    case "lines":
      if (line === newOne) return <NewLine />;
      return line === undefined ? <Lines /> : <LinePage id={line} />;
    case "triggers":
      if (trigger === newOne) return <NewTrigger />;
      if (trigger === replayed)
        return (
          <Suspense fallback={<div className="bone h-96" />}>
            <ReplayPage />
          </Suspense>
        );
      return trigger === undefined ? <Triggers /> : <TriggerPage id={trigger} />;
    case "knowledge":
      return <Knowledge />;
    case "people":
      return <People />;
  }
}
