import { type ReactNode, useState } from "react";

/** What is shown only to those who ask for it. */
export function Fold({ closed, open, children }: { closed: string; open: string; children: ReactNode }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        className="me-4 mt-1 rounded-s text-quiet underline decoration-edge underline-offset-4 hover:text-ink"
      >
        {shown ? open : closed}
      </button>
      {shown && children}
    </>
  );
}
