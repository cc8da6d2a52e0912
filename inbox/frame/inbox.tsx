import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useEffect } from "react";
import { useConnection } from "../api/live.ts";
import { unreached } from "../api/outgoing.ts";
import { channelsQuery, countsQuery } from "../api/queries.ts";
import { useDesk } from "../api/desk.ts";
import { Beside } from "../brief/beside.tsx";
import { PartingSheet } from "../handback/sheet.tsx";
import { List } from "../list/list.tsx";
import { Nothing } from "../list/nothing.tsx";
import { SamePersonSheet } from "../same-person/sheet.tsx";
import { ArticleSheet } from "../thread/article.tsx";
import { HeadersSheet } from "../thread/headers.tsx";
import { PictureViewer } from "../thread/viewer.tsx";
import { Thread } from "../thread/thread.tsx";
import { useCommand } from "./commands.ts";
import { HaltedLines } from "./halted-lines.tsx";
import { openPalette } from "./palette-state.ts";
import { Palette } from "./palette.tsx";
import { Rail } from "./rail.tsx";
import { go, type Route } from "./route.ts";
import { ToastLine } from "./toast-line.tsx";

/** Agents seldom open it, so it does not come with the inbox. */
const Settings = lazy(async () => ({ default: (await import("../settings/settings.tsx")).Settings }));

const Figures = lazy(async () => ({ default: (await import("../figures/figures.tsx")).Figures }));

/** The agents' screen: rail, list, thread, brief. On a phone each is a page of its own. */
export function Inbox({ route }: { route: Exclude<Route, { at: "sign-in" }> }) {
  const { me } = useDesk();
  const reading = route.at === "inbox" && route.conversation !== undefined;
  useWaitingInTitle();
  useSendingAgain();
  // Every composer asks how its channel differs; the first one should not have to wait for it.
  useQuery(channelsQuery);
  useCommand(
    "palette",
    useCallback(() => openPalette("everything"), []),
  );
  useCommand(
    "map",
    useCallback(() => openPalette("map"), []),
  );
  return (
    <div className="flex h-full flex-col">
      {me.role === "operator" && <HaltedLines />}
      <div className="flex min-h-0 flex-1 max-tablet:flex-col-reverse">
        <div className={`contents ${reading ? "max-tablet:hidden" : ""}`}>
          <Rail me={me.name} />
        </div>
        {route.at === "inbox" ? (
          <Columns route={route} me={me.id} />
        ) : (
          <Suspense fallback={<main className="flex-1" />}>
            {route.at === "figures" ? <Figures /> : <Settings route={route} />}
          </Suspense>
        )}
      </div>
      <Palette />
      <ArticleSheet />
      <HeadersSheet />
      <PartingSheet />
      <SamePersonSheet />
      <PictureViewer />
      <ToastLine />
    </div>
  );
}

function Columns({ route, me }: { route: Extract<Route, { at: "inbox" }>; me: string }) {
  const { view, conversation } = route;
  const back = useCallback(() => go({ at: "inbox", view }), [view]);
  useCommand("back", conversation === undefined ? undefined : back);
  return (
    <main className="relative flex min-h-0 min-w-0 flex-1">
      <div
        className={`h-full shrink-0 border-line max-tablet:w-full tablet:w-80 tablet:border-r wide:w-[348px] vast:w-[420px] ${
          conversation === undefined ? "" : "max-tablet:hidden"
        }`}
      >
        <List key={view} view={view} open={conversation} me={me} />
      </div>
      {conversation === undefined ? (
        <Nothing />
      ) : (
        <>
          <div className="h-full min-w-0 flex-1">
            <Thread id={conversation} onBack={back} />
          </div>
          <Beside id={conversation} />
        </>
      )}
    </main>
  );
}

/** What was written while nobody could be reached goes once somebody can. */
function useSendingAgain(): void {
  const desk = useDesk();
  const { state } = useConnection();
  useEffect(() => {
    if (state === "live") for (const said of unreached()) void desk.send(said);
  }, [state, desk]);
}

function useWaitingInTitle(): void {
  const { data: counts } = useQuery(countsQuery);
  const waiting = counts?.waiting ?? 0;
  useEffect(() => {
    document.title = waiting === 0 ? "Baton" : `(${waiting}) Baton`;
  }, [waiting]);
}
