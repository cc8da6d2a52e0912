import type { SignalKind } from "./signal.ts";
import type { Trigger } from "./trigger.ts";

type Rule = Pick<Trigger, "kind" | "state" | "lines" | "channels">;

/** Whom nobody would notice any more, and what becomes of them. No other kind is as bad to miss. */
const meaning: Readonly<Partial<Record<SignalKind, string>>> = {
  asked_for_human: "customers who ask for a person: they would go on talking to the AI",
  sensitive: "customers in hardship or danger: the AI would answer them by itself",
};

/**
 * What a change of the triggers in use would leave unnoticed, as sentences for the operator who makes it; undefined:
 * nothing that must not be lost by mistake. What was unnoticed before is no news.
 */
export function leftUnnoticed(before: readonly Rule[], after: readonly Rule[]): string | undefined {
  const lost = Object.entries(meaning).flatMap(([kind, whom]) => {
    const was = reachOf(kind, before);
    const is = reachOf(kind, after);
    if (is === "none" && was !== "none") return [`No live trigger would notice ${whom}.`];
    return is === "some" && was === "all" ? [`On some lines, no live trigger would notice ${whom}.`] : [];
  });
  return lost.length === 0 ? undefined : lost.join(" ");
}

function reachOf(kind: string, rules: readonly Rule[]): "all" | "some" | "none" {
  const live = rules.filter((rule) => rule.kind === kind && rule.state === "live");
  if (live.length === 0) return "none";
  return live.some(({ lines, channels }) => lines.length === 0 && channels.length === 0) ? "all" : "some";
}
