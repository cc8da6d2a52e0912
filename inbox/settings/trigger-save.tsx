import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Trigger } from "../../src/http/wire/triggers.ts";
import { ask, Refusal } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { PrimaryButton, QuietButton, TextButton } from "../frame/button.tsx";
import { go, replayed } from "../frame/route.ts";
import { say } from "../frame/toast.ts";
import { dropDraft, mistakesIn, type Patch, patchTo, ruleOf, settleDraft } from "./trigger-draft.ts";
import { showTrigger } from "./trigger-queries.ts";

type Failed = ReturnType<typeof mistakesIn>;
/** A change that would leave customers unnoticed, and the way to do it all the same. */
type Doubt = { readonly means: string; readonly anyway: () => void };

/** Changes one trigger, takes it out of use and brings it back. What is refused stays on screen with the reason. */
export function useSaveTrigger(trigger: Trigger) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();
  const [doubt, setDoubt] = useState<Doubt>();

  const forget = () => {
    setFailed(undefined);
    setDoubt(undefined);
  };

  const attempt = async (work: (sure: boolean) => Promise<void>, sure = false) => {
    setBusy(true);
    forget();
    try {
      await work(sure);
    } catch (error) {
      const problem = error instanceof Refusal ? error.problem : undefined;
      const means = problem?.errors?.find(({ path }) => path === "sure")?.message;
      if (problem?.trigger !== undefined) showTrigger(client, problem.trigger);
      else if (means !== undefined) setDoubt({ means, anyway: () => void attempt(work, true) });
      else setFailed(mistakesIn(problem?.errors ?? [{ path: "", message: refusalWords(error) }]));
    } finally {
      setBusy(false);
    }
  };

  const path = `/triggers/${encodeURIComponent(trigger.id)}`;
  const write = async (version: number, sure: boolean, patch: Patch): Promise<Trigger> => {
    const now = await ask<Trigger>(path, { method: "PATCH", body: { version, sure, ...patch } });
    showTrigger(client, now);
    return now;
  };

  const save = (patch: Patch, words = "Saved. It works from the next message on.") =>
    attempt(async (sure) => {
      const before = ruleOf(trigger);
      const now = await write(trigger.version, sure, patch);
      settleDraft(now, patch);
      const undo = () => void attempt(async () => void (await write(now.version, true, patchTo(now, before))));
      say({ words, action: { words: "Undo", run: undo } });
    });

  const restore = () =>
    attempt(async () => {
      showTrigger(client, await ask<Trigger>(`${path}/restore`, { method: "POST" }));
      say({ words: `“${trigger.name}” is in use again.` });
    });

  const retire = () =>
    attempt(async (sure) => {
      await ask(`${path}?version=${trigger.version}&sure=${sure}`, { method: "DELETE" });
      // Also the list, which must not show it still.
      await outdate(client, ["triggers"], "all");
      dropDraft(trigger.id);
      go({ at: "settings", topic: "triggers" });
      say({ words: `“${trigger.name}” is out of use.`, action: { words: "Undo", run: () => void restore() } });
    });

  return { save, retire, restore, forget, busy, failed, doubt };
}

type BarProps = {
  changes: readonly string[];
  /** What somebody else did meanwhile. */
  meanwhile: string | undefined;
  saving: ReturnType<typeof useSaveTrigger>;
  onSave(): void;
  onDiscard(): void;
};

/** Stands at the lower edge while something is not saved: what it is, and what can be done. */
export function SaveBar({ changes, meanwhile, saving, onSave, onDiscard }: BarProps) {
  const { busy, failed, doubt, forget } = saving;
  useSaveKey(changes.length > 0 && !busy ? onSave : undefined);
  if (changes.length === 0 && doubt === undefined && failed === undefined) return null;
  return (
    <div
      role="region"
      aria-label="Changes that are not saved"
      className="appear sticky -bottom-8 z-10 mt-8 rounded-l bg-raised p-4 shadow-float max-tablet:-bottom-10"
    >
      {meanwhile !== undefined && <p className="mb-2 text-ink">{meanwhile}</p>}
      {doubt !== undefined && (
        <p role="alert" className="mb-3 text-thread text-ink">
          {doubt.means}
        </p>
      )}
      {failed !== undefined && (
        <p role="alert" className="mb-2 text-failure">
          {failed.rest ?? "Something is not right yet; it stands beside its field."}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        {doubt === undefined ? (
          <>
            {changes.length > 0 && (
              <>
                <p className="line-clamp-2 min-w-40 flex-1 text-ink-2 max-tablet:basis-full">
                  <span className="font-medium text-ink">Not saved yet.</span> {changes.join(" · ")}
                </p>
                <TextButton
                  className="font-normal"
                  onClick={() => go({ at: "settings", topic: "triggers", one: replayed })}
                >
                  Replay over the past
                </TextButton>
                <TextButton className="ms-auto font-normal" onClick={onDiscard}>
                  Discard
                </TextButton>
                <PrimaryButton disabled={busy} onClick={onSave} keys="Ctrl S">
                  Save
                </PrimaryButton>
              </>
            )}
          </>
        ) : (
          <>
            <QuietButton className="h-9" disabled={busy} onClick={doubt.anyway}>
              Do it all the same
            </QuietButton>
            <TextButton onClick={forget}>Leave it as it is</TextButton>
          </>
        )}
      </div>
    </div>
  );
}

/** Ctrl or ⌘ with S saves, as everywhere. */
function useSaveKey(run: (() => void) | undefined): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      latest.current?.();
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}
