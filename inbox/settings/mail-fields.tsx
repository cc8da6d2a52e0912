import { useState } from "react";
import { said, TextField } from "../frame/text-field.tsx";
import { Segments } from "./choice.tsx";
import type { LineMistakes } from "./line-problem.ts";
import { ServerFields, serverSaid } from "./mail-server-fields.tsx";
import { presets, type Provider, providerWords, serverWords, tenantAddress } from "./mail-settings.ts";
import { ClientFields, clientSaid } from "./mail-sign-in.tsx";

type Service = Provider | "other";
type Mistakes = { mistakes: LineMistakes["fields"] };

/** What a mailbox needs. Of the services that everybody has, only what is one's own is asked. */
export function MailFields({ mistakes }: Mistakes) {
  const [service, setService] = useState<Service>("google");
  const [way, setWay] = useState<"sign-in" | "password">("sign-in");
  return (
    <>
      <Segments
        label="Where the mailbox is"
        value={service}
        onChange={setService}
        options={[
          ["google", "Gmail"],
          ["microsoft", "Microsoft 365"],
          ["other", "Elsewhere"],
        ]}
      />
      <input type="hidden" name="service" value={service} />
      <input type="hidden" name="way" value={way} />
      {service === "other" ? (
        <OtherFields mistakes={mistakes} />
      ) : (
        <>
          <p className="-mt-3 text-quiet">
            Mail comes from {serverWords(presets[service].imap)}, and leaves by {serverWords(presets[service].smtp)}.
          </p>
          {service === "google" && (
            <Segments
              label="How Baton signs in"
              value={way}
              onChange={setWay}
              options={[
                ["sign-in", "With Google"],
                ["password", "App password"],
              ]}
            />
          )}
          {service === "google" && way === "password" ? (
            <TextField
              name="imap.password"
              label="App password"
              hint="Made at myaccount.google.com/apppasswords. The account’s own password does not work."
              type="password"
              required
              error={mistakes["imap.password"] ?? mistakes["smtp.password"]}
            />
          ) : (
            <>
              <ClientFields provider={service} mistakes={mistakes} />
              <p className="-mt-2 text-quiet">After this, you sign in with {providerWords[service]} once.</p>
            </>
          )}
        </>
      )}
      <TextField
        name="importSince"
        label="Import mail since"
        hint="Empty: only mail that comes from now on. What is imported is kept as the past; nobody is called and nothing is answered."
        type="date"
        error={mistakes.importSince}
      />
    </>
  );
}

function OtherFields({ mistakes }: Mistakes) {
  return (
    <>
      <fieldset className="flex flex-col gap-5 border-t border-line pt-4">
        <legend className="float-start mb-1 w-full text-thread font-semibold text-ink">Receiving (IMAP)</legend>
        <ServerFields way="imap" example="imap.example.com" mistakes={mistakes} />
        <TextField
          name="imap.user"
          label="User name"
          hint="Empty: the mail address."
          autoCapitalize="none"
          error={mistakes["imap.user"]}
        />
        <TextField name="imap.password" label="Password" type="password" required error={mistakes["imap.password"]} />
      </fieldset>
      <fieldset className="flex flex-col gap-5 border-t border-line pt-4">
        <legend className="float-start mb-1 w-full text-thread font-semibold text-ink">Sending (SMTP)</legend>
        <ServerFields way="smtp" example="smtp.example.com" mistakes={mistakes} />
        <TextField name="smtp.user" label="User name" hint="Empty: as for receiving." autoCapitalize="none" />
        <TextField
          name="smtp.password"
          label="Password"
          hint="Empty: as for receiving."
          type="password"
          error={mistakes["smtp.password"]}
        />
      </fieldset>
    </>
  );
}

/** What stands in them, as the API takes it; what was left empty is left out. */
export function mailSaid(form: HTMLFormElement) {
  const address = said(form, "address");
  const importSince = said(form, "importSince");
  return { address, ...serviceSaid(form, address), ...(importSince !== "" && { importSince }) };
}

function serviceSaid(form: HTMLFormElement, address: string) {
  const service = said(form, "service");
  const password = said(form, "imap.password");
  if (service === "google" || service === "microsoft") {
    const { imap, smtp, ...usual } = presets[service];
    const isSignIn = service === "microsoft" || said(form, "way") === "sign-in";
    const who = { user: address, ...(!isSignIn && { password: password.replaceAll(" ", "") }) };
    const oauth = { provider: service, ...clientSaid(form), tokenUrl: tenantAddress(said(form, "tenant")) };
    return { imap: { ...imap, ...who }, smtp: { ...smtp, ...who }, ...usual, ...(isSignIn && { oauth }) };
  }
  const user = said(form, "imap.user") || address;
  return {
    imap: { ...serverSaid(form, "imap"), user, password },
    smtp: {
      ...serverSaid(form, "smtp"),
      user: said(form, "smtp.user") || user,
      password: said(form, "smtp.password") || password,
    },
  };
}
