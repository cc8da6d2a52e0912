import type { Line } from "../../src/http/wire/lines.ts";
import { CopyButton } from "../frame/copied.tsx";
import { Section } from "./section.tsx";

/** What the provider calls, to copy and paste there. */
export function LineAddresses({ line }: { line: Line }) {
  const { webhookUrl, fallbackUrl, channel } = line;
  if (webhookUrl === undefined) return null;
  const where =
    channel === "whatsapp"
      ? "In the Twilio console, open Messaging, Senders, WhatsApp senders, and paste these under Messaging Endpoint Configuration."
      : "In the Twilio console, open the phone number and paste these under Messaging Configuration, both with HTTP POST.";
  return (
    <Section title="Addresses for Twilio" words={where}>
      <dl className="flex flex-col gap-3">
        <Address title="A message comes in" url={webhookUrl} />
        {fallbackUrl !== undefined && <Address title="Primary handler fails" url={fallbackUrl} />}
      </dl>
    </Section>
  );
}

function Address({ title, url }: { title: string; url: string }) {
  return (
    <div>
      <dt className="text-ink-2">{title}</dt>
      <dd className="mt-1 flex items-start gap-3 rounded-s bg-soft px-3 py-2">
        <code className="min-w-0 flex-1 font-mono text-ink [overflow-wrap:anywhere]">{url}</code>
        <CopyButton text={url} what={title} />
      </dd>
    </div>
  );
}
