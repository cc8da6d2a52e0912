import type { Assisted, Task } from "../assist.ts";
import { shorten } from "../conversation/text.ts";
import { writeBrief } from "../handoff/brief.ts";
import { framingOf } from "../reply/wording.ts";

/** A summary without a model: what the brief holds, in sentences, each about messages that are named. */
export function briefly({ conversation }: Task): Assisted {
  const brief = writeBrief({ conversation, signals: [], because: "", framing: framingOf(null) });
  const who = conversation.customer.name ?? "The customer";
  const cited = new Set<string>();
  const quoted = (items: readonly { readonly text: string; readonly message: string }[]): string =>
    items
      .map(({ text, message }) => {
        cited.add(message);
        return `“${shorten(text, longest)}”`;
      })
      .join(", ");
  const parts: readonly (readonly [before: string, items: typeof brief.asked])[] = [
    [`${who} asked:`, brief.asked.slice(-most)],
    ["We said:", brief.answered.slice(-most)],
    ["Still open:", brief.open.slice(-most)],
    ["Promised:", brief.promises.slice(-most)],
  ];
  const lines = parts.filter(([, items]) => items.length > 0).map(([before, items]) => `${before} ${quoted(items)}.`);
  const facts = brief.facts.map(({ name, value, message }) => {
    cited.add(message);
    return `${name} ${value}`;
  });
  if (facts.length > 0) lines.push(`They gave: ${facts.join(", ")}.`);
  if (lines.length === 0) return { outcome: "unable", problem: "Nothing has been said that could be summarised." };
  return { outcome: "assisted", text: lines.join("\n"), sources: [], messages: [...cited], by: "brief", warning: null };
}

const longest = 160;
/** More than this of a kind is the thread itself. */
const most = 3;
