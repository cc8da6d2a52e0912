import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Rule, Trigger } from "../../src/http/wire/triggers.ts";
import { Refusal, tell } from "../api/ask.ts";
import { refusalWords, useDesk } from "../api/desk.ts";
import { PrimaryButton, TextButton } from "../frame/button.tsx";
import { go } from "../frame/route.ts";
import { makeStore, useStore } from "../frame/store.ts";
import { TextField } from "../frame/text-field.tsx";
import { say } from "../frame/toast.ts";
import { kinds } from "../words/trigger.ts";
import { Choice } from "./choice.tsx";
import { Topical } from "./page.tsx";
import { mistakesIn } from "./trigger-draft.ts";
import { Options } from "./trigger-options.tsx";
import { Phrases } from "./trigger-phrases.tsx";
import { showTrigger } from "./trigger-queries.ts";
import { useTried } from "./trigger-test-ask.ts";
import { TryIt } from "./trigger-test.tsx";

const empty: Rule = {
  name: "",
  kind: "custom",
  threshold: 0.7,
  mode: "pass",
  state: "live",
  priority: "normal",
  phrases: [],
  lines: [],
  channels: [],
  quietMinutes: 30,
};
/** What was begun outlives the page: leaving by mistake loses nothing. */
const begun = makeStore<Rule>(empty);

const known = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => kind !== "custom");

/** A rule of one's own in three fields; its page has the rest. */
export function NewTrigger() {
  const client = useQueryClient();
  const { me } = useDesk();
  const rule = useStore(begun);
  const [busy, setBusy] = useState(false);
  const [mistakes, setMistakes] = useState<ReturnType<typeof mistakesIn>>({ fields: {}, rest: undefined });
  const tried = useTried(rule);
  const change = (part: Partial<Rule>) => begun.set({ ...rule, ...part });

  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    try {
      const trigger = await tell<Trigger>("/triggers", rule);
      begun.set(empty);
      showTrigger(client, trigger);
      go({ at: "settings", topic: "triggers", one: trigger.id }, "replace");
      say({ words: trigger.state === "live" ? "It listens from the next message on." : "It listens in shadow." });
    } catch (error) {
      const problem = error instanceof Refusal ? error.problem : undefined;
      setMistakes(mistakesIn(problem?.errors ?? [{ path: "", message: refusalWords(error) }]));
      setBusy(false);
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    }
  };

  if (me.role !== "operator") return <p>Adding a trigger is for operators.</p>;
  return (
    <Topical title="New trigger" words="What it should listen for, and what happens then. Its own page has the rest.">
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 desk:grid-cols-[minmax(0,1fr)_minmax(300px,360px)]">
        <form onSubmit={(event) => void add(event)} className="flex min-w-0 max-w-lg flex-col gap-6">
          <TextField
            label="Name"
            hint="Agents read it when it calls them."
            placeholder="Wants a refund"
            required
            maxLength={80}
            value={rule.name}
            onChange={(event) => change({ name: event.target.value })}
            error={mistakes.fields.name}
          />
          {rule.kind === "custom" ? (
            <div>
              <Phrases
                phrases={rule.phrases}
                error={mistakes.fields.phrases}
                onChange={(phrases) => change({ phrases })}
              />
              <TextButton
                className="mt-2 font-normal"
                onClick={() => change({ kind: known[0] ?? "custom", phrases: [] })}
              >
                Listen for something that Baton knows
              </TextButton>
            </div>
          ) : (
            <div>
              <Choice
                label="What it listens for"
                value={rule.kind}
                onChange={({ target }) => change({ kind: known.find((kind) => kind === target.value) ?? rule.kind })}
                hint={kinds[rule.kind].words}
              >
                {known.map((kind) => (
                  <option key={kind} value={kind}>
                    {kinds[kind].title}
                  </option>
                ))}
              </Choice>
              <TextButton className="mt-2 font-normal" onClick={() => change({ kind: "custom" })}>
                Listen for phrases of your own
              </TextButton>
            </div>
          )}
          <div>
            <p className="mb-1 font-medium text-ink" aria-hidden="true">
              What happens
            </p>
            <Options
              label="What happens"
              value={rule.state === "shadow" ? "watch" : rule.mode}
              onChange={(value) => change(value === "watch" ? { state: "shadow" } : { state: "live", mode: value })}
              options={[
                { value: "pass", title: "Pass the baton", words: "The AI is silent at once, and people take over." },
                {
                  value: "invite",
                  title: "Invite a person",
                  words: "A person is called, and the AI keeps helping until one takes over.",
                },
                {
                  value: "watch",
                  title: "Only watch for now",
                  words: "Nobody is called. You see later what would have happened.",
                },
              ]}
            />
          </div>
          {mistakes.rest !== undefined && (
            <p role="alert" className="text-failure">
              {mistakes.rest}
            </p>
          )}
          <div className="flex items-center gap-5">
            <PrimaryButton type="submit" disabled={busy}>
              Add the trigger
            </PrimaryButton>
            <TextButton className="font-normal" onClick={() => go({ at: "settings", topic: "triggers" })}>
              Leave it
            </TextButton>
          </div>
        </form>
        <div className="desk:sticky desk:top-4">
          <TryIt
            title="Try it"
            words="As it stands here, beside your other triggers. Nothing is sent."
            tried={tried}
            example={kinds[rule.kind].example}
            mine={rule.name.trim() === "" ? "This trigger" : rule.name.trim()}
          />
        </div>
      </div>
    </Topical>
  );
}
