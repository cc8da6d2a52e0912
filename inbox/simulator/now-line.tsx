import type { Demo } from "../../simulator/wire.ts";
import { forgetProblem } from "./demo.ts";
import { HolderMark } from "./icons.tsx";
import { lineNow } from "./words.ts";

type Props = {
  readonly demo: Demo;
  readonly problem: string | null;
  /** Shows a conversation in the inbox beside. */
  readonly take: (conversation: string) => void;
};

/** One line that explains what happens as it happens, and the one thing to do next. */
export function NowLine({ demo, problem, take }: Props) {
  const { playing, told } = demo;
  const { tone, text } = problem === null ? lineNow(playing, told) : { tone: "failure" as const, text: problem };
  const conversation = playing?.state === "yours" ? playing.conversation : undefined;
  const waits = conversation !== undefined && tone === "team";
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
      {problem === null && waits && (
        <a
          className="primary"
          href={`${demo.inboxUrl}/${conversation}`}
          target="baton-inbox"
          onClick={(event) => {
            // Beside the devices there is an inbox already; elsewhere the link opens one.
            if (document.querySelector(".beside iframe") === null || !matchMedia("(min-width: 1240px)").matches) return;
            event.preventDefault();
            take(conversation);
          }}
        >
          Take it in the inbox
        </a>
      )}
    </div>
  );
}
