import { type FormEvent, useState } from "react";
import type { Line } from "../../src/http/wire/lines.ts";
import { TextButton } from "../frame/button.tsx";
import { said, TextField } from "../frame/text-field.tsx";
import { say } from "../frame/toast.ts";
import { Rows } from "./choice.tsx";
import { useChangeLine } from "./line-change.ts";
import { ServerFields, serverSaid } from "./mail-server-fields.tsx";
import { type MailSettings, providerWords, type Server, serverWords } from "./mail-settings.ts";
import { Save } from "./save.tsx";
import { Section } from "./section.tsx";

type Props = { line: Line; mail: MailSettings; operates: boolean };

/** Where mail comes from and leaves by. */
export function MailServers({ line, mail, operates }: Props) {
  const { imap, smtp, oauth } = mail;
  const by = oauth === undefined ? "a password" : `${providerWords[oauth.provider]}’s sign-in`;
  return (
    <Section
      title="Servers"
      words={
        oauth === undefined
          ? "Passwords are encrypted when they are stored and are never shown again."
          : `Where mail comes from and leaves by. ${providerWords[oauth.provider]} grants access to its own servers only.`
      }
    >
      <Rows
        rows={[
          ["Receiving", imap === undefined ? "Other mail servers bring it" : serverWords(imap)],
          ["Sending", serverWords(smtp)],
          ["Signs in as", whoWords(imap, smtp, by)],
        ]}
      />
      {operates && (
        <div className="flex flex-col gap-4">
          <ServerForm
            line={line}
            way="imap"
            now={imap}
            summary={imap === undefined ? "Receive from a mailbox" : "Change receiving"}
            hasPassword={oauth === undefined}
          />
          <ServerForm line={line} way="smtp" now={smtp} summary="Change sending" hasPassword={oauth === undefined} />
        </div>
      )}
    </Section>
  );
}

function whoWords(imap: Server | undefined, smtp: Server, by: string): string {
  const users = [...new Set([imap?.user, smtp.user].filter((user) => user !== undefined))];
  return users.length === 0 ? "Nobody: the server asks for no name" : `${users.join(" and ")}, with ${by}`;
}

type FormProps = {
  line: Line;
  way: "imap" | "smtp";
  now: Server | undefined;
  summary: string;
  hasPassword: boolean;
};

function ServerForm({ line, way, now, summary, hasPassword }: FormProps) {
  const { change, busy, failed } = useChangeLine(line);
  const [open, setOpen] = useState(false);
  const mistakes = failed?.mistakes.fields ?? {};
  const isNew = now === undefined;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const [user, password] = [said(form, `${way}.user`), said(form, `${way}.password`)];
    const server = { ...serverSaid(form, way), ...(password !== "" && { password }) };
    const email =
      way === "imap" ? { imap: { ...server, user } } : { smtp: { ...server, user: user === "" ? null : user } };
    if (!(await change({ email }))) return;
    setOpen(false);
    say({ words: "Saved. Check whether it works." });
  };
  return (
    <div>
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        {summary}
      </TextButton>
      {open && (
        <form onSubmit={(event) => void save(event)} className="appear mt-3 flex max-w-md flex-col gap-4">
          <ServerFields way={way} now={now} example={`${way}.example.com`} mistakes={mistakes} />
          <TextField
            name={`${way}.user`}
            label="User name"
            defaultValue={now?.user}
            required={way === "imap"}
            hint={way === "smtp" ? "Empty: the server asks for none." : undefined}
            autoCapitalize="none"
            error={way === "imap" ? mistakes["imap.user"] : undefined}
          />
          {hasPassword && (
            <TextField
              name={`${way}.password`}
              label="Password"
              type="password"
              autoComplete="new-password"
              required={isNew}
              hint={isNew ? undefined : "Empty: it stays as it is. Another server needs it again."}
              error={mistakes[`${way}.password`]}
            />
          )}
          <Save busy={busy} problem={failed?.mistakes.rest} />
        </form>
      )}
    </div>
  );
}
