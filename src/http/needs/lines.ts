import type { By } from "../policy.ts";
import type { ChangeLine, Line, LineCheck } from "../wire/lines.ts";

export type Lines = {
  list(): Promise<Line[]>;
  line(id: string): Promise<Line | undefined>;
  /** `wrong`: the channel's adapter refused it, in words for the operator. `taken`: the address has a line. */
  add(
    line: {
      readonly channel: string;
      readonly name: string;
      readonly address: string;
      readonly team: string | undefined;
      /** What its provider needs, secrets and all. */
      readonly given: unknown;
    },
    by: By,
  ): Promise<
    | { readonly outcome: "added"; readonly line: Line }
    | { readonly outcome: "wrong"; readonly problem: string }
    | { readonly outcome: "taken" }
  >;
  /** What is left out stays; `given` is what its provider needs. */
  change(
    id: string,
    change: Omit<ChangeLine, "twilio" | "email"> & {
      readonly given?: Readonly<Record<string, unknown>> & { readonly promote?: true | undefined };
    },
    by: By,
  ): Promise<
    | { readonly outcome: "changed"; readonly line: Line }
    | { readonly outcome: "wrong"; readonly problem: string }
    | { readonly outcome: "unknown" }
  >;
  /** Proves it at its provider. `away`: that cannot be asked now. */
  check(
    id: string,
    ask: { readonly repair: boolean; readonly since: Date | undefined },
    by: By,
  ): Promise<
    | { readonly outcome: "checked"; readonly at: Date; readonly findings: readonly LineCheck["findings"][number][] }
    | { readonly outcome: "unknown" }
    | { readonly outcome: "away"; readonly says: string }
  >;
  /** A provider's own sign-in, in the browser whose session's secret this is. `refused` says why to the operator. */
  readonly signIn: {
    begin(
      id: string,
      session: string,
      redirectUri: string,
    ): Promise<{ readonly outcome: "begun"; readonly url: string } | { readonly outcome: "unknown" | "none" }>;
    finish(
      said: { readonly state: string; readonly code: string | undefined },
      session: string,
      redirectUri: string,
      by: By,
    ): Promise<
      | { readonly outcome: "signed in"; readonly lineId: string }
      | { readonly outcome: "refused"; readonly says: string; readonly lineId?: string }
    >;
  };
};
