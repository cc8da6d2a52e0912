import type { Fault, ReadFault } from "./fault.ts";

/** What goes wrong next, on demand. Single faults come before a storm, and a storm before the share. */
export type Faults = {
  /** The next requests to send go wrong in this way, one each. */
  fail(...faults: readonly Fault[]): void;
  /** The next requests that read messages, numbers or templates go wrong in this way, one each. */
  failReads(...faults: readonly ReadFault[]): void;
  /** For so long every request to send is one too many (429). 0 ends it. */
  storm(forMs: number): void;
  /** From now on this share of requests to send goes wrong, evenly: 0.2 is every fifth. 0 ends it. */
  failShare(share: number, fault: Fault): void;
};

/** What the REST side asks of it. */
export type NextFault = { send(): Fault | undefined; read(): ReadFault | undefined };

/** Nothing goes wrong until it is told to. */
export function createFaults(): { readonly faults: Faults; readonly next: NextFault } {
  const sends: Fault[] = [];
  const reads: ReadFault[] = [];
  let stormUntil = 0;
  let unreliable: { readonly share: number; readonly fault: Fault } | undefined;
  let owed = 0;
  return {
    faults: {
      fail: (...given) => void sends.push(...given),
      failReads: (...given) => void reads.push(...given),
      storm: (forMs) => void (stormUntil = performance.now() + forMs),
      failShare(share, fault) {
        unreliable = { share, fault };
        owed = 0;
      },
    },
    next: {
      read: () => reads.shift(),
      send() {
        const single = sends.shift();
        if (single !== undefined) return single;
        if (performance.now() < stormUntil) return 20429;
        if (unreliable === undefined) return undefined;
        owed += unreliable.share;
        // Ten times 0.1 is a little less than 1.
        if (owed < 1 - 1e-9) return undefined;
        owed -= 1;
        return unreliable.fault;
      },
    },
  };
}
