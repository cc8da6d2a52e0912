import { useQuery } from "@tanstack/react-query";
import { agentsQuery, knowledgeQuery, teamsQuery } from "../api/queries.ts";
import { Items, Topical } from "./page.tsx";

export function Knowledge() {
  return (
    <Topical title="Knowledge" words="What the AI may answer from. It says nothing that does not stand here.">
      <Items query={useQuery(knowledgeQuery)} none="No article yet. The AI passes every question to a person.">
        {(article) => (
          <details>
            <summary className="text-thread font-medium text-ink">
              <bdi>{article.title}</bdi>
            </summary>
            <p dir="auto" className="said mt-1">
              {article.text}
            </p>
          </details>
        )}
      </Items>
    </Topical>
  );
}

export function People() {
  return (
    <Topical title="Teams and agents" words="Who takes the baton, and how long a customer may wait.">
      <Items query={useQuery(teamsQuery)} none="No team yet.">
        {(team) => (
          <>
            <p className="text-thread font-medium text-ink">{team.name}</p>
            <p className="text-quiet">
              Announced again after {team.answerMinutes} minutes
              {team.fallback ? ". Everything that fits no other team comes here" : ""}.
            </p>
          </>
        )}
      </Items>
      <h3 className="mt-10 mb-2 text-quiet">Agents</h3>
      <Items query={useQuery(agentsQuery)} none="No agent yet.">
        {(agent) => (
          <>
            <p className="text-thread font-medium text-ink">{agent.name}</p>
            <p className="text-quiet">
              {agent.email}, {agent.role}
            </p>
          </>
        )}
      </Items>
    </Topical>
  );
}
