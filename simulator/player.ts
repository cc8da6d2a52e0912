import { setTimeout as pause } from "node:timers/promises";
import { type Story, stories } from "./stories.ts";
import type { Baton, Playing, StoryId } from "./wire.ts";

type PlayerNeeds = {
  /** The device now belongs to this person and is empty. */
  readonly begin: (story: Story) => void;
  readonly draft: (story: Story, text: string | null) => void;
  readonly say: (story: Story, text: string) => Promise<void>;
  /** Messages of the shop on the story's device so far. */
  readonly heard: (story: Story) => number;
  readonly baton: (story: Story) => Baton | null;
  /** Resolves at the next change of anything above, or when the signal is aborted. */
  readonly change: (signal: AbortSignal) => Promise<void>;
  readonly onChange: (playing: Playing | null) => void;
  readonly onError: (error: unknown) => void;
  /** How long a story seems to write and to read, in milliseconds. */
  readonly paceMs: number;
};

/** After this long without an answer a story says so instead of waiting for ever. */
const patienceMs = 60_000;

export type Player = {
  play(id: StoryId): void;
  stop(): void;
  playing(): Playing | null;
};

/** Plays one story at a time; a new one ends the one before. */
export function createPlayer(needs: PlayerNeeds): Player {
  let current: Playing | null = null;
  let running = new AbortController();

  const run = async (story: Story, signal: AbortSignal): Promise<void> => {
    const tell = (state: Playing["state"], said: number): void => {
      if (signal.aborted) return;
      const conversation = needs.baton(story)?.conversation;
      current = {
        story: story.id,
        device: story.device,
        said,
        of: story.says.length,
        state,
        ...(conversation !== undefined && { conversation }),
      };
      needs.onChange(current);
    };
    const isWithPeople = (): boolean => {
      const who = needs.baton(story)?.who;
      return who === "team" || who === "agent";
    };
    needs.begin(story);
    for (const [index, text] of story.says.entries()) {
      tell("writing", index);
      needs.draft(story, text);
      await pause(needs.paceMs, undefined, { signal });
      needs.draft(story, null);
      const heard = needs.heard(story);
      await needs.say(story, text);
      tell("waiting", index + 1);
      const patience = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
      while (needs.heard(story) === heard && !isWithPeople() && !patience.aborted) await needs.change(patience);
      signal.throwIfAborted();
      if (patience.aborted) return tell("silent", index + 1);
      // The words of a pass may arrive just before the news that it happened: read first, then look.
      await pause(needs.paceMs * 2, undefined, { signal });
      if (isWithPeople()) return tell("yours", index + 1);
    }
    tell("answered", story.says.length);
  };

  return {
    playing: () => current,
    play(id) {
      const story = stories.find((known) => known.id === id);
      if (story === undefined) return;
      running.abort();
      running = new AbortController();
      const { signal } = running;
      run(story, signal).catch((error: unknown) => {
        if (signal.aborted) return;
        needs.draft(story, null);
        current = { story: story.id, device: story.device, said: 0, of: story.says.length, state: "silent" };
        needs.onChange(current);
        needs.onError(error);
      });
    },
    stop() {
      running.abort();
      current = null;
      needs.onChange(null);
    },
  };
}
