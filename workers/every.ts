/** Does something again and again, one at a time: while the queue or the database is away each round takes long. */
export function every(ms: number, round: (now: Date) => Promise<void>, onError: (error: unknown) => void) {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= round(new Date())
      .catch(onError)
      .finally(() => (running = undefined));
  }, ms);
  return {
    /** Resolves when the last round has ended. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await running;
    },
  };
}
