import { run } from "./commands.ts";
import { isLetterOfAnswer, readKey } from "./keys.ts";

/** Listens to the keys of the map; returns what stops it. An open dialog has the keys to itself. */
export function listenToKeys(): () => void {
  let taken = -Infinity;
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (document.querySelector("dialog[open], [role=menu]") !== null) return;
    // Enter on a button or a link is that button's own.
    if (event.key === "Enter" && target.closest("a, button, summary") !== null) return;
    const typing = target.matches("input, textarea, select, [contenteditable]");
    if (isLetterOfAnswer(event, typing, event.timeStamp - taken)) {
      taken = event.timeStamp;
      event.preventDefault();
      return;
    }
    const command = readKey(event, typing);
    if (command === "take") taken = event.timeStamp;
    if (command !== undefined && run(command)) event.preventDefault();
  };
  document.addEventListener("keydown", hear);
  return () => document.removeEventListener("keydown", hear);
}
