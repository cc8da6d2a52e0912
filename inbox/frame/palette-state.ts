import { makeStore, useStore } from "./store.ts";

/** What the palette asks for; `closed` when nobody asked. */
export type Mode = "closed" | "everything" | "pass" | "snooze" | "saved" | "map";

const mode = makeStore<Mode>("closed");

export function usePaletteMode(): Mode {
  return useStore(mode);
}

export function openPalette(next: Exclude<Mode, "closed">): void {
  mode.set(next);
}

export function closePalette(): void {
  mode.set("closed");
}
