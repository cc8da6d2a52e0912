import { useEffect, useRef } from "react";
import { IconButton } from "../frame/button.tsx";
import { Icon } from "../frame/icons.tsx";
import { makeStore, useStore } from "../frame/store.ts";
import type { Picture } from "./picture.ts";

type Looking = { readonly pictures: readonly Picture[]; readonly at: number };
const looking = makeStore<Looking | undefined>(undefined);

/** Opens a message's pictures large, beginning with one of them. */
export const lookAt = (pictures: readonly Picture[], at: number): void => looking.set({ pictures, at });

/** A picture as large as the screen allows. Left and right go on, Escape goes back to the thread. */
export function PictureViewer() {
  const open = useStore(looking);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open !== undefined && dialog.current?.open === false) dialog.current.showModal();
  }, [open]);
  const picture = open?.pictures[open.at];
  const several = (open?.pictures.length ?? 0) > 1;
  const step = (by: number) => {
    if (open === undefined) return;
    const { length } = open.pictures;
    looking.set({ ...open, at: (open.at + by + length) % length });
  };
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-label={picture === undefined ? "Picture" : `Picture ${picture.name}`}
      onClose={() => looking.set(undefined)}
      onClick={(event) =>
        event.target instanceof HTMLElement && event.target.closest("img, a, button") === null && close()
      }
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (by !== undefined && several) step(by);
      }}
      className="m-0 h-dvh max-h-none w-screen max-w-none bg-transparent text-ink backdrop:bg-page"
    >
      {open !== undefined && picture !== undefined && (
        <div className="flex h-full flex-col">
          <header className="flex h-14 shrink-0 items-center gap-2 px-4">
            <p className="min-w-0 flex-1 truncate">
              <bdi className="font-medium">{picture.name}</bdi>
              {several && (
                <span className="text-quiet tabular-nums">{` · ${open.at + 1} of ${open.pictures.length}`}</span>
              )}
            </p>
            {several && <IconButton icon="back" label="Previous picture (←)" onClick={() => step(-1)} />}
            {several && <IconButton icon="next" label="Next picture (→)" onClick={() => step(1)} />}
            <a
              href={picture.url}
              download={picture.name}
              aria-label="Download"
              title="Download"
              className="grid size-8 shrink-0 place-items-center rounded-s text-quiet hover:bg-soft hover:text-ink"
            >
              <Icon name="download" />
            </a>
            <IconButton icon="close" label="Close (Esc)" autoFocus onClick={close} />
          </header>
          <div className="grid min-h-0 flex-1 place-items-center px-4 pb-6">
            <img
              key={picture.id}
              src={picture.url}
              alt={picture.name}
              width={picture.image.width}
              height={picture.image.height}
              className="size-auto max-h-full max-w-full rounded-s object-contain"
            />
          </div>
        </div>
      )}
    </dialog>
  );
}
