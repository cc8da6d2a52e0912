/** How often it is asked whether a thought is still wanted; the answer costs one look at one row. */
const everyMs = 300;

/**
 * Thinks, and stops thinking once the thought has become worthless: somebody has spoken meanwhile, and what they said
 * may be that they want a person. A model may take half a minute, and nobody who asked for help should wait for it.
 *
 * @returns undefined when it was overtaken
 * @throws what `think` throws, and whatever `stop` ends it with
 */
export async function unlessOvertaken<T>(
  think: (stop: AbortSignal) => Promise<T>,
  isWanted: () => Promise<boolean>,
  stop: AbortSignal,
): Promise<T | undefined> {
  const overtaken = new AbortController();
  const look = async (): Promise<void> => {
    // A look that fails says nothing: before it is said the thought is measured against the truth anyway.
    if (!(await isWanted().catch(() => true))) overtaken.abort();
  };
  const timer = setInterval(() => void look(), everyMs);
  try {
    return await think(AbortSignal.any([stop, overtaken.signal]));
  } catch (cause) {
    if (overtaken.signal.aborted && !stop.aborted) return undefined;
    throw cause;
  } finally {
    clearInterval(timer);
  }
}
