import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Team } from "../../src/http/wire/people.ts";
import { ask, tell } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { teamsQuery } from "../api/queries.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { Final } from "./final.tsx";
import { toFirstMistake, useFormAsk } from "./form-ask.ts";
import { OnePage } from "./one-page.tsx";
import { Section } from "./section.tsx";
import { draftOf, saidOfTeam, teamFields } from "./team-draft.ts";
import { TeamForm } from "./team-form.tsx";
import { Problem } from "./problem.tsx";

const all = { at: "settings", topic: "teams" } as const;

/** One team: what it is for, who is in it, its hours and its clock. */
export function TeamPage({ id }: { id: string }) {
  return (
    <OnePage topic="teams" all="All teams" none="There is no such team." query={useQuery(teamsQuery)} id={id}>
      {(team) => <Shown key={team.id} team={team} />}
    </OnePage>
  );
}

function Shown({ team }: { team: Team }) {
  const { me } = useDesk();
  const [draft, setDraft] = useState(() => draftOf(team));
  const { busy, mistakes, run } = useFormAsk(["teams", "agents", "me"], teamFields);
  const operates = me.role === "operator";
  const path = `/teams/${encodeURIComponent(team.id)}`;
  const save = async (form: HTMLElement) => {
    const saved = await run(ask<Team>(path, { method: "PATCH", body: saidOfTeam(draft) }));
    if (saved === undefined) return toFirstMistake(form);
    setDraft(draftOf(saved));
    say({ words: `Saved. ${saved.name} works like this from now on.` });
  };
  const retire = async () => {
    if ((await run(tell(`${path}/retire`).then(() => true))) === undefined) return;
    go(all, "replace");
    say({ words: `${team.name} is out of use. Who waited for it waits for the next team.` });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <h2 className="text-title font-semibold text-ink">
        <bdi>{team.name}</bdi>
      </h2>
      <p className="mt-1 mb-6 text-thread">
        {operates
          ? "What it is for, who is in it, when they are there, and how long a customer may wait."
          : "You may look here; changing a team is for operators."}
      </p>
      <fieldset disabled={!operates} className="min-w-0">
        <TeamForm
          draft={draft}
          id={team.id}
          mistakes={mistakes.fields}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
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
            title={team.fallback ? "The queue that always exists" : "Out of use"}
            words={
              team.fallback
                ? "Everything that fits no other team comes here, so it cannot be taken out of use. Make another team this queue first."
                : "Who waits for it moves to the team above or to the queue that always exists. Past handoffs go on naming it."
            }
          >
            {!team.fallback && (
              <div className="flex flex-wrap gap-x-6 gap-y-2">
                <TextButton
                  onClick={() =>
                    void run(ask<Team>(path, { method: "PATCH", body: { fallback: true } })).then(
                      (done) => done && say({ words: `${team.name} is now the queue that always exists.` }),
                    )
                  }
                >
                  Make it the queue that always exists
                </TextButton>
                <Final
                  words="Take it out of use"
                  asks={`Nobody can bring it back. Take ${team.name} out of use?`}
                  busy={busy}
                  onDone={() => void retire()}
                />
              </div>
            )}
          </Section>
        </>
      )}
    </form>
  );
}
