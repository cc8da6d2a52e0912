const names = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);

/** Whether a host name can only be this machine. */
export const isLoopback = (host: string): boolean => names.has(host.toLowerCase());

/**
 * The demo plays the customer's side with made-up people and must never reach a real one.
 *
 * @throws when the host is not this machine
 */
export function assertLoopback(host: string, what: string): void {
  if (!isLoopback(host))
    throw new Error(
      `The simulator sends nothing outside this machine, and ${what} is at ${host}. Leave PUBLIC_URL unset or set DEMO=0.`,
    );
}
