import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Refusal, tell } from "../api/ask.ts";
import { meQuery } from "../api/queries.ts";
import { BatonMark } from "./icons.tsx";
import { go } from "./route.ts";

type Step = { at: "reading" } | { at: "no-link" } | { at: "used" } | { at: "failed"; words: string };

/** Reads the one-time link. Its token stands behind the `#`, which no server and no log ever sees. */
export function SignIn() {
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ at: "reading" });
  const once = useRef(false);
  useEffect(() => {
    if (once.current) return;
    once.current = true;
    const token = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, "", "/sign-in");
    if (token === "") {
      setStep({ at: "no-link" });
      return;
    }
    void tell("/session", { token })
      .then(() => client.fetchQuery({ ...meQuery, staleTime: 0 }))
      .then(
        () => go({ at: "inbox", view: "waiting" }, "replace"),
        (error) => setStep(failureOf(error)),
      );
  }, [client]);
  return (
    <main className="grid h-full place-items-center bg-sunk p-6">
      <div className="w-full max-w-sm text-center">
        <div className="flex justify-center">
          <BatonMark size={48} />
        </div>
        <h1 className="mt-5 text-title font-semibold text-ink">{titleOf(step)}</h1>
        <p className="mt-2 text-thread text-ink-2">
          <Hint step={step} />
        </p>
      </div>
    </main>
  );
}

function failureOf(error: unknown): Step {
  if (!(error instanceof Refusal)) return { at: "failed", words: "Something broke. Open the link again." };
  return error.status >= 400 && error.status < 500 && error.status !== 429
    ? { at: "used" }
    : { at: "failed", words: error.message };
}

function titleOf(step: Step): string {
  switch (step.at) {
    case "reading":
      return "Signing you in";
    case "no-link":
      return "Sign in with your link";
    case "used":
      return "This link no longer works";
    case "failed":
      return "You are not signed in yet";
  }
}

function Hint({ step }: { step: Step }) {
  switch (step.at) {
    case "reading":
      return "One moment.";
    case "no-link":
      return (
        <>
          Open the link that <code className="font-mono text-chrome">npm start</code> printed, or ask your operator for
          one.
        </>
      );
    case "used":
      return (
        <>
          It was used already, or it has expired. Run <code className="font-mono text-chrome">npm start</code> again for
          a new link, or ask your operator for one.
        </>
      );
    case "failed":
      return step.words;
  }
}
