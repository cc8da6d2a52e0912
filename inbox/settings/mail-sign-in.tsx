import { type FormEvent, useState } from "react";
import type { Line } from "../../src/http/wire/lines.ts";
import { tell } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { PrimaryButton, QuietButton, TextButton } from "../frame/button.tsx";
import { CopyButton } from "../frame/copied.tsx";
import { said, TextField } from "../frame/text-field.tsx";
import { say } from "../frame/toast.ts";
import { Rows } from "./choice.tsx";
import { useChangeLine } from "./line-change.ts";
import type { LineMistakes } from "./line-problem.ts";
import { type MailSettings, type Provider, providerWords, tenantAddress, tenantOf } from "./mail-settings.ts";
import { Save } from "./save.tsx";
import { Section } from "./section.tsx";

type Props = { line: Line; oauth: NonNullable<MailSettings["oauth"]>; operates: boolean };

/** Letting Baton into a mailbox at the provider itself, once. */
export function MailSignIn({ line, oauth, operates }: Props) {
  const provider = providerWords[oauth.provider];
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const signIn = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      const { url } = await tell<{ url: string }>(`/lines/${encodeURIComponent(line.id)}/sign-in`, {});
      location.assign(url);
    } catch (error) {
      setFailed(refusalWords(error));
      setBusy(false);
    }
  };
  const isNeeded = line.signedIn !== true || line.state === "attention";
  const Button = isNeeded ? PrimaryButton : QuietButton;
  return (
    <Section
      title={`Sign-in with ${provider}`}
      words={
        line.signedIn === true
          ? `Baton was let into this mailbox, until somebody takes that back at ${provider}.`
          : `Nobody has signed in yet, so mail neither comes nor goes.`
      }
    >
      <Rows
        rows={[["Client id", oauth.clientId], ...(oauth.tokenUrl === undefined ? [] : [tenantRow(oauth.tokenUrl)])]}
      />
      {operates && (
        <div className="flex flex-col items-start gap-4">
          <Button disabled={busy} onClick={() => void signIn()}>
            {line.signedIn === true ? `Sign in with ${provider} again` : `Sign in with ${provider}`}
          </Button>
          {failed !== undefined && (
            <p role="alert" className="text-failure">
              {failed}
            </p>
          )}
          <ChangeClient line={line} oauth={oauth} />
        </div>
      )}
    </Section>
  );
}

const tenantRow = (tokenUrl: string) =>
  tenantOf(tokenUrl) === "" ? (["Token address", tokenUrl] as const) : (["Tenant", tenantOf(tokenUrl)] as const);

function ChangeClient({ line, oauth }: Omit<Props, "operates">) {
  const { change, busy, failed } = useChangeLine(line);
  const [open, setOpen] = useState(false);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const tokenUrl = tenantAddress(said(form, "tenant")) ?? null;
    if (!(await change({ email: { oauth: { ...clientSaid(form), ...(hasTenant(oauth) && { tokenUrl }) } } }))) return;
    setOpen(false);
    say({ words: "Saved." });
  };
  return (
    <div className="w-full">
      <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
        Change the client id or its secret
      </TextButton>
      {open && (
        <form onSubmit={(event) => void save(event)} className="appear mt-3 flex max-w-md flex-col gap-4">
          <ClientFields provider={oauth.provider} now={oauth} mistakes={failed?.mistakes.fields ?? {}} />
          <Save busy={busy} problem={failed?.mistakes.rest} />
        </form>
      )}
    </div>
  );
}

const hasTenant = ({ provider, tokenUrl }: Props["oauth"]): boolean =>
  provider === "microsoft" && (tokenUrl === undefined || tenantOf(tokenUrl) !== "");

type ClientProps = { provider: Provider; now?: Props["oauth"]; mistakes: LineMistakes["fields"] };

/** By which the provider knows Baton. It is registered there once, for all lines. */
export function ClientFields({ provider, now, mistakes }: ClientProps) {
  const where =
    provider === "google"
      ? "In the Google Cloud console, under Credentials, make an OAuth client for a web application"
      : "In the Microsoft Entra admin centre, register an application for the web";
  const back = `${location.origin}/oauth/callback`;
  return (
    <>
      <div>
        <p>{where}, with this address to come back to:</p>
        <p className="mt-2 flex items-start gap-3 rounded-s bg-soft px-3 py-2">
          <code className="min-w-0 flex-1 font-mono text-ink [overflow-wrap:anywhere]">{back}</code>
          <CopyButton text={back} what="The address to come back to" />
        </p>
      </div>
      <TextField
        name="clientId"
        label={provider === "google" ? "Client id" : "Application (client) id"}
        defaultValue={now?.clientId}
        required
        error={mistakes["oauth.clientId"]}
      />
      <TextField
        name="clientSecret"
        label="Client secret"
        type="password"
        required={now === undefined}
        hint={now === undefined ? undefined : "Empty: it stays as it is."}
        error={mistakes["oauth.clientSecret"]}
      />
      {provider === "microsoft" && (
        <TextField
          name="tenant"
          label="Directory (tenant) id"
          hint="Empty: any organisation’s mailbox may sign in."
          defaultValue={tenantOf(now?.tokenUrl)}
          error={mistakes["oauth.tokenUrl"]}
        />
      )}
    </>
  );
}

/** What stands in them, as the API takes it. A secret that was left empty stays. */
export function clientSaid(form: HTMLFormElement) {
  const clientSecret = said(form, "clientSecret");
  return { clientId: said(form, "clientId"), ...(clientSecret !== "" && { clientSecret }) };
}
