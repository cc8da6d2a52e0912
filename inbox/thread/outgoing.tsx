import type { Outgoing } from "../api/outgoing.ts";
import { dropOutgoing } from "../api/outgoing.ts";
import type { Desk } from "../api/desk.ts";
import { TextButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { clockWords } from "../words/time.ts";
import { keepCopies } from "../compose/copies.ts";
import { writeAgain } from "../compose/draft.ts";
import { giveBack } from "../compose/held.ts";
import { Attachments } from "./attachments.tsx";
import { CopyLine } from "./copies.tsx";
import { TemplateMark } from "./said.tsx";

/** What was just written here: shown at once, confirmed or explained in a moment. */
export function OutgoingSaid({ outgoing, desk }: { outgoing: Outgoing; desk: Desk }) {
  const note = outgoing.kind === "note";
  return (
    <article aria-label={note ? "Your note" : "Your reply"} className="flex flex-col items-end pt-5">
      <p className="mb-1 flex items-center gap-1.5 px-1 text-quiet">
        {note && <Icon name="note" size={15} />}
        <span className="font-medium text-ink-2">{note ? "Note by you" : "You"}</span>
        <time dateTime={outgoing.at}>{clockWords(outgoing.at)}</time>
      </p>
      {outgoing.cc && <CopyLine cc={outgoing.cc} ours />}
      <div
        className={`max-w-[min(88%,calc(68ch+2rem))] rounded-l px-4 py-2.5 text-ink-2 ${note ? "border border-dashed border-edge" : "bg-agent-tint"}`}
      >
        {outgoing.text !== "" && (
          <p dir="auto" className="said text-thread">
            {outgoing.text}
          </p>
        )}
        {outgoing.files && <Attachments attachments={carriedBy(outgoing.files)} />}
      </div>
      {outgoing.failed === undefined ? (
        <div className="flex items-center gap-3">
          {outgoing.template && <TemplateMark />}
          <p className="flex items-center gap-1 px-1 pt-0.5 text-quiet">
            <Icon name="clock" size={15} />
            {note ? "Saving" : "Sending"}
          </p>
        </div>
      ) : (
        <div role="alert" className="mt-1 flex max-w-[68ch] gap-2 rounded-s bg-failure-tint px-3 py-2 text-ink-2">
          <Icon name="warning" size={16} className="mt-0.5 text-failure" />
          <div>
            <p>
              <span className="font-medium text-failure">{`Not ${note ? "saved" : "sent"}${outgoing.unreached === true ? " yet" : ""}.`}</span>{" "}
              {outgoing.failed}
            </p>
            <p className="flex gap-4">
              <TextButton onClick={() => void desk.send(outgoing)}>Try again</TextButton>
              <TextButton
                onClick={() => {
                  if (outgoing.template === undefined) writeAgain(outgoing.text);
                  giveBack(outgoing.conversation, outgoing.files ?? []);
                  if (outgoing.cc) keepCopies(outgoing.conversation, outgoing.cc);
                  dropOutgoing(outgoing.clientId);
                }}
              >
                {outgoing.template === undefined ? "Change it" : "Leave it"}
              </TextButton>
            </p>
          </div>
        </div>
      )}
    </article>
  );
}

const carriedBy = (files: NonNullable<Outgoing["files"]>) =>
  files.map((file) => ({ ...file, url: file.preview ?? file.url, state: "ready" as const }));
