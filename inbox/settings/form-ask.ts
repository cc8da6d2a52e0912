import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refusal } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";

/** What is wrong: with a field in particular, and otherwise. */
export type Mistakes = { readonly fields: Readonly<Record<string, string>>; readonly rest: string | undefined };
const none: Mistakes = { fields: {}, rest: undefined };

/**
 * Asks the server for a change, one at a time; `stale` are the nouns that it changes, and `fields` those of the form, so
 * that a mistake stands beside the field that it is about.
 */
export function useFormAsk(stale: readonly string[], fields: readonly string[] = []) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [mistakes, setMistakes] = useState(none);
  const run = async <T>(asking: Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    setMistakes(none);
    try {
      const done = await asking;
      // Also what is not on the screen: the list that the person goes to next must not show what they just removed.
      await Promise.all(stale.map((noun) => outdate(client, [noun], "all")));
      return done;
    } catch (error) {
      setMistakes(mistakesOf(error, fields));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, mistakes, run };
}

/** Puts each mistake beside the field whose name its path begins with; what fits none stands below the form. */
function mistakesOf(error: unknown, fields: readonly string[]): Mistakes {
  const found: Record<string, string> = {};
  const rest: string[] = [];
  const errors = (error instanceof Refusal ? error.problem?.errors : undefined) ?? [];
  for (const { path, message } of errors) {
    const field = fields.find((name) => path === name || path.startsWith(`${name}.`));
    if (field === undefined) rest.push(message);
    else found[field] ??= message;
  }
  if (errors.length === 0) rest.push(refusalWords(error));
  return { fields: found, rest: rest.length === 0 ? undefined : rest.join(" ") };
}

/** Brings the first field that is wrong into view. */
export function toFirstMistake(form: HTMLElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true], [role=alert]")?.focus());
}
