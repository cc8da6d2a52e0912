import type pg from "pg";
import { oneAtATime, strangerAmong } from "./changing.ts";
import type { Connection } from "./database.ts";
import { linePlace } from "./lines.ts";
import type { Seal } from "./seal.ts";

export type Given = Readonly<Record<string, unknown>>;
export type By = { readonly kind: "agent" | "key"; readonly id: string; readonly name: string };

/** Checks what a line's provider needs, as its adapter does, and splits it; a failed check says what to do. */
export type Parse = (
  channel: string,
  input: {
    readonly address: string;
    readonly settings: unknown;
    readonly secret: unknown;
    /** The settings until now, of a line that is changed. */
    readonly before?: unknown;
  },
) =>
  | { readonly ok: true; readonly address: string; readonly settings: unknown; readonly secret: unknown }
  | { readonly ok: false; readonly problem: string };

/** What an operator changes. What is left out stays. */
export type LineChange = {
  readonly name?: string | undefined;
  readonly team?: string | null | undefined;
  readonly state?: "live" | "paused" | undefined;
  /** Whether customers are asked how they were helped. */
  readonly surveys?: boolean | undefined;
  /** What its provider needs, merged by RFC 7396: null takes a value away. `promote` makes the next token the only one. */
  readonly given?: (Given & { readonly promote?: true | undefined }) | undefined;
};

type Kept = { channel: string; address: string; settings: Record<string, unknown>; secret: Buffer | null };

type Changed =
  /** `resumes`: the change may be what a halted line has waited for. */
  | { readonly outcome: "changed"; readonly resumes: boolean }
  | { readonly outcome: "wrong"; readonly problem: string }
  | { readonly outcome: "unknown" };

/** What decides whether the provider takes our messages. */
const credentials = new Set([
  "authToken",
  "promote",
  "apiKeySid",
  "apiKeySecret",
  "messagingServiceSid",
  "imap",
  "smtp",
  "oauth",
]);

/** Everything or nothing: the whole line as it would be is checked as a new one is. */
export async function changeLine(
  { pool, seal, parse }: { readonly pool: pg.Pool; readonly seal: Seal; readonly parse: Parse },
  id: string,
  { name, team, state, surveys, given }: LineChange,
  by: By,
  at: Date,
): Promise<Changed> {
  return await oneAtATime(pool, async (connection) => {
    const { rows } = await connection.query<Kept>(
      "SELECT channel, address, settings, secret FROM line WHERE id = $1 FOR NO KEY UPDATE",
      [id],
    );
    const row = rows[0];
    if (row === undefined) return { outcome: "unknown" };
    if (!(await isTeam(connection, team ?? undefined))) return noTeam;
    const next = given === undefined ? undefined : parsedWith(row, openedSecret(seal, row), given, parse);
    if (next?.ok === false) return { outcome: "wrong", problem: next.problem };
    await connection.query(
      `UPDATE line SET name = COALESCE($2, name), team_id = CASE WHEN $3 THEN $4 ELSE team_id END,
         state = COALESCE($5, state), reason = CASE WHEN $5 = 'live' THEN NULL ELSE reason END,
         settings = COALESCE($6, settings), secret = COALESCE($7, secret), surveys = COALESCE($8, surveys)
       WHERE id = $1`,
      [
        id,
        name ?? null,
        team !== undefined,
        team ?? null,
        state ?? null,
        next === undefined ? null : JSON.stringify(next.settings),
        next === undefined ? null : seal.seal(next.secret, linePlace(row)),
        surveys ?? null,
      ],
    );
    const everything = Object.entries({ name, team, state, surveys, ...given });
    const changed = everything.flatMap(([key, value]) => (value === undefined ? [] : key));
    await recordLine(connection, "line.changed", by, id, changed, at);
    return { outcome: "changed", resumes: state === "live" || changed.some((key) => credentials.has(key)) };
  });
}

/** What the line would consist of, checked as a whole. */
function parsedWith(
  { channel, address, settings }: Kept,
  secret: Given,
  { promote, ...changes }: NonNullable<LineChange["given"]>,
  parse: Parse,
): ReturnType<Parse> {
  const next = promote === true ? secret["nextAuthToken"] : undefined;
  if (promote === true && next === undefined)
    return { ok: false, problem: "There is no next auth token that could be promoted." };
  const given: Given = { ...changes, ...(next !== undefined && { authToken: next, nextAuthToken: null }) };
  const kept = Object.fromEntries(Object.entries(secret).filter(([key]) => given[key] === undefined));
  const parsed = parse(channel, { address, settings: patched(settings, given), secret: kept, before: settings });
  const lost = parsed.ok
    ? Object.entries(given).find(([key, value]) => value !== undefined && value !== null && !isPartOf(parsed, key))
    : undefined;
  return lost === undefined ? parsed : { ok: false, problem: `A line of this channel has no ${lost[0]}.` };
}

/** RFC 7396: what is left out stays, null takes away, what has parts is changed in its parts. */
function patched(target: Given, patch: Given): Given {
  const next = new Map(Object.entries(target));
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value === null) next.delete(key);
    else next.set(key, isGiven(value) ? patched(partOf(target, key), value) : value);
  }
  return Object.fromEntries(next);
}

function partOf(target: Given, key: string): Given {
  const part = target[key];
  return isGiven(part) ? part : {};
}

const isGiven = (value: unknown): value is Given =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value that was given has found its place. */
function isPartOf(
  { settings, secret }: { readonly settings: unknown; readonly secret: unknown },
  key: string,
): boolean {
  return [settings, secret].some((part) => typeof part === "object" && part !== null && key in part);
}

/** Empty when it was sealed with another SECRET_KEY: an operator can then enter everything anew. */
export function openedSecret(seal: Seal, { channel, address, secret }: Omit<Kept, "settings">): Given {
  try {
    const open = secret === null ? null : seal.open(secret, linePlace({ channel, address }));
    return typeof open === "object" && open !== null ? { ...open } : {};
  } catch {
    return {};
  }
}

export const noTeam = { outcome: "wrong", problem: "There is no such team." } as const;

export const isTeam = async (connection: Connection, id: string | undefined): Promise<boolean> =>
  id === undefined || (await strangerAmong(connection, "team", [id])) === undefined;

/** By name what was changed, and never to what: it may be a secret. */
export async function recordLine(
  connection: Pick<pg.Pool, "query">,
  kind: "line.added" | "line.changed",
  by: By,
  line: string,
  changed: readonly string[],
  at: Date,
): Promise<void> {
  await connection.query("INSERT INTO event (kind, actor, data, at) VALUES ($1, $2, $3, $4)", [
    kind,
    JSON.stringify(by),
    JSON.stringify({ line, ...(changed.length > 0 && { changed }) }),
    at,
  ]);
}
