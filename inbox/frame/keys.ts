/** What a key can ask for. */
export type Command =
  | "next"
  | "previous"
  | "open"
  | "take"
  | "reply"
  | "note"
  | "resolve"
  | "resolvewith"
  | "pass"
  | "handback"
  | "snooze"
  | "saved"
  | "template"
  | "assist"
  | "brief"
  | "search"
  | "palette"
  | "map"
  | "back";

type KeyPress = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** The map that `?` shows: keys, what they do, in the order in which a day needs them. */
export const keyMap: readonly { keys: string; command: Command; words: string }[] = [
  { keys: "j", command: "next", words: "Next conversation" },
  { keys: "k", command: "previous", words: "Previous conversation" },
  { keys: "Enter", command: "open", words: "Open it" },
  { keys: "t", command: "take", words: "Take the baton" },
  { keys: "r", command: "reply", words: "Write a reply" },
  { keys: "n", command: "note", words: "Write a note to colleagues" },
  { keys: "/", command: "saved", words: "Insert a saved answer" },
  { keys: "m", command: "template", words: "Send a template" },
  { keys: "a", command: "assist", words: "Help me write" },
  { keys: "e", command: "resolve", words: "Resolve" },
  { keys: "E", command: "resolvewith", words: "Resolve, and keep a promise" },
  { keys: "p", command: "pass", words: "Pass to a team, a colleague or the AI" },
  { keys: "h", command: "handback", words: "Hand back to the AI" },
  { keys: "s", command: "snooze", words: "Snooze" },
  { keys: "b", command: "brief", words: "Show or hide the brief" },
  { keys: "f", command: "search", words: "Find in this list" },
  { keys: "Esc", command: "back", words: "Back" },
  { keys: "?", command: "map", words: "This map" },
];

/** So long after `t` a letter that is in no field yet belongs to the answer. */
const answerMs = 1000;

/**
 * Whether a key must do nothing because whoever pressed it means to write: they took the baton a moment ago, and the
 * cursor is not there (the thread is still on its way, or a colleague was faster). An `e` would resolve.
 */
export function isLetterOfAnswer(press: KeyPress, typing: boolean, sinceTakeMs: number): boolean {
  return (
    !typing && !press.ctrlKey && !press.metaKey && !press.altKey && press.key.length === 1 && sinceTakeMs < answerMs
  );
}

const byKey = new Map(keyMap.map(({ keys, command }) => [keys === "Esc" ? "Escape" : keys, command]));

/**
 * What a key press asks for. While somebody types, only the palette's and the co-pilot's chord and Escape are heard: a
 * letter there is a letter.
 */
export function readKey(press: KeyPress, typing: boolean): Command | undefined {
  const chord = press.ctrlKey || press.metaKey;
  if (chord && !press.altKey && press.key.toLowerCase() === "k") return "palette";
  if (chord && !press.altKey && press.key.toLowerCase() === "j") return "assist";
  if (chord || press.altKey) return undefined;
  if (typing && press.key !== "Escape") return undefined;
  return byKey.get(press.key) ?? byKey.get(press.key.toLowerCase());
}
