import { type FormEvent, useState } from "react";
import type { Line } from "../../src/http/wire/lines.ts";
import { TextButton } from "../frame/button.tsx";
import { said, TextField } from "../frame/text-field.tsx";
import { say } from "../frame/toast.ts";
import { Choice, Rows } from "./choice.tsx";
import { useChangeLine } from "./line-change.ts";
import type { MailSettings } from "./mail-settings.ts";
import { Save } from "./save.tsx";
import { Section } from "./section.tsx";

type Props = { line: Line; mail: MailSettings; operates: boolean };

const copies = {
  usual: "Baton, unless the provider does so itself",
  append: "Baton",
  provider: "The provider",
  none: "Nobody",
};

/** What becomes of a line's mail. */
export function MailHandling({ line, mail, operates }: Props) {
  const { sentCopy, plusAddresses, authservId, importSince } = mail;
  const [open, setOpen] = useState(false);
  const [local, domain] = line.address.split("@");
  return (
    <Section title="How mail is handled" words="What is usual fits most mailboxes.">
      <Rows
        rows={[
          ["Files sent mail", copies[sentCopy ?? "usual"]],
          [
            "Plus addresses",
            plusAddresses === true
              ? `On. Answers come to ${local}+…@${domain}, and find their conversation even where a mail program drops its headers.`
              : "Off",
          ],
          [
            "Vouches for senders",
            authservId === undefined
              ? "Nobody is named, so no sender counts as proved. A check that failed still keeps automatic answers away."
              : `${authservId}. Anybody can write such a result into a mail; only the one that your own server adds is true.`,
          ],
          [
            "Past mail",
            importSince === undefined
              ? "None from before the first connection"
              : `Imported since ${sinceWords(importSince)}`,
          ],
        ]}
      />
      {operates && (
        <>
          <TextButton aria-expanded={open} onClick={() => setOpen(!open)}>
            Change how mail is handled
          </TextButton>
          {open && <HandlingForm line={line} mail={mail} onSaved={() => setOpen(false)} />}
        </>
      )}
    </Section>
  );
}

function HandlingForm({ line, mail, onSaved }: Omit<Props, "operates"> & { onSaved(): void }) {
  const { change, busy, failed } = useChangeLine(line);
  const mistakes = failed?.mistakes.fields ?? {};
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = (name: string) => said(form, name) || null;
    const email = {
      sentCopy: (["append", "provider", "none"] as const).find((each) => each === said(form, "sentCopy")) ?? null,
      plusAddresses: said(form, "plusAddresses") === "on",
      authservId: given("authservId"),
      importSince: given("importSince"),
    };
    if (!(await change({ email }))) return;
    onSaved();
    say({ words: "Saved." });
  };
  return (
    <form onSubmit={(event) => void save(event)} className="appear mt-3 flex max-w-md flex-col gap-4">
      <Choice label="Who files sent mail into its folder" name="sentCopy" defaultValue={mail.sentCopy ?? ""}>
        <option value="">{copies.usual}</option>
        <option value="append">{copies.append}</option>
        <option value="provider">{copies.provider}</option>
        <option value="none">{copies.none}</option>
      </Choice>
      <Choice
        label="Plus addresses"
        name="plusAddresses"
        defaultValue={mail.plusAddresses === true ? "on" : "off"}
        hint="On only if the server delivers mail to name+anything@ into this mailbox. Gmail does."
      >
        <option value="on">On</option>
        <option value="off">Off</option>
      </Choice>
      <TextField
        name="authservId"
        label="Who vouches for senders"
        hint="The name after “Authentication-Results:” in a mail that your own server delivered, such as mx.google.com."
        defaultValue={mail.authservId}
        autoCapitalize="none"
        error={mistakes.authservId}
      />
      <TextField
        name="importSince"
        label="Import mail since"
        type="date"
        hint="Counts at the first connection. What is imported is kept as the past; nobody is called and nothing is answered."
        defaultValue={mail.importSince?.slice(0, 10)}
        error={mistakes.importSince}
      />
      <Save busy={busy} problem={failed?.mistakes.rest} />
    </form>
  );
}

const sinceWords = (date: string): string =>
  new Date(date).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
