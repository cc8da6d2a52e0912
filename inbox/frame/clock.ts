import { makeStore, useStore } from "./store.ts";

const clock = makeStore(Date.now());

/** Starts the one clock that all waits grow by; returns what stops it. */
export function startClock(): () => void {
  const tick = setInterval(() => clock.set(Date.now()), 5000);
  return () => clearInterval(tick);
}

/** The time, renewed every five seconds. */
export function useNow(): number {
  return useStore(clock);
}
