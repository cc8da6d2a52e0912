/**
 * How long a test waits for something to become true: it comes in a moment, and on a loaded machine much later. Looking
 * more often would keep busy the very machine that is to make it true.
 */
export const patient = { timeout: 60_000, interval: 50 };
