import { useQuery } from "@tanstack/react-query";
import { knowledgeQuery } from "../api/queries.ts";
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
