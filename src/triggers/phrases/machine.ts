import type { KnownWords } from "./known-words.ts";
import { type Way, widestGap } from "./notation.ts";
import { Row } from "./row.ts";
import { addSpan, type Spans, withTail } from "./spans.ts";
import { type State, statesOf, type Telling } from "./states.ts";
import { better, none, Trace } from "./trace.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a text says: the places for each list of ways that it says anywhere. */
export type Said = { readonly spans: readonly (Spans | undefined)[]; readonly steps: number };

/** What one word may mean to the automaton; to most it means little. */
class Taken {
  /** States of which it says the whole way. */
  whole: State[] | undefined = undefined;
  /** Others that it may end anywhere, and those that it may end where it is the last word of the message. */
  ending: State[] | undefined = undefined;
  lastOfMessage: State[] | undefined = undefined;
  /** States that it may bring to a gap. */
  beforeGap: State[] | undefined = undefined;
  /** States that it may bring before a late one, by number … */
  beforeLate: Row | undefined = undefined;
  /** … and the states behind which it may be that late one. */
  late: Row | undefined = undefined;

  add(state: State): void {
    if (state.isLate) {
      if (state.mayBegin) (this.whole ??= []).push(state);
      for (const { number } of state.previous) (this.late ??= new Row()).add(number);
    } else if (state.mayEnd && state.toEnd) (this.lastOfMessage ??= []).push(state);
    else if (state.mayEnd) (this.ending ??= []).push(state);
    if (state.number !== none) (this.beforeLate ??= new Row()).add(state.number);
    if (state.later.length > 0) (this.beforeGap ??= []).push(state);
  }
}

const nobody: readonly State[] = [];

/** One reading of a text. */
type Run = {
  readonly text: KnownWords;
  readonly spans: (Spans | undefined)[];
  /** Where something was last seen that may stand behind a gap, or `none`. */
  behindGap: number;
  steps: number;
};

/**
 * Lists of ways as one automaton over words, with a state for each place. All its states are followed at the same time
 * (Thompson 1968), so that nothing is tried twice (Cox, "Regular Expression Matching Can Be Simple And Fast", 2007).
 *
 * It reads from the last word to the first: so each state knows at once where its way ends, and a way is found where
 * it begins (Frisch and Cardelli, "Greedy Regular Expression Matching", 2004). Of what stands behind a gap only the
 * nearest counts. Which states two words in a row bring to the end of their ways is read off two rows of bits (after
 * Baeza-Yates and Gonnet, "A New Approach to Text Searching", 1992).
 */
export class Machine {
  readonly #vocabulary: Vocabulary;
  readonly #taken: (Taken | undefined)[] = [];
  /** The states that may stand before a late one, by number. */
  readonly #numbered: State[] = [];
  readonly #trace = new Trace();
  #fitting = new Int32Array(0);
  /** A row with nothing for each list. */
  readonly #unsaid: undefined[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a list of ways, of which so much will be told, and answers its place among what is said. */
  add(ways: readonly Way[], telling: Telling): number {
    const list = { list: this.#unsaid.push(undefined) - 1, telling };
    for (const way of ways) {
      const states = statesOf(way, list, (place) => this.#vocabulary.wordsOf(place));
      for (const state of states)
        if (state.next.some(({ isLate }) => isLate)) state.number = this.#numbered.push(state) - 1;
      for (const state of states) for (const word of state.words) this.#takenBy(word).add(state);
    }
    if (this.#fitting.length < this.#numbered.length) this.#fitting = new Int32Array(this.#numbered.length * 2);
    return list.list;
  }

  #takenBy(word: number): Taken {
    // Without a gap: a row with gaps is looked up like a dictionary.
    while (this.#taken.length <= word) this.#taken.push(undefined);
    return (this.#taken[word] ??= new Taken());
  }

  /** What a text says. Its steps are in proportion to the known words of the text. */
  read(text: KnownWords): Said {
    const run: Run = { text, spans: this.#unsaid.slice(), behindGap: none, steps: text.words.length };
    for (let at = text.words.length - 1; at >= 0; at--) this.#follow(run, at);
    this.#trace.clear();
    return run;
  }

  /** Follows all states that take a word, given what stands behind it. */
  #follow(run: Run, at: number): void {
    const { length, words, starts, ends, nexts, bodyEnd } = run.text;
    const taken = this.#taken[words[at] ?? 0];
    if (taken === undefined) return;
    const end = ends[at] ?? 0;
    for (const state of taken.whole ?? nobody) this.#say(state, run, starts[at] ?? 0, end);
    for (const state of taken.ending ?? nobody) this.#see(state, run, at, end);
    if (end >= bodyEnd) for (const state of taken.lastOfMessage ?? nobody) this.#see(state, run, at, length);
    const isNearGap = run.behindGap !== none && run.behindGap <= end + widestGap;
    if (isNearGap && taken.beforeGap !== undefined) this.#bringToGap(taken.beforeGap, run, at);
    if ((nexts[at] ?? none) === none) return;
    if (taken.beforeLate !== undefined) this.#bringBeforeLate(taken.beforeLate, run, at);
    this.#bringBeforeSeen(run, at);
  }

  /** The way of a state can be said to an end, from a word on that stands in its place. */
  #see(state: State, run: Run, at: number, end: number): void {
    run.steps++;
    const place = run.text.starts[at] ?? 0;
    if (state.previous.length > 0 || state.isBehindGap) this.#trace.see(state, place, end);
    if (state.isBehindGap) run.behindGap = place;
    if (state.mayBegin) this.#say(state, run, place, end);
  }

  #bringToGap(states: readonly State[], run: Run, at: number): void {
    const from = run.text.ends[at] ?? 0;
    const reach = run.text.reaches[at] ?? 0;
    run.steps += states.length;
    for (const state of states) {
      let nearest = reach;
      let end = none;
      for (const each of state.later) {
        const sight = this.#trace.behind(each, from);
        const place = this.#trace.placeOf(sight);
        if (sight === none || place > nearest) continue;
        end = place === nearest ? better(state, end, this.#trace.endOf(sight)) : this.#trace.endOf(sight);
        nearest = place;
      }
      if (end !== none) this.#see(state, run, at, end);
    }
  }

  #bringBeforeLate(states: Row, run: Run, at: number): void {
    const { words, starts, ends, nexts } = run.text;
    const next = nexts[at] ?? none;
    for (let behind = at + 1; (starts[behind] ?? next + 1) <= next; behind++) {
      const late = starts[behind] === next ? this.#taken[words[behind] ?? 0]?.late : undefined;
      run.steps++;
      if (late === undefined) continue;
      run.steps += states.length + late.length;
      const count = states.meet(late, this.#fitting);
      for (let fits = 0; fits < count; fits++) {
        const state = this.#numbered[this.#fitting[fits] ?? 0];
        if (state !== undefined) this.#see(state, run, at, ends[behind] ?? 0);
      }
    }
  }

  #bringBeforeSeen(run: Run, at: number): void {
    const word = run.text.words[at] ?? 0;
    const next = run.text.nexts[at] ?? none;
    const trace = this.#trace;
    for (let sight = trace.newestFrom(next); trace.placeOf(sight) === next; sight--) {
      const seen = trace.stateOf(sight);
      for (const state of seen?.previous ?? []) {
        run.steps++;
        if (!state.words.has(word)) continue;
        if (state !== seen) this.#see(state, run, at, trace.endOf(sight));
        else this.#seeOnceMore(state, run, at, sight);
      }
    }
  }

  #seeOnceMore(state: State, run: Run, at: number, sight: number): void {
    const place = run.text.starts[at] ?? 0;
    const end = this.#trace.seeOnceMore(state, sight, place);
    if (end === none) return;
    if (state.isBehindGap) run.behindGap = place;
    if (state.mayBegin) this.#say(state, run, place, end);
  }

  /** A way is said: from here on, or from the start of the message where only marks stand before it. */
  #say(state: State, run: Run, at: number, end: number): void {
    run.steps++;
    if (state.fromStart && at > run.text.bodyStart) return;
    const spans = (run.spans[state.list] ??= { starts: [], ends: [] });
    addSpan(spans, state, state.fromStart ? 0 : at, withTail(state, run.text, end));
  }
}
