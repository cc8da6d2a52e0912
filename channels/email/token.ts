import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** What tokens are signed with. Its id is in each token, so that one of another key is told from a forged one. */
export type TokenKey = { readonly id: string; readonly secret: Uint8Array };

/** What a token turned out to be. `key`: another installation's, or of a key that is retired. `seal`: forged or damaged. */
export type ReadToken = { readonly conversationId: string } | { readonly wrong: "key" | "seal" };

/**
 * A letter, two of the key's id, the conversation's id and 80 bits that seal it. Digits and small letters alone, because
 * mail systems fold the case of what stands before the @; 45 of them, so that `support+` fits before it (RFC 5321 4.5.3.1.1).
 */
const form = /^t([0-9a-v]{2})([0-9a-v]{26})[0-9a-v]{16}$/;

/** A token where it stands in a mail: behind the + of an address, or behind the dot of a Message-ID of ours. */
export const tokenInMail = /(?<=[+.])t[0-9a-v]{44}(?=@)/g;

/** The key that an installation's secret gives, the same in each of its processes. */
export function tokenKey(secretKey: string): TokenKey {
  const bytes = Buffer.from(hkdfSync("sha256", secretKey, "", "baton mail token", 34));
  return { id: base32(bytes.subarray(32), 4).slice(-2), secret: bytes.subarray(0, 32) };
}

/** The token that names a conversation on one line, and on no other. */
export function mintToken(key: TokenKey, lineId: string, conversationId: string): string {
  const seal = createHmac("sha256", key.secret).update(`${key.id} ${lineId} ${conversationId}`).digest();
  const id = Buffer.from(conversationId.replaceAll("-", ""), "hex");
  return `t${key.id}${base32(id, 26)}${base32(seal.subarray(0, 10), 16)}`;
}

/** Reads a token of a line. It is made anew and compared whole, so no sign in it can change unseen. */
export function readToken(keys: readonly TokenKey[], lineId: string, token: string): ReadToken {
  const [, keyId, id] = form.exec(token) ?? [];
  const key = keys.find((known) => known.id === keyId);
  if (key === undefined || id === undefined) return { wrong: "key" };
  const conversationId = uuidOf(id);
  const genuine = Buffer.from(mintToken(key, lineId, conversationId));
  return timingSafeEqual(genuine, Buffer.from(token)) ? { conversationId } : { wrong: "seal" };
}

/** RFC 4648 7: the digits, then small letters up to v. */
function base32(bytes: Uint8Array, length: number): string {
  return BigInt(`0x${Buffer.from(bytes).toString("hex")}`)
    .toString(32)
    .padStart(length, "0");
}

function uuidOf(id: string): string {
  const number = Array.from(id, (sign) => BigInt(Number.parseInt(sign, 32))).reduce(
    (sum, five) => sum * 32n + five,
    0n,
  );
  return number
    .toString(16)
    .padStart(32, "0")
    .slice(-32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
