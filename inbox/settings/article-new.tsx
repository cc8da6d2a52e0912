import type { Article } from "../../src/http/wire/knowledge.ts";
import { tell } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { ArticleForm, articleFields } from "./article-form.tsx";
import { useFormAsk } from "./form-ask.ts";
import { Topical } from "./page.tsx";

const all = { at: "settings", topic: "knowledge" } as const;

/** Adds something that the AI may answer from. */
export function NewArticle() {
  const { me } = useDesk();
  const { busy, mistakes, run } = useFormAsk(["knowledge"], articleFields);
  if (me.role !== "operator") return <p>Articles are for operators to change.</p>;
  return (
    <Topical title="Add an article" words="What customers ask and what is true. The AI answers from it at once.">
      <ArticleForm
        article={{ title: "", text: "" }}
        busy={busy}
        mistakes={mistakes}
        does="Add the article"
        onDone={async (written) => {
          const added = await run(tell<Article>("/knowledge", written));
          if (added === undefined) return false;
          go(all, "replace");
          say({ words: `Added. The AI answers from “${added.title}” now.` });
          return true;
        }}
      >
        <TextButton onClick={() => go(all)}>Leave it</TextButton>
      </ArticleForm>
    </Topical>
  );
}
