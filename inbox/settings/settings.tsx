import { type UseQueryResult, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Line } from "../../src/http/wire.ts";
import { ask } from "../api/ask.ts";
import { agentsQuery, knowledgeQuery, linesQuery, meQuery, type Page, teamsQuery, triggersQuery } from "../api/queries.ts";
import { forgetDrafts } from "../compose/draft.ts";
import { TextButton } from "../frame/button.tsx";
import { channelIcon, Icon, type IconName } from "../frame/icons.tsx";
import { go, type Topic, writeRoute } from "../frame/route.ts";
import { setTheme, type Theme, useTheme } from "../frame/theme.ts";
import { addressWords, channelWords } from "../words/channel.ts";
import { signalWords } from "../words/signals.ts";

const topics: readonly { topic: Topic; words: string; icon: IconName }[] = [
  { topic: "lines", words: "Lines", icon: "sms" },
  { topic: "triggers", words: "Triggers", icon: "warning" },
  { topic: "knowledge", words: "Knowledge", icon: "book" },
  { topic: "people", words: "Teams and agents", icon: "agents" },
];

/** How this installation is set up: one topic a page, in sentences. Reading only, for now. */
export function Settings({ topic }: { topic: Topic | undefined }) {
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
        <div className="max-w-2xl">
          <TopicPage topic={topic} />
        </div>
      </main>
    </div>
  );
}

const routeTo = (topic: Topic | undefined) => ({ at: "settings", ...(topic && { topic }) }) as const;

function TopicPage({ topic }: { topic: Topic | undefined }) {
  switch (topic) {
    case undefined:
      return <You />;
    case "lines":
      return <Lines />;
    case "triggers":
      return <Triggers />;
    case "knowledge":
      return <Knowledge />;
    case "people":
      return <People />;
  }
}

function You() {
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const theme = useTheme();
  const themes: readonly [Theme, string][] = [
    ["light", "Light"],
    ["dark", "Dark"],
    ["system", "As the system"],
  ];
  const signOut = async () => {
    await ask("/session", { method: "DELETE" }).catch(() => undefined);
    forgetDrafts();
    client.clear();
    go({ at: "sign-in" }, "replace");
  };
  return (
    <Topical title="You" words={me ? `${me.name}, ${me.email}. You are in ${me.teams.map(({ name }) => name).join(" and ") || "no team"}.` : ""}>
      <fieldset className="mb-8">
        <legend className="mb-2 text-quiet">Colours</legend>
        <div className="inline-flex overflow-hidden rounded-s border border-edge">
          {themes.map(([value, words]) => (
            <button
              key={value}
              type="button"
              aria-pressed={theme === value}
              onClick={() => setTheme(value)}
              className="border-edge px-4 py-1.5 not-first:border-l -outline-offset-2 hover:bg-soft aria-pressed:bg-soft aria-pressed:font-semibold aria-pressed:text-ink"
            >
              {words}
            </button>
          ))}
        </div>
      </fieldset>
      <TextButton onClick={() => void signOut()}>Sign out</TextButton>
    </Topical>
  );
}

function Lines() {
  const state = (line: Line) => {
    switch (line.state) {
      case "live":
        return "Live";
      case "shadow":
        return "Shadow: it listens and says nothing";
      case "paused":
        return "Paused";
      case "attention":
        return line.reason ?? "Needs attention";
    }
  };
  return (
    <Topical title="Lines" words="Each address of the business that customers can write to.">
      <Items query={useQuery(linesQuery)} none="No line is set up yet.">
        {(line) => (
          <>
            <p className="flex items-center gap-2 text-thread font-medium text-ink">
              <Icon name={channelIcon(line.channel)} className="text-quiet" />
              {line.name}
            </p>
            <p>
              {channelWords(line.channel)} at <bdi>{addressWords(line.address)}</bdi>
            </p>
            <p className={line.state === "attention" ? "text-failure" : "text-quiet"}>{state(line)}</p>
            {line.webhookUrl !== undefined && <p className="font-mono text-quiet [overflow-wrap:anywhere]">{line.webhookUrl}</p>}
          </>
        )}
      </Items>
    </Topical>
  );
}

function Triggers() {
  const how = { pass: "passes the baton at once", invite: "lets the AI answer and offers a person" };
  return (
    <Topical title="Triggers" words="What calls a person before the AI may give a bad answer.">
      <Items query={useQuery(triggersQuery)} none="No trigger is set up. The AI is on its own.">
        {(trigger) => (
          <>
            <p className="text-thread font-medium text-ink">{trigger.name}</p>
            <p>
              From {Math.round(trigger.threshold * 100)} % {signalWords(trigger.kind)}, it {how[trigger.mode]}, with {trigger.priority} priority.
            </p>
            <p className="text-quiet">
              {trigger.state === "live" ? "Live" : "Shadow: it is recorded and calls nobody"} · version {trigger.version}
            </p>
            {trigger.phrases.length > 0 && <p className="text-quiet">“{trigger.phrases.join("”, “")}”</p>}
          </>
        )}
      </Items>
    </Topical>
  );
}

function Knowledge() {
  return (
    <Topical title="Knowledge" words="What the AI may answer from. It says nothing that does not stand here.">
      <Items query={useQuery(knowledgeQuery)} none="No article yet. The AI passes every question to a person.">
        {(article) => (
          <details>
            <summary className="text-thread font-medium text-ink">
              <bdi>{article.title}</bdi>
            </summary>
            <p dir="auto" className="said mt-1">
              {article.text}
            </p>
          </details>
        )}
      </Items>
    </Topical>
  );
}

function People() {
  return (
    <Topical title="Teams and agents" words="Who takes the baton, and how long a customer may wait.">
      <Items query={useQuery(teamsQuery)} none="No team yet.">
        {(team) => (
          <>
            <p className="text-thread font-medium text-ink">{team.name}</p>
            <p className="text-quiet">
              Announced again after {team.answerMinutes} minutes{team.fallback ? ". Everything that fits no other team comes here" : ""}.
            </p>
          </>
        )}
      </Items>
      <h3 className="mt-10 mb-2 text-quiet">Agents</h3>
      <Items query={useQuery(agentsQuery)} none="No agent yet.">
        {(agent) => (
          <>
            <p className="text-thread font-medium text-ink">{agent.name}</p>
            <p className="text-quiet">
              {agent.email}, {agent.role}
            </p>
          </>
        )}
      </Items>
    </Topical>
  );
}

function Topical({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <>
      <h2 className="text-title font-semibold text-ink">{title}</h2>
      <p className="mt-1 mb-6 text-thread">{words}</p>
      {children}
    </>
  );
}

type ItemsProps<T> = { query: UseQueryResult<Page<T>>; none: string; children(item: T): ReactNode };

function Items<T extends { id: string }>({ query, none, children }: ItemsProps<T>) {
  if (query.isPending) return <div className="bone h-24" />;
  if (query.isError) return <p role="alert">{query.error.message}</p>;
  if (query.data.items.length === 0) return <p className="text-quiet">{none}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {query.data.items.map((item) => (
        <li key={item.id} className="py-4">
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
