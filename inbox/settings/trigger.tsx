import { useQuery } from "@tanstack/react-query";
import type { Trigger } from "../../src/http/wire/triggers.ts";
import { Refusal } from "../api/ask.ts";
import { useDesk } from "../api/desk.ts";
import { QuietButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { momentWords } from "../words/time.ts";
import { changeWords, doesWords, kinds } from "../words/trigger.ts";
import { Section } from "./section.tsx";
import { changeDraft, dropDraft, patched, patchTo, ruleOf, useKept } from "./trigger-draft.ts";
import { Figures } from "./trigger-figures.tsx";
import { Calling, Listening } from "./trigger-form.tsx";
import { triggerQuery, useNames, versionsQuery } from "./trigger-queries.ts";
import { SaveBar, useSaveTrigger } from "./trigger-save.tsx";
import { type Turn, useTried } from "./trigger-test-ask.ts";
import { TryIt } from "./trigger-test.tsx";
import { Versions } from "./trigger-versions.tsx";

/** One rule: what it listens to, what happens, and a test of it as it stands. */
export function TriggerPage({ id }: { id: string }) {
  const { me } = useDesk();
  const { data: trigger, error, refetch } = useQuery({ ...triggerQuery(id), enabled: me.role !== "agent" });
  if (me.role === "agent") return <p className="text-quiet">Triggers are for leads and operators.</p>;
  return (
    <>
      <TextButton className="mb-4 font-normal" onClick={() => go({ at: "settings", topic: "triggers" })}>
        All triggers
      </TextButton>
      {trigger !== undefined ? (
        <Shown key={trigger.id} trigger={trigger} />
      ) : error === null ? (
        <Skeleton />
      ) : (
        <p role="alert" className="text-thread">
          {error instanceof Refusal && error.status === 404 ? "There is no such trigger." : error.message}{" "}
          <TextButton onClick={() => void refetch()}>Try again</TextButton>
        </p>
      )}
    </>
  );
}

function Shown({ trigger }: { trigger: Trigger }) {
  const { me } = useDesk();
  const names = useNames();
  const kept = useKept(trigger.id);
  const saving = useSaveTrigger(trigger);

  const operates = me.role === "operator";
  const changes = operates && trigger.retiredAt === undefined;
  const patch = changes ? (kept?.patch ?? {}) : {};
  const rule = patched(trigger, patch);
  const tried = useTried({ ...rule, id: trigger.id });
  const { data: test } = tried.test;
  const heard = [...(test?.signals ?? []), ...(test?.unfired ?? [])].filter(({ kind }) => kind === rule.kind);
  const score =
    heard.length === 0 || tried.turns.at(-1)?.text.trim() === ""
      ? undefined
      : Math.max(...heard.map((each) => each.score));
  const form = {
    rule,
    changes,
    mistakes: saving.failed?.fields ?? {},
    onChange: (change: typeof patch) => changeDraft(trigger, change),
  };
  const saveNow = () => void saving.save(patch);
  const meanwhile = useMeanwhile(trigger, kept?.version);

  return (
    <>
      <h2 className="text-title font-semibold text-ink [overflow-wrap:anywhere]">{trigger.name}</h2>
      <p className="mt-1 mb-6 max-w-[68ch] text-thread">
        {trigger.retiredAt === undefined
          ? trigger.state === "live"
            ? `Live. ${doesWords(trigger, names)}`
            : `In shadow, so it calls nobody. If it were live: ${doesWords(trigger, names).replace(/^./, (first) => first.toLowerCase())}`
          : `Out of use since ${momentWords(trigger.retiredAt)}. Nothing sets it off.`}
        {!operates && <span className="block text-quiet">You may look and try here. Operators change it.</span>}
      </p>
      {trigger.retiredAt !== undefined && operates && (
        <QuietButton className="mb-8 h-9" disabled={saving.busy} onClick={() => void saving.restore()}>
          Bring it back
        </QuietButton>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 desk:grid-cols-[minmax(0,1fr)_minmax(300px,360px)]">
        <Listening {...form} heard={score} />
        {trigger.retiredAt === undefined && (
          <div className="desk:sticky desk:top-4 desk:col-start-2 desk:row-span-2 desk:row-start-1 max-desk:mb-10">
            <TryIt
              title="Try it"
              words="As it stands here, saved or not. Nothing is sent, and nobody is called."
              tried={tried}
              example={exampleOf(rule)}
              mine={trigger.id}
            />
          </div>
        )}
        <div className="min-w-0 desk:col-start-1">
          <Calling {...form} />
          <Figures trigger={trigger} />
          <Versions
            trigger={trigger}
            onGoBack={
              changes
                ? (version) => void saving.save(patchTo(trigger, version.rule), "It is again what it was then.")
                : undefined
            }
            onAsItCame={
              changes && trigger.asItCame !== undefined
                ? () => changeDraft(trigger, patchTo(trigger, trigger.asItCame ?? ruleOf(trigger)))
                : undefined
            }
          />
          {changes && (
            <Section
              title="Take it out of use"
              words="Nothing sets it off any more. What it did stays, and it can come back."
            >
              <QuietButton className="h-9" disabled={saving.busy} onClick={() => void saving.retire()}>
                Take it out of use
              </QuietButton>
            </Section>
          )}
        </div>
      </div>
      <SaveBar
        changes={changeWords(ruleOf(trigger), rule, names)}
        meanwhile={meanwhile}
        saving={saving}
        onSave={saveNow}
        onDiscard={() => {
          saving.forget();
          dropDraft(trigger.id);
        }}
      />
    </>
  );
}

/** Something that sets the trigger off, for an empty test. */
function exampleOf(rule: { readonly kind: keyof typeof kinds; readonly phrases: readonly string[] }): readonly Turn[] {
  const [phrase] = rule.phrases;
  return rule.kind === "custom" && phrase !== undefined
    ? [{ role: "customer", text: `Hello, a question: ${phrase}?` }]
    : kinds[rule.kind].example;
}

/** What others did since the changes on screen began. */
function useMeanwhile(trigger: Trigger, began: number | undefined): string | undefined {
  const names = useNames();
  const { data } = useQuery(versionsQuery(trigger.id));
  if (began === undefined || began === trigger.version) return undefined;
  const latest = data?.items.find(({ version }) => version === trigger.version);
  const before = data?.items.find(({ version }) => version === began);
  const what = before === undefined ? [] : changeWords(before.rule, ruleOf(trigger), names);
  const said = what.length === 0 ? "" : ` (${what.join(" · ")})`;
  return `${latest?.actor.name ?? "Somebody"} changed this meanwhile${said}. Yours lie on top; saving keeps both.`;
}

function Skeleton() {
  return (
    <div aria-hidden="true">
      <div className="bone h-7 w-56" />
      <div className="bone mt-3 h-5 w-80 max-w-full" />
      <div className="bone mt-8 h-32" />
      <div className="bone mt-6 h-48" />
    </div>
  );
}
