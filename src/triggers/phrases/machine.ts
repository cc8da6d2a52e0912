import type { KnownWords } from "./known-words.ts";
import { byWord, type Lists } from "./lists.ts";
import { Narrowed } from "./narrowed.ts";
import { type Way, widestGap } from "./notation.ts";
import { Pairs } from "./pairs.ts";
import { Possible } from "./possible.ts";
import { FoundSpans, type Spans, withTail } from "./spans.ts";
import {
  better,
  fromStart,
  isBehindGap,
  isFollowed,
  isLate,
  mayBegin,
  none,
  States,
  type Telling,
  toEnd,
} from "./states.ts";
import { Trace } from "./trace.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a text says: the places for each list of ways that it says anywhere, in no order. */
export type Said = { readonly spans: readonly Spans[]; readonly steps: number };

/** What each word may mean to the automaton; to most it means little. */
type Meanings = {
  /** States whose way it may end. */
  readonly ending: Narrowed;
  /** States that it may bring to a gap. */
  readonly beforeGap: Narrowed;
  /** States that it may bring before a late one; and those before which it may be that late one. */
  readonly beforeLate: Lists;
  readonly late: Lists;
  /** What two words in a row bring to the end of its way. */
  readonly pairs: Pairs;
  readonly possible: Possible;
};

/** One reading of a text. */
type Run = {
  readonly text: KnownWords;
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
 * nearest counts. Common words end dozens of ways each, so an end is looked at only with the word before it.
 */
export class Machine {
  readonly #vocabulary: Vocabulary;
  readonly #states: States;
  readonly #trace: Trace;
  readonly #found = new FoundSpans();
  #meanings: Meanings | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#states = new States(vocabulary);
    this.#trace = new Trace(this.#states);
  }

  /** Adds a list of ways, of which so much will be told, and answers its place among what is said. */
  add(ways: readonly Way[], telling: Telling): number {
    const list = this.#found.addList();
    for (const way of ways) this.#states.add(way, list, telling);
    this.#meanings = undefined;
    return list;
  }

  /** What a text says. Its steps are in proportion to the known words of the text. */
  read(text: KnownWords): Said {
    const meanings = (this.#meanings ??= meaningsOf(this.#states, this.#vocabulary));
    const run: Run = { text, behindGap: none, steps: text.count };
    if (!meanings.possible.meet(text)) return { spans: [], steps: run.steps };
    meanings.ending.begin();
    meanings.beforeGap.begin();
    meanings.pairs.begin();
    this.#trace.begin(text.length);
    for (let at = text.count - 1; at >= 0; at--)
      if (meanings.possible.takes(text.words[at] ?? 0)) this.#follow(run, meanings, at);
    this.#trace.clear();
    return { spans: this.#found.take(), steps: run.steps };
  }

  /** Follows all states that take a word, given what stands behind it. */
  #follow(run: Run, { ending, beforeGap, beforeLate, late, pairs }: Meanings, at: number): void {
    const { text } = run;
    const word = text.words[at] ?? 0;
    const end = text.ends[at] ?? 0;
    for (let each = ending.of(word); ending.at(each) !== none; each++) this.#end(ending.at(each), run, at, end);
    if (run.behindGap !== none && run.behindGap <= end + widestGap) {
      const first = beforeGap.of(word);
      const reach = beforeGap.at(first) === none ? none : text.reach(at);
      if (run.behindGap <= reach)
        for (let each = first; beforeGap.at(each) !== none; each++)
          this.#bringToGap(beforeGap.at(each), run, at, reach);
    }
    const next = text.next(at);
    if (next === none) return;
    if (beforeLate.from[word] !== beforeLate.from[word + 1]) this.#bringBeforeLate(late, pairs, run, at, next);
    this.#bringBeforeSeen(run, at, next);
  }

  #end(state: number, run: Run, at: number, end: number): void {
    const traits = this.#states.traits.values[state] ?? 0;
    if ((traits & isLate) !== 0) this.#say(state, traits, run, run.text.starts[at] ?? 0, end);
    else if ((traits & toEnd) === 0) this.#see(state, run, at, end);
    else if (end >= run.text.bodyEnd) this.#see(state, run, at, run.text.length);
  }

  /** The way of a state can be said to an end, from a word on that stands in its place. */
  #see(state: number, run: Run, at: number, end: number): void {
    run.steps++;
    const place = run.text.starts[at] ?? 0;
    const traits = this.#states.traits.values[state] ?? 0;
    if ((traits & isFollowed) !== 0) this.#trace.see(state, place, end);
    if ((traits & isBehindGap) !== 0) run.behindGap = place;
    if ((traits & mayBegin) !== 0) this.#say(state, traits, run, place, end);
  }

  #bringToGap(state: number, run: Run, at: number, reach: number): void {
    const { from, of } = this.#states.later;
    const behind = run.text.ends[at] ?? 0;
    let nearest = reach;
    let end = none;
    run.steps++;
    for (let each = from[state] ?? 0; each < (from[state + 1] ?? 0); each++) {
      const sight = this.#trace.behind(of[each] ?? 0, behind);
      const place = this.#trace.placeOf(sight);
      if (sight === none || place > nearest) continue;
      const itsEnd = this.#trace.endOf(sight);
      end = place === nearest ? better(this.#states.traits.values[state] ?? 0, end, itsEnd) : itsEnd;
      nearest = place;
    }
    if (end !== none) this.#see(state, run, at, end);
  }

  #bringBeforeLate(late: Lists, pairs: Pairs, run: Run, at: number, next: number): void {
    const { words, starts, ends } = run.text;
    for (let behind = at + 1; (starts[behind] ?? 0) <= next; behind++) {
      run.steps++;
      if (starts[behind] !== next) continue;
      const word = words[behind] ?? 0;
      if (late.from[word] === late.from[word + 1]) continue;
      for (let each = pairs.of(words[at] ?? 0, word); pairs.at(each) !== none; each++)
        this.#see(pairs.at(each), run, at, ends[behind] ?? 0);
    }
  }

  #bringBeforeSeen(run: Run, at: number, next: number): void {
    const word = run.text.words[at] ?? 0;
    const trace = this.#trace;
    const { from, of } = this.#states.previous;
    for (let sight = trace.newestAt(next); trace.placeOf(sight) === next; sight--) {
      const seen = trace.stateOf(sight);
      for (let each = from[seen] ?? 0; each < (from[seen + 1] ?? 0); each++) {
        const state = of[each] ?? 0;
        run.steps++;
        if (!this.#states.takes(state, word)) continue;
        if (state !== seen) this.#see(state, run, at, trace.endOf(sight));
        else this.#seeOnceMore(state, run, at, sight);
      }
    }
  }

  #seeOnceMore(state: number, run: Run, at: number, sight: number): void {
    const place = run.text.starts[at] ?? 0;
    const end = this.#trace.seeOnceMore(state, sight, place);
    const traits = this.#states.traits.values[state] ?? 0;
    if (end === none) return;
    if ((traits & isBehindGap) !== 0) run.behindGap = place;
    if ((traits & mayBegin) !== 0) this.#say(state, traits, run, place, end);
  }

  /** A way is said: from here on, or from the start of the message where only marks stand before it. */
  #say(state: number, traits: number, run: Run, at: number, end: number): void {
    run.steps++;
    const begins = (traits & fromStart) !== 0;
    if (begins && at > run.text.bodyStart) return;
    const tail = this.#states.tail[state] ?? [];
    const last = tail.length === 0 ? end : withTail(tail, this.#vocabulary, run.text, end);
    this.#found.add(this.#states.list.values[state] ?? 0, traits, begins ? 0 : at, last);
  }
}

function meaningsOf(states: States, { sets, size }: Vocabulary): Meanings {
  const beforeLate = byWord(states.beforeLate, sets, size);
  const late = byWord(states.late, sets, size);
  const possible = new Possible(states, sets, size);
  return {
    ending: new Narrowed(byWord(states.ending, sets, size), possible),
    beforeGap: new Narrowed(byWord(states.beforeGap, sets, size), possible),
    beforeLate,
    late,
    pairs: new Pairs(beforeLate, late, possible),
    possible,
  };
}
