import { useState } from "react";
import type { z } from "zod";
import type { AddedAgent } from "../../src/http/wire/people.ts";
import { tell } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { said, TextField } from "../frame/text-field.tsx";
import { toFirstMistake, useFormAsk } from "./form-ask.ts";
import { Topical } from "./page.tsx";
import { nobodyYet, personFields, PersonForm, saidOf } from "./person-form.tsx";
import { SignInLink } from "./sign-in-link.tsx";
import { Problem } from "./problem.tsx";

type Added = z.infer<typeof AddedAgent>;
const all = { at: "settings", topic: "people" } as const;

/** Adds somebody, and gives the link with which they come in. */
export function NewPerson() {
  const { me } = useDesk();
  const [draft, setDraft] = useState(nobodyYet);
  const [added, setAdded] = useState<Added>();
  const { busy, mistakes, run } = useFormAsk(["agents", "teams"], personFields);
  if (me.role !== "operator") return <p>People are for operators to change.</p>;
  if (added !== undefined) return <Welcome added={added} />;
  const add = async (form: HTMLFormElement) => {
    const done = await run(tell<Added>("/agents", { ...saidOf(draft), email: said(form, "email") }));
    if (done === undefined) toFirstMistake(form);
    else setAdded(done);
  };
  return (
    <Topical title="Add a person" words="Somebody who answers. You get a link with which they come in, once.">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add(event.currentTarget);
        }}
      >
        <div className="mb-5 max-w-md">
          <TextField
            name="email"
            type="email"
            label="Mail address"
            hint="It tells them apart; nothing is sent there."
            required
            error={mistakes.fields["email"]}
          />
        </div>
        <PersonForm draft={draft} mistakes={mistakes.fields} onChange={(change) => setDraft({ ...draft, ...change })} />
        <Problem words={mistakes.rest} />
        <div className="flex items-center gap-4">
          <PrimaryButton type="submit" disabled={busy}>
            Add the person
          </PrimaryButton>
          <TextButton onClick={() => go(all)}>Leave it</TextButton>
        </div>
      </form>
    </Topical>
  );
}

function Welcome({ added: { agent, signInLink } }: { added: Added }) {
  return (
    <Topical title={`${agent.name} can come in`} words="Give them this link. A later one is made on their page.">
      <div className="mb-6">
        <SignInLink link={signInLink} />
      </div>
      <PrimaryButton autoFocus onClick={() => go(all)}>
        Done
      </PrimaryButton>
    </Topical>
  );
}
