import { useQuery } from "@tanstack/react-query";
import type { Conversation } from "../../src/http/wire/conversations.ts";
import type { Handoff } from "../../src/http/wire/handoffs.ts";
import { handoffQuery } from "../api/queries.ts";
import { jumpTo } from "../thread/jump.ts";
import { useDesk } from "../api/desk.ts";
import { addressWords } from "../words/channel.ts";
import { firstName } from "../words/name.ts";
import { distinct, signalDetail, signalWords } from "../words/signals.ts";
import { momentWords } from "../words/time.ts";
import { Completeness } from "./completeness.tsx";
import { CustomerParts } from "./customer.tsx";
import { Jump, Part, Quotes } from "./part.tsx";

/** What the agent needs so that the customer repeats nothing. Every quotation leads to where it was said. */
export function Brief({ conversation }: { conversation: Conversation }) {
  const { data: handoff, isPending, error } = useQuery(handoffQuery(conversation.id));
  if (isPending) return <BriefSkeleton />;
  return (
    <div className="flex flex-col gap-4">
      {error !== null && <p role="alert">The brief could not be read. {error.message}</p>}
      {handoff ? <Handed handoff={handoff} /> : error === null && <NeverHanded conversation={conversation} />}
      <Details conversation={conversation} />
    </div>
  );
}

function Handed({ handoff: { brief, signals, route } }: { handoff: Handoff }) {
  return (
    <>
      <p dir="auto" className="mb-1 text-thread font-medium text-ink">
        {brief.summary}
      </p>
      <Part title="Asked">
        <Quotes items={brief.asked} none="Nothing in words" />
      </Part>
      <Part title="Told">
        <Quotes items={brief.answered} none="Nothing yet" />
      </Part>
      {signals.length > 0 && (
        <Part title="Why">
          <ul className="flex flex-col gap-1.5">
            {distinct(signals).map((signal) => (
              <li key={`${signal.message} ${signal.kind} ${signal.evidence}`}>
                <button
                  type="button"
                  title={signalDetail(signal)}
                  onClick={() => jumpTo(signal.message)}
                  className="group block max-w-full rounded-s text-left [overflow-wrap:anywhere]"
                >
                  <span className="block text-quiet first-letter:uppercase">{signalWords(signal.kind)}</span>
                  <span className="line-clamp-2 text-ink">
                    “<bdi className="evidence group-hover:decoration-ink">{signal.evidence}</bdi>”
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {brief.facts.length > 0 && (
        <Part title="Facts">
          <ul className="flex flex-col gap-1.5">
            {brief.facts.map(({ name, value, message }) => (
              <li key={`${name} ${value}`}>
                <Jump message={message}>
                  <span className="text-quiet">{name}: </span>
                  <bdi>{value}</bdi>
                </Jump>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {brief.promises.length > 0 && (
        <Part title="Promised">
          <Quotes items={brief.promises} none="" />
        </Part>
      )}
      <Part title="Missing">
        {brief.missing.length === 0 ? (
          <p>Nothing</p>
        ) : (
          <ul className="text-ink">
            {brief.missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        )}
        <Completeness share={brief.completeness} />
      </Part>
      {brief.nextStep !== "" && (
        <Part title="Next">
          <p dir="auto" className="font-semibold text-ink">
            {brief.nextStep}
          </p>
        </Part>
      )}
      <Part title="Route">
        <p>
          {route.team.name}. {route.reason}
        </p>
      </Part>
    </>
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
