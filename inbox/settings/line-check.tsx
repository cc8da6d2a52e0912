import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Line, LineCheck } from "../../src/http/wire/lines.ts";
import { tell } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { PrimaryButton, QuietButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { addressWords } from "../words/channel.ts";
import { Section } from "./section.tsx";

type Finding = LineCheck["findings"][number];
const everyMs = 2500;

/** The line whose page begins with a check: it was just added, or signed in at its provider. */
let arriving: string | undefined;
export function checkOnArrival(id: string): void {
  arriving = id;
}

/** Proves a line from end to end: its credentials, its address, what comes in, what goes out, and one real message. */
export function CheckPart({ line }: { line: Line }) {
  const { check, again, asking, failed } = useCheck(line);
  const whom = line.webhookUrl === undefined ? "the mail servers" : "Twilio";
  useEffect(() => {
    if (arriving !== line.id && location.hash !== "#check") return;
    arriving = undefined;
    history.replaceState(null, "", location.pathname);
    void again(false);
  });
  const findings = worthSaying(check?.findings ?? []);
  const mends = findings.some(({ step, state }) => step === "webhook" && state === "wrong");
  return (
    <Section
      title="Check"
      words={`Asks ${whom} whether everything is right, then waits for one message.${
        line.halted ? " Once everything is right, what waits leaves by itself." : ""
      }`}
    >
      {(check !== undefined || asking !== undefined) && (
        <ul aria-live="polite" className="mb-4 flex flex-col gap-2.5">
          {findings.map((finding) => (
            <FindingLine key={`${finding.step} ${finding.says}`} finding={finding} line={line} />
          ))}
          {asking !== undefined && <li className="bone h-5 w-2/3" aria-label={`Asking ${whom}`} />}
        </ul>
      )}
      {failed !== undefined && (
        <p role="alert" className="mb-4 text-failure">
          {failed}
        </p>
      )}
      <div className="flex gap-3">
        {mends && (
          <PrimaryButton disabled={asking !== undefined} onClick={() => void again(true)}>
            Set it for me
          </PrimaryButton>
        )}
        <QuietButton className="h-9" disabled={asking !== undefined} onClick={() => void again(false)}>
          {check === undefined ? "Check" : "Check again"}
        </QuietButton>
      </div>
    </Section>
  );
}

const waitsForMessage = ({ step, state }: Finding): boolean => step === "message" && state === "waiting";

/** While something is wrong nobody is sent for their phone: that message could not come. */
function worthSaying(findings: readonly Finding[]): readonly Finding[] {
  const wrong = findings.some(({ state }) => state === "wrong");
  return findings.filter((finding) => !wrong || !waitsForMessage(finding));
}

function useCheck({ id }: Line) {
  const client = useQueryClient();
  const [check, setCheck] = useState<LineCheck>();
  const [asking, setAsking] = useState<"anew">();
  const [failed, setFailed] = useState<string>();
  const path = `/lines/${encodeURIComponent(id)}/check`;
  const shown = (line: Line) => {
    client.setQueryData(["lines", id], line);
    void outdate(client, ["lines"]);
  };

  const again = async (repair: boolean) => {
    setAsking("anew");
    setCheck(undefined);
    setFailed(undefined);
    try {
      const found = await tell<LineCheck>(path, { repair });
      setCheck(found);
      shown(found.line);
    } catch (error) {
      setFailed(refusalWords(error));
    } finally {
      setAsking(undefined);
    }
  };

  // The message of the operator's phone takes as long as they do; the check that waits for it is asked again.
  const waits = worthSaying(check?.findings ?? []).some(waitsForMessage);
  const since = waits ? check?.at : undefined;
  useEffect(() => {
    if (since === undefined) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const found = await tell<LineCheck>(path, { since }).catch(() => undefined);
      if (stopped) return;
      const came = found?.findings.find(({ step, state }) => step === "message" && state !== "waiting");
      if (came === undefined) {
        timer = setTimeout(() => void look(), everyMs);
        return;
      }
      setCheck(
        (known) => known && { ...known, findings: [...known.findings.filter(({ step }) => step !== "message"), came] },
      );
    };
    timer = setTimeout(() => void look(), everyMs);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [path, since]);
  return { check, again, asking, failed };
}

function FindingLine({ finding, line }: { finding: Finding; line: Line }) {
  const { state, says } = finding;
  const waits = waitsForMessage(finding);
  const icon = state === "wrong" ? "warning" : state === "waiting" ? "clock" : "tick";
  const word = { right: "Right: ", wrong: "Wrong: ", repaired: "Set: ", waiting: "Waiting: " }[state];
  return (
    <li className="appear flex gap-2.5">
      <Icon name={icon} className={`mt-px ${state === "wrong" ? "text-failure" : "text-ink"}`} />
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <span className="sr-only">{word}</span>
        {waits ? (
          <>
            <span className="font-medium text-ink">
              Write anything to {addressWords(line.address)}
              {line.webhookUrl === undefined ? " from another mailbox" : " from your phone"}.
            </span>{" "}
            Waiting…
          </>
        ) : (
          <span className={state === "wrong" ? "text-ink" : ""}>{says}</span>
        )}
      </span>
    </li>
  );
}
