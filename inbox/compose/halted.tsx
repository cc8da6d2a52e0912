import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Role } from "../../src/http/wire/people.ts";
import { TextButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { go } from "../frame/route.ts";

/** Said where somebody is about to write on a line that sends nothing now: their words are not lost, they wait. */
export function HaltedNote({ line, role }: { line: Conversation["line"]; role: Role }) {
  return (
    <div role="note" className="mx-3 mt-2 flex gap-2 rounded-s bg-soft px-3 py-2">
      <Icon name="warning" size={16} className="mt-0.5 text-failure" />
      <p className="min-w-0 flex-1">
        <span className="font-medium text-ink">Nothing is sent over {line.name} now.</span> {line.halted}{" "}
        {role === "operator"
          ? "What you write waits and then leaves by itself. "
          : "An operator is needed; what you write waits and then leaves by itself. "}
        {role === "operator" && (
          <TextButton onClick={() => go({ at: "settings", topic: "lines", one: line.id })}>Open the line</TextButton>
        )}
      </p>
    </div>
  );
}
