/** How long the processor is held before others get a turn: a web process goes on answering while it replays. */
const longestMs = 12;

/** Gives others the processor, where it was held for long enough since they last had it. */
export function createRest(now: () => number): () => Promise<void> | undefined {
  let since = now();
  return () => {
    if (now() - since < longestMs) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        since = now();
        resolve();
      }),
    );
  };
}
