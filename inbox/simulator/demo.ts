import { useSyncExternalStore } from "react";
import type { Demo, DeviceName, PictureName, PlaceName, Problem, StoryId } from "../../simulator/wire.ts";
import { shrink } from "./shrink.ts";

export type PhoneName = "whatsapp" | "sms";

/** What the page knows: the demo as the server last told it, and whether it still hears from it. */
export type Known = { readonly demo: Demo | null; readonly isHeard: boolean; readonly problem: string | null };

let known: Known = { demo: null, isHeard: true, problem: null };
const listeners = new Set<() => void>();

function know(change: Partial<Known>): void {
  known = { ...known, ...change };
  for (const listener of listeners) listener();
}

/** Listens to the server from now on; the browser itself connects again after a break. */
export function startDemo(): void {
  const source = new EventSource("/simulator/api/live");
  source.onmessage = (event: MessageEvent<string>) => know({ demo: JSON.parse(event.data) as Demo, isHeard: true });
  source.onerror = () => know({ isHeard: false });
}

export const useDemo = (): Known =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => known,
  );

/** Asks the server for something; what it does shows in the next state. False when it refused, with the problem told. */
async function ask(path: string, body: object): Promise<boolean> {
  know({ problem: null });
  try {
    const response = await fetch(`/simulator/api/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.ok) return true;
    const { title } = (await response.json()) as Problem;
    know({ problem: title });
  } catch {
    know({ problem: "The simulator does not answer. Is Baton still running?" });
  }
  return false;
}

export const say = (device: PhoneName, text: string, answers?: string): Promise<boolean> =>
  ask("say", { device, text, answers });
export const sendPicture = (device: PhoneName, picture: PictureName, text: string): Promise<boolean> =>
  ask("send-picture", { device, picture, text });
export const sendPlace = (place: PlaceName): Promise<boolean> => ask("send-place", { place });
export const tap = (bubble: string, button: number): Promise<boolean> => ask("tap", { bubble, button });

/** A picture from this device, made smaller before it leaves the page. */
export async function sendFile(device: PhoneName, file: Blob, text: string): Promise<boolean> {
  try {
    return await ask("send-file", { device, text, ...(await shrink(file)) });
  } catch {
    know({ problem: "That file cannot be read as a picture." });
    return false;
  }
}
export const writeMail = (mail: { thread?: string; subject?: string; text: string }): Promise<boolean> =>
  ask("mail", mail);
export const readThread = (thread: string): Promise<boolean> => ask("read", { thread });
export const beSomebodyElse = (device: DeviceName): Promise<boolean> => ask("new-person", { device });
export const play = (story: StoryId): Promise<boolean> => ask("play", { story });
export const reset = (): Promise<boolean> => ask("reset", {});
export const forgetProblem = (): void => know({ problem: null });
