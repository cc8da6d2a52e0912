import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import type { NewRoutingRule, RoutingTest } from "../../src/http/wire/routing.ts";
import { tell } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { linesQuery } from "../api/queries.ts";
import { QuietButton } from "../frame/button.tsx";
import { TextField } from "../frame/text-field.tsx";
import { type Topic, topics, aboutWords } from "../words/topic.ts";
import { capital } from "../words/name.ts";
import { kinds } from "../words/trigger.ts";
import { Choice } from "./choice.tsx";
import { Section } from "./section.tsx";
import { signalKinds } from "./signal-kinds.ts";

type Tested = z.infer<typeof RoutingTest>;
type Draft = NewRoutingRule & { readonly id?: string };

/** Made-up facts of a handoff, and whom it would reach; with a rule that is not saved yet, in its place. */
export function RoutingTry({ draft }: { draft?: Draft }) {
  const { data: lines } = useQuery(linesQuery);
  const [kind, setKind] = useState<(typeof signalKinds)[number]>("asked_for_human");
  const [topic, setTopic] = useState<Topic>("order");
  const [line, setLine] = useState("");
  const [language, setLanguage] = useState("");
  const [said, setSaid] = useState<Tested | string>();
  const attempt = async () => {
    const facts = { kinds: [kind], topic, ...(line !== "" && { line }), ...(language !== "" && { language }) };
    setSaid(
      await tell<Tested>("/routing-rules/test", { facts, ...(draft !== undefined && { draft }) }).catch(refusalWords),
    );
  };
  return (
    <Section
      title="Try it"
      words="Say what a handoff would be like, and see whom it would reach now. Nobody is called."
    >
      <div className="grid max-w-2xl grid-cols-2 gap-4 max-tablet:grid-cols-1">
        <Choice
          label="What happened"
          value={kind}
          onChange={(event) => setKind(signalKinds.find((each) => each === event.target.value) ?? kind)}
        >
          {signalKinds.map((each) => (
            <option key={each} value={each}>
              {kinds[each].title}
            </option>
          ))}
        </Choice>
        <Choice
          label="About"
          value={topic}
          onChange={(event) => setTopic(topics.find((each) => each === event.target.value) ?? topic)}
        >
          {topics.map((each) => (
            <option key={each} value={each}>
              {capital(aboutWords(each))}
            </option>
          ))}
        </Choice>
        <Choice label="Line" value={line} onChange={(event) => setLine(event.target.value)}>
          <option value="">Any</option>
          {lines?.items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <TextField
          label="Language"
          placeholder="en"
          maxLength={2}
          value={language}
          onChange={(event) => setLanguage(event.target.value.toLowerCase())}
        />
      </div>
      <div className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-2">
        <QuietButton className="h-9" onClick={() => void attempt()}>
          Who is called?
        </QuietButton>
        {said !== undefined && (
          <p role="status" className="min-w-60 flex-1 text-thread">
            {typeof said === "string" ? (
              <span className="text-failure">{said}</span>
            ) : (
              <>
                <span className="font-semibold text-ink">{said.team.name}</span>
                {!said.open && " (closed now)"}. {said.reason}
              </>
            )}
          </p>
        )}
      </div>
    </Section>
  );
}
