import type { NewMiss } from "../../src/http/wire/verdicts.ts";
import { say } from "../frame/toast.ts";
import { ask, tell } from "./ask.ts";

/** Tells the triggers that they let something pass here: what they should have noticed in this message. */
export async function reportMiss(
  conversation: string,
  message: string,
  kind: NonNullable<NewMiss["kind"]>,
): Promise<void> {
  const path = `/conversations/${encodeURIComponent(conversation)}/miss`;
  const withdraw = () => void attempt(() => ask(path, { method: "DELETE" }), "It counts no more.");
  await attempt(
    () => tell(path, { message, kind }),
    "Noted. It counts against the triggers and helps the next training.",
    withdraw,
  );
}

async function attempt(done: () => Promise<unknown>, words: string, undo?: () => void): Promise<void> {
  try {
    await done();
    say({ words, ...(undo && { action: { words: "Undo", run: undo } }) });
  } catch (error) {
    say({ words: error instanceof Error ? error.message : "It was not kept.", failure: true });
  }
}
