/** A time as the older REST API writes it (RFC 2822), to the second. */
export const rfc2822 = (at: Date): string => at.toUTCString().replace("GMT", "+0000");

/** A time as the newer ones write it (ISO 8601), to the second. */
export const iso8601 = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, "Z");
