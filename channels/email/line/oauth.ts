/**
 * Access to mailboxes whose provider takes no password (OAuth 2.0, RFC 6749). Whoever opens a connection to the line's
 * servers asks for a token right before, and passes it as `accessToken`:
 *
 *     const accessToken = await signIn.accessTokenOf(line);
 *     // the server refuses it all the same:
 *     const another = await signIn.accessTokenOf(line, { force: true });
 *
 * `NeedsSignIn` is for the operator, word by word; whoever gets it waits long before asking again. Any other failure is
 * `TryLater`.
 */
import { z } from "zod";
import { TryLater, type Line } from "../../channel.ts";
import { isLoopback, mailboxOf, type OAuth } from "./line.ts";
import { known } from "./provider.ts";

/** Posts a form to an address with guards. Throws when there was no answer. */
type Post = (errand: {
  readonly address: string;
  readonly form: Readonly<Record<string, string>>;
  readonly mostBytes: number;
  readonly trusted: string | undefined;
  readonly signal: AbortSignal;
}) => Promise<
  | { readonly outcome: "answered"; readonly status: number; readonly bytes: Uint8Array }
  | { readonly outcome: "refused"; readonly why: string }
>;

/** The provider wants a person. The message tells the operator what to do. */
export class NeedsSignIn extends Error {
  override readonly name = "NeedsSignIn";
}

export type SignIn = {
  /**
   * A token that opens the line's mailbox now. `force`: the one before was refused by a mail server.
   *
   * @throws {NeedsSignIn} when nobody but an operator can help; said again for a while without asking the provider
   * @throws {TryLater} when the provider gave no answer that can be used
   */
  accessTokenOf(line: Line, options?: { readonly force?: boolean }): Promise<string>;
  /**
   * The refresh token for a code with which the provider sent an operator's browser back; undefined when it gave none.
   *
   * @throws {NeedsSignIn} @throws {TryLater}
   */
  exchange(
    line: Line,
    said: { readonly code: string; readonly verifier: string; readonly redirectUri: string },
  ): Promise<string | undefined>;
};

type Options = {
  readonly fetch: Post;
  /** Milliseconds. */
  readonly now: () => number;
  /** Keeps a refresh token that took the place of another; false when an operator has given a new one meanwhile. */
  readonly renew: (line: Line, secret: unknown) => Promise<boolean>;
};

/** What was granted for a line. It counts as long as the line says the same about its sign-in. */
type Grant = {
  readonly given: OAuth;
  /** The line with its secret as it was kept last. */
  line: Line;
  refreshToken: string;
  access?: { readonly token: string; readonly until: number };
  refusal?: { readonly error: NeedsSignIn; readonly until: number };
  /** The request under way, for everybody who asks meanwhile. */
  asking?: Promise<string>;
};

const Granted = z.object({
  access_token: z.string().min(1).max(20_000),
  expires_in: z.coerce.number().positive().default(3_600),
  refresh_token: z.string().min(1).max(20_000).optional(),
});
const Refused = z.object({ error: z.string() });

const longestMs = 8_000;
const mostBytes = 100_000;
/** Used to its end, a token would run out between two commands. */
const usedShare = 0.8;
/** So long nobody asks again for what was refused, unless the line's sign-in was changed. */
const refusedMs = 15 * 60_000;

/** The one place where access is asked for: once at a time for a line, however many connections want it. */
export function createSignIn({ fetch, now, renew }: Options): SignIn {
  const grants = new Map<string, Grant>();

  const grantOf = (line: Line, oauth: OAuth): Grant => {
    const present = grants.get(line.id);
    if (present !== undefined && isSame(present, oauth)) return present;
    const fresh: Grant = { given: oauth, line, refreshToken: oauth.refreshToken };
    grants.set(line.id, fresh);
    return fresh;
  };

  const refresh = async (grant: Grant): Promise<string> => {
    try {
      const asked = now();
      const granted = await ask(fetch, grant.given, {
        grant_type: "refresh_token",
        refresh_token: grant.refreshToken,
        ...(grant.given.provider === "microsoft" && { scope: known.microsoft.scope }),
      });
      grant.access = { token: granted.access_token, until: asked + granted.expires_in * 1000 * usedShare };
      const { refresh_token: next } = granted;
      if (next !== undefined && next !== grant.refreshToken) await keep(grant, next);
      return granted.access_token;
    } catch (error) {
      if (error instanceof NeedsSignIn) grant.refusal = { error, until: now() + refusedMs };
      throw error;
    }
  };

  const keep = async (grant: Grant, refreshToken: string): Promise<void> => {
    grant.refreshToken = refreshToken;
    const secret = { ...z.record(z.string(), z.unknown()).parse(grant.line.secret), refreshToken };
    if (await renew(grant.line, secret)) grant.line = { ...grant.line, secret };
  };

  return {
    async accessTokenOf(line, { force = false } = {}) {
      const { oauth } = mailboxOf(line);
      if (oauth === undefined) throw new Error(`line ${line.id} signs in with passwords`);
      if (oauth.refreshToken === "")
        throw new NeedsSignIn(`Nobody has signed in with ${known[oauth.provider].name} for this mailbox yet.`);
      const grant = grantOf(line, oauth);
      if (grant.asking !== undefined) return await grant.asking;
      if (grant.refusal !== undefined && !force && grant.refusal.until > now()) throw grant.refusal.error;
      if (grant.access !== undefined && !force && grant.access.until > now()) return grant.access.token;
      delete grant.refusal;
      delete grant.access;
      grant.asking = refresh(grant).finally(() => delete grant.asking);
      return await grant.asking;
    },

    async exchange(line, { code, verifier, redirectUri }) {
      const { oauth } = mailboxOf(line);
      if (oauth === undefined) throw new Error(`line ${line.id} signs in with passwords`);
      const form = { grant_type: "authorization_code", code, code_verifier: verifier, redirect_uri: redirectUri };
      return (await ask(fetch, oauth, form)).refresh_token;
    },
  };
}

/** Whether a grant is what the line means: its refresh token may be the one that we got in exchange. */
function isSame({ given, refreshToken }: Grant, oauth: OAuth): boolean {
  return (
    (oauth.refreshToken === given.refreshToken || oauth.refreshToken === refreshToken) &&
    (["provider", "clientId", "clientSecret", "tokenUrl"] as const).every((part) => oauth[part] === given[part])
  );
}

/**
 * Asks the provider's token endpoint (RFC 6749, sections 4.1.3 and 6).
 *
 * @throws {NeedsSignIn} @throws {TryLater}
 */
async function ask(
  fetch: Post,
  { provider, clientId, clientSecret, tokenUrl }: Omit<OAuth, "refreshToken">,
  form: Readonly<Record<string, string>>,
): Promise<z.infer<typeof Granted>> {
  const { name, tokenUrl: usual } = known[provider];
  const address = tokenUrl ?? usual;
  const { hostname, origin } = new URL(address);
  const answer = await fetch({
    address,
    form: { client_id: clientId, ...(clientSecret !== undefined && { client_secret: clientSecret }), ...form },
    mostBytes,
    trusted: isLoopback(hostname) ? origin : undefined,
    signal: AbortSignal.timeout(longestMs),
  }).catch((cause: unknown) => {
    throw new TryLater(`${name} did not answer when it was asked for access`, { cause });
  });
  if (answer.outcome === "refused") throw new TryLater(`${name} could not be asked for access: ${answer.why}`);
  const said = read(answer.bytes);
  const granted = Granted.safeParse(said);
  if (answer.status === 200 && granted.success) return granted.data;
  const refused = Refused.safeParse(said).data?.error;
  const isOurs = answer.status >= 400 && answer.status < 500;
  if (isOurs && (refused === "invalid_grant" || refused === "interaction_required"))
    throw new NeedsSignIn(`${name} no longer lets Baton into this mailbox. It needs to be signed in again.`);
  if (isOurs && (refused === "invalid_client" || refused === "unauthorized_client"))
    throw new NeedsSignIn(`${name} does not know the client id with this client secret. Enter both again.`);
  throw new TryLater(`${name} answered ${answer.status} when it was asked for access`);
}

function read(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
