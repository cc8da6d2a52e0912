import type { z } from "zod";
import type { WebhookWithSecret } from "../../src/http/wire/webhooks.ts";
import { tell } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { toFirstMistake, useFormAsk } from "./form-ask.ts";
import { Topical } from "./page.tsx";
import { webhookFields, WebhookFields, webhookSaid } from "./webhook-fields.tsx";
import { keepSecret } from "./webhook-kept.ts";

const all = { at: "settings", topic: "webhooks" } as const;
const usual = { name: "", url: "", events: ["handoff.*"] };

/** Adds an address that hears of what happens; its own page then shows the secret and tries it. */
export function NewWebhook() {
  const { me } = useDesk();
  const { busy, mistakes, run } = useFormAsk(["webhooks"], webhookFields);
  const add = async (form: HTMLFormElement) => {
    const added = await run(tell<z.infer<typeof WebhookWithSecret>>("/webhooks", webhookSaid(form)));
    if (added === undefined) {
      toFirstMistake(form);
      return;
    }
    keepSecret(added.id, added.secret);
    go({ ...all, one: added.id }, "replace");
  };
  if (me.role !== "operator") return <p>Webhooks are for operators.</p>;
  return (
    <Topical title="Add a webhook" words="A program of yours that hears of what happens here, within a second.">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add(event.currentTarget);
        }}
        className="flex max-w-md flex-col gap-5"
      >
        <WebhookFields before={usual} mistakes={mistakes.fields} />
        {mistakes.rest !== undefined && (
          <p role="alert" className="text-failure">
            {mistakes.rest}
          </p>
        )}
        <div className="flex items-center gap-4">
          <PrimaryButton type="submit" disabled={busy}>
            Add the webhook
          </PrimaryButton>
          <TextButton onClick={() => go(all)}>Leave it</TextButton>
        </div>
      </form>
    </Topical>
  );
}
