import { CopyButton } from "../frame/copied.tsx";

/** The secret of a webhook, which is shown once. */
export function WebhookSecret({ secret }: { secret: string }) {
  return (
    <div role="status" className="mb-8 rounded-s border border-edge bg-sunk p-4">
      <p className="font-medium text-ink">Its secret</p>
      <p className="mt-1 flex items-baseline gap-3">
        <code className="min-w-0 font-mono text-chrome [overflow-wrap:anywhere] text-ink">{secret}</code>
        <CopyButton text={secret} what="the secret" />
      </p>
      <p className="mt-2 text-quiet">
        Keep it now: it is shown this once. With it the receiver proves that a call comes from here, by any library for
        Standard Webhooks.
      </p>
    </div>
  );
}
