import { IconButton, QuietButton, TextButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { readArticle } from "../thread/article.tsx";
import type { Assisting } from "./assisting.ts";

/** Above the words: what was translated or summed up for the agent alone. */
export function Aside({ assisting, onNote }: { assisting: Assisting; onNote(text: string): void }) {
  const { shown, clear } = assisting;
  if (shown === undefined) return null;
  return (
    <section
      aria-label={shown.title}
      className="appear absolute inset-x-0 bottom-full z-10 mb-2 flex max-h-[42vh] flex-col rounded-l bg-raised shadow-float"
    >
      <header className="flex items-center gap-2 pt-2 pr-2 pl-4">
        <h3 className="min-w-0 flex-1 font-semibold text-ink">{shown.title}</h3>
        <IconButton icon="close" label="Close" onClick={clear} />
      </header>
      <p dir="auto" tabIndex={0} className="said min-h-0 overflow-y-auto px-4 pb-3 text-thread text-ink-2">
        {shown.text}
      </p>
      {shown.note && (
        <p className="px-4 pb-3">
          <QuietButton
            onClick={() => {
              clear();
              onNote(shown.text);
            }}
          >
            Insert as a note
          </QuietButton>
        </p>
      )}
    </section>
  );
}

/** Below the words: what is under way, what they rest on, what to look at before they go. */
export function Assisted({ assisting }: { assisting: Assisting }) {
  const { running, failed, helped, stop, clear } = assisting;
  return (
    <>
      <p role="status" className={running === undefined ? "sr-only" : "flex items-center gap-2 px-4 pb-2 text-quiet"}>
        {running !== undefined && (
          <>
            <Icon name="ai" size={15} className="animate-pulse text-ai" />
            <span>{running}…</span>
            <TextButton onClick={stop}>Stop</TextButton>
            <span className="max-tablet:hidden">Esc</span>
          </>
        )}
      </p>
      {failed !== undefined && (
        <p role="alert" className="flex items-start gap-2 pr-3 pb-1.5 pl-4 text-ink-2">
          <Icon name="warning" size={15} className="mt-0.5 shrink-0 text-failure" />
          <span className="min-w-0 flex-1">{failed}</span>
          <IconButton icon="close" label="Close" onClick={clear} className="-my-1.5" />
        </p>
      )}
      {helped?.warning !== undefined && (
        <p role="alert" className="flex items-start gap-2 px-4 pb-2 text-ink-2">
          <Icon name="warning" size={15} className="mt-0.5 shrink-0 text-waiting" />
          {helped.warning}
        </p>
      )}
      {helped !== undefined && helped.sources.length > 0 && (
        <ul aria-label="Written from" className="flex flex-wrap items-center gap-1.5 px-3 pb-2">
          {helped.sources.map(({ articleId, title }) => (
            <li key={articleId}>
              <button
                type="button"
                onClick={() => readArticle({ id: articleId, title })}
                className="flex items-center gap-1.5 rounded-full bg-soft px-2.5 py-0.5 text-ink-2 hover:text-ink"
              >
                <Icon name="book" size={14} className="text-quiet" />
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
