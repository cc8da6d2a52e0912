import { makeStore, useStore } from "../frame/store.ts";

const key = "baton.brief";
const shown = makeStore<boolean | undefined>(undefined);

/** Whether the brief stands beside the thread. On a desk it does unless it was hidden; in a drawer it is asked for. */
export function useBriefShown(): boolean {
  return useStore(shown) ?? matchMedia("(min-width: 1240px)").matches;
}

export function startBrief(): void {
  if (localStorage.getItem(key) === "hidden") shown.set(false);
}

export function toggleBrief(): void {
  const desk = matchMedia("(min-width: 1240px)").matches;
  const next = !(shown.get() ?? desk);
  shown.set(next);
  // A closed drawer is no wish for the desk.
  if (!desk) return;
  if (next) localStorage.removeItem(key);
  else localStorage.setItem(key, "hidden");
}
