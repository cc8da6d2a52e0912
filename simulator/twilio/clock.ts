/** The stand-in's own time, by which WhatsApp's window closes. It runs with ours until somebody lets time pass. */
export type Clock = { now(): Date; pass(ms: number): void };

/** Begins at the present. */
export function createClock(): Clock {
  let ahead = 0;
  return { now: () => new Date(Date.now() + ahead), pass: (ms) => void (ahead += ms) };
}
