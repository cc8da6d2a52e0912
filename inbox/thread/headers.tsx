import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { headersQuery } from "../api/queries.ts";
import { IconButton, TextButton } from "../frame/button.tsx";
import { CopyButton } from "../frame/copied.tsx";
import { makeStore, useStore } from "../frame/store.ts";

const reading = makeStore<string | undefined>(undefined);

/** Shows the fields before a message's words. */
export const readHeaders = (message: string): void => reading.set(message);

/** How a mail came, as its servers wrote it: for whoever must find out where something went wrong. */
export function HeadersSheet() {
  const message = useStore(reading);
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (message !== undefined && sheet.current?.open === false) sheet.current.showModal();
  }, [message]);
  const close = () => sheet.current?.close();
  return (
    <dialog
      ref={sheet}
      aria-labelledby="headers"
      onClose={() => reading.set(undefined)}
      onClick={(event) => event.target === event.currentTarget && close()}
      className="mx-auto mt-[8vh] max-h-[80vh] w-[min(820px,calc(100vw-24px))] rounded-l bg-raised text-ink-2 shadow-float backdrop:bg-[rgb(0_0_0/0.28)]"
    >
      {message !== undefined && <Headers message={message} onClose={close} />}
    </dialog>
  );
}

function Headers({ message, onClose }: { message: string; onClose(): void }) {
  const { data, error, refetch } = useQuery(headersQuery(message));
  return (
    <div className="flex max-h-[80vh] flex-col">
      <header className="flex shrink-0 items-center gap-4 px-6 pt-4 pb-2">
        <h2 id="headers" className="min-w-0 flex-1 text-title font-semibold text-ink">
          Headers
        </h2>
        {data !== undefined && (
          <CopyButton what="the headers" text={data.map(({ name, value }) => `${name}: ${value}`).join("\n")} />
        )}
        <IconButton icon="close" label="Close (Esc)" autoFocus onClick={onClose} className="-mr-2" />
      </header>
      {error !== null && (
        <p role="alert" className="px-6 pb-6">
          {error.message} <TextButton onClick={() => void refetch()}>Try again</TextButton>
        </p>
      )}
      {data === undefined && error === null && <div aria-hidden="true" className="bone mx-6 mb-6 h-64" />}
      {data !== undefined && (
        <div
          tabIndex={0}
          role="group"
          aria-labelledby="headers"
          className="min-h-0 overflow-y-auto px-6 pb-6 -outline-offset-2"
        >
          <dl className="grid grid-cols-[minmax(0,11rem)_minmax(0,1fr)] gap-x-4 gap-y-1.5 max-tablet:grid-cols-1 max-tablet:gap-y-0">
            {data.map(({ name, value }, index) => (
              <div key={index} className="contents">
                <dt className="text-quiet [overflow-wrap:anywhere] max-tablet:mt-2">{name}</dt>
                <dd className="font-mono whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}
