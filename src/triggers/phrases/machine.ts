import { type KnownWords, vocabulary } from "./known-words.ts";
import { widestGap, type Way } from "./notation.ts";

/** A place in a text where something was said: from a character to the one behind its last. */
export type Span = { readonly start: number; readonly end: number };

/** What the lists of ways found: for each list every beginning, from the front, and its end. */
export type Finds = { readonly spans: readonly (readonly Span[] | undefined)[]; readonly steps: number };

/** That a way can be said from a word to its end. */
type Seen = {
  readonly at: number;
  /** Where its end is. */
  readonly end: number;
  /** For a place that repeats: where the end is with one word there, with two, …; -1: with so many there is none. */
  readonly ends: readonly number[];
  /** The nearest place behind it where the way can be said from there too. */
  readonly before: Seen | undefined;
};

/** A place of a way, and what may follow it. */
type State = {
  readonly list: number;
  readonly most: number;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly mayBegin: boolean;
  readonly mayEnd: boolean;
  /** What may stand behind a space. */
  readonly next: readonly State[];
  /** What may stand behind a gap. */
  readonly later: readonly State[];
  seen: Seen | undefined;
};

/** The states that take a word: those that may end a way are asked always, the others only where one goes on nearby. */
type Takers = { readonly closing: State[]; readonly inner: State[] };
const untaken: Takers = { closing: [], inner: [] };

/** One reading of a text. */
type Run = {
  readonly text: KnownWords;
  readonly spans: (Span[] | undefined)[];
  /** The states to forget afterwards. */
  readonly touched: State[];
  /** Where something was last seen. */
  nearest: number;
  steps: number;
};

/**
 * Lists of ways as one automaton over words: a state for each place (Glushkov 1961), all of them followed at once
 * (Thompson 1968), so that nothing is tried twice (Cox, "Regular Expression Matching Can Be Simple And Fast", 2007).
 * It reads from the last word to the first: so each state knows at once where its way ends, and a way is found where
 * it begins (Frisch and Cardelli, "Greedy Regular Expression Matching", 2004). Of what stands behind a gap only the
 * nearest counts. Its time is at most the known words of the text times the states that take one of them.
 */
export class Machine {
  readonly #longest: boolean;
  readonly #takers: Takers[] = [untaken];
  /** For each word of the vocabulary, the place of its takers. */
  readonly #takersOf: Uint16Array;
  #last: { readonly words: KnownWords; readonly finds: Finds } | undefined;

  /** Of the ends that a way may have from one beginning it tells the furthest, or else the nearest. */
  constructor(lists: readonly (readonly Way[])[], end: "furthest" | "nearest") {
    this.#longest = end === "furthest";
    const taken = lists.flatMap((ways, list) => ways.flatMap((way) => statesOf(way, list)));
    this.#takersOf = new Uint16Array(vocabulary.size);
    for (const { state, words } of taken)
      for (const word of words) {
        this.#takersOf[word] ||= this.#takers.push({ closing: [], inner: [] }) - 1;
        const takers = this.#takers[this.#takersOf[word] ?? 0];
        (state.mayEnd ? takers?.closing : takers?.inner)?.push(state);
      }
  }

  /** What a text says. Asked again about the same text, it answers from memory. */
  read(text: KnownWords): Finds {
    if (this.#last?.words !== text) this.#last = { words: text, finds: this.#run(text) };
    return this.#last.finds;
  }

  #run(text: KnownWords): Finds {
    let word = text.words.length - 1;
    while (word >= 0 && this.#takers[this.#takersOf[text.words[word] ?? 0] ?? 0]?.closing.length === 0) word--;
    if (word < 0) return { spans: [], steps: text.words.length };

    const run: Run = { text, spans: [], touched: [], nearest: Number.POSITIVE_INFINITY, steps: text.words.length };
    for (; word >= 0; word--) {
      const takers = this.#takers[this.#takersOf[text.words[word] ?? 0] ?? 0];
      if (takers === undefined || takers === untaken) continue;
      this.#ask(takers.closing, run, word);
      if (run.nearest <= (text.ends[word] ?? 0) + widestGap) this.#ask(takers.inner, run, word);
    }
    for (const state of run.touched) state.seen = undefined;
    for (const found of run.spans) found?.sort((a, b) => a.start - b.start || b.end - a.end);
    return run;
  }

  #ask(states: readonly State[], run: Run, word: number): void {
    const at = run.text.starts[word] ?? 0;
    run.steps += states.length;
    for (const state of states) {
      const seen = this.#seen(state, run.text, word, at);
      if (seen === undefined) continue;
      if (state.seen === undefined) run.touched.push(state);
      state.seen = seen;
      run.nearest = at;
      if (state.mayBegin && (!state.fromStart || at <= run.text.bodyStart))
        (run.spans[state.list] ??= []).push({ start: state.fromStart ? 0 : at, end: seen.end });
    }
  }

  /** Whether the way can be said to its end from here, with this word in this place, and where that is. */
  #seen(state: State, text: KnownWords, word: number, at: number): Seen | undefined {
    let end = state.mayEnd ? closed(state, text, text.ends[word] ?? 0) : none;
    const next = text.nexts[word] ?? none;
    if (next !== none) for (const each of state.next) end = this.#better(end, seenAt(each, next)?.end ?? none);
    if (end === none && state.later.length > 0) end = this.#afterGap(state, text, word);
    const again = state.most === 1 || next === none ? undefined : seenAt(state, next);
    if (end === none && again === undefined) return undefined;
    let ends = state.most === 1 ? once : [end, ...(again?.ends.slice(0, state.most - 1) ?? [])];
    for (const each of ends) end = this.#better(end, each);
    if (end === none) return undefined;
    const before = state.seen;
    if (before?.at !== at) return { at, end, ends, before };
    // Two words begin here, "any" and "any more".
    if (ends.length < before.ends.length) ends = [...ends, ...before.ends.slice(ends.length)];
    ends = ends.map((each, repeat) => this.#better(each, before.ends[repeat] ?? none));
    return { at, end: this.#better(end, before.end), ends, before: before.before };
  }

  #afterGap(state: State, text: KnownWords, word: number): number {
    const from = text.ends[word] ?? 0;
    let at = (text.reaches[word] ?? 0) + 1;
    let end = none;
    for (const each of state.later) {
      let seen = each.seen;
      while (seen !== undefined && seen.at <= from) seen = seen.before;
      if (seen === undefined || seen.at > at) continue;
      end = seen.at === at ? this.#better(end, seen.end) : seen.end;
      at = seen.at;
    }
    return at > (text.reaches[word] ?? 0) ? none : end;
  }

  #better(a: number, b: number): number {
    if (a === none || b === none) return Math.max(a, b);
    return this.#longest ? Math.max(a, b) : Math.min(a, b);
  }
}

/** Where nothing is. */
const none = -1;
const once: readonly number[] = [];

function seenAt({ seen }: State, at: number): Seen | undefined {
  let each = seen;
  while (each !== undefined && each.at < at) each = each.before;
  return each?.at === at ? each : undefined;
}

function closed({ toEnd }: State, text: KnownWords, end: number): number {
  if (!toEnd) return end;
  return end >= text.bodyEnd ? text.length : none;
}

/** One state for each place of a way, and the words that it takes. */
function statesOf({ places, fromStart, toEnd }: Way, list: number): readonly { state: State; words: Set<number> }[] {
  const states = places.map(({ most }, at) => ({
    list,
    most,
    fromStart,
    toEnd,
    mayBegin: places.slice(0, at).every(({ optional }) => optional),
    mayEnd: places.slice(at + 1).every(({ optional }) => optional),
    next: [] as State[],
    later: [] as State[],
    seen: undefined,
  }));
  for (const [at, { next, later }] of states.entries()) {
    let follows = next;
    for (const [behind, { optional, afterGap }] of places.entries()) {
      const place = states[behind];
      if (behind <= at || place === undefined) continue;
      if (afterGap) follows = later;
      follows.push(place);
      if (!optional) break;
    }
  }
  return states.map((state, at) => ({
    state,
    words: new Set(places[at]?.words.map((written) => vocabulary.numberOf(written))),
  }));
}
