/** Steps of a spelling that are no character of their own; a text that holds these codes has nothing to say there. */
export const spaces = 1;
export const number = 2;
export const letters = 3;
const signs: Readonly<Record<string, string>> = { _: "\u0001", "#": "\u0002", "*": "\u0003" };

/** The words under each of their spellings. */
export type Spelled = ReadonlyMap<string, readonly number[]>;

/** All spellings of the words of a notation, each with its number. */
export function bySpelling(written: ReadonlyMap<string, number>): Spelled {
  const found = new Map<string, number[]>();
  for (const [word, wordNumber] of written)
    for (const spelling of spellingsOf(word)) {
      const known = found.get(spelling);
      if (known === undefined) found.set(spelling, [wordNumber]);
      else if (!known.includes(wordNumber)) known.push(wordNumber);
    }
  return found;
}

/** How a word is spelled, with and without each letter that may be missing. */
function spellingsOf(written: string): readonly string[] {
  const at = written.search(/'|.\?/);
  if (at === -1) return [written.replaceAll(/[_#*]/g, (each) => signs[each] ?? each)];
  const [before = ""] = spellingsOf(written.slice(0, at));
  const rest = spellingsOf(written.slice(at + (written[at + 1] === "?" ? 2 : 1)));
  return rest.flatMap((each) => [before + each, before + (signs[written.charAt(at)] ?? written.charAt(at)) + each]);
}

/** Spellings that go on with one character. */
type Child = { readonly character: number; readonly spellings: readonly string[] };

/** Spellings in their order by the character that they have at a place, the one with most of them first. */
export function byCharacter(spellings: readonly string[], place: number): readonly Child[] {
  const found: Child[] = [];
  for (let from = 0; from < spellings.length;) {
    const character = spellings[from]?.charCodeAt(place) ?? 0;
    let to = from + 1;
    while (to < spellings.length && spellings[to]?.charCodeAt(place) === character) to++;
    found.push({ character, spellings: spellings.slice(from, to) });
    from = to;
  }
  return found.toSorted((a, b) => b.spellings.length - a.spellings.length);
}
