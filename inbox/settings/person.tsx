import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Agent, SignInLink as Link } from "../../src/http/wire/people.ts";
import { ask, tell } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { agentsQuery } from "../api/queries.ts";
import { PrimaryButton, QuietButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { Final } from "./final.tsx";
import { toFirstMistake, useFormAsk } from "./form-ask.ts";
import { presenceWords } from "./people.tsx";
import { personFields, PersonForm, personOf, saidOf } from "./person-form.tsx";
import { OnePage } from "./one-page.tsx";
import { Section } from "./section.tsx";
import { SignInLink } from "./sign-in-link.tsx";
import { Problem } from "./problem.tsx";

const all = { at: "settings", topic: "people" } as const;

/** One person: whether they are there, what they can do, and how much at once. */
export function PersonPage({ id }: { id: string }) {
  return (
    <OnePage topic="people" all="All people" none="There is nobody like that." query={useQuery(agentsQuery)} id={id}>
      {(agent) => <Shown key={agent.id} agent={agent} />}
    </OnePage>
  );
}

function Shown({ agent }: { agent: Agent }) {
  const { me } = useDesk();
  const [draft, setDraft] = useState(() => personOf(agent));
  const { busy, mistakes, run } = useFormAsk(["agents", "teams", "me"], personFields);
  const [link, setLink] = useState<Link>();
  const operates = me.role === "operator";
  const path = `/agents/${encodeURIComponent(agent.id)}`;
  const save = async (form: HTMLElement) => {
    const saved = await run(ask<Agent>(path, { method: "PATCH", body: saidOf(draft) }));
    if (saved === undefined) return toFirstMistake(form);
    setDraft(personOf(saved));
    say({ words: "Saved." });
  };
  const retire = async () => {
    if ((await run(tell(`${path}/retire`).then(() => true))) === undefined) return;
    go(all, "replace");
    say({ words: `${agent.name} has left. What they held waits for their teams.` });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <h2 className="text-title font-semibold text-ink">
        <bdi>{agent.name}</bdi>
      </h2>
      <p className="mt-1 mb-6 text-thread">
        {agent.email}. {presenceWords(agent)}
        {!operates && " You may look here; changing a person is for operators."}
      </p>
      <fieldset disabled={!operates} className="min-w-0">
        <PersonForm draft={draft} mistakes={mistakes.fields} onChange={(change) => setDraft({ ...draft, ...change })} />
      </fieldset>
      <Problem words={mistakes.rest} />
      {operates && (
        <>
          <div className="sticky -bottom-12 -mx-2 mb-10 border-t border-line bg-page px-2 py-3">
            <PrimaryButton type="submit" disabled={busy}>
              Save
            </PrimaryButton>
          </div>
          <Section
            title="Coming in"
            words="A link opens the inbox for them, on a new screen or when theirs has signed them out."
          >
            {link === undefined ? (
              <QuietButton
                className="h-9"
                disabled={busy}
                onClick={() => void run(tell<Link>(`${path}/sign-in-link`)).then(setLink)}
              >
                Make a sign-in link
              </QuietButton>
            ) : (
              <SignInLink link={link} />
            )}
          </Section>
          <Section
            title="Leaving"
            words="They are signed out at once, and what they hold goes back to their teams. What they wrote stays under their name."
          >
            <Final
              words={`${agent.name} has left`}
              asks={`Who comes back comes back as somebody new. Has ${agent.name} left for good?`}
              busy={busy}
              onDone={() => void retire()}
            />
          </Section>
        </>
      )}
    </form>
  );
}
