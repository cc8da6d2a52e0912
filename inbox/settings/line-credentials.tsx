import { type FormEvent, useState } from "react";
import type { ChangeLine, Line } from "../../src/http/wire/lines.ts";
import { QuietButton, TextButton } from "../frame/button.tsx";
import { say } from "../frame/toast.ts";
import { said, TextField } from "../frame/text-field.tsx";
import { useChangeLine } from "./line-change.ts";
import { Section } from "./section.tsx";

/** A provider's id as the settings show it. */
const shownOf = (line: Line, name: string): string | undefined => {
  const value = line.settings[name];
  return typeof value === "string" ? value : undefined;
};

/** Who speaks for the line at Twilio. Secrets go in and are never shown again. */
export function Credentials({ line, operates }: { line: Line; operates: boolean }) {
  const rows = [
    ["Account", shownOf(line, "accountSid")],
    ["API key", shownOf(line, "apiKeySid") ?? "None: the auth token sends too"],
    ["Messaging service", shownOf(line, "messagingServiceSid") ?? "None"],
    ["Auth token", line.rotating ? "Two are accepted at present" : "One is accepted"],
  ] as const;
  return (
    <Section title="Credentials" words="Secrets are encrypted when they are stored and are never shown again.">
      <dl className="mb-5 grid grid-cols-[140px_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {rows.map(([title, value]) => (
          <div key={title} className="contents">
            <dt className="text-quiet">{title}</dt>
            <dd className="text-ink [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      {operates && (
        <div className="flex flex-col gap-4">
          <Rotation line={line} />
          <ApiKey line={line} />
          <MessagingService line={line} />
          <Replacement line={line} />
        </div>
      )}
    </Section>
  );
}

/** Changing the auth token without an hour in which messages are refused: first both, then only the next. */
function Rotation({ line }: { line: Line }) {
  const { change, busy, failed } = useChangeLine(line);
  const rotate = async (body: NonNullable<ChangeLine["twilio"]>, words: string) => {
    if (await change({ twilio: body })) say({ words });
  };
  if (!line.rotating) {
    return (
      <Secret
        line={line}
        summary="Change the auth token without an outage"
        words="In the Twilio console, make a secondary auth token and enter it here. From then on both are accepted, and you may promote it there whenever you like."
        fields={[["nextAuthToken", "Secondary auth token"]]}
        action="Accept both"
        done="Both tokens are accepted. Promote the secondary one in the Twilio console now."
      />
    );
  }
  return (
    <div className="rounded-s bg-soft px-4 py-3">
      <p className="text-ink">
        Two auth tokens are accepted. Promote the secondary one in the Twilio console, then make it the only one here.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <QuietButton
          disabled={busy}
          onClick={() => void rotate({ promote: true }, "The next token is now the only one.")}
        >
          Make it the only one
        </QuietButton>
        <TextButton
          disabled={busy}
          className="font-normal"
          onClick={() => void rotate({ nextAuthToken: null }, "Only the present token is accepted.")}
        >
          Take it back
        </TextButton>
      </div>
      {failed !== undefined && (
        <p role="alert" className="mt-2 text-failure">
          {failed.sentence}
        </p>
      )}
    </div>
  );
}

function ApiKey({ line }: { line: Line }) {
  const { change, busy } = useChangeLine(line);
  const takeBack = async () => {
    if (await change({ twilio: { apiKeySid: null, apiKeySecret: null } }))
      say({ words: "The auth token sends again." });
  };
  return (
    <div className="flex flex-wrap gap-x-6">
      <Secret
        line={line}
        summary={shownOf(line, "apiKeySid") === undefined ? "Send with an API key" : "Change the API key"}
        words="A key can be taken back in the Twilio console without changing the auth token. Both halves are shown there once."
        fields={[
          ["apiKeySid", "API key SID"],
          ["apiKeySecret", "API key secret"],
        ]}
        action="Send with this key"
        done="Messages are sent with this key."
      />
      {shownOf(line, "apiKeySid") !== undefined && (
        <TextButton disabled={busy} className="self-start font-normal" onClick={() => void takeBack()}>
          Take the key back
        </TextButton>
      )}
    </div>
  );
}

function Replacement({ line }: { line: Line }) {
  return (
    <Secret
      line={line}
      summary="Replace the auth token at once"
      words="For a token that is wrong or no longer secret. Messages that are signed with the old one are refused from now on."
      fields={[["authToken", "Auth token"]]}
      action="Replace it"
      done="The auth token is replaced."
    />
  );
}

function MessagingService({ line }: { line: Line }) {
  return (
    <Secret
      line={line}
      summary={
        shownOf(line, "messagingServiceSid") === undefined
          ? "Name the messaging service of this number"
          : "Change the messaging service"
      }
      words="Lines of one messaging service share who has opted out, as they do at Twilio."
      fields={[["messagingServiceSid", "Messaging service SID"]]}
      action="Save"
      done="Saved."
    />
  );
}

type SecretName = "nextAuthToken" | "authToken" | "apiKeySid" | "apiKeySecret" | "messagingServiceSid";
type SecretProps = {
  line: Line;
  summary: string;
  words: string;
  fields: readonly (readonly [SecretName, string])[];
  action: string;
  done: string;
};

function Secret({ line, summary, words, fields, action, done }: SecretProps) {
  const { change, busy, failed } = useChangeLine(line);
  const [open, setOpen] = useState(false);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = Object.fromEntries(fields.map(([name]) => [name, said(form, name)]));
    if (!(await change({ twilio: body }))) return;
    setOpen(false);
    say({ words: done });
  };
  return (
    <div>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {summary}
      </TextButton>
      {open && (
        <form onSubmit={(event) => void save(event)} className="appear mt-2 flex max-w-md flex-col gap-3">
          <p>{words}</p>
          {fields.map(([name, label], index) => (
            <TextField
              key={name}
              name={name}
              label={label}
              required
              autoFocus={index === 0}
              type={name.endsWith("Sid") ? "text" : "password"}
              autoComplete="off"
              error={failed?.mistakes.fields[name]}
            />
          ))}
          {failed !== undefined && fields.every(([name]) => failed.mistakes.fields[name] === undefined) && (
            <p role="alert" className="text-failure">
              {failed.sentence}
            </p>
          )}
          <QuietButton type="submit" disabled={busy} className="self-start">
            {action}
          </QuietButton>
        </form>
      )}
    </div>
  );
}
