import { type ReactNode, useId, useRef } from "react";
import type { Article } from "../../src/http/wire/knowledge.ts";
import { PrimaryButton } from "../frame/button.tsx";
import { said, TextField } from "../frame/text-field.tsx";
import { type Mistakes, toFirstMistake } from "./form-ask.ts";
import { Problem } from "./problem.tsx";

/** The fields of an article, as the API calls them. */
export const articleFields = ["title", "text"] as const;

type ArticleFormProps = {
  article: Pick<Article, "title" | "text">;
  busy: boolean;
  mistakes: Mistakes;
  /** On the button. */
  does: string;
  /** Says whether it was kept. */
  onDone(written: Pick<Article, "title" | "text">): Promise<boolean>;
  /** Beside the button. */
  children?: ReactNode;
};

/** What an article says. */
export function ArticleForm({ article, busy, mistakes, does, onDone, children }: ArticleFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const wrong = mistakes.fields["text"];
  const done = async (written: Pick<Article, "title" | "text">) => {
    if (!(await onDone(written)) && form.current !== null) toFirstMistake(form.current);
  };
  return (
    <form
      ref={form}
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void done({ title: said(event.currentTarget, "title"), text: said(event.currentTarget, "text") });
      }}
    >
      <TextField
        label="Title"
        name="title"
        hint="Agents see it below each answer that rests on it."
        placeholder="Returns"
        defaultValue={article.title}
        maxLength={200}
        spellCheck
        required
        error={mistakes.fields["title"]}
      />
      <div>
        <label htmlFor={id} className="font-medium text-ink">
          Text
        </label>
        <textarea
          id={id}
          name="text"
          dir="auto"
          rows={16}
          maxLength={100_000}
          placeholder={"## How long may I return something?\nWithin 30 days of delivery."}
          defaultValue={article.text}
          required
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-below`}
          className="mt-1 block w-full resize-y rounded-s border border-edge bg-page px-3 py-2 text-thread text-ink outline-offset-0 placeholder:text-quiet aria-invalid:border-failure"
        />
        <p id={`${id}-below`} className={`mt-1 ${wrong === undefined ? "text-quiet" : "text-failure"}`}>
          {wrong ?? "Begin a question with ## and put its answer below: the AI quotes the passage that fits."}
        </p>
      </div>
      <Problem words={mistakes.rest} />
      <div className="flex items-center gap-4">
        <PrimaryButton type="submit" disabled={busy}>
          {does}
        </PrimaryButton>
        {children}
      </div>
    </form>
  );
}
