import type { ReactNode } from "react";

/** One thing of a line: what it is, in a sentence, and then the thing itself. */
export function Section({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  return (
    <section className="mb-10 border-t border-line pt-5">
      <h3 className="text-thread font-semibold text-ink">{title}</h3>
      <p className="mt-0.5 mb-4 max-w-[68ch] text-quiet">{words}</p>
      {children}
    </section>
  );
}
