import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useCommand } from "../frame/commands.ts";
import { openPalette } from "../frame/palette-state.ts";
import type { Kind } from "./draft.ts";

/** What a reply is written as: words, a template, or nothing because the customer wants none. */
export type Form = "words" | "template" | "locked";

type Bounds = {
  readonly canReply: boolean;
  readonly locked: boolean;
  /** Whether the channel has templates at all. */
  readonly templates: boolean;
  /** Whether words can no longer go. */
  readonly closed: boolean;
};
type Choice = { readonly for: string; readonly kind: Kind; readonly template: boolean };

/**
 * What is being written in a conversation, and the commands that change it. The cursor is there before the next key
 * comes: a letter typed right after `t` is the first of the answer, and never a command.
 */
export function useWriting(box: RefObject<HTMLElement | null>, id: string, bounds: Bounds) {
  const { canReply, locked, templates, closed } = bounds;
  const [chosen, choose] = useState<Choice>({ for: id, kind: "reply", template: false });
  const here = chosen.for === id ? chosen : { kind: "reply" as const, template: false };
  const kind: Kind = canReply ? here.kind : "note";
  const form: Form =
    kind === "note" ? "words" : locked ? "locked" : templates && (closed || here.template) ? "template" : "words";

  const put = useCallback(
    (next: Kind, template: boolean) => {
      flushSync(() => choose({ for: id, kind: next, template }));
      focusEntry(box);
    },
    [box, id],
  );
  const write = useCallback((next: Kind) => put(next, false), [put]);
  const saved = useCallback(() => {
    write("reply");
    openPalette("saved");
  }, [write]);
  const pick = useCallback(() => put("reply", true), [put]);

  useCommand("reply", canReply ? () => write("reply") : undefined);
  useCommand("note", () => write("note"));
  useCommand("saved", canReply && !locked && !(templates && closed) ? saved : undefined);
  useCommand("template", canReply && templates && !locked ? pick : undefined);

  // When the window closes under somebody who types, the cursor must not be lost: the next letter would be a command.
  const focused = box.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (focused && box.current?.contains(document.activeElement) === false) focusEntry(box);
  });

  return { kind, form, write };
}

function focusEntry(box: RefObject<HTMLElement | null>): void {
  box.current?.querySelector<HTMLElement>("[data-entry]")?.focus();
}
