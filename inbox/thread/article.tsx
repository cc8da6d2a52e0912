import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Refusal } from "../api/ask.ts";
import { articleQuery } from "../api/queries.ts";
import { IconButton } from "../frame/button.tsx";
import { makeStore, useStore } from "../frame/store.ts";
import { momentWords } from "../words/time.ts";
import { Passages } from "./passages.tsx";

type Source = { readonly id: string; readonly title: string };
const reading = makeStore<Source | undefined>(undefined);

/** Shows the article that an answer came from. */
export const readArticle = (source: Source): void => reading.set(source);

/** The article that the AI answered from, as it stands now, over the thread. */
export function ArticleSheet() {
  const source = useStore(reading);
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (source !== undefined && sheet.current?.open === false) sheet.current.showModal();
  }, [source]);
  const close = () => sheet.current?.close();
  return (
    <dialog
      ref={sheet}
      aria-label={source?.title ?? "Article"}
      onClose={() => reading.set(undefined)}
      onClick={(event) => event.target === event.currentTarget && close()}
      className="mx-auto mt-[10vh] max-h-[76vh] w-[min(620px,calc(100vw-24px))] rounded-l bg-raised text-ink-2 shadow-float backdrop:bg-[rgb(0_0_0/0.28)]"
    >
      {source !== undefined && <Article source={source} onClose={close} />}
    </dialog>
  );
}

function Article({ source: { id, title }, onClose }: { source: Source; onClose(): void }) {
  const { data: article, error } = useQuery(articleQuery(id));
  const gone = error instanceof Refusal && error.status === 404;
  return (
    <article className="px-6 pt-4 pb-7">
      <header className="mb-1 flex items-start gap-3">
        <h2 dir="auto" className="min-w-0 flex-1 pt-0.5 text-title font-semibold text-ink">
          {article?.title ?? title}
        </h2>
        <IconButton icon="close" label="Close" onClick={onClose} className="-mr-2" />
      </header>
      {error !== null && (
        <p role="alert">{gone ? "This article has been removed since the AI answered from it." : error.message}</p>
      )}
      {article === undefined && error === null && <div aria-hidden="true" className="bone mt-4 h-24" />}
      {article !== undefined && (
        <>
          <p className="text-quiet">Changed {momentWords(article.updatedAt)}</p>
          <Passages title={article.title} text={article.text} />
        </>
      )}
    </article>
  );
}
