import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** Addresses at which a provider may fetch one file for a while, without signing in. */
export type FileAddresses = {
  /** The path below PUBLIC_URL for one attachment. `name` is for whoever reads it and proves nothing. */
  pathFor(attachmentId: string, name: string, now: Date): string;
  /** The attachment that a token is for; undefined when it was not made by us, was changed, or is too old. */
  read(token: string, now: Date): string | undefined;
};

/** Long enough for a provider that is slow to fetch; after that a copied address opens nothing. */
const livesSeconds = 30 * 60;
/** The attachment's id, the second at which it ends, and half of an HMAC-SHA256 over both (RFC 2104, section 5). */
const [idBytes, endBytes, macBytes] = [16, 4, 16] as const;

/** The key is derived from SECRET_KEY, so that every process makes and reads the same addresses. */
export function createFileAddresses(secretKey: string): FileAddresses {
  const key = Buffer.from(hkdfSync("sha256", secretKey, "", "baton file addresses", 32));
  const macOf = (said: Buffer): Buffer => createHmac("sha256", key).update(said).digest().subarray(0, macBytes);
  return {
    pathFor(attachmentId, name, now) {
      const said = Buffer.alloc(idBytes + endBytes);
      said.write(attachmentId.replaceAll("-", ""), "hex");
      said.writeUInt32BE(Math.floor(now.getTime() / 1000) + livesSeconds, idBytes);
      const token = Buffer.concat([said, macOf(said)]).toString("base64url");
      return `/files/${token}/${encodeURIComponent(name)}`;
    },
    read(token, now) {
      if (!/^[\w-]{48}$/.test(token)) return undefined;
      const bytes = Buffer.from(token, "base64url");
      const said = bytes.subarray(0, idBytes + endBytes);
      if (!timingSafeEqual(bytes.subarray(idBytes + endBytes), macOf(said))) return undefined;
      if (said.readUInt32BE(idBytes) * 1000 < now.getTime()) return undefined;
      const id = said.toString("hex", 0, idBytes);
      return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    },
  };
}
