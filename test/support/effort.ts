import { quickest } from "./quickest.ts";

/**
 * Milliseconds of processor that this process gives to something, threads included: the least of three times, or the
 * first that is below `enough`. What others do on the machine makes a wall clock wrong many times over, and this hardly.
 */
export const effortOf = (enough: number, work: () => unknown): Promise<number> =>
  quickest(enough, async () => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
