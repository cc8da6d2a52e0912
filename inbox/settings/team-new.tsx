import { useState } from "react";
import type { Team } from "../../src/http/wire/people.ts";
import { tell } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { toFirstMistake, useFormAsk } from "./form-ask.ts";
import { Topical } from "./page.tsx";
import { newTeam, saidOfTeam, teamFields } from "./team-draft.ts";
import { TeamForm } from "./team-form.tsx";
import { Problem } from "./problem.tsx";

const all = { at: "settings", topic: "teams" } as const;

/** Adds a group that answers. */
export function NewTeam() {
  const { me } = useDesk();
  const [draft, setDraft] = useState(newTeam);
  const { busy, mistakes, run } = useFormAsk(["teams", "agents"], teamFields);
  if (me.role !== "operator") return <p>Teams are for operators to change.</p>;
  const add = async (form: HTMLElement) => {
    const added = await run(tell<Team>("/teams", saidOfTeam(draft)));
    if (added === undefined) toFirstMistake(form);
    else go({ ...all, one: added.id }, "replace");
  };
  return (
    <Topical title="Add a team" words="A group that answers: what it is for, who is in it, and when.">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add(event.currentTarget);
        }}
      >
        <TeamForm
          draft={draft}
          id={undefined}
          mistakes={mistakes.fields}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
        <Problem words={mistakes.rest} />
        <div className="flex items-center gap-4">
          <PrimaryButton type="submit" disabled={busy}>
            Add the team
          </PrimaryButton>
          <TextButton onClick={() => go(all)}>Leave it</TextButton>
        </div>
      </form>
    </Topical>
  );
}
