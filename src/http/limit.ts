/** How often something may fail before it is no longer tried. */
export type Limit = {
  /** Whole seconds to wait, or 0 when it may be tried now. */
  wait(who: string): number;
  failed(who: string): void;
};

/**
 * Counts failures by caller in windows of `windowMs`, in this process only: with several web processes the limit is
 * as many times higher, which is still far from guessing 256 bits.
 */
export function createLimit(options: {
  readonly failures: number;
  readonly windowMs: number;
  readonly now: () => number;
}): Limit {
  const { failures, windowMs, now } = options;
  let began = now();
  let counts = new Map<string, number>();

  const renew = (): void => {
    if (now() - began < windowMs) return;
    began = now();
    counts = new Map();
  };

  return {
    wait(who) {
      renew();
      return (counts.get(who) ?? 0) < failures ? 0 : Math.max(1, Math.ceil((began + windowMs - now()) / 1000));
    },
    failed(who) {
      renew();
      counts.set(who, (counts.get(who) ?? 0) + 1);
    },
  };
}
