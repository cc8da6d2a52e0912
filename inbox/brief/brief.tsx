import { useQuery } from "@tanstack/react-query";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import { handoffQuery } from "../api/queries.ts";
import { useDesk } from "../api/desk.ts";
import { addressWords } from "../words/channel.ts";
import { firstName } from "../words/name.ts";
import { momentWords } from "../words/time.ts";
import { CustomerParts } from "./customer.tsx";
import { Handed } from "./handed.tsx";
import { Part } from "./part.tsx";

/** What the agent needs so that the customer repeats nothing. Every quotation leads to where it was said. */
export function Brief({ conversation }: { conversation: Conversation }) {
  const { data: handoff, isPending, error } = useQuery(handoffQuery(conversation.id));
  if (isPending) return <BriefSkeleton />;
  return (
    <div className="flex flex-col gap-4">
      {error !== null && <p role="alert">The brief could not be read. {error.message}</p>}
      {handoff ? (
        <Handed handoff={handoff} conversation={conversation} />
      ) : (
        error === null && <NeverHanded conversation={conversation} />
      )}
      <Details conversation={conversation} />
    </div>
  );
}

function NeverHanded({ conversation }: { conversation: Conversation }) {
  const ai = conversation.holder.who === "ai";
  return (
    <div>
      <p className="text-thread font-medium text-ink">
        {ai ? "No person is needed so far" : "No trigger called a person"}
      </p>
      <p className="mt-1 mb-2 text-quiet">
        When a trigger calls a person, the brief stands here, in {firstName(conversation.customer)}’s own words.
      </p>
    </div>
  );
}

function Details({ conversation }: { conversation: Conversation }) {
  const { me } = useDesk();
  const { number, line, openedAt } = conversation;
  return (
    <div className="mt-2 flex flex-col gap-2 border-t border-line pt-5">
      <CustomerParts key={conversation.id} conversation={conversation} acts={me.role !== "auditor"} />
      <Part title="Line">
        {line.name} <bdi className="block [overflow-wrap:anywhere]">{addressWords(line.address)}</bdi>
      </Part>
      <Part title="Opened">{momentWords(openedAt)}</Part>
      <Part title="Number">#{number}</Part>
    </div>
  );
}

function BriefSkeleton() {
  return (
    <div aria-hidden="true" className="flex flex-col gap-6">
      <div className="bone h-10 w-full" />
      {["w-4/5", "w-3/5", "w-2/3", "w-1/2"].map((width) => (
        <div key={width} className="flex gap-4">
          <div className="bone h-4 w-14" />
          <div className={`bone h-4 ${width}`} />
        </div>
      ))}
    </div>
  );
}
