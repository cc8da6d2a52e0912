import { useQuery } from "@tanstack/react-query";
import type { Team } from "../../src/http/wire/people.ts";
import { useDesk } from "../api/desk.ts";
import { agentsQuery, teamsQuery } from "../api/queries.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { go, newOne } from "../frame/route.ts";
import { Linked } from "./linked.tsx";
import { Items, Topical } from "./page.tsx";
import { hoursWords } from "./weekdays.ts";

/** Who is called, when they are there, and how long a customer may wait; each team leads to its own page. */
export function Teams() {
  const { me } = useDesk();
  const { data: agents } = useQuery(agentsQuery);
  const here = new Set(
    agents?.items.flatMap(({ id, presence }) => (presence.present && presence.state === "available" ? [id] : [])),
  );
  return (
    <Topical title="Teams" words="Who takes the baton, when they are there, and how long a customer may wait.">
      <Items query={useQuery(teamsQuery)} none="No team yet.">
        {(team) => (
          <Linked to={{ at: "settings", topic: "teams", one: team.id }}>
            <span className="block text-thread font-medium text-ink">{team.name}</span>
            <span className="block">{team.hours === null ? "Always there" : hoursWords(team.hours)}</span>
            <span className="block text-quiet">{teamWords(team, here)}</span>
          </Linked>
        )}
      </Items>
      {me.role === "operator" && (
        <div className="mt-6">
          <PrimaryButton onClick={() => go({ at: "settings", topic: "teams", one: newOne })}>Add a team</PrimaryButton>
        </div>
      )}
    </Topical>
  );
}

/** "A first answer within 15 minutes. Three people, one is here now. Two customers wait." */
function teamWords({ answerMinutes, members, waiting, fallback }: Team, here: ReadonlySet<string>): string {
  const count = (n: number, one: string, many: string): string => `${n === 0 ? "No" : n} ${n === 1 ? one : many}`;
  const present = members.filter(({ id }) => here.has(id)).length;
  return [
    fallback ? "Everything that fits no other team comes here." : "",
    `A first answer within ${answerMinutes} minutes.`,
    `${count(members.length, "person", "people")}, ${present === 0 ? "nobody" : present} here now.`,
    waiting === 0 ? "" : `${count(waiting, "customer waits", "customers wait")}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
