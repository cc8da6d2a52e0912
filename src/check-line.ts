import { TryLater, type Channel, type Finding, type Line } from "../channels/channel.ts";

/** Who does it, as the recorder keeps it. */
type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

/** What was found about a line; `message` is about the operator's own test message. */
export type Found = Omit<Finding, "step"> & { readonly step: Finding["step"] | "message" };

/** `away`: the provider cannot be asked at present; `says` tells the operator so. */
export type Checked =
  | { readonly outcome: "checked"; readonly at: Date; readonly findings: readonly Found[] }
  | { readonly outcome: "unknown" }
  | { readonly outcome: "away"; readonly says: string };

type Needs = {
  readonly lines: {
    /** With its secrets open, as it is stored at this moment. */
    opened(id: string): Promise<(Line & { readonly needsOperator: boolean }) | undefined>;
    /** Whether a customer has written to it since then. */
    heardSince(id: string, since: Date): Promise<boolean>;
    recordChange(id: string, changed: readonly string[], by: By): Promise<void>;
  };
  readonly channels: ReadonlyMap<string, Pick<Channel, "check">>;
  /** Ends the halt of a line: what waits may leave at once. */
  readonly resume: (lineId: string, now: Date) => Promise<void>;
  readonly announce: () => void;
};

/** All questions to the provider together, one after the other. */
const patienceMs = 30_000;
/** While the operator's test message is waited for, the provider is not asked again and again. */
const keptMs = 20_000;

/**
 * Proves a line: its credentials, number and webhook at the provider, and whether a test message has come since
 * `since`. Where it can send again, its halt ends and what waits leaves.
 */
export function createLineCheck({ lines, channels, resume, announce }: Needs) {
  const kept = new Map<string, { readonly findings: readonly Finding[]; readonly until: number }>();

  const ask = async (line: Line, repair: boolean, now: Date): Promise<readonly Finding[]> => {
    const findings = await channels.get(line.channel)?.check?.(line, { repair }, AbortSignal.timeout(patienceMs));
    kept.set(line.id, { findings: findings ?? [], until: now.getTime() + keptMs });
    return findings ?? [];
  };

  return async function checkLine(
    id: string,
    { repair, since }: { readonly repair: boolean; readonly since: Date | undefined },
    by: By,
    now: Date,
  ): Promise<Checked> {
    const line = await lines.opened(id);
    if (line === undefined) return { outcome: "unknown" };
    const known = since === undefined || repair ? undefined : kept.get(id);
    const isKept = known !== undefined && known.until > now.getTime();
    let findings: readonly Finding[];
    try {
      findings = isKept ? known.findings : await ask(line, repair, now);
    } catch (cause) {
      if (cause instanceof TryLater) return { outcome: "away", says: `${cause.message}. Try again in a moment.` };
      throw cause;
    }

    const changed: string[] = [];
    if (repair) changed.push(...findings.filter(({ state }) => state === "repaired").map(({ step }) => step));
    // What comes in has no part in whether anything can go out. What was found a while ago proves nothing now.
    const sends =
      !isKept && findings.length > 0 && findings.every(({ step, state }) => step === "webhook" || state !== "wrong");
    if (sends && line.needsOperator) {
      await resume(id, now);
      changed.push("state");
    }
    if (changed.length > 0) {
      await lines.recordChange(id, changed, by);
      announce();
    }

    const heard = await lines.heardSince(id, since ?? now);
    return {
      outcome: "checked",
      at: since ?? now,
      findings: [...findings.map(proved(heard)), testMessage(line, heard)],
    };
  };
}

/** What the provider does not show, a message that came has proved. */
const proved =
  (heard: boolean) =>
  (finding: Finding): Finding =>
    heard && finding.step === "webhook" && finding.state === "waiting"
      ? { ...finding, state: "right", says: "A message has come, so the address for incoming messages is right." }
      : finding;

function testMessage(line: Line, heard: boolean): Found {
  return heard
    ? { step: "message", state: "right", says: "A message has come over this line." }
    : { step: "message", state: "waiting", says: `Write a message to ${line.address}: it will be noticed here.` };
}
