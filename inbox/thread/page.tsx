import { useEffect, useRef, useState } from "react";
import { TextButton } from "../frame/button.tsx";
import {
  heightOf,
  keepCursor,
  keepHeight,
  keepTop,
  loadPictures,
  pictureWords,
  showWords,
  zoomFor,
} from "./as-sent.ts";

/** `left`: pictures from the web that it does not show. */
type State = { at: "loading" } | { at: "shown"; left: number; pictures: boolean } | { at: "failed"; why: string };

type PageProps = { message: string; who: string; pictures: boolean };

/**
 * A mail as its writer designed it, in a frame that runs nothing and loads nothing from elsewhere. The frame is as tall
 * as the mail; a very long one scrolls in itself.
 */
export function MailPage({ message, who, pictures }: PageProps) {
  const [state, setState] = useState<State>({ at: "loading" });
  const [attempt, setAttempt] = useState(0);
  const asking = pictures && state.at === "shown" && !state.pictures;
  return (
    <>
      <div className="flex min-h-9 items-center gap-x-4 px-2 pb-1 text-chrome text-quiet max-tablet:flex-wrap max-tablet:pb-2">
        <p role="status" className="min-w-0 flex-1 max-tablet:basis-full">
          {state.at === "shown" && (asking ? "Fetching the pictures…" : pictureWords(state.left, state.pictures))}
          {state.at === "loading" && "Fetching the mail…"}
        </p>
        {state.at === "shown" && state.left > 0 && !pictures && (
          <TextButton
            className="shrink-0"
            title="Baton fetches them, so that nobody learns where you are. The sender may learn that the mail was opened."
            onClick={({ currentTarget }) => {
              loadPictures(message);
              keepCursor(currentTarget.closest("article"));
            }}
          >
            Load pictures
          </TextButton>
        )}
        <TextButton
          data-turn
          className="shrink-0 font-normal"
          onClick={({ currentTarget }) => {
            const article = currentTarget.closest("article");
            showWords(message);
            keepCursor(article);
          }}
        >
          Show the words
        </TextButton>
      </div>
      {state.at === "failed" ? (
        <p role="alert" className="px-2 pb-1 text-chrome text-ink-2">
          It cannot be shown as it was sent. {state.why}{" "}
          <TextButton
            onClick={() => {
              setState({ at: "loading" });
              setAttempt(attempt + 1);
            }}
          >
            Try again
          </TextButton>
        </p>
      ) : (
        <Frame
          key={attempt}
          message={message}
          title={`Mail as ${who} sent it`}
          pictures={pictures}
          drawn={state.at === "shown"}
          onState={setState}
        />
      )}
    </>
  );
}

type FrameProps = { message: string; title: string; pictures: boolean; drawn: boolean; onState(state: State): void };

function Frame({ message, title, pictures, drawn, onState }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const address = `/api/v1/messages/${encodeURIComponent(message)}/page${pictures ? "?pictures=1" : ""}`;
  const [first] = useState(address);
  const [height] = useState(() => heightOf(message));
  const loaded = useRef(first);
  useEffect(() => {
    if (loaded.current === address) return;
    loaded.current = address;
    // In place: the mail stays until the other has come, and the browser's way back does not lead through it.
    frame.current?.contentWindow?.location.replace(address);
  }, [address]);

  const fit = () => {
    const tall = frame.current === null ? undefined : fitToMail(frame.current);
    if (tall !== undefined) keepHeight(message, tall);
  };
  useEffect(() => {
    if (!drawn || frame.current === null) return;
    let width = frame.current.clientWidth;
    const watch = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const article = entry.target.closest("article");
      if (article !== null) keepTop(message, article);
      if (entry.contentRect.width === width) return;
      ({ width } = entry.contentRect);
      fit();
    });
    watch.observe(frame.current);
    return () => watch.disconnect();
  });

  return (
    <div className="relative">
      {!drawn && <div aria-hidden="true" className="bone absolute inset-0" />}
      <iframe
        ref={frame}
        title={title}
        src={first}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        style={{ height }}
        onLoad={({ currentTarget }) => {
          const why = failureIn(currentTarget);
          if (why !== undefined) return onState({ at: "failed", why });
          fit();
          hearKeys(currentTarget);
          const left = currentTarget.contentDocument?.querySelectorAll("img[data-picture]").length ?? 0;
          onState({ at: "shown", left, pictures: loaded.current.endsWith("?pictures=1") });
        }}
        className={`block max-h-[min(70vh,max(20rem,100cqh-7rem))] w-full rounded-s bg-[white] [color-scheme:light] ${drawn ? "" : "invisible"}`}
      />
    </div>
  );
}

/** Why what came is no mail, as a sentence; undefined when it is one. */
function failureIn({ contentDocument: page }: HTMLIFrameElement): string | undefined {
  if (page === null) return "Baton cannot be reached.";
  if (page.contentType === "text/html") return undefined;
  try {
    const { detail, title }: { detail?: string; title?: string } = JSON.parse(page.body.textContent);
    return detail ?? title;
  } catch {
    return "Something broke on our side.";
  }
}

/** Makes the frame as tall as its mail, in one step that nobody sees, and returns that height in pixels. */
function fitToMail(frame: HTMLIFrameElement): number | undefined {
  const mail = frame.contentDocument;
  if (mail?.body == null) return undefined;
  const { documentElement: root, body } = mail;
  root.style.zoom = "1";
  // Otherwise what floats would stand outside, and the measure would be the frame's own height.
  body.style.display = "flow-root";
  frame.style.height = "0";
  const zoom = zoomFor(root.clientWidth, root.scrollWidth);
  root.style.zoom = String(zoom);
  const room = root.clientWidth < root.scrollWidth ? 16 : 0;
  const bottom = Math.max(root.getBoundingClientRect().bottom, body.getBoundingClientRect().bottom);
  const height = Math.ceil(bottom + root.scrollTop) + room;
  frame.style.height = `${height}px`;
  return height;
}

/** Whoever has clicked into a mail still moves on with the same keys. */
function hearKeys(frame: HTMLIFrameElement): void {
  frame.contentDocument?.addEventListener("keydown", (event) => {
    const heard = frame.dispatchEvent(new KeyboardEvent("keydown", event));
    if (!heard) event.preventDefault();
  });
}
