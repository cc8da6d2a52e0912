import { Key } from "./button.tsx";
import { keyMap } from "./keys.ts";

/** Every key, on one page. */
export function KeyMap() {
  const chords = [
    { keys: "Ctrl K", words: "Everything, by name" },
    { keys: "Ctrl ⏎", words: "Send" },
    { keys: "Ctrl J", words: "Help me write, from the field" },
  ];
  return (
    <div className="max-h-[80vh] overflow-y-auto p-6 pb-4">
      <h2 tabIndex={-1} autoFocus className="mb-4 text-thread font-semibold text-ink outline-none">
        Keys
      </h2>
      <dl className="columns-2 gap-8 max-tablet:columns-1">
        {[...chords, ...keyMap].map(({ keys, words }) => (
          <div key={keys} className="flex break-inside-avoid items-baseline gap-2 pb-2">
            <dt className="w-13 shrink-0">
              <Key>{keys}</Key>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
