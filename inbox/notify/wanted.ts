import { makeStore, useStore } from "../frame/store.ts";

/**
 * Whether the system may show notices. `unable`: this browser has none, or not on a page without encryption. `refused`:
 * the browser was told no, and only its own settings change that.
 */
export type Wanted = "on" | "off" | "refused" | "unable";

const key = "baton.notices";
const wanted = makeStore<Wanted>("off");

export const useWanted = (): Wanted => useStore(wanted);
export const isWanted = (): boolean => wanted.get() === "on";

/** Reads what was chosen in this browser; the browser's own word goes before it. */
export function startNotices(): void {
  wanted.set(standing(localStorage.getItem(key) === "on"));
}

function standing(chosen: boolean): Wanted {
  if (!("Notification" in window) || !window.isSecureContext) return "unable";
  if (Notification.permission === "denied") return "refused";
  return chosen && Notification.permission === "granted" ? "on" : "off";
}

/** Asks the browser where it has not been asked. */
export async function wantNotices(want: boolean): Promise<void> {
  if (want && wanted.get() === "off") await Notification.requestPermission();
  localStorage.setItem(key, want ? "on" : "off");
  wanted.set(standing(want));
}
