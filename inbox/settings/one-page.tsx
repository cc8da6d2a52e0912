import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Page } from "../api/queries.ts";
import { TextButton } from "../frame/button.tsx";
import { go, type Topic } from "../frame/route.ts";

type OnePageProps<T> = {
  topic: Topic;
  /** The way back, in words. */
  all: string;
  /** What to say when it is not among them. */
  none: string;
  query: UseQueryResult<Page<T>>;
  id: string;
  children(item: T): ReactNode;
};

/** One of a topic's things, with the way back to all of them; while it is fetched its place, and why where it cannot be. */
export function OnePage<T extends { id: string }>({ topic, all, none, query, id, children }: OnePageProps<T>) {
  const { data, error, refetch } = query;
  const item = data?.items.find((each) => each.id === id);
  return (
    <>
      <TextButton className="mb-4 font-normal" onClick={() => go({ at: "settings", topic })}>
        {all}
      </TextButton>
      {item !== undefined && children(item)}
      {data === undefined && error === null && <div className="bone h-96" />}
      {item === undefined && (data !== undefined || error !== null) && (
        <p role="alert" className="text-thread">
          {error === null ? none : error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
        </p>
      )}
    </>
  );
}
