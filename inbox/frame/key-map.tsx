import { Key } from "./button.tsx";
import { keyMap } from "./keys.ts";

/** Every key, on one page. */
export function KeyMap() {
  const chords = [
    { keys: "Ctrl K", words: "Everything, by name" },
    { keys: "Ctrl ⏎", words: "Send" },
    { keys: "Ctrl J", words: "Have help with writing, while you write" },
  ];
  return (
    <div className="p-6">
      <h2 tabIndex={-1} autoFocus className="mb-4 text-thread font-semibold text-ink outline-none">
        Keys
      </h2>
      <dl className="grid grid-cols-2 gap-x-8 gap-y-2 max-tablet:grid-cols-1">
        {[...chords, ...keyMap].map(({ keys, words }) => (
          <div key={keys} className="flex items-center gap-3">
            <dt className="w-16 shrink-0">
              <Key>{keys}</Key>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
