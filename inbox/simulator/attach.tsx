import { type ChangeEvent, useEffect, useRef, useState } from "react";
import type { Demo, PictureName, PlaceName } from "../../simulator/wire.ts";
import { type PhoneName, say, sendFile, sendPicture, sendPlace } from "./demo.ts";
import { PictureIcon, PinIcon, PlusIcon } from "./icons.tsx";

export type AttachProps = {
  readonly device: PhoneName;
  readonly pictures: Demo["pictures"];
  readonly places: Demo["places"];
  /** What stands in the writing field goes with a picture. */
  readonly written: { readonly text: string; clear(): void };
};

/** What a phone can send besides words. It closes when something was chosen, on Escape, and when one looks elsewhere. */
export function Attach({ device, pictures, places, written }: AttachProps) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const plus = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      plus.current?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node) || !menu.current?.contains(target)) setOpen(false);
    };
    menu.current?.querySelector("button")?.focus({ preventScroll: true });
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
    };
  }, [isOpen]);

  const choose = (act: Promise<boolean>) => {
    setOpen(false);
    void act;
  };
  const withWords = async (send: (text: string) => Promise<boolean>): Promise<boolean> => {
    const isSent = await send(written.text);
    if (isSent) written.clear();
    return isSent;
  };
  const onFile = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen !== undefined) choose(withWords((text) => sendFile(device, chosen, text)));
    currentTarget.value = "";
  };

  return (
    <div className="attach" ref={menu}>
      <button
        type="button"
        ref={plus}
        aria-label="Send something else"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <PlusIcon />
      </button>
      <input ref={file} type="file" accept="image/*" hidden onChange={onFile} />
      {isOpen && (
        <div className="sheet" role="group" aria-label="Send something else">
          <div className="pictures">
            {(Object.entries(pictures) as [PictureName, string][]).map(([name, shows]) => (
              <button
                key={name}
                type="button"
                title={shows}
                onClick={() => choose(withWords((text) => sendPicture(device, name, text)))}
              >
                <img src={`/simulator/api/picture/${name}`} alt={shows} width="64" height="48" />
              </button>
            ))}
          </div>
          <button type="button" onClick={() => file.current?.click()}>
            <PictureIcon /> A picture from this device
          </button>
          {device === "whatsapp" &&
            (Object.entries(places) as [PlaceName, { name: string; address: string }][]).map(
              ([name, { name: called, address }]) => (
                <button key={name} type="button" onClick={() => choose(sendPlace(name))}>
                  <PinIcon /> {called} <small>{address}</small>
                </button>
              ),
            )}
          <p>
            {device === "sms" ? "The carrier itself answers these:" : "Baton itself keeps to these:"}
            {["STOP", "START"].map((word) => (
              <button key={word} type="button" onClick={() => choose(say(device, word))}>
                {word}
              </button>
            ))}
          </p>
        </div>
      )}
    </div>
  );
}
