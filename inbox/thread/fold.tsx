import { type ReactNode, useState } from "react";

/** What is shown only to those who ask for it. */
export function Fold({
  closed,
  open,
  level = false,
  children,
}: {
  closed: string;
  open: string;
  /** It stands beside a title and not below other words. */
  level?: boolean;
  children: ReactNode;
}) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        className={`reach me-4 ${level ? "" : "mt-1"} rounded-s text-quiet underline decoration-edge underline-offset-4 hover:text-ink`}
      >
        {shown ? open : closed}
      </button>
      {shown && children}
    </>
  );
}
