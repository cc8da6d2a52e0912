import type { Request } from "express";
import type { People } from "./needs/people.ts";
import type { Actor } from "./policy.ts";

/** Who asks, and by what they proved it. */
export type Caller = { readonly actor: Actor; readonly by: "session" | "key"; readonly secret: string };

/**
 * The name of the session's cookie. `__Host-` binds it to this host and to https; on loopback, where there is no
 * certificate, browsers would refuse that name.
 */
export function cookieName(publicUrl: string): string {
  return publicUrl.startsWith("https:") ? "__Host-sid" : "sid";
}

/** Finds out who asks. A wrong key is nobody, even with a good cookie beside it. */
export async function callerOf(
  request: Request,
  people: Pick<People, "bySession" | "byKey">,
  publicUrl: string,
): Promise<Caller | undefined> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const key = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(authorization)?.[1];
    const actor = key === undefined ? undefined : await people.byKey(key);
    return key === undefined || actor === undefined ? undefined : { actor, by: "key", secret: key };
  }
  const session = sessionOf(request, publicUrl);
  const actor = session === undefined ? undefined : await people.bySession(session, { active: true });
  return session === undefined || actor === undefined ? undefined : { actor, by: "session", secret: session };
}

/** Whether the proof still holds: sessions end, keys are withdrawn, roles change. Asking keeps no session awake. */
export async function callerNow(
  caller: Caller,
  people: Pick<People, "bySession" | "byKey">,
): Promise<Actor | undefined> {
  return caller.by === "key"
    ? await people.byKey(caller.secret)
    : await people.bySession(caller.secret, { active: false });
}

export function sessionOf(request: Request, publicUrl: string): string | undefined {
  const prefix = `${cookieName(publicUrl)}=`;
  const cookie = (request.headers.cookie ?? "").split(";").find((part) => part.trimStart().startsWith(prefix));
  const value = cookie?.trim().slice(prefix.length);
  return value === undefined || value === "" ? undefined : value;
}
