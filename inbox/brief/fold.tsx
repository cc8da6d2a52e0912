import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { useDesk } from "../api/desk.ts";
import { handoffQuery } from "../api/queries.ts";
import { Icon } from "../frame/icons.tsx";
import { ToKeep } from "../handback/to-keep.tsx";
import { Brief } from "./brief.tsx";
import { Verdict } from "./verdict.tsx";

/** On a phone the brief opens above the thread: one line that unfolds. */
export function BriefFold({ conversation }: { conversation: Conversation }) {
  const { data: handoff } = useQuery(handoffQuery(conversation.id));
  const { me } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <section aria-label="Brief" className="shrink-0 border-b border-line tablet:hidden">
      <h2 className="sr-only">Brief</h2>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex w-full items-center gap-2 px-4 py-2.5 text-left -outline-offset-2"
      >
        <span className="text-quiet">Brief</span>
        <span className="min-w-0 flex-1 truncate text-ink">
          {open ? "" : (handoff?.brief.summary ?? "No trigger has called a person")}
        </span>
        <Icon name="down" size={16} className={`text-quiet ${open ? "rotate-180" : ""}`} />
      </button>
      {open && (
        <div className="max-h-[56vh] overflow-y-auto px-4 pt-1 pb-5">
          <ToKeep id={conversation.id} />
          <Brief conversation={conversation} />
          {handoff && me.role !== "auditor" && (
            <div className="pt-6">
              <Verdict handoff={handoff} />
            </div>
          )}
        </div>
      )}
    </section>
  );
}
