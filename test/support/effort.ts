/**
 * Milliseconds of processor that this process gives to something, threads included. What others do on the machine makes
 * a wall clock wrong many times over, and this hardly.
 */
export async function effortOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
