import type { Template } from "../../src/http/wire/channels.ts";

export type Filled = Readonly<Record<string, string>>;

/** A stretch of a template's text: words that stand, or a gap with what fills it. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "gap"; readonly name: string; readonly value: string | undefined; readonly example: string };

/** Cuts a template's text at its gaps, each with what was typed for it so far. */
export function piecesOf({ text, variables }: Template, filled: Filled): Piece[] {
  const examples = new Map(variables.map(({ name, example }) => [name, example]));
  return text.split(/(\{\{\s*[^{}]+?\s*\}\})/).flatMap((part): Piece[] => {
    if (part === "") return [];
    const name = /^\{\{\s*([^{}]+?)\s*\}\}$/.exec(part)?.[1];
    if (name === undefined) return [{ kind: "words", text: part }];
    const value = filled[name]?.trim();
    return [{ kind: "gap", name, value: value === "" ? undefined : value, example: examples.get(name) ?? name }];
  });
}

/** The text as the customer will read it. */
export function fill(template: Template, filled: Filled): string {
  return piecesOf(template, filled)
    .map((piece) => (piece.kind === "words" ? piece.text : (piece.value ?? `{{${piece.name}}}`)))
    .join("");
}

/** The first gap that has no words yet, by its name. */
export function missingGap({ variables }: Template, filled: Filled): string | undefined {
  return variables.find(({ name }) => (filled[name] ?? "").trim() === "")?.name;
}

/** What is said of a gap: its own name, or its place where it has none. */
export const gapWords = (name: string): string => (/^\d+$/.test(name) ? `Gap ${name}` : name.replaceAll("_", " "));

/** Why a template cannot be sent now; undefined when it can. */
export function blockedWords({ state, reason }: Template): string | undefined {
  const because = reason === undefined || reason === "" ? "" : `: ${reason.replace(/\.$/, "")}`;
  switch (state) {
    case "approved":
      return undefined;
    case "pending":
      return "Waits for approval";
    case "rejected":
      return `Rejected${because}`;
    case "paused":
      return `Paused by WhatsApp${because}`;
    case "unsubmitted":
      return "Not yet sent for approval";
  }
}

/** Those that contain every word, what can be sent first. */
export function findTemplates(all: readonly Template[], words: string): readonly Template[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .filter(({ name, text, language }) => {
      const haystack = `${name} ${text} ${language}`.toLowerCase();
      return wanted.every((word) => haystack.includes(word));
    })
    .toSorted(
      (a, b) => Number(b.state === "approved") - Number(a.state === "approved") || a.name.localeCompare(b.name),
    );
}
