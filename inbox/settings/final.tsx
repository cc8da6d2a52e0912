import { useState } from "react";
import { TextButton } from "../frame/button.tsx";

type FinalProps = {
  /** What is done, as a button. */
  words: string;
  /** What it means, as a question that is asked before it is done. */
  asks: string;
  busy: boolean;
  onDone(): void;
};

/** Something that cannot be taken back: it is asked once more, where it stands. */
export function Final({ words, asks, busy, onDone }: FinalProps) {
  const [asked, setAsked] = useState<"not" | "now" | "before">("not");
  if (asked !== "now")
    return (
      <TextButton className="text-failure!" autoFocus={asked === "before"} onClick={() => setAsked("now")}>
        {words}
      </TextButton>
    );
  return (
    <div role="group" aria-label={asks} className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
      <p className="text-ink">{asks}</p>
      <TextButton className="text-failure!" disabled={busy} onClick={onDone}>
        {words}
      </TextButton>
      <TextButton autoFocus onClick={() => setAsked("before")}>
        Leave it
      </TextButton>
    </div>
  );
}
