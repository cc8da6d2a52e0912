import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Encrypts what must not be read from a dump of the database: channel secrets. */
export type Seal = {
  /** `place` names the row and the field; a value that is moved elsewhere does not open there. */
  seal(value: unknown, place: string): Buffer;
  /** @throws when the key is another one, the place is another one, or a bit was changed */
  open(sealed: Buffer, place: string): unknown;
};

const version = 1;

/** AES-256-GCM with a random 96-bit nonce for each value; the key is derived from SECRET_KEY by HKDF (RFC 5869). */
export function createSeal(secretKey: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", secretKey, "", "baton channel secrets", 32));
  return {
    seal(value, place) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, place) {
      if (sealed[0] !== version) throw new Error(`sealed value of unknown version at ${place}`);
      const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 13))
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(13, 29));
      try {
        const text = Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString("utf8");
        return JSON.parse(text) as unknown;
      } catch (cause) {
        throw new Error(`cannot decrypt ${place}: SECRET_KEY is not the one that it was stored with`, { cause });
      }
    },
  };
}
