/**
 * The plain form of a mail address (addr-spec, RFC 5322 3.4.1) without quoted local parts: `"a@evil.test x"@good.test`
 * has led mail systems to write to the wrong person (GHSA-mm7p-fcc7-pg87). Unicode is welcome (RFC 6531).
 */
const addrSpec = /^[^\s@"(),:;<>[\]\\\p{C}]{1,64}@[^\s@"(),:;<>[\]\\\p{C}.]+(\.[^\s@"(),:;<>[\]\\\p{C}.]+)*$/u;

/** The address in lower case and composed form, or undefined when it is not one that can be written to. */
export function mailAddress(text: string): string | undefined {
  const address = text.trim().normalize("NFC").toLowerCase();
  return address.length <= 254 && addrSpec.test(address) ? address : undefined;
}

/** What stands behind the last @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** `support+order-7@shop.test` is delivered where `support@shop.test` is (RFC 5233). */
export function withoutDetail(address: string): string {
  return address.replace(/\+[^@]*@/, "@");
}

/**
 * The mailboxes that a From field names, read from the raw field. Encoded words are not decoded, since a name like
 * `=?utf-8?q?"ceo@good.test"_=3Cceo@good.test=3E?=` would then become an address.
 */
export function mailboxesOf(field: string): (string | undefined)[] {
  const bare = field.replace(/"(\\.|[^"\\])*"/g, " ").replace(/\([^()]*\)/g, " ");
  return bare
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part.includes("@"))
    .map((part) => mailAddress(/<([^<>]*)>;?$/.exec(part)?.[1] ?? part));
}
