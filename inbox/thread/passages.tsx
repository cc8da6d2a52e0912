import { passagesOf } from "../words/article.ts";

/** An article to read, as the AI quotes it: each passage under its heading. */
export const Passages = ({ title, text }: { title: string; text: string }) =>
  passagesOf(title, text).map(({ heading, text: words }, index) => (
    <section key={index} className="mt-4">
      {heading !== "" && (
        <h3 dir="auto" className="mb-0.5 text-thread font-semibold text-ink">
          {heading}
        </h3>
      )}
      <p dir="auto" className="said text-thread">
        {words}
      </p>
    </section>
  ));
