import { QuietButton } from "../frame/button.tsx";

/** The end of a form that changes a line: what was wrong with none of its fields in particular, and the button. */
export function Save({ busy, problem }: { busy: boolean; problem: string | undefined }) {
  return (
    <>
      {problem !== undefined && (
        <p role="alert" className="text-failure">
          {problem}
        </p>
      )}
      <QuietButton type="submit" disabled={busy} className="h-9 self-start">
        Save
      </QuietButton>
    </>
  );
}
