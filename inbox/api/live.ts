import type { QueryClient } from "@tanstack/react-query";
import type { LiveEvent } from "../../src/http/wire/live.ts";
import { makeStore, useStore } from "../frame/store.ts";
import { isMoving } from "./moving.ts";
import { outdate } from "./outdate.ts";

/** `lost` carries the time since which the screen may be out of date. */
type Connection = { state: "joining" } | { state: "live" } | { state: "lost"; since: number };
const connection = makeStore<Connection>({ state: "joining" });

export function useConnection(): Connection {
  return useStore(connection);
}

type Follower = (event: LiveEvent) => void;
const followers = new Set<Follower>();

/** Hears each event of the stream that `listen` keeps open. Returns what stops it. */
export function follow(follower: Follower): () => void {
  followers.add(follower);
  return () => void followers.delete(follower);
}

/**
 * Listens to what happens and marks what it names as out of date; what is on screen is fetched again at once. Events
 * carry ids only. Returns what stops it.
 */
export function listen(client: QueryClient): () => void {
  let source: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  const refreshLists = paced(() => {
    if (isMoving(client)) return;
    void outdate(client, ["list"]);
    void outdate(client, ["counts"]);
  }, 400);

  const open = () => {
    source = new EventSource("/api/v1/events");
    source.addEventListener("ready", joined);
    source.addEventListener("message", (message) => {
      const event: LiveEvent = JSON.parse(message.data);
      refreshLists();
      for (const follower of followers) follower(event);
      if (event.kind.startsWith("line.")) refreshLines(client);
      if (event.kind.startsWith("customer.")) refreshCustomers(client);
      if (event.kind.startsWith("trigger.")) void outdate(client, ["triggers"]);
      if (event.conversation !== undefined) refreshConversation(client, event.conversation);
    });
    source.addEventListener("error", () => {
      if (connection.get().state !== "lost") connection.set({ state: "lost", since: Date.now() });
      // The browser reconnects by itself unless the server answered with something that is no stream.
      if (source.readyState !== EventSource.CLOSED) return;
      void outdate(client, ["me"]);
      again = setTimeout(open, 2000 + Math.random() * 2000);
    });
  };
  const joined = () => {
    if (connection.get().state === "live") return;
    connection.set({ state: "live" });
    // What happened between the first look and the first event is in neither of them.
    void outdate(client, []);
  };

  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}

/** A line that halts or sends again changes what every composer on it says. */
function refreshLines(client: QueryClient): void {
  for (const noun of ["lines", "conversation"]) void outdate(client, [noun]);
}

/** Whose a conversation is may have changed in any of theirs, those included in which nothing happens. */
function refreshCustomers(client: QueryClient): void {
  for (const noun of ["customer", "conversation", "handoff"]) void outdate(client, [noun]);
}

function refreshConversation(client: QueryClient, id: string): void {
  if (!isMoving(client, id)) void outdate(client, ["conversation", id]);
  for (const noun of ["messages", "handoff"]) void outdate(client, [noun, id]);
  // Whose customer it is, an event does not say; only one is on screen.
  void outdate(client, ["customer"]);
}

/** Runs at once, then at most once per `ms`: a busy minute must not become a thousand requests. */
function paced(run: () => void, ms: number): () => void {
  let waiting = false;
  let wanted = false;
  return function call() {
    if (waiting) {
      wanted = true;
      return;
    }
    run();
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!wanted) return;
      wanted = false;
      call();
    }, ms);
  };
}
