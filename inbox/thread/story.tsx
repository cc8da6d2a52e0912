import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { useChannel } from "../api/channel.ts";
import { useDesk } from "../api/desk.ts";
import { useOutgoing } from "../api/outgoing.ts";
import { handoffQuery, messagesQuery } from "../api/queries.ts";
import { Icon } from "../frame/icons.tsx";
import { customerWords } from "../words/name.ts";
import type { Signal } from "../words/signals.ts";
import { useFound, useKeptEnd, useUnseen } from "./follow.ts";
import { StoryFailure, StorySkeleton } from "./empty.tsx";
import { DayLine, EventLine, StartLine } from "./lines.tsx";
import { fetchOlder } from "./older.ts";
import { OutgoingSaid } from "./outgoing.tsx";
import { guessHeight, layOut, type ThreadRow } from "./rows.ts";
import { Said } from "./said.tsx";

/**
 * All that was said, newest at the bottom. Only what is near the screen is drawn, so ten thousand messages open like
 * ten; what comes never moves what is being read.
 */
export function Story({ conversation }: { conversation: Conversation }) {
  const client = useQueryClient();
  const desk = useDesk();
  const { id } = conversation;
  const messages = useQuery(messagesQuery(client, id));
  const { data: handoff } = useQuery(handoffQuery(id));
  const outgoing = useOutgoing();
  const thread = messages.data;

  const rows = useMemo(
    () =>
      thread
        ? layOut(
            thread.items,
            thread.older,
            outgoing.filter((said) => said.conversation === id),
          )
        : [],
    [thread, outgoing, id],
  );
  const { line, consent } = conversation;
  const where = useMemo(() => ({ id, line, ...(consent && { consent }) }), [id, line, consent]);
  const signals = useMemo(() => signalsByMessage(handoff?.signals ?? []), [handoff]);

  const raw = useChannel(conversation.channel)?.headers ?? false;

  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guessHeight(rows[index] as ThreadRow),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    // The first drawing is the end already; otherwise the beginning would be drawn and thrown away.
    initialRect: { width: 0, height: innerHeight },
    initialOffset: () => rows.reduce((sum, row) => sum + guessHeight(row), 0),
    anchorTo: "end",
    followOnAppend: true,
    scrollEndThreshold: 80,
    paddingEnd: 16,
  });

  const ready = rows.length > 0;
  useLayoutEffect(() => {
    if (ready) virtual.scrollToEnd();
  }, [ready, virtual]);

  useKeptEnd(scroller, ready, () => virtual.scrollToEnd());
  const { unseen, catchUp } = useUnseen(rows, virtual.isAtEnd(80));
  const found = useFound(id, rows, (index) => virtual.scrollToIndex(index, { align: "center" }));

  const items = virtual.getVirtualItems();
  const atStart = (items[0]?.index ?? 1) < 8 && virtual.scrollOffset !== null;
  const older = thread?.older ?? false;
  const reach = thread?.items[0]?.seq;
  useEffect(() => {
    if (ready && atStart && older) void fetchOlder(client, id).catch(() => undefined);
  }, [client, id, ready, atStart, older, reach]);

  if (messages.isPending) return <StorySkeleton />;
  if (messages.isError && thread === undefined) {
    return <StoryFailure error={messages.error} onAgain={() => void messages.refetch()} />;
  }
  const customer = customerWords(conversation.customer);
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        role="log"
        aria-label="What was said"
        tabIndex={0}
        className="@container-size h-full overflow-y-auto overscroll-contain px-6 -outline-offset-2 max-tablet:px-4"
      >
        <div className="relative mx-auto max-w-[820px]" style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <div
                  key={item.key}
                  ref={virtual.measureElement}
                  data-index={item.index}
                  className="absolute inset-x-0 top-0"
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <Line
                    row={row}
                    signals={signals}
                    customer={customer}
                    desk={desk}
                    where={where}
                    found={found}
                    raw={raw}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
      {unseen > 0 && (
        <button
          type="button"
          onClick={() => {
            catchUp();
            virtual.scrollToEnd();
          }}
          className="appear absolute bottom-3 left-1/2 flex -translate-x-1/2 items-center gap-1.5 rounded-full bg-raised px-3 py-1 font-medium text-ink shadow-float"
        >
          <Icon name="down" size={15} />
          {unseen} new
        </button>
      )}
    </div>
  );
}

type LineProps = {
  row: ThreadRow;
  signals: ReadonlyMap<string, readonly Signal[]>;
  customer: string;
  desk: ReturnType<typeof useDesk>;
  where: Parameters<typeof Said>[0]["where"];
  found: string | undefined;
  raw: boolean;
};

function Line({ row, signals, customer, desk, where, found, raw }: LineProps) {
  switch (row.show) {
    case "start":
      return <StartLine older={row.older} />;
    case "day":
      return <DayLine at={row.at} />;
    case "event":
      return <EventLine message={row.message} />;
    case "outgoing":
      return <OutgoingSaid outgoing={row.outgoing} desk={desk} />;
    case "message":
      return (
        <Said
          message={row.message}
          begins={row.begins}
          subject={row.subject}
          renamed={row.renamed ?? false}
          signals={signals.get(row.message.id)}
          customer={customer}
          me={desk.me.id}
          role={desk.me.role}
          where={where}
          found={found === row.message.id}
          raw={raw}
        />
      );
  }
}

function signalsByMessage(signals: readonly Signal[]): ReadonlyMap<string, readonly Signal[]> {
  return Map.groupBy(signals, (signal) => signal.message);
}
