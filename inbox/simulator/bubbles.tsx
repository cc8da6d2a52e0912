import type { ReactNode } from "react";
import type { Bubble, Phone } from "../../simulator/wire.ts";
import { tap } from "./demo.ts";
import { FileIcon, PinIcon, ReplyIcon } from "./icons.tsx";
import { useStayBelow } from "./stay-below.ts";

type Props = {
  readonly phone: Phone;
  /** What stands on a phone without messages. */
  readonly empty: string;
  /** What a stranger may say with one tap, to begin. */
  readonly tries: readonly string[];
  readonly send: (text: string) => Promise<boolean>;
  /** Answers one bubble, on a phone that can. */
  readonly answer?: (bubble: Bubble) => void;
  /** What stands below the words. */
  readonly children: (bubble: Bubble) => ReactNode;
};

export function Bubbles({ phone, empty, tries, send, answer, children }: Props) {
  const { bubbles, isTyping, shop } = phone;
  const list = useStayBelow<HTMLDivElement>(bubbles.length + Number(isTyping));
  return (
    <div className="bubbles" ref={list} role="log" aria-label={`Messages with ${shop.name}`} tabIndex={0}>
      <p className="date">{bubbles.length === 0 ? empty : "Today"}</p>
      {bubbles.map((bubble) => (
        <div key={bubble.id} className="turn" data-from={bubble.from}>
          <div className="bubble" data-bare={bubble.text === "" || undefined}>
            <Quote answered={bubbles.find(({ id }) => id === bubble.answers)} shop={shop.name} />
            <Carried bubble={bubble} />
            {bubble.text !== "" && <p>{bubble.text}</p>}
            {children(bubble)}
          </div>
          {answer !== undefined && (
            <button type="button" className="answer" aria-label="Answer this message" onClick={() => answer(bubble)}>
              <ReplyIcon />
            </button>
          )}
          <Buttons bubble={bubble} />
          {bubble.from === "carrier" && <small className="by">Answered by the carrier, not by the shop</small>}
        </div>
      ))}
      {isTyping && (
        <div className="turn" data-from="shop">
          <div className="bubble typing" role="img" aria-label={`${shop.name} is writing`}>
            <i />
            <i />
            <i />
          </div>
        </div>
      )}
      {bubbles.length === 0 && phone.draft === null && (
        <div className="tries">
          {tries.map((text) => (
            <button key={text} type="button" onClick={() => void send(text)}>
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** What a bubble holds besides words. */
function Carried({ bubble: { from, files, place } }: { bubble: Bubble }) {
  return (
    <>
      {files?.map(({ url, isPicture }) =>
        isPicture ? (
          <a key={url} className="picture" href={url} target="_blank" rel="noreferrer">
            <img src={url} alt={from === "me" ? "Your picture" : "A picture from the shop"} loading="lazy" />
          </a>
        ) : (
          <a key={url} className="file" href={url} download>
            <FileIcon /> Document
          </a>
        ),
      )}
      {place !== undefined && (
        <div className="place">
          <svg viewBox="0 0 220 96" aria-hidden="true">
            <path className="water" d="M0 0h220v30c-40 14-70-6-104 12S40 60 0 52z" />
            <path className="road" d="M0 84c60-26 90-10 130-30s60-18 90-16M60 96l30-44M150 96l-14-44" />
          </svg>
          <span className="pin">
            <PinIcon size={26} />
          </span>
          <strong>{place.name}</strong>
          <small>{place.address}</small>
        </div>
      )}
    </>
  );
}

/** The message that a bubble answers, small above its own words. */
export function Quote({ answered, shop }: { answered: Bubble | undefined; shop: string }) {
  if (answered === undefined) return null;
  return (
    <blockquote>
      <strong>{answered.from === "me" ? "You" : shop}</strong>
      <span>{answered.text || (answered.place === undefined ? "Picture" : answered.place.name)}</span>
    </blockquote>
  );
}

function Buttons({ bubble: { id, buttons, tapped } }: { bubble: Bubble }) {
  return buttons?.map((words, index) => (
    <button
      key={words}
      type="button"
      className="choice"
      disabled={tapped !== undefined}
      aria-pressed={tapped === words}
      onClick={() => void tap(id, index)}
    >
      {words}
    </button>
  ));
}
