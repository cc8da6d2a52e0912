import { lazy, Suspense } from "react";
import { Icon, type IconName } from "../frame/icons.tsx";
import { go, newOne, replayed, type Route, type Topic, writeRoute } from "../frame/route.ts";
import { ArticlePage } from "./article.tsx";
import { NewArticle } from "./article-new.tsx";
import { LinePage } from "./line.tsx";
import { NewLine } from "./line-new.tsx";
import { Lines } from "./lines.tsx";
import { Knowledge } from "./knowledge.tsx";
import { People } from "./people.tsx";
import { NewPerson } from "./person-new.tsx";
import { PersonPage } from "./person.tsx";
import { NewRule, RulePage } from "./routing-rule.tsx";
import { Routing } from "./routing.tsx";
import { NewTeam } from "./team-new.tsx";
import { TeamPage } from "./team.tsx";
import { Teams } from "./teams.tsx";
import { TriggerPage } from "./trigger.tsx";
import { NewTrigger } from "./trigger-new.tsx";
import { Triggers } from "./triggers.tsx";
import { WebhookPage } from "./webhook.tsx";
import { NewWebhook } from "./webhook-new.tsx";
import { Webhooks } from "./webhooks.tsx";
import { You } from "./you.tsx";

/** Who looks for a setting does not fetch it. */
const ReplayPage = lazy(async () => ({ default: (await import("./replay.tsx")).ReplayPage }));

const topics: readonly { topic: Topic; words: string; icon: IconName }[] = [
  { topic: "lines", words: "Lines", icon: "sms" },
  { topic: "triggers", words: "Triggers", icon: "warning" },
  { topic: "routing", words: "Routing", icon: "baton" },
  { topic: "teams", words: "Teams", icon: "agents" },
  { topic: "people", words: "People", icon: "mine" },
  { topic: "knowledge", words: "Knowledge", icon: "book" },
  { topic: "webhooks", words: "Webhooks", icon: "forward" },
];

/** How this installation is set up: one topic a page, in sentences. */
export function Settings({ route }: { route: Extract<Route, { at: "settings" }> }) {
  const { topic } = route;
  return (
    <div className="flex min-h-0 min-w-0 flex-1 max-tablet:flex-col">
      <nav aria-label="Settings" className="shrink-0 border-line bg-sunk tablet:w-60 tablet:border-r tablet:px-3">
        <h1 className="flex h-16 items-center px-3 text-thread font-semibold text-ink max-tablet:px-6">Settings</h1>
        <ul className="flex tablet:flex-col max-tablet:gap-1 max-tablet:overflow-x-auto max-tablet:px-3 max-tablet:pb-2 max-tablet:[mask-image:linear-gradient(to_right,transparent,#000_16px,#000_calc(100%-32px),transparent)]">
          {[{ topic: undefined, words: "You", icon: "mine" as const }, ...topics].map((entry) => (
            <li key={entry.words}>
              <a
                href={writeRoute(routeTo(entry.topic))}
                ref={entry.topic === topic ? intoView : undefined}
                aria-current={entry.topic === topic ? "page" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  go(routeTo(entry.topic));
                }}
                className="flex h-9 touch:h-10 items-center gap-2.5 rounded-s px-3 whitespace-nowrap text-ink-2 hover:bg-soft aria-[current]:bg-soft aria-[current]:font-semibold aria-[current]:text-ink"
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
          <TopicPage topic={topic} one={route.one} />
        </div>
      </main>
    </div>
  );
}

/** On a phone the topics are one row, wider than the screen. */
const intoView = (here: HTMLElement | null) => here?.scrollIntoView({ block: "nearest", inline: "center" });

const routeTo = (topic: Topic | undefined) => ({ at: "settings", ...(topic && { topic }) }) as const;

type PageProps = { topic: Topic | undefined; one: string | undefined };

function TopicPage({ topic, one }: PageProps) {
  switch (topic) {
    case undefined:
      return <You />;
    case "lines":
      if (one === newOne) return <NewLine />;
      return one === undefined ? <Lines /> : <LinePage id={one} />;
    case "triggers":
      if (one === newOne) return <NewTrigger />;
      if (one === replayed)
        return (
          <Suspense fallback={<div className="bone h-96" />}>
            <ReplayPage />
          </Suspense>
        );
      return one === undefined ? <Triggers /> : <TriggerPage id={one} />;
    case "knowledge":
      if (one === newOne) return <NewArticle />;
      return one === undefined ? <Knowledge /> : <ArticlePage id={one} />;
    case "routing":
      if (one === newOne) return <NewRule />;
      return one === undefined ? <Routing /> : <RulePage id={one} />;
    case "teams":
      if (one === newOne) return <NewTeam />;
      return one === undefined ? <Teams /> : <TeamPage id={one} />;
    case "people":
      if (one === newOne) return <NewPerson />;
      return one === undefined ? <People /> : <PersonPage id={one} />;
    case "webhooks":
      if (one === newOne) return <NewWebhook />;
      return one === undefined ? <Webhooks /> : <WebhookPage id={one} />;
  }
}
