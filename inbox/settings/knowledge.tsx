import { useQuery } from "@tanstack/react-query";
import { useDesk } from "../api/desk.ts";
import { knowledgeQuery } from "../api/queries.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { go, newOne } from "../frame/route.ts";
import { passagesOf } from "../words/article.ts";
import { Linked } from "./linked.tsx";
import { Items, Topical } from "./page.tsx";

/** What the AI may answer from; each article leads to its own page. */
export function Knowledge() {
  const { me } = useDesk();
  return (
    <Topical title="Knowledge" words="What the AI may answer from. It says nothing that does not stand here.">
      {me.role === "operator" && (
        <div className="mb-6">
          <PrimaryButton onClick={() => go({ at: "settings", topic: "knowledge", one: newOne })}>
            Add an article
          </PrimaryButton>
        </div>
      )}
      <Items query={useQuery(knowledgeQuery)} none="No article yet. The AI passes every question to a person.">
        {({ id, title, text }) => (
          <Linked to={{ at: "settings", topic: "knowledge", one: id }}>
            <span dir="auto" className="block text-thread font-medium text-ink">
              {title}
            </span>
            <span dir="auto" className="line-clamp-2 text-quiet">
              {passagesOf(title, text)
                .map((passage) => (passage.heading === "" ? passage.text : passage.heading))
                .join(" · ")}
            </span>
          </Linked>
        )}
      </Items>
    </Topical>
  );
}
