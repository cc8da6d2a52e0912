import { useQuery } from "@tanstack/react-query";
import { linesQuery } from "../api/queries.ts";
import { haltedWords } from "../words/line.ts";
import { TextButton } from "./button.tsx";
import { Icon } from "./icons.tsx";
import { go } from "./route.ts";

/** Across the screen of whoever can mend it: which line sends nothing, why, and how many messages wait. */
export function HaltedLines() {
  const { data } = useQuery(linesQuery);
  const halted = data?.items.filter((line) => line.halted) ?? [];
  if (halted.length === 0) return null;
  return (
    <section aria-label="Lines that send nothing" className="shrink-0 border-b border-line bg-failure-tint">
      {halted.map((line) => (
        <p key={line.id} role="status" className="flex items-center gap-2.5 px-6 py-2 max-tablet:px-4">
          <Icon name="warning" size={16} className="text-failure" />
          <span className="min-w-0 flex-1 text-ink [overflow-wrap:anywhere] max-tablet:line-clamp-1">
            {haltedWords(line)}
          </span>
          <TextButton className="shrink-0" onClick={() => go({ at: "settings", topic: "lines", one: line.id })}>
            Open the line
          </TextButton>
        </p>
      ))}
    </section>
  );
}
