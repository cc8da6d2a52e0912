import type { Clock } from "./clock.ts";

const openForMs = 24 * 3_600_000;

/**
 * WhatsApp's window: a business may write freely for 24 hours after the customer did
 * (https://www.twilio.com/docs/api/errors/63016). A pair that never wrote while the stand-in ran counts as open, since
 * it may have been before.
 */
export type Windows = {
  opened(customer: string, line: string, at: Date): void;
  isOpen(customer: string, line: string): boolean;
  /** Closes one pair's window, as if the customer had been silent for a day. */
  close(customer: string, line: string): void;
};

/** Every window counts as open at first. */
export function createWindows(clock: Clock): Windows {
  const last = new Map<string, number>();
  const pair = (customer: string, line: string): string => `${customer} ${line}`;
  return {
    opened: (customer, line, at) => void last.set(pair(customer, line), at.getTime()),
    isOpen(customer, line) {
      const at = last.get(pair(customer, line));
      return at === undefined || clock.now().getTime() - at < openForMs;
    },
    close: (customer, line) => void last.set(pair(customer, line), Number.NEGATIVE_INFINITY),
  };
}
