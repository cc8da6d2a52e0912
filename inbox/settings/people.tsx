import { useQuery } from "@tanstack/react-query";
import type { Agent } from "../../src/http/wire/people.ts";
import { useDesk } from "../api/desk.ts";
import { agentsQuery } from "../api/queries.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { go, newOne } from "../frame/route.ts";
import { listWords } from "../words/list.ts";
import { capital } from "../words/name.ts";
import { briefTimeWords } from "../words/time.ts";
import { Linked } from "./linked.tsx";
import { Items, Topical } from "./page.tsx";

/** Everybody who answers: whether they are there, and how much they have. */
export function People() {
  const { me } = useDesk();
  return (
    <Topical title="People" words="Who answers, whether they are there, and how many conversations they have.">
      <Items query={useQuery({ ...agentsQuery, refetchInterval: 15_000 })} none="Nobody yet.">
        {(agent) => (
          <Linked to={{ at: "settings", topic: "people", one: agent.id }}>
            <span className="block text-thread font-medium text-ink">
              <bdi>{agent.name}</bdi>
            </span>
            <span className="block">
              {capital(agent.role)} in {listWords(agent.teams.map(({ name }) => name)) || "no team"}
            </span>
            <span className="block text-quiet">{presenceWords(agent)}</span>
          </Linked>
        )}
      </Items>
      {me.role === "operator" && (
        <div className="mt-6">
          <PrimaryButton onClick={() => go({ at: "settings", topic: "people", one: newOne })}>
            Add a person
          </PrimaryButton>
        </div>
      )}
    </Topical>
  );
}

/** "Here, 3 of 10 conversations", "Away", "Last here at 14:02". */
export function presenceWords({ presence, load, capacity }: Agent): string {
  const has = `${load.all} of ${capacity} conversations`;
  if (!presence.present)
    return presence.seenAt === undefined
      ? "Has not been here yet."
      : `Last here ${briefTimeWords(presence.seenAt, Date.now())}, ${has}.`;
  return presence.state === "away" ? `Here, and away from new conversations, ${has}.` : `Here, ${has}.`;
}
