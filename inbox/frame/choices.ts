import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Conversation, View } from "../../src/http/wire/conversations.ts";
import type { Article } from "../../src/http/wire/knowledge.ts";
import type { Agent, Team } from "../../src/http/wire/people.ts";
import type { Desk } from "../api/desk.ts";
import type { Page } from "../api/queries.ts";
import { writeAgain } from "../compose/draft.ts";
import { askHandBack } from "../handback/asked.ts";
import { askSamePerson } from "../same-person/asked.ts";
import { turnOf } from "../words/holder.ts";
import { passagesOf } from "../words/article.ts";
import { customerWords } from "../words/name.ts";
import { momentWords } from "../words/time.ts";
import { can, run } from "./commands.ts";
import type { IconName } from "./icons.tsx";
import { type Command, keyMap } from "./keys.ts";
import { go } from "./route.ts";

/** One line of the palette. */
export type Choice = { id: string; words: string; hint?: string; icon: IconName; run(): void };

const icons: Partial<Record<Command, IconName>> = {
  take: "mine",
  reply: "sms",
  note: "note",
  resolve: "resolved",
  resolvewith: "resolved",
  pass: "baton",
  snooze: "snooze",
  saved: "book",
  template: "template",
  assist: "ai",
  brief: "brief",
  search: "search",
  map: "keyboard",
};

const views: readonly [View, string][] = [
  ["waiting", "Waiting"],
  ["mine", "Mine"],
  ["agents", "Agents’"],
  ["ai", "AI"],
  ["open", "All open"],
  ["resolved", "Resolved"],
];

/** Everything that can be done from here: actions, places, and the conversations that are near. */
export function everything(
  client: QueryClient,
  desk: Desk,
  conversation: Conversation | undefined,
  view: View,
): Choice[] {
  const turn = conversation && turnOf(conversation, desk.me.id);
  const possible = keyMap.filter(({ command }) => {
    if (command === "map" || command === "search") return true;
    if (icons[command] === undefined || turn === undefined) return false;
    if (command === "take") return turn === "waiting" || turn === "invited" || turn === "ai";
    if (command === "template" || command === "assist") return can(command);
    if (command === "reply" || command === "saved") return turn !== "agent";
    return command === "note" || command === "brief" || turn !== "resolved";
  });
  const actions = possible.map(({ command, words, keys }) => ({
    id: command,
    words,
    hint: keys,
    icon: icons[command] ?? "channel",
    run: () => void run(command),
  }));
  const back: Choice[] =
    conversation && turn === "invited"
      ? [{ id: "to-ai", words: "Leave it to the AI", icon: "ai", run: () => desk.leave(conversation) }]
      : conversation && turn !== "ai" && turn !== "resolved"
        ? [
            {
              id: "to-ai",
              words: "Hand back to the AI",
              icon: "ai",
              run: () => askHandBack(conversation),
            },
          ]
        : [];
  const person: Choice[] =
    conversation && desk.me.role !== "auditor"
      ? [{ id: "same-person", words: "Same person as…", icon: "mine", run: () => askSamePerson(conversation) }]
      : [];
  const places = views.map(([to, words]) => ({
    id: `view ${to}`,
    words: `Go to ${words}`,
    icon: to,
    run: () => go({ at: "inbox", view: to }),
  }));
  const settings: Choice = {
    id: "settings",
    words: "Go to Settings",
    icon: "settings",
    run: () => go({ at: "settings" }),
  };
  const figures: Choice[] =
    desk.me.role === "agent"
      ? []
      : [{ id: "figures", words: "Go to Figures", icon: "figures", run: () => go({ at: "figures" }) }];
  return [...actions, ...back, ...person, ...places, ...figures, settings, ...near(client, view)];
}

/** The conversations that were listed lately, each once. */
function near(client: QueryClient, view: View): Choice[] {
  const lists = client.getQueriesData<InfiniteData<Page<Conversation>>>({ queryKey: ["list"] });
  const found = new Map(
    lists.flatMap(([, list]) => list?.pages.flatMap((page) => page.items) ?? []).map((item) => [item.id, item]),
  );
  return [...found.values()].map((item) => ({
    id: item.id,
    words: customerWords(item.customer),
    hint: `#${item.number}`,
    icon:
      item.holder.who === "ai"
        ? "ai"
        : item.holder.who === "team"
          ? "waiting"
          : item.holder.who === "agent"
            ? "mine"
            : "resolved",
    run: () => go({ at: "inbox", view, conversation: item.id }),
  }));
}

/** Where the baton can be passed. */
export function receivers(
  desk: Desk,
  conversation: Conversation,
  teams: readonly Team[],
  agents: readonly Agent[],
): Choice[] {
  const { holder } = conversation;
  const ai: Choice[] =
    holder.who === "ai"
      ? []
      : [
          {
            id: "ai",
            words: "The AI",
            hint: "it answers again",
            icon: "ai",
            run: () => askHandBack(conversation),
          },
        ];
  return [
    ...teams
      .filter(({ id }) => holder.who !== "team" || holder.team?.id !== id)
      .map(({ id, name }) => ({
        id,
        words: name,
        hint: "team",
        icon: "agents" as const,
        run: () => desk.pass(conversation, { to: { team: id }, name }),
      })),
    ...agents
      .filter(({ id }) => id !== holder.agent?.id && id !== desk.me.id)
      .map(({ id, name }) => ({
        id,
        words: name,
        icon: "mine" as const,
        run: () => desk.pass(conversation, { to: { agent: id }, name }),
      })),
    ...ai,
  ];
}

/** Times that people mean when they put something off. */
export function snoozes(desk: Desk, conversation: Conversation, now: Date): Choice[] {
  const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const morning = (days: number) => {
    const date = new Date(now);
    date.setDate(date.getDate() + days);
    date.setHours(9, 0, 0, 0);
    return date;
  };
  const untilMonday = (8 - now.getDay()) % 7 || 7;
  const times: [string, Date][] = [
    ["In one hour", inHours(1)],
    ["In three hours", inHours(3)],
    ["Tomorrow morning", morning(1)],
    ["Monday morning", morning(untilMonday)],
  ];
  return times.map(([words, until]) => ({
    id: words,
    words,
    hint: momentWords(until.toISOString()),
    icon: "snooze",
    run: () => desk.snooze(conversation, until),
  }));
}

/** Answers that are written already: what the articles that the AI answers from say below each heading. */
export function savedAnswers(articles: readonly Article[]): Choice[] {
  return articles.flatMap(({ id, title, text: all }) =>
    passagesOf(title, all)
      .filter(({ text }) => text !== "")
      .map(({ heading, text }, index) => ({
        id: `${id} ${index}`,
        words: heading === "" ? title : heading,
        hint: heading === "" ? text.slice(0, 80) : title,
        icon: "book" as const,
        run: () => {
          writeAgain(text);
          run("reply");
        },
      })),
  );
}
