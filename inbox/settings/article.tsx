import { useQuery } from "@tanstack/react-query";
import type { Article } from "../../src/http/wire/knowledge.ts";
import { ask } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { articleQuery } from "../api/queries.ts";
import { go } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { Passages } from "../thread/passages.tsx";
import { momentWords } from "../words/time.ts";
import { ArticleForm, articleFields } from "./article-form.tsx";
import { Final } from "./final.tsx";
import { useFormAsk } from "./form-ask.ts";
import { OnePage } from "./one-page.tsx";
import { Section } from "./section.tsx";

/** One article: for operators to change, for everybody else to read. */
export function ArticlePage({ id }: { id: string }) {
  const { me } = useDesk();
  return (
    <OnePage
      topic="knowledge"
      all="All articles"
      none="There is no such article. It may have been removed."
      query={useQuery({ ...articleQuery(id), select: (article) => ({ items: [article] }) })}
      id={id}
    >
      {(article) => (
        <>
          <h2 dir="auto" className="text-title font-semibold text-ink">
            {article.title}
          </h2>
          <p className="mt-1 mb-6 text-quiet">Changed {momentWords(article.updatedAt)}</p>
          {me.role === "operator" ? (
            <Change key={article.id} article={article} />
          ) : (
            <div className="-mt-4">
              <Passages {...article} />
            </div>
          )}
        </>
      )}
    </OnePage>
  );
}

function Change({ article }: { article: Article }) {
  const { busy, mistakes, run } = useFormAsk(["knowledge"], articleFields);
  const path = `/knowledge/${encodeURIComponent(article.id)}`;
  const { lines } = article;
  return (
    <>
      <ArticleForm
        article={article}
        busy={busy}
        mistakes={mistakes}
        does="Save"
        onDone={async (written) => {
          const body = { ...written, ...(lines && { lines }) };
          const kept = await run(ask<Article>(path, { method: "PUT", body }));
          if (kept !== undefined) say({ words: "Saved. The AI answers from it as it stands now." });
          return kept !== undefined;
        }}
      />
      <div className="mt-10">
        <Section title="Remove it" words="The AI answers from it no more. Answers that were given stay as they are.">
          <Final
            words="Remove it"
            asks={`Nobody can bring it back. Remove “${article.title}”?`}
            busy={busy}
            onDone={() =>
              void run(ask(path, { method: "DELETE" }).then(() => true)).then((removed) => {
                if (removed !== true) return;
                go({ at: "settings", topic: "knowledge" }, "replace");
                say({ words: `Removed. The AI no longer knows “${article.title}”.` });
              })
            }
          />
        </Section>
      </div>
    </>
  );
}
