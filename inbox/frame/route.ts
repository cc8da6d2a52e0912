import type { View } from "../../src/http/wire/conversations.ts";
import { makeStore, useStore } from "./store.ts";

export type Topic = "lines" | "triggers" | "routing" | "teams" | "people" | "knowledge" | "webhooks";

/** Where the reader is. Every place has an address, so that a reload or a shared link comes back to it. */
export type Route =
  | { at: "inbox"; view: View; conversation?: string }
  | { at: "settings"; topic?: Topic; one?: string }
  | { at: "figures" }
  | { at: "sign-in" };

/** In place of an id: the page where one is added. */
export const newOne = "new";
/** In place of a trigger's id: the page where triggers are run over the past. */
export const replayed = "replay";

const views: readonly View[] = ["waiting", "mine", "agents", "ai", "open", "resolved"];
const topics: readonly Topic[] = ["lines", "triggers", "routing", "teams", "people", "knowledge", "webhooks"];

/** Reads an address; what it does not know leads to the conversations that wait. */
export function readRoute(pathname: string): Route {
  const [first, second, third, fourth] = pathname.split("/").filter(Boolean).map(decodeURIComponent);
  if (first === "sign-in") return { at: "sign-in" };
  if (second === "figures") return { at: "figures" };
  if (second === "settings") {
    const topic = topics.find((known) => known === third);
    if (topic === undefined) return { at: "settings" };
    return fourth === undefined ? { at: "settings", topic } : { at: "settings", topic, one: fourth };
  }
  const view = views.find((known) => known === second) ?? "waiting";
  return third === undefined ? { at: "inbox", view } : { at: "inbox", view, conversation: third };
}

export function writeRoute(route: Route): string {
  switch (route.at) {
    case "sign-in":
      return "/sign-in";
    case "figures":
      return "/inbox/figures";
    case "settings": {
      if (route.topic === undefined) return "/inbox/settings";
      const topic = `/inbox/settings/${route.topic}`;
      return route.one === undefined ? topic : `${topic}/${encodeURIComponent(route.one)}`;
    }
    case "inbox": {
      const list = `/inbox/${route.view}`;
      return route.conversation === undefined ? list : `${list}/${encodeURIComponent(route.conversation)}`;
    }
  }
}

const place = makeStore<Route>({ at: "inbox", view: "waiting" });

/** Follows the browser's own back and forward; returns what stops it. */
export function startRouting(): () => void {
  const read = () => place.set(readRoute(location.pathname));
  read();
  addEventListener("popstate", read);
  return () => removeEventListener("popstate", read);
}

export function useRoute(): Route {
  return useStore(place);
}

export function currentRoute(): Route {
  return place.get();
}

/** Goes there at once. `replace` leaves no step behind for the back button. */
export function go(route: Route, how: "push" | "replace" = "push"): void {
  const path = writeRoute(route);
  if (path !== location.pathname || location.hash !== "") {
    history[how === "push" ? "pushState" : "replaceState"](null, "", path);
  }
  place.set(route);
}
