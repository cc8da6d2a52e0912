import { makeStore, useStore } from "../frame/store.ts";

/** How a mail is shown instead of its words: as its writer designed it, with or without pictures from the web. */
type AsSent = { readonly pictures: boolean };

const shown = makeStore<ReadonlyMap<string, AsSent>>(new Map());
/** How tall a mail was, so that one which scrolls back into view takes its room at once. */
const heights = new Map<string, number>();
/** Where on the screen whoever asked for a mail was reading, until it has come. */
const tops = new Map<string, number>();

/** Undefined: its words are shown. It outlives the row, which is gone as soon as it is scrolled away. */
export const useAsSent = (message: string): AsSent | undefined => useStore(shown).get(message);

/** The button that was pressed is gone with what it changed: the cursor goes to the one that changes it back. */
export function keepCursor(article: HTMLElement | null): void {
  requestAnimationFrame(() => article?.querySelector<HTMLElement>("[data-turn]")?.focus({ preventScroll: true }));
}

/** Shows a mail as it was sent. Until its own height is known it takes that of its words, so that nothing jumps. */
export function showAsSent(message: string, article: HTMLElement): void {
  if (!heights.has(message)) heights.set(message, Math.max(96, article.clientHeight - 96));
  tops.set(message, topOf(article));
  shown.set(new Map(shown.get()).set(message, { pictures: false }));
}

/** A mail grows downwards from where it was asked for, also where the thread keeps to its end. */
export function keepTop(message: string, article: HTMLElement): void {
  const top = tops.get(message);
  if (top === undefined) return;
  tops.delete(message);
  article.closest("[role=log]")?.scrollBy(0, topOf(article) - Math.max(top, 0));
}

const topOf = (article: HTMLElement): number =>
  article.getBoundingClientRect().top - (article.closest("[role=log]")?.getBoundingClientRect().top ?? 0);

export function loadPictures(message: string): void {
  shown.set(new Map(shown.get()).set(message, { pictures: true }));
}

export function showWords(message: string): void {
  if (!shown.get().has(message)) return;
  const next = new Map(shown.get());
  next.delete(message);
  shown.set(next);
}

export const heightOf = (message: string): number => heights.get(message) ?? 0;
export const keepHeight = (message: string, height: number): void => void heights.set(message, height);

/** Below this share of its size nobody can read a mail: it scrolls sideways instead. */
const leastZoom = 0.4;

/** A mail that was designed for a wide screen is drawn smaller where there is less room, as phones do. */
export const zoomFor = (room: number, wanted: number): number =>
  wanted <= room ? 1 : Math.max(leastZoom, Math.floor((room / wanted) * 1000) / 1000);

/** What is said above a mail about its pictures from the web; `left` are those that it shows no more of than a frame. */
export function pictureWords(left: number, asked: boolean): string {
  if (left === 0) return "As it was sent";
  const pictures = left === 1 ? "1 picture" : `${left} pictures`;
  if (asked) return `${pictures} could not be loaded`;
  return `${pictures} from the web ${left === 1 ? "is" : "are"} not loaded`;
}
