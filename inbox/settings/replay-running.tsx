import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Replay } from "../../src/http/wire/replays.ts";
import { tell } from "../api/ask.ts";
import { refusalWords } from "../api/desk.ts";
import { outdate } from "../api/outdate.ts";
import { QuietButton } from "../frame/button.tsx";
import { say } from "../frame/toast.ts";
import { figure } from "../words/replay.ts";

/** How far a replay is, and a way to end it. */
export function Running({ replay: { id, read, of }, operates }: { replay: Replay; operates: boolean }) {
  const client = useQueryClient();
  const [stopping, setStopping] = useState(false);
  const stop = async () => {
    setStopping(true);
    try {
      client.setQueryData(["replays", id], await tell<Replay>(`/replays/${encodeURIComponent(id)}/stop`));
      void outdate(client, ["replays"]);
    } catch (error) {
      say({ words: refusalWords(error), failure: true });
      setStopping(false);
    }
  };
  return (
    <div className="flex max-w-xl items-center gap-5">
      <div className="min-w-0 flex-1">
        <p aria-live="polite" className="mb-2 text-ink tabular-nums">
          {of === 0 ? "Reading…" : `Read ${figure(read)} of ${figure(of)} conversations`}
        </p>
        <div
          role="progressbar"
          aria-label="Conversations read"
          aria-valuemin={0}
          aria-valuemax={of}
          aria-valuenow={read}
          className="h-1.5 overflow-hidden rounded-full bg-soft"
        >
          <div
            className="h-full origin-left rounded-full bg-ink transition-transform duration-300"
            style={{ transform: `scaleX(${of === 0 ? 0 : read / of})` }}
          />
        </div>
      </div>
      {operates && (
        <QuietButton className="h-9" disabled={stopping} onClick={() => void stop()}>
          Stop
        </QuietButton>
      )}
    </div>
  );
}
