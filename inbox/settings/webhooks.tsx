import { useQuery } from "@tanstack/react-query";
import type { Webhook } from "../../src/http/wire/webhooks.ts";
import { useDesk } from "../api/desk.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { go, newOne } from "../frame/route.ts";
import { Linked } from "./linked.tsx";
import { Items, Topical } from "./page.tsx";
import { webhooksQuery } from "./webhook-queries.ts";

/** What an address does now, in a sentence. */
export function webhookWords({ state, reason, waiting }: Webhook): string {
  const queue = waiting === 0 ? "" : ` ${waiting} ${waiting === 1 ? "event waits" : "events wait"}.`;
  switch (state) {
    case "live":
      return `Hears of everything it wants.${queue}`;
    case "failing":
      return `${reason ?? "It does not answer."} It is tried again by itself.${queue}`;
    case "paused":
      return `Paused: nothing is sent. ${reason ?? ""}${queue}`.trim();
  }
}

/** Programs outside that hear of what happens; each leads to its own page. */
export function Webhooks() {
  const { me } = useDesk();
  const query = useQuery({ ...webhooksQuery, enabled: me.role === "operator" });
  if (me.role !== "operator")
    return (
      <Topical title="Webhooks" words="Webhooks are for operators.">
        {null}
      </Topical>
    );
  return (
    <Topical
      title="Webhooks"
      words="Programs of yours that hear of what happens here: a screen at the desk, a chat, your own records."
    >
      <Items query={query} none="None yet. Add one, and it hears of each handoff within a second.">
        {(webhook) => (
          <Linked to={{ at: "settings", topic: "webhooks", one: webhook.id }}>
            <span className="block text-thread font-medium text-ink">{webhook.name}</span>
            <span className="block [overflow-wrap:anywhere]">{webhook.url}</span>
            <span className={`block ${webhook.state === "failing" ? "text-failure" : "text-quiet"}`}>
              {webhookWords(webhook)}
            </span>
          </Linked>
        )}
      </Items>
      <div className="mt-6">
        <PrimaryButton onClick={() => go({ at: "settings", topic: "webhooks", one: newOne })}>
          Add a webhook
        </PrimaryButton>
      </div>
    </Topical>
  );
}
