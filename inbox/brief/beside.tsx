import { useQuery } from "@tanstack/react-query";
import { useDesk } from "../api/desk.ts";
import { conversationQuery, handoffQuery } from "../api/queries.ts";
import { IconButton } from "../frame/button.tsx";
import { ToKeep } from "../handback/to-keep.tsx";
import { Brief } from "./brief.tsx";
import { toggleBrief, useBriefShown } from "./shown.ts";
import { Verdict } from "./verdict.tsx";

/** The column beside the thread; a drawer over it where the screen is narrower. */
export function Beside({ id }: { id: string }) {
  const shown = useBriefShown();
  const { data: conversation } = useQuery(conversationQuery(id));
  if (!shown || conversation === undefined) return null;
  return (
    <section
      aria-label="Brief"
      className="flex h-full w-80 shrink-0 flex-col border-l border-line bg-page vast:w-96 max-desk:appear max-desk:absolute max-desk:inset-y-0 max-desk:right-0 max-desk:z-10 max-desk:shadow-float max-tablet:hidden"
    >
      <header className="flex h-16 shrink-0 items-center justify-between pr-3 pl-6">
        <h2 className="text-thread font-semibold text-ink">Brief</h2>
        <IconButton icon="close" label="Hide the brief (b)" onClick={toggleBrief} className="desk:hidden" />
      </header>
      <div
        // Another conversation's brief is read from its beginning.
        key={id}
        tabIndex={0}
        role="group"
        aria-label="What is known"
        className="min-h-0 flex-1 overflow-y-auto px-6 pb-8 -outline-offset-2"
      >
        <ToKeep id={id} />
        <Brief conversation={conversation} />
      </div>
      <Judged id={id} />
    </section>
  );
}

function Judged({ id }: { id: string }) {
  const { data: handoff } = useQuery(handoffQuery(id));
  const { me } = useDesk();
  return (
    handoff &&
    me.role !== "auditor" && (
      <footer className="shrink-0 border-t border-line px-6 pt-3 pb-5">
        <Verdict handoff={handoff} />
      </footer>
    )
  );
}
