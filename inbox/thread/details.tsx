import type { ReactNode } from "react";
import type { Message } from "../../src/http/wire/messages.ts";
import { Icon, type IconName } from "../frame/icons.tsx";
import { TextButton } from "../frame/button.tsx";
import { say } from "../frame/toast.ts";
import { type Detail, placeLink, placeWords, unsupportedWords } from "../words/detail.ts";
import { Fold } from "./fold.tsx";
import { jumpTo } from "./jump.ts";

/** What stands above the words of a message: what it answers, and how it came. */
export function Before({ message }: { message: Message }) {
  const details = message.details ?? [];
  const unknown = message.repliesTo === undefined && details.some(({ kind }) => kind === "reply");
  return (
    <>
      {details.map((detail, index) => (
        <Origin key={index} detail={detail} />
      ))}
      {message.repliesTo && <Answered to={message.repliesTo} />}
      {unknown && <Quiet icon="back">Answers a message that is not here</Quiet>}
    </>
  );
}

/** What stands below them: what was tapped, a place, a form, what cannot be shown. */
export function After({ details }: { details: readonly Detail[] }) {
  return details.map((detail, index) => <Content key={index} detail={detail} />);
}

function Origin({ detail }: { detail: Detail }) {
  if (detail.kind === "forwarded") {
    return <Quiet icon="forward">{detail.often ? "Forwarded many times" : "Forwarded"}</Quiet>;
  }
  if (detail.kind === "notice") return <Notice says={detail.says} />;
  if (detail.kind !== "advert") return null;
  return (
    <div className="mb-2 border-s-2 border-edge ps-3 text-chrome text-quiet">
      <p className="flex items-center gap-1.5">
        <Icon name="advert" size={15} /> Came by an advertisement
      </p>
      {detail.headline !== undefined && <p className="font-medium text-ink-2">{detail.headline}</p>}
      {detail.text !== undefined && <p className="line-clamp-2">{detail.text}</p>}
      {/* Shown and never a link: it was written by whoever paid for it. */}
      {detail.url !== undefined && <p className="truncate">{detail.url}</p>}
    </div>
  );
}

/** Read before the words, because it says how far they can be trusted. */
function Notice({ says }: { says: string }) {
  return (
    <p role="note" className="mb-1.5 flex gap-2 text-chrome font-medium text-ink-2">
      <Icon name="warning" size={16} className="mt-0.5" />
      <bdi className="min-w-0 [overflow-wrap:anywhere]">{says}</bdi>
    </p>
  );
}

function Content({ detail }: { detail: Detail }) {
  switch (detail.kind) {
    case "choice":
      return (
        <Quiet icon="choice">
          Tapped “<bdi>{detail.label}</bdi>”
        </Quiet>
      );
    case "location":
      return <Place place={detail} />;
    case "form":
      return (
        <div className="text-chrome">
          <Quiet icon="template">Filled in a form</Quiet>
          <Fold closed="Show what it says" open="Hide it">
            <p dir="auto" className="said mt-1 text-ink-2">
              {detail.data}
            </p>
          </Fold>
        </div>
      );
    case "unsupported":
      return <Quiet icon="warning">{unsupportedWords(detail.type)}</Quiet>;
    case "notice":
    case "reply":
    case "forwarded":
    case "advert":
      return null;
  }
}

/** A place in words. No map is loaded: whoever draws it would learn where the customer is. */
function Place({ place }: { place: Extract<Detail, { kind: "location" }> }) {
  const copy = () =>
    navigator.clipboard.writeText(placeWords(place)).then(
      () => say({ words: "Copied. Paste it into a map." }),
      () => say({ words: "The browser did not allow that. Select the numbers and copy them.", failure: true }),
    );
  return (
    <div className="flex gap-2 text-chrome not-first:mt-1.5">
      <Icon name="place" className="mt-0.5 text-quiet" />
      <div className="min-w-0">
        {place.name !== undefined && <p className="text-thread text-ink">{place.name}</p>}
        {place.address !== undefined && <p className="text-ink-2">{place.address}</p>}
        <p className="flex flex-wrap gap-x-3">
          <a href={placeLink(place)} className="text-quiet tabular-nums underline decoration-edge underline-offset-4">
            {placeWords(place)}
          </a>
          <TextButton className="font-normal" onClick={() => void copy()}>
            Copy
          </TextButton>
        </p>
      </div>
    </div>
  );
}

function Answered({ to }: { to: NonNullable<Message["repliesTo"]> }) {
  const who = { customer: "the customer", ai: "the AI", agent: "us", system: "Baton" }[to.author];
  return (
    <button
      type="button"
      title="Show the message that this answers"
      onClick={() => jumpTo(to.id)}
      className="mb-1.5 block max-w-full rounded-s border-s-2 border-edge ps-3 text-start text-chrome hover:border-quiet"
    >
      <span className="block text-quiet">Answers {who}</span>
      <span dir="auto" className="line-clamp-2 text-ink-2 [overflow-wrap:anywhere]">
        {to.text === "" ? "A message without words" : to.text}
      </span>
    </button>
  );
}

function Quiet({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <p className="mb-0.5 flex items-center gap-1.5 text-chrome text-quiet not-first:mt-1">
      <Icon name={icon} size={15} />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
