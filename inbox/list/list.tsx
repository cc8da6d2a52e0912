import { type InfiniteData, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import type { Conversation, View } from "../../src/http/wire/conversations.ts";
import { bringNear, countsQuery, listQuery, type Page } from "../api/queries.ts";
import { IconButton } from "../frame/button.tsx";
import { useCommand } from "../frame/commands.ts";
import { go } from "../frame/route.ts";
import { Connection } from "./connection.tsx";
import { Neighbours } from "./neighbours.tsx";
import { EmptyList, ListFailure, ListSkeleton, rowHeight } from "./empty.tsx";
import { useHeld } from "./held.ts";
import { mineFirst, stepFrom } from "./order.ts";
import { Row } from "./row.tsx";
import { Search } from "./search.tsx";

const titles: Record<View, string> = {
  waiting: "Waiting",
  mine: "Mine",
  agents: "Agents’",
  ai: "AI",
  open: "All open",
  resolved: "Resolved",
};

/** The conversations of one view. Rows never move under the pointer. */
export function List({ view, open, me }: { view: View; open: string | undefined; me: string }) {
  const client = useQueryClient();
  const [searching, setSearching] = useState(false);
  const [words, setWords] = useState("");
  const q = useDeferredValue(words.trim());
  const list = useInfiniteQuery({
    ...listQuery(client, view, q),
    placeholderData: (before) => (q === "" ? undefined : before),
  });
  const { data: counts } = useQuery(countsQuery);

  const [pointed, setPointed] = useState(false);
  const asking = view === "waiting" && q === "";
  const offered = useInfiniteQuery({ ...listQuery(client, "offered", ""), enabled: asking });
  const fresh = mineFirst(itemsOf(list.data), asking ? itemsOf(offered.data) : []);
  const { rows, arrived } = useHeld(`${view} ${q}`, fresh, pointed);
  const [cursor, setCursor] = useState<string | undefined>(open);
  const marked = cursor ?? open;

  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });

  const first = rows
    .slice(0, 3)
    .map(({ id }) => id)
    .join(" ");
  useEffect(() => {
    for (const id of first.split(" ").filter(Boolean)) bringNear(client, id);
  }, [client, first]);

  const step = (by: 1 | -1) => {
    const ids = rows.map(({ id }) => id);
    const id = stepFrom(ids, marked, by);
    if (id === undefined) return;
    setCursor(id);
    const at = ids.indexOf(id);
    virtual.scrollToIndex(at, { align: "auto" });
    // A row that was not drawn yet is there after the scroll.
    if (!focusRow(scroller.current, id)) requestAnimationFrame(() => focusRow(scroller.current, id));
    for (const near of ids.slice(Math.max(0, at - 1), at + 3)) bringNear(client, near);
  };
  useCommand("next", () => step(1));
  useCommand("previous", () => step(-1));
  useCommand("open", marked === undefined ? undefined : () => go({ at: "inbox", view, conversation: marked }));
  const search = useCallback(() => setSearching(true), []);
  useCommand("search", search);

  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastSeen >= rows.length - 10 && list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
  }, [lastSeen, rows.length, list]);

  const count = {
    waiting: counts?.waiting,
    mine: counts?.mine,
    ai: counts?.ai,
    open: counts?.all,
    agents: undefined,
    resolved: undefined,
  }[view];
  return (
    <section aria-label={`${titles[view]}, conversations`} className="flex h-full min-h-0 flex-col bg-sunk">
      <header className="flex h-16 shrink-0 items-center gap-2 pr-3 pl-6">
        {searching ? (
          <>
            <h1 className="sr-only">Find in {titles[view]}</h1>
            <Search
              words={words}
              onWords={setWords}
              onClose={() => {
                setWords("");
                setSearching(false);
              }}
            />
          </>
        ) : (
          <>
            <h1 className="flex-1 text-thread font-semibold text-ink">
              {titles[view]}
              {count !== undefined && count > 0 && (
                <span className="font-normal text-quiet tabular-nums"> · {count}</span>
              )}
            </h1>
            <IconButton icon="search" label="Find in this list (f)" onClick={search} />
          </>
        )}
      </header>
      <Neighbours view={view} />
      <Connection />
      {arrived > 0 && (
        <button
          type="button"
          onClick={() => setPointed(false)}
          className="appear mx-auto mb-2 rounded-full border border-edge bg-raised px-3 py-0.5 font-medium text-ink"
        >
          {arrived} new
        </button>
      )}
      <div
        ref={scroller}
        onPointerMove={(event) => event.pointerType === "mouse" && !pointed && arrived === 0 && setPointed(true)}
        onPointerLeave={() => setPointed(false)}
        className="min-h-0 flex-1 overflow-y-auto px-3 pb-4"
      >
        {list.isPending && <ListSkeleton height={rowHeight} />}
        {list.isError && rows.length === 0 && <ListFailure error={list.error} onAgain={() => void list.refetch()} />}
        {list.isSuccess && rows.length === 0 && <EmptyList view={view} q={q} />}
        <ul className="relative" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const conversation = rows[item.index];
            return (
              conversation && (
                <li
                  key={item.key}
                  aria-setsize={rows.length}
                  aria-posinset={item.index + 1}
                  className="slide absolute inset-x-0 top-0 py-px"
                  style={{ height: rowHeight, transform: `translateY(${item.start}px)` }}
                  onPointerEnter={() => bringNear(client, conversation.id)}
                >
                  <Row
                    conversation={conversation}
                    view={view}
                    me={me}
                    open={conversation.id === open}
                    cursor={conversation.id === marked}
                  />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function itemsOf(data: InfiniteData<Page<Conversation>> | undefined): Conversation[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}

function focusRow(within: HTMLElement | null, id: string): boolean {
  const row = within?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  row?.focus({ preventScroll: true });
  return row !== null && row !== undefined;
}
