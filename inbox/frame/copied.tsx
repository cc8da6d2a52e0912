import { useEffect, useState } from "react";
import { TextButton } from "./button.tsx";
import { say } from "./toast.ts";

/** Copies it, and says for a moment that it did. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const later = setTimeout(() => setDone(false), 2000);
    return () => clearTimeout(later);
  }, [done]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => say({ words: "The browser did not allow that. Select it and copy it by hand.", failure: true }),
    );
  return (
    <TextButton aria-label={`Copy ${what}`} className="shrink-0 font-normal" onClick={() => void copy()}>
      {done ? "Copied" : "Copy"}
    </TextButton>
  );
}
