import type { ReactNode } from "react";
import { jumpTo } from "../thread/jump.ts";

/** One line of the brief: what it is about, and what is known. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[64px_minmax(0,1fr)] gap-x-3">
      <h3 className="text-quiet">{title}</h3>
      <div>{children}</div>
    </section>
  );
}

type Quote = { text: string; message: string };

export function Quotes({ items, none }: { items: readonly Quote[]; none: string }) {
  if (items.length === 0) return <p className="text-quiet">{none}</p>;
  return (
    <ul className="flex flex-col gap-1.5 touch:gap-3">
      {items.map(({ text, message }) => (
        <li key={`${message} ${text}`}>
          <Jump message={message}>{text}</Jump>
        </li>
      ))}
    </ul>
  );
}

/** Words that lead to the message that says them. */
export function Jump({ message, children }: { message: string; children: ReactNode }) {
  return (
    <button
      type="button"
      dir="auto"
      title="Show where it was said"
      onClick={() => jumpTo(message)}
      className="reach block max-w-full rounded-s text-start text-ink [overflow-wrap:anywhere] decoration-edge underline-offset-4 hover:underline"
    >
      <span className="line-clamp-3">{children}</span>
    </button>
  );
}
