import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Page } from "../api/queries.ts";
import { TextButton } from "../frame/button.tsx";

/** One topic a page: what it is, in a sentence, and then the thing itself. */
export function Topical({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <>
      <h2 className="text-title font-semibold text-ink">{title}</h2>
      <p className="mt-1 mb-6 text-thread">{words}</p>
      {children}
    </>
  );
}

type ItemsProps<T> = { query: UseQueryResult<Page<T>>; none: string; children(item: T): ReactNode };

/** What a topic consists of, one below the other. */
export function Items<T extends { id: string }>({ query, none, children }: ItemsProps<T>) {
  if (query.isPending) return <div className="bone h-24" />;
  if (query.data === undefined)
    return (
      <p role="alert" className="text-thread">
        {query.error?.message} <TextButton onClick={() => void query.refetch()}>Try again</TextButton>
      </p>
    );
  if (query.data.items.length === 0) return <p className="text-quiet">{none}</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {query.data.items.map((item) => (
        <li key={item.id} className="py-4">
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
