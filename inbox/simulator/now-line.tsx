import type { Demo } from "../../simulator/wire.ts";
import { forgetProblem } from "./demo.ts";
import { HolderMark } from "./icons.tsx";
import { batonOf, lineNow } from "./words.ts";

type Props = {
  readonly demo: Demo;
  readonly problem: string | null;
  /** Shows a conversation in the inbox beside. */
  readonly open: (conversation: string) => void;
};

/** One line that explains what happens as it happens, and the one thing to do next. */
export function NowLine({ demo, problem, open }: Props) {
  const { playing, told } = demo;
  const now = lineNow(playing, told);
  const { tone, text } = problem === null ? now : { tone: "failure" as const, text: problem };
  const baton = now.device === undefined ? null : batonOf(demo, now.device);
  const waiting = problem === null && baton?.who === "team" ? baton.conversation : undefined;
  return (
    <div className="now" data-tone={tone}>
      <p role="status" key={text}>
        {tone !== "hint" && <HolderMark tone={tone} />}
        <span>{text}</span>
      </p>
      {problem !== null && (
        <button type="button" className="quiet" onClick={forgetProblem}>
          Close
        </button>
      )}
      {waiting !== undefined && (
        <a
          className="primary"
          href={`${demo.inboxUrl}/${waiting}`}
          target="baton-inbox"
          onClick={(event) => {
            // Beside the devices there is an inbox already; elsewhere the link opens one.
            if (document.querySelector(".beside iframe") === null || !matchMedia("(min-width: 1240px)").matches) return;
            event.preventDefault();
            open(waiting);
          }}
        >
          Open it in the inbox
        </a>
      )}
    </div>
  );
}
