import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import type { Webhook, WebhookTest, WebhookWithSecret } from "../../src/http/wire/webhooks.ts";
import { ask, tell } from "../api/ask.ts";
import { QuietButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { Final } from "./final.tsx";
import { useFormAsk } from "./form-ask.ts";
import { OnePage } from "./one-page.tsx";
import { Save } from "./save.tsx";
import { Section } from "./section.tsx";
import { Deliveries } from "./webhook-deliveries.tsx";
import { webhookFields, WebhookFields, webhookSaid } from "./webhook-fields.tsx";
import { keepSecret, useSecret } from "./webhook-kept.ts";
import { webhooksQuery } from "./webhook-queries.ts";
import { WebhookSecret } from "./webhook-secret.tsx";
import { webhookWords } from "./webhooks.tsx";

const all = { at: "settings", topic: "webhooks" } as const;

/** One address: whether it hears, a test, what it was told, and how it is set up. */
export function WebhookPage({ id }: { id: string }) {
  return (
    <OnePage
      topic="webhooks"
      all="All webhooks"
      none="There is no such webhook."
      query={useQuery(webhooksQuery)}
      id={id}
    >
      {(webhook) => <Shown key={webhook.id} webhook={webhook} />}
    </OnePage>
  );
}

function Shown({ webhook }: { webhook: Webhook }) {
  const path = `/webhooks/${encodeURIComponent(webhook.id)}`;
  const secret = useSecret(webhook.id);
  const { busy, mistakes, run } = useFormAsk(["webhooks"], webhookFields);
  const [tested, setTested] = useState<z.infer<typeof WebhookTest>>();
  const change = (body: object) => run(ask<Webhook>(path, { method: "PATCH", body }));
  const paused = webhook.state === "paused";

  const renew = async () => {
    const renewed = await run(tell<z.infer<typeof WebhookWithSecret>>(`${path}/renew`));
    if (renewed !== undefined) keepSecret(renewed.id, renewed.secret);
  };
  const save = async (form: HTMLFormElement) => {
    if ((await change(webhookSaid(form))) !== undefined) say({ words: "Saved." });
  };
  const remove = async () => {
    await run(ask(path, { method: "DELETE" }));
    go(all, "replace");
    say({ words: `${webhook.name} hears of nothing any more.` });
  };

  return (
    <>
      <h2 className="text-title font-semibold text-ink">{webhook.name}</h2>
      <p className="mt-1 text-thread [overflow-wrap:anywhere]">{webhook.url}</p>
      <div className="mt-4 mb-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <p
          role="status"
          className={`min-w-60 flex-1 text-thread ${webhook.state === "failing" ? "text-failure" : "text-ink"}`}
        >
          {webhookWords(webhook)}
        </p>
        <QuietButton className="h-9" disabled={busy} onClick={() => void change({ state: paused ? "live" : "paused" })}>
          {paused ? "Resume" : "Pause"}
        </QuietButton>
      </div>
      {secret !== undefined && <WebhookSecret secret={secret} />}
      <Section title="Try it" words="Sends one signed event of kind webhook.test now, and says what came back.">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <QuietButton
            className="h-9"
            disabled={busy}
            onClick={() => void run(tell<z.infer<typeof WebhookTest>>(`${path}/test`)).then(setTested)}
          >
            Send a test
          </QuietButton>
          {tested !== undefined && (
            <p role="status" className={tested.taken ? "text-ink" : "text-failure"}>
              {tested.taken ? `Taken, with status ${tested.status}.` : tested.reason}
            </p>
          )}
        </div>
      </Section>
      <Deliveries webhook={webhook} onRetry={() => void run(tell(`${path}/retry`))} />
      <Section title="Set-up" words="What it is called, where it is, and what it hears of.">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save(event.currentTarget);
          }}
          className="flex max-w-md flex-col gap-5"
        >
          <WebhookFields before={webhook} mistakes={mistakes.fields} />
          <Save busy={busy} problem={mistakes.rest} />
        </form>
      </Section>
      <Section title="Secret and removal" words="A new secret takes effect at once: change it at the receiver first.">
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <TextButton onClick={() => void renew()}>Make a new secret</TextButton>
          <Final
            words="Remove this webhook"
            asks="What waits to be told is dropped. Remove it?"
            busy={busy}
            onDone={() => void remove()}
          />
        </div>
      </Section>
    </>
  );
}
