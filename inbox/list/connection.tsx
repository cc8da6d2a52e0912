import { useEffect, useState } from "react";
import { useConnection } from "../api/live.ts";
import { clockWords } from "../words/time.ts";

/** Says calmly that the screen may be out of date. A hiccup shorter than two seconds is not worth a word. */
export function Connection() {
  const connection = useConnection();
  const since = connection.state === "lost" ? connection.since : undefined;
  const [told, setTold] = useState<number>();
  useEffect(() => {
    if (since === undefined) return;
    const later = setTimeout(() => setTold(since), 2000);
    return () => clearTimeout(later);
  }, [since]);

  return (
    <div role="status">
      {since !== undefined && told === since && (
        <p className="appear px-6 pb-3 text-quiet">
          <span className="font-medium text-ink">Offline.</span> This is how things were at{" "}
          {clockWords(new Date(since).toISOString())}. Connecting again; what you write is kept.
        </p>
      )}
    </div>
  );
}
