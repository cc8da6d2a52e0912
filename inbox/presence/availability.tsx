import { useQueryClient } from "@tanstack/react-query";
import type { Me, Presence } from "../../src/http/wire/people.ts";
import { ask } from "../api/ask.ts";
import { refusalWords, useDesk } from "../api/desk.ts";
import { meQuery } from "../api/queries.ts";
import { Segments } from "../settings/choice.tsx";
import { say } from "../frame/toast.ts";

const words: Readonly<Record<Presence["state"], string>> = { available: "Available", away: "Away" };
const told: Readonly<Record<Presence["state"], string>> = {
  available: "You are available: customers who wait are offered to you.",
  away: "You are away: nothing is offered to you, and customers who wait for you go back to your team.",
};

/** Whether new conversations are offered to the agent, and the way to change it. */
function useAvailability() {
  const client = useQueryClient();
  const { me } = useDesk();
  // Nothing is offered to an auditor, who only reads.
  const state = me.role === "auditor" ? undefined : me.presence?.state;
  const set = async (next: Presence["state"]) => {
    const show = (shown: Presence["state"]) =>
      client.setQueryData<Me>(meQuery.queryKey, (known) =>
        known?.presence === undefined ? known : { ...known, presence: { ...known.presence, state: shown } },
      );
    if (state === undefined) return;
    show(next);
    try {
      await ask("/me/presence", { method: "PUT", body: { state: next } });
      say({ words: told[next], action: { words: "Undo", run: () => void set(state) } });
    } catch (error) {
      show(state);
      say({ words: refusalWords(error), failure: true });
    }
  };
  return { state, set };
}

/** The same in words, with what it means. */
export function AvailabilityChoice() {
  const { state, set } = useAvailability();
  if (state === undefined) return null;
  return (
    <div className="mb-8">
      <Segments
        label="New conversations"
        options={[
          ["available", words.available],
          ["away", words.away],
        ]}
        value={state}
        onChange={(next) => void set(next)}
      />
      <p className="mt-2 text-quiet">
        {state === "available"
          ? "While this page is open, customers who wait for your teams are offered to you, one at a time."
          : "Nothing is offered to you. Customers who wait for an answer of yours go back to your team."}
      </p>
    </div>
  );
}

/** A switch for the rail: a filled dot says available, an empty one away. */
export function Availability({ className }: { className: string }) {
  const { state, set } = useAvailability();
  if (state === undefined) return null;
  const next = state === "available" ? "away" : "available";
  return (
    <button
      type="button"
      role="switch"
      aria-checked={state === "available"}
      aria-label="Available for new conversations"
      title={state === "available" ? "You are available. Go away?" : "You are away. Come back?"}
      onClick={() => void set(next)}
      className={className}
    >
      <span className="grid size-[18px] shrink-0 place-items-center">
        <span
          className={`size-2.5 rounded-full border-2 ${state === "available" ? "border-ink bg-ink" : "border-quiet"}`}
        />
      </span>
      <span className="max-wide:hidden">{words[state]}</span>
    </button>
  );
}
