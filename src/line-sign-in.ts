import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import { TryLater, type Channel, type Line } from "../channels/channel.ts";

/** Who does it, as the recorder keeps it. */
type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

type Needs = {
  readonly lines: {
    /** With its secrets open, as it is stored at this moment. */
    opened(id: string): Promise<Line | undefined>;
    change(
      id: string,
      change: { readonly given: Readonly<Record<string, unknown>> },
      by: By,
    ): Promise<{ readonly outcome: "changed" | "unknown" } | { readonly outcome: "wrong"; readonly problem: string }>;
  };
  readonly channels: ReadonlyMap<string, Pick<Channel, "signIn">>;
  readonly seal: { seal(value: unknown, place: string): Buffer; open(sealed: Buffer, place: string): unknown };
  readonly now: () => Date;
};

/** `refused` says why to the operator. */
type Begun = { readonly outcome: "begun"; readonly url: string } | { readonly outcome: "unknown" | "none" };
type Finished =
  | { readonly outcome: "signed in"; readonly lineId: string }
  | { readonly outcome: "refused"; readonly says: string; readonly lineId?: string };

const gone: Finished = { outcome: "refused", says: "There is no such line any more." };

const State = z.object({ line: z.string(), session: z.string(), verifier: z.string(), until: z.number() });
const place = "state of a sign-in";
/** As long as somebody may take on the provider's pages. */
const longestMs = 15 * 60_000;

/**
 * Signs a line in at its provider, in an operator's browser. The state that goes with them and comes back is sealed: it
 * names the line, holds for a quarter of an hour, and is worth nothing in another session than the one that began.
 */
export function createLineSignIn({ lines, channels, seal, now }: Needs) {
  const open = (sealed: string): z.infer<typeof State> | undefined => {
    try {
      return State.parse(seal.open(Buffer.from(sealed, "base64url"), place));
    } catch {
      // Whatever it was, we did not make it.
      return undefined;
    }
  };

  return {
    /** `session` is the secret of the browser's session; `redirectUri` is where the provider sends it back to. */
    async begin(id: string, session: string, redirectUri: string): Promise<Begun> {
      const line = await lines.opened(id);
      if (line === undefined) return { outcome: "unknown" };
      const verifier = randomBytes(32).toString("base64url");
      const until = now().getTime() + longestMs;
      const state = seal.seal({ line: id, session: digest(session), verifier, until }, place).toString("base64url");
      const url = channels.get(line.channel)?.signIn?.address(line, { redirectUri, state, verifier });
      return url === undefined ? { outcome: "none" } : { outcome: "begun", url };
    },

    /** A state that is not ours, a "no" and a provider that cannot be asked now are all told in words. */
    async finish(
      said: { readonly state: string; readonly code: string | undefined },
      session: string,
      redirectUri: string,
      by: By,
    ): Promise<Finished> {
      const state = open(said.state);
      if (state === undefined || state.session !== digest(session) || state.until < now().getTime())
        return { outcome: "refused", says: "This sign-in was not begun here, or too long ago. Begin again." };
      const lineId = state.line;
      if (said.code === undefined)
        return {
          outcome: "refused",
          says: "The provider was not told to let Baton in, so nothing has changed.",
          lineId,
        };
      const line = await lines.opened(lineId);
      const signIn = line === undefined ? undefined : channels.get(line.channel)?.signIn;
      if (line === undefined || signIn === undefined) return gone;
      const done = await signIn
        .finish(line, { code: said.code, verifier: state.verifier, redirectUri })
        .catch((cause: unknown) => {
          if (cause instanceof TryLater) return { ok: false as const, problem: `${cause.message}. Begin again.` };
          throw cause;
        });
      if (!done.ok) return { outcome: "refused", says: done.problem, lineId };
      const changed = await lines.change(lineId, { given: done.given }, by);
      switch (changed.outcome) {
        case "changed":
          return { outcome: "signed in", lineId };
        case "wrong":
          return { outcome: "refused", says: changed.problem, lineId };
        case "unknown":
          return gone;
      }
    },
  };
}

const digest = (session: string): string => createHash("sha256").update(session).digest("base64url");
