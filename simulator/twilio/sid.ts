import { randomBytes } from "node:crypto";

/** A new id: a prefix and 32 hexadecimal digits. */
export const newSid = (prefix: string): string => prefix + randomBytes(16).toString("hex");
