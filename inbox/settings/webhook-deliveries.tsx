import { useQuery } from "@tanstack/react-query";
import type { Webhook, WebhookDelivery } from "../../src/http/wire/webhooks.ts";
import { TextButton } from "../frame/button.tsx";
import { momentWords } from "../words/time.ts";
import { Section } from "./section.tsx";
import { deliveriesQuery } from "./webhook-queries.ts";

/** What an address was told lately, and what it answered. */
export function Deliveries({ webhook, onRetry }: { webhook: Webhook; onRetry: () => void }) {
  const { data, error } = useQuery(deliveriesQuery(webhook.id));
  const items = data?.items ?? [];
  const givenUp = items.filter(({ state }) => state === "failed").length;
  return (
    <Section
      title="What it was told"
      words="The newest twenty. Events carry ids and states, and no word of a customer."
    >
      {error !== null && <p role="alert">{error.message}</p>}
      {data === undefined && error === null && <div className="bone h-20" />}
      {data !== undefined && items.length === 0 && (
        <p className="text-quiet">Nothing has happened yet that it wants.</p>
      )}
      <ol className="divide-y divide-line">
        {items.map((each) => (
          <li key={each.id} className="flex flex-wrap items-baseline gap-x-4 py-1.5">
            <code className="min-w-48 font-mono text-chrome text-ink">{each.kind}</code>
            <span className={`min-w-40 flex-1 ${each.state === "failed" ? "text-failure" : "text-quiet"}`}>
              {deliveryWords(each)}
            </span>
            <time className="text-quiet" dateTime={each.at}>
              {momentWords(each.at)}
            </time>
          </li>
        ))}
      </ol>
      {givenUp > 0 && (
        <TextButton className="mt-3 font-normal" onClick={onRetry}>
          Try everything again that was given up
        </TextButton>
      )}
    </Section>
  );
}

function deliveryWords({ state, status, reason, attempts, dueAt }: WebhookDelivery): string {
  switch (state) {
    case "delivered":
      return `taken, ${status}${attempts > 1 ? ` at attempt ${attempts}` : ""}`;
    case "failed":
      return `given up after ${attempts} attempts. ${reason ?? ""}`;
    case "waiting":
      return attempts === 0 ? "on its way" : `${reason ?? "No answer."} Tried again ${momentWords(dueAt ?? "")}.`;
  }
}
