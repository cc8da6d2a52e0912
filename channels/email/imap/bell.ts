/** A bell that is heard later when nobody listens now. */
export type Bell = {
  ring(): void;
  isRinging(): boolean;
  hush(): void;
  /** Resolves when it rings, and when nobody rang it for so long. */
  rung(withinMs: number): Promise<void>;
};

export function createBell(): Bell {
  let heard: () => void = () => {};
  let ringing = false;
  return {
    ring() {
      ringing = true;
      heard();
    },
    isRinging: () => ringing,
    hush: () => void (ringing = false),
    rung: (withinMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => heard(), withinMs);
        heard = () => {
          clearTimeout(timer);
          heard = () => {};
          ringing = false;
          resolve();
        };
        if (ringing) heard();
      }),
  };
}
